/** The plural forms of languages, as CLDR has them. */

/** The plural forms of a language by CLDR; `zero` is left out, for which a text may always have words of its own. */
export const pluralForms = (language: string): readonly string[] =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((form) => form !== 'zero');

/** Whether nouns have more forms in a language than for one and for several: two tents, 3 to 10, 11 and more. */
export const hasFewOrTwo = (language: string): boolean => pluralForms(language).some((form) => form === 'few' || form === 'two');
