import Box from '@mui/material/Box';
import { describeSpan } from '../shared/dates';
import { NodeLink } from '../shared/NodeLink';
import { boardStatus } from '@golden-thread/schema';
import { TermChip } from '../shared/TermChip';
import { relationWord } from '../shared/terms';
import type { Branch } from './reportingLines';

/** Boards under a board as a nested list, drawn with the lines of a tree. */
export function BranchList({ branches }: { branches: Branch[] }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, pl: 0 }}>
      {branches.map((branch) => (
        <Box
          component="li"
          key={branch.node.id}
          sx={{
            position: 'relative',
            pl: 3,
            py: 0.5,
            '&::before': {
              content: '""',
              position: 'absolute',
              left: 4,
              top: 0,
              bottom: 0,
              borderLeft: 2,
              borderColor: 'divider',
            },
            '&:last-child::before': { bottom: 'auto', height: 18 },
            '&::after': {
              content: '""',
              position: 'absolute',
              left: 4,
              top: 17,
              width: 14,
              borderTop: 2,
              borderColor: 'divider',
            },
          }}
        >
          <NodeLink node={branch.node} withIcon />
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {' '}
            {describeTies(branch)}
          </Box>{' '}
          {branch.status !== 'ACTIVE' && <TermChip vocabulary={boardStatus} value={branch.status} />}
          {branch.branches.length > 0 && <BranchList branches={branch.branches} />}
        </Box>
      ))}
    </Box>
  );
}

/** "reports to it, since October 2025; is a sub-group of it". */
function describeTies({ ties }: Branch): string {
  return ties
    .map((tie) => {
      const span = describeSpan(tie);
      return `${relationWord(tie.type)} it${span ? `, ${span}` : ''}`;
    })
    .join('; ');
}
