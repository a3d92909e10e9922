import type { NodeKind } from '@golden-thread/schema';

/** Outline of a node and what else is drawn in it, as SVG paths from 0,0. Every kind has a shape of its own. */
export interface Shape {
  outline: string;
  /** A fold or a bar, drawn over the outline without a fill; empty for most. */
  detail: string;
  /** Room that the shape takes from the text at the left and right. */
  inset: readonly [left: number, right: number];
}

const FOLD = 15;

const SHAPES: Readonly<Record<NodeKind, (width: number, height: number) => Shape>> = {
  BOARD: (w, h) => ({ outline: rounded(w, h, 12), detail: '', inset: [13, 11] }),
  PLAN: (w, h) => ({
    outline: `M0 0H${w - FOLD}L${w} ${FOLD}V${h}H0Z`,
    detail: `M${w - FOLD} 0V${FOLD}H${w}`,
    inset: [12, 10],
  }),
  PRIORITY: (w, h) => ({
    outline: `M0 0H${w - 14}L${w} ${h / 2}L${w - 14} ${h}H0Z`,
    detail: '',
    inset: [12, 15],
  }),
  OUTCOME: (w, h) => ({
    outline: `M12 0H${w - 12}L${w} ${h / 2}L${w - 12} ${h}H12L0 ${h / 2}Z`,
    detail: '',
    inset: [16, 14],
  }),
  ACTION: (w, h) => ({ outline: rounded(w, h, 3), detail: `M6 0V${h}`, inset: [15, 8] }),
  POST: (w, h) => ({
    outline: `M0 0H${w / 2 - 16}V5H${w / 2 + 16}V0H${w}V${h}H0Z`,
    detail: '',
    inset: [12, 10],
  }),
  PERSON: (w, h) => ({ outline: rounded(w, h, h / 2), detail: '', inset: [26, 22] }),
  ORGANISATION: (w, h) => ({
    outline: `M11 0H${w - 11}L${w} 11V${h - 11}L${w - 11} ${h}H11L0 ${h - 11}V11Z`,
    detail: '',
    inset: [13, 11],
  }),
  DOCUMENT: (w, h) => ({
    outline: `M0 0H${w}V${h - 5}C${w * 0.75} ${h - 14} ${w * 0.65} ${h - 12} ${w / 2} ${h - 5}S${w * 0.25} ${h + 5} 0 ${h - 4}Z`,
    detail: '',
    inset: [12, 10],
  }),
};

export function shapeOf(kind: NodeKind, width: number, height: number): Shape {
  return SHAPES[kind](width, height);
}

function rounded(w: number, h: number, r: number): string {
  return `M${r} 0H${w - r}A${r} ${r} 0 0 1 ${w} ${r}V${h - r}A${r} ${r} 0 0 1 ${w - r} ${h}H${r}A${r} ${r} 0 0 1 0 ${h - r}V${r}A${r} ${r} 0 0 1 ${r} 0Z`;
}
