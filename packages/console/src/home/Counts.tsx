import RelationshipIcon from '@mui/icons-material/TimelineOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { HomeDocument, type HomeQuery } from '@golden-thread/schema/operations';
import { Link } from 'react-router-dom';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { ErrorPanel } from '../shared/ErrorPanel';
import { kinds } from '../shared/kinds';
import { paths, type ResourceName } from '../shared/paths';

type Counted = keyof HomeQuery & ResourceName;

const CARDS = [
  { resource: 'boards', one: 'board', Icon: kinds.BOARD.Icon, filter: { isInForce: true } },
  { resource: 'plans', one: 'plan', Icon: kinds.PLAN.Icon },
  { resource: 'actions', one: 'action', Icon: kinds.ACTION.Icon, filter: { isNote: false } },
  { resource: 'posts', one: 'post', Icon: kinds.POST.Icon },
  { resource: 'people', one: 'person', Icon: kinds.PERSON.Icon },
  { resource: 'organisations', one: 'organisation', Icon: kinds.ORGANISATION.Icon },
  { resource: 'documents', one: 'document', Icon: kinds.DOCUMENT.Icon },
  { resource: 'relationships', one: 'relationship', Icon: RelationshipIcon },
] as const satisfies readonly { resource: Counted; one: string; Icon: unknown; filter?: object }[];

/** What the register holds; each figure leads to its list, with the same filter. */
export function Counts({ day }: { day: string | undefined }) {
  const answer = useRegisterQuery(HomeDocument, { asAt: day });
  if (answer.isLoadingError)
    return <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />;
  return (
    <Box
      component="nav"
      aria-label="What the register holds"
      sx={{
        display: 'grid',
        gap: 1.5,
        mb: 3,
        gridTemplateColumns: {
          xs: 'repeat(2, minmax(0, 1fr))',
          sm: 'repeat(4, minmax(0, 1fr))',
          xl: 'repeat(8, minmax(0, 1fr))',
        },
      }}
    >
      {CARDS.map(({ resource, one, Icon, ...card }) => {
        const number = answer.data?.[resource].totalCount;
        // Documents do not change with the day.
        const filter = {
          ...('filter' in card ? card.filter : {}),
          ...(resource === 'documents' ? {} : { asAt: day }),
        };
        return (
          <Box
            key={resource}
            component={Link}
            to={paths.list(resource, withoutBlanks(filter))}
            sx={{
              display: 'block',
              p: 2,
              bgcolor: 'background.paper',
              border: 1,
              borderColor: 'divider',
              borderRadius: 1.5,
              color: 'text.primary',
              textDecoration: 'none',
              '&:hover': { borderColor: 'primary.main' },
            }}
          >
            <Icon fontSize="small" sx={{ color: 'text.secondary' }} aria-hidden />
            <Typography component="div" sx={{ fontSize: '1.75rem', fontWeight: 700, lineHeight: 1.2 }}>
              {number?.toLocaleString('en-GB') ?? '…'}
            </Typography>
            <Typography color="textSecondary">{number === 1 ? one : resource}</Typography>
          </Box>
        );
      })}
    </Box>
  );
}

function withoutBlanks(filter: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
