import ELK from 'elkjs/lib/elk.bundled.js';
import { describe, expect, test } from 'vitest';
import { arrange } from '../../../packages/console/src/ecosystem/arrange/arrange';
import type { Point, Rect } from '../../../packages/console/src/ecosystem/arrange/metrics';
import { settle } from '../../../packages/console/src/ecosystem/arrange/settle';
import { graph, node } from './graphs';

/* Where things stand on the map: and that they stay there when its day or its data change. */

const elk = new ELK();
const run = (laid: Parameters<typeof elk.layout>[0]) => elk.layout(laid);
const options = { direction: 'DOWN', shape: 1.8, lanes: false } as const;

const before = graph(
  ['top', 'one', 'two', 'three', 'old', node('plan', { kind: 'PLAN', subtype: 'STRATEGY' })],
  [
    'one REPORTS_TO top',
    'two REPORTS_TO top',
    'three REPORTS_TO one',
    'old REPORTS_TO two',
    'one OVERSEES plan',
  ],
);

const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a run of a line goes through a node. */
const cuts = (points: readonly Point[], rect: Rect) =>
  points.slice(1).some((to, index) => {
    const from = points[index]!;
    return overlap(rect, {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(from.x - to.x),
      height: Math.abs(from.y - to.y),
    });
  });

const touches = ({ x, y }: Point, rect: Rect) =>
  x >= rect.x - 1 && x <= rect.x + rect.width + 1 && y >= rect.y - 1 && y <= rect.y + rect.height + 1;

describe('the layout stays put', () => {
  const after = graph(
    [
      'top',
      'one',
      'two',
      'three',
      node('plan', { kind: 'PLAN', subtype: 'STRATEGY' }),
      'new',
      'newer',
      'alone',
    ],
    [
      'one REPORTS_TO top',
      'two REPORTS_TO top',
      'three REPORTS_TO one',
      'one OVERSEES plan',
      'new REPORTS_TO two',
      'newer REPORTS_TO new',
      'three CONSULTS two',
    ],
  );

  test('what was there keeps its place and its lines; what is new overlaps nothing', async () => {
    const first = await arrange(before, options, run);
    const second = settle(after, first);
    const stayed = ['top', 'one', 'two', 'three', 'plan'];
    const at = (arrangement: typeof first) => stayed.map((id) => arrangement.nodes.get(id));
    expect(at(second)).toEqual(at(first));
    expect([...second.nodes.keys()].toSorted()).toEqual(after.nodes.map(({ id }) => id).toSorted());
    const rects = [...second.nodes.values()];
    for (const [index, rect] of rects.entries()) {
      for (const other of rects.slice(index + 1)) expect(overlap(rect, other)).toBe(false);
    }
    const pointsOf = (arrangement: typeof first, id: string) =>
      arrangement.lines.find(({ line }) => line.ties.some((tie) => tie.id === id))?.points;
    expect(pointsOf(second, 'one REPORTS_TO top')).toEqual(pointsOf(first, 'one REPORTS_TO top'));
    expect(second.lines).toHaveLength(after.ties.length);
  });

  test('a new line goes around the nodes, from edge to edge', async () => {
    const second = settle(after, await arrange(before, options, run));
    const cut = second.lines.flatMap(({ line, points }) =>
      [...second.nodes]
        .filter(([id, rect]) => id !== line.source && id !== line.target && cuts(points, rect))
        .map(([id]) => `${line.id} through ${id}`),
    );
    expect(cut).toEqual([]);
    const hanging = second.lines.filter(
      ({ line, points }) =>
        !touches(points[0]!, second.nodes.get(line.source)!) ||
        !touches(points.at(-1)!, second.nodes.get(line.target)!),
    );
    expect(hanging.map(({ line }) => line.id)).toEqual([]);
  });

  test('what went comes back to the place where it was, also when something came meanwhile', async () => {
    const first = await arrange(before, options, run);
    const second = settle(after, first);
    const third = settle(before, second);
    expect(third.nodes.get('old')).toEqual(first.nodes.get('old'));
    expect(third.nodes.size).toBe(first.nodes.size);
    for (const rect of second.nodes.values())
      expect(overlap(rect, first.nodes.get('old')!)).toBe(rect === first.nodes.get('old'));
  });
});

