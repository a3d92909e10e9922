import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { count } from '../../shared/terms';
import { focusChoices, focusWords, type FocusHow } from '../graph/focus';
import type { MapNode } from '../graph/mapGraph';
import type { Follow } from '../graph/walk';
import { focusOn, withHow } from '../state/focusOn';
import { MAX_DEPTH, type MapState } from '../state/mapState';
import { addressName, type MapView } from '../state/mapView';
import type { ChangeState } from '../state/useMapState';
import { NodePicker } from './NodePicker';

interface FocusChoicesProps {
  view: MapView;
  state: MapState;
  change: ChangeState;
}

/** One part of the map alone: what lies near a node, or the path between two. */
export function FocusChoices(props: FocusChoicesProps) {
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <NearChoices {...props} />
      <PathChoices {...props} />
    </Box>
  );
}

function NearChoices({ view, state, change }: FocusChoicesProps) {
  const { focus } = state;
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ display: 'grid', gap: 1.5 }}>
      <Typography variant="h4" component="h3" id={id}>
        Near a board, a plan or anything else
      </Typography>
      <NodePicker
        label="Near"
        nodes={view.whole.nodes}
        value={view.focusNode}
        onChange={(node) =>
          change({
            focus: node && focusOn(node, view.whole, focus),
            path: null,
          })
        }
      />
      {focus && view.focusNode && (
        <Choices
          label="What is gathered"
          value={focus.how}
          options={focusChoices(view.focusNode).map((how) => [how, focusWords[how].label])}
          onChange={(how) => change({ focus: withHow(focus, how as FocusHow), path: null })}
        />
      )}
      {focus && (
        <>
          {focus.how !== 'NEAR' && (
            <Typography variant="body2" color="textSecondary">
              {focusWords[focus.how].meaning}
            </Typography>
          )}
          {focus.how === 'NEAR' && (
            <Choices
              label="How far"
              value={String(focus.depth)}
              options={Array.from({ length: MAX_DEPTH }, (_, index) => [
                String(index + 1),
                count(index + 1, 'step'),
              ])}
              onChange={(depth) => change({ focus: { ...focus, depth: Number(depth) } })}
            />
          )}
          <Choices
            label="The rest"
            value={focus.hidesRest ? 'hide' : 'dim'}
            options={[
              ['dim', 'is dimmed'],
              ['hide', 'is left out'],
            ]}
            onChange={(rest) => change({ focus: { ...focus, hidesRest: rest === 'hide' } })}
          />
          <Button size="small" sx={{ justifySelf: 'start' }} onClick={() => change({ focus: null })}>
            Clear the focus
          </Button>
        </>
      )}
    </Box>
  );
}

function PathChoices({ view, state, change }: FocusChoicesProps) {
  const id = useId();
  const { from, to } = view.pathEnds;
  const follow: Follow = state.path?.follow ?? 'ANY';
  const set = (start: MapNode | null, end: MapNode | null, how: Follow = follow) =>
    change({
      path: start && {
        from: addressName(start, view.whole),
        to: end && addressName(end, view.whole),
        follow: how,
      },
      focus: null,
    });
  return (
    <Box component="section" aria-labelledby={id} sx={{ display: 'grid', gap: 1.5 }}>
      <Typography variant="h4" component="h3" id={id}>
        The path between two
      </Typography>
      <NodePicker label="From" nodes={view.whole.nodes} value={from} onChange={(node) => set(node, to)} />
      <NodePicker
        label="To"
        nodes={view.whole.nodes}
        value={to}
        onChange={(node) => from && set(from, node)}
      />
      <Choices
        label="Follow"
        value={follow}
        options={[
          ['ANY', 'any tie'],
          ['UP', 'only ties that lead upward: reporting, oversight, parts of a plan'],
        ]}
        onChange={(how) => set(from, to, how === 'UP' ? 'UP' : 'ANY')}
      />
      {from && to && !view.path && (
        <Typography component="output" variant="body2" color="error">
          No path leads from one to the other among what is shown.
          {follow === 'UP' && ' Try any tie.'}
        </Typography>
      )}
      {state.path && (
        <Button size="small" sx={{ justifySelf: 'start' }} onClick={() => change({ path: null })}>
          Clear the path
        </Button>
      )}
    </Box>
  );
}

interface ChoicesProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onChange: (value: string) => void;
}

function Choices({ label, value, options, onChange }: ChoicesProps) {
  const id = useId();
  return (
    <FormControl>
      <FormLabel id={id} sx={{ fontSize: '0.875rem' }}>
        {label}
      </FormLabel>
      <RadioGroup row aria-labelledby={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([each, words]) => (
          <FormControlLabel key={each} value={each} control={<Radio size="small" />} label={words} />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
