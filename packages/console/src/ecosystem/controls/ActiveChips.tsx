import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { count } from '../../shared/terms';
import { focusWords } from '../graph/focus';
import type { Focus, MapState } from '../state/mapState';
import { finder, type MapView } from '../state/mapView';
import type { ChangeState } from '../state/useMapState';

interface ActiveChipsProps {
  view: MapView;
  state: MapState;
  change: ChangeState;
}

interface ActiveChoice {
  label: string;
  undo: Partial<MapState>;
}

/** What narrows or widens the map now, each with a way to undo it. */
export function ActiveChips({ view, state, change }: ActiveChipsProps) {
  const choices = choicesOf(view, state);
  if (choices.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label="Choices in force"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, listStyle: 'none', m: 0, p: 0, mt: 1.25 }}
    >
      {choices.map(({ label, undo }) => (
        <li key={label}>
          <Chip
            label={label}
            onClick={() => change(undo)}
            onDelete={() => change(undo)}
            aria-label={`${label}: undo`}
            sx={{ bgcolor: 'secondary.light', color: 'text.primary', maxWidth: '90vw' }}
          />
        </li>
      ))}
    </Box>
  );
}

function choicesOf({ focusNode, pathEnds, path, whole }: MapView, state: MapState): ActiveChoice[] {
  const { focus, opened, folded, hiddenTypes } = state;
  const nameAt = (name: string) => finder(whole)(name)?.name ?? name;
  const choices: (ActiveChoice | null)[] = [
    focus && focusNode
      ? {
          label: `${focus.hidesRest ? 'Only' : 'Focus on'} ${focusNode.name}: ${focusReach(focus)}`,
          undo: { focus: null },
        }
      : null,
    pathEnds.from
      ? {
          label: pathEnds.to
            ? `${path ? 'Path' : 'No path'} from ${pathEnds.from.name} to ${pathEnds.to.name}`
            : `Path from ${pathEnds.from.name}: select where to`,
          undo: { path: null },
        }
      : null,
    hiddenTypes.length > 0
      ? { label: `${count(hiddenTypes.length, 'type')} of tie left out`, undo: { hiddenTypes: [] } }
      : null,
    state.withProposed ? null : { label: 'Without proposals', undo: { withProposed: true } },
    state.withThrough ? null : { label: 'Without ties of hidden parts', undo: { withThrough: true } },
    ...folded.map((name) => ({
      label: `Folded: ${nameAt(name)}`,
      undo: { folded: folded.filter((each) => each !== name) },
    })),
    ...opened.map((name) => ({
      label: `Expanded: ${nameAt(name)}`,
      undo: { opened: opened.filter((each) => each !== name) },
    })),
  ];
  return choices.filter((choice) => choice !== null);
}

function focusReach({ how, depth }: Focus): string {
  return how === 'NEAR' ? count(depth, 'step') : focusWords[how].label.toLowerCase();
}
