/**
 * The time between events, in words over the axis: between neighbours the words alone; over events that have no time of
 * their own, under the words a bracket from the one mark to the other. Spans that meet lie in lanes, the short ones lowest.
 */

import type { Point, Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { Item, PathItem } from '../../layout/page.ts';
import type { LaidBody } from '../../text/body.ts';
import { boxOf } from '../box-of.ts';
import { layText, placeLabel } from '../label.ts';
import type { TimelineEvent } from './drawing.ts';
import { gapText } from './event-text.ts';
import { freeLane, isLong, spansOfEvents, type TimeSpan } from './span-lanes.ts';
import { markHalf } from './span-mark.ts';

/** Where events stand, and which of them have a leader up through the lanes. */
export interface EventPlaces {
  readonly x: (order: number) => Pt;
  readonly isAbove: (order: number) => boolean;
}

interface GapLabel extends TimeSpan {
  readonly lane: number;
  readonly middle: Pt;
  readonly body: LaidBody;
}

export interface GapLanes {
  readonly labels: readonly GapLabel[];
  /** Distance from the axis up to the foot of each lane's words. */
  readonly feet: readonly Pt[];
  /** Height over the axis that marks and lanes take. */
  readonly height: Pt;
}

const narrowest: Pt = 24;
const besideLeader: Pt = 8;
const overMarks: Pt = 2;
const bracket: Pt = 5;

export function layGaps(events: readonly TimelineEvent[], places: EventPlaces, look: Look): GapLanes {
  const labels: GapLabel[] = [];
  for (const span of spansOfEvents(events)) {
    const stretch = widestStretch(span, places);
    const room = stretch.to - stretch.from - 2 * besideLeader;
    if (room < narrowest) continue;
    const lane = freeLane(span, labels);
    const words = gapText(span.event, look);
    labels.push({ ...span, lane, middle: (stretch.from + stretch.to) / 2, body: layText([words], room, look, 'center') });
  }
  return { labels, ...stack(labels) };
}

/** The free stretch between leaders within a span, the one nearest its middle if several are as wide. */
function widestStretch({ from, order }: { from: number; order: number }, { x, isAbove }: EventPlaces): { from: Pt; to: Pt } {
  const between = [...Array(order - from + 1).keys()].map((step) => from + step);
  const stops = between.filter((at) => at === from || at === order || isAbove(at)).map(x);
  const middle = (x(from) + x(order)) / 2;
  const off = (stretch: { from: Pt; to: Pt }): Pt => Math.abs((stretch.from + stretch.to) / 2 - middle);
  return stops
    .slice(1)
    .map((to, index) => ({ from: stops[index] ?? to, to }))
    .reduce((best, other) => {
      const wider = other.to - other.from - (best.to - best.from);
      return wider > 0.01 || (wider > -0.01 && off(other) < off(best)) ? other : best;
    });
}

function stack(labels: readonly GapLabel[]): Pick<GapLanes, 'feet' | 'height'> {
  const lanes = Math.max(0, ...labels.map(({ lane }) => lane + 1));
  const feet: Pt[] = [];
  let height: Pt = markHalf + overMarks;
  for (let lane = 0; lane < lanes; lane++) {
    const members = labels.filter((label) => label.lane === lane);
    if (members.some(isLong)) height += bracket;
    feet.push(height);
    height += Math.max(...members.map(({ body }) => body.height));
  }
  return { feet, height };
}

/**
 * @param at the axis: its height on the slide, and its left edge, from which `places` counts.
 */
export function drawGaps({ labels, feet }: GapLanes, { x: left, y }: Point, { x }: EventPlaces): readonly Item[] {
  return labels.flatMap((label): readonly Item[] => {
    const { event, from, order, lane, middle, body } = label;
    const foot = y - (feet[lane] ?? 0);
    const words = placeLabel(`Gap ${order}`, body, { x: left + middle - body.width / 2, y: foot - body.height }, event.origin);
    const [start, end] = [left + x(from) + 4, left + x(order) - 4];
    const line = [
      { x: start, y: foot + bracket - 1 },
      { x: start, y: foot + 1 },
      { x: end, y: foot + 1 },
      { x: end, y: foot + bracket - 1 },
    ];
    return isLong(label) ? [bracketOf(`Gap ${order} bracket`, line, event), words] : [words];
  });
}

const bracketOf = (name: string, line: readonly Point[], { origin }: TimelineEvent): PathItem => ({
  kind: 'path',
  name,
  box: boxOf(line),
  rings: [line],
  isClosed: false,
  outline: { color: 'muted', width: 1 },
  alt: { decorative: true },
  origin,
});
