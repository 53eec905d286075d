/**
 * Which way a language is written, and fields that are written the other way. The direction of a deck is that of its language:
 * it is never guessed from a text, or the first letter of a name would turn the line that the name stands in.
 */

export type Direction = 'ltr' | 'rtl';

/** Languages of Arabic, Hebrew, Syriac, Thaana and N'Ko letters. */
const rightToLeft: ReadonlySet<string> = new Set(
  'ar arc ary arz ckb dv fa he iw ks ku-arab lrc mzn nqo pa-arab pnb ps prs sd syr ug ur uz-arab yi'.split(' '),
);
/** Scripts, where a tag names one. */
const scripts: ReadonlySet<string> = new Set(['arab', 'hebr', 'syrc', 'thaa', 'nkoo', 'adlm', 'rohg']);

/** @param language BCP 47 */
export function directionOf(language: string): Direction {
  // What stands behind a single letter says how numbers and dates are written.
  const [name = '', ...parts] =
    language
      .toLowerCase()
      .split(/-[a-z0-9]-/u)[0]
      ?.split('-') ?? [];
  const script = parts.find((part) => /^[a-z]{4}$/u.test(part));
  if (script !== undefined) return scripts.has(script) ? 'rtl' : 'ltr';
  return rightToLeft.has(name) ? 'rtl' : 'ltr';
}

const letterToLeft =
  '[\\u0590-\\u065F\\u066A-\\u06EF\\u06FA-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}]';
const toLeft = new RegExp(letterToLeft, 'u');
const toRight = new RegExp(`(?!${letterToLeft})\\p{L}`, 'u');
const lettersToLeft = new RegExp(`(?=\\p{L})${letterToLeft}`, 'gu');
const lettersToRight = new RegExp(`(?!${letterToLeft})\\p{L}`, 'gu');

/** What no text that is written from left to right has: letters of the other scripts, their digits, and marks that turn. */
const turning = /[\u0590-\u08FF\u200F\u2067\u2068\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Whether the order of a text on a line from left to right is other than that of its letters. */
export const isTurned = (text: string): boolean => turning.test(text);

const opening = { ltr: '\u2066', rtl: '\u2067' } as const;
const closing = '\u2069';
/** A letter of a direction that nobody sees. */
const marks = { ltr: '\u200E', rtl: '\u200F' } as const;
const isolate = /[\u2066-\u2069]/u;
const keeping = /[\u2066-\u2069\u200E\u200F]/u;
const allKeeping = /[\u2066-\u2069\u200E\u200F]/gu;

/** Without the characters that keep a field apart: for what is compared, spoken, or stands in a data sheet. */
export const withoutIsolates = (text: string): string => (keeping.test(text) ? text.replaceAll(allKeeping, '') : text);

/** What stands outside of the fields that are kept apart already. */
function outsideOf(text: string): string {
  if (!isolate.test(text)) return text;
  let depth = 0;
  let outside = '';
  for (const character of text) {
    if (character === closing) depth = Math.max(0, depth - 1);
    else if (isolate.test(character)) depth += 1;
    else if (depth === 0) outside += character;
  }
  return outside;
}

/**
 * The direction in which a field has to be kept apart from what stands beside it: the other one where it begins with a letter of
 * it and more than two thirds of its letters are, else the deck's, as a name with its translation in brackets is read. Undefined
 * where no letter is against the deck's, so that nothing beside it can be turned.
 */
export function isolationOf(text: string, deck: Direction): Direction | undefined {
  const against = deck === 'ltr' ? toLeft : toRight;
  if (!against.test(text)) return undefined;
  const outside = outsideOf(text);
  if (!against.test(outside)) return undefined;
  const share = shareOf(deck === 'ltr' ? lettersToLeft : lettersToRight, outside);
  const [first = ''] = /\p{L}/u.exec(outside) ?? [];
  const other = deck === 'ltr' ? 'rtl' : 'ltr';
  return share > 2 / 3 && against.test(first) ? other : deck;
}

/** Whether more than two thirds of the letters of a text run from the right, whatever keeps its parts apart. */
export const isMostlyToLeft = (text: string): boolean => toLeft.test(text) && shareOf(lettersToLeft, text) > 2 / 3;

/** How many of the letters of a text run one way; at least one has to. */
function shareOf(oneWay: RegExp, text: string): number {
  const other = oneWay === lettersToLeft ? lettersToRight : lettersToLeft;
  const count = text.match(oneWay)?.length ?? 0;
  return count / (count + (text.match(other)?.length ?? 0));
}

/**
 * The characters before and after a field. One that runs as the deck does stands between marks, which do all that is needed, and
 * not between isolates (Unicode UAX #9): LibreOffice loses the order of what is embedded twice.
 */
export const isolating = (field: Direction, deck: Direction): readonly [before: string, after: string] =>
  field === deck ? [marks[deck], marks[deck]] : [opening[field], closing];

/** From the first such letter to the last one that nothing but spaces, digits and marks part from it. */
const stretchOf = (letter: string): RegExp => new RegExp(`${letter}\\p{M}*(?:[^\\p{L}\\n]*${letter}\\p{M}*)*`, 'gu');
const wordsAgainst = { ltr: stretchOf(`(?=\\p{L})${letterToLeft}`), rtl: stretchOf(`(?!${letterToLeft})\\p{L}`) } as const;

/**
 * The words that run against a text in the deck's direction, each stretch of them between isolates: a number beside an Arabic name
 * in an English sentence would go on in the name's direction. A text that has isolates already stays as it is.
 */
export function isolateWords(text: string, deck: Direction): string {
  if (isolate.test(text)) return text;
  const [before, after] = [opening[deck === 'ltr' ? 'rtl' : 'ltr'], closing];
  return text.replaceAll(wordsAgainst[deck], (words) => `${before}${words}${after}`);
}

/** The field as it may stand beside anything: kept apart where one of its letters is against the deck's direction. */
export function isolateField(text: string, deck: Direction): string {
  const direction = isolationOf(text, deck);
  if (direction === undefined) return text;
  const [before, after] = isolating(direction, deck);
  const kept = direction === deck ? isolateWords(text, deck) : text;
  // An isolate ends with its line.
  return kept
    .split('\n')
    .map((line) => (line.trim() === '' || (line.startsWith(before) && line.endsWith(after)) ? line : `${before}${line}${after}`))
    .join('\n');
}
