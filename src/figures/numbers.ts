/** Numbers of figures: what a template computed in binary comes back as what it meant, and is written in the deck's language. */

/** More than any count needs, and few enough for 0.1 + 0.2 to be 0.3. */
const significant = 12;

import { type Digits, hasOwnNumbers } from '../foundation/characters/digits.ts';
import { directionOf, isolateField, withoutIsolates } from '../foundation/characters/writing-direction.ts';
import { mostDecimals } from '../foundation/decimals.ts';

/** Null where nothing is given: what is not stated never becomes 0. */
export const numberOf = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number(Number(text).toPrecision(significant));

/** The language as `Intl` is asked to write numbers in it: with the digits of the deck, whatever the language itself is used to. */
export const numeralsOf = ({ language, digits }: { readonly language: string; readonly digits?: Digits | undefined }): string =>
  hasOwnNumbers(language) && !language.includes('-u-') ? `${language}-u-nu-${digits ?? 'latn'}` : language;

/** The language of what is drawn, where its commas and numbers are not those of English. */
export const spokenIn = (deck: {
  readonly language: string;
  readonly digits?: Digits | undefined;
}): { readonly language?: string } => (/^en\b/iu.test(deck.language) ? {} : { language: numeralsOf(deck) });

/** `20 %`; from right to left as the language has it, `20%` and `٢٠٪`, without marks that nobody needs around a number alone. */
export function percentIn(language: string, percent: number): string {
  if (directionOf(language) === 'ltr') return `${percent} %`;
  const told = new Intl.NumberFormat(language, { style: 'percent' }).format(percent / 100);
  return told.replaceAll(/[\u200E\u200F\u061C]/gu, '');
}

/** A number and its unit, whole in a deck of the other direction: `20 km`. */
export const inUnit = (figure: string, unit: string, language: string, space = ' '): string =>
  isolateField(`${figure}${space}${withoutIsolates(unit)}`, directionOf(language));

/** Written as the templates' `number` writes it. */
export const numberWriter = (language: string): ((value: number) => string) => {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return (value) => {
    const decimals = mostDecimals(value);
    return decimals === 2 ? format.format(value) : value.toLocaleString(language, { maximumFractionDigits: decimals });
  };
};
