/** The BCP 47 tag that `Intl` is asked with for a language of decks. */
import { hasOwnNumbers } from '../foundation/characters/digits.ts';

/**
 * English dates and lists follow British usage unless the language file says otherwise (`en-US.yaml`). Briefings state days of the
 * Gregorian calendar, and none is turned into another; digits are those of `digits:`, and put in afterwards, everywhere alike.
 */
export function localeOf({ language }: { readonly language: string }): string {
  if (language === 'en') return 'en-GB';
  return hasOwnNumbers(language) && !language.includes('-u-') ? `${language}-u-ca-gregory-nu-latn` : language;
}
