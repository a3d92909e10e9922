import { type RelationshipType, allowedEnds, relationshipRule } from '@golden-thread/schema';
import { partialDate } from '../shared/partial-date.js';
import { partKey } from '../shared/part-names.js';
import type { CitationRecord, FreeTieRecord, TieRecord } from './format.js';
import type { Builder } from './nodes.js';
import { type Known, datasetId } from './rows.js';

type AnyTie = Omit<FreeTieRecord, 'source' | 'target'>;
type Subject = 'nodeId' | 'relationshipId' | 'progressUpdateId';

/** Relationships and citations, once every record is known. */
export function addTies(builder: Builder): void {
  const { dataset } = builder;
  const records = [
    ...dataset.documents,
    ...dataset.organisations,
    ...dataset.people,
    ...dataset.posts,
    ...dataset.boards,
    ...dataset.plans,
  ];
  for (const record of records) {
    cite(builder, 'nodeId', builder.known.get(record.key)!.id, record.cite ?? []);
    addOwnTies(builder, record.key, record.ties ?? []);
  }
  for (const document of dataset.documents) {
    if (!document.publisher) continue;
    const source = builder.find(document.publisher, document.key);
    const target = builder.known.get(document.key)!;
    // What names a paper's publisher is the paper itself.
    if (source)
      addTie(builder, { type: 'PUBLISHES', cite: [{ doc: document.key, place: 'Heading' }] }, source, target);
  }
  for (const tie of dataset.ties) {
    const [source, target] = [builder.find(tie.source, tie.type), builder.find(tie.target, tie.type)];
    if (source && target) addTie(builder, tie, source, target);
  }
  addTreeTies(builder);
}

function addOwnTies(builder: Builder, key: string, ties: readonly TieRecord[]): void {
  const self = builder.known.get(key)!;
  for (const tie of ties) {
    const other = builder.find((tie.to ?? tie.by)!, key);
    if (other) addTie(builder, tie, tie.to ? self : other, tie.to ? other : self);
  }
}

/** What the tree of a plan says: who answers for each action, and where each part and its progress is published. */
function addTreeTies(builder: Builder): void {
  for (const plan of builder.dataset.plans) {
    if (!plan.tree) continue;
    const { doc, place } = plan.tree;
    const at = (reference: string): CitationRecord => ({ doc, place: `${place}, ${reference}` });
    const part = (reference: string, cites: CitationRecord[] | undefined, ties: TieRecord[] | undefined) => {
      const key = partKey(plan.key, reference);
      cite(builder, 'nodeId', builder.known.get(key)!.id, [at(reference), ...(cites ?? [])]);
      addOwnTies(builder, key, ties ?? []);
      return builder.known.get(key)!;
    };
    for (const priority of plan.priorities ?? []) {
      part(priority.reference, priority.cite, priority.ties);
      for (const outcome of priority.outcomes) {
        part(outcome.reference, outcome.cite, outcome.ties);
        for (const action of outcome.actions) {
          const known = part(action.reference, action.cite, action.ties);
          const quote = action.published === undefined ? {} : { quote: action.published };
          const parties = (keys: string[] | undefined, type: 'ACCOUNTABLE_FOR' | 'SUPPORTS') => {
            for (const party of keys ?? []) {
              const source = builder.find(party, partKey(plan.key, action.reference));
              if (source)
                addTie(builder, { type, cite: [{ ...at(action.reference), ...quote }] }, source, known);
            }
          };
          parties(action.accountable, 'ACCOUNTABLE_FOR');
          parties(action.supportedBy, 'SUPPORTS');
        }
      }
    }
    for (const update of builder.rows.progress_update) {
      const action = builder.rows.action.find(
        (row) => row.id === update.actionId && row.planId === builder.known.get(plan.key)!.id,
      );
      if (action) cite(builder, 'progressUpdateId', update.id, [at(action.reference)]);
    }
  }
}

function addTie(builder: Builder, tie: AnyTie, source: Known, target: Known): void {
  const { type } = tie;
  const where = `${source.key} ${type} ${target.key}`;
  if (!mayTie(type, source, target)) {
    builder.faults.push(
      `${where}: ${source.kind} ${relationshipRule(type).label} ${target.kind} is not in the catalogue`,
    );
    return;
  }
  // A merger under discussion is a proposal by its type: that it is discussed is a fact since the paper that says so.
  const proposed = tie.proposed || type === 'PROPOSED_MERGER_WITH';
  const from = tie.from === undefined ? proposalDate(builder, { ...tie, proposed }) : partialDate(tie.from);
  const to = tie.until === undefined ? null : partialDate(tie.until);
  const id = datasetId(
    'relationship',
    type,
    source.id,
    target.id,
    from?.date,
    tie.proposed ? 'proposed' : '',
  );
  if (from && to && to.date < from.date) builder.faults.push(`${where}: ends before it starts`);
  if (builder.rows.relationship.some((row) => row.id === id))
    builder.faults.push(`${where}: this tie is there twice`);
  builder.rows.relationship.push({
    id,
    type,
    sourceId: source.id,
    sourceKind: source.kind,
    targetId: target.id,
    targetKind: target.kind,
    status: tie.proposed ? 'PROPOSED' : 'CONFIRMED',
    note: tie.note ?? null,
    validFrom: from?.date ?? null,
    validFromPrecision: from?.precision ?? null,
    validFromText: tie.fromText ?? null,
    validTo: to?.date ?? null,
    validToPrecision: to?.precision ?? null,
    validToText: tie.untilText ?? null,
  });
  cite(builder, 'relationshipId', id, tie.cite);
}

function mayTie(type: RelationshipType, source: Known, target: Known): boolean {
  const rule = relationshipRule(type);
  if (rule.derived) return false;
  return allowedEnds(type).some((ends) => ends.source === source.kind && ends.target === target.kind);
}

/** A proposal is known since the day of the earliest paper that states it. */
export function proposalDate(
  builder: Builder,
  record: { proposed?: boolean | undefined; cite?: CitationRecord[] | undefined },
) {
  if (!record.proposed) return null;
  const days = (record.cite ?? []).flatMap((citation) => {
    const published = builder.dataset.documents.find(
      (document) => document.key === citation.doc,
    )?.publishedOn;
    return published === undefined ? [] : [published];
  });
  const earliest = days.toSorted()[0];
  return earliest === undefined ? null : partialDate(earliest);
}

function cite(builder: Builder, subject: Subject, id: string, citations: readonly CitationRecord[]): void {
  citations.forEach((citation, index) => {
    const document = builder.find(citation.doc, citation.place);
    if (!document) return;
    if (document.kind !== 'DOCUMENT') {
      builder.faults.push(`${citation.place}: ${citation.doc} is cited and is no document`);
      return;
    }
    builder.rows.citation.push({
      id: datasetId('citation', id, index),
      nodeId: null,
      relationshipId: null,
      progressUpdateId: null,
      [subject]: id,
      documentId: document.id,
      position: index + 1,
      place: citation.place,
      quote: citation.quote ?? null,
      field: citation.field ?? null,
      note: citation.note ?? null,
      contradicts: citation.contradicts ?? false,
    });
  });
}
