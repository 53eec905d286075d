/** Names of countries in the language of the deck: those of the atlas are English. */
import type { CountryOutline } from './outline.ts';

/** A country without a code of two letters, such as a disputed strip, keeps the name of the atlas. */
export function translateCountries(outlines: readonly CountryOutline[], language = 'en'): readonly CountryOutline[] {
  if (/^en\b/u.test(language)) return outlines;
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return outlines.map((outline) =>
    /^[A-Z]{2}$/u.test(outline.id) ? { ...outline, name: names.of(outline.id) ?? outline.name } : outline,
  );
}
