/**
 * Where the lines of a measured paragraph end: Unicode's break opportunities (UAX #14), filled greedily, as LibreOffice
 * and PowerPoint do.
 */
import LineBreaker from 'linebreak';
import type { Pt } from '../units.ts';
import type { MeasuredText } from './measure-paragraph.ts';

/** One line's share of the text: it shows `start` to `end`; up to `next` follow spaces that hang, or the line break. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly width: Pt;
}

export interface BrokenText {
  readonly stretches: readonly Stretch[];
  /** Words too wide for a line. Programs cut them differently; each may cost one line more than it has here. */
  readonly overlong: number;
}

/** Sums of widths differ by rounding in their last digits. */
const tolerance = 1e-6;

/**
 * Unicode would let a line end after these. Neither program breaks after a slash; LibreOffice does after a soft hyphen, but
 * of PowerPoint it is not known, so it counts as a visible hyphen that holds the word together: never too few lines.
 */
const notAfter: ReadonlySet<string | undefined> = new Set(['/', '\u00ad']);

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Widths, in points, that the first line of a paragraph and those after it may take. */
export interface Limits {
  readonly first: Pt;
  readonly rest: Pt;
}

/** Breaks a paragraph into lines, at least one. The more room there is, the fewer lines come back, never more. */
export function breakLines(measured: MeasuredText, limits: Limits): BrokenText {
  const filling: Filling = { measured, limits, stretches: [], start: 0, overlong: 0 };
  for (const hardLine of measured.text.split('\n')) fillHardLine(filling, hardLine);
  return { stretches: filling.stretches, overlong: filling.overlong };
}

/** Lines closed so far, and where the open one starts. */
interface Filling {
  readonly measured: MeasuredText;
  readonly limits: Limits;
  readonly stretches: Stretch[];
  start: number;
  overlong: number;
}

function fillHardLine(filling: Filling, hardLine: string): void {
  const offset = filling.start;
  const end = offset + hardLine.length;
  if (!fits(filling, end)) {
    for (const [from, to] of words(hardLine)) {
      if (fits(filling, offset + to)) continue;
      if (offset + from > filling.start) close(filling, offset + from);
      if (!fits(filling, offset + to)) cutWord(filling, hardLine.slice(from, to));
    }
  }
  filling.stretches.push({ ...stretchOf(filling.measured, filling.start, end), next: end + 1 });
  filling.start = end + 1;
}

/** Cuts a word that starts the open line and is too wide for it, between any two characters that a reader sees. */
function cutWord(filling: Filling, word: string): void {
  const offset = filling.start;
  for (const { index, segment } of graphemes.segment(word)) {
    const at = offset + index;
    if (at > filling.start && !fits(filling, at + segment.length)) close(filling, at);
  }
  if (filling.start > offset) filling.overlong++;
}

function close(filling: Filling, next: number): void {
  filling.stretches.push(stretchOf(filling.measured, filling.start, next));
  filling.start = next;
}

function fits({ measured, limits, stretches, start }: Filling, to: number): boolean {
  return stretchOf(measured, start, to).width <= (stretches.length === 0 ? limits.first : limits.rest) + tolerance;
}

/** What lies between two places where a line may end, spaces included. */
function* words(text: string): Generator<readonly [from: number, to: number]> {
  const breaker = new LineBreaker(text);
  let from = 0;
  for (let chance = breaker.nextBreak(); chance; chance = breaker.nextBreak()) {
    if (chance.position < text.length && notAfter.has(text[chance.position - 1])) continue;
    yield [from, chance.position];
    from = chance.position;
  }
}

/** Spaces at the end of a line hang over its edge. */
function visibleEnd(text: string, start: number, to: number): number {
  let end = to;
  while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return end;
}

function stretchOf({ text, edges }: MeasuredText, start: number, next: number): Stretch {
  const end = visibleEnd(text, start, next);
  return { start, end, next, width: (edges[end] ?? 0) - (edges[start] ?? 0) };
}
