import type { BoardEndGap, PreviewTieFragment } from '@golden-thread/schema/writing';
import { tieName } from '../../shared/names';

export type PreviewedTie = PreviewTieFragment;

/** A tie as a sentence without its full stop, marked where it is only proposed. */
export function previewTie(tie: PreviewedTie): string {
  return tie.status === 'PROPOSED' ? `${tieName(tie)} (proposed)` : tieName(tie);
}

const GAPS: Readonly<Record<BoardEndGap, string>> = {
  PLAN_WITHOUT_BOARD: 'would have no board that oversees, owns or monitors it.',
  BOARD_WITHOUT_LINE: 'would report to nobody.',
  ACTION_WITHOUT_ACCOUNTABLE: 'would have nobody who answers for it.',
};

export function gapSentence(gap: BoardEndGap, name: string): string {
  return `${name} ${GAPS[gap]}`;
}
