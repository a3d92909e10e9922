import type { NodeKind } from '@golden-thread/schema';
import { partialDate } from '../shared/partial-date.js';
import type { CommonRecord } from './format.js';
import type { Dataset } from './read.js';
import { type Known, type Rows, datasetId } from './rows.js';

/** Collects rows and faults while a dataset is turned into a register. */
export class Builder {
  readonly known = new Map<string, Known>();
  readonly faults: string[] = [];

  constructor(
    readonly dataset: Dataset,
    readonly rows: Rows,
    readonly council: string | null,
  ) {}

  /** Adds the row that all kinds have. */
  node(kind: NodeKind, record: CommonRecord): string {
    const id = datasetId(kind, record.key);
    if (this.known.has(record.key)) this.faults.push(`${record.key}: this key is used twice`);
    this.known.set(record.key, { key: record.key, id, kind });
    const from = record.from === undefined ? null : partialDate(record.from);
    const to = record.to === undefined ? null : partialDate(record.to);
    if (from && to && to.date < from.date) this.faults.push(`${record.key}: ends before it starts`);
    this.rows.node.push({
      id,
      kind,
      councilId: this.council,
      slug: record.key,
      name: record.name,
      aliases: record.aliases ?? [],
      description: record.description ?? null,
      validFrom: from?.date ?? null,
      validFromPrecision: from?.precision ?? null,
      validFromText: record.fromText ?? null,
      validTo: to?.date ?? null,
      validToPrecision: to?.precision ?? null,
      validToText: record.toText ?? null,
    });
    return id;
  }

  /** What a key names; a fault when there is no such record. */
  find(key: string, where: string): Known | null {
    const found = this.known.get(key);
    if (!found) this.faults.push(`${where}: no record has the key ${key}`);
    return found ?? null;
  }
}

/** Documents, organisations, people, posts and boards. Plans have a file of their own. */
export function addNodes(builder: Builder): void {
  const { dataset, rows } = builder;
  for (const record of dataset.organisations) {
    const id = builder.node('ORGANISATION', record);
    rows.organisation.push({ id, organisationType: record.type });
    for (const { scheme, value } of record.identifiers ?? [])
      rows.identifier.push({ nodeId: id, scheme, value });
  }
  for (const record of dataset.documents) {
    const id = builder.node('DOCUMENT', record);
    const published = record.publishedOn === undefined ? null : partialDate(record.publishedOn);
    rows.document.push({
      id,
      documentType: record.type,
      publishedOn: published?.date ?? null,
      publishedOnPrecision: published?.precision ?? null,
      publishedOnText: null,
      extracts: (record.extracts ?? []).map((extract) => ({ frameworkReference: null, ...extract })),
    });
  }
  for (const record of dataset.people) rows.person.push({ id: builder.node('PERSON', record) });
  for (const record of dataset.posts) {
    rows.post.push({ id: builder.node('POST', record), isCollective: record.collective ?? false });
  }
  for (const record of dataset.boards) {
    rows.board.push({
      id: builder.node('BOARD', record),
      boardType: record.type,
      status: record.status ?? null,
      cadence: record.cadence ?? null,
      termsOfReference: record.termsOfReference ?? null,
      meetings: record.meetings ?? null,
      meetingDates: [...new Set(record.meetingDates)].toSorted(),
      isDecisionMaking: record.decisionMaking ?? null,
    });
  }
}
