/** The bullet or number that hangs before the first line of a list item. */
import type { Pt } from '../foundation/units.ts';
import type { MeasuredLine, ParagraphSpec, Piece, StyledRun } from './body.ts';
import { measureText } from './measure-paragraph.ts';
import type { FontMetrics } from './metrics.ts';
import type { Area } from './place-line.ts';

/** A marker that has no place yet. */
export type MeasuredMarker = Omit<Piece, 'x'>;

/** In the style of the paragraph's first run, as PowerPoint draws it; `undefined` where the paragraph has no marker. */
export function measureMarker({ marker, runs }: ParagraphSpec, metrics: FontMetrics): MeasuredMarker | undefined {
  const first = runs[0];
  if (!marker || !first) return undefined;
  const text = marker.kind === 'bullet' ? marker.character : (marker.printed ?? `${marker.value}.`);
  return { text, run: -1, width: measureText(text, plain(first), metrics) };
}

const plain = (run: StyledRun): StyledRun => ({ ...run, superscript: false });

interface LineToMark {
  readonly line: MeasuredLine;
  readonly marker: MeasuredMarker;
  readonly hanging: Pt;
  readonly area: Area;
}

/** The marker's outer edge stands `hanging` away from where the line's text begins. */
export function withMarker({ line, marker, hanging, area }: LineToMark): MeasuredLine {
  const begin = line.pieces[0];
  return { ...line, pieces: [{ ...marker, x: (begin?.x ?? area.left) - hanging }, ...line.pieces] };
}
