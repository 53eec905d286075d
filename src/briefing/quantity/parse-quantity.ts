/** Reads quantities as people write them, in words or as `{low, best, high}`. */
import { readDigits } from '../../foundation/characters/digits.ts';
import { numberOf } from '../number-words.ts';
import { asWord, between, type End, exactly, hard, notStated, type Quantity, roundingSlack, soft, strict } from './quantity.ts';
import type { FormWords } from './written-forms/form-words.ts';
import { vagueWordsOf, writtenForms } from './written-forms.ts';

/** What `parseQuantity` returns when the text makes no sense; `problem` is one clause for the message. */
export interface QuantityProblem {
  readonly problem: string;
}

export interface ParseOptions {
  /** Amounts that have a unit, like money, may have decimals; people and things are whole. */
  readonly decimals?: boolean;
}

export const isProblem = (value: Quantity | QuantityProblem): value is QuantityProblem => 'problem' in value;

/**
 * Reads `3`, `up to 4`, `fewer than 10`, `at least 7`, `more than 6500`, `4-6`, `about 20`, `none`, `not stated`,
 * `dozens`, `{low, best, high}` or `{word, low}`, in English or Russian, and whatever a slide prints for a sum of them.
 * Numbers are 0 or more, and whole unless decimals are allowed.
 */
export function parseQuantity(input: unknown, options: ParseOptions = {}): Quantity | QuantityProblem {
  if (input === null || input === undefined) return notStated;
  if (typeof input === 'number') {
    const problem = problemOf(input, options);
    // YAML reads `-0` as a zero with a sign, which would be printed.
    return problem ? { problem } : exactly(Math.abs(input));
  }
  if (typeof input === 'string') return parseWords(input, options);
  if (typeof input === 'object' && !Array.isArray(input)) return parseInterval(input as Record<string, unknown>, options);
  return { problem: 'expected a number, words, or {low, best, high}' };
}

const any = (words: readonly string[]): string => `(?:${words.join('|')})`;
const all = (pick: (words: FormWords) => readonly string[]): string => any(writtenForms.flatMap(pick));

/** Dots part thousands only where there are two of them: one may as well be a decimal. */
const number = '(?:\\d{1,3}(?:\\.\\d{3}){2,}|\\d{1,3}(?:[, ]\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?)';

/** A million with its dots, which nobody takes for a decimal. */
const dotted = /(?<![\d.])\d{1,3}(?:\.\d{3}){2,}(?!\d)/gu;

function toNumber(text: string): number {
  if (/^\d{1,3}(?:\.\d{3}){2,}$/u.test(text)) return Number(text.replaceAll('.', ''));
  const isGrouped = /^\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?$/u.test(text);
  return Number(isGrouped ? text.replaceAll(/[, ]/gu, '') : text.replace(',', '.'));
}

const numberWords: ReadonlyMap<string, number> = new Map(writtenForms.flatMap(({ numbers }) => [...numbers]));
/** Longer words first, so that "twenty-one" is not read as twenty. */
const anyNumberWord = new RegExp(
  `(?<![\\p{L}\\p{M}'-])${any([...numberWords.keys()].sort((a, b) => b.length - a.length))}(?![\\p{L}\\p{M}-])`,
  'gu',
);

const wordsToDigits = (text: string): string =>
  /\p{L}/u.test(text) ? text.replaceAll(anyNumberWord, (word) => String(numberWords.get(word) ?? word)) : text;

type Read = (numbers: readonly number[]) => Quantity | QuantityProblem;

/** A pattern over the whole text, and what its numbers make. */
const form = (pattern: string, read: Read): readonly [RegExp, Read] => [new RegExp(`^${pattern}$`, 'u'), read];
const one = (prefix: string, suffix: string, read: (n: number) => Quantity | QuantityProblem) =>
  form(`${prefix} ?(${number})${suffix}`, ([n = 0]) => read(n));

const about = all((words) => words.about);
const aboutBehind = all((words) => words.aboutBehind ?? []);
const orMore = ` ?${all((words) => words.orMore)}`;
const aboutAt = (n: number): End => soft(n, roundingSlack(n));

const nothingBelow: QuantityProblem = { problem: 'nothing is below zero; write none where a source says so' };
const anyNumber: QuantityProblem = { problem: 'that allows any number; write not stated' };
const roundNothing: QuantityProblem = { problem: 'nothing is about zero; write none where a source says so, or up to 1' };

