import type { NodeKind } from '@golden-thread/schema';
import type { Change } from '../compare/changes';
import type { TieFamily } from '../graph/families';

export interface KindColours {
  fill: string;
  /** Outline, icon and the words above the name: 4.5:1 on the fill and on the ground. */
  stroke: string;
}

/** Every colour of the map, on screen and in exported pictures. Lines keep at least 3:1 on the ground. */
export interface MapPalette {
  ground: string;
  /** Behind nodes that hang together. */
  block: string;
  text: string;
  quietText: string;
  rule: string;
  ended: KindColours;
  kinds: Readonly<Record<NodeKind, KindColours>>;
  families: Readonly<Record<TieFamily, string>>;
  /** What came, went or changed between two days. */
  changes: Readonly<Record<Change, string>>;
}

export const lightMap: MapPalette = {
  ground: '#fcfdfe',
  block: '#f1f4f7',
  text: '#17212b',
  quietText: '#465564',
  rule: '#c3ccd5',
  ended: { fill: '#eef0f2', stroke: '#5b6671' },
  kinds: {
    BOARD: { fill: '#e6effa', stroke: '#1c4f7c' },
    PLAN: { fill: '#fdf2d3', stroke: '#7d5200' },
    PRIORITY: { fill: '#f3eaf8', stroke: '#6b3d86' },
    OUTCOME: { fill: '#ecedfb', stroke: '#454a9c' },
    ACTION: { fill: '#e6f5ec', stroke: '#1c6b3a' },
    POST: { fill: '#fdece5', stroke: '#96401f' },
    PERSON: { fill: '#fae8f0', stroke: '#93305d' },
    ORGANISATION: { fill: '#e4f1f3', stroke: '#1f5f6b' },
    DOCUMENT: { fill: '#f3eee5', stroke: '#65543a' },
  },
  families: {
    REPORTING: '#1c4f7c',
    OVERSIGHT: '#a86400',
    DELIVERY: '#2c8152',
    STRUCTURE: '#75828e',
    PEOPLE: '#a83a6d',
    HISTORY: '#6a4fa3',
    INFORMATION: '#5f7d8c',
  },
  changes: { ADDED: '#0b6b38', ENDED: '#b3261e', CHANGED: '#8a4b00' },
};

export const darkMap: MapPalette = {
  ground: '#121920',
  block: '#19222b',
  text: '#e9eef3',
  quietText: '#aebac7',
  rule: '#3a4856',
  ended: { fill: '#20272e', stroke: '#a1acb7' },
  kinds: {
    BOARD: { fill: '#182f47', stroke: '#93c2ea' },
    PLAN: { fill: '#392d10', stroke: '#e8b64c' },
    PRIORITY: { fill: '#2e213b', stroke: '#cfa9e8' },
    OUTCOME: { fill: '#24274a', stroke: '#b1b6ff' },
    ACTION: { fill: '#143222', stroke: '#84d3a0' },
    POST: { fill: '#3b2117', stroke: '#f3a98f' },
    PERSON: { fill: '#3a1b2b', stroke: '#f3a5c7' },
    ORGANISATION: { fill: '#14323a', stroke: '#86ccd8' },
    DOCUMENT: { fill: '#302920', stroke: '#d4bd96' },
  },
  families: {
    REPORTING: '#8fc1ee',
    OVERSIGHT: '#e3a53c',
    DELIVERY: '#69be8c',
    STRUCTURE: '#8b99a6',
    PEOPLE: '#ee8fb9',
    HISTORY: '#b79cf0',
    INFORMATION: '#8fa9b7',
  },
  changes: { ADDED: '#79e0a3', ENDED: '#ff9d94', CHANGED: '#ffc46b' },
};
