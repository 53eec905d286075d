/** A short table as cards side by side, one a row: the first cell is the title, the others stand under the heads of their columns. */

import type { Pt } from '../../foundation/units.ts';
import type { Table, TableCell, TableRow } from '../../markup/deck.ts';
import type { Insets, ParagraphSpec } from '../../text/body.ts';
import { type BodyFrame, type BrokenBody, breakBody, joinBroken } from '../../text/break-body.ts';
import { placeBody } from '../../text/layout-body.ts';
import { type MeasuredParagraph, measureParagraphs } from '../../text/measure-paragraph.ts';
import type { FontMetrics } from '../../text/metrics.ts';
import { type Flow, type MeasureContext, type PlacedItem, rigid, tooTall } from '../flow.ts';
import { styleParagraphs } from '../style-paragraphs.ts';
import { smallSize, styleRuns } from '../style-runs.ts';
import { hyphenatedWidth, widthsOf } from '../text-widths.ts';
import { toneColor } from '../tone-color.ts';
import { drawStick, middleOf, stickSpec } from './likelihood-stick.ts';

/** More rows than these are a table, and so is a single one: as a card it would be as wide as the page, and nearly empty. */
const [fewestCards, mostCards] = [2, 4];
/** A card narrower than this has more lines than words. */
const narrowest: Pt = 180;
const ruleHeight: Pt = 3;
const edge: Insets = { top: ruleHeight + 9, right: 12, bottom: 11, left: 14 };
const sides: Pt = edge.left + edge.right;
/** Of the size of a table's text: labels further apart than that no longer belong together. More of it with air. */
const mostOpened = 0.8;
const openedByAir = 0.3;

/** Whether each row can be a card: a head of plain cells over a few plain rows. */
export function canBeCards({ head, rows }: Table): boolean {
  const isPlain = ({ cells }: TableRow): boolean =>
    cells.every(({ columnSpan, rowSpan, rating, range }) => columnSpan === 1 && rowSpan === 1 && !rating && !range);
  return (
    head.length === 1 &&
    rows.length >= fewestCards &&
    rows.length <= mostCards &&
    [...head, ...rows].every(isPlain) &&
    rows.every(({ kind, cells }) => kind === 'body' && cells.length > 1)
  );
}

/** What a card says in one place: its title, or a label with its value. */
type Segment = readonly ParagraphSpec[];

export function measureCards(table: Table, width: Pt, context: MeasureContext): Flow {
  const { look } = context;
  const { gutter } = look.theme.grid;
  const cards = table.rows.map((row) => segmentsOf(row, table, context));
  const segments = cards.flat().map((specs) => measureParagraphs(specs, look.metrics));
  const least = Math.max(0, ...segments.map((each) => widthsOf(each).least)) + sides;
  const most = Math.max(1, Math.floor((width + gutter) / (Math.max(narrowest, least) + gutter)));
  const lines = Math.ceil(cards.length / most);
  const across = Math.max(1, Math.ceil(cards.length / lines));
  const cardWidth = (width - gutter * (across - 1)) / across;
  const { air } = context.sizes;
  const airy = { ...edge, top: edge.top * air, bottom: edge.bottom * air };
  const frame = sureFrame({ width: cardWidth, insets: airy, anchor: 'top' }, segments, look.metrics);
  const { insets } = frame;
  const rows = Array.from({ length: lines }, (_, line) => level(cards.slice(line * across, (line + 1) * across), frame, context));
  /** In which paragraph of a card, the last of its value, a track stands. */
  const sticksOf = (card: number) =>
    (table.rows[card]?.cells ?? []).flatMap(({ likelihood }, index) => {
      const before = (cards[card] ?? []).slice(0, index + 1).reduce((sum, { length }) => sum + length, 0);
      return likelihood && index > 0 ? [{ likelihood, paragraph: before - 1 }] : [];
    });
  const tall = (opened: Pt): readonly Pt[] => rows.map((row) => Math.max(0, ...row(opened).map((body) => body.height)));
  const sumOf = (heights: readonly Pt[]): Pt => heights.reduce((total, each) => total + each, (lines - 1) * gutter);
  const height = sumOf(tall(0));
  // What a card says may stand so much further apart: it ends with its text either way.
  const widest = Math.round(context.sizes.table * (mostOpened + (air - 1) * openedByAir));
  const limit = sumOf(tall(widest));
  const { origin } = table;
  const topic = context.topic || 'Table';
  const flow = { ...rigid, name: `${topic} cards`, origin, height };
  return {
    ...flow,
    best: height,
    filled: height,
    limit,
    isCramped: least > cardWidth,
    isCut: least > cardWidth && segments.some((each) => hyphenatedWidth(each, look.metrics) + sides > cardWidth),
    place: (box) => {
      let y = box.y;
      const share = limit > height ? Math.max(0, Math.min(1, (box.height - height) / (limit - height))) : 0;
      const heights = tall(widest * share);
      const items = rows.flatMap((row, line) => {
        const top = y;
        const rowHeight = heights[line] ?? 0;
        y += rowHeight + gutter;
        return row(widest * share).flatMap((body, column): readonly PlacedItem[] => {
          const index = line * across + column;
          const name = `${topic} card ${index + 1}`;
          const cardBox = { x: box.x + column * (cardWidth + gutter), y: top, width: cardWidth, height: rowHeight };
          const own = table.rows[index]?.origin ?? origin;
          const sticks = sticksOf(index).flatMap(({ paragraph, likelihood }) => {
            const y = cardBox.y + insets.top + middleOf(body.paragraphs, paragraph);
            return drawStick(name, likelihood, { x: cardBox.x + edge.left, y, most: cardWidth - sides }, own);
          });
          const rule = { kind: 'shape', shape: 'rectangle', name: `${name} rule`, fill: 'accent', origin: own } as const;
          return [
            { item: { kind: 'text', name, box: cardBox, body: placeBody(body), fill: 'panel', origin: own }, role: 'other' },
            { item: { ...rule, box: { ...cardBox, height: ruleHeight }, alt: { decorative: true } }, role: 'other' },
            ...sticks,
          ];
        });
      });
      return { items, groups: [], diagnostics: [] };
    },
    atWidth: (again) => measureCards(table, again, context),
    misfit: tooTall(flow),
  };
}

