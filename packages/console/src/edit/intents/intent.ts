import type { RegisterDataProvider } from '../../data/dataProvider';
import type { EditField } from '../editField';
import type { Restriction, Rights } from '../useCan';
import type { Values } from '../values';

/** The record on which something is done. */
export interface Target {
  id: string;
  /** For titles and what is said afterwards. */
  name: string;
  resource: string;
}

export interface IntentRun {
  dataProvider: RegisterDataProvider;
  target: Target;
  version: number;
  /** What was typed, as the API wants it. */
  input: Values;
  key: string;
}

/** One thing that is done to a record beyond changing its fields: a short form, and a mutation of its own. */
export interface Intent {
  key: string;
  /** In menus and on the button that does it. */
  label: string;
  /** The head of the dialog. */
  title: (name: string) => string;
  lead?: string;
  fields: readonly EditField[];
  /** What the form begins with: as the record is when it opens, which is the version that is changed. */
  given?: (now: { restriction: Restriction | null }) => Values;
  isDangerous?: boolean;
  /** The right it takes: to change the record, unless told. */
  needs?: keyof Rights;
  run: (run: IntentRun) => Promise<unknown>;
  /** Said when it is done. */
  done: (name: string) => string;
  /** Whether its page is gone afterwards. */
  endsPage?: boolean;
}
