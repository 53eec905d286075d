/** A paragraph as one string with the place of every character, as if it stood on one endless line. */

import type { Pt } from '../units.ts';
import type { ParagraphSpec, StyledRun } from './body.ts';
import type { FontMetrics } from './metrics.ts';

const superscriptScale = 2 / 3;
/** A tab moves on to the next stop; PowerPoint sets one an inch, so this is the most it can take. */
const widestTab = 72;
const tab = 0x09;

/** The text of all runs in one, with the distance from its start to each offset (UTF-16 units). */
export interface MeasuredText {
  readonly text: string;
  readonly runs: readonly MeasuredRun[];
  /** One more than the text has units; inside a surrogate pair the place is that of the pair's end. */
  readonly edges: Float64Array;
}

export interface MeasuredRun {
  readonly start: number;
  readonly end: number;
  readonly size: Pt;
}

export function measureParagraph({ runs }: ParagraphSpec, metrics: FontMetrics): MeasuredText {
  const text = runs.length === 1 && runs[0] ? runs[0].text : runs.map((run) => run.text).join('');
  const edges = new Float64Array(text.length + 1);
  const measured: MeasuredRun[] = [];
  let start = 0;
  for (const run of runs) {
    measureRun({ run, start, edges, metrics });
    const end = start + run.text.length;
    measured.push({ start, end, size: run.size });
    start = end;
  }
  return { text, runs: measured, edges };
}

/** Width of a text in the style of a run, on one line. */
export function measureText(text: string, run: StyledRun, metrics: FontMetrics): Pt {
  const edges = new Float64Array(text.length + 1);
  measureRun({ run: { ...run, text }, start: 0, edges, metrics });
  return edges[text.length] ?? 0;
}

const drawnSize = ({ size, superscript }: StyledRun): Pt => (superscript ? size * superscriptScale : size);

interface RunToMeasure {
  readonly run: StyledRun;
  readonly start: number;
  readonly edges: Float64Array;
  readonly metrics: FontMetrics;
}

function measureRun({ run, start, edges, metrics }: RunToMeasure): void {
  const { text } = run;
  const size = drawnSize(run);
  let reached = edges[start] ?? 0;
  for (let index = 0; index < text.length; index++) {
    const codePoint = text.codePointAt(index) ?? 0;
    reached += codePoint === tab ? widestTab : metrics.advance(codePoint, run) * size;
    edges[start + index + 1] = reached;
    if (codePoint > 0xffff) edges[start + ++index + 1] = reached;
  }
}
