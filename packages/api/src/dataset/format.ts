import {
  boardStatus,
  boardType,
  cadence,
  documentType,
  organisationType,
  planStatus,
  planType,
  rating,
  relationshipTypes,
  type Vocabulary,
} from '@golden-thread/schema';
import { z } from 'zod';
import { partialDate } from '../shared/partial-date.js';

/** The format of a dataset's files, as datasets/README.md describes it. Unknown fields are refused: they are typing errors. */
const term = <Value extends string>(vocabulary: Vocabulary<Value>) =>
  z.enum(vocabulary.values as [Value, ...Value[]]);
const text = z.string().trim().min(1);
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');
/** A record, or a part of a plan: `plan-key/1.1.a`. */
const reference = z.string().regex(/^[a-z0-9]+([-./][a-z0-9]+)*$/, 'must be the key of a record');
const date = z
  .string()
  .refine((value) => partialDate(value) !== null, 'must be a date such as "2025", "2025-08" or "2025-08-12"');

/** A meeting is on a day that is known, or it is not listed. */
const day = date.refine((value) => value.length === 10, 'must be a day such as "2025-08-12"');

const Citation = z.strictObject({
  doc: key,
  place: text,
  quote: text.optional(),
  field: z
    .string()
    .regex(/^[a-z][a-zA-Z]*$/)
    .optional(),
  note: text.optional(),
  contradicts: z.boolean().optional(),
});

const CITED = 'must have at least one citation';
const citations = z.array(Citation, CITED).min(1, CITED);

const tie = {
  type: z.enum(relationshipTypes as [(typeof relationshipTypes)[number], ...typeof relationshipTypes]),
  proposed: z.boolean().optional(),
  from: date.optional(),
  fromText: text.optional(),
  until: date.optional(),
  untilText: text.optional(),
  note: text.optional(),
  cite: citations,
};
const Tie = z
  .strictObject({ ...tie, to: reference.optional(), by: reference.optional() })
  .refine((value) => (value.to === undefined) !== (value.by === undefined), 'must have either "to" or "by"');
const FreeTie = z.strictObject({ ...tie, source: reference, target: reference });

const record = {
  key,
  name: text.max(300),
  aliases: z.array(text).optional(),
  description: text.optional(),
  from: date.optional(),
  to: date.optional(),
  fromText: text.optional(),
  toText: text.optional(),
  cite: citations,
  ties: z.array(Tie).optional(),
};

const Timescale = z.union([
  text,
  z.strictObject({ text, start: date.optional(), due: date.optional(), ongoing: z.boolean().optional() }),
]);

const Action = z.strictObject({
  reference: text,
  text,
  accountable: z.array(key).optional(),
  supportedBy: z.array(key).optional(),
  published: text.optional(),
  timescale: Timescale.optional(),
  progress: text.optional(),
  note: z.boolean().optional(),
  cite: z.array(Citation).optional(),
  ties: z.array(Tie).optional(),
});
const Outcome = z.strictObject({
  reference: text,
  text,
  cite: z.array(Citation).optional(),
  ties: z.array(Tie).optional(),
  actions: z.array(Action),
});
const Priority = z.strictObject({
  reference: text,
  theme: text.optional(),
  name: text.max(300),
  description: text.optional(),
  successMeasures: z.array(text).optional(),
  cite: z.array(Citation).optional(),
  ties: z.array(Tie).optional(),
  outcomes: z.array(Outcome),
});

const Document = z.strictObject({
  ...record,
  cite: z.array(Citation).optional(),
  type: term(documentType),
  publishedOn: date.optional(),
  publisher: key.optional(),
  paper: text.optional(),
  extracts: z
    .array(z.strictObject({ reference: text, text, frameworkReference: text.optional() }))
    .optional(),
});
const Organisation = z.strictObject({
  ...record,
  type: term(organisationType),
  identifiers: z.array(z.strictObject({ scheme: text, value: text })).optional(),
});
const Person = z.strictObject(record);
const Post = z.strictObject({ ...record, collective: z.boolean().optional() });
const Board = z.strictObject({
  ...record,
  type: term(boardType),
  status: term(boardStatus).optional(),
  cadence: term(cadence).optional(),
  termsOfReference: text.optional(),
  meetings: text.optional(),
  meetingDates: z.array(day).optional(),
  decisionMaking: z.boolean().optional(),
});
const Plan = z.strictObject({
  ...record,
  type: term(planType),
  status: term(planStatus).optional(),
  startsOn: date.optional(),
  endsOn: date.optional(),
  labels: z.strictObject({ priority: text, outcome: text, action: text }).optional(),
  ratingKey: z
    .array(z.strictObject({ rating: term(rating), action: text.optional(), impact: text.optional() }))
    .optional(),
  tree: z.strictObject({ doc: key, place: text }).optional(),
  progressOn: date.optional(),
  priorities: z.array(Priority).optional(),
});

export const DatasetFile = z.strictObject({
  council: key.optional(),
  documents: z.array(Document).optional(),
  organisations: z.array(Organisation).optional(),
  people: z.array(Person).optional(),
  posts: z.array(Post).optional(),
  boards: z.array(Board).optional(),
  plans: z.array(Plan).optional(),
  ties: z.array(FreeTie).optional(),
});

export type DatasetFile = z.infer<typeof DatasetFile>;
export type CitationRecord = z.infer<typeof Citation>;
export type TieRecord = z.infer<typeof Tie>;
export type FreeTieRecord = z.infer<typeof FreeTie>;
export type PlanRecord = z.infer<typeof Plan>;
export type ActionRecord = z.infer<typeof Action>;
/** What every kind of record has in common. */
export type CommonRecord = Omit<z.infer<typeof Person>, 'cite'> & { cite?: CitationRecord[] };
