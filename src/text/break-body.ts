/** Measured paragraphs broken into lines within a width: how tall they come to be, before anything has its place. */
import { isMostlyToLeft } from '../foundation/characters/writing-direction.ts';
import type { Pt } from '../foundation/units.ts';
import type { Insets, LaidBody, ParagraphSpec } from './body.ts';
import { breakLines, type LineRange } from './break-lines.ts';
import { hyphensIn } from './hyphens/hyphen-chances.ts';
import { type MeasuredMarker, measureMarker } from './list-marker.ts';
import type { MeasuredParagraph, MeasuredText } from './measure-paragraph.ts';
import type { FontMetrics } from './metrics.ts';
import { isTallAsOurs } from './open-family.ts';
import { needsOtherFont } from './other-fonts.ts';
import { heightOfLine, lineHeight } from './place-line.ts';
import { scriptHeight } from './shaping/script-fonts.ts';
import { usableWidth, widthToHold } from './width-reserve.ts';

/** The box that text is laid into; how tall it must be is the result. */
export interface BodyFrame {
  readonly width: Pt;
  readonly insets: Insets;
  readonly anchor: LaidBody['anchor'];
}

export interface BrokenBody {
  readonly paragraphs: readonly BrokenParagraph[];
  readonly frame: BodyFrame;
  /** Insets included, as of the body that is laid from it. */
  readonly height: Pt;
  readonly width: Pt;
}

export interface BrokenParagraph {
  readonly spec: ParagraphSpec;
  readonly measured: MeasuredText;
  readonly stretches: readonly LineRange[];
  readonly marker: MeasuredMarker | undefined;
  /** How far a marker wider than its room pushes the first line on. */
  readonly pushed: Pt;
  /** As of a `LaidParagraph`. */
  readonly pitch: Pt | undefined;
  /** The height of each line. */
  readonly heights: readonly Pt[];
  /** Without insets. */
  readonly width: Pt;
}

/** Breaks paragraphs one below the other. Most sizes that are tried are not taken, and need no more than this. */
export const breakBody = (paragraphs: readonly MeasuredParagraph[], frame: BodyFrame, metrics: FontMetrics): BrokenBody =>
  joinBroken(
    paragraphs.map((paragraph) => breakParagraph(paragraph, frame, metrics)),
    frame,
  );

/** Paragraphs that were broken in such a frame, as one body. */
export function joinBroken(paragraphs: readonly BrokenParagraph[], frame: BodyFrame): BrokenBody {
  const { insets } = frame;
  let height = insets.top;
  let width = insets.left + insets.right;
  for (const [index, each] of paragraphs.entries()) {
    if (index > 0) height += each.spec.spaceBefore;
    for (const line of each.heights) height += line;
    width = Math.max(width, insets.left + each.width + insets.right);
  }
  return { paragraphs, frame, height: height + insets.bottom, width };
}

/** How much taller lines are than ours. A name in Arabic leaves the lines of an English sentence as they are: it has the room. */
function tallness({ runs }: ParagraphSpec, text: string): number {
  const languages = runs.map(({ language }) => language);
  const height = isMostlyToLeft(text) || !arabic.test(text) ? scriptHeight(text, languages) : undefined;
  return height === undefined ? 1 : Math.max(1, height / lineHeight);
}

const arabic = /\p{Script=Arabic}/u;

function breakParagraph(paragraph: MeasuredParagraph, frame: BodyFrame, metrics: FontMetrics): BrokenParagraph {
  const { spec, measured } = paragraph;
  const { text, reserve } = measured;
  const marker = text === '' ? undefined : measureMarker(spec, metrics);
  // A marker hangs in the space before the text, and pushes the first line on only as far as it does not fit there.
  const pushed = Math.max(0, (marker?.width ?? 0) - spec.hanging);
  const available = frame.width - frame.insets.left - frame.insets.right - spec.indent;
  const limits = { first: usableWidth(available - pushed, reserve), rest: usableWidth(available, reserve) };
  const stretches = breakLines(measured, limits, hyphensIn(paragraph, metrics));
  const { spacing = 1, isExact = false } = spec;
  const isOther = needsOtherFont(text);
  // One line alone has the room of what stands above and below.
  const taller = isOther && stretches.length > 1 ? tallness(spec, text) : 1;
  const natural = stretches.map((stretch) => heightOfLine(measured, stretch) * spacing * taller);
  const isPitched = isExact || isOther || spec.runs.some(({ font }) => !isTallAsOurs(font));
  const pitch = isPitched ? Math.max(...natural) : undefined;
  const heights = pitch === undefined ? natural : natural.map(() => pitch);
  const widths = stretches.map(
    (stretch, index) => spec.indent + (index === 0 ? pushed : 0) + widthToHold(stretch.width, reserve),
  );
  const width = Math.max(...widths);
  return { spec, measured, stretches, marker, pushed, pitch, heights, width };
}
