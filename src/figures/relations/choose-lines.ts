/** Between which sites of its two boxes each link runs: straight, through no box, with few crossings. */
import type { Box, Point, Pt } from '../../foundation/units.ts';
import type { ConnectionSite } from '../../layout/page.ts';
import { inset, passes } from '../overlap.ts';

export interface ConnectorLine {
  readonly from: Point;
  readonly to: Point;
  /** Indexes of the sites. */
  readonly fromSite: number;
  readonly toSite: number;
}

export interface NodeSites {
  readonly box: Box;
  /** The middles of the four sides first. */
  readonly sites: readonly ConnectionSite[];
}

export interface WantedLine {
  readonly from: number;
  readonly to: number;
  /** Whether the words find room on such a line, other links left aside. */
  readonly holdsWords: (line: ConnectorLine) => boolean;
}

interface Choice {
  readonly line: ConnectorLine;
  readonly cost: number;
}

/** A line keeps this far from boxes that it does not belong to. */
const clear: Pt = 5;
const mostChoices = 10;
/** Costs in points of detour. */
const crossing = 400;
const sharedSite = 40;
const sideSite = 25;
const slant = 120;
/** Cosine below which a line would leave its box almost along the side. */
const flattest = 0.15;

/** A line for each link; `undefined` where one of them has none. */
export function chooseLines(
  wantedLines: readonly WantedLine[],
  nodeSites: readonly NodeSites[],
): readonly ConnectorLine[] | undefined {
  const nodeExits = nodeSites.map(standOf);
  const choices: (readonly Choice[])[] = [];
  for (const wish of wantedLines) {
    const found = choicesFor(wish, nodeExits);
    if (found.length === 0) return undefined;
    choices.push(found);
  }
  const chosen = choices.map(([first]) => first?.line);
  // Each link in turn takes the best line beside those of the others, until none changes.
  for (let round = 0; round < 4; round++) {
    let isSettled = true;
    for (const [index, own] of choices.entries()) {
      const others = chosen.filter((line, other) => line && other !== index) as readonly ConnectorLine[];
      const best = leastBy(own, ({ line, cost }) => cost + others.reduce((sum, other) => sum + clash(line, other), 0));
      if (best && best.line !== chosen[index]) {
        chosen[index] = best.line;
        isSettled = false;
      }
    }
    if (isSettled) break;
  }
  return chosen.flatMap((line) => line ?? []);
}

/** Where lines may leave a box, and the room round it that other lines keep off. */
interface NodeExits {
  readonly exits: readonly Exit[];
  /** The box with the free room round it. */
  readonly guarded: Box;
}

/** A site on the slide, and the way straight out of its side. */
interface Exit extends Point {
  readonly outX: number;
  readonly outY: number;
}

const ways = { top: [0, -1], right: [1, 0], bottom: [0, 1], left: [-1, 0] } as const;

function standOf({ box, sites }: NodeSites): NodeExits {
  const exits = sites.map(({ x, y, side }): Exit => {
    const [outX, outY] = ways[side];
    return { x: box.x + x, y: box.y + y, outX, outY };
  });
  return { exits, guarded: inset(box, -clear) };
}

function choicesFor({ from, to, holdsWords }: WantedLine, nodeExits: readonly NodeExits[]): readonly Choice[] {
  const found: Choice[] = [];
  for (const choice of linesBetween(nodeExits[from], nodeExits[to])) {
    if (found.length === mostChoices) break;
    const { line } = choice;
    const isFree = nodeExits.every(
      ({ guarded }, index) => index === from || index === to || !passes(line.from, line.to, guarded),
    );
    if (isFree && holdsWords(line)) found.push(choice);
  }
  return found;
}

/** All that leave and arrive at a fair angle, the best first. Plain loops: this is tried for every link at every size. */
function linesBetween(start: NodeExits | undefined, end: NodeExits | undefined): readonly Choice[] {
  const all: Choice[] = [];
  if (!start || !end) return all;
  for (const [fromSite, from] of start.exits.entries()) {
    for (const [toSite, to] of end.exits.entries()) {
      const [x, y] = [to.x - from.x, to.y - from.y];
      const length = Math.hypot(x, y) || 1;
      // Cosines between the line and the way straight out of a side.
      const leaves = (x * from.outX + y * from.outY) / length;
      const arrives = -(x * to.outX + y * to.outY) / length;
      if (leaves < flattest || arrives < flattest) continue;
      const offMiddle = (fromSite > 3 ? 1 : 0) + (toSite > 3 ? 1 : 0);
      const line = { from: { x: from.x, y: from.y }, to: { x: to.x, y: to.y }, fromSite, toSite };
      all.push({ line, cost: length + offMiddle * sideSite + (2 - leaves - arrives) * slant });
    }
  }
  return all.sort((a, b) => a.cost - b.cost);
}

export const lengthOf = ({ from, to }: Pick<ConnectorLine, 'from' | 'to'>): Pt => Math.hypot(to.x - from.x, to.y - from.y);

function clash(a: ConnectorLine, b: ConnectorLine): number {
  const shared = [a.from, a.to].filter((end) => isSame(end, b.from) || isSame(end, b.to)).length;
  if (shared === 2) return Number.POSITIVE_INFINITY;
  return shared * sharedSite + (shared === 0 && meet(a, b) ? crossing : 0);
}

const isSame = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;

/** Whether two lines cross or touch. */
export function meet(a: Pick<ConnectorLine, 'from' | 'to'>, b: Pick<ConnectorLine, 'from' | 'to'>): boolean {
  const turn = (p: Point, q: Point, r: Point): number => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) <= 0 && turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) <= 0;
}

function leastBy<T>(items: readonly T[], value: (item: T) => number): T | undefined {
  let least: T | undefined;
  let smallest = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const now = value(item);
    if (now < smallest) [least, smallest] = [item, now];
  }
  return least;
}
