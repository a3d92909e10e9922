import { useRef, useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { WriteRefused, type Fault } from '../data/writeRefused';
import type { EditField } from './editField';
import { useRefresh } from './useAfterWrite';
import { useSendOnce } from './useSendOnce';
import { faultsOf, valuesOf, type Values } from './values';

/** A record as it was read: what a change is measured against. */
export interface Base {
  values: Values;
  version: number;
}

export interface EntryOptions<Saved> {
  fields: readonly EditField[];
  initial: Values;
  /** What stands in the form besides, and is not saved yet. */
  typed?: Values | undefined;
  /** The version that was read, where something is done to a record. */
  version?: number;
  /** Whether a change by somebody else is compared field by field: where the form shows the record itself. */
  isCompared?: boolean;
  /** The API's input. `base` is null where nothing is compared. */
  toInput: (values: Values, base: Base | null, version: number | undefined) => object;
  /** Sends it, with the key that all tries of one entry share. */
  save: (input: object, key: string) => Promise<Saved>;
  onSaved: (saved: Saved) => void;
  /** In its place, where an earlier state of the entry turns out to be what was saved: `values` is what it holds now. */
  onSavedEarlier?: ((saved: Saved, values: Values) => void) | undefined;
  /** Or makes a change to what was saved of the entry, which is then sent at once. */
  mend?: ((input: object, saved: Saved) => object) | undefined;
}

/** What is wrong with the whole entry, beside what stands at the fields. */
export interface EntryFault {
  /** The field, if it is one of the form. */
  name: string | null;
  message: string;
}

export interface Entry<Saved> {
  form: UseFormReturn<Values>;
  faults: readonly EntryFault[];
  conflict: { base: Values; theirs: Values } | null;
  isSaving: boolean;
  /** What the register has, where it is an earlier state of the entry and the form stays with the later one. */
  savedEarlier: { saved: Saved } | null;
  /** Whether something was typed that is not saved. Asked when needed, not watched. */
  isUnsaved: () => boolean;
  submit: () => Promise<void>;
  /** Saves what was chosen from both versions, over the version that is there now. */
  resolve: (merged: Values) => void;
  keepEditing: () => void;
}

const CHANGED =
  'Somebody changed this record while you had it open. Look at it again; to go on all the same, press the button once more.';

const SAVED_EARLIER =
  'The register has it as you first sent it, before the connection failed. What you changed after that stands here and is not saved: close this form and change it there. Sent once more from here, it would be entered a second time.';

/** What a form holds and what becomes of it when it is sent. */
export function useEntry<Saved>(options: EntryOptions<Saved>): Entry<Saved> {
  const { fields, initial, isCompared = false, toInput, save, onSaved, mend } = options;
  const form = useForm<Values>({
    defaultValues: initial,
    ...(options.typed
      ? { values: { ...initial, ...options.typed }, resetOptions: { keepDefaultValues: true } }
      : {}),
  });
  // Subscribes to it: react-hook-form keeps track only of what is read.
  const { isDirty } = form.formState;
  const [base, setBase] = useState<Base>({ values: initial, version: options.version ?? 0 });
  const [theirs, setTheirs] = useState<Base | null>(null);
  const [faults, setFaults] = useState<readonly EntryFault[]>([]);
  const [isSaving, setIsSaving] = useState(false);
  const isDone = useRef(false);
  const sendOnce = useSendOnce(save);
  const refresh = useRefresh();
  const [savedEarlier, setSavedEarlier] = useState<{ saved: Saved } | null>(null);
  const mended = useRef<{ saved: Saved } | null>(null);

  const refuse = (all: readonly { path: string; message: string }[]) => {
    const own = new Set(fields.map((field) => field.name));
    setFaults(
      all.map(({ path, message }) => {
        const name = path.split('.')[0] ?? '';
        if (own.has(name)) form.setError(path, { type: 'server', message });
        return { name: own.has(name) ? name : null, message };
      }),
    );
  };

  const send = async (from: Base) => {
    const values = structuredClone(form.getValues());
    form.clearErrors();
    setFaults([]);
    const wrong = faultsOf(fields, values);
    if (wrong.size > 0) {
      refuse(Array.from(wrong, ([path, message]) => ({ path, message })));
      return;
    }
    setIsSaving(true);
    try {
      const input = toInput(
        values,
        isCompared ? from : null,
        options.version === undefined ? undefined : from.version,
      );
      const changed = mend && mended.current ? mend(input, mended.current.saved) : input;
      const { saved, earlier } = await sendOnce(changed, values);
      if (earlier && isCompared) {
        const now = { values: earlier, version: Number((saved as { version?: number }).version) };
        setBase(now);
        await send(now);
        return;
      }
      if (earlier && mend) {
        mended.current = { saved };
        await send(from);
        return;
      }
      if (earlier && !options.onSavedEarlier) {
        setSavedEarlier({ saved });
        refuse([{ path: '', message: SAVED_EARLIER }]);
        void refresh();
        return;
      }
      isDone.current = true;
      if (earlier) options.onSavedEarlier?.(saved, values);
      else onSaved(saved);
    } catch (error) {
      if (error instanceof WriteRefused && error.isConflict && error.current) {
        const { current } = error;
        const now = {
          values: isCompared ? valuesOf(fields, current) : from.values,
          version: Number(current['version']),
        };
        if (isCompared) setTheirs(now);
        else {
          setBase(now);
          refuse([{ path: '', message: CHANGED }]);
        }
      } else refuse(messagesOf(error));
    } finally {
      // Once it is done the form goes: until then nothing more is typed into it.
      setIsSaving(isDone.current);
    }
  };

  return {
    form,
    faults,
    conflict: theirs ? { base: base.values, theirs: theirs.values } : null,
    isSaving,
    savedEarlier,
    isUnsaved: () => isDirty && !isDone.current,
    submit: () => send(base),
    resolve: (merged) => {
      if (!theirs) return;
      for (const field of fields) form.setValue(field.name, merged[field.name], { shouldDirty: true });
      setBase(theirs);
      setTheirs(null);
      void send(theirs);
    },
    keepEditing: () => setTheirs(null),
  };
}

function messagesOf(error: unknown): { path: string; message: string }[] {
  if (error instanceof WriteRefused) {
    return error.faults.map(({ field, message }: Fault) => ({ path: (field ?? []).join('.'), message }));
  }
  const message = error instanceof Error ? error.message : 'The register could not answer just now.';
  return [{ path: '', message: `${message} What you typed is still here.` }];
}
