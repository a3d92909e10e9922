import { createRelationship, endRelationship, requireTie } from '../relationship/relationship.service.js';
import type { RelationshipEndInput } from '../relationship/relationship.mutation.inputs.js';
import { startOf } from '../write/node-writer.js';
import { refuse } from '../write/refusal.js';
import { requireNodes } from '../write/require.js';
import type { CitationInput, PublishedDateInput } from '../write/write.inputs.js';
import type { Write } from '../write/writer.js';

interface Appointment {
  personId: string;
  postId: string;
  validFrom: PublishedDateInput;
  endPresent?: boolean | null;
  note?: string | null;
  citations?: CitationInput[] | null;
}

interface Holding {
  id: string;
  version: number;
  personId: string;
  person: string;
  validFrom: string | null;
  validTo: string | null;
}

/** Appoints a person to a post. Returns the appointment, and after it those that it ended. */
export async function createAppointment(write: Write, input: Appointment): Promise<string[]> {
  const from = startOf(input.validFrom)?.date;
  if (from == null) refuse('REQUIRED', ['validFrom', 'date'], 'Give the day on which it begins.');
  const [person] = await requireNodes(write, [input.personId], ['PERSON'], ['personId']);
  const [post] = await requireNodes(write, [input.postId], ['POST'], ['postId']);
  const present = await holdingsOn(write, post!.id, from);
  if (present.some((holding) => holding.personId === person!.id)) {
    refuse('DUPLICATE', ['personId'], `${person!.name} holds this post already: ${post!.name}.`);
  }
  const ended = input.endPresent ? present : [];
  for (const holding of ended) {
    if (holding.validTo !== null || holding.validFrom === from) {
      const since = holding.validTo === null ? `from ${holding.validFrom}` : `until ${holding.validTo}`;
      refuse(
        'WRONG_STATE',
        ['endPresent'],
        `${holding.person} is recorded as holding it ${since}. Mend the dates of that appointment first.`,
      );
    }
    await endRelationship(write, { id: holding.id, version: holding.version, validTo: input.validFrom });
  }
  const id = await createRelationship(write, {
    type: 'HOLDS',
    sourceId: person!.id,
    targetId: post!.id,
    validFrom: input.validFrom,
    note: input.note ?? null,
    citations: input.citations ?? null,
  });
  return [id, ...ended.map((holding) => holding.id)];
}

export async function endAppointment(write: Write, input: RelationshipEndInput): Promise<string> {
  const tie = await requireTie(write, input.id);
  if (tie.type !== 'HOLDS') {
    refuse('WRONG_KIND', ['id'], 'It is no appointment, but another relationship: use relationshipEnd.');
  }
  return endRelationship(write, input);
}

function holdingsOn(write: Write, postId: string, day: string): Promise<Holding[]> {
  return write.manager.query<Holding[]>(
    `select r.id, r.version, n.id as "personId", n.name as person, r.valid_from as "validFrom", r.valid_to as "validTo"
     from public.relationship r join public.node n on n.id = r.source_id
     where r.target_id = $1 and r.type = 'HOLDS' and r.status = 'CONFIRMED' and r.retracted_at is null
       and (r.valid_from is null or r.valid_from <= $2) and (r.valid_to is null or r.valid_to > $2)
     order by r.valid_from, r.id`,
    [postId, day],
  );
}
