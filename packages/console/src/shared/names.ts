import type { NodeRef } from './NodeLink';
import type { Tie } from './RelationshipSentence';
import { relationWord } from './terms';

/** "1.1 a Hold a termly audit": a part of a plan with its number, anything else by its name. */
export const fullName = ({ reference, name }: Pick<NodeRef, 'reference' | 'name'>): string =>
  reference ? `${reference} ${name}` : name;

/** "Cabinet oversees Youth Justice Plan". */
export const tieName = ({
  source,
  type,
  target,
}: Pick<Tie, 'type'> & Record<'source' | 'target', { name: string }>): string =>
  `${source.name} ${relationWord(type)} ${target.name}`;
