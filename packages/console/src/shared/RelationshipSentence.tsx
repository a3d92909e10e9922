import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Tooltip from '@mui/material/Tooltip';
import { relationshipRule, type RelationshipStatus, type RelationshipType } from '@golden-thread/schema';
import { Link as RouterLink } from 'react-router-dom';
import { describeSpan, type DateParts } from './dates';
import { NodeLink, type NodeRef } from './NodeLink';
import { paths } from './paths';
import { ProposedMark } from './ProposedMark';

/** The fragment RelationshipParts. */
export interface Tie {
  id: string;
  type: RelationshipType;
  status: RelationshipStatus;
  isInForce: boolean;
  note?: string | null;
  validFrom?: string | null;
  validTo?: string | null;
  validity: { from?: DateParts | null; to?: DateParts | null };
  source: NodeRef;
  target: NodeRef;
}

/** "Corporate Parenting Operational Board reports to Corporate Parenting Board, since October 2025." */
export function RelationshipSentence({ tie, isLinked = true }: { tie: Tie; isLinked?: boolean }) {
  return (
    <>
      {isLinked ? <NodeLink node={tie.source} /> : <strong>{tie.source.name}</strong>}{' '}
      <RelationWord type={tie.type} />{' '}
      {isLinked ? <NodeLink node={tie.target} /> : <strong>{tie.target.name}</strong>}
      <TieTail tie={tie} />
    </>
  );
}

/** The verb, with its meaning on pointing at it. */
export function RelationWord({
  type,
  seenFrom = 'source',
}: {
  type: RelationshipType;
  seenFrom?: 'source' | 'target';
}) {
  const rule = relationshipRule(type);
  return (
    <Tooltip title={rule.meaning} describeChild>
      <span>{seenFrom === 'source' ? rule.label : rule.inverse}</span>
    </Tooltip>
  );
}

/** Since when, whether only proposed, and what else the papers say. */
export function TieTail({ tie, isDateShown = true }: { tie: Tie; isDateShown?: boolean }) {
  const span = tie.status === 'PROPOSED' ? null : describeSpan(tie);
  return (
    <>
      {isDateShown && span && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          , {span}
        </Box>
      )}
      {tie.status === 'PROPOSED' && (
        <>
          {' '}
          <ProposedMark />
        </>
      )}
      {tie.note && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {' '}
          ({tie.note})
        </Box>
      )}
    </>
  );
}

/** To the page of the tie itself: its dates and every paper that states it. */
export function TieLink({ tie, children = 'About this tie' }: { tie: Tie; children?: string }) {
  return (
    <Link component={RouterLink} to={paths.relationship(tie.id)}>
      {children}
    </Link>
  );
}
