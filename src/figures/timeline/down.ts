/** A slim timeline down: dates in a column, an axis, and the words at its right. */

import type { Box, Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { Item } from '../../layout/page.ts';
import { noInsets } from '../../layout/text-item.ts';
import { textWidths } from '../../layout/text-widths.ts';
import type { LaidBody } from '../../text/body.ts';
import { layLabel, placeLabel, placeText, styledText } from '../label.ts';
import type { Arrangement, ArrangementWay } from './arrangement.ts';
import { axisPiece } from './axis.ts';
import { type Bracket, bracketsOf, bracketsWidth, drawBrackets } from './down-brackets.ts';
import type { TimelineEvent } from './drawing.ts';
import { markerReach } from './event-marker.ts';
import { eventParagraph, holdsWords, layBlock, otherClocks, whenOf } from './event-text.ts';
import { drawSpan, reachDown } from './span-mark.ts';

/** From a column's edge to the axis. */
const clear: Pt = 14;
const rowGap: Pt = 8;
/** Share of the width that dates may take before they wrap. */
const mostForDates = 0.34;
/** Length of the mark of a stretch of time, or of an arrow. */
const spanReach: Pt = 22;

interface Row {
  readonly event: TimelineEvent;
  readonly when: LaidBody;
  readonly words: LaidBody;
  readonly gap: LaidBody | undefined;
  /** From the top of the row to the top of its words: the time since the row before stands there. */
  readonly before: Pt;
  /** From the top of its words to the event's point on the axis. */
  readonly point: Pt;
  readonly height: Pt;
}

interface Plan {
  readonly rows: readonly Row[];
  readonly dates: Pt;
  readonly brackets: readonly Bracket[];
}

interface Column {
  readonly dates: Pt;
  /** The width of the words, beside the axis and its brackets. */
  readonly words: Pt;
  readonly size: Pt;
  readonly zones: readonly string[];
}

/** The time, and under it what it is on the clocks of other zones. */
const datesOf = (event: TimelineEvent, { size, zones }: Pick<Column, 'size' | 'zones'>, look: Look) =>
  [whenOf(event, { size, zones }, look), ...otherClocks(event, { size, zones }, look)].map(
    (spec) => ({ ...spec, align: 'right' }) as const,
  );

function rowOf(event: TimelineEvent, order: number, { column, look }: { column: Column; look: Look }): Row {
  const { dates, words: right, size } = column;
  const when = layBlock(datesOf(event, column, look), { width: dates, insets: noInsets }, look);
  const words = layBlock([eventParagraph(event, size, look)], { width: right, insets: noInsets }, look);
  const gap =
    event.gap !== '' && event.since <= order
      ? layLabel([styledText(event.gap, { size: look.theme.type.caption, color: 'muted' }, look)], right, look)
      : undefined;
  const before = order === 0 ? 0 : Math.max(rowGap, gap ? gap.height + 4 : 0, event.isBreak ? 26 : 0);
  const mark = reachDown(event, spanReach);
  const point = Math.max(mark.before, size * 0.62);
  return { event, when, words, gap, before, point, height: before + Math.max(when.height, words.height, point + mark.after + 2) };
}

/** Events down, the first at the top. */
export const downIn = (zones: readonly string[]): ArrangementWay => ({
  arrange: (events, { width, size }, look): Arrangement => {
    const whens = events.flatMap((event) => datesOf(event, { size, zones }, look));
    const { natural, least } = textWidths(whens, look.metrics);
    const dates = Math.ceil(Math.max(least, Math.min(natural, width * mostForDates)));
    const brackets = bracketsOf(events);
    const words = width - dates - 2 * clear - bracketsWidth(brackets);
    const rows = events.map((event, order) => rowOf(event, order, { column: { dates, words, size, zones }, look }));
    return {
      height: rows.reduce((sum, row) => sum + row.height, 0),
      keepsWords: events.every((event) =>
        holdsWords([eventParagraph(event, size, look)], { width: words, insets: noInsets }, look),
      ),
      draw: (box) => drawPlan({ rows, dates, brackets }, box),
    };
  },
  // Each other row is a line of words tall at the least.
  leastHeight: (event, count, { width, size }, look) => {
    const specs = [eventParagraph(event, size, look)];
    const block = { width: width - 2 * clear, insets: noInsets };
    if (!holdsWords(specs, block, look)) return Number.POSITIVE_INFINITY;
    return layBlock(specs, block, look).height + (count - 1) * size;
  },
});

function drawPlan({ rows, dates, brackets }: Plan, box: Box): readonly Item[] {
  const used = rows.reduce((sum, { height }) => sum + height, 0);
  // A little more air where there is room, but the rows stay a list.
  const air = rows.length > 1 ? Math.min(16, Math.max(0, box.height - used) / (rows.length - 1)) : 0;
  const axis = box.x + dates + clear;
  const words = axis + clear + bracketsWidth(brackets);
  let y = box.y;
  const tops = rows.map(({ height, before }, order) => {
    const top = y + before + (order > 0 ? air : 0);
    y = top + height - before;
    return top;
  });
  const middle = (order: number): Pt => (tops[order] ?? box.y) + (rows[order]?.point ?? markerReach);
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
    ...drawBrackets(brackets, { left: axis + clear, middle }),
    ...rows.flatMap((row, order) =>
      drawRow(row, { order, axis, words, left: box.x, top: tops[order] ?? box.y, middle: middle(order) }),
    ),
  ];
}

interface Stand {
  readonly order: number;
  readonly axis: Pt;
  /** Left edge of the words. */
  readonly words: Pt;
  readonly left: Pt;
  readonly top: Pt;
  readonly middle: Pt;
}

function drawRow({ event, when, words, gap }: Row, { order, axis, words: right, left, top, middle }: Stand): readonly Item[] {
  const { origin } = event;
  const name = `Event ${order + 1}`;
  return [
    ...(gap ? [placeLabel(`Gap ${order}`, gap, { x: right - 2, y: top - gap.height - 2 }, origin)] : []),
    placeLabel(`${name} date`, when, { x: left, y: top }, origin),
    ...drawSpan(event, { name, at: { x: axis, y: middle }, isAcross: false, reach: spanReach }),
    placeText(name, words, { x: right, y: top }, origin),
  ];
}
