/** Where a pattern occurs in the author's own sentences, as characters of the field. */
import type { AuthorSentence, AuthorText } from './author-texts.ts';

export interface Phrase {
  readonly at: string;
  readonly words: string;
  readonly sentence: AuthorSentence;
  /** The characters of the field, from 0. */
  readonly within: { readonly from: number; readonly to: number };
}

/** @param pattern with the flag `g` */
export function phrasesIn(texts: readonly AuthorText[], pattern: RegExp): readonly Phrase[] {
  return texts.flatMap(({ at, sentences }) =>
    sentences.flatMap((sentence) =>
      [...sentence.text.matchAll(pattern)].map(({ 0: words, index }) => {
        const from = sentence.from + index;
        return { at, words, sentence, within: { from, to: from + words.length } };
      }),
    ),
  );
}

/** Phrases of two searches; of what both found, the first. */
export const joinPhrases = (found: readonly Phrase[], more: readonly Phrase[]): readonly Phrase[] => [
  ...found,
  ...more.filter(({ at, within }) => !found.some((each) => each.at === at && overlap(each.within, within))),
];

const overlap = (one: Phrase['within'], other: Phrase['within']): boolean => one.from < other.to && other.from < one.to;
