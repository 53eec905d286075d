/** Where at its line the words of each link stand: on no box, no other words, and no other line. */
import type { Box, Point, Pt, Size } from '../../foundation/units.ts';
import type { LaidBody } from '../../text/body.ts';
import { crosses, inset, isWithin, overlaps } from '../overlap.ts';
import type { LineWay } from './choose-lines.ts';
import { type ConnectorLine, lengthOf, pointsOf } from './connector-line.ts';
import type { LinkWords } from './link-words.ts';
import { placesBeside, type WordObstacles } from './words-beside.ts';

export interface WordGround extends WordObstacles {
  readonly way: LineWay;
}

export interface PlacedWords {
  readonly box: Box;
  readonly body: LaidBody;
}

/** Shares of the way, the best place first. */
const shares = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8];
/** Visible line before and after the words; the arrow takes more. */
const least = { start: 8, end: 16 } as const;
const gap: Pt = 4;
const clearance: Pt = 1;
const mostSlant = 0.35;
/** After so many attempts the search for places is given up. */
const patience = 3000;

/** Words that wrap are worth a detour of this length, in points: one line is calmer. */
const wrapped = 80;
/** Free room between words and the lines of others, where lines run at right angles. */
const fromOthers: Pt = 5;

/** What it costs the words of a link to stand at a line, other links left aside; `undefined` where there is no place. */
export function costOfPlace(line: ConnectorLine, words: LinkWords | undefined, ground: WordGround): number | undefined {
  const [first] = words ? placesAt(line, words, ground) : [];
  return first && (first.body === words?.block ? wrapped : 0);
}

/**
 * The best first: words on one line above or beside a line of right angles, else broken into several. A slanted line has them
 * on its way, broken, so that more of it is seen.
 */
function* placesAt(line: ConnectorLine, { block, line: oneLine }: LinkWords, ground: WordGround): Generator<PlacedWords, void> {
  const bodies = ground.way === 'angled' && oneLine ? [oneLine, block] : [block];
  for (const body of bodies) {
    const size = { width: body.width, height: body.height };
    const places = ground.way === 'angled' ? placesBeside(line, size, ground) : freePlaces(line, size, ground);
    for (const box of places) yield { box, body };
  }
}

/** The best first, each worked out when it is asked for. */
function* freePlaces(line: ConnectorLine, words: Size, { frame, boxes }: WordObstacles): Generator<Box, void> {
  const length = lengthOf(line);
  const covered = coveredHalf(line, words);
  const isFree = (box: Box): boolean => isWithin(box, frame) && !boxes.some((other) => overlaps(box, other, gap));
  for (const share of shares) {
    const isOpen = length * share - covered >= least.start && length * (1 - share) - covered >= least.end;
    if (!isOpen) continue;
    const box = around(pointOn(line, share), words);
    if (isFree(box)) yield box;
  }
  const aside = asideOf(line, words);
  if (!aside) return;
  for (const share of shares) {
    const { x, y } = pointOn(line, share);
    for (const side of [1, -1]) {
      const box = around({ x: x + side * aside.x, y: y + side * aside.y }, words);
      if (isFree(box)) yield box;
    }
  }
}

const pointOn = ({ from, to }: ConnectorLine, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

const around = ({ x, y }: Point, { width, height }: Size): Box => ({ x: x - width / 2, y: y - height / 2, width, height });

/**
 * How far words stand off to clear their line: above and below a line that is nearly level, left and right of one that is
 * nearly upright. Beside any other nobody would see what belongs together.
 */
function asideOf({ from, to }: ConnectorLine, words: Size): Point | undefined {
  const [across, down] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  const length = Math.hypot(across, down) || 1;
  if (Math.min(across, down) > length * mostSlant) return undefined;
  // So far along the normal that a corner of the box just clears the line.
  const off = (words.width * down + words.height * across) / (2 * length) + clearance;
  return { x: (off * (to.y - from.y)) / length, y: (off * (from.x - to.x)) / length };
}

/** How far from the middle of the words their line comes out from under them. */
function coveredHalf({ from, to }: ConnectorLine, { width, height }: Size): Pt {
  const length = lengthOf({ from, to }) || 1;
  const across = Math.abs(to.x - from.x) / length;
  const down = Math.abs(to.y - from.y) / length;
  return Math.min(
    across > 0 ? width / 2 / across : Number.POSITIVE_INFINITY,
    down > 0 ? height / 2 / down : Number.POSITIVE_INFINITY,
  );
}

/** A place for the words of each line, all at once; `undefined` where they do not find room together. */
export function placeWords(
  lines: readonly ConnectorLine[],
  words: readonly LinkWords[],
  ground: WordGround,
): readonly PlacedWords[] | undefined {
  const clear = ground.way === 'angled' ? -fromOthers : 0;
  const ways = lines.map(pointsOf);
  const options = lines.map((line, index) => {
    const own = words[index];
    const places = own ? [...placesAt(line, own, ground)] : [];
    return places.filter(({ box }) => !ways.some((points, other) => other !== index && crosses(points, inset(box, clear))));
  });
  // Those with the fewest places choose first.
  const order = options.map((_, index) => index).sort((a, b) => (options[a]?.length ?? 0) - (options[b]?.length ?? 0) || a - b);
  const placed = new Map<number, PlacedWords>();
  let attempts = 0;
  const place = (at: number): boolean => {
    const index = order[at];
    if (index === undefined) return true;
    for (const option of options[index] ?? []) {
      attempts += 1;
      if (attempts > patience) return false;
      if ([...placed.values()].some(({ box }) => overlaps(option.box, box, gap))) continue;
      placed.set(index, option);
      if (place(at + 1)) return true;
      placed.delete(index);
    }
    return false;
  };
  return place(0) ? lines.flatMap((_, index) => placed.get(index) ?? []) : undefined;
}
