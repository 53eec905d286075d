/**
 * Where the lines of a measured paragraph end: Unicode's break opportunities (UAX #14), filled greedily, as LibreOffice
 * and PowerPoint do.
 */
import LineBreaker from 'linebreak';
import type { Pt } from '../foundation/units.ts';
import type { FindHyphens, HyphenChance } from './hyphens/hyphen-chances.ts';
import { koreanCut } from './korean-words.ts';
import { type MeasuredText, widthBetween } from './measure-paragraph.ts';
import { besideEasternSpace, unspacedWords } from './unspaced-words.ts';

/** One line's share of the text: it shows `start` to `end`; up to `next` follow spaces that hang, or the line break. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** The room that the shown part takes, its hyphen included. */
  readonly width: Pt;
  /** A word goes on in the next line: the room of the hyphen that is drawn at the end of this one. */
  readonly hyphen?: Pt;
  /** A word is cut here, before its last letters, which no program would do by itself: the source numbers behind it go with them. */
  readonly isEarly?: true;
}

/** Sums of widths differ by rounding in their last digits. */
const tolerance = 1e-6;

/**
 * Unicode would let a line end after these. Neither program breaks after a slash; LibreOffice does after a soft hyphen, but
 * of PowerPoint it is not known, so it counts as a visible hyphen that holds the word together: never too few lines.
 */
const softHyphen = '\u00ad';
const notAfter: ReadonlySet<string | undefined> = new Set(['/', softHyphen]);

/** LibreOffice keeps Korean words whole, as readers of newspapers know them. */
const hangul = /[\u1100-\u11ff\uac00-\ud7ff]/u;

/** Outside the plain letters, several characters may be one to a reader: marks, emoji, Hangul. */
const mayJoin = /[^\u0020-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u201f]/u;

/** Widths, in points, that the first line of a paragraph and those after it may take. */
export interface Limits {
  readonly first: Pt;
  readonly rest: Pt;
}

/**
 * Breaks a paragraph into lines, at least one. The more room there is, the fewer lines come back, never more, unless a word is
 * hyphenated: its first piece may find room in the line before, where the whole word has none.
 * @param findHyphens is asked of words that are wider than a line; without, they are cut
 */
export function breakLines(measured: MeasuredText, limits: Limits, findHyphens?: FindHyphens): readonly LineRange[] {
  const filling: Filling = { measured, limits, findHyphens, stretches: [], start: 0 };
  for (const hardLine of measured.text.split('\n')) fillHardLine(filling, hardLine);
  return filling.stretches;
}

/** Lines closed so far, and where the open one starts. */
interface Filling {
  readonly measured: MeasuredText;
  readonly limits: Limits;
  readonly findHyphens: FindHyphens | undefined;
  readonly stretches: LineRange[];
  start: number;
}

function fillHardLine(filling: Filling, hardLine: string): void {
  const offset = filling.start;
  const end = offset + hardLine.length;
  if (!fits(filling, end)) {
    for (const [from, to] of words(hardLine)) {
      if (fits(filling, offset + to)) continue;
      const chances = chancesIn(filling, offset + from, offset + to);
      if (chances.length > 0) {
        hyphenate(filling, [offset + from, offset + to], chances);
        continue;
      }
      const kept = hangul.test(hardLine)
        ? koreanCut(hardLine.slice(from, to), (length) => fits(filling, offset + from + length))
        : 0;
      if (offset + from + kept > filling.start) close(filling, offset + from + kept);
      if (!fits(filling, offset + to)) cutWord(filling, hardLine.slice(from, to));
    }
  }
  filling.stretches.push({ ...stretchOf(filling.measured, filling.start, end), next: end + 1 });
  filling.start = end + 1;
}

/** Places at which a word may be hyphenated that does not fit the open line; none where the next has room for all of it. */
function chancesIn(filling: Filling, from: number, to: number): readonly HyphenChance[] {
  const { measured, limits, findHyphens } = filling;
  if (!findHyphens) return [];
  const width = widthBetween(measured, from, visibleEnd(measured.text, from, to));
  return from > filling.start && width <= limits.rest + tolerance ? [] : findHyphens(from, to);
}

/** Fills lines with the pieces of a word, the open one first. A piece that is wider than a line is cut like a word without pieces. */
function hyphenate(filling: Filling, [from, to]: readonly [number, number], chances: readonly HyphenChance[]): void {
  const { text } = filling.measured;
  let [reached, next] = [from, 0];
  while (!fits(filling, to)) {
    const last = chances.findLastIndex(({ at, width }, index) => index >= next && fits(filling, at, width));
    if (last >= 0) {
      const { at = to, width = 0 } = chances[last] ?? {};
      closeWithHyphen(filling, at, width);
      [reached, next] = [at, last + 1];
    } else if (reached > filling.start) close(filling, reached);
    else {
      cutWord(filling, text.slice(filling.start, chances[next]?.at ?? to));
      reached = filling.start;
      next += 1;
    }
  }
}

function closeWithHyphen(filling: Filling, next: number, hyphen: Pt): void {
  const stretch = stretchOf(filling.measured, filling.start, next);
  filling.stretches.push({ ...stretch, width: stretch.width + hyphen, hyphen });
  filling.start = next;
}

/**
 * Cuts a word that starts the open line and is too wide for it, between any two characters that a reader sees. LibreOffice
 * cuts in the same places: of 850 boxes full of such words it made four a line taller, all of them two or three letters wide.
 */
