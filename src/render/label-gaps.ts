/** What a language file lacks: labels that still stand in English, and plural forms that its language has. */
import { pluralForms } from '../foundation/characters/plural-forms.ts';
import type { Labels } from './labels.ts';

export interface LabelGaps {
  /** Keys of labels whose words are those of the English file. */
  readonly english: readonly string[];
  /** Keys of labels that lack plural forms, with those that they lack. */
  readonly plurals: readonly { readonly key: string; readonly missing: readonly string[] }[];
  /** Keys that the file does not have at all. */
  readonly absent: readonly string[];
}

type Label = Labels['entries'] extends ReadonlyMap<string, infer One> ? One : never;

/**
 * A label counts as English where all its words are those of the English file. Many languages write a word such as "km" or
 * "Status" alike: the author says so with a remark behind it, `status: Status # same`.
 */
export function labelGaps(labels: Labels, english: Labels): LabelGaps {
  const needed = pluralForms(labels.language);
  const keys = [...labels.entries];
  return {
    english: keys.flatMap(([key, label]) => (isEnglish(label, english.entries.get(key)) && !labels.same?.has(key) ? [key] : [])),
    plurals: keys.flatMap(([key, label]) => {
      const missing = typeof label === 'string' ? [] : needed.filter((form) => !Object.hasOwn(label, form));
      const isNeeded = typeof label === 'string' ? typeof english.entries.get(key) !== 'string' : missing.length > 0;
      return isNeeded && english.entries.has(key) ? [{ key, missing: typeof label === 'string' ? needed : missing }] : [];
    }),
    absent: [...english.entries.keys()].filter((key) => !labels.entries.has(key)),
  };
}

/** Names in braces and signs are no words; of a single letter, or of two, nobody can tell the language. */
const words = (label: Label): string =>
  (typeof label === 'string' ? [label] : Object.values(label)).join(' ').replaceAll(/\{\w+\}/gu, ' ');

const isEnglish = (label: Label, english: Label | undefined): boolean =>
  english !== undefined && label !== 'yes' && /\p{L}{3}/u.test(words(label)) && JSON.stringify(label) === JSON.stringify(english);
