/** The labels below the bar: each under its piece where there is room, else beside the one before it, in the same order. */
import type { Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { LaidBody } from '../../text/body.ts';
import { layLabel, styledText } from '../label.ts';
import type { WholeDrawing, WholeShare } from './drawing.ts';

export interface ShareLabel {
  readonly share: WholeShare;
  readonly body: LaidBody;
  /** From the left of the figure. */
  readonly x: Pt;
  /** The piece of the bar: where it begins, and how long it is. */
  readonly start: Pt;
  readonly length: Pt;
}

const gap: Pt = 14;
/** A piece that is not empty is seen. */
const leastLength: Pt = 2;

/** Sizes of type: of figures, and of the words under them. */
export interface LabelSizes {
  readonly figure: Pt;
  readonly words: Pt;
}

/** @param width of the bar, and of the room for the labels */
export function layLabels({ shares, value }: WholeDrawing, width: Pt, sizes: LabelSizes, look: Look): readonly ShareLabel[] {
  const widest = (width - gap * (shares.length - 1)) / Math.max(1, shares.length);
  const bodies = shares.map(({ label, figure, isPale }) => {
    const lines = [
      styledText(figure, { size: sizes.figure, color: isPale ? 'muted' : 'ink', bold: true }, look),
      styledText(label, { size: sizes.words, color: 'muted' }, look),
    ];
    const free = layLabel(lines, width, look);
    return { free, narrow: free.width <= widest ? free : layLabel(lines, widest, look) };
  });
  const fits = bodies.reduce((sum, { free }) => sum + free.width, 0) + gap * (shares.length - 1) <= width;
  let start = 0;
  let end = -gap;
  const placed = shares.map((share, index): ShareLabel => {
    const length = value > 0 ? (share.value / value) * width : 0;
    const body = bodies[index]?.[fits ? 'free' : 'narrow'] ?? layLabel([], width, look);
    const x = Math.max(start, end + gap);
    const label = { share, body, x, start, length: Math.min(Math.max(length, share.value > 0 ? leastLength : 0), width - start) };
    start += length;
    end = x + body.width;
    return label;
  });
  return fromRight(placed, width);
}

/** What would stand out on the right moves back, and those before it as far as they have to. */
function fromRight(labels: readonly ShareLabel[], width: Pt): readonly ShareLabel[] {
  let most = width;
  return [...labels]
    .reverse()
    .map((label) => {
      const x = Math.max(0, Math.min(label.x, most - label.body.width));
      most = x - gap;
      return { ...label, x };
    })
    .reverse();
}
