/**
 * A timeline across: events evenly spaced on an axis, their cards in a row below it or in rows above and below. All cards
 * are equally wide and have their event in their middle: a straight leader can never cross another.
 */

import type { Box, Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { Item, PathItem } from '../../layout/page.ts';
import { toneColor } from '../../layout/tone-color.ts';
import type { LaidBody, ParagraphSpec } from '../../text/body.ts';
import type { Arrangement, ArrangementWay } from './arrangement.ts';
import { axisPiece } from './axis.ts';
import { type DayStrip, drawDays, layDays } from './day-strip.ts';
import type { TimelineEvent } from './drawing.ts';
import { type Block, eventParagraph, holdsWords, layBlock, whenOf } from './event-text.ts';
import { drawGaps, type GapLabels, layGaps } from './gap-labels.ts';
import { drawSpan, markHalf } from './span-mark.ts';

const cardGap: Pt = 10;
const leader: Pt = 12;
/** The tone's edge of a card, at the side of the axis. */
const edge: Pt = 3;
const insets = { top: 6, right: 8, bottom: 6, left: 8 };
/** How far the mark of a stretch of time, or an arrow, may reach to each side. */
const mostReach: Pt = 30;

interface Card {
  readonly event: TimelineEvent;
  readonly order: number;
  readonly isAbove: boolean;
  readonly left: Pt;
  readonly paragraphs: readonly ParagraphSpec[];
  readonly block: Block;
  readonly body: LaidBody;
}

interface Plan {
  readonly width: Pt;
  /** From one event to the next. */
  readonly slot: Pt;
  readonly cards: readonly Card[];
  readonly gaps: GapLabels;
  readonly days: DayStrip;
  readonly above: Pt;
  readonly below: Pt;
}

interface Frame {
  readonly width: Pt;
  readonly size: Pt;
  readonly rows: 1 | 2;
}

const tallest = (bodies: readonly LaidBody[]): Pt => Math.max(0, ...bodies.map(({ height }) => height));
const isAbove = (order: number, rows: 1 | 2): boolean => rows === 2 && order % 2 === 0;

/**
 * From one event to the next. In two rows a card is two of these wide, and those of the second row stand half a card further
 * in, so that each has its event in its middle.
 */
const slotOf = (width: Pt, count: number, rows: 1 | 2): Pt => (width + cardGap) / (rows === 1 || count === 1 ? count : count + 1);

const cardWidth = (slot: Pt, count: number, rows: 1 | 2): Pt => (count === 1 ? 1 : rows) * slot - cardGap;

const textOf = (event: TimelineEvent, size: Pt, look: Look): readonly ParagraphSpec[] => [
  ...whenOf(event, size, look),
  eventParagraph(event, size, look),
];

function cardsOf(events: readonly TimelineEvent[], { width, size, rows }: Frame, look: Look): readonly Card[] {
  const slot = slotOf(width, events.length, rows);
  return events.map((event, order) => {
    const paragraphs = textOf(event, size, look);
    const block = { width: cardWidth(slot, events.length, rows), insets };
    return {
      event,
      order,
      isAbove: isAbove(order, rows),
      left: order * slot,
      paragraphs,
      block,
      body: layBlock(paragraphs, block, look),
    };
  });
}

/** From the left edge of the whole. */
const placesOf =
  ({ slot, rows }: { slot: Pt; rows: 1 | 2 }, count: number) =>
  (order: number): Pt =>
    order * slot + cardWidth(slot, count, rows) / 2;

function planOf(events: readonly TimelineEvent[], frame: Frame, look: Look): Plan {
  const slot = slotOf(frame.width, events.length, frame.rows);
  const x = placesOf({ slot, rows: frame.rows }, events.length);
  const cards = cardsOf(events, frame, look);
  return {
    width: frame.width,
    slot,
    cards,
    gaps: layGaps(events, x, look),
    days: layDays(events, { x, left: 0, right: frame.width }, { size: frame.size, look }),
    above: tallest(cards.filter((card) => card.isAbove).map(({ body }) => body)),
    below: tallest(cards.filter((card) => !card.isAbove).map(({ body }) => body)),
  };
}

const heightOf = ({ above, below, gaps, days }: Plan): Pt =>
  (above > 0 ? above + edge + leader : 0) + gaps.height + markHalf + days.height + (below > 0 ? leader + edge + below : 0);

/** Events across in one row of cards (1) or two (2). */
export const acrossIn = (rows: 1 | 2): ArrangementWay => ({
  arrange: (events, { width, size }, look): Arrangement => {
    const plan = planOf(events, { width, size, rows }, look);
    return {
      height: heightOf(plan),
      keepsWords: plan.days.keepsWords && plan.cards.every(({ paragraphs, block }) => holdsWords(paragraphs, block, look)),
      draw: (box) => drawPlan(plan, rows, box),
    };
  },
  leastHeight: (event, count, { width, size }, look) => {
    const paragraphs = textOf(event, size, look);
    const block = { width: cardWidth(slotOf(width, count, rows), count, rows), insets };
    if (!holdsWords(paragraphs, block, look)) return Number.POSITIVE_INFINITY;
    return layBlock(paragraphs, block, look).height + edge + leader + markHalf;
  },
});

function drawPlan(plan: Plan, rows: 1 | 2, box: Box): readonly Item[] {
  const { slot, cards, gaps, days, above, below } = plan;
  // Spare height goes to the leaders up to a point, then above and below the whole.
  const sides = above > 0 && below > 0 ? 2 : 1;
  const spare = Math.max(0, box.height - heightOf(plan));
  const longer = Math.min(14, spare / sides);
  const top = box.y + (spare - longer * sides) / 2;
  const y = top + (above > 0 ? above + edge + leader + longer : 0) + gaps.height;
  const places = placesOf({ slot, rows }, cards.length);
  const x = (order: number): Pt => box.x + places(order);
  const under = y + markHalf + days.height;
  const strip = drawDays(days, { left: box.x, top: y + markHalf });
  const events = cards.map(({ event }) => event);
  return [
    ...drawAxis(events, { x, y, left: box.x, right: box.x + plan.width }),
    ...cards.flatMap((card) => {
      const near = card.isAbove ? y - gaps.height - leader - longer : under + leader + longer;
      // Under an event with a date, that leads on from the mark.
      const from = !card.isAbove && card.event.day !== '' ? under : y;
      const date = strip.get(card.order);
      return [
        ...(date ? [date] : []),
        drawLeader(card, { x: x(card.order), from, to: near }),
        ...drawSpan(card.event, {
          name: `Event ${card.order + 1}`,
          at: { x: x(card.order), y },
          isAcross: true,
          reach: Math.min(mostReach, slot * 0.3),
        }),
        ...drawCard(card, { left: box.x, near }),
      ];
    }),
    ...drawGaps(gaps, { x: box.x, y }),
  ];
}

interface Axis {
  readonly x: (order: number) => Pt;
  readonly y: Pt;
  readonly left: Pt;
  readonly right: Pt;
}

function drawAxis(events: readonly TimelineEvent[], { x, y, left, right }: Axis): readonly Item[] {
  const whole = { isBroken: false, origin: {} };
  return [
    ...axisPiece('Axis start', { ...whole, from: { x: left, y }, to: { x: x(0), y } }),
    ...axisPiece('Axis end', { ...whole, from: { x: x(events.length - 1), y }, to: { x: right, y } }),
    ...events.slice(1).flatMap(({ isBreak, origin }, order) => {
      const piece = { from: { x: x(order), y }, to: { x: x(order + 1), y }, isBroken: isBreak, origin };
      return axisPiece(`Axis ${order + 1}`, piece);
    }),
  ];
}

const drawLeader = ({ event, order }: Card, { x, from, to }: { x: Pt; from: Pt; to: Pt }): PathItem => ({
  kind: 'path',
  name: `Event ${order + 1} leader`,
  box: { x, y: Math.min(from, to), width: 0, height: Math.abs(to - from) },
  rings: [
    [
      { x, y: from },
      { x, y: to },
    ],
  ],
  isClosed: false,
  outline: { color: toneColor(event.tone), width: 1 },
  alt: { decorative: true },
  origin: event.origin,
});

interface Stand {
  /** The left edge of the row of cards. */
  readonly left: Pt;
  /** The side of the card that faces the axis. */
  readonly near: Pt;
}

function drawCard({ event, order, isAbove, left, body, block }: Card, stand: Stand): readonly Item[] {
  const { origin } = event;
  const name = `Event ${order + 1}`;
  // As tall as its words, from the side of the axis.
  const [x, { width }, { height }] = [stand.left + left, block, body];
  const y = isAbove ? stand.near - edge - height : stand.near + edge;
  const color = toneColor(event.tone);
  return [
    { kind: 'text', name, box: { x, y, width, height }, body, ...(event.isAside ? {} : { fill: 'panel' as const }), origin },
    {
      kind: 'shape',
      shape: 'rectangle',
      name: `${name} edge`,
      box: { x, y: isAbove ? stand.near - edge : stand.near, width, height: edge },
      fill: color,
      alt: { decorative: true },
      origin,
    },
  ];
}