/** LibreOffice has been seen to hold a line of 22 pt that is counted wider than its frame, by half a point. */
const unsure: Pt = 1;
/** Tried in this order, at the right of every card. */
const insetsMore: readonly Pt[] = [0, 1, 2, 3];

/**
 * The frame, a little narrower where a program may get so much into a line that it needs one line less: the labels of that card would
 * then stand a line higher than those beside it.
 */
function sureFrame(frame: BodyFrame, segments: readonly (readonly MeasuredParagraph[])[], metrics: FontMetrics): BodyFrame {
  const narrower = (by: Pt): BodyFrame => ({ ...frame, insets: { ...frame.insets, right: frame.insets.right + by } });
  const linesIn = (by: Pt): string =>
    segments.map((each) => breakBody(each, narrower(by), metrics).paragraphs.map(({ stretches }) => stretches.length)).join();
  return narrower(insetsMore.find((by) => linesIn(by) === linesIn(by - unsure)) ?? 0);
}

/** The title, and what the row says under each head; nothing where its cell is empty or holds the dash that a table shows there. */
function segmentsOf(row: TableRow, table: Table, { sizes, look: { theme } }: MeasureContext): readonly Segment[] {
  const valueSize = Math.round((sizes.body + sizes.table) / 2);
  const gap = Math.round(valueSize * 0.55 * sizes.air);
  const labelStyle = { font: theme.fonts.body, size: smallSize(valueSize, theme), color: 'muted', bold: true } as const;
  return row.cells.map((cell, index) => {
    if (index === 0) return styled(cell, { size: sizes.body, bold: true });
    const value = styled(cell, { size: valueSize, bold: false });
    if (['', '–'].includes(wordsOf(cell))) return [];
    const runs = table.head[0]?.cells[index]?.paragraphs.flatMap((paragraph) => paragraph.runs) ?? [];
    const label: ParagraphSpec = {
      runs: styleRuns(runs, labelStyle, theme),
      align: 'left',
      level: 0,
      indent: 0,
      hanging: 0,
      spaceBefore: gap,
      keepWithNext: true,
    };
    const told = value.map((spec, at) => (at === 0 ? { ...spec, spaceBefore: 1 } : spec));
    return [label, ...told, ...(cell.likelihood ? [stickSpec(theme)] : [])];
  });

  function styled({ paragraphs, tone }: TableCell, { size, bold }: { readonly size: Pt; readonly bold: boolean }): Segment {
    const color = tone ? toneColor(tone) : 'ink';
    return styleParagraphs(paragraphs, { size, color, bold, air: 0.6, align: 'left' }, theme);
  }
}

const wordsOf = ({ paragraphs }: TableCell): string =>
  paragraphs
    .flatMap(({ runs }) => runs.map(({ text }) => text))
    .join('')
    .trim();

/**
 * The texts of cards that stand side by side, with the same label in one line in all of them, for how much further apart than usual the
 * labels are wanted.
 */
function level(
  cards: readonly (readonly Segment[])[],
  frame: BodyFrame,
  { look }: MeasureContext,
): (opened: Pt) => readonly BrokenBody[] {
  const broken = cards.map((segments) =>
    segments.map((specs) => breakBody(measureParagraphs(specs, look.metrics), frame, look.metrics).paragraphs),
  );
  const heightOf = (paragraphs: BrokenBody['paragraphs']): Pt =>
    paragraphs.reduce((total, { spec, heights }) => total + spec.spaceBefore + heights.reduce((sum, each) => sum + each, 0), 0);
  const count = Math.max(0, ...cards.map(({ length }) => length));
  const tallest = Array.from({ length: count }, (_, index) =>
    Math.max(0, ...broken.map((segments) => heightOf(segments[index] ?? []))),
  );
  return (opened) =>
    broken.map((segments) => {
      let lacking: Pt = 0;
      const paragraphs = segments.flatMap((segment, index) => {
        const apart = index > 0 && (tallest[index] ?? 0) > 0 ? opened : 0;
        const lowered = segment.map((each, at) =>
          at === 0 && index > 0
            ? { ...each, spec: { ...each.spec, spaceBefore: each.spec.spaceBefore + lacking + apart } }
            : each,
        );
        lacking = (segment.length > 0 ? 0 : lacking + apart) + (tallest[index] ?? 0) - heightOf(segment);
        return lowered;
      });
      return joinBroken(paragraphs, frame);
    });
}