/** Each form is tried in order; the first that matches decides. */
const singles: readonly (readonly [RegExp, Read])[] = [
  one('', '', exactly),
  one(`${all((words) => words.atLeast)} ?${about}`, '', (n) => (n > 0 ? between(aboutAt(n), null) : anyNumber)),
  one(
    all((words) => words.upTo),
    orMore,
    (n) => between(null, null, { reach: n }),
  ),
  one(`${all((words) => words.upTo)} ?${about}`, '', (n) => between(null, aboutAt(n))),
  one(
    all((words) => words.upTo),
    ` ${aboutBehind}`,
    (n) => between(null, aboutAt(n)),
  ),
  one(
    all((words) => words.upTo),
    '',
    (n) => (n > 0 ? between(null, hard(n)) : nothingBelow),
  ),
  one(
    all((words) => words.atLeast),
    '',
    (n) => (n > 0 ? between(hard(n), null) : anyNumber),
  ),
  one(about, orMore, (n) => (n > 0 ? between(aboutAt(n), null) : anyNumber)),
  one('', orMore, (n) => (n > 0 ? between(hard(n), null) : anyNumber)),
  one(
    all((words) => words.moreThan),
    '',
    (n) => between(strict(n), null),
  ),
  one(
    all((words) => words.fewerThan),
    '',
    (n) => (n > 1 || (n > 0 && !Number.isInteger(n)) ? between(null, strict(n)) : nothingBelow),
  ),
  one('', ` ${all((words) => words.atLeastBehind ?? [])}`, (n) => (n > 0 ? between(hard(n), null) : anyNumber)),
  one(about, '', (n) => (n > 0 ? between(aboutAt(n), aboutAt(n)) : roundNothing)),
  one('', ` ${aboutBehind}`, (n) => (n > 0 ? between(aboutAt(n), aboutAt(n)) : roundNothing)),
];

const ranges: readonly (readonly [RegExp, Read])[] = writtenForms.flatMap(({ between: pairs, to }) => {
  const amid = ` ?${any(to)} ?`;
  // "От 7 до 30 или более": where a language says where a range begins.
  const start = `(?:${any(pairs.map(([before]) => before))} )?`;
  const ends = (from: string, middle: string, end: string, read: (low: number, high: number) => Quantity) =>
    form(`${from}(${number})${middle}(${number})${end}`, ([low = 0, high = 0]) =>
      low <= high ? read(low, high) : { problem: `${low} is more than ${high}; write the smaller number first` },
    );
  return [
    ...pairs.map(([before, middle]) => ends(`${before} `, ` ${middle} `, '', (low, high) => between(hard(low), hard(high)))),
    ends(`(?:${about} ?${start}|${start}${about} ?)`, amid, orMore, (low, high) => between(aboutAt(low), null, { reach: high })),
    ends(start, amid, orMore, (low, high) => between(hard(low), null, { reach: high })),
    ends(start, amid, ` ${aboutBehind}`, (low, high) => between(aboutAt(low), aboutAt(high))),
    ends(`${about} ?`, amid, '', (low, high) => between(aboutAt(low), aboutAt(high))),
    ends(start, `${amid}${about} ?`, '', (low, high) => between(hard(low), aboutAt(high))),
    ends(start, amid, '', (low, high) => between(hard(low), hard(high))),
  ];
});

const exactWords = (pick: (words: FormWords) => readonly string[]): ReadonlySet<string> => new Set(writtenForms.flatMap(pick));
const noneWords = exactWords(({ none }) => none);
const unstatedWords = exactWords(({ notStated, unknown }) => [...notStated, ...unknown]);
const vagueWord = all(vagueWordsOf);
const vague = new RegExp(`^(?:(?:a|many|several|some|tens of|hundreds of) )?${vagueWord}(?: of)?$`, 'u');
const vagueInside = new RegExp(`(?<!\\p{L})${vagueWord}(?!\\p{L})`, 'u');

function parseWords(input: string, options: ParseOptions): Quantity | QuantityProblem {
  const typed = readDigits(input).trim().replaceAll(/\s+/gu, ' ');
  // Thousands may be parted by an apostrophe, as in Switzerland: 12'000.
  const text = typed
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/(?<=\d)'(?=\d{3}(?!\d))/gu, ',');
  if (unstatedWords.has(text)) return notStated;
  if (noneWords.has(text)) return exactly(0);
  if (vague.test(text)) return asWord(typed, null);
  const counted = wordsToDigits(text);
  const floored = parseFloor(typed, options);
  if (floored) return floored;
  if (text.includes('%')) return { problem: 'a share is no count; write the number itself' };
  if (/^[-−]\d/u.test(text)) return { problem: 'a count is never below zero' };
  const simple = firstOf([...singles, ...ranges], counted, options);
  if (simple) return simple;
  return parseBounds(counted, options) ?? parseBest(counted, options) ?? { problem: whatIsWrong(text, counted, typed) };
}

