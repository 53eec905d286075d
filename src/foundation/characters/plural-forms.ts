/** The plural forms of languages, as CLDR has them. */

/** From the smallest number on; `zero` is left out, for which a text may always have words of its own. */
const inOrder = ['one', 'two', 'few', 'many', 'other'] as const;

/** The plural forms of a language by CLDR, without `zero`. */
export function pluralForms(language: string): readonly string[] {
  const forms = new Set(new Intl.PluralRules(language).resolvedOptions().pluralCategories);
  return inOrder.filter((form) => forms.has(form));
}

/** Whether nouns have more forms in a language than for one and for several: two tents, 3 to 10, 11 and more. */
export const hasFewOrTwo = (language: string): boolean => pluralForms(language).some((form) => form === 'few' || form === 'two');
