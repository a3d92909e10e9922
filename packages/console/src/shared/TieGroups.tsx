import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { relationshipRule } from '@golden-thread/schema';
import { Link as RouterLink } from 'react-router-dom';
import { useKeepsRegister } from '../edit/useCan';
import type { Citation } from './Citations';
import { NodeLink } from './NodeLink';
import { paths } from './paths';
import { TieTail, type Tie } from './RelationshipSentence';
import { SourceDisclosure } from './SourceDisclosure';
import { groupTies, otherEnd, type TieGroup } from './ties';

interface CitedTie extends Tie {
  citations: readonly Citation[];
}

interface TieGroupsProps {
  ties: readonly CitedTie[];
  /** The node from which they are seen. */
  id: string;
  /** Shows under each heading what the relationship means. */
  withMeaning?: boolean;
}

/** Ties by what they are, each with its dates and, one press away, the papers that state it. */
export function TieGroups({ ties, id, withMeaning = false }: TieGroupsProps) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2.5,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))',
      }}
    >
      {groupTies(ties, id).map((group) => (
        <Group key={group.key} group={group} id={id} withMeaning={withMeaning} />
      ))}
    </Box>
  );
}

interface GroupProps {
  group: TieGroup<CitedTie>;
  id: string;
  withMeaning: boolean;
}

function Group({ group, id, withMeaning }: GroupProps) {
  const keeps = useKeepsRegister();
  return (
    <Box sx={{ breakInside: 'avoid', ...(group.ties.length > 4 ? { gridColumn: '1 / -1' } : {}) }}>
      <Typography variant="h3">{group.heading}</Typography>
      {withMeaning && (
        <Typography variant="caption" component="p" color="textSecondary" sx={{ m: 0 }}>
          {relationshipRule(group.type).meaning}
        </Typography>
      )}
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          mt: 1,
          p: 0,
          display: 'grid',
          gap: 1,
          gridTemplateColumns:
            group.ties.length > 4 ? 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))' : '1fr',
        }}
      >
        {group.ties.map((tie) => (
          <li key={tie.id}>
            <NodeLink node={otherEnd(tie, id)} withIcon />
            <TieTail tie={tie} />
            {keeps && (
              <>
                {' '}
                <Link
                  component={RouterLink}
                  to={paths.relationship(tie.id)}
                  className="no-print"
                  aria-label={`Edit or end this tie: ${group.heading} ${otherEnd(tie, id).name}`}
                  sx={{ fontSize: '0.875rem', display: 'inline-block', minHeight: 24 }}
                >
                  Edit or end
                </Link>
              </>
            )}
            <SourceDisclosure
              citations={tie.citations}
              about={`${group.heading} ${otherEnd(tie, id).name}`}
            />
          </li>
        ))}
      </Box>
    </Box>
  );
}
