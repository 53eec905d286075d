/** Between which sites of its two boxes each link runs, and on which way: through no box, with few crossings. */
import type { Box, Point, Pt } from '../../foundation/units.ts';
import type { ConnectionSite } from '../../layout/page.ts';
import { crosses, inset } from '../overlap.ts';
import { type ConnectorLine, cross, pointsOf, runAlong } from './connector-line.ts';
import { anglesBetween, type Choice, type Exit } from './right-angles.ts';

/** How lines run: in pieces at right angles, or straight from box to box. */
export type LineWay = 'angled' | 'straight';

export interface NodeSites {
  readonly box: Box;
  /** The middles of the four sides first. */
  readonly sites: readonly ConnectionSite[];
}

export interface WantedLine {
  readonly from: number;
  readonly to: number;
  /** How it is drawn: lines from a box that are drawn alike may begin as one, at right angles. */
  readonly pen: string;
  /** What it costs the words to find room at such a line, other links left aside; `undefined` where there is none. */
  readonly costOfWords: (line: ConnectorLine) => number | undefined;
}

/** A line keeps this far from boxes that it does not belong to. */
const clear: Pt = 5;
const mostChoices = { angled: 24, straight: 10 } as const;
/** Costs in points of detour. */
const crossing = 400;
const alongside = 3000;
const sharedSite = 40;
const sideSite = 25;
const slant = 120;
/** Cosine below which a line would leave its box almost along the side. */
const flattest = 0.15;

/** A line for each link; `undefined` where one of them has none. */
export function chooseLines(
  wantedLines: readonly WantedLine[],
  nodeSites: readonly NodeSites[],
  way: LineWay,
): readonly ConnectorLine[] | undefined {
  const nodeExits = nodeSites.map(standOf);
  const choices: (readonly Choice[])[] = [];
  for (const wish of wantedLines) {
    const found = choicesFor(wish, nodeExits, way);
    if (found.length === 0) return undefined;
    choices.push(found);
  }
  const isAngled = way === 'angled';
  const mayShare = (one: number, two: number): Sharing => {
    const [a, b] = [wantedLines[one], wantedLines[two]];
    return !isAngled ? 'site' : a?.from === b?.from && a?.pen === b?.pen ? 'trunk' : 'nothing';
  };
  const chosen = choices.map(([first]) => first?.line);
  // Each link in turn takes the best line beside those of the others, until none changes.
  for (let round = 0; round < 4; round++) {
    let isSettled = true;
    for (const [index, own] of choices.entries()) {
      const best = leastBy(own, ({ line, cost }) =>
        chosen.reduce((sum, other, at) => (other && at !== index ? sum + clash(line, other, mayShare(index, at)) : sum), cost),
      );
      if (best && best.line !== chosen[index]) {
        chosen[index] = best.line;
        isSettled = false;
      }
    }
    if (isSettled) break;
  }
  const lines = chosen.flatMap((line) => line ?? []);
  return isAngled && haveTwins(lines, mayShare) ? undefined : lines;
}

/** Where lines may leave a box, and the room round it that other lines keep off. */
interface NodeExits {
  readonly exits: readonly Exit[];
  /** The box with the free room round it. */
  readonly guarded: Box;
}

const ways = { top: [0, -1], right: [1, 0], bottom: [0, 1], left: [-1, 0] } as const;

function standOf({ box, sites }: NodeSites): NodeExits {
  const exits = sites.map(({ x, y, side }): Exit => {
    const [outX, outY] = ways[side];
    return { x: box.x + x, y: box.y + y, outX, outY };
  });
  return { exits, guarded: inset(box, -clear) };
}

function choicesFor({ from, to, costOfWords }: WantedLine, nodeExits: readonly NodeExits[], way: LineWay): readonly Choice[] {
  const found: Choice[] = [];
  const [start, end] = [nodeExits[from], nodeExits[to]];
  if (!start || !end) return found;
  const all = way === 'angled' ? anglesBetween(start.exits, end.exits) : linesBetween(start, end);
  for (const { line, cost } of [...all].sort((a, b) => a.cost - b.cost)) {
    if (found.length === mostChoices[way]) break;
    const points = pointsOf(line);
    const isFree = nodeExits.every(({ guarded }, index) => index === from || index === to || !crosses(points, guarded));
    const words = isFree ? costOfWords(line) : undefined;
    if (words !== undefined) found.push({ line, cost: cost + words });
  }
  return found;
}

/** All straight ones that leave and arrive at a fair angle. Plain loops: this is tried for every link at every size. */
function linesBetween(start: NodeExits, end: NodeExits): readonly Choice[] {
  const all: Choice[] = [];
  for (const [fromSite, from] of start.exits.entries()) {
    for (const [toSite, to] of end.exits.entries()) {
      const [x, y] = [to.x - from.x, to.y - from.y];
      const length = Math.hypot(x, y) || 1;
      // Cosines between the line and the way straight out of a side.
      const leaves = (x * from.outX + y * from.outY) / length;
      const arrives = -(x * to.outX + y * to.outY) / length;
      if (leaves < flattest || arrives < flattest) continue;
      const offMiddle = (fromSite > 3 ? 1 : 0) + (toSite > 3 ? 1 : 0);
      const line = { from: { x: from.x, y: from.y }, to: { x: to.x, y: to.y }, corners: [], fromSite, toSite };
      all.push({ line, cost: length + offMiddle * sideSite + (2 - leaves - arrives) * slant });
    }
  }
  return all;
}

/** What two lines may have in common: a site, where they are straight, or their way from a box up to where they part. */
type Sharing = 'site' | 'trunk' | 'nothing';

function clash(a: ConnectorLine, b: ConnectorLine, sharing: Sharing): number {
  const shared = [a.from, a.to].filter((end) => isSame(end, b.from) || isSame(end, b.to)).length;
  if (shared === 2) return Number.POSITIVE_INFINITY;
  if (sharing === 'trunk' && isSame(a.from, b.from)) return 0;
  if (sharing !== 'site' && runAlong(a, b)) return alongside;
  return shared * sharedSite + (shared === 0 && cross(a, b) ? crossing : 0);
}

/** Whether two lines would be taken for one. */
const haveTwins = (lines: readonly ConnectorLine[], mayShare: (one: number, two: number) => Sharing): boolean =>
  lines.some((line, one) => lines.some((other, two) => two > one && clash(line, other, mayShare(one, two)) === alongside));

const isSame = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;

function leastBy<T>(items: readonly T[], value: (item: T) => number): T | undefined {
  let least: T | undefined;
  let smallest = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const now = value(item);
    if (now < smallest) [least, smallest] = [item, now];
  }
  return least;
}
