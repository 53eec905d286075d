/**
 * Numbers of a sentence that a shown figure explains: "two guards were killed" says what the row of the killed guards says. A reader looks
 * for nothing else in them.
 */
import type { Briefing } from '../../briefing/briefing.ts';
import { nounBeside, nounsOf } from './counted-nouns.ts';
import { exactOf } from './exact-of.ts';
import { names, type Row } from './rows.ts';
import type { ToldSentence } from './sentences-told.ts';

interface ShownNumbers {
  /** The people of a row with that number stand beside it. */
  readonly isBeside: (number: number, sentence: ToldSentence) => boolean;
  /** The same, where the sentence speaks of what the row counts, and says the number once. @param counts measures that it speaks of */
  readonly isTold: (number: number, counts: readonly string[], sentence: ToldSentence) => boolean;
}

export function shownNumbers(
  rows: readonly Row[],
  whole: Briefing,
  numberOf: (word: string) => number | undefined,
): ShownNumbers {
  const { party } = names(whole);
  const shown = rows.flatMap(({ measure, amount: { shown: seen }, party: of }) => {
    const number = seen && exactOf(seen);
    return number === null || of === null ? [] : [{ measure, number, nouns: nounsOf(party(of)) }];
  });
  const isBeside = (number: number, { words }: ToldSentence, isMeant: (measure: string) => boolean): boolean =>
    shown.some(
      (row) => row.number === number && isMeant(row.measure) && nounBeside(words, number, row.nouns, numberOf) !== undefined,
    );
  return {
    isBeside: (number, sentence) => isBeside(number, sentence, () => true),
    isTold: (number, counts, sentence) =>
      !sentence.others.includes(number) &&
      sentence.words.filter((word) => word === String(number) || numberOf(word) === number).length === 1 &&
      isBeside(number, sentence, (measure) => counts.includes(measure)),
  };
}
