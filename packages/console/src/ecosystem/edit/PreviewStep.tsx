import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import { useState } from 'react';
import type { RegisterDataProvider } from '../../data/dataProvider';
import { isLost } from '../../data/registerError';
import { useSendOnce } from '../../edit/useSendOnce';
import { ErrorPanel } from '../../shared/ErrorPanel';
import { count } from '../../shared/terms';
import type { Succession } from './mapEdit';
import { PreviewList } from './PreviewList';
import { gapSentence, previewTie } from './previewWords';
import {
  carryOut,
  mayGoOver,
  preview,
  successionWords,
  type Choices,
  type Preview,
  type SuccessionEntry,
} from './succession';

interface PreviewStepProps {
  how: Succession;
  entry: SuccessionEntry;
  /** With nothing carried over: every tie that could be. */
  first: Preview;
  onBack: () => void;
  /** Given what to show on the map. */
  onDone: (shown: string | null) => void;
}

const DONE_EARLIER =
  'It was done as you first chose, before the connection failed. What you chose after that is not saved: change it where it stands.';

/** What would become of the ties of boards that end: chosen tie by tie, previewed by the register at every choice. */
export function PreviewStep({ how, entry, first, onBack, onDone }: PreviewStepProps) {
  const dataProvider = useDataProvider<RegisterDataProvider>();
  const candidates = mayGoOver(first, entry);
  const [choices, setChoices] = useState<Choices>({ carried: candidates.map(({ id }) => id), ties: 'END' });
  const answer = useQuery({
    queryKey: ['succession', how, entry, choices],
    queryFn: ({ signal }) => preview(dataProvider, how, entry, choices, signal),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const notify = useNotify();
  const sendOnce = useSendOnce((chosen, key) => carryOut(dataProvider, how, entry, chosen as Choices, key));
  const act = useMutation({
    mutationFn: () => sendOnce(choices, { ...choices }),
    onSuccess: ({ saved, earlier }) => {
      onDone(saved);
      if (earlier) notify(DONE_EARLIER, { type: 'warning' });
    },
  });
  const now = answer.data ?? first;
  const doubled = new Map(now.doubled.map(({ relationship, twin }) => [relationship.id, twin]));
  const toggle = (id: string) =>
    setChoices({
      ...choices,
      carried: choices.carried.includes(id)
        ? choices.carried.filter((each) => each !== id)
        : [...choices.carried, id],
    });
  const isRefused = now.userErrors.length > 0;
  // Once it was sent and no answer came, the register may have done it, and refuses it now: sent again, it says so.
  const maySend = !isRefused || isLost(act.error);
  return (
    <Box sx={{ display: 'grid', gap: 2.5 }}>
      {answer.isFetching && <LinearProgress aria-label="Looking what would become of the ties" />}
      {answer.isLoadingError && (
        <ErrorPanel message={answer.error.message} onRetry={() => void answer.refetch()} />
      )}
      {now.userErrors.map(({ message }) => (
        <Alert severity="error" key={message}>
          {message}
        </Alert>
      ))}
      {now.orphaned.length > 0 ? (
        <Alert severity="warning">
          <Typography sx={{ fontWeight: 600 }}>{count(now.orphaned.length, 'gap')} would be left</Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
            {now.orphaned.map(({ gap, node }) => (
              <li key={`${gap} ${node?.id ?? ''}`}>{gapSentence(gap, node?.name ?? 'The new board')}</li>
            ))}
          </Box>
        </Alert>
      ) : (
        !isRefused && <Alert severity="success">Nothing would be orphaned.</Alert>
      )}
      {how === 'DISSOLVE' ? (
        <FormControlLabel
          control={
            <Checkbox
              checked={choices.ties === 'END'}
              onChange={(event) => setChoices({ ...choices, ties: event.target.checked ? 'END' : 'KEEP' })}
            />
          }
          label="Its ties end on the same day"
        />
      ) : (
        <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
          <Typography component="legend" variant="h3" sx={{ p: 0, mb: 0.5 }}>
            What goes over to the board that takes over
          </Typography>
          {candidates.length === 0 && <Typography>No tie hangs on what ends.</Typography>}
          {candidates.map((tie) => {
            const twin = doubled.get(tie.id);
            return (
              <FormControlLabel
                key={tie.id}
                sx={{ display: 'flex', alignItems: 'flex-start', mr: 0 }}
                control={
                  <Checkbox
                    size="small"
                    checked={choices.carried.includes(tie.id)}
                    onChange={() => toggle(tie.id)}
                  />
                }
                label={
                  <Box component="span" sx={{ display: 'block', pt: 0.7 }}>
                    {previewTie(tie)}
                    {twin && (
                      <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
                        Doubled: it only ends, since “{previewTie(twin)}” says the same.
                      </Box>
                    )}
                  </Box>
                }
              />
            );
          })}
        </Box>
      )}
      <PreviewList title="Ends, with nothing in its place" ties={now.ended} />
      <PreviewList title="Comes into force" ties={now.confirmed} />
      <PreviewList title="Stays as it is" ties={now.kept} />
      {act.isError && <ErrorPanel message={act.error.message} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, justifyContent: 'flex-end' }}>
        <Button onClick={onBack}>Back</Button>
        <Button
          variant="contained"
          disabled={!maySend || answer.isFetching}
          loading={act.isPending}
          loadingPosition="start"
          onClick={() => act.mutate()}
        >
          {successionWords[how].label}
        </Button>
      </Box>
    </Box>
  );
}
