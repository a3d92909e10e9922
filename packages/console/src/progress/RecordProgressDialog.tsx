import { defineVocabulary, rating, type Rating, type Term, type Vocabulary } from '@golden-thread/schema';
import {
  ActionRecordProgressDocument,
  ProgressOfDocument,
  type ProgressOfQuery,
} from '@golden-thread/schema/writing';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useDataProvider } from 'react-admin';
import type { RegisterDataProvider } from '../data/dataProvider';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { EditForm } from '../edit/EditForm';
import type { EditField } from '../edit/editField';
import { createInput, emptyValues } from '../edit/values';
import { PageLoading } from '../layout/PageLoading';
import { formatDate, today } from '../shared/dates';
import { ErrorPanel } from '../shared/ErrorPanel';
import { FormDialog } from '../shared/FormDialog';
import { RatingChip } from '../shared/RatingChip';

type Action = NonNullable<ProgressOfQuery['action']>;

interface RecordProgressDialogProps {
  actionId: string;
  /** As the dialog is headed, also while the rest is fetched. */
  name: string;
  onDone: () => void;
  onClose: () => void;
}

/** Two minutes an action: how it stands, what was done, and what was said last beside it. */
export function RecordProgressDialog({ actionId, name, onDone, onClose }: RecordProgressDialogProps) {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const answer = useRegisterQuery(ProgressOfDocument, { id: actionId });
  const action = answer.data?.action;
  return (
    <FormDialog title={`Progress of ${name}`} onClose={onClose}>
      {answer.isError && <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />}
      {answer.isPending && <PageLoading />}
      {action && (
        <EditForm<unknown>
          groups={[{ title: 'Progress', fields: fieldsFor(action) }]}
          initial={emptyValues(fieldsFor(action), { recordedOn: today() })}
          submitLabel="Record it"
          isCompact
          onCancel={onClose}
          toInput={(values) => ({ ...createInput(fieldsFor(action), values), actionId })}
          save={(input, key) => dataProvider.write(ActionRecordProgressDocument, input as never, { key })}
          onSaved={onDone}
        >
          <LastUpdate action={action} />
        </EditForm>
      )}
    </FormDialog>
  );
}

/** The ratings with what they mean in this plan, where its rating key says so. */
function ratingsOf({ plan }: Action, of: 'action' | 'impact'): Vocabulary {
  const meanings = Object.fromEntries(
    rating.values.map((value): [Rating, Term] => {
      const own = plan.ratingKey.find((entry) => entry.rating === value)?.[of];
      return [value, { label: rating.terms[value].label, meaning: own ?? rating.terms[value].meaning }];
    }),
  ) as Record<Rating, Term>;
  return defineVocabulary(rating.name, rating.description, meanings);
}

function fieldsFor(action: Action): EditField[] {
  return [
    {
      type: 'term',
      name: 'actionRating',
      label: 'Rating of the action',
      vocabulary: ratingsOf(action, 'action'),
      none: 'Not rated',
    },
    {
      type: 'term',
      name: 'impactRating',
      label: 'Rating of its impact',
      vocabulary: ratingsOf(action, 'impact'),
      none: 'Not rated',
    },
    { type: 'longText', name: 'commentary', label: 'What was done', rows: 4 },
    { type: 'day', name: 'recordedOn', label: 'Reported on', isRequired: true },
    { type: 'citations', name: 'citations', label: 'Evidence' },
  ];
}

function LastUpdate({ action }: { action: Action }) {
  const [last] = action.progress.nodes;
  return (
    <Box sx={{ mb: 2.5, p: 2, borderRadius: 1.5, bgcolor: 'action.hover' }}>
      <Typography variant="body2" color="textSecondary">
        {last ? `Last reported ${formatDate(last.recordedOn)}` : 'Nothing was reported yet.'}
      </Typography>
      {last && (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
            <RatingChip rating={last.actionRating} of="action" />
            <RatingChip rating={last.impactRating} of="impact" />
          </Box>
          {last.commentary && <Typography variant="body2">{last.commentary}</Typography>}
        </>
      )}
    </Box>
  );
}
