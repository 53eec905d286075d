/** Writing without spaces between words: of Thai, Lao, Khmer and Burmese, Chinese and Japanese. */

const unspaced =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether a text has words that are not written apart. */
export const isUnspaced = (text: string): boolean => unspaced.test(text);
