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

/** Bullets by level; the last one goes on below. */
const bullets = ['•', '–', '·'] as const;

export function styleParagraphs(paragraphs: readonly Paragraph[], style: ParagraphStyle, theme: Theme): readonly ParagraphSpec[] {
  return paragraphs.map((paragraph, index) => {
    const runStyle = runStyleOf(paragraph, style, theme);
    return {
      runs: styleRuns(paragraph.runs, runStyle, theme),
      // `left` means where reading begins: layoutBody turns it for text that runs from right to left.
      align: paragraph.align === 'left' ? (style.align ?? 'left') : paragraph.align,
      ...listOf(paragraph, paragraphs[index - 1], style.size),
      spaceBefore: spaceBefore(paragraph, paragraphs[index - 1], style),
      keepWithNext: paragraph.style === 'heading',
    };
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

function listOf({ list, style }: Paragraph, before: Paragraph | undefined, size: Pt): Indents {
  // Small print under an item of a list stands under its words, not under its bullet.
  if (!list && style === 'small' && before?.list) return { level: 0, indent: indentOf(before.list, size), hanging: 0 };
  if (!list) return { level: 0, indent: style === 'quote' ? size : 0, hanging: 0 };
  const marker: Marker = list.ordered
    ? { kind: 'number', value: list.number }
    : { kind: 'bullet', character: bullets[Math.min(list.level, bullets.length - 1)] ?? '•' };
  return { marker, level: list.level, indent: indentOf(list, size), hanging: hangingOf(list, size) };
}

type List = NonNullable<Paragraph['list']>;

const indentOf = (list: List, size: Pt): Pt => Math.round(size * 0.9) * list.level + hangingOf(list, size);

/** Wide enough for a bullet, or for two digits and the full stop. */
const hangingOf = ({ ordered, number }: List, size: Pt): Pt => Math.round(size * (ordered ? (number > 99 ? 2 : 1.4) : 0.9));

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
