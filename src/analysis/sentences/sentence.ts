/**
 * A sentence that Briefdeck says by itself: which label says it, and what is filled in. It is decided in this folder,
 * each with its conditions written down; it is worded in the language files, and a template only says where it stands.
 */
import type { Quantity } from '../../briefing/quantity/quantity.ts';
import type { Moment, When } from '../../briefing/when.ts';

/** The plural categories of CLDR, and `words` for what stands behind "dozens". */
export type NounForm = Intl.LDMLPluralRule | 'words';

/** What stands in one `{name}` of a label. Texts and names keep their capitals, in every language. */
export type Filling =
  | string
  /** A figure. */
  | number
  /** A whole number, in words where the language says small ones so. */
  | { readonly kind: 'count'; readonly n: number }
  | { readonly kind: 'quantity'; readonly quantity: Quantity; readonly words?: boolean }
  | {
      readonly kind: 'time';
      readonly time: When | Moment | string;
      readonly style?: 'long' | 'short' | 'date' | 'day' | 'number' | 'time';
    }
  /** `A, B and C`, or `A; B; C` where they are set apart; `quoted` sets each in quotation marks: of words that were said as they stand. */
  | {
      readonly kind: 'names';
      readonly names: readonly string[];
      readonly join?: 'and' | 'or' | 'apart';
      readonly quoted?: boolean;
    }
  /** A noun of the author's, with its forms by plural category: which stands there goes by the number of its sentence. */
  | { readonly kind: 'noun'; readonly label: string; readonly forms: Readonly<Partial<Record<NounForm, string>>> }
  /** Words that another label says. */
  | { readonly kind: 'label'; readonly key: string }
  /** `3 + 2 + not stated`; a label in `open` says what else is in it: `+ withheld`. */
  | { readonly kind: 'sum'; readonly quantities: readonly Quantity[]; readonly open?: string }
  /** Several sentences as a list. */
  | { readonly kind: 'list'; readonly sentences: readonly Sentence[]; readonly join: 'and' | 'or' }
  /** Another sentence, in the middle of this one. */
  | { readonly kind: 'sentence'; readonly sentence: Sentence };

export interface Sentence {
  /** The key of a label: `titles.casualties.killed`. */
  readonly key: string;
  /** Chooses the plural form of the label; `null` where it has only one. */
  readonly n: number | null;
  readonly values: Readonly<Record<string, Filling>>;
  /** Address of the fact that it rests on first. */
  readonly at: string;
  /** Said in its place where it has more words than a title may have, which only its language tells. */
  readonly shorter?: Sentence;
}

/** @param at the address of the fact that the sentence rests on first */
export const sentence = (
  key: string,
  at: string,
  { n = null, ...values }: { readonly n?: number | null } & Readonly<Record<string, Filling | null>> = {},
): Sentence => ({
  key,
  n,
  values: Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Filling] => entry[1] !== null)),
  at,
});

export const count = (n: number): Filling => ({ kind: 'count', n });
export const names = (list: readonly string[], join: 'and' | 'or' = 'and'): Filling => ({ kind: 'names', names: list, join });
export const within = (inner: Sentence): Filling => ({ kind: 'sentence', sentence: inner });
/** Names as a list, set apart by semicolons where one holds a comma: else nobody can tell where it ends. */
export const listedNames = (list: readonly string[], join: 'and' | 'or' = 'and'): Filling => ({
  kind: 'names',
  names: list,
  join: list.length > 1 && list.some((name) => /[,،;؛]/u.test(name)) ? 'apart' : join,
});
/** Words that somebody said just so: nothing else stands in quotation marks. */
export const quotedNames = (list: readonly string[]): Filling => ({ kind: 'names', names: list, join: 'and', quoted: true });
export const quantity = (value: Quantity, words = false): Filling => ({ kind: 'quantity', quantity: value, words });

/** A sentence, and what a title says where that is too long; the same where there is nothing shorter. */
export const orShorter = (long: Sentence, shorter: Sentence | null): Sentence => (shorter === null ? long : { ...long, shorter });

/** Several clauses one after the other, as the language joins them; those that are not there are left out. */
export function clauses(first: Sentence, ...rest: readonly (Sentence | null)[]): Sentence {
  return rest.reduce<Sentence>(
    (whole, next) => (next === null ? whole : sentence('sentences.then', whole.at, { first: within(whole), next: within(next) })),
    first,
  );
}

/** The first clause of several. */
export function firstClause(whole: Sentence): Sentence {
  const { first } = whole.values;
  const isJoined = whole.key === 'sentences.then' && typeof first === 'object' && first.kind === 'sentence';
  return isJoined ? firstClause(first.sentence) : whole;
}
