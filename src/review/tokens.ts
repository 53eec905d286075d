/** A text as what can be compared: numbers as values, times of day, months, names, words by their stems, what turns a sentence. */

import { joinNumbers, monthOf, numberOf } from '../briefing/number-words.ts';
import { primaryLanguage } from '../foundation/characters/language-tag.ts';
import { stemWord } from './stem-word.ts';
import { isGrammar, isNegation, quantifierOf } from './stop-words.ts';

export type TokenKind = 'number' | 'time' | 'month' | 'name' | 'word' | 'negation' | 'quantifier';

export interface Token {
  readonly kind: TokenKind;
  /** Two tokens with one key say the same. */
  readonly key: string;
  /** As it stands in the text. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface TokenDeps {
  readonly language: string;
  /** Words of the names that the briefing knows, in small letters: they are names at the start of a sentence too. */
  readonly names: ReadonlySet<string>;
  /** Stems that were made before: a text repeats its words. */
  readonly stems: Map<string, string>;
}

const spaces = '\\u00A0\\u2009\\u202F';
/** A time of day, a number, or a word. */
const pattern = new RegExp(
  `(?<hour>\\d{1,2})[.:](?<minute>[0-5]\\d)(?!\\d)(?:\\s*(?<half>[ap])\\.?m\\b\\.?)?` +
    `|(?<clock>\\d{1,2})\\s*(?<side>[ap])\\.?m\\b\\.?` +
    `|(?<digits>\\p{Nd}+(?:[.,${spaces}]\\p{Nd}+)*)` +
    `|(?<word>\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*)`,
  'giu',
);

/** Every token in order. Grammar is left out; what stands in it twice is there twice. */
export function readTokens(text: string, deps: TokenDeps): readonly Token[] {
  const tokens: Token[] = [];
  let isStart = true;
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const from = match.index;
    const gap = text.slice(end, from);
    end = from + match[0].length;
    isStart ||= /[.!?…:;“"«(\n]\s*$/u.test(gap) && (gap.trim() !== '.' || tokens.length > 0);
    const token = readMatch(match, {
      isStart,
      before: text.slice(Math.max(0, from - 6), from),
      rest: text.slice(end, end + 20),
      ...deps,
    });
    isStart = false;
    if (!token) continue;
    const last = tokens.at(-1);
    const isBeside = last && last.to === from - 1;
    const joined = isBeside && /^[\s\-\u2010\u2011]$/u.test(gap) ? join(last, token, text) : undefined;
    if (joined) tokens[tokens.length - 1] = joined;
    else tokens.push(token);
  }
  return withDays(tokens, text);
}

/** A day of a month has a key of its own: nine dead have no counterpart in 9 March. */
function withDays(tokens: readonly Token[], text: string): readonly Token[] {
  const named: Token[] = [];
  // From the end, since in `12 to 14 May` only the last number stands beside the month.
  for (let index = tokens.length - 1; index >= 0; index--) {
    const [token, before, next] = [tokens[index], tokens[index - 1], named.at(-1)];
    if (!token) continue;
    const after = text.slice(token.to, next?.from);
    const isDay =
      token.kind === 'number' &&
      /^\d{1,2}$/u.test(token.text) &&
      ((next?.kind === 'month' && /^(?:st|nd|rd|th)?\s*(?:of\s+)?$/iu.test(after)) ||
        (next?.key.startsWith('d') && /^\s*(?:[-\u2010-\u2014,]|and|to|or|и|по|или)\s*$/iu.test(after)) ||
        (before?.kind === 'month' &&
          /^\s+$/u.test(text.slice(before.to, token.from)) &&
          /^(?:st|nd|rd|th)?(?:$|[,.;:)])/u.test(after)));
    named.push(isDay ? { ...token, key: dayKey(Number(token.text)) } : token);
  }
  return named.reverse();
}

/** The key of the day of a month. */
export const dayKey = (day: number): string => `d${day}`;

