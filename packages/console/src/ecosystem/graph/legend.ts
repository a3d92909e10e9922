import { nodeKind, type NodeKind } from '@golden-thread/schema';
import { family, familyNames, familyOf, type TieFamily } from './families';
import type { MapGraph, Standing } from './mapGraph';

export interface LineSample {
  label: string;
  family: TieFamily;
  isProposed: boolean;
  isThrough: boolean;
}

export interface Legend {
  kinds: readonly NodeKind[];
  standings: readonly { label: string; standing: Standing }[];
  lines: readonly LineSample[];
}

/** What a legend explains: only what this map shows. */
export function legendOf({ nodes, ties }: MapGraph): Legend {
  const kinds = nodeKind.values.filter((kind) => nodes.some((node) => node.kind === kind));
  const has = (standing: Standing) => nodes.some((node) => node.standing === standing);
  const families = familyNames.filter((name) => ties.some((tie) => familyOf(tie.type) === name));
  const through = ties.find((tie) => tie.through.length > 0);
  const proposed = ties.find((tie) => tie.isProposed);
  return {
    kinds,
    standings: [
      ...(has('PROPOSED') ? [{ label: 'Proposed', standing: 'PROPOSED' as const }] : []),
      ...(has('ENDED')
        ? [{ label: 'Replaced, merged, dissolved or closed', standing: 'ENDED' as const }]
        : []),
    ],
    lines: [
      ...families.map((name) => sample(family(name).label, name)),
      ...(proposed ? [sample('Proposed (dashed)', familyOf(proposed.type), { isProposed: true })] : []),
      ...(through
        ? [sample("Through a plan's actions (thin)", familyOf(through.type), { isThrough: true })]
        : []),
    ],
  };
}

function sample(
  label: string,
  name: TieFamily,
  marks: Partial<Pick<LineSample, 'isProposed' | 'isThrough'>> = {},
): LineSample {
  return { label, family: name, isProposed: false, isThrough: false, ...marks };
}
