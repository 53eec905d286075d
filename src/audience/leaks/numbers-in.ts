/** The numbers that a text says, in figures or in words. */

/** Of so many words a number is one at most: three hundred forty five thousand. */
const longest = 5;

/**
 * @param words of a text made plain, in which thirty-five is two words
 * @param numberOf a number that is written as one word or several
 */
export const numbersIn = (words: readonly string[], numberOf: (phrase: string) => number | undefined): readonly number[] =>
  words.flatMap((word, index) => {
    if (/^\d{1,15}$/u.test(word)) return [Number(word)];
    if (numberOf(word) === undefined) return [];
    return Array.from({ length: longest }, (_each, more) => words.slice(index, index + more + 1)).flatMap((phrase, more) =>
      phrase.length === more + 1 ? (numberOf(phrase.join(' ')) ?? []) : [],
    );
  });
