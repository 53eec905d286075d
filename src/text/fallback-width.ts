/**
 * Widths of characters that no measured font has. PowerPoint draws them with a font of its own choice, so these are
 * guesses on the wide side: a line may then be too short, never too long.
 */

type Range = readonly [first: number, last: number];

/** Characters that certainly take no room: marks drawn over the letter before, and invisible controls. */
const zeroWidth: readonly Range[] = [
  [0x09, 0x0a], // laid out by themselves, see measure-paragraph.ts
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5bd],
  [0x5bf, 0x5bf],
  [0x5c1, 0x5c2],
  [0x5c4, 0x5c5],
  [0x5c7, 0x5c7],
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6dc],
  [0x6df, 0x6e4],
  [0x6e7, 0x6e8],
  [0x6ea, 0x6ed],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0e],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff],
  [0xe0100, 0xe01ef],
];

/** The emoji font of Windows advances 1.37 em. */
const emoji = 1.4;
const otherwise = 1.2;

/** First row that holds the character wins; marks of scripts not named here count as letters, for want of certainty. */
const guesses: readonly (readonly [...Range, em: number])[] = [
  [0x590, 0x5ff, 0.8], // Hebrew: the widest letters of Arial and Times New Roman
  [0x600, 0x8ff, 0.8], // Arabic, Syriac, Thaana: joined letters run at about 0.5 on average
  [0x1100, 0x115f, 1.05],
  [0x2e3a, 0x2e3a, 2.1], // two-em and three-em dash
  [0x2e3b, 0x2e3b, 3.1],
  [0x2e80, 0xa4cf, 1.05], // Chinese, Japanese, Korean: 1 em by design
  [0xa960, 0xa97f, 1.05],
  [0xac00, 0xd7ff, 1.05],
  [0xf900, 0xfaff, 1.05],
  [0xfb1d, 0xfb4f, 0.8],
  [0xfdf0, 0xfdfc, 4], // whole Arabic words in one character
  [0xfdfd, 0xfdfd, 12],
  [0xfb50, 0xfdff, 1.1],
  [0xfe0f, 0xfe0f, 0.9], // turns the character before into an emoji
  [0xfe30, 0xfe4f, 1.05],
  [0xfe70, 0xfefe, 1.1],
  [0xff01, 0xff60, 1.05],
  [0xffe0, 0xffe6, 1.05],
  [0x12000, 0x143ff, 2.5], // cuneiform, hieroglyphs
  [0x1f000, 0x1faff, emoji],
  [0x20000, 0x3ffff, 1.05],
];

const contains =
  (codePoint: number) =>
  ([first, last]: readonly [number, number, ...unknown[]]): boolean =>
    codePoint >= first && codePoint <= last;

export const isZeroWidth = (codePoint: number): boolean => zeroWidth.some(contains(codePoint));

/** Width in em of a character that no measured font has. */
export function fallbackWidth(codePoint: number): number {
  const guess = guesses.find(contains(codePoint));
  if (guess) return guess[2];
  return /\p{Emoji_Presentation}/u.test(String.fromCodePoint(codePoint)) ? emoji : otherwise;
}
