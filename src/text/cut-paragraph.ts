/** What is left of a broken paragraph when its first lines have gone elsewhere: mostly the lines that it had. */
import type { ParagraphSpec } from './body.ts';
import type { BrokenParagraph } from './break-body.ts';
import type { MeasuredText } from './measure-paragraph.ts';
import { needsOtherFont } from './other-fonts.ts';
import { widthToHold } from './width-reserve.ts';

/**
 * The end of a paragraph from one of its lines on, as if it had been measured and broken by itself.
 * @param spec the paragraph that is left: the same text from `offset` on, without a marker.
 * @returns `undefined` where it may come to other lines, and has to be broken anew: in other scripts, or where the cut is not
 *   after a space.
 */
export function endFrom(broken: BrokenParagraph, offset: number, spec: ParagraphSpec): BrokenParagraph | undefined {
  const { measured } = broken;
  const first = broken.stretches.findIndex(({ start }) => start === offset);
  const isAfterSpace = /\s/u.test(measured.text[offset - 1] ?? '');
  if (first < 1 || !isAfterSpace || needsOtherFont(measured.text)) return undefined;
  const stretches = broken.stretches
    .slice(first)
    .map((each) => ({ ...each, start: each.start - offset, end: each.end - offset, next: each.next - offset }));
  return {
    spec,
    measured: measuredFrom(measured, offset, spec),
    stretches,
    marker: undefined,
    pushed: 0,
    pitch: broken.pitch,
    heights: broken.heights.slice(first),
    width: stretches.reduce((widest, { width }) => Math.max(widest, spec.indent + widthToHold(width, measured.reserve)), 0),
  };
}

/** Places stay where they were: only the distance between two is ever asked for. */
function measuredFrom(whole: MeasuredText, offset: number, { runs }: ParagraphSpec): MeasuredText {
  const { text, edges, dots, reserve, columnReserve } = whole;
  let end = 0;
  const measured = runs.map(({ text: words, size }) => {
    end += words.length;
    return { start: end - words.length, end, size };
  });
  return {
    text: text.slice(offset),
    runs: measured,
    edges: edges.slice(offset),
    dots: dots.slice(offset),
    reserve,
    columnReserve,
  };
}