/** The first form that the text has; a number that may not stand there is a problem. */
function firstOf(forms: typeof singles, text: string, options: ParseOptions): Quantity | QuantityProblem | undefined {
  for (const [pattern, read] of forms) {
    const match = pattern.exec(text);
    if (!match) continue;
    const numbers = match.slice(1).map(toNumber);
    const problem = numbers.map((n) => problemOf(n, options, text)).find((each) => each !== undefined);
    return problem === undefined ? read(numbers) : { problem };
  }
  return undefined;
}

/** "At least 10, fewer than 19": as sums with a strict end are printed. */
function parseBounds(text: string, options: ParseOptions): Quantity | QuantityProblem | undefined {
  const parts = text.split(/[,،] (?=\D)/u);
  if (parts.length !== 2) return undefined;
  const [first, second] = parts.map((part) => firstOf(singles, part, options));
  if (!first || !second) return undefined;
  if (isProblem(first)) return first;
  if (isProblem(second)) return second;
  if (first.low === null || first.high !== null || second.low !== null) return undefined;
  return { ...second, low: first.low, low_strict: first.low_strict, low_slack: first.low_slack };
}

/** "Dozens (at least 24)": a word in front of the least that it can mean. */
function parseFloor(typed: string, options: ParseOptions): Quantity | QuantityProblem | undefined {
  const [, word = '', rest = ''] = /^(.+) \((.+)\)$/u.exec(typed) ?? [];
  if (!vague.test(word.toLowerCase().replaceAll('’', "'"))) return undefined;
  const floor = firstOf(singles, wordsToDigits(rest.toLowerCase()), options);
  if (!floor || isProblem(floor)) return floor;
  const isFloor = floor.high === null && floor.reach === null && !floor.low_strict && floor.low_slack === 0;
  return isFloor ? asWord(word, floor.low) : undefined;
}

/** "2 (0–2)": a best value in front of its range. */
function parseBest(text: string, options: ParseOptions): Quantity | QuantityProblem | undefined {
  const [, best = '', rest = ''] = new RegExp(`^(${number}) ?\\((.+)\\)$`, 'u').exec(text) ?? [];
  if (rest === '') return undefined;
  const range = firstOf([...singles, ...ranges], rest, options) ?? parseBounds(rest, options);
  if (!range || isProblem(range)) return range;
  const n = toNumber(best);
  return n < (range.low ?? 0) - range.low_slack || n > (range.high ?? n) + range.high_slack
    ? { problem: 'the best number lies outside of its range' }
    : { ...range, best: n };
}

function whatIsWrong(text: string, counted: string, typed: string): string {
  const bySource = reportsIn(typed);
  if (bySource) return bySource;
  const inDigits = withoutMultiple(text);
  if (inDigits) return inDigits;
  if (vagueInside.test(text)) return 'write the word alone (dozens), or {word: dozens, low: 24} with the least it can mean';
  if (new RegExp(`^(?:\\p{L}+ )*${number} ?\\p{L}`, 'u').test(counted))
    return 'write the number alone; what is counted stands in the name of the field, a unit in `unit:`';
  return 'not a quantity';
}

/** `1.2 million`: a number and a word that multiplies it. */
function withoutMultiple(text: string): string | undefined {
  const [, first = '', word = ''] = new RegExp(`(${number}) ?(\\p{L}+)`, 'u').exec(text) ?? [];
  const times = ['en', 'ru']
    .map((language) => numberOf(word.replace(/(?<=^[a-z]+)s$/u, ''), language))
    .find((n) => n !== undefined);
  if (times === undefined || times < 1000) return undefined;
  return `write ${first} ${word} in digits: ${Number((toNumber(first) * times).toPrecision(12))}`;
}

/** `3 (S1) or 5 (S2)`: two sources, which are two reports. */
function reportsIn(text: string): string | undefined {
  const all = [...text.matchAll(/(\d[\d, ]*) ?\((?:source )?([\p{L}][\w-]*)\)/giu)];
  return all.length < 2 ? undefined : asReports(all.map(([, n = '', id = '']) => [id, n.trim()]));
}

/** The line to write where sources have different figures. */
function asReports(all: readonly (readonly [source: string, value: string])[]): string {
  const reports = all.map(([source, value]) => `{ source: ${source}, value: ${value} }`);
  return `where sources have different figures, write { reports: [${reports.join(', ')}] }`;
}

