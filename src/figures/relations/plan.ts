/** A relations figure with everything placed, on free ground: positions count from its top left corner. */

import type { Memory } from '../../foundation/memory/memory.ts';
import type { Box, Pt, Size } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { LaidBody } from '../../text/body.ts';
import { overlaps } from '../overlap.ts';
import { chooseLines, type LineWay } from './choose-lines.ts';
import { type ConnectorLine, cross } from './connector-line.ts';
import type { RelationLink, RelationNode } from './drawing.ts';
import { type LinkWords, layWords } from './link-words.ts';
import { contourOf, layNodes, type NodeBoxes } from './node-boxes.ts';
import { costOfPlace, type PlacedWords, placeWords } from './place-words.ts';
import type { Network, Spread } from './spread-nodes.ts';

export interface PlanParts {
  readonly nodes: readonly RelationNode[];
  readonly links: readonly RelationLink[];
}

/** Everything measured at one type size, nothing placed. */
export interface MeasuredParts {
  readonly parts: PlanParts;
  readonly nodes: NodeBoxes;
  readonly words: readonly LinkWords[];
  /** The memory of ranks that were found before. */
  readonly memory: Memory;
}

export interface RelationsPlan {
  readonly measured: MeasuredParts;
  readonly spread: Spread;
  readonly way: LineWay;
  readonly boxes: readonly Box[];
  readonly lines: readonly ConnectorLine[];
  readonly words: readonly PlacedWords[];
}

/** Between boxes, where a plan has to be narrower than dagre's. */
const leastGap: Pt = 10;

export const measureParts = (parts: PlanParts, size: Pt, look: Look): MeasuredParts => ({
  parts,
  nodes: layNodes(parts.nodes, size, look),
  words: parts.links.map((link) => layWords(link, size, look)),
  memory: look.memory,
});

export const networkOf = (measured: MeasuredParts): Network => ({
  node: measured.nodes.size,
  count: measured.parts.nodes.length,
  links: networkLinks(measured),
});

export const countCrossings = (lines: readonly ConnectorLine[]): number =>
  lines.reduce((sum, line, index) => sum + lines.slice(index + 1).filter((other) => cross(line, other)).length, 0);

function networkLinks({ parts, words }: MeasuredParts) {
  const indexOf = new Map(parts.nodes.map(({ id }, index) => [id, index]));
  return parts.links.map(({ from, to }, index) => ({
    from: indexOf.get(from) ?? 0,
    to: indexOf.get(to) ?? 0,
    words: sizeOf(words[index]?.block),
  }));
}

const sizeOf = (body: LaidBody | undefined): Size => ({ width: body?.width ?? 0, height: body?.height ?? 0 });

/** Lines and words for boxes at these places; `undefined` where something would touch. */
export function planIn(measured: MeasuredParts, spread: Spread, way: LineWay): RelationsPlan | undefined {
  const { size } = measured.nodes;
  const boxes = spread.middles.map(({ x, y }) => ({ x: x - size.width / 2, y: y - size.height / 2, ...size }));
  const surroundings = { frame: { x: 0, y: 0, ...spread.size }, boxes };
  if (boxes.some((box, index) => boxes.slice(index + 1).some((other) => overlaps(box, other, leastGap)))) return undefined;
  const nodeSites = measured.parts.nodes.map((node, index) => ({
    box: boxes[index] ?? surroundings.frame,
    sites: contourOf(node, size).sites,
  }));
  const wantedLines = networkLinks(measured).map(({ from, to }, index) => ({
    from,
    to,
    pen: measured.parts.links[index]?.tone ?? '',
    costOfWords: (line: ConnectorLine) => costOfPlace(line, measured.words[index], { ...surroundings, way }),
  }));
  const lines = chooseLines(wantedLines, nodeSites, way);
  const words = lines && placeWords(lines, measured.words, { ...surroundings, way });
  return words && { measured, spread, way, boxes, lines, words };
}
