/** Key figures in equal boxes: side by side as far as they go, under each other in a narrow column. */

import type { Box, Pt } from '../../foundation/units.ts';
import type { Stat, Stats } from '../../markup/deck.ts';
import type { LaidBody, ParagraphSpec } from '../../text/body.ts';
import { layoutBody } from '../../text/layout-body.ts';
import { type Flow, type MeasureContext, type PlacedItem, rigid, tooTall } from '../flow.ts';
import { smallSize, styleRuns } from '../style-runs.ts';
import { textWidths } from '../text-widths.ts';
import { toneColor } from '../tone-color.ts';

const insets = { top: 8, right: 12, bottom: 9, left: 14 };
const sides: Pt = insets.left + insets.right;
/** Of figures on one line with their words. */
const smallInsets = { top: 5, right: 10, bottom: 6, left: 12 };
/** How much larger than the text such a figure is. */
const mostOverText = 1.2;
const narrowest: Pt = 130;
/** How many times as tall as its text a box is drawn at most, and what a slide that would stay empty may add to that. */
const mostStretch = 1.35;
const mostAir = 1.3;
/** The same for a few under each other beside a text: a panel is as high as what it says. */
const mostBeside = 1.2;
/** A number is at most so many times as large as the words that say what is uncertain about it. */
const mostOverWords = 2;

export const measureStats = (block: Stats, width: Pt, context: MeasureContext): Flow =>
  statsOf(block, block.stats, { width, context, first: 1 });

interface StatsFrame {
  readonly width: Pt;
  readonly context: MeasureContext;
  /** Number of the first figure, for names on continuations. */
  readonly first: number;
}

function statsOf(block: Stats, stats: readonly Stat[], frame: StatsFrame): Flow {
  const { width, context, first } = frame;
  const { gutter } = context.look.theme.grid;
  const across = countAcross(block.stats, width, context);
  const boxWidth = (width - gutter * (across - 1)) / across;
  const bodies = block.isSmall
    ? laySmall(stats, boxWidth, context)
    : layStats(stats, { boxWidth, sizes: sizesOf(block.stats, boxWidth - sides, { context, across }).slice(first - 1), context });
  const rowHeight = Math.max(0, ...bodies.map(({ height }) => height));
  const rows = Math.ceil(stats.length / across);
  const heightOf = (row: Pt): Pt => rows * row + (rows - 1) * gutter;
  const { origin } = block;
  const flow = { ...rigid, name: 'Key figures', origin, height: heightOf(rowHeight) };
  const isBeside = context.isBeside && across === 1 && stats.length > 1;
  const roomiest = block.isSmall ? 1 : isBeside ? mostBeside : mostStretch * Math.min(context.sizes.air, mostAir);
  const best = heightOf(rowHeight * Math.min(1.1, roomiest));
  return {
    ...flow,
    best,
    filled: best,
    limit: heightOf(rowHeight * roomiest),
    place: (box) => {
      const height = (box.height - (rows - 1) * gutter) / rows;
      const boxOf = (index: number): Box => ({
        x: box.x + (index % across) * (boxWidth + gutter),
        y: box.y + Math.floor(index / across) * (height + gutter),
        width: boxWidth,
        height,
      });
      // Beside each other the values stand in one line, however many lines their labels take.
      const laid = across > 1 ? bodies.map((body) => lowered(body, (height - rowHeight) / 2)) : bodies;
      const items = laid.map((body, index): PlacedItem => {
        const name = `Key figure ${first + index}`;
        return {
          item: { kind: 'text', name, box: boxOf(index), body, fill: 'panel', origin: stats[index]?.origin ?? origin },
          role: 'other',
        };
      });
      return { items, groups: [], diagnostics: [] };
    },
    split: (room) => {
      const fitting = across * Math.floor((room + gutter) / (rowHeight + gutter));
      if (fitting === 0 || fitting >= stats.length) return undefined;
      const rest = statsOf(block, stats.slice(fitting), { ...frame, first: first + fitting });
      return { head: statsOf(block, stats.slice(0, fitting), frame), rest };
    },
    atWidth: (wider) => statsOf(block, stats, { ...frame, width: wider }),
    misfit: tooTall(flow),
  };
}

/** The same text from the top of its box, so much lower. */
const lowered = (body: LaidBody, by: Pt): LaidBody => ({
  ...body,
  anchor: 'top',
  insets: { ...body.insets, top: body.insets.top + by },
  height: body.height + by,
  paragraphs: body.paragraphs.map((paragraph) => ({
    ...paragraph,
    lines: paragraph.lines.map((line) => ({ ...line, y: line.y + by, baseline: line.baseline + by })),
  })),
});

