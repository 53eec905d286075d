/**
 * A timeline across: events evenly spaced on an axis, their cards in a row below it or in rows above and below. Each
 * row is tiled from edge to edge; the cards are so wide that each event stands over its own card, so a straight leader
 * can never cross another.
 */
import type { TimelineEvent } from '../../../markup/deck.ts';
import type { LaidBody, ParagraphSpec } from '../../../text/body.ts';
import type { Box, Pt } from '../../../units.ts';
import type { Look } from '../../look.ts';
import type { Item, PathItem } from '../../page.ts';
import { toneColor } from '../../tone-color.ts';
import { layText, placeText, plainText } from '../label.ts';
import type { Arrangement } from './arrangement.ts';
import { axisPiece } from './axis.ts';
import { eventMarker, markerReach } from './event-marker.ts';
import { type Block, holdsWords, layBlock, whenOf, wordsOf } from './event-text.ts';

const cardGap: Pt = 10;
const leader: Pt = 12;
/** The tone's edge of a card, at the side of the axis. */
const edge: Pt = 3;
const insets = { top: 6, right: 8, bottom: 6, left: 8 };

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
  readonly size: Pt;
  readonly cards: readonly Card[];
  readonly gaps: readonly (LaidBody | undefined)[];
  readonly above: Pt;
  readonly below: Pt;
  /** Room above the axis line for the time between events. */
  readonly band: Pt;
}

const tallest = (bodies: readonly LaidBody[]): Pt => Math.max(0, ...bodies.map(({ height }) => height));

function cardsOf(
  events: readonly TimelineEvent[],
  { width, size, rows }: { width: Pt; size: Pt; rows: 1 | 2 },
  look: Look,
): readonly Card[] {
  return events.map((event, order) => {
    const row = events.filter((_, other) => other % rows === order % rows).length;
    const share = (width + cardGap) / row;
    const paragraphs = [whenOf(event, size, look), wordsOf(event, size, look)];
    const block = { width: share - cardGap, insets };
    return {
      event,
      order,
      isAbove: rows === 2 && order % 2 === 0,
      left: Math.floor(order / rows) * share,
      paragraphs,
      block,
      body: layBlock(paragraphs, block, look),
    };
  });
}

/** The time since the event before, between the two markers. */
function gapLabel({ gap }: TimelineEvent, room: Pt, look: Look): LaidBody | undefined {
  if (gap === '' || room < 24) return undefined;
  return layText([plainText(gap, { size: look.theme.type.caption, color: 'muted' }, look)], room, look, 'center');
}

function planOf(events: readonly TimelineEvent[], at: { width: Pt; size: Pt; rows: 1 | 2 }, look: Look): Plan {
  const cards = cardsOf(events, at, look);
  const slot = at.width / events.length;
  const gaps = events.map((event, order) => (order === 0 ? undefined : gapLabel(event, slot - 2 * markerReach - 4, look)));
  return {
    width: at.width,
    size: at.size,
    cards,
    gaps,
    above: tallest(cards.filter(({ isAbove }) => isAbove).map(({ body }) => body)),
    below: tallest(cards.filter(({ isAbove }) => !isAbove).map(({ body }) => body)),
    band: Math.max(tallest(gaps.flatMap((gap) => gap ?? [])) + 6, markerReach + 2),
  };
}

const heightOf = ({ above, below, band }: Plan): Pt =>
  (above > 0 ? above + edge + leader : 0) + band + (below > 0 ? markerReach + leader + edge + below : markerReach);

/** Events across in one row of cards (1) or two (2). */
export const acrossIn =
  (rows: 1 | 2) =>
  (events: readonly TimelineEvent[], { width, size }: { width: Pt; size: Pt }, look: Look): Arrangement => {
    const plan = planOf(events, { width, size, rows }, look);
    return {
      height: heightOf(plan),
      keepsWords: plan.cards.every(({ paragraphs, block }) => holdsWords(paragraphs, block, look)),
      draw: (box) => drawPlan(plan, box),
    };
  };

function drawPlan(plan: Plan, box: Box): readonly Item[] {
  // Spare height goes to the leaders up to a point, then above and below the whole.
  const rows = plan.above > 0 ? 2 : 1;
  const spare = Math.max(0, box.height - heightOf(plan));
  const longer = Math.min(14, spare / rows);
  const top = box.y + (spare - longer * rows) / 2;
  const y = top + (plan.above > 0 ? plan.above + edge + leader + longer : 0) + plan.band;
  const reach = { y, band: plan.band, leader: leader + longer };
  const slot = plan.width / plan.cards.length;
  const x = (order: number): Pt => box.x + (order + 0.5) * slot;
  const ends = [
    ...axisPiece('Axis start', { from: { x: box.x, y }, to: { x: x(0), y }, isBroken: false, origin: {} }),
    ...axisPiece('Axis end', {
      from: { x: x(plan.cards.length - 1), y },
      to: { x: box.x + plan.width, y },
      isBroken: false,
      origin: {},
    }),
  ];
  const between = plan.cards.slice(1).flatMap(({ event, order }) => {
    const piece = { from: { x: x(order - 1), y }, to: { x: x(order), y }, isBroken: event.isBreak, origin: event.origin };
    return axisPiece(`Axis ${order}`, piece);
  });
  const words = plan.gaps.flatMap((gap, order) =>
    gap
      ? [
          placeText(
            `Gap ${order}`,
            gap,
            { x: x(order) - slot / 2 - gap.width / 2, y: y - 6 - gap.height },
            plan.cards[order]?.event.origin ?? {},
          ),
        ]
      : [],
  );
  return [
    ...ends,
    ...between,
    ...plan.cards.flatMap((card) =>
      drawCard(card, { ...reach, x: x(card.order), left: box.x, height: card.isAbove ? plan.above : plan.below }),
    ),
    ...words,
  ];
}

interface Stand {
  readonly x: Pt;
  readonly y: Pt;
  readonly band: Pt;
  readonly leader: Pt;
  readonly left: Pt;
  readonly height: Pt;
}

function drawCard({ event, order, isAbove, left, body, block }: Card, stand: Stand): readonly Item[] {
  const { origin } = event;
  const name = `Event ${order + 1}`;
  const near = isAbove ? stand.y - stand.band - stand.leader : stand.y + markerReach + stand.leader;
  const x = stand.left + left;
  const color = toneColor(event.tone);
  const line: PathItem = {
    kind: 'path',
    name: `${name} leader`,
    box: { x: stand.x, y: Math.min(near, stand.y), width: 0, height: Math.abs(near - stand.y) },
    rings: [
      [
        { x: stand.x, y: stand.y },
        { x: stand.x, y: near },
      ],
    ],
    isClosed: false,
    outline: { color, width: 1 },
    alt: { decorative: true },
    origin,
  };
  const cardTop = isAbove ? near - edge - stand.height : near + edge;
  return [
    line,
    eventMarker(`${name} marker`, event.tone, { at: { x: stand.x, y: stand.y }, origin }),
    {
      kind: 'text',
      name,
      box: { x, y: cardTop, width: block.width, height: stand.height },
      body,
      fill: 'panel',
      origin,
    },
    {
      kind: 'shape',
      shape: 'rectangle',
      name: `${name} edge`,
      box: { x, y: isAbove ? near - edge : near, width: block.width, height: edge },
      fill: color,
      alt: { decorative: true },
      origin,
    },
  ];
}
