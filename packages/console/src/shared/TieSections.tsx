import type { ReactNode } from 'react';
import type { Citation } from './Citations';
import type { NodeRef } from './NodeLink';
import { Prose } from './Prose';
import { Section } from './Section';
import { Sources, type CitedTie } from './Sources';
import { TieGroups } from './TieGroups';
import { TiesNotInForce } from './TiesNotInForce';
import { byTime } from './ties';

interface TieSectionsProps {
  record: NodeRef & {
    description?: string | null;
    citations: readonly Citation[];
    ties: { nodes: readonly CitedTie[] };
  };
  /** Over its ties. */
  title: string;
  day: string | undefined;
  withMeaning?: boolean;
  /** Instead of its ties where it has none. */
  none?: ReactNode;
}

/** The body of a page whose record is little more than its ties. */
export function TieSections({ record, title, day, withMeaning = false, none }: TieSectionsProps) {
  const times = byTime(record.ties.nodes, day);
  return (
    <>
      {record.description && (
        <Section title="What it is">
          <Prose text={record.description} />
        </Section>
      )}
      {times.inForce.length > 0 && (
        <Section title={title}>
          <TieGroups ties={times.inForce} id={record.id} withMeaning={withMeaning} />
        </Section>
      )}
      {record.ties.nodes.length === 0 && none}
      <TiesNotInForce times={times} id={record.id} />
      <Sources of={record.id} citations={record.citations} ties={record.ties.nodes} />
    </>
  );
}
