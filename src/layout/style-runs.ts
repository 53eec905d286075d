/** Runs of the deck to runs with a font, a size and a colour. */

import type { Pt } from '../foundation/units.ts';
import type { Run } from '../markup/run.ts';
import type { Color, FontFamily, StyledRun } from '../text/body.ts';
import { insertBreakChances } from '../text/insert-break-chances.ts';
import type { Theme } from '../theme/theme.ts';
import { toneColor } from './tone-color.ts';

/** How a paragraph's runs look where they do not say otherwise. */
export interface RunStyle {
  readonly font: FontFamily;
  readonly size: Pt;
  readonly color: Color;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Small print beside text of a size: about four fifths of it, never smaller than captions. */
export const smallSize = (size: Pt, theme: Theme): Pt => Math.min(size, Math.max(theme.type.caption, Math.round(size * 0.78)));

/** Less is not read in a room. */
const leastDrawn: Pt = 8;

/** Raised numbers are drawn at two thirds of their size: beside smaller text than this they are set in this size, to be read in print. */
const leastRaised: Pt = 15;

/** How something stands is read by everybody, in a table too. */
const leastTone: Pt = 12;

/** In whole points, and never too small to read: what a size is drawn as where pages are drawn larger than they are laid. */
export const drawnSize = (size: Pt, magnified: number): Pt => Math.max(leastDrawn, Math.round(size * magnified));

/** The size to lay text in, so that what is drawn has whole points. */
export const laidSize = (size: Pt, { magnified = 1 }: Theme): Pt =>
  magnified === 1 ? size : drawnSize(size, magnified) / magnified;

/** Styled runs, at least one, so that an empty paragraph keeps the height of its line. */
export function styleRuns(runs: readonly Run[], style: RunStyle, theme: Theme): readonly StyledRun[] {
  const { font, color, bold = false, italic = false } = style;
  const size = laidSize(style.size, theme);
  if (runs.length === 0) return [{ text: '', font, size, color, bold, italic, superscript: false }];
  return runs.map((run) => ({
    text: insertBreakChances(run.text),
    font,
    size: runSize(run, size, theme),
    bold: bold || run.bold,
    italic: italic || run.italic,
    superscript: run.superscript,
    color: runColor(run, color),
    ...(run.link ? { link: run.link } : {}),
    ...(run.language ? { language: run.language } : {}),
    origin: run.origin,
  }));
}

function runSize(run: Run, size: Pt, theme: Theme): Pt {
  const small = run.tone ? Math.min(size, Math.max(leastTone, smallSize(size, theme))) : smallSize(size, theme);
  const own = run.small ? laidSize(small, theme) : size;
  return run.superscript ? Math.max(own, laidSize(leastRaised, theme)) : own;
}

function runColor(run: Run, color: Color): Color {
  if (run.link) return 'link';
  if (run.tone) return toneColor(run.tone);
  return run.small ? 'muted' : color;
}
