/**
 * Measures styled paragraphs and breaks them into lines within a width. The one place that decides where lines end;
 * layout asks it until the text fits, exporters read what it found.
 */
import type { Pt } from '../foundation/units.ts';
import type { Insets, LaidBody, LaidParagraph, MeasuredLine, ParagraphSpec } from './body.ts';
import { type BodyFrame, type BrokenBody, type BrokenParagraph, breakBody } from './break-body.ts';
import { withMarker } from './list-marker.ts';
import { measureParagraphs } from './measure-paragraph.ts';
import type { FontMetrics } from './metrics.ts';
import { type Area, placeLine } from './place-line.ts';
import { strandedNumbers } from './stranded-numbers.ts';

export { insertBreakChances } from './insert-break-chances.ts';

/**
 * Lays paragraphs one below the other. Never fails: a word that is too wide is cut, and a single character that is too
 * wide sticks out.
 * @returns Lines placed from the top left of the box as if anchored at its top; `width` is the least frame that keeps
 *   the same lines. All of it is laid from left to right: `layout/direct/` orders what runs the other way.
 */
export const layoutBody = (paragraphs: readonly ParagraphSpec[], frame: BodyFrame, metrics: FontMetrics): LaidBody =>
  placeBody(breakBody(measureParagraphs(paragraphs, metrics), frame, metrics));

/** Lines to their places; with `pad` above and below instead of the insets they were broken with. */
export function placeBody({ paragraphs, frame, height, width }: BrokenBody, pad?: Pt): LaidBody {
  const insets: Insets = pad === undefined ? frame.insets : { ...frame.insets, top: pad, bottom: pad };
  const laid: LaidParagraph[] = [];
  let y = insets.top;
  for (const paragraph of paragraphs) {
    if (laid.length > 0) y += paragraph.spec.spaceBefore;
    laid.push(placeParagraph(paragraph, { ...frame, insets }, y));
    for (const line of paragraph.heights) y += line;
  }
  return { paragraphs: laid, insets, anchor: frame.anchor, height: pad === undefined ? height : y + insets.bottom, width };
}

function placeParagraph(paragraph: BrokenParagraph, frame: BodyFrame, top: Pt): LaidParagraph {
  const { spec, measured, pushed, pitch } = paragraph;
  const { align } = spec;
  const lines: MeasuredLine[] = [];
  let y = top;
  paragraph.stretches.forEach((stretch, index) => {
    const area = areaOf(frame, spec.indent + (index === 0 ? pushed : 0));
    const height = paragraph.heights[index] ?? 0;
    const line = placeLine({ measured, stretch, align, area, y, height });
    const hanging = spec.hanging + pushed;
    const hung = index === 0 ? paragraph.marker : undefined;
    lines.push(hung ? withMarker({ line, marker: hung, hanging, area }) : line);
    y += height;
  });
  const { runs, marker, level, indent, hanging, spaceBefore, spacing, keepWithNext } = spec;
  // Spelt out, as all that is made for every paragraph of a deck: to add to a value that was spread takes ten times as long.
  const laid = { runs, align, level, indent, hanging, spaceBefore, keepWithNext, lines, rightToLeft: false };
  const spaced = spacing === undefined ? laid : { spacing, ...laid };
  const marked = marker ? { marker, ...spaced } : spaced;
  const pitched = pitch === undefined ? marked : { pitch, ...marked };
  const area = areaOf(frame, indent);
  const unlinked = strandedNumbers(runs, lines, area.right - area.left);
  const linked = unlinked.length === 0 ? pitched : { unlinked, ...pitched };
  const isHyphenated = paragraph.stretches.some(({ hyphen }) => hyphen !== undefined);
  const hyphenated = isHyphenated ? { hyphens: hyphensOf(paragraph), ...linked } : linked;
  const isCut = paragraph.stretches.some(({ isEarly }) => isEarly);
  return isCut
    ? { cuts: paragraph.stretches.flatMap(({ isEarly, next }) => (isEarly ? [next] : [])), ...hyphenated }
    : hyphenated;
}

const hyphensOf = ({ stretches }: BrokenParagraph): readonly number[] =>
  stretches.flatMap(({ hyphen, next }) => (hyphen === undefined ? [] : [next]));

const areaOf = ({ width, insets }: BodyFrame, indent: Pt): Area => ({ left: insets.left + indent, right: width - insets.right });
