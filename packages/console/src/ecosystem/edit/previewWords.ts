import { relationshipRule } from '@golden-thread/schema';
import type { BoardEndGap, PreviewTieFragment } from '@golden-thread/schema/writing';

export type PreviewedTie = PreviewTieFragment;

/** A tie as a sentence without its full stop, marked where it is only proposed. */
export function previewTie({ source, type, target, status }: PreviewedTie): string {
  const sentence = `${source.name} ${relationshipRule(type).label} ${target.name}`;
  return status === 'PROPOSED' ? `${sentence} (proposed)` : sentence;
}

const GAPS: Readonly<Record<BoardEndGap, string>> = {
  PLAN_WITHOUT_BOARD: 'would have no board that oversees, owns or monitors it.',
  BOARD_WITHOUT_LINE: 'would report to nobody.',
  ACTION_WITHOUT_ACCOUNTABLE: 'would have nobody who answers for it.',
};

export function gapSentence(gap: BoardEndGap, name: string): string {
  return `${name} ${GAPS[gap]}`;
}
