/**
 * Moves boxes until straight lines between them find a way. dagre leaves room for lines that bend; ours are straight,
 * since only those look alike in every program that opens the deck. Boxes stand on a lattice, which also looks tidy.
 */
import type { Box, Point, Pt, Size } from '../../foundation/units.ts';
import { inset, overlaps, passes } from '../overlap.ts';
import { meet } from './connector-line.ts';
import type { Network, Spread } from './spread-nodes.ts';

/** Free room that boxes want between them, and lines round boxes. */
const apart: Pt = 24;
const clear: Pt = 6;
/** Costs of faults, in points of line length. Touching boxes cost most, because no later step separates them. */
const costs = {
  touching: 3000,
  throughBox: 1000,
  wordsOnBox: 600,
  wordsOnWords: 500,
  wordsOnLine: 300,
  noRoom: 12,
  crossing: 150,
};
const lineLength = 0.1;
const mostRounds = 4;

interface LinkDraft {
  readonly line: { readonly from: Point; readonly to: Point };
  readonly ends: readonly [number, number];
  readonly words: Box;
  /** By how many points the line is too short for its words. */
  readonly short: Pt;
}

/** The same nodes in the same order, each moved to the spot with the least total cost, as long as that lowers it. */
export function settleNodes(network: Network, start: Spread): Spread {
  const pairs = joinPairs(network);
  const spots = lattice(network.node, start.size);
  let middles = start.middles;
  let least = costOf(middles, network.node, pairs);
  for (let round = 0; round < mostRounds; round++) {
    const before = least;
    for (let node = 0; node < middles.length; node++) {
      for (const spot of spots) {
        const moved = move(middles, node, spot);
        const cost = costOf(moved, network.node, pairs, least);
        if (cost < least - 0.01) [least, middles] = [cost, moved];
      }
    }
    if (least === before) break;
  }
  return { ...start, middles };
}

/** A spot holds one box: a box that moves to a taken spot changes places with the one there. */
function move(middles: readonly Point[], node: number, spot: Point): readonly Point[] {
  const from = middles[node];
  return middles.map((middle, index) =>
    index === node ? spot : from && middle.x === spot.x && middle.y === spot.y ? from : middle,
  );
}

/** Spots half a cell apart, so that rows may stand between rows. */
function lattice(node: Size, frame: Size): readonly Point[] {
  const steps = (length: Pt, side: Pt, gap: Pt): readonly Pt[] => {
    const count = Math.max(1, 2 * Math.floor((length + gap) / (side + gap)) - 1);
    return Array.from({ length: count }, (_, index) =>
      count === 1 ? length / 2 : side / 2 + ((length - side) * index) / (count - 1),
    );
  };
  const xs = steps(frame.width, node.width, 2.5 * apart);
  return steps(frame.height, node.height, 2 * apart).flatMap((y) => xs.map((x) => ({ x, y })));
}

interface Pair {
  readonly from: number;
  readonly to: number;
  /** Words of all links between the two, under each other. */
  readonly words: Size;
}

function joinPairs({ links }: Network): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { from, to, words } of links) {
    const [a, b] = from < to ? [from, to] : [to, from];
    const known = pairs.get(`${a} ${b}`)?.words ?? { width: 0, height: 0 };
    pairs.set(`${a} ${b}`, {
      from: a,
      to: b,
      words: { width: Math.max(known.width, words.width), height: known.height + words.height },
    });
  }
  return [...pairs.values()];
}

/** Stops counting above `limit`. */
function costOf(middles: readonly Point[], node: Size, pairs: readonly Pair[], limit = Number.POSITIVE_INFINITY): number {
  const boxes = middles.map(({ x, y }): Box => ({ x: x - node.width / 2, y: y - node.height / 2, ...node }));
  let cost = 0;
  for (const [index, box] of boxes.entries()) {
    for (let other = 0; other < index; other++) {
      const against = boxes[other];
      if (against && overlaps(box, against, apart)) cost += costs.touching;
    }
  }
  if (cost > limit) return cost;
  const drawn = pairs.flatMap((pair) => draftLinks(pair, middles, node));
  for (const [index, one] of drawn.entries()) {
    cost += costOfOne(one, boxes);
    for (let other = 0; other < index; other++) {
      const against = drawn[other];
      if (against) cost += costOfTwo(one, against);
    }
    if (cost > limit) return cost;
  }
  return cost;
}

function draftLinks({ from, to, words }: Pair, middles: readonly Point[], node: Size): readonly LinkDraft[] {
  const [a, b] = [middles[from], middles[to]];
  if (!a || !b) return [];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [across, down] = [Math.abs(b.x - a.x) / length, Math.abs(b.y - a.y) / length];
  const reach = (size: Size): Pt => Math.min(across > 0 ? size.width / across : 1e6, down > 0 ? size.height / down : 1e6);
  const box = { x: (a.x + b.x - words.width) / 2, y: (a.y + b.y - words.height) / 2, ...words };
  // Half of each box, and the words, cover a part of the line between the middles.
  const short = Math.max(0, reach(node) + reach(words) + apart - length);
  return [{ line: { from: a, to: b }, ends: [from, to], words: box, short }];
}

function costOfOne({ line, ends, words, short }: LinkDraft, boxes: readonly Box[]): number {
  let cost = short * costs.noRoom + lineLength * Math.hypot(line.to.x - line.from.x, line.to.y - line.from.y);
  for (const [index, box] of boxes.entries()) {
    if (!ends.includes(index) && passes(line.from, line.to, inset(box, -clear))) cost += costs.throughBox;
    if (overlaps(box, words, clear)) cost += costs.wordsOnBox;
  }
  return cost;
}

function costOfTwo(a: LinkDraft, b: LinkDraft): number {
  const isJoined = a.ends.some((end) => b.ends.includes(end));
  return (
    (overlaps(a.words, b.words, clear) ? costs.wordsOnWords : 0) +
    (passes(a.line.from, a.line.to, b.words) ? costs.wordsOnLine : 0) +
    (passes(b.line.from, b.line.to, a.words) ? costs.wordsOnLine : 0) +
    (!isJoined && meet(a.line, b.line) ? costs.crossing : 0)
  );
}
