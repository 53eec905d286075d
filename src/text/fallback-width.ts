/**
 * Widths of characters that no measured font has. PowerPoint draws them with a font of its own choice, so these are
 * guesses on the wide side: a line may then be too short, never too long.
 */

type Range = readonly [first: number, last: number];

/**
 * What certainly takes no room: marks drawn over the letter before, and invisible controls. Among the latter are signs that stand
 * before Arabic numbers and do show, and the soft hyphen, which is counted as if it showed.
 */
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}\t\n]$/u;
const shows = /^[\u00ad\u0600-\u0605\u06dd\u070f\u0890-\u0891\u08e2\u{110bd}\u{110cd}]$/u;

/** The emoji font of Windows advances 1.37 em. */
export const emojiWidth = 1.4;
const otherwise = 1.2;
/**
 * Of syllables of Korean, in Malgun Gothic, which PowerPoint takes, as in the open fonts of LibreOffice: narrower than the em of Chinese.
 */
export const hangulWidth = 0.92;

/** First row that holds the character wins. What Unicode calls wide is an em by design, but for Korean. */
const guesses: readonly (readonly [...Range, em: number])[] = [
  [0x590, 0x5ff, 0.8], // Hebrew: the widest letters of Arial and Times New Roman
  [0x600, 0x8ff, 0.8], // Arabic, Syriac, Thaana: joined letters run at about 0.5 on average
  [0x1100, 0x115f, 1],
  [0x2e3a, 0x2e3a, 2.1], // two-em and three-em dash
  [0x2e3b, 0x2e3b, 3.1],
  [0x2e80, 0xa4cf, 1], // Chinese, Japanese, Korean: 1 em by design
  [0xa960, 0xa97f, 1],
  [0xac00, 0xd7ff, hangulWidth],
  [0xf900, 0xfaff, 1],
  [0xfb1d, 0xfb4f, 0.8],
  [0xfdf0, 0xfdfc, 4], // whole Arabic words in one character
  [0xfdfd, 0xfdfd, 12],
  [0xfb50, 0xfdff, 1.1],
  [0xfe30, 0xfe4f, 1],
  [0xfe70, 0xfefe, 1.1],
  [0xff01, 0xff60, 1],
  [0xffe0, 0xffe6, 1],
  [0x12000, 0x143ff, 2.5], // cuneiform, hieroglyphs
  [0x1f000, 0x1faff, emojiWidth],
  [0x20000, 0x3ffff, 1],
];

const contains =
  (codePoint: number) =>
  ([first, last]: readonly [number, number, ...unknown[]]): boolean =>
    codePoint >= first && codePoint <= last;

export function isZeroWidth(codePoint: number): boolean {
  const character = String.fromCodePoint(codePoint);
  return zeroWidth.test(character) && !shows.test(character);
}

/** Width in em of a character that no measured font has. */
export function fallbackWidth(codePoint: number): number {
  const guess = guesses.find(contains(codePoint));
  if (guess) return guess[2];
  return /\p{Emoji_Presentation}/u.test(String.fromCodePoint(codePoint)) ? emojiWidth : otherwise;
}