interface Reading extends TokenDeps {
  readonly isStart: boolean;
  /** What stands right before and after it in the text. */
  readonly before: string;
  readonly rest: string;
}

/** “Not stated”: by it an author says that a source does not say something, which no passage can show. */
const absence = /^\s+(?:stated|named|known|given|identified|specified|указан|назван|извест|сообща)/iu;
const afterNegation = /(?:^|\s)(?:not|не)\s+$/iu;

function readMatch(match: RegExpExecArray, reading: Reading): Token | undefined {
  const { hour, minute, half, clock, side, digits, word } = match.groups ?? {};
  const place = { text: match[0], from: match.index, to: match.index + match[0].length };
  const isTime = hour !== undefined && Number(hour) < 24 && (match[0].includes(':') || half !== undefined);
  if (isTime) return { kind: 'time', key: `t${minutesOf(hour, minute, half)}`, ...place };
  if (clock !== undefined) return { kind: 'time', key: `t${minutesOf(clock, '0', side)}`, ...place };
  if (hour !== undefined) return { kind: 'number', key: `n${Number(`${hour}.${minute}`)}`, ...place };
  if (digits !== undefined) return { kind: 'number', key: `n${amountOf(digits, reading.language)}`, ...place };
  return word === undefined ? undefined : readWord(word, place, reading);
}

const minutesOf = (hour: string, minute = '0', half?: string): number =>
  ((Number(hour) % (half === undefined ? 24 : 12)) + (half?.toLowerCase() === 'p' ? 12 : 0)) * 60 + Number(minute);

/** `6,500`, `6 500` and `6.5`; a comma before one or two digits is a decimal comma where the language has such. */
function amountOf(digits: string, language: string): number {
  const joined = digits.replaceAll(new RegExp(`[${spaces}]`, 'gu'), '');
  const isComma = primaryLanguage(language) !== 'en' && /,\d{1,2}$/u.test(joined);
  return Number(isComma ? joined.replace(',', '.') : joined.replaceAll(/,(?=\d{3})/gu, '').replaceAll(',', ''));
}

function readWord(word: string, place: Omit<Token, 'kind' | 'key'>, reading: Reading): Token | undefined {
  const { language, names, isStart } = reading;
  const lower = word.toLowerCase().replace(/['’]s$/u, '');
  const month = monthOf(word, language);
  if (month !== undefined) return { kind: 'month', key: `m${month}`, ...place };
  if (isNegation(lower, language) && absence.test(reading.rest)) return undefined;
  if (afterNegation.test(reading.before) && absence.test(` ${word}`)) return undefined;
  if (isNegation(lower, language)) return { kind: 'negation', key: 'not', ...place };
  const isCapital = /^\p{Lu}/u.test(word);
  const isName = isCapital && (names.has(lower) || !isStart || /^\p{Lu}{2,}$/u.test(word));
  const number = isName && !isStart ? undefined : numberOf(lower, language);
  const quantifier = isName ? -1 : quantifierOf(lower, language);
  if (quantifier >= 0 && number === undefined) return { kind: 'quantifier', key: `q${quantifier}`, ...place };
  if (number !== undefined) return { kind: 'number', key: `n${number}`, ...place };
  if (isGrammar(lower, language) && !(isName && lower.length > 3)) return undefined;
  return { kind: isName ? 'name' : 'word', key: `w${stemOf(lower, reading)}`, ...place };
}

function stemOf(word: string, { language, stems }: TokenDeps): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemWord(word, language);
  stems.set(word, stem);
  return stem;
}

/** Two number words in a row that are one number. */
function join(before: Token, next: Token, text: string): Token | undefined {
  if (before.kind !== 'number' || next.kind !== 'number' || /^\p{Nd}/u.test(next.text)) return undefined;
  const value = joinNumbers(Number(before.key.slice(1)), Number(next.key.slice(1)));
  if (value === undefined) return undefined;
  return { kind: 'number', key: `n${value}`, text: text.slice(before.from, next.to), from: before.from, to: next.to };
}
