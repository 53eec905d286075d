/** Short texts on figures: laid out to their natural width, so that a label's box is as large as its words. */

import type { Origin } from '../foundation/diagnostic.ts';
import type { Point, Pt } from '../foundation/units.ts';
import type { Look } from '../layout/look.ts';
import type { TextItem } from '../layout/page.ts';
import { laidSize } from '../layout/style-runs.ts';
import { plainSpec } from '../layout/text-item.ts';
import type { Color, LaidBody, ParagraphSpec, StyledRun } from '../text/body.ts';
import { layoutBody } from '../text/layout-body.ts';

export interface TextStyle {
  readonly size: Pt;
  readonly color: Color;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export type Align = ParagraphSpec['align'];

const side: Pt = 2;
const insets = { top: 1, right: side, bottom: 1, left: side };

/** Plain text in one style. */
export function styledText(text: string, style: TextStyle, look: Look): readonly StyledRun[] {
  const { color, bold = false, italic = false } = style;
  const size = laidSize(style.size, look.theme);
  return [{ text, font: look.theme.fonts.body, size, bold, italic, superscript: false, color }];
}

/** Lines of runs, a paragraph each, at their natural width but never wider than `widest`; there they wrap. */
export function layLabel(lines: readonly (readonly StyledRun[])[], widest: Pt, look: Look, align: Align = 'left'): LaidBody {
  const natural = layoutBody(
    lines.map((runs) => plainSpec(runs)),
    { width: widest, insets, anchor: 'top' },
    look.metrics,
  );
  const width = Math.min(widest, Math.ceil(natural.width));
  // Lines from the left stand where they are, whatever the width; others move with it.
  const isLeft = align === 'left' && natural.paragraphs.every((paragraph) => paragraph.align === 'left');
  return isLeft ? { ...natural, width } : layText(lines, width, look, align);
}

/** The same in a given width, which is then also the width of the result's box. */
export function layText(lines: readonly (readonly StyledRun[])[], width: Pt, look: Look, align: Align = 'left'): LaidBody {
  const body = layoutBody(
    lines.map((runs) => plainSpec(runs, align)),
    { width, insets, anchor: 'top' },
    look.metrics,
  );
  return { ...body, width };
}

/** A laid text put on the slide with its top left corner at a point: a sentence, that an editor may lengthen. */
export function placeText(name: string, body: LaidBody, at: Point, origin: Origin): TextItem {
  return { kind: 'text', name, box: { x: at.x, y: at.y, width: body.width, height: body.height }, body, origin };
}

/** The same of a label: what stands on one line stays on it. */
export const placeLabel = (...placed: Parameters<typeof placeText>): TextItem => ({ ...placeText(...placed), isLabel: true });
