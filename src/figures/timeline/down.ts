/**
 * A timeline down: times in a column, an axis, and the words at its right. Where events have dates in common, these stand once
 * each in a column at the left; where there is room, how an event stands has one at the right.
 */

import type { Box, Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { Item } from '../../layout/page.ts';
import { noInsets } from '../../layout/text-item.ts';
import type { LaidBody, ParagraphSpec } from '../../text/body.ts';
import { placeLabel, placeText } from '../label.ts';
import type { Arrangement, ArrangementWay } from './arrangement.ts';
import { axisPiece } from './axis.ts';
import { type Bracket, bracketsOf, bracketsWidth, drawBrackets } from './down-brackets.ts';
import { type Columns, clear, columnsOf, dayOf, gapOf, hasStatusColumn, timesOf } from './down-columns.ts';
import type { TimelineEvent } from './drawing.ts';
import { markerReach } from './event-marker.ts';
import { beginsDay, eventParagraph, holdsWords, layBlock, statusOf } from './event-text.ts';
import { drawSpan, reachDown } from './span-mark.ts';

const rowGap: Pt = 8;
/** Between the last event of a date and the first of the next, whose line stands in the middle. */
const dayGap: Pt = 14;
/** Above and under the time between two events. */
const gapAir: Pt = 1;
/** What a broken axis takes between the marks. */
const leastBreak: Pt = 26;
/** Length of the mark of a stretch of time, or of an arrow. */
const spanReach: Pt = 22;

interface Row {
  readonly event: TimelineEvent;
  readonly day: LaidBody | undefined;
  readonly when: LaidBody | undefined;
  readonly words: LaidBody;
  readonly status: LaidBody | undefined;
  readonly gap: LaidBody | undefined;
  /** From the top of the row to the top of its words: the time since the row before stands there. */
  readonly before: Pt;
  /** From the top of its words to the event's point on the axis. */
  readonly point: Pt;
  readonly height: Pt;
}

interface Plan {
  readonly rows: readonly Row[];
  readonly columns: Columns;
  readonly brackets: readonly Bracket[];
}

interface Setting {
  readonly columns: Columns;
  readonly size: Pt;
}

const heightOf = (body: LaidBody | undefined): Pt => body?.height ?? 0;

function layRows(events: readonly TimelineEvent[], setting: Setting, look: Look): readonly Row[] {
  const rows: Row[] = [];
  for (const order of events.keys()) rows.push(rowOf(events, order, { setting, look, above: rows.at(-1) }));
  return rows;
}

function rowOf(
  events: readonly TimelineEvent[],
  order: number,
  { setting, look, above }: { setting: Setting; look: Look; above: Row | undefined },
): Row {
  const event = events[order] as TimelineEvent;
  const { columns, size } = setting;
  const lay = (specs: readonly ParagraphSpec[], width: Pt): LaidBody | undefined =>
    specs.length > 0 ? layBlock(specs, { width, insets: noInsets }, look) : undefined;
  const isFirst = beginsDay(events, order);
  const day = isFirst ? lay(dayOf(event, size, look), columns.days) : undefined;
  const when = lay(timesOf(event, size, look), columns.times);
  const isApart = columns.status > 0;
  const words = layBlock([eventParagraph(event, size, look, isApart)], { width: columns.words, insets: noInsets }, look);
  const status = isApart ? lay(statusOf(event, size, look), columns.status) : undefined;
  const gap = event.since <= order ? lay(gapOf(event, look), columns.times) : undefined;
  const mark = reachDown(event, spanReach);
  const point = Math.max(mark.before, size * 0.62);
  const height = Math.max(heightOf(when), words.height, heightOf(day), heightOf(status), point + mark.after + 2);
  return { event, day, when, words, status, gap, before: spaceBefore(), point, height };

  /** The time between has the room that the words of the row before leave under its own time. */
  function spaceBefore(): Pt {
    if (!above) return 0;
    const free = above.height - heightOf(above.when);
    const forGap = gap ? gap.height + 2 * gapAir - free : 0;
    const forBreak = event.isBreak ? leastBreak - (above.height - above.point) - point : 0;
    return Math.max(isFirst ? dayGap : rowGap, forGap, forBreak);
  }
}

/** Events down, the first at the top. */
export const down: ArrangementWay = {
  arrange: (events, { width, size }, look): Arrangement => {
    const brackets = bracketsOf(events);
    const columns = columnsOf(events, { width, size, brackets: bracketsWidth(brackets) }, look);
    const rows = layRows(events, { columns, size }, look);
    const isApart = columns.status > 0;
    return {
      height: rows.reduce((sum, { before, height }) => sum + before + height, 0),
      keepsWords: events.every((event) =>
        holdsWords([eventParagraph(event, size, look, isApart)], { width: columns.words, insets: noInsets }, look),
      ),
      draw: (box) => drawPlan({ rows, columns, brackets }, box),
    };
  },
  // Each other row is a line of words tall at the least.
  leastHeight: (event, count, { width, size }, look) => {
    const specs = [eventParagraph(event, size, look, hasStatusColumn(width))];
    const block = { width: width - 2 * clear, insets: noInsets };
    if (!holdsWords(specs, block, look)) return Number.POSITIVE_INFINITY;
    return layBlock(specs, block, look).height + (count - 1) * size;
  },
};

/** Rows farther apart than this are no list any more. */
const mostAir: Pt = 18;

function drawPlan({ rows, columns, brackets }: Plan, box: Box): readonly Item[] {
  const used = rows.reduce((sum, { before, height }) => sum + before + height, 0);
  const air = rows.length > 1 ? Math.min(mostAir, Math.max(0, box.height - used) / (rows.length - 1)) : 0;
  let y = box.y;
  const tops = rows.map(({ height, before }, order) => {
    const top = y + before + (order > 0 ? air : 0);
    y = top + height;
    return top;
  });
  const axis = box.x + columns.axis;
  const topOf = (order: number): Pt => tops[order] ?? box.y;
  const middle = (order: number): Pt => topOf(order) + (rows[order]?.point ?? markerReach);
  const pieces = rows.slice(1).flatMap(({ event }, index) => {
    const order = index + 1;
    const [from, to] = [
      { x: axis, y: middle(order - 1) },
      { x: axis, y: middle(order) },
    ];
    return axisPiece(`Axis ${order}`, { from, to, isBroken: event.isBreak, origin: event.origin });
  });
  return [
    ...pieces,
    ...drawBrackets(brackets, { left: axis + clear, middle }),
    ...rows.flatMap((row, order) => {
      const above = rows[order - 1];
      const free = topOf(order - 1) + heightOf(above?.when);
      return drawRow(row, { order, columns, left: box.x, top: topOf(order), middle: middle(order), free: above ? free : box.y });
    }),
  ];
}

interface Stand {
  readonly order: number;
  readonly columns: Columns;
  readonly left: Pt;
  readonly top: Pt;
  readonly middle: Pt;
  /** From here to the top the column of times is free. */
  readonly free: Pt;
}

function drawRow({ event, day, when, words, status, gap }: Row, stand: Stand): readonly Item[] {
  const { order, columns, left, top, middle, free } = stand;
  const { origin } = event;
  const name = `Event ${order + 1}`;
  const times = left + columns.timesAt;
  const gapAt = gap && { x: times + columns.times - gap.width, y: free + (top - free - gap.height) / 2 };
  return [
    ...(gap && gapAt ? [placeLabel(`Gap ${order}`, gap, gapAt, origin)] : []),
    ...(day ? [...dayRule(stand, columns), placeLabel(`Date ${order + 1}`, day, { x: left, y: top }, origin)] : []),
    ...(when ? [placeLabel(`${name} date`, when, { x: times, y: top }, origin)] : []),
    ...drawSpan(event, { name, at: { x: left + columns.axis, y: middle }, isAcross: false, reach: spanReach }),
    placeText(name, words, { x: left + columns.wordsAt, y: top }, origin),
    ...(status ? [placeLabel(`${name} status`, status, { x: left + columns.statusAt, y: top }, origin)] : []),
  ];
}

/** A light line above each date but the first, up to the axis' column. */
function dayRule({ order, left, top }: Stand, { days }: Columns): readonly Item[] {
  if (order === 0) return [];
  const y = top - dayGap / 2;
  return [
    {
      kind: 'path',
      name: `Date ${order + 1} rule`,
      box: { x: left, y, width: days, height: 0 },
      rings: [
        [
          { x: left, y },
          { x: left + days, y },
        ],
      ],
      isClosed: false,
      outline: { color: 'line', width: 1 },
      alt: { decorative: true },
      origin: {},
    },
  ];
}
