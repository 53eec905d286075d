/** Text in a template's placeholder: set as its levels are, and laid into its box. */

import type { Pt } from '../foundation/units.ts';
import type { Insets, LaidBody, ParagraphSpec, StyledRun } from '../text/body.ts';
import { layoutBody } from '../text/layout-body.ts';
import type { FontMetrics } from '../text/metrics.ts';
import { specOf } from '../text/split-body.ts';
import type { IndentLevel, RoleFrame, TextPlace } from '../theme/theme.ts';
import type { TextItem } from './page.ts';

/** How paragraphs of a placeholder look where they say nothing. */
export interface SlotStyle {
  readonly levels: readonly IndentLevel[];
  /** Index of the level of plain text. */
  readonly text: number;
  /** On covers the ground of a subtitle may be another than that of the slide's colours. */
  readonly isOneColor: boolean;
}

/** The style of the placeholder that a slide's text fills; undefined where its text stands in boxes of its own. */
export function slotStyleOf(frame: RoleFrame | undefined): SlotStyle | undefined {
  const [place] = frame?.role === 'canvas' ? [] : (frame?.bodies ?? []);
  const isOneColor = frame?.role === 'cover' || frame?.role === 'section';
  return place?.slot && { levels: place.slot.levels, text: place.level - 1, isOneColor };
}

/** The level at a depth of list, or the last there is. */
export function levelAt({ levels, text }: SlotStyle, depth: number): { readonly level: IndentLevel; readonly index: number } {
  const index = Math.min(text + depth, levels.length - 1);
  const level = levels[index];
  if (!level) throw new Error('a placeholder without levels');
  return { level, index };
}

/** As it is laid, from left to right: in a template that runs from right to left, text at the right stands where it begins. */
export function alignOf({ align, rightToLeft }: IndentLevel): ParagraphSpec['align'] {
  if (align === 'justify') return 'left';
  if (!rightToLeft || align === 'center') return align;
  return align === 'left' ? 'right' : 'left';
}

/** Lines much closer or wider than usual are set as others are: fonts differ in how far theirs stand apart. */
export const spacingOf = ({ lineSpacing }: IndentLevel): number =>
  'share' in lineSpacing ? Math.min(1.3, Math.max(0.8, lineSpacing.share)) : 1;

/** Points before a paragraph of a size. */
export const pointsBefore = ({ spaceBefore }: IndentLevel, size: Pt): Pt =>
  'points' in spaceBefore ? spaceBefore.points : spaceBefore.share * size * 1.2;

/** A paragraph as the first level of a place sets it. */
export function placeSpec(
  { slot, level: number }: TextPlace,
  runs: readonly StyledRun[],
  otherwise: ParagraphSpec['align'],
): ParagraphSpec {
  const level = slot?.levels[number - 1];
  return {
    runs,
    align: level ? alignOf(level) : otherwise,
    level: level ? number - 1 : 0,
    indent: 0,
    hanging: 0,
    spaceBefore: 0,
    ...(level && spacingOf(level) !== 1 ? { spacing: spacingOf(level) } : {}),
    keepWithNext: false,
  };
}

export function insetsOf({ box, area }: Pick<TextPlace, 'box' | 'area'>): Insets {
  return {
    left: area.x - box.x,
    top: area.y - box.y,
    right: box.x + box.width - area.x - area.width,
    bottom: box.y + box.height - area.y - area.height,
  };
}

export const layIn = (specs: readonly ParagraphSpec[], place: TextPlace, metrics: FontMetrics): LaidBody =>
  layoutBody(specs, { width: place.box.width, insets: insetsOf(place), anchor: place.slot?.anchor ?? 'middle' }, metrics);

/** Text that has been fitted, in the box of a placeholder. */
export function fillSlot(item: TextItem, place: TextPlace, metrics: FontMetrics): TextItem {
  const specs = item.body.paragraphs.map(specOf);
  return { ...item, box: place.box, body: layIn(specs, place, metrics) };
}

/** As text is measured where a style sets it in capitals, whatever is written. */
export const metricsOf = (level: IndentLevel | undefined, metrics: FontMetrics): FontMetrics =>
  !level || level.capitals === 'none' ? metrics : inCapitals(metrics);

const inCapitals = (metrics: FontMetrics): FontMetrics => ({
  ...metrics,
  advance: (codePoint, face) =>
    [...String.fromCodePoint(codePoint).toUpperCase()].reduce(
      (sum, letter) => sum + metrics.advance(letter.codePointAt(0) ?? 0, face),
      0,
    ),
  covers: (codePoint, face) => metrics.covers(codePoint, face),
  kern: () => 0,
});

/** Whether a style that sets all letters bold is one for a title. */
export const weightOf = (level: IndentLevel | undefined): { readonly bold: boolean; readonly italic: boolean } => ({
  bold: level?.bold ?? true,
  italic: level?.italic ?? false,
});
