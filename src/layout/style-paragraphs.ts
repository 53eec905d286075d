/** Paragraphs of the deck to paragraphs with sizes, indents and the space between them. */
import type { Paragraph } from '../markup/deck.ts';
import type { Color, Marker, ParagraphSpec } from '../text/body.ts';
import type { Theme } from '../theme/theme.ts';
import type { Pt } from '../units.ts';
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
}

/** Bullets by level, in turn. */
const bullets = ['•', '–'] as const;

export function styleParagraphs(paragraphs: readonly Paragraph[], style: ParagraphStyle, theme: Theme): readonly ParagraphSpec[] {
  const lists = { paragraphs, largest: largestNumbers(paragraphs) };
  return paragraphs.map((paragraph, index) => {
    const { marker, level, indent, hanging } = listOf(lists, index, style.size);
    const spec = {
      runs: styleRuns(paragraph.runs, runStyleOf(paragraph, style, theme), theme),
      // `left` means where reading begins: layoutBody turns it for text that runs from right to left.
      align: paragraph.align === 'left' ? (style.align ?? 'left') : paragraph.align,
      level,
      indent,
      hanging,
      spaceBefore: spaceBefore(paragraph, paragraphs[index - 1], style),
      keepWithNext: paragraph.style === 'heading',
    };
    return marker ? { marker, ...spec } : spec;
  });
}

function runStyleOf({ style: kind }: Paragraph, style: ParagraphStyle, theme: Theme): RunStyle {
  const { size, color, bold = false } = style;
  const base = { font: theme.fonts.body, size, color, bold };
  switch (kind) {
    case 'lead':
      return { ...base, size: leadSize(size, theme) };
    case 'small':
      return { ...base, size: smallSize(size, theme), color: color === 'ink' ? 'muted' : color };
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
  /** Of each paragraph, the largest number of the list that it belongs to. */
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
    ? { kind: 'number', value: list.number }
    : { kind: 'bullet', character: bullets[list.level % bullets.length] ?? '•' };
  return { marker, level: list.level, indent: indentOf(lists, index, size), hanging: hangingOf(lists, index, size) };
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
function spaceBefore(paragraph: Paragraph, before: Paragraph | undefined, { size, air }: ParagraphStyle): Pt {
  if (!before) return 0;
  if (before.style === 'heading') return Math.round(size * 0.15);
  if (paragraph.style === 'heading') return Math.round(size * 0.85 * air);
  // Small print belongs to the line above it.
  if (paragraph.style === 'small' && !paragraph.list) return Math.round(size * 0.12);
  const share = paragraph.list && before.list ? (paragraph.list.level > 0 ? 0.18 : 0.34) : 0.5;
  return Math.round(size * share * air);
}
