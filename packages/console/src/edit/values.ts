import { codecOf } from './codecs';
import type { EditField } from './editField';

/** What stands in a form, by the names of its fields. */
export type Values = Record<string, unknown>;

export function emptyValues(fields: readonly EditField[], given: Values = {}): Values {
  return Object.fromEntries(
    fields.map((field) => [
      field.name,
      field.name in given ? codecOf(field).read(given[field.name], field) : codecOf(field).empty(field),
    ]),
  );
}

export function valuesOf(fields: readonly EditField[], record: Record<string, unknown>): Values {
  return Object.fromEntries(
    fields.map((field) => [
      field.name,
      codecOf(field).read(field.from ? field.from(record) : record[field.name], field),
    ]),
  );
}

/** What the API is told of a field. */
export function written(field: EditField, values: Values): unknown {
  return codecOf(field).write(values[field.name], field);
}

export function isSame(field: EditField, one: Values, other: Values): boolean {
  return JSON.stringify(written(field, one)) === JSON.stringify(written(field, other));
}

/** The input of a new record: what was left empty is left out. */
export function createInput(fields: readonly EditField[], values: Values): Values {
  const entries = fields.map((field) => [field.name, written(field, values)] as const);
  return Object.fromEntries(entries.filter(([, value]) => !isNothing(value)));
}

/** What was changed since the record was read; null takes a value away. */
export function changes(fields: readonly EditField[], values: Values, base: Values): Values {
  const changed = fields.filter((field) => !isSame(field, values, base));
  return Object.fromEntries(changed.map((field) => [field.name, written(field, values)]));
}

/** What is wrong with an entry as far as can be told without asking the register, by field. */
export function faultsOf(fields: readonly EditField[], values: Values): Map<string, string> {
  const faults = new Map<string, string>();
  for (const field of fields) {
    const fault = codecOf(field).fault?.(values[field.name], field);
    if (fault) faults.set(field.name, fault);
    else if (field.isRequired && isNothing(written(field, values))) {
      faults.set(field.name, `${field.label}: this is needed.`);
    }
  }
  return faults;
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
