/** Flows under each other: how they share a height, and where they part. */
import type { Origin } from '../../foundation/diagnostic.ts';
import type { Box, Pt } from '../../foundation/units.ts';
import { type Flow, type MeasureContext, type Misfit, mergePlacements, type Placement, type Stack } from '../flow.ts';

/** Sums of the same heights in another order differ in the last digits. */
const tolerance = 0.01;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Puts flows that were measured at one width under each other. */
export function stackOf(flows: readonly Flow[], context: MeasureContext): Stack {
  const gaps = sum(flows.map((_, index) => gapBefore(flows, index, context)));
  const total = (key: 'height' | 'best' | 'limit' | 'filled'): Pt => sum(flows.map((flow) => flow[key])) + gaps;
  const placeIn = (box: Box, most: number): Placement => placeFlows({ flows, context, box, gaps, most });
  const origin: Origin = flows[0]?.origin ?? {};
  return {
    name: flows[0]?.name ?? '',
    origin,
    flows,
    height: total('height'),
    best: total('best'),
    limit: total('limit'),
    filled: total('filled'),
    isLeadIn: flows.length > 0 && flows.every(({ isLeadIn }) => isLeadIn),
    isCramped: flows.some(({ isCramped }) => isCramped),
    isCut: flows.some(({ isCut }) => isCut),
    isWide: flows.some(({ isWide }) => isWide),
    isLevelled: false,
    hasRows: flows.some(({ hasRows }) => hasRows === true),
    place: (box) => placeIn(box, 1),
    placeLevel: placeIn,
    split: (height, isForced) => splitFlows(flows, { height, isForced, context }),
    atWidth: (width) =>
      stackOf(
        flows.map((flow) => flow.atWidth(width)),
        context,
      ),
    misfit: (height): Misfit => stuckOf(flows, height)?.misfit(height) ?? { name: '', origin, over: 0 },
  };
}

/** The flow that fits on no page, also when it stands alone. */
function stuckOf(flows: readonly Flow[], height: Pt): Flow | undefined {
  const tall = flows.filter((flow) => flow.height > height);
  return tall.find((flow) => !flow.split(height, true)) ?? tall[0] ?? flows[0];
}

/** Space above a flow: none at the top, little under a heading. */
function gapBefore(flows: readonly Flow[], index: number, { sizes }: MeasureContext): Pt {
  const above = flows[index - 1];
  if (!above) return 0;
  return Math.round(sizes.body * (above.isLeadIn ? 0.35 : 0.8 * sizes.air));
}

interface Placing {
  readonly flows: readonly Flow[];
  readonly context: MeasureContext;
  readonly box: Box;
  readonly gaps: Pt;
  /** How many times as tall as its text a panel may be drawn to end level with its neighbours. */
  readonly most: number;
}

function placeFlows({ flows, context, box, gaps, most }: Placing): Placement {
  const heights = shareHeight(flows, box.height - gaps, most);
  let y = box.y;
  const placements = flows.map((flow, index) => {
    y += gapBefore(flows, index, context);
    const height = heights[index] ?? flow.height;
    const placement = flow.place({ x: box.x, y, width: box.width, height });
    y += height;
    return placement;
  });
  return mergePlacements(placements);
}

/** Heights of flows that have `room` together: each what it needs, then what it likes, then what it can use, then panels to the bottom. */
function shareHeight(flows: readonly Flow[], room: Pt, most: number): readonly Pt[] {
  const needed = flows.map(({ height }) => height);
  const liked = grow(
    needed,
    flows.map(({ best }) => best),
    room,
  );
  const used = grow(
    liked,
    flows.map(({ limit }) => limit),
    room,
  );
  const panels = sum(flows.map((flow, index) => (flow.isLevelled ? (used[index] ?? 0) : 0)));
  const stretch = 1 + (room - sum(used)) / panels;
  // All the way or not at all: a panel that ends a little lower, yet not level, looks like a mistake.
  if (panels === 0 || stretch <= 1 || stretch > most) return used;
  return flows.map((flow, index) => (used[index] ?? 0) * (flow.isLevelled ? stretch : 1));
}

/** Brings heights nearer to a goal, all by the same share of what they lack, as far as there is room. */
function grow(heights: readonly Pt[], goal: readonly Pt[], room: Pt): readonly Pt[] {
  const wishes = heights.map((height, index) => Math.max(0, (goal[index] ?? 0) - height));
  const wished = sum(wishes);
  const granted = wished > 0 ? Math.min(1, Math.max(0, room - sum(heights)) / wished) : 0;
  return heights.map((height, index) => height + (wishes[index] ?? 0) * granted);
}

interface Parting {
  readonly height: Pt;
  readonly isForced: boolean;
  readonly context: MeasureContext;
}

function splitFlows(flows: readonly Flow[], { height, isForced, context }: Parting): { head: Stack; rest: Stack } | undefined {
  let y = 0;
  for (const [index, flow] of flows.entries()) {
    const room = height - y - gapBefore(flows, index, context);
    if (flow.height > room + tolerance) {
      const parts = room > 0 ? flow.split(room, isForced && index === 0) : undefined;
      if (!parts) return cutBefore(flows, index, { height, isForced, context });
      const head = stackOf([...flows.slice(0, index), parts.head], context);
      return { head, rest: stackOf([parts.rest, ...flows.slice(index + 1)], context) };
    }
    y = height - room + flow.height;
  }
  return undefined;
}

/** Parts between two flows, above the headings that belong to the second. */
function cutBefore(
  flows: readonly Flow[],
  index: number,
  { isForced, context }: Parting,
): { head: Stack; rest: Stack } | undefined {
  let cut = index;
  while (cut > 0 && flows[cut - 1]?.isLeadIn) cut -= 1;
  if (cut === 0 && isForced) cut = index;
  if (cut === 0) return undefined;
  return { head: stackOf(flows.slice(0, cut), context), rest: stackOf(flows.slice(cut), context) };
}
