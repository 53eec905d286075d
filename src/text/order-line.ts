/** The pieces of a line in the order in which they are seen, and not in that in which they are read (UAX #9, rules L1 and L2). */
import type { Direction } from '../foundation/characters/writing-direction.ts';
import type { Pt } from '../foundation/units.ts';
import type { LaidParagraph, MeasuredLine, Piece } from './body.ts';
import type { EmbeddingLevels } from './embedding-levels.ts';
import { measureText } from './measure-paragraph.ts';
import type { FontMetrics } from './metrics.ts';

export interface Ordering {
  readonly direction: Direction;
  readonly levelsOf: EmbeddingLevels;
  readonly metrics: FontMetrics;
}

/** At the end of a line, and beside it, these stand where the paragraph puts them. */
const trailing = /[\s\u200b\u2066-\u2069]/u;

/**
 * A paragraph whose lines have been laid in reading order, one piece after the other from the left: each of its pieces, parted
 * where the direction changes, is put where it is seen. Pieces stay in reading order in their list; no line gets wider.
 */
export function orderLines(paragraph: LaidParagraph, { direction, levelsOf, metrics }: Ordering): LaidParagraph {
  const text = paragraph.runs.map((run) => run.text).join('');
  if (text === '') return { ...paragraph, rightToLeft: direction === 'rtl' };
  const levels = levelsOf(text, direction);
  const base = direction === 'rtl' ? 1 : 0;
  let next = 0;
  const lines = paragraph.lines.map((line): MeasuredLine => {
    const start = next;
    next += line.pieces.reduce((sum, piece) => (piece.run < 0 ? sum : sum + piece.text.length), 0);
    const own = settleEnd(text.slice(start, next), levels.subarray(start, next), base);
    while (text[next] === ' ' || text[next] === '\t') next++;
    if (text[next] === '\n') next++;
    return orderLine(line, { paragraph, levels: own, base, metrics });
  });
  return { ...paragraph, lines, rightToLeft: direction === 'rtl' };
}

/** Rule L1: blanks at the end of a line are of the paragraph's own level. */
function settleEnd(text: string, levels: Uint8Array, base: number): Uint8Array {
  const settled = levels.slice();
  for (let at = text.length - 1; at >= 0 && trailing.test(text[at] ?? ''); at--) settled[at] = base;
  return settled;
}

interface LineParts {
  readonly paragraph: LaidParagraph;
  readonly levels: Uint8Array;
  readonly base: number;
  readonly metrics: FontMetrics;
}

interface Span {
  readonly piece: Piece;
  readonly level: number;
}

function orderLine(line: MeasuredLine, parts: LineParts): MeasuredLine {
  const words = line.pieces.filter(({ run }) => run >= 0);
  if (words.length === 0) return line;
  const left = Math.min(...words.map(({ x }) => x));
  const spans = words.length === 0 ? [] : spansOf(words, parts);
  let reached = left;
  const places = new Map<Span, Pt>();
  for (const span of inSight(spans)) {
    places.set(span, reached);
    reached += span.piece.width;
  }
  const placed = spans.map((span): Piece => {
    const { isRightToLeft: _, ...piece } = span.piece;
    const x = places.get(span) ?? left;
    return span.level % 2 === 1 ? { ...piece, x, isRightToLeft: true } : { ...piece, x };
  });
  return { ...line, pieces: [...line.pieces.filter(({ run }) => run < 0), ...placed] };
}

/** Pieces parted where the level changes, in reading order. */
function spansOf(pieces: readonly Piece[], { paragraph, levels, metrics }: LineParts): readonly Span[] {
  let start = 0;
  return pieces.flatMap((piece) => {
    const own = levels.subarray(start, start + piece.text.length);
    start += piece.text.length;
    const ends = cutsIn(own);
    if (ends.length === 1) return [{ piece, level: own[0] ?? 0 }];
    const run = paragraph.runs[piece.run];
    const texts = ends.map((end, index) => piece.text.slice(ends[index - 1] ?? 0, end));
    const widths = texts.map((text) => (run ? measureText(text, run, metrics) : 0));
    const whole = widths.reduce((sum, width) => sum + width, 0);
    // Kerning across a cut is lost: together they are as wide as the piece was.
    const share = whole > 0 ? piece.width / whole : 0;
    const { isHyphenated: _, ...plain } = piece;
    return texts.map((text, index) => ({
      piece: { ...(index < ends.length - 1 ? plain : piece), text, width: (widths[index] ?? 0) * share },
      level: own[ends[index - 1] ?? 0] ?? 0,
    }));
  });
}

/** Where each stretch of one level ends. */
function cutsIn(levels: Uint8Array): readonly number[] {
  const ends: number[] = [];
  for (let at = 1; at < levels.length; at++) if (levels[at] !== levels[at - 1]) ends.push(at);
  return [...ends, levels.length];
}

/** Rule L2: from the deepest level to the lowest that is odd, what is as deep or deeper is turned. */
function inSight(spans: readonly Span[]): readonly Span[] {
  const seen = [...spans];
  const deepest = Math.max(0, ...spans.map(({ level }) => level));
  for (let level = deepest; level >= 1; level--) {
    for (let start = 0; start < seen.length; start++) {
      if ((seen[start]?.level ?? 0) < level) continue;
      let end = start;
      while (end < seen.length && (seen[end]?.level ?? 0) >= level) end++;
      seen.splice(start, end - start, ...seen.slice(start, end).reverse());
      start = end;
    }
  }
  return seen;
}