/** Up to this many stand under each other in a column narrower than this share of the slide. */
const inOneColumn = { count: 4, share: 0.45 };

/** As many beside each other as stay wide enough for their values, in rows as even as can be. */
function countAcross(stats: readonly Stat[], width: Pt, context: MeasureContext): number {
  const { theme, metrics } = context.look;
  const { gutter, body } = theme.grid;
  if (stats.length <= inOneColumn.count && width < body.width * inOneColumn.share) return 1;
  const widest =
    textWidths(
      stats.map((stat) => valueSpec(stat, theme.type.stat.floor, context)),
      metrics,
    ).natural + sides;
  const least = Math.max(narrowest, Math.min(widest, width));
  const most = Math.max(1, Math.floor((width + gutter) / (least + gutter)));
  const rows = Math.ceil(stats.length / most);
  return Math.max(1, Math.ceil(stats.length / rows));
}

/** Of the size of the first of a column of figures, what the others have: it is the one that leads the deck. */
const shareOfOthers = 0.75;

/** The size of each: under each other the first is the largest. */
function sizesOf(
  stats: readonly Stat[],
  inner: Pt,
  { context, across }: { readonly context: MeasureContext; readonly across: number },
): readonly Pt[] {
  const size = statSize(stats, inner, context);
  const isColumn = context.isBeside && across === 1;
  return stats.map((_, index) => (isColumn && index > 0 ? Math.round(size * shareOfOthers) : size));
}

/** The largest size, within the slide's, at which every value stays on one line. */
function statSize(stats: readonly Stat[], inner: Pt, context: MeasureContext): Pt {
  const { theme, metrics } = context.look;
  for (let size = context.sizes.stat; size > theme.type.stat.floor; size -= 1) {
    if (
      textWidths(
        stats.map((stat) => valueSpec(stat, size, context)),
        metrics,
      ).natural <= inner
    )
      return size;
  }
  return theme.type.stat.floor;
}

interface StatLook {
  readonly boxWidth: Pt;
  readonly sizes: readonly Pt[];
  readonly context: MeasureContext;
}

const plainSpec: Omit<ParagraphSpec, 'runs'> = {
  align: 'left',
  level: 0,
  indent: 0,
  hanging: 0,
  spaceBefore: 0,
  keepWithNext: false,
};

function valueSpec(stat: Stat, size: Pt, { look: { theme } }: MeasureContext): ParagraphSpec {
  const color = toneColor(stat.tone ?? 'accent');
  return {
    ...plainSpec,
    runs: styleRuns(stat.value, { font: theme.fonts.heading, size, color, bold: true }, theme),
    keepWithNext: true,
  };
}

function layStats(stats: readonly Stat[], { boxWidth, sizes, context }: StatLook): readonly LaidBody[] {
  const { theme, metrics } = context.look;
  return stats.map((stat, index) => {
    const size = sizes[index] ?? theme.type.stat.floor;
    // Smaller numbers take their words down with them, as far as these stay half as large.
    const labelSize = Math.max(theme.type.caption, smallSize(context.sizes.body, theme), Math.round(size / mostOverWords));
    const label = styleRuns(stat.label, { font: theme.fonts.body, size: labelSize, color: 'muted' }, theme);
    const specs = [valueSpec(stat, size, context), { ...plainSpec, runs: label }];
    return layoutBody(specs, { width: boxWidth, insets, anchor: 'middle' }, metrics);
  });
}

/** Value and words in one paragraph: as high as its lines. */
function laySmall(stats: readonly Stat[], width: Pt, context: MeasureContext): readonly LaidBody[] {
  const { theme, metrics } = context.look;
  const size = Math.min(theme.type.stat.floor, Math.round(context.sizes.body * mostOverText));
  const labelSize = Math.max(theme.type.caption, smallSize(context.sizes.body, theme));
  return stats.map((stat) => {
    const label = styleRuns(stat.label, { font: theme.fonts.body, size: labelSize, color: 'muted' }, theme);
    const value = valueSpec(stat, size, context);
    const [last] = value.runs.slice(-1);
    const space = last ? [{ ...last, text: ' ' }] : [];
    return layoutBody(
      [{ ...plainSpec, runs: [...value.runs, ...space, ...label] }],
      { width, insets: smallInsets, anchor: 'middle' },
      metrics,
    );
  });
}
