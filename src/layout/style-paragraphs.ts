/** Paragraphs of the deck to paragraphs with sizes, indents and the space between them. */

import type { Pt } from '../foundation/units.ts';
import type { Paragraph } from '../markup/deck.ts';
import type { Color, Marker, ParagraphSpec } from '../text/body.ts';
import type { Theme } from '../theme/theme.ts';
import { alignOf, levelAt, pointsBefore, type SlotStyle, spacingOf } from './slot-text.ts';
import { type RunStyle, smallSize, styleRuns } from './style-runs.ts';

export interface ParagraphStyle {
  /** Size of `body` paragraphs; the other styles follow it. */
  readonly size: Pt;
  readonly color: Color;
  readonly bold?: boolean;
  /** Factor on the space between paragraphs. */
  readonly air: number;
  /** Where a paragraph says `left`: that of its table cell. */
  readonly align?: 'left' | 'center' | 'right';
  /** Where it fills a template's placeholder. */
  readonly slot?: SlotStyle | undefined;
}

/** Bullets by level, in turn. */
const bullets = ['•', '–'] as const;

export function styleParagraphs(paragraphs: readonly Paragraph[], style: ParagraphStyle, theme: Theme): readonly ParagraphSpec[] {
  const lists = { paragraphs, largest: largestNumbers(paragraphs) };
  return paragraphs.map((paragraph, index) => {
    const { marker, level, indent, hanging } = style.slot
      ? slotListOf(lists, index, { size: style.size, slot: style.slot })
      : listOf(lists, index, style.size);
    const spacing = style.slot && spacingOf(levelAt(style.slot, 0).level);
    const align = style.slot ? alignOf(levelAt(style.slot, 0).level) : (style.align ?? 'left');
    const spec = {
      runs: styleRuns(paragraph.runs, runStyleOf(paragraph, style, theme), theme),
      // `left` means where reading begins: layoutBody turns it for text that runs from right to left.
      align: paragraph.align === 'left' ? align : paragraph.align,
      level,
      indent,
      hanging,
      spaceBefore: spaceBefore(paragraph, paragraphs[index - 1], style),
      ...(spacing === undefined || spacing === 1 ? {} : { spacing }),
      keepWithNext: paragraph.style === 'heading',
    };
    return marker ? { marker, ...spec } : spec;
  });
}

function runStyleOf({ style: kind }: Paragraph, style: ParagraphStyle, theme: Theme): RunStyle {
  const { size, color, slot } = style;
  const own = slot && levelAt(slot, 0).level;
  const { bold = own?.bold ?? false } = style;
  const base = { font: theme.fonts.body, size, color, bold, italic: own?.italic ?? false };
  switch (kind) {
    case 'lead':
      return { ...base, size: slot ? size : leadSize(size, theme) };
    case 'small':
      return { ...base, size: smallSize(size, theme), color: color === 'ink' && !slot?.isOneColor ? 'muted' : color };
    case 'heading':
      return { ...base, font: theme.fonts.heading, bold: true };
    case 'quote':
      return { ...base, italic: true };
    case 'body':
      return base;
  }
}

/** A lead keeps its distance to the body, inside its own range. */
const leadSize = (size: Pt, { type: { lead, body } }: Theme): Pt =>
  Math.max(size, Math.min(lead.ceiling, Math.max(lead.floor, Math.round((size * lead.best) / body.best))));

type Indents = Pick<ParagraphSpec, 'marker' | 'level' | 'indent' | 'hanging'>;

interface Lists {
  readonly paragraphs: readonly Paragraph[];
  /** For each paragraph, the largest number of the list that it belongs to. */
  readonly largest: readonly number[];
}

function listOf(lists: Lists, index: number, size: Pt): Indents {
  const { list, style } = lists.paragraphs[index] ?? {};
  if (!list) {
    // Small print under an item of a list stands under its words, not under its bullet.
    const isUnderItem = style === 'small' && lists.paragraphs[index - 1]?.list;
    return { level: 0, indent: isUnderItem ? indentOf(lists, index - 1, size) : style === 'quote' ? size : 0, hanging: 0 };
  }
  const marker: Marker = list.ordered
    ? { kind: 'number', value: list.number, ...(list.printed ? { printed: list.printed } : {}) }
    : { kind: 'bullet', character: bullets[list.level % bullets.length] ?? '•' };
  return { marker, level: list.level, indent: indentOf(lists, index, size), hanging: hangingOf(lists, index, size) };
}

/** A list of a placeholder hangs as its levels do; where they have no bullets, as ours. */
function slotListOf(lists: Lists, index: number, { size, slot }: { size: Pt; slot: SlotStyle }): Indents {
  const { list, style } = lists.paragraphs[index] ?? {};
  const { level, index: at } = levelAt(slot, list?.level ?? 0);
  if (!list) {
    const isUnderItem = style === 'small' && lists.paragraphs[index - 1]?.list;
    const indent = isUnderItem ? slotListOf(lists, index - 1, { size, slot }).indent : style === 'quote' ? size : 0;
    return { level: at, indent, hanging: 0 };
  }
  const needed = hangingOf(lists, index, size);
  const hanging = list.ordered || level.hanging <= 0 ? Math.max(level.hanging, needed) : level.hanging;
  const marker: Marker = list.ordered
    ? { kind: 'number', value: list.number, ...(list.printed ? { printed: list.printed } : {}) }
    : { kind: 'bullet', character: bullets[list.level % bullets.length] ?? '•' };
  return { marker, level: at, indent: Math.max(level.indent, hanging + size * bulletRoom * list.level), hanging };
}

const bulletRoom = 0.9;

const indentOf = (lists: Lists, index: number, size: Pt): Pt =>
  Math.round(size * bulletRoom) * (lists.paragraphs[index]?.list?.level ?? 0) + hangingOf(lists, index, size);

/** Wide enough for a bullet, or for the longest number of the list with its full stop and a gap. */
function hangingOf({ paragraphs, largest }: Lists, index: number, size: Pt): Pt {
  if (!paragraphs[index]?.list?.ordered) return Math.round(size * bulletRoom);
  const digits = String(largest[index] ?? 0).length;
  return Math.round(size * (0.7 + 0.5 * digits));
}

/** Lists inside the items of a list do not end it; what is further out, or no item, does. */
function largestNumbers(paragraphs: readonly Paragraph[]): readonly number[] {
  // The list that is open at each level.
  let open: { largest: number }[] = [];
  const own = paragraphs.map(({ list }) => {
    const level = list?.level ?? -1;
    open = open.slice(0, level + 1);
    if (!list) return undefined;
    open[level] ??= { largest: 0 };
    if (list.ordered) open[level].largest = Math.max(open[level].largest, list.number);
    return open[level];
  });
  return own.map((list) => list?.largest ?? 0);
}

/** Items of a list stand closer than paragraphs; a heading stands away from what it ends and close to what it opens. */
function spaceBefore(paragraph: Paragraph, before: Paragraph | undefined, { size, air, slot }: ParagraphStyle): Pt {
  if (!before) return 0;
  if (slot && paragraph.list && before.list) return pointsBefore(levelAt(slot, paragraph.list.level).level, size) * air;
  if (before.style === 'heading') return Math.round(size * 0.15);
  if (paragraph.style === 'heading') return Math.round(size * 0.85 * air);
  // Small print belongs to the line above it.
  if (paragraph.style === 'small' && !paragraph.list) return Math.round(size * 0.12);
  const share = paragraph.list && before.list ? (paragraph.list.level > 0 ? 0.18 : 0.34) : 0.5;
  return Math.round(size * share * air);
}
