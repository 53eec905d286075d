/** Between which sites of its two boxes each link runs: straight, through no box, with few crossings. */
import type { Box, Point, Pt } from '../../../units.ts';
import type { Site } from '../../page.ts';
import { crosses, inset } from '../overlap.ts';

export interface Line {
  readonly from: Point;
  readonly to: Point;
  /** Indexes of the sites. */
  readonly fromSite: number;
  readonly toSite: number;
}

export interface Ports {
  readonly box: Box;
  /** The middles of the four sides first. */
  readonly sites: readonly Site[];
}

export interface Wish {
  readonly from: number;
  readonly to: number;
  /** Whether the words find room on such a line, other links left aside. */
  readonly holdsWords: (line: Line) => boolean;
}

interface Choice {
  readonly line: Line;
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
export function chooseLines(wishes: readonly Wish[], ports: readonly Ports[]): readonly Line[] | undefined {
  const choices = wishes.map((wish) => choicesFor(wish, ports));
  if (choices.some(({ length }) => length === 0)) return undefined;
  const chosen = choices.map(([first]) => first?.line);
  // Each in turn takes what is best beside the others, until nobody wants to change.
  for (let round = 0; round < 4; round++) {
    let isSettled = true;
    for (const [index, own] of choices.entries()) {
      const others = chosen.filter((line, other) => line && other !== index) as readonly Line[];
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

function choicesFor({ from, to, holdsWords }: Wish, ports: readonly Ports[]): readonly Choice[] {
  const [start, end] = [ports[from], ports[to]];
  if (!start || !end) return [];
  const others = ports.filter((_, index) => index !== from && index !== to).map(({ box }) => inset(box, -clear));
  const all = start.sites.flatMap((out, fromSite) =>
    end.sites.flatMap((into, toSite) => {
      const line = { from: onSlide(out, start.box), to: onSlide(into, end.box), fromSite, toSite };
      const [leaves, arrives] = [angle(line.from, line.to, out.side), angle(line.to, line.from, into.side)];
      if (leaves < flattest || arrives < flattest) return [];
      const offMiddle = [fromSite, toSite].filter((site) => site > 3).length;
      return [{ line, cost: lengthOf(line) + offMiddle * sideSite + (2 - leaves - arrives) * slant }];
    }),
  );
  const found: Choice[] = [];
  for (const choice of all.sort((a, b) => a.cost - b.cost)) {
    if (found.length === mostChoices) break;
    const { line } = choice;
    if (!others.some((box) => crosses([line.from, line.to], box)) && holdsWords(line)) found.push(choice);
  }
  return found;
}

const onSlide = ({ x, y }: Point, box: Box): Point => ({ x: box.x + x, y: box.y + y });

export const lengthOf = ({ from, to }: Pick<Line, 'from' | 'to'>): Pt => Math.hypot(to.x - from.x, to.y - from.y);

/** Cosine between a line and the way straight out of a side. */
function angle(from: Point, to: Point, side: Site['side']): number {
  const out = { top: { x: 0, y: -1 }, right: { x: 1, y: 0 }, bottom: { x: 0, y: 1 }, left: { x: -1, y: 0 } }[side];
  return ((to.x - from.x) * out.x + (to.y - from.y) * out.y) / (Math.hypot(to.x - from.x, to.y - from.y) || 1);
}

function clash(a: Line, b: Line): number {
  const shared = [a.from, a.to].filter((end) => isSame(end, b.from) || isSame(end, b.to)).length;
  if (shared === 2) return Number.POSITIVE_INFINITY;
  return shared * sharedSite + (shared === 0 && meet(a, b) ? crossing : 0);
}

const isSame = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;

/** Whether two lines cross or touch. */
export function meet(a: Pick<Line, 'from' | 'to'>, b: Pick<Line, 'from' | 'to'>): boolean {
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
