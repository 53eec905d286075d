/**
 * The time between neighbours, in words over the axis. Time since an event further back is not drawn: over an axis that is not
 * to scale, a bracket from one mark to another joins what nobody compares.
 */

import type { Point, Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { Item } from '../../layout/page.ts';
import type { LaidBody } from '../../text/body.ts';
import { layText, placeLabel } from '../label.ts';
import type { TimelineEvent } from './drawing.ts';
import { gapText } from './event-text.ts';
import { isLong, spansOfEvents, type TimeSpan } from './span-lanes.ts';
import { markHalf } from './span-mark.ts';

interface GapLabel extends TimeSpan {
  readonly middle: Pt;
  readonly body: LaidBody;
}

export interface GapLabels {
  readonly labels: readonly GapLabel[];
  /** Height over the axis that marks and words take. */
  readonly height: Pt;
}

const narrowest: Pt = 24;
const besideLeader: Pt = 8;
/** From the axis up to the foot of the words. */
const foot: Pt = markHalf + 2;

/** @param x where each event stands, by its order */
export function layGaps(events: readonly TimelineEvent[], x: (order: number) => Pt, look: Look): GapLabels {
  const labels = spansOfEvents(events).flatMap((span): readonly GapLabel[] => {
    const [from, to] = [x(span.from), x(span.order)];
    const room = to - from - 2 * besideLeader;
    if (isLong(span) || room < narrowest) return [];
    return [{ ...span, middle: (from + to) / 2, body: layText([gapText(span.event, look)], room, look, 'center') }];
  });
  return { labels, height: foot + Math.max(0, ...labels.map(({ body }) => body.height)) };
}

/** @param at the axis: its height on the slide, and its left edge, from which the events were placed */
export const drawGaps = ({ labels }: GapLabels, at: Point): readonly Item[] =>
  labels.map(({ event, order, middle, body }) =>
    placeLabel(`Gap ${order}`, body, { x: at.x + middle - body.width / 2, y: at.y - foot - body.height }, event.origin),
  );
