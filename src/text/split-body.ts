/** Parts a text that is too tall for its box: what still fits, and what goes on to the next slide. */
import type { Pt } from '../foundation/units.ts';
import type { LaidBody, LaidParagraph, MeasuredLine, ParagraphSpec, StyledRun } from './body.ts';

export interface SplitOptions {
  /** Lines of a paragraph that stay together on either side of a cut; 2 unless told, 1 for what fits no other way. */
  readonly minimumLines?: number;
}

export interface SplitParagraphs {
  readonly head: readonly ParagraphSpec[];
  /** Empty when everything fits. */
  readonly rest: readonly ParagraphSpec[];
}

/** Lines cut from their paragraph and laid again may differ in the last digits. */
const tolerance = 1e-6;

/**
 * The longest beginning of a body that fits a height (insets included), cut after a paragraph or between its lines, and
 * never after a heading. A list item that is cut goes on without its marker.
 * @returns `undefined` when not even the shortest beginning fits; otherwise `head` has something in it.
 */
export function splitParagraphs(body: LaidBody, height: Pt, options: SplitOptions = {}): SplitParagraphs | undefined {
  const { paragraphs, insets } = body;
  if (body.height <= height + tolerance) return { head: paragraphs.map(specOf), rest: [] };
  const limit = height - insets.bottom + tolerance;
  for (let index = paragraphs.length - 1; index >= 0; index--) {
    const paragraph = paragraphs[index];
    if (!paragraph || paragraph.keepWithNext || bottomOfLine(paragraph.lines[0]) > limit) continue;
    if (bottomOf(paragraph) <= limit && index < paragraphs.length - 1) return splitAfter(paragraphs, index);
    const offset = lastCut(paragraph, limit, Math.max(1, options.minimumLines ?? 2));
    if (offset !== undefined) return splitInside(paragraphs, index, offset);
  }
  return undefined;
}

function splitAfter(paragraphs: readonly LaidParagraph[], index: number): SplitParagraphs {
  return { head: paragraphs.slice(0, index + 1).map(specOf), rest: paragraphs.slice(index + 1).map(specOf) };
}

function splitInside(paragraphs: readonly LaidParagraph[], index: number, offset: number): SplitParagraphs {
  const { head, rest } = splitAfter(paragraphs, index);
  const cut = head.at(-1);
  if (!cut) return { head, rest };
  const [start, end] = cutParagraph(cut, offset);
  return { head: [...head.slice(0, -1), start], rest: [end, ...rest] };
}

const bottomOf = ({ lines }: LaidParagraph): Pt => bottomOfLine(lines.at(-1));
const bottomOfLine = (line: MeasuredLine | undefined): Pt => (line ? line.y + line.height : 0);

/** Offset in the paragraph's text at which its last line that fits ends. */
function lastCut(paragraph: LaidParagraph, limit: Pt, minimum: number): number | undefined {
  const text = textOf(paragraph);
  const starts = lineStarts(paragraph, text);
  const count = starts.filter((start) => start < text.length).length;
  // An empty line after a last line break has no text before which a cut could lie, so it stays with the line before it.
  const reserve = paragraph.lines.slice(count).reduce((sum, { height }) => sum + height, 0);
  for (let kept = count - minimum; kept >= minimum; kept--) {
    const above = paragraph.lines[kept - 1];
    // A word is hyphenated between lines, never between slides.
    if (above?.pieces.at(-1)?.isHyphenated) continue;
    if (bottomOfLine(above) + reserve <= limit) return starts[kept];
  }
  return undefined;
}

const textOf = ({ runs }: ParagraphSpec): string => runs.map((run) => run.text).join('');

/** Offset of each line's first character. Between lines lie the spaces that hang over the edge, or one line break. */
function lineStarts({ lines }: LaidParagraph, text: string): readonly number[] {
  let next = 0;
  return lines.map(({ pieces }) => {
    const start = next;
    next += pieces.reduce((sum, piece) => (piece.run < 0 ? sum : sum + piece.text.length), 0);
    while (text[next] === ' ' || text[next] === '\t') next++;
    if (text[next] === '\n') next++;
    return start;
  });
}

function cutParagraph(paragraph: ParagraphSpec, offset: number): readonly [start: ParagraphSpec, end: ParagraphSpec] {
  const { marker: _, ...continued } = paragraph;
  // A line break at the cut is dropped, since the cut takes its place.
  const kept = textOf(paragraph)[offset - 1] === '\n' ? offset - 1 : offset;
  const start = sliceRuns(paragraph.runs, 0, kept);
  const end = sliceRuns(paragraph.runs, offset, Number.POSITIVE_INFINITY);
  return [
    { ...paragraph, runs: start },
    { ...continued, hanging: 0, runs: end },
  ];
}

/** Never empty: an empty line takes its height from its run. */
function sliceRuns(runs: readonly StyledRun[], from: number, to: number): readonly StyledRun[] {
  let start = 0;
  const slices = runs.map((run) => {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += run.text.length;
    return { ...run, text };
  });
  const filled = slices.filter(({ text }) => text !== '');
  return filled.length > 0 ? filled : slices.slice(0, 1);
}

/** A paragraph as it was before it was laid. */
export function specOf({
  lines: _lines,
  rightToLeft: _rightToLeft,
  pitch: _pitch,
  unlinked: _unlinked,
  hyphens: _hyphens,
  cuts: _cuts,
  ...spec
}: LaidParagraph): ParagraphSpec {
  return spec;
}
