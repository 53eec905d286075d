/**
 * What stands in a deck where a word is hyphenated at the end of a line. PowerPoint does not hyphenate by itself, of a soft hyphen
 * (U+00AD) nobody says what every version of it draws, and LibreOffice ends a line there without drawing any. So a hyphen is
 * written that all programs draw, and behind it two places for a break, which nobody sees: by them it can be told from a hyphen
 * that somebody wrote.
 */
export const hyphenation = '-\u200b\u200b';

/** Where a word is cut without a hyphen, before its last letters, so that source numbers behind it do not begin a line. */
export const earlyCut = '\u200b\u200b';

/** The text with a hyphen before each of the offsets, or another mark; they are in ascending order. */
export const hyphenate = (text: string, offsets: readonly number[], mark: string = hyphenation): string =>
  [0, ...offsets].map((start, index) => text.slice(start, offsets[index])).join(mark);

/** The text with its words whole again. */
export const withoutHyphenation = (text: string): string =>
  text.includes(earlyCut) ? text.replaceAll(hyphenation, '').replaceAll(earlyCut, '') : text;