function cutWord(filling: Filling, word: string): void {
  const offset = filling.start;
  const ends = characterEnds(word);
  for (let first = 0; ; ) {
    const last = lastFitting(filling, offset, ends, first);
    if (last === ends.length - 1) return;
    const early = beforeNumbers(word, ends, [first, last]);
    const cut = lastSoftHyphen(word, ends, [first, last]) ?? early ?? beforeMark(word, ends, [first, last]);
    const stretch = stretchOf(filling.measured, filling.start, offset + (ends[cut] ?? 0));
    filling.stretches.push(cut === early ? { ...stretch, isEarly: true } : stretch);
    filling.start = stretch.next;
    first = cut + 1;
  }
}

/**
 * The last soft hyphen from `first` to `last`, at which LibreOffice cuts a word that must be cut. It makes more lines, never
 * fewer.
 */
function lastSoftHyphen(word: string, ends: readonly number[], [first, last]: readonly [number, number]): number | undefined {
  for (let index = last; index >= first; index--) if (word[(ends[index] ?? 0) - 1] === softHyphen) return index;
  return undefined;
}

/** Source numbers behind a word, and what stands between. */
const numbersBehind = /[^\p{L}\p{M}\p{N}\u200c\u200d]*[\d,–]*\d\s*$/u;
/** So many letters go with the numbers; of a short word one. */
const lettersWithNumbers: readonly number[] = [2, 1];

/** Source numbers never begin a line alone: where a word would be cut before or among them, its last letters go with them. */
function beforeNumbers(word: string, ends: readonly number[], [first, last]: readonly [number, number]): number | undefined {
  const letters = numbersBehind.exec(word)?.index ?? 0;
  if (letters === 0 || (ends[last] ?? 0) < letters || !/[\p{L}\p{M}]$/u.test(word.slice(0, letters))) return undefined;
  const lastLetter = ends.findLastIndex((end) => end <= letters);
  return lettersWithNumbers.map((count) => lastLetter - count).find((early) => early >= first);
}

/** A Korean word is cut so that no mark begins a line. */
function beforeMark(word: string, ends: readonly number[], [first, last]: readonly [number, number]): number {
  const next = word[ends[last] ?? 0] ?? '';
  return last > first && hangul.test(word) && /[^\p{L}\p{N}\s]/u.test(next) ? last - 1 : last;
}

/** Where each character that a reader sees ends. */
function characterEnds(word: string): readonly number[] {
  if (!mayJoin.test(word)) return Array.from(word, (_, index) => index + 1);
  // Hardly ever needed, and made in hundredths of a millisecond.
  const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
  return Array.from(graphemes.segment(word), ({ index, segment }) => index + segment.length);
}

/** Index of the last of `ends` up to which the open line has room, from `first` on, which stays even if it has none. */
function lastFitting(filling: Filling, offset: number, ends: readonly number[], first: number): number {
  let low = first;
  let high = ends.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(filling, offset + (ends[middle] ?? 0))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function close(filling: Filling, next: number): void {
  filling.stretches.push(stretchOf(filling.measured, filling.start, next));
  filling.start = next;
}

function fits({ measured, limits, stretches, start }: Filling, to: number, hyphen: Pt = 0): boolean {
  const limit = stretches.length === 0 ? limits.first : limits.rest;
  return widthBetween(measured, start, visibleEnd(measured.text, start, to)) + hyphen <= limit + tolerance;
}

/** What lies between two places where a line may end, spaces included: pairs of offsets. */
export function* words(text: string): Generator<readonly [from: number, to: number]> {
  const breaker = new LineBreaker(text);
  let from = 0;
  for (let chance = breaker.nextBreak(); chance; chance = breaker.nextBreak()) {
    if (chance.position < text.length && notAfter.has(text[chance.position - 1])) continue;
    // Behind the full stop of India and its like Unicode would let a line end even before a space that holds together.
    if (text[chance.position] === '\u00a0') continue;
    if (hangul.test(text[chance.position - 1] ?? '') && hangul.test(text[chance.position] ?? '')) continue;
    for (const part of partsAtSpaces(text.slice(from, chance.position))) {
      const end = from + part.length;
      for (const length of unspacedWords(part)) {
        yield [from, from + length];
        from += length;
      }
      if (from < end) yield [from, end];
      from = end;
    }
  }
}

/**
 * Unicode would keep a quotation mark, a space and a bracket together (rule LB15), for languages that set spaces inside their quotation
 * marks. LibreOffice ends a line there, as at any other space.
 */
const quoteBeforeBracket = /(?<=["'\p{Pi}\p{Pf}] +)(?=\p{Ps})/u;

const insideSpaces = new RegExp(`${quoteBeforeBracket.source}|${besideEasternSpace.source}`, 'u');

const partsAtSpaces = (piece: string): readonly string[] => (/ [^ ]/u.test(piece) ? piece.split(insideSpaces) : [piece]);

/** Spaces at the end of a line hang over its edge. */
function visibleEnd(text: string, start: number, to: number): number {
  let end = to;
  while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return end;
}

function stretchOf(measured: MeasuredText, start: number, next: number): LineRange {
  const end = visibleEnd(measured.text, start, next);
  return { start, end, next, width: widthBetween(measured, start, end) };
}
