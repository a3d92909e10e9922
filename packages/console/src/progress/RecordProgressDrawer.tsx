import { rating, type Rating } from '@golden-thread/schema';
import {
  ActionRecordProgressDocument,
  ProgressOfDocument,
  type ActionRecordProgressMutation,
  type ProgressOfQuery,
} from '@golden-thread/schema/writing';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useDataProvider } from 'react-admin';
import { useState } from 'react';
import type { RegisterDataProvider } from '../data/dataProvider';
import { useRegisterQuery } from '../data/useRegisterQuery';
import { EditForm } from '../edit/EditForm';
import type { EditField } from '../edit/editField';
import type { TypedCitation } from '../edit/codecs';
import { createInput, emptyValues, type Values } from '../edit/values';
import { PageLoading } from '../layout/PageLoading';
import { formatDate, today } from '../shared/dates';
import { ErrorPanel } from '../shared/ErrorPanel';
import { FormDrawer } from '../shared/FormDrawer';
import { RatingChip } from '../shared/RatingChip';
import type { Correctable } from './recording';

type Action = NonNullable<ProgressOfQuery['action']>;
type Recorded = ActionRecordProgressMutation['actionRecordProgress'];

interface RecordProgressDrawerProps {
  actionId: string;
  /** As the drawer is headed, also while the rest is fetched. */
  name: string;
  /** The report in whose place another is put. */
  corrects?: Correctable | undefined;
  onDone: () => void;
  onClose: () => void;
}

/** Two minutes an action: how it stands, what was done, and what was said last beside it. */
export function RecordProgressDrawer({
  actionId,
  name,
  corrects,
  onDone,
  onClose,
}: RecordProgressDrawerProps) {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const answer = useRegisterQuery(ProgressOfDocument, { id: actionId });
  // When a colleague takes the action away, what was typed about it stays.
  const [action, setAction] = useState<Action | null>(null);
  const found = answer.data?.action;
  if (found && found !== action) setAction(found);
  return (
    <FormDrawer title={corrects ? `Correction: ${name}` : `Progress of ${name}`} onClose={onClose}>
      {answer.isLoadingError && (
        <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />
      )}
      {answer.isPending && <PageLoading />}
      {found === null && <ErrorPanel message="It is no longer in the register." />}
      {action && (
        <EditForm<Recorded>
          groups={[{ title: 'Progress', fields: fieldsFor(action) }]}
          initial={
            corrects
              ? valuesOfReport(action, corrects)
              : emptyValues(fieldsFor(action), { recordedOn: today() })
          }
          submitLabel={corrects ? 'Correct it' : 'Record it'}
          isCompact
          onCancel={onClose}
          toInput={(values) => ({
            ...createInput(fieldsFor(action), values),
            actionId,
            ...(corrects && { corrects: corrects.id }),
          })}
          // Changed after its answer was lost: what was recorded first is corrected, and both stay in the history.
          mend={(input, { progressUpdate }) => ({ ...input, corrects: progressUpdate?.id })}
          save={(input, key) => dataProvider.write(ActionRecordProgressDocument, input as never, { key })}
          onSaved={onDone}
        >
          {corrects ? (
            <Typography sx={{ mb: 2.5 }}>
              The report of {formatDate(corrects.recordedOn)} counts no longer once this stands in its place.
              Both stay to be read.
            </Typography>
          ) : (
            <LastUpdate action={action} />
          )}
        </EditForm>
      )}
    </FormDrawer>
  );
}

/** What a report says, evidence too: a correction stands in its place with all that it says. */
const valuesOfReport = (action: Action, { citations, ...report }: Correctable): Values => ({
  ...emptyValues(fieldsFor(action), { ...report }),
  citations: citations.map(({ document, place, quote, note, field, contradicts }): TypedCitation => ({
    document,
    place: place ?? '',
    quote: quote ?? '',
    note: note ?? '',
    field: field ?? '',
    contradicts,
  })),
});

/** What each rating means in this plan, where its rating key says so. */
function meaningsOf({ plan }: Action, of: 'action' | 'impact'): Record<Rating, string> {
  const meanings = rating.values.map((value) => {
    const own = plan.ratingKey.find((entry) => entry.rating === value)?.[of];
    return [value, own ?? rating.terms[value].meaning];
  });
  return Object.fromEntries(meanings) as Record<Rating, string>;
}

function fieldsFor(action: Action): EditField[] {
  return [
    {
      type: 'rating',
      name: 'actionRating',
      label: 'Rating of the action',
      meanings: meaningsOf(action, 'action'),
    },
    {
      type: 'rating',
      name: 'impactRating',
      label: 'Rating of its impact',
      meanings: meaningsOf(action, 'impact'),
      help: 'A blue action never implies a blue impact.',
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
