/** Parts broken text at a height. Paragraphs that stay whole stay as they are: only one that is cut is measured again. */

import type { Pt } from '../foundation/units.ts';
import type { ParagraphSpec } from '../text/body.ts';
import { type BodyFrame, type BrokenParagraph, breakBody, joinBroken } from '../text/break-body.ts';
import { endFrom } from '../text/cut-paragraph.ts';
import { placeBody } from '../text/layout-body.ts';
import { measureParagraphs } from '../text/measure-paragraph.ts';
import type { FontMetrics } from '../text/metrics.ts';
import { splitToFit } from './split-to-fit.ts';

interface TextRoom {
  readonly height: Pt;
  readonly minimumLines: number;
  readonly frame: BodyFrame;
  readonly metrics: FontMetrics;
}

interface TextParts {
  readonly head: readonly BrokenParagraph[];
  readonly rest: readonly BrokenParagraph[];
}

/** As `splitParagraphs`, into a height with insets. Of what follows far behind the cut nothing is asked. */
export function splitText(paragraphs: readonly BrokenParagraph[], room: TextRoom): TextParts | undefined {
  const { height, minimumLines, frame, metrics } = room;
  const near = paragraphs.slice(0, reachOf(paragraphs, room));
  const breakOne = (spec: ParagraphSpec): readonly BrokenParagraph[] =>
    breakBody(measureParagraphs([spec], metrics), frame, metrics).paragraphs;
  const headOf = (specs: readonly ParagraphSpec[]): readonly BrokenParagraph[] =>
    specs.flatMap((spec, index) => unlessCut(near[index], spec) ?? breakOne(spec));
  const parts = splitToFit(placeBody(joinBroken(near, frame)), height, {
    minimumLines,
    heightOf: (specs) => joinBroken(headOf(specs), frame).height,
  });
  if (!parts) return undefined;
  const first = near.length - parts.rest.length;
  const rest = parts.rest.flatMap((spec, index) => {
    const whole = near[first + index];
    return unlessCut(whole, spec) ?? (whole && endFrom(whole, lengthOf(whole.spec) - lengthOf(spec), spec)) ?? breakOne(spec);
  });
  return { head: headOf(parts.head), rest: [...rest, ...paragraphs.slice(near.length)] };
}

/** How many paragraphs it takes to pass the height; all, where they do not. */
function reachOf(paragraphs: readonly BrokenParagraph[], { height, frame }: TextRoom): number {
  let bottom = frame.insets.top;
  const over = paragraphs.findIndex(({ spec, heights }, index) => {
    if (index > 0) bottom += spec.spaceBefore;
    for (const line of heights) bottom += line;
    return bottom > height;
  });
  return over < 0 ? paragraphs.length : over + 1;
}

const lengthOf = ({ runs }: ParagraphSpec): number => runs.reduce((sum, { text }) => sum + text.length, 0);

/** The paragraph as it was broken, where the part has all of its text. */
const unlessCut = (whole: BrokenParagraph | undefined, part: ParagraphSpec): readonly BrokenParagraph[] | undefined =>
  whole && lengthOf(whole.spec) === lengthOf(part) ? [whole] : undefined;
