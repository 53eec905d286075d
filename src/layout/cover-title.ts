/** The large title of a title slide or a section break. */

import type { Box, Pt } from '../foundation/units.ts';
import type { Slide } from '../markup/deck.ts';
import type { Color } from '../text/body.ts';
import { largestFitting } from '../text/fit-size.ts';
import { layoutBody } from '../text/layout-body.ts';
import { titleLines } from '../theme/cover-grid.ts';
import type { Look } from './look.ts';
import type { TextItem } from './page.ts';
import { styleRuns } from './style-runs.ts';
import { noInsets, plainSpec, textItem } from './text-item.ts';

/** How much smaller a cover title may be set to save a line. */
const savingScale = 0.85;

interface TitleStyle {
  readonly most: Pt;
  readonly least: Pt;
  /** `ink` if not given. All of it is then in that colour, whatever a part of it says. */
  readonly color?: Color;
}

/** A title as large as its box holds on three lines, and as tall as it is; undefined where it fits at no size. */
export function fitTitle(
  slide: Slide,
  box: Box,
  { most, least, color, look }: TitleStyle & { look: Look },
): TextItem | undefined {
  const size = coverSize({ most, least }, box.height, (one) => titleAt(slide, box, { size: one, color, look }).body.height);
  return size === undefined ? undefined : titleAt(slide, box, { size, color, look });
}

interface SizedTitle {
  readonly size: Pt;
  readonly color?: Color | undefined;
  readonly look: Look;
}

/** The title at a size, however tall it then is. */
export function titleAt(slide: Slide, box: Box, { size, color, look: { theme, metrics } }: SizedTitle): TextItem {
  const styled = styleRuns(slide.title, { font: theme.fonts.heading, size, color: 'ink', bold: true }, theme);
  const runs = color === undefined ? styled : styled.map((run) => ({ ...run, color }));
  const { height } = layoutBody([plainSpec(runs)], { width: box.width, insets: noInsets, anchor: 'top' }, metrics);
  const fitted = { ...box, height };
  const item = textItem({ name: 'Title', box: fitted, runs, origin: slide.title[0]?.origin ?? slide.origin }, metrics);
  return { ...item, placeholder: { type: 'title', index: 0 } };
}

/** The largest size that fits, or one a little smaller that saves a line: a last line of one word looks forgotten. */
function coverSize(
  { most, least }: { readonly most: Pt; readonly least: Pt },
  room: Pt,
  heightAt: (size: Pt) => Pt,
): Pt | undefined {
  const linesAt = (size: Pt): number => Math.round(heightAt(size) / (size * 1.2));
  const fits = (size: Pt): boolean => heightAt(size) <= room + 0.01 && linesAt(size) <= titleLines;
  const largest = largestFitting({ ceiling: most, best: most, floor: least }, fits);
  if (largest === undefined) return undefined;
  for (let size = largest - 1; size >= Math.max(least, largest * savingScale); size--) {
    if (linesAt(size) < linesAt(largest)) return size;
  }
  return largest;
}
