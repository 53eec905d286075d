/** Puts one line of a paragraph in its place: its height, its baseline, and where each of its pieces stands. */
import type { Pt } from '../foundation/units.ts';
import type { MeasuredLine, ParagraphSpec, Piece } from './body.ts';
import type { LineRange } from './break-lines.ts';
import type { MeasuredRun, MeasuredText } from './measure-paragraph.ts';

/** Height of a line in sizes of its largest run, whatever the font: measured in LibreOffice, reported of PowerPoint. */
export const lineHeight = 1.2;
/** From the top of a line to its baseline, as a share of its height; the fonts differ a little, and only a preview shows it. */
const ascent = 0.95 / lineHeight;

/** PowerPoint's size for text that has none: an empty paragraph without runs. */
const defaultSize: Pt = 18;

/** The edges between which a paragraph's lines stand, from the left of the box. */
export interface Area {
  readonly left: Pt;
  readonly right: Pt;
}

export interface LineToPlace {
  readonly measured: MeasuredText;
  readonly stretch: LineRange;
  readonly align: ParagraphSpec['align'];
  readonly area: Area;
  readonly y: Pt;
  readonly height: Pt;
}

/** @returns The line without a list marker. Pieces are in reading order. */
export function placeLine({ measured, stretch, align, area, y, height }: LineToPlace): MeasuredLine {
  const pieces = piecesOf(measured, stretch);
  let width = 0;
  for (const piece of pieces) width += piece.width;
  const left = leftOf(align, area, width);
  let reached = 0;
  for (const piece of pieces) {
    piece.x = left + reached;
    reached += piece.width;
  }
  return { y, height, baseline: y + height * ascent, pieces };
}

function leftOf(align: ParagraphSpec['align'], { left, right }: Area, width: Pt): Pt {
  if (align === 'left') return left;
  return align === 'right' ? right - width : (left + right - width) / 2;
}

/** A piece while it is made: its `x` is filled in after its width is known. */
type NewPiece = { -readonly [Key in keyof Piece]: Piece[Key] };

function piecesOf({ text, runs, edges }: MeasuredText, { start, end, hyphen }: LineRange): NewPiece[] {
  const pieces: NewPiece[] = [];
  for (let index = firstRunBehind(runs, start); index < runs.length; index++) {
    const run = runs[index];
    if (!run || run.start >= end) break;
    const from = Math.max(start, run.start);
    const to = Math.min(end, run.end);
    if (from >= to) continue;
    const width = (edges[to] ?? 0) - (edges[from] ?? 0);
    pieces.push({ text: text.slice(from, to), run: index, width, x: 0 });
  }
  const last = pieces.at(-1);
  if (last && hyphen !== undefined) {
    last.isHyphenated = true;
    last.width += hyphen;
  }
  return pieces;
}

export const heightOfLine = (measured: MeasuredText, stretch: LineRange): Pt => sizeOf(measured, stretch) * lineHeight;

/** The largest run on the line, with the spaces that hang over its edge; on an empty one, the run it stands in. */
function sizeOf({ text, runs }: MeasuredText, { start, end, next }: LineRange): Pt {
  const filled = Math.max(end, next > text.length || text[next - 1] === '\n' ? next - 1 : next);
  let largest: Pt | undefined;
  for (let index = firstRunBehind(runs, start); index < runs.length; index++) {
    const run = runs[index];
    if (!run || run.start >= filled) break;
    if (run.end > start && !(largest !== undefined && largest >= run.size)) largest = run.size;
  }
  return largest ?? runAt(runs, start)?.size ?? defaultSize;
}

const runAt = (runs: readonly MeasuredRun[], offset: number): MeasuredRun | undefined =>
  runs[firstRunBehind(runs, offset)] ?? runs.at(-1);

/**
 * Index of the first run that ends behind an offset; the number of runs where none does. Found by halving: a paragraph of
 * thousands of runs has thousands of lines, and each would look through all of them.
 */
function firstRunBehind(runs: readonly MeasuredRun[], offset: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
