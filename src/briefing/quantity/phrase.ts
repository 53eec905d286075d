/**
 * How a quantity is said, apart from any language: which form, and with which numbers. Slides say it with labels,
 * messages in English; both read the same phrase, and `parseQuantity` reads what they print.
 */
import { highEnd, isExact, isUnknown, lowEnd, type Quantity } from './quantity.ts';

/** Forms with one number. */
export type Single =
  | 'exact'
  | 'about'
  | 'atLeast'
  | 'atLeastAbout'
  | 'moreThan'
  | 'upTo'
  | 'upToAbout'
  | 'fewerThan'
  /** Under an open top: "up to 30 or more". */
  | 'upToOrMore';

export type Phrase =
  | { readonly form: 'unstated' | 'unknown' | 'none' }
  | { readonly form: 'word'; readonly word: string; readonly floor: number | null }
  | { readonly form: Single; readonly n: number }
  /** "4–6", "about 20 to 24", "20 to about 24". */
  | { readonly form: 'range' | 'aboutRange' | 'rangeToAbout'; readonly low: number; readonly high: number }
  /** "7 to 30 or more", "about 60 to 74 or more". */
  | { readonly form: 'orMore' | 'aboutOrMore'; readonly low: number; readonly high: number }
  /** A range with a strict end, as two bounds: "at least 10, fewer than 19". */
  | { readonly form: 'bounds'; readonly low: Extract<Phrase, { n: number }>; readonly high: Extract<Phrase, { n: number }> };

/** The form without the best value: ends only. */
export function phraseOf(quantity: Quantity): Phrase {
  const { stated, word, low: floor } = quantity;
  if (word !== null) return { form: 'word', word, floor: stated ? floor : null };
  if (!stated) return { form: 'unstated' };
  if (isUnknown(quantity)) return { form: 'unknown' };
  if (isExact(quantity)) return quantity.low === 0 ? { form: 'none' } : { form: 'exact', n: quantity.low ?? 0 };
  const [low, high] = [lowEnd(quantity), highEnd(quantity)];
  if (!high) return openTop(quantity);
  if (!low) return { form: high.strict ? 'fewerThan' : high.slack > 0 ? 'upToAbout' : 'upTo', n: high.n };
  // "At least 0" bounds nothing.
  if (high.strict && low.n === 0 && !low.strict && low.slack === 0) return { form: 'fewerThan', n: high.n };
  if (low.strict || high.strict) {
    return {
      form: 'bounds',
      low: { form: low.strict ? 'moreThan' : low.slack > 0 ? 'atLeastAbout' : 'atLeast', n: low.n },
      high: { form: high.strict ? 'fewerThan' : high.slack > 0 ? 'upToAbout' : 'upTo', n: high.n },
    };
  }
  if (low.n === high.n) return { form: 'about', n: low.n };
  const form = low.slack > 0 ? 'aboutRange' : high.slack > 0 ? 'rangeToAbout' : 'range';
  return { form, low: low.n, high: high.n };
}

function openTop(quantity: Quantity): Phrase {
  const low = lowEnd(quantity);
  const { reach } = quantity;
  if (reach !== null) {
    if (!low) return { form: 'upToOrMore', n: reach };
    if (low.strict) return { form: 'bounds', low: { form: 'moreThan', n: low.n }, high: { form: 'upToOrMore', n: reach } };
    return { form: low.slack > 0 ? 'aboutOrMore' : 'orMore', low: low.n, high: reach };
  }
  const n = low?.n ?? 0;
  return { form: low?.strict ? 'moreThan' : (low?.slack ?? 0) > 0 ? 'atLeastAbout' : 'atLeast', n };
}

/** The last number that is read aloud, which the noun after it follows: "0–1 people", "at least one person"; `null` without any. */
export function lastNumber(quantity: Quantity): number | null {
  const phrase = phraseOf(quantity);
  if (quantity.best !== null && phrase.form !== 'exact' && phrase.form !== 'none') return quantity.best;
  if ('n' in phrase) return phrase.n;
  if (phrase.form === 'none') return 0;
  if (phrase.form === 'bounds') return phrase.high.n;
  return 'high' in phrase ? phrase.high : null;
}

/** In English, for messages: `14`, `4–6`, `up to 4`, `about 20`, `not stated`, `2 (0–2)` with a best value in front of its range. */
export function sayQuantity(quantity: Quantity): string {
  const phrase = phraseOf(quantity);
  const ends = sayPhrase(phrase);
  return quantity.best === null || phrase.form === 'exact' || phrase.form === 'none' ? ends : `${quantity.best} (${ends})`;
}

const singles: Readonly<Record<Single, (n: number) => string>> = {
  exact: (n) => `${n}`,
  about: (n) => `about ${n}`,
  atLeast: (n) => `at least ${n}`,
  atLeastAbout: (n) => `at least about ${n}`,
  moreThan: (n) => `more than ${n}`,
  upTo: (n) => `up to ${n}`,
  upToAbout: (n) => `up to about ${n}`,
  fewerThan: (n) => `fewer than ${n}`,
  upToOrMore: (n) => `up to ${n} or more`,
};

function sayPhrase(phrase: Phrase): string {
  switch (phrase.form) {
    case 'unstated':
      return 'not stated';
    case 'unknown':
      return 'an unknown number';
    case 'none':
      return 'none';
    case 'word':
      return phrase.floor === null ? phrase.word : `${phrase.word} (at least ${phrase.floor})`;
    case 'range':
      return `${phrase.low}–${phrase.high}`;
    case 'aboutRange':
      return `about ${phrase.low} to ${phrase.high}`;
    case 'rangeToAbout':
      return `${phrase.low} to about ${phrase.high}`;
    case 'orMore':
      return `${phrase.low} to ${phrase.high} or more`;
    case 'aboutOrMore':
      return `about ${phrase.low} to ${phrase.high} or more`;
    case 'bounds':
      return `${sayPhrase(phrase.low)}, ${sayPhrase(phrase.high)}`;
    default:
      return singles[phrase.form](phrase.n);
  }
}
