import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTheme } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { thread } from '../theme/palette';

export interface ThreadStep {
  key: string;
  /** What sort of thing stands here. */
  kind: ReactNode;
  content: ReactNode;
  /** How the step above leads to this one, such as "oversees"; read before the step. */
  word?: ReactNode;
  /** The thing that the page is about. */
  isCurrent?: boolean;
}

/** From the card's top edge to the middle of its knot. */
const KNOT = 22;

/** The golden thread: an ordered list from the top down, drawn as one line with a knot at every step. */
export function Thread({ steps, label }: { steps: ThreadStep[]; label: string }) {
  const { palette } = useTheme();
  const gold = thread[palette.mode];
  const line = { content: '""', position: 'absolute', left: 9, borderLeft: `3px solid ${gold}` } as const;
  return (
    <Box component="ol" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {steps.map((step, index) => {
        const isFirst = index === 0;
        const isLast = index === steps.length - 1;
        return (
          <Box
            component="li"
            key={step.key}
            aria-current={step.isCurrent ? 'true' : undefined}
            sx={{ breakInside: 'avoid' }}
          >
            {step.word && (
              <Box sx={{ position: 'relative', pl: 4, py: 1, '&::before': { ...line, top: 0, bottom: 0 } }}>
                <Typography variant="body2" component="div" color="textSecondary">
                  {step.word}
                </Typography>
              </Box>
            )}
            <Box
              sx={{
                position: 'relative',
                pl: 4,
                '&::before': {
                  ...line,
                  top: isFirst ? KNOT : 0,
                  ...(isLast ? { height: isFirst ? 0 : KNOT } : { bottom: 0 }),
                },
                '&::after': {
                  content: '""',
                  position: 'absolute',
                  left: 3,
                  top: KNOT - 7,
                  width: 15,
                  height: 15,
                  borderRadius: '50%',
                  border: `3px solid ${gold}`,
                  bgcolor: step.isCurrent ? gold : 'background.paper',
                },
              }}
            >
              <Box
                sx={{
                  border: step.isCurrent ? 2 : 1,
                  borderColor: step.isCurrent ? gold : 'divider',
                  borderRadius: 1,
                  px: 1.75,
                  py: 1,
                  bgcolor: 'background.paper',
                }}
              >
                <Typography variant="caption" color="textSecondary" component="div">
                  {step.kind}
                </Typography>
                <Box sx={{ fontWeight: step.isCurrent ? 650 : 500 }}>{step.content}</Box>
              </Box>
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
