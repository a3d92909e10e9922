import type { FieldGroup } from './editField';

/** What the forms of one kind of record are made of. */
export interface RecordForm {
  /** "board". */
  one: string;
  /** "a board". */
  aOne: string;
  /** Under the title of the form that adds one. */
  lead?: string;
  groups: readonly FieldGroup[];
  /** The part's place, for kinds that are made inside another: the input's field, and the resource that holds it. */
  parent?: { name: string; resource: string };
  /** How a record of this form is called, and where it is, if it is no node. */
  titleOf?: (record: Record<string, unknown>) => string;
  pathOf?: (record: Record<string, unknown>) => string;
}

/** Each kind's form in a chunk of its own. */
export const recordForms: Readonly<Record<string, () => Promise<RecordForm>>> = {
  boards: async () => (await import('../boards/boardForm')).boardForm,
  plans: async () => (await import('../plans/planForm')).planForm,
  priorities: async () => (await import('../priorities/priorityForm')).priorityForm,
  outcomes: async () => (await import('../outcomes/outcomeForm')).outcomeForm,
  actions: async () => (await import('../actions/actionForm')).actionForm,
  posts: async () => (await import('../posts/postForm')).postForm,
  people: async () => (await import('../people/personForm')).personForm,
  organisations: async () => (await import('../organisations/organisationForm')).organisationForm,
  documents: async () => (await import('../documents/documentForm')).documentForm,
  relationships: async () => (await import('./ties/tieForm')).tieForm,
};
