/** Finds places for the boxes of a relations figure at one width: as dagre ranks them, or moved until nothing touches. */
import type { Pt } from '../../foundation/units.ts';
import type { LineWay } from './choose-lines.ts';
import { wholeLength } from './connector-line.ts';
import { countCrossings, type MeasuredParts, networkOf, planIn, type RelationsPlan } from './plan.ts';
import { settleNodes } from './settle-nodes.ts';
import { type Spread, spreadNodes, stretch } from './spread-nodes.ts';

export interface LinkArea {
  readonly width: Pt;
  /** No plan is taller. */
  readonly most: Pt;
}

const directions = ['LR', 'TB'] as const;
/** How much taller than dagre's a plan may be where words do not find room otherwise. */
const heights = [1, 1.25, 1.6, 2, 2.6];
/** Shares of the available height that are tried where boxes have to be moved. */
const shares = [0.6, 1];
/** How much worse ranks across may be than ranks down and still be preferred, in points of height. */
const acrossBonus = 30;
/** A crossing is worth this much height. */
const crossing: Pt = 60;
/** And so are words that are broken into several lines. */
const wrapped: Pt = 15;

/** Share of the ground that boxes and words may cover: of random figures, none that was placed freely covered half of it. */
const mostCovered = 0.55;

/** False where boxes and words leave the lines no room: to place them freely takes long, and would come to nothing. */
function mayHold({ parts, nodes, words }: MeasuredParts, { width, most }: LinkArea): boolean {
  const covered = words.reduce(
    (sum, { block }) => sum + block.width * block.height,
    parts.nodes.length * nodes.size.width * nodes.size.height,
  );
  return covered <= mostCovered * width * most;
}

/** So many more crossings right angles may have than straight lines: they are easier to follow where they cross. */
const moreCrossings = 1;

/**
 * Lines at right angles where they find room; straight ones where they do not, or where right angles would cross far more
 * often. `undefined` where in all something touches.
 */
export function planRanked(measured: MeasuredParts, area: LinkArea): RelationsPlan | undefined {
  const angled = rankedIn('angled', measured, area);
  const crossings = angled ? countCrossings(angled.lines) : 0;
  if (angled && crossings <= moreCrossings) return angled;
  const straight = rankedIn('straight', measured, area);
  return angled && straight && crossings > countCrossings(straight.lines) + moreCrossings ? straight : (angled ?? straight);
}

/** The better of the plans with ranks across and ranks down. */
function rankedIn(way: LineWay, measured: MeasuredParts, { width, most }: LinkArea): RelationsPlan | undefined {
  const { size } = measured.nodes;
  if (size.width > width) return undefined;
  const plans = directions.flatMap((direction) => {
    const spread = spreadNodes(networkOf(measured), direction, measured.memory);
    const tall = heights.map((share) => Math.max(size.height, spread.size.height * share)).filter((height) => height <= most);
    return planFirst(
      measured,
      tall.map((height) => () => stretch(spread, size, { width, height })),
      [way],
    );
  });
  return cheapest(plans);
}

/** Ways to place the boxes freely, each computed when it is first asked for. */
export function settleAll(measured: MeasuredParts, { width, most }: LinkArea): readonly (() => Spread)[] {
  const { size } = measured.nodes;
  if (size.width > width || !mayHold(measured, { width, most })) return [];
  return directions.flatMap((direction) =>
    shares.map((share) =>
      once(() => {
        const network = networkOf(measured);
        return settleNodes(
          network,
          stretch(spreadNodes(network, direction, measured.memory), size, { width, height: most * share }),
        );
      }),
    ),
  );
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** None or one: the first in which nothing touches. */
export function planFirst(
  measured: MeasuredParts,
  spreads: readonly (() => Spread)[],
  ways: readonly LineWay[] = ['angled', 'straight'],
): readonly RelationsPlan[] {
  for (const spread of spreads) {
    for (const way of ways) {
      const plan = planIn(measured, spread(), way);
      if (plan) return [plan];
    }
  }
  return [];
}

/** The first in a tie, which is the one across: people read a chain of who did what from left to right. */
function cheapest([first, ...others]: readonly RelationsPlan[]): RelationsPlan | undefined {
  return first && others.reduce((best, other) => (costOf(other) < costOf(best) - acrossBonus ? other : best), first);
}

const costOf = ({ measured, spread, lines, words }: RelationsPlan): number =>
  spread.size.height / 2 +
  lines.reduce((sum, line) => sum + wholeLength(line), 0) / 10 +
  crossing * countCrossings(lines) +
  wrapped * words.filter(({ body }, index) => body === measured.words[index]?.block).length;
