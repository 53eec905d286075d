/** Under an axis across, the dates: each once, under all its events, in a strip that has a hole where the axis is broken. */

import type { Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { TextItem } from '../../layout/page.ts';
import { plainSpec } from '../../layout/text-item.ts';
import type { LaidBody } from '../../text/body.ts';
import { styledText } from '../label.ts';
import type { TimelineEvent } from './drawing.ts';
import { beginsDay, holdsWords, layBlock } from './event-text.ts';

interface Day {
  readonly event: TimelineEvent;
  /** The first of its events. */
  readonly order: number;
  /** Its piece of the strip, from the left edge of the whole. */
  readonly left: Pt;
  readonly body: LaidBody;
  readonly keepsWords: boolean;
}

export interface DayStrip {
  readonly days: readonly Day[];
  /** Without the space above it. */
  readonly band: Pt;
  readonly height: Pt;
  readonly keepsWords: boolean;
}

/** Where events stand on the axis, and the ends of it. */
export interface Ends {
  readonly x: (order: number) => Pt;
  readonly left: Pt;
  readonly right: Pt;
}

const under: Pt = 2;
const seam: Pt = 3;
/** The hole in the strip under a broken axis. */
const hole: Pt = 16;
const insets = { top: 2, right: 3, bottom: 2, left: 3 };
/** Dates are a little smaller than the words of the cards, never so small that they are small print. */
const smaller: Pt = 2;
const leastSize: Pt = 12;

export function layDays(events: readonly TimelineEvent[], ends: Ends, { size, look }: { size: Pt; look: Look }): DayStrip {
  const days = events.flatMap((event, order) => {
    if (!beginsDay(events, order)) return [];
    let last = order;
    while (events[last + 1]?.day === event.day) last++;
    const left = order === 0 ? ends.left : borderBefore(order, ends) + halfHole(events[order]);
    const right = last === events.length - 1 ? ends.right : borderBefore(last + 1, ends) - halfHole(events[last + 1]);
    return [layDay(event, { order, left, width: right - left }, { size: Math.max(leastSize, size - smaller), look })];
  });
  if (days.length === 0) return { days, band: 0, height: 0, keepsWords: true };
  const band = Math.max(...days.map(({ body }) => body.height));
  return { days, band, height: under + band, keepsWords: days.every(({ keepsWords }) => keepsWords) };
}

const borderBefore = (order: number, { x }: Ends): Pt => (x(order - 1) + x(order)) / 2;
const halfHole = (event: TimelineEvent | undefined): Pt => (event?.isBreak ? hole : seam) / 2;

function layDay(
  event: TimelineEvent,
  { order, left, width }: { order: number; left: Pt; width: Pt },
  { size, look }: { size: Pt; look: Look },
): Day {
  const specs = [plainSpec(styledText(event.day, { size, color: 'paper', bold: true }, look), 'center')];
  const block = { width, insets, anchor: 'middle' as const };
  return { event, order, left, body: layBlock(specs, block, look), keepsWords: holdsWords(specs, block, look) };
}

/** The pieces of the strip by the order of their first events. */
export function drawDays({ days, band }: DayStrip, { left, top }: { left: Pt; top: Pt }): ReadonlyMap<number, TextItem> {
  return new Map(
    days.map(({ event, order, left: from, body }) => [
      order,
      {
        kind: 'text',
        name: `Date ${order + 1}`,
        box: { x: left + from, y: top + under, width: body.width, height: band },
        body,
        isLabel: true,
        fill: 'accent',
        origin: event.origin,
      },
    ]),
  );
}
