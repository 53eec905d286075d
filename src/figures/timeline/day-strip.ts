/** Under an axis across, the dates: each once, under all its events, in a strip that has a hole where the axis is broken. */

import type { Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { TextItem } from '../../layout/page.ts';
import { plainSpec } from '../../layout/text-item.ts';
import { textWidths } from '../../layout/text-widths.ts';
import type { LaidBody, ParagraphSpec } from '../../text/body.ts';
import { styledText } from '../label.ts';
import type { TimelineEvent } from './drawing.ts';
import { beginsDay, holdsWords, layBlock } from './event-text.ts';

/** A date's piece of the strip, from the left edge of the whole. */
interface Piece {
  readonly event: TimelineEvent;
  readonly order: number;
  readonly left: Pt;
  readonly width: Pt;
}

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
  const pieces = events.flatMap((event, order): readonly Piece[] => {
    if (!beginsDay(events, order)) return [];
    let last = order;
    while (events[last + 1]?.day === event.day) last++;
    const left = order === 0 ? ends.left : borderBefore(order, ends) + halfHole(events[order]);
    const right = last === events.length - 1 ? ends.right : borderBefore(last + 1, ends) - halfHole(events[last + 1]);
    return [{ event, order, left, width: right - left }];
  });
  const own = sizeFor(pieces, Math.max(leastSize, size - smaller), look);
  const days = pieces.map((piece) => layDay(piece, own, look));
  if (days.length === 0) return { days, band: 0, height: 0, keepsWords: true };
  const band = Math.max(...days.map(({ body }) => body.height));
  return { days, band, height: under + band, keepsWords: days.every(({ keepsWords }) => keepsWords) };
}

/** A date in one line is read at a glance: the largest size at which all are so; where none does that, the largest. */
function sizeFor(pieces: readonly Piece[], most: Pt, look: Look): Pt {
  for (let size = most; size >= leastSize; size--) {
    const isOneLine = ({ event, width }: Piece): boolean =>
      textWidths(specsOf(event, size, look), look.metrics).natural <= width - insets.left - insets.right;
    if (pieces.every(isOneLine)) return size;
  }
  return most;
}

const borderBefore = (order: number, { x }: Ends): Pt => (x(order - 1) + x(order)) / 2;
const halfHole = (event: TimelineEvent | undefined): Pt => (event?.isBreak ? hole : seam) / 2;

const specsOf = (event: TimelineEvent, size: Pt, look: Look): readonly ParagraphSpec[] => [
  plainSpec(styledText(event.day, { size, color: 'paper', bold: true }, look), 'center'),
];

function layDay({ event, order, left, width }: Piece, size: Pt, look: Look): Day {
  const specs = specsOf(event, size, look);
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
