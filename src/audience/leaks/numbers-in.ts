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

/** How many words a number has that begins at a word; 0 where another one stands there, or none. */
export function lengthOfNumber(
  words: readonly string[],
  index: number,
  number: number,
  numberOf: (phrase: string) => number | undefined,
): number {
  if (words[index] === String(number)) return 1;
  const lengths = Array.from({ length: Math.min(longest, words.length - index) }, (_each, more) => more + 1);
  return lengths.findLast((length) => numberOf(words.slice(index, index + length).join(' ')) === number) ?? 0;
}
