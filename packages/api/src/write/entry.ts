import type { CitationInput } from './write.inputs.js';

/** What was entered, as plain fields: the input classes only describe the schema, so that an entry can be copied. */
export type Entry<Input> = { [Field in keyof Input]: Input[Field] };

/** Citations of one field of a record, unless they name another themselves. */
export function citing(
  field: string,
  citations: readonly CitationInput[] | null | undefined,
): Entry<CitationInput>[] | undefined {
  return citations?.map((citation: Entry<CitationInput>) => ({
    ...citation,
    field: citation.field ?? field,
  }));
}