test.each(['DOWN', 'RIGHT'] as const)(
  'a large map is arranged without ELK (%s): nothing overlaps, no line goes through anything, parts stand in the order of their plan',
  async (direction) => {
    const actions = Array.from({ length: 180 }, (_, index) => index);
    const large = graph(
      [
        'council',
        ...actions.slice(0, 9).map((index) => `board-${index}`),
        ...['a', 'b'].map((name) => node(name, { kind: 'PLAN', subtype: 'STRATEGY' })),
        ...actions.map((index) => node(`action-${String(index).padStart(3, '0')}`, { kind: 'ACTION' })),
        ...actions.slice(0, 12).map((index) => node(`post-${index}`, { kind: 'POST' })),
      ],
      [
        ...actions
          .slice(0, 9)
          .map((index) => `board-${index} REPORTS_TO ${index < 5 ? 'council' : 'board-0'}`),
        'board-1 OVERSEES a',
        'board-7 MONITORS b',
        ...actions.flatMap((index) => {
          const name = `action-${String(index).padStart(3, '0')}`;
          return [
            `${name} PART_OF ${index < 90 ? 'a' : 'b'}`,
            `post-${index % 12} ACCOUNTABLE_FOR ${name}`,
            ...(index % 3 === 0 ? [`post-${(index + 5) % 12} ACCOUNTABLE_FOR ${name}`] : []),
          ];
        }),
      ],
    );
    const noElk = () => Promise.reject(new Error('ELK was asked.'));
    const placed = await arrange(large, { ...options, direction }, noElk);
    expect(placed.nodes.size).toBe(large.nodes.length);
    expect(placed.lines).toHaveLength(large.ties.length);
    const rects = [...placed.nodes];
    const overlaps = rects.filter(([, rect], index) =>
      rects.slice(index + 1).some(([, other]) => overlap(rect, other)),
    );
    expect(overlaps).toEqual([]);
    const wrong = placed.lines.filter(({ line, points }) => {
      const isStraight = points.slice(1).every(({ x, y }, index) => {
        const from = points[index]!;
        return Math.abs(from.x - x) < 0.01 || Math.abs(from.y - y) < 0.01;
      });
      const isTied =
        touches(points[0]!, placed.nodes.get(line.source)!) &&
        touches(points.at(-1)!, placed.nodes.get(line.target)!);
      const isClear = rects.every(
        ([id, rect]) => id === line.source || id === line.target || !cuts(points, rect),
      );
      return !isStraight || !isTied || !isClear;
    });
    expect(wrong.map(({ line }) => line.id)).toEqual([]);
    // In one row, which is read from left to right, or from the top.
    const [across, along] = direction === 'DOWN' ? (['y', 'x'] as const) : (['x', 'y'] as const);
    const parts = rects.filter(([id]) => id.startsWith('action'));
    for (const row of new Set(parts.map(([, rect]) => rect[across]))) {
      const inRow = parts.filter(([, rect]) => rect[across] === row);
      const order = inRow.toSorted(([, a], [, b]) => a[along] - b[along]).map(([id]) => id);
      expect(order).toEqual(order.toSorted());
    }
  },
);

test('in lanes, boards of one type stand in one band, and no two bands overlap', async () => {
  const lanes = graph(
    [
      node('cabinet', { subtype: 'CABINET', type: 'Cabinet' }),
      node('partners', {}),
      node('more-partners', {}),
      node('forum', { subtype: 'FORUM', type: 'Forum' }),
      node('alone', { subtype: 'FORUM', type: 'Forum' }),
      node('plan', { kind: 'PLAN', subtype: 'STRATEGY' }),
    ],
    [
      'partners REPORTS_TO cabinet',
      'more-partners REPORTS_TO partners',
      'forum REPORTS_TO cabinet',
      'forum MONITORS plan',
    ],
  );
  const placed = await arrange(lanes, { ...options, lanes: true }, run);
  expect(placed.lanes.map(({ label }) => label)).toEqual(['Cabinet', 'Partnership board', 'Forum', 'Plans']);
  const rects = placed.lanes.map(({ rect }) => rect);
  expect(rects.slice(1).filter(({ y }, index) => y < rects[index]!.y + rects[index]!.height)).toEqual([]);
  const laneAt = (id: string) => {
    const { y } = placed.nodes.get(id)!;
    return placed.lanes.find(({ rect }) => y >= rect.y && y <= rect.y + rect.height)?.label;
  };
  expect(['partners', 'more-partners', 'forum', 'alone', 'plan'].map(laneAt)).toEqual([
    'Partnership board',
    'Partnership board',
    'Forum',
    'Forum',
    'Plans',
  ]);
});
