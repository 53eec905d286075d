/**
 * Measures styled paragraphs and breaks them into lines within a width. The one place that decides where lines end;
 * layout asks it until the text fits, exporters read what it found.
 */
import type { Pt } from '../units.ts';
import type { Insets, LaidBody, LaidParagraph, Line, ParagraphSpec } from './body.ts';
import { breakLines } from './break-lines.ts';
import { isRightToLeft } from './direction.ts';
import { measureMarker, withMarker } from './list-marker.ts';
import { measureParagraph } from './measure-paragraph.ts';
import type { FontMetrics } from './metrics.ts';
import { type Area, placeLine } from './place-line.ts';
import { usableWidth, widthToHold } from './width-reserve.ts';

export { insertBreakChances } from './insert-break-chances.ts';

/** The box that text is laid into; how tall it must be is the result. */
export interface BodyFrame {
  readonly width: Pt;
  readonly insets: Insets;
  readonly anchor: LaidBody['anchor'];
}

/**
 * Lays paragraphs one below the other. Never fails: a word that is too wide is cut, and a single character that is too
 * wide sticks out.
 * @returns Lines placed from the top left of the box as if anchored at its top; `width` is the least frame that keeps
 *   the same lines. In a right-to-left paragraph `align` is the side on which its lines really stand.
 */
export function layoutBody(paragraphs: readonly ParagraphSpec[], frame: BodyFrame, metrics: FontMetrics): LaidBody {
  const { insets, anchor } = frame;
  const laid: LaidParagraph[] = [];
  let y = insets.top;
  let width = insets.left + insets.right;
  paragraphs.forEach((spec, index) => {
    if (index > 0) y += spec.spaceBefore;
    const paragraph = layoutParagraph({ spec, frame, metrics, y });
    laid.push(paragraph.laid);
    y = paragraph.bottom;
    width = Math.max(width, insets.left + paragraph.width + insets.right);
  });
  return { paragraphs: laid, insets, anchor, height: y + insets.bottom, width };
}

interface ParagraphToLay {
  readonly spec: ParagraphSpec;
  readonly frame: BodyFrame;
  readonly metrics: FontMetrics;
  readonly y: Pt;
}

interface Placed {
  readonly laid: LaidParagraph;
  readonly bottom: Pt;
  /** Without insets. */
  readonly width: Pt;
}

function layoutParagraph({ spec, frame, metrics, y: top }: ParagraphToLay): Placed {
  const measured = measureParagraph(spec, metrics);
  const rightToLeft = isRightToLeft(measured.text);
  const align = rightToLeft && spec.align === 'left' ? 'right' : spec.align;
  const marker = measured.text === '' ? undefined : measureMarker(spec, metrics);
  // A marker hangs in the space before the text, and pushes the first line on only as far as it does not fit there.
  const pushed = Math.max(0, (marker?.width ?? 0) - spec.hanging);
  const available = frame.width - frame.insets.left - frame.insets.right - spec.indent;
  const stretches = breakLines(measured, { first: usableWidth(available - pushed), rest: usableWidth(available) });

  const lines: Line[] = [];
  let y = top;
  stretches.forEach((stretch, index) => {
    const area = areaOf(frame, spec.indent + (index === 0 ? pushed : 0), rightToLeft);
    const line = placeLine({ measured, stretch, align, rightToLeft, area, y });
    const hanging = spec.hanging + pushed;
    lines.push(index === 0 && marker ? withMarker({ line, marker, hanging, rightToLeft, area }) : line);
    y += line.height;
  });
  const widths = stretches.map(({ width }, index) => spec.indent + (index === 0 ? pushed : 0) + widthToHold(width));
  return { laid: { ...spec, align, lines, rightToLeft }, bottom: y, width: Math.max(...widths) };
}

function areaOf({ width, insets }: BodyFrame, indent: Pt, rightToLeft: boolean): Area {
  const left = insets.left + (rightToLeft ? 0 : indent);
  return { left, right: width - insets.right - (rightToLeft ? indent : 0) };
}
