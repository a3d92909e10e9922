import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { relationshipRule, type RelationshipType } from '@golden-thread/schema';
import { capitalise } from '../../shared/terms';
import { TieSample } from '../draw/Samples';
import type { MapPalette } from '../draw/palette';
import { family, familyNames, type TieFamily } from '../graph/families';
import type { MapGraph } from '../graph/mapGraph';
import type { ChangeState } from '../state/useMapState';
import type { MapState } from '../state/mapState';

interface TieChoicesProps {
  whole: MapGraph;
  palette: MapPalette;
  state: MapState;
  change: ChangeState;
}

/** Which ties the map shows: by family and by type, each with its meaning from the catalogue. */
export function TieChoices({ whole, palette, state, change }: TieChoicesProps) {
  const counts = new Map<RelationshipType, number>();
  for (const tie of whole.ties) counts.set(tie.type, (counts.get(tie.type) ?? 0) + 1);
  const setHidden = (types: readonly RelationshipType[], isHidden: boolean) =>
    change(({ hiddenTypes }) => {
      const others = hiddenTypes.filter((type) => !types.includes(type));
      return { hiddenTypes: isHidden ? [...others, ...types] : others };
    });
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box>
        <Choice
          label="Proposed boards and ties"
          meaning="Under discussion: they bind nobody yet. Drawn dashed."
          isOn={state.withProposed}
          onChange={(withProposed) => change({ withProposed })}
        />
        <Choice
          label="Ties of parts that are not shown"
          meaning="What is tied to a plan's action or outcome is then tied to the plan. Drawn thin."
          isOn={state.withThrough}
          onChange={(withThrough) => change({ withThrough })}
        />
      </Box>
      {familyNames.map((name) => {
        const types = family(name).types.filter((type) => counts.has(type));
        if (types.length === 0) return null;
        const hidden = types.filter((type) => state.hiddenTypes.includes(type));
        return (
          <FamilyChoices
            key={name}
            name={name}
            palette={palette}
            types={types}
            hidden={hidden}
            counts={counts}
            onHide={setHidden}
          />
        );
      })}
    </Box>
  );
}

interface FamilyChoicesProps {
  name: TieFamily;
  palette: MapPalette;
  types: readonly RelationshipType[];
  hidden: readonly RelationshipType[];
  counts: ReadonlyMap<RelationshipType, number>;
  onHide: (types: readonly RelationshipType[], isHidden: boolean) => void;
}

function FamilyChoices({ name, palette, types, hidden, counts, onHide }: FamilyChoicesProps) {
  const { label, meaning } = family(name);
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Typography
        component="legend"
        variant="h4"
        sx={{ display: 'flex', alignItems: 'center', gap: 1, p: 0 }}
      >
        <TieSample line={{ family: name, isProposed: false, isThrough: false }} palette={palette} />
        {label}
      </Typography>
      {types.length > 1 && (
        <FormControlLabel
          label={`All of these: ${meaning}`}
          slotProps={{ typography: { variant: 'caption', color: 'text.secondary' } }}
          control={
            <Checkbox
              size="small"
              checked={hidden.length === 0}
              indeterminate={hidden.length > 0 && hidden.length < types.length}
              onChange={() => onHide(types, hidden.length === 0)}
            />
          }
        />
      )}
      <Box sx={{ pl: types.length > 1 ? 2.5 : 0 }}>
        {types.map((type) => (
          <Choice
            key={type}
            label={`${capitalise(relationshipRule(type).label)} (${counts.get(type) ?? 0})`}
            meaning={relationshipRule(type).meaning}
            isOn={!hidden.includes(type)}
            onChange={(isOn) => onHide([type], !isOn)}
          />
        ))}
      </Box>
    </Box>
  );
}

interface ChoiceProps {
  label: string;
  meaning: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

function Choice({ label, meaning, isOn, onChange }: ChoiceProps) {
  return (
    <FormControlLabel
      sx={{ display: 'flex', alignItems: 'flex-start', mr: 0 }}
      control={
        <Checkbox
          size="small"
          checked={isOn}
          onChange={(event) => onChange(event.target.checked)}
          sx={{ py: 0.5 }}
        />
      }
      label={
        <Box component="span" sx={{ display: 'block', pt: 0.4, lineHeight: 1.35 }}>
          {label}
          <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.875rem' }}>
            {meaning}
          </Box>
        </Box>
      }
    />
  );
}
