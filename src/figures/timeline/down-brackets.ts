/** Brackets beside an axis down, over events that have no time of their own; the words stand in the gap above the last. */

import { boxOf } from '../../foundation/box-of.ts';
import type { Pt } from '../../foundation/units.ts';
import type { PathItem } from '../../layout/page.ts';
import type { TimelineEvent } from './drawing.ts';
import { freeLane, isLong, spansOfEvents, type TimeSpan } from './span-lanes.ts';

export interface Bracket extends TimeSpan {
  readonly lane: number;
}

/** Width of a lane; its line runs along its left edge. */
const lane: Pt = 7;
const tick: Pt = 3;
const offMark: Pt = 2;

export function bracketsOf(events: readonly TimelineEvent[]): readonly Bracket[] {
  const placed: Bracket[] = [];
  for (const span of spansOfEvents(events).filter(isLong)) placed.push({ ...span, lane: freeLane(span, placed) });
  return placed;
}

export const bracketsWidth = (brackets: readonly Bracket[]): Pt => lane * Math.max(0, ...brackets.map((each) => each.lane + 1));

/** @param stand where the lanes begin, and the height of each event's mark on the slide. */
export const drawBrackets = (
  brackets: readonly Bracket[],
  { left, middle }: { readonly left: Pt; readonly middle: (order: number) => Pt },
): readonly PathItem[] =>
  brackets.map(({ event, from, order, lane: at }) => {
    const x = left + lane * at;
    const [top, bottom] = [middle(from) + offMark, middle(order) - offMark];
    const line = [
      { x: x - tick, y: top },
      { x, y: top },
      { x, y: bottom },
      { x: x - tick, y: bottom },
    ];
    return {
      kind: 'path',
      name: `Gap ${order} bracket`,
      box: boxOf(line),
      rings: [line],
      isClosed: false,
      outline: { color: 'muted', width: 1 },
      alt: { decorative: true },
      origin: event.origin,
    };
  });
