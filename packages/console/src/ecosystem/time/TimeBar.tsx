import CompareIcon from '@mui/icons-material/CompareArrowsOutlined';
import PauseIcon from '@mui/icons-material/Pause';
import PlayIcon from '@mui/icons-material/PlayArrow';
import { EcosystemDaysDocument } from '@golden-thread/schema/operations';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useCallback, useMemo } from 'react';
import { useRegisterQuery } from '../../data/useRegisterQuery';
import { today } from '../../shared/dates';
import { DayField } from '../../shared/DayField';
import type { MapState } from '../state/mapState';
import type { ChangeState } from '../state/useMapState';
import { DaySlider } from './DaySlider';
import { placeDays } from './scale';
import { usePlay } from './usePlay';

interface TimeBarProps {
  state: MapState;
  change: ChangeState;
  isLoading: boolean;
}

/** Which day the map shows: written, slid, played, or compared with another. */
export function TimeBar({ state, change, isLoading }: TimeBarProps) {
  const { data } = useRegisterQuery(EcosystemDaysDocument, {});
  const now = today();
  const day = state.asAt ?? now;
  const { since } = state;
  // They stay in their fields as they were given; the slider has the earlier first.
  const chosen = since ? [since, day].toSorted() : [day];
  const days = useMemo(
    () => placeDays(data?.ecosystemDays ?? [], [now, day, ...(since ? [since] : [])]),
    [data, now, day, since],
  );
  const show = useCallback(
    (next: string) => change({ asAt: next === now ? null : next }, 'REPLACE'),
    [change, now],
  );
  const first = (since ? chosen[0] : days[0]?.date) ?? day;
  const last = days.at(-1)?.date ?? day;
  const play = usePlay({ days, day, first, last, isLoading, show });
  const set = (asAt: string) => {
    play.pause();
    change({ asAt: asAt === '' || asAt === now ? null : asAt });
  };
  const compare = (from: string | null) => {
    play.pause();
    change({ since: from, selected: null });
  };
  return (
    <Box component="section" aria-label="Time" className="no-print" sx={row}>
      {since && (
        <DayField
          label="Compare from"
          value={since}
          onChange={(from) => compare(from === '' ? null : from)}
        />
      )}
      <DayField label={since ? 'With' : 'As at'} value={since ? day : (state.asAt ?? '')} onChange={set} />
      {state.asAt && !since && (
        <Button size="small" onClick={() => set('')}>
          Back to today
        </Button>
      )}
      <Tooltip title={play.isPlaying ? 'Pause' : 'Play from day to day'}>
        <IconButton
          aria-label={play.isPlaying ? 'Pause' : 'Play from day to day'}
          color="primary"
          onClick={play.isPlaying ? play.pause : play.start}
          sx={{ border: 1, borderColor: 'divider', bgcolor: 'background.paper' }}
        >
          {play.isPlaying ? <PauseIcon /> : <PlayIcon />}
        </IconButton>
      </Tooltip>
      {days.length > 1 && (
        <DaySlider
          days={days}
          chosen={chosen}
          onChange={(next) => {
            play.pause();
            const [asAt, from] = [next.at(-1) ?? day, next.length > 1 ? next[0] : undefined];
            if (next.join() === chosen.join()) return;
            change({ asAt: asAt === now ? null : asAt, ...(from ? { since: from } : {}) });
          }}
        />
      )}
      <Button
        variant={since ? 'contained' : 'outlined'}
        startIcon={<CompareIcon />}
        onClick={() => compare(since ? null : earlierDay(days, day))}
        sx={{ minHeight: 40, ...(since ? {} : { bgcolor: 'background.paper' }) }}
      >
        {since ? 'End the comparison' : 'Compare two days'}
      </Button>
    </Box>
  );
}

/** A comparison begins with the year before, or with the first day of which anything is known. */
function earlierDay(days: readonly { date: string }[], day: string): string {
  const yearBefore = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`.replace(/02-29$/, '02-28');
  const first = days[0]?.date;
  return first !== undefined && first < day && first > yearBefore ? first : yearBefore;
}

const row = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1.25,
  rowGap: 1,
  mt: 2,
} as const;
