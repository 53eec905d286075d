/** Puts one line of a paragraph in its place: its height, its baseline, and where each of its pieces stands. */
import type { Pt } from '../units.ts';
import type { Line, ParagraphSpec, Piece } from './body.ts';
import type { Stretch } from './break-lines.ts';
import type { MeasuredRun, MeasuredText } from './measure-paragraph.ts';

/** Height of a line in sizes of its largest run, whatever the font: measured in LibreOffice, reported of PowerPoint. */
const lineHeight = 1.2;
/** From the top of a line to its baseline; the fonts differ a little, and only a preview shows it. */
const ascent = 0.95;

/** PowerPoint's size for text that has none: an empty paragraph without runs. */
const defaultSize: Pt = 18;

/** The edges between which a paragraph's lines stand, from the left of the box. */
export interface Area {
  readonly left: Pt;
  readonly right: Pt;
}

export interface LineToPlace {
  readonly measured: MeasuredText;
  readonly stretch: Stretch;
  readonly align: ParagraphSpec['align'];
  readonly rightToLeft: boolean;
  readonly area: Area;
  readonly y: Pt;
}

/** @returns The line without a list marker. Pieces are in reading order, which is from the right in right-to-left text. */
export function placeLine({ measured, stretch, align, rightToLeft, area, y }: LineToPlace): Line {
  const size = sizeOf(measured, stretch);
  const pieces = piecesOf(measured, stretch);
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
  const left = leftOf(align, area, width);
  let reached = 0;
  const placed = pieces.map((piece) => {
    const x = rightToLeft ? left + width - reached - piece.width : left + reached;
    reached += piece.width;
    return { ...piece, x };
  });
  return { y, height: size * lineHeight, baseline: y + size * ascent, pieces: placed };
}

function leftOf(align: ParagraphSpec['align'], { left, right }: Area, width: Pt): Pt {
  if (align === 'left') return left;
  return align === 'right' ? right - width : (left + right - width) / 2;
}

function piecesOf({ text, runs, edges }: MeasuredText, { start, end }: Stretch): Omit<Piece, 'x'>[] {
  const pieces: Omit<Piece, 'x'>[] = [];
  runs.forEach((run, index) => {
    const from = Math.max(start, run.start);
    const to = Math.min(end, run.end);
    if (from >= to) return;
    const width = (edges[to] ?? 0) - (edges[from] ?? 0);
    pieces.push({ text: text.slice(from, to), run: index, width });
  });
  return pieces;
}

/** The largest run that shows on the line; on an empty one, the run it stands in. */
function sizeOf({ runs }: MeasuredText, { start, end }: Stretch): Pt {
  const shown = runs.filter((run) => run.start < end && run.end > start);
  if (shown.length > 0) return Math.max(...shown.map(({ size }) => size));
  return runAt(runs, start)?.size ?? defaultSize;
}

const runAt = (runs: readonly MeasuredRun[], offset: number): MeasuredRun | undefined =>
  runs.find((run) => run.start <= offset && run.end > offset) ?? runs.at(-1);