/** `{ S1: 3, S2: 5 }` by source, and the ends under other names. */
function otherNames(input: Record<string, unknown>): string | undefined {
  const entries = Object.entries(input);
  const ends = entries.map(([key]) => (Object.hasOwn(otherEnds, key) ? otherEnds[key] : undefined));
  if (entries.length > 0 && ends.every((end) => end !== undefined))
    return `write { ${entries.map(([, value], index) => `${ends[index]}: ${String(value)}`).join(', ')} }`;
  const isCount = ([key, value]: readonly [string, unknown]): boolean =>
    /^\p{L}/u.test(key) &&
    !['low', 'best', 'high', 'word', 'reports', 'basis'].includes(key) &&
    (typeof value === 'number' || (typeof value === 'string' && !isProblem(parseQuantity(value))));
  return entries.length > 1 && entries.every(isCount)
    ? asReports(entries.map(([key, value]) => [key, String(value)]))
    : undefined;
}

const otherEnds: Readonly<Record<string, string>> = {
  min: 'low',
  minimum: 'low',
  lowest: 'low',
  from: 'low',
  max: 'high',
  maximum: 'high',
  highest: 'high',
  to: 'high',
  estimate: 'best',
};

/** `{ low: 1,2 }`: in brackets the comma ends the field, and what follows it looks like another. */
function splitNumber(input: Record<string, unknown>, stranger: string): string | undefined {
  const keys = Object.keys(input);
  // Names that are numbers come first in a record, wherever they stood.
  const before = (['low', 'best', 'high'] as const).find((key) => keys.includes(key) && Number.isInteger(input[key]));
  if (!/^\d+$/u.test(stranger) || input[stranger] !== null || before === undefined) return undefined;
  return `write decimals with a point: ${before}: ${String(input[before])}.${stranger}; a comma begins the next field`;
}

function wrongEnd(value: unknown): string {
  const decimal = typeof value === 'string' ? /^(\d+),(\d+)$/u.exec(readDigits(value).trim()) : null;
  return decimal
    ? `write decimals with a point and without quotes: ${decimal[1]}.${decimal[2]}`
    : 'low, best and high are numbers, 0 or more';
}

function parseInterval(input: Record<string, unknown>, options: ParseOptions): Quantity | QuantityProblem {
  const stranger = Object.keys(input).find((key) => !['low', 'best', 'high', 'word'].includes(key));
  const meant = otherNames(input);
  if (meant) return { problem: meant };
  if (stranger !== undefined)
    return { problem: splitNumber(input, stranger) ?? `a quantity has low, best, high and word, not ${stranger}` };
  const [low, best, high, word] = (['low', 'best', 'high', 'word'] as const).map((key) =>
    Object.hasOwn(input, key) ? (input[key] ?? null) : null,
  );
  for (const value of [low, best, high]) {
    if (value === null) continue;
    const problem = typeof value === 'number' ? problemOf(value, options) : wrongEnd(value);
    if (problem) return { problem: problem.replace('a count is', 'low, best and high are') };
  }
  const numbers = [low, best, high].filter((value): value is number => typeof value === 'number');
  if (typeof word === 'string' && word.trim() !== '') {
    if (best !== null || high !== null) return { problem: 'beside word stands only low, the least it can mean' };
    return asWord(word.trim(), low as number | null);
  }
  if (numbers.length === 0) return notStated;
  if (numbers.some((value, index) => index > 0 && value < (numbers[index - 1] ?? 0)))
    return { problem: 'low, best and high must not fall: low ≤ best ≤ high' };
  if ((low ?? 0) === 0 && high === null)
    return best === null ? anyNumber : { problem: `write ${best} alone, or about ${best}; beside best stand low and high` };
  if (low === null && high === 0) return nothingBelow;
  const end = (value: unknown): End | null => (typeof value === 'number' ? hard(value) : null);
  return between(end(low), end(high), { best: best as number | null });
}

/** Beyond it neither sums nor charts are exact. */
const most = 999_999_999_999;

/** What is wrong with one number, if anything. */
function problemOf(n: number, { decimals = false }: ParseOptions, typed = ''): string | undefined {
  if (!(Number.isFinite(n) && n >= 0)) return 'a count is a whole number, 0 or more';
  if (n > most) return 'the number is too large to count with';
  const isWhole = Number.isInteger(n);
  // "1.000" is a thousand to many who write it, and never a one.
  if ((isWhole || !decimals) && /\d\.\d{3}(?!\d)|\d{4},\d{3}(?!\d)/u.test(typed.replaceAll(dotted, '')))
    return 'write thousands without a dot: 1200 or 1,200';
  if (isWhole || decimals) return undefined;
  return 'a count of people or things is a whole number, 0 or more';
}
