/** The formatters of `Intl`, each made once: to make one takes as long as to print a hundred values with it. */
import type { Cache, Memory } from '../foundation/memory/memory.ts';

/** More than all templates of a project ask for. */
const keeps = 100;

const dates: Cache<Intl.DateTimeFormat> = { name: 'formatters of dates', keeps };
const numbers: Cache<Intl.NumberFormat> = { name: 'formatters of numbers', keeps };
const lists: Cache<Intl.ListFormat> = { name: 'formatters of lists', keeps };
const plurals: Cache<Intl.PluralRules> = { name: 'rules of plurals', keeps };

/** What makes formatters, and the BCP 47 tag of their language. */
export interface Speech {
  readonly locale: string;
  readonly memory: Memory;
}

const keyOf = (locale: string, options: object) => ({ words: `${locale} ${JSON.stringify(options)}` });

export const dateFormat = ({ locale, memory }: Speech, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  memory.recall(dates, keyOf(locale, options), () => new Intl.DateTimeFormat(locale, options));

export const numberFormat = ({ locale, memory }: Speech, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  memory.recall(numbers, keyOf(locale, options), () => new Intl.NumberFormat(locale, options));

export const listFormat = ({ locale, memory }: Speech, options: Intl.ListFormatOptions): Intl.ListFormat =>
  memory.recall(lists, keyOf(locale, options), () => new Intl.ListFormat(locale, options));

export const pluralRules = ({ locale, memory }: Speech): Intl.PluralRules =>
  memory.recall(plurals, { words: locale }, () => new Intl.PluralRules(locale));
