import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { ChangeMark } from '../draw/ChangeMark';
import type { MapPalette } from '../draw/palette';
import type { MapState } from '../state/mapState';
import { addressName, type MapView } from '../state/mapView';
import type { ChangeState } from '../state/useMapState';
import { sentencesOf, type ChangeSentence } from './changes';
import type { Comparison } from './comparison';
import { changeOrder, changesSummary, changesText, changeWords } from './words';

interface ChangesPanelProps {
  comparison: Comparison;
  view: MapView;
  change: ChangeState;
  palette: MapPalette;
  titleId: string;
  say: (words: string) => void;
}

/** What differs between the two days, in sentences: each leads to what it is about, all can be copied into a paper. */
export function ChangesPanel({ comparison, view, change, palette, titleId, say }: ChangesPanelProps) {
  const { from, to, changes } = comparison;
  const sentences = sentencesOf(changes, view.shown);
  const copy = () =>
    void navigator.clipboard.writeText(changesText(sentences, from, to)).then(
      () => say('The list of changes is copied.'),
      () => say('The list could not be copied: select it and copy it by hand.'),
    );
  return (
    <Box sx={{ display: 'grid', gap: 1.75 }}>
      <Box>
        <Typography variant="h2" id={titleId} tabIndex={-1} sx={{ '&:focus': { outline: 'none' } }}>
          What changed
        </Typography>
        <Typography color="textSecondary">{changesSummary(sentences, from, to)}.</Typography>
      </Box>
      {sentences.length > 0 && (
        <Button
          variant="contained"
          size="small"
          startIcon={<CopyIcon />}
          onClick={copy}
          sx={{ justifySelf: 'start' }}
        >
          Copy the sentences
        </Button>
      )}
      {changeOrder.map((kind) => {
        const group = sentences.filter((each) => each.change === kind);
        return (
          group.length > 0 && (
            <Box component="section" key={kind} aria-label={changeWords[kind].heading}>
              <Typography variant="h3" sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 0.5 }}>
                <ChangeMark change={kind} palette={palette} />
                {changeWords[kind].heading} ({group.length})
              </Typography>
              <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
                {group.map((each, index) => (
                  <li key={`${each.sentence} ${JSON.stringify(each.about)}`}>
                    <ButtonBase
                      id={`${titleId}-${kind}-${index}`}
                      sx={sentence}
                      onClick={() => change({ selected: selectedBy(each, view), view: 'MAP' })}
                    >
                      {each.sentence}.
                    </ButtonBase>
                  </li>
                ))}
              </Box>
            </Box>
          )
        );
      })}
    </Box>
  );
}

function selectedBy({ about }: ChangeSentence, { whole }: MapView): MapState['selected'] {
  if ('tie' in about) return { tie: about.tie };
  const node = whole.byId.get(about.node);
  return node ? { node: addressName(node, whole) } : null;
}

const sentence = {
  display: 'block',
  width: '100%',
  textAlign: 'left',
  font: 'inherit',
  fontSize: '0.9375rem',
  lineHeight: 1.4,
  py: 0.5,
  px: 0.5,
  borderRadius: 1,
  '&:hover': { bgcolor: 'action.hover' },
} as const;
