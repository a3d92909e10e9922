import sql from 'sql-template-tag';
import { Read } from '../read/field.js';
import { valueKey } from '../read/walk.js';

/**
 * A field for what is told this one time and kept nowhere. It is put into the answer here: as a value of a statement it
 * might stand in the log of a database.
 */
export const ShownOnce = (name: string): PropertyDecorator =>
  Read.computed<Record<string, string | null>>({ [name]: () => sql`null::text` }, (values) => values[name]);

/** The answer with what is shown once. */
export const showing = <Payload extends object>(
  payload: Payload,
  values: Record<string, string | null>,
): Payload =>
  Object.assign(
    payload,
    Object.fromEntries(Object.entries(values).map(([name, value]) => [valueKey(name), value])),
  );
