/** A slim timeline down: dates in a column, an axis, and the words at its right. */
import type { TimelineEvent } from '../../../markup/deck.ts';
import type { LaidBody } from '../../../text/body.ts';
import type { Box, Pt } from '../../../units.ts';
import type { Look } from '../../look.ts';
import type { Item } from '../../page.ts';
import { textWidths } from '../../text-widths.ts';
import { layLabel, placeText, plainText } from '../label.ts';
import type { Arrangement } from './arrangement.ts';
import { axisPiece } from './axis.ts';
import { eventMarker, markerReach } from './event-marker.ts';
import { holdsWords, layBlock, noInsets, whenOf, wordsOf } from './event-text.ts';

/** From a column's edge to the axis. */
const clear: Pt = 14;
const rowGap: Pt = 8;
/** Share of the width that dates may take before they wrap. */
const mostForDates = 0.34;

interface Row {
  readonly event: TimelineEvent;
  readonly when: LaidBody;
  readonly words: LaidBody;
  readonly gap: LaidBody | undefined;
  /** From the top of the row to the top of its words: the time since the row before stands there. */
  readonly before: Pt;
  readonly height: Pt;
}

interface Plan {
  readonly rows: readonly Row[];
  readonly dates: Pt;
  readonly size: Pt;
}

function rowOf(
  event: TimelineEvent,
  { order, dates, width, size }: { order: number; dates: Pt; width: Pt; size: Pt },
  look: Look,
): Row {
  const right = width - dates - 2 * clear;
  const when = layBlock([{ ...whenOf(event, size, look), align: 'right' }], { width: dates, insets: noInsets }, look);
  const words = layBlock([wordsOf(event, size, look)], { width: right, insets: noInsets }, look);
  const gap =
    order > 0 && event.gap !== ''
      ? layLabel([plainText(event.gap, { size: look.theme.type.caption, color: 'muted' }, look)], right, look)
      : undefined;
  const before = order === 0 ? 0 : Math.max(rowGap, gap ? gap.height + 4 : 0, event.isBreak ? 26 : 0);
  return { event, when, words, gap, before, height: before + Math.max(when.height, words.height, 2 * markerReach + 2) };
}

/** Events down, the first at the top. */
export function down(events: readonly TimelineEvent[], { width, size }: { width: Pt; size: Pt }, look: Look): Arrangement {
  const whens = events.map((event) => whenOf(event, size, look));
  const { natural, least } = textWidths(whens, look.metrics);
  const dates = Math.ceil(Math.max(least, Math.min(natural, width * mostForDates)));
  const right = { width: width - dates - 2 * clear, insets: noInsets };
  const rows = events.map((event, order) => rowOf(event, { order, dates, width, size }, look));
  const plan = { rows, dates, size };
  return {
    height: rows.reduce((sum, row) => sum + row.height, 0),
    keepsWords: events.every((event) => holdsWords([wordsOf(event, size, look)], right, look)),
    draw: (box) => drawPlan(plan, box),
  };
}

function drawPlan({ rows, dates, size }: Plan, box: Box): readonly Item[] {
  const used = rows.reduce((sum, { height }) => sum + height, 0);
  // A little more air where there is room, but the rows stay a list.
  const air = rows.length > 1 ? Math.min(16, Math.max(0, box.height - used) / (rows.length - 1)) : 0;
  const axis = box.x + dates + clear;
  let y = box.y;
  const tops = rows.map(({ height, before }, order) => {
    const top = y + before + (order > 0 ? air : 0);
    y = top + height - before;
    return top;
  });
  const middle = (order: number): Pt => (tops[order] ?? box.y) + Math.max(markerReach, size * 0.62);
  const pieces = rows.slice(1).flatMap(({ event }, index) => {
    const order = index + 1;
    // Broken in the free stretch between the texts, not behind them.
    const [from, to] = [
      { x: axis, y: middle(order - 1) },
      { x: axis, y: middle(order) },
    ];
    return axisPiece(`Axis ${order}`, { from, to, isBroken: event.isBreak, origin: event.origin });
  });
  return [
    ...pieces,
    ...rows.flatMap((row, order) => drawRow(row, { order, axis, left: box.x, top: tops[order] ?? box.y, middle: middle(order) })),
  ];
}

interface Stand {
  readonly order: number;
  readonly axis: Pt;
  readonly left: Pt;
  readonly top: Pt;
  readonly middle: Pt;
}

function drawRow({ event, when, words, gap }: Row, { order, axis, left, top, middle }: Stand): readonly Item[] {
  const { origin, tone } = event;
  const name = `Event ${order + 1}`;
  return [
    ...(gap ? [placeText(`Gap ${order}`, gap, { x: axis + clear - 2, y: top - gap.height - 2 }, origin)] : []),
    placeText(`${name} date`, when, { x: left, y: top }, origin),
    eventMarker(`${name} marker`, tone, { at: { x: axis, y: middle }, origin }),
    placeText(name, words, { x: axis + clear, y: top }, origin),
  ];
}
