/**
 * Widths of spaces, digits and marks beside words of other scripts, in em: the wider of Arial, which PowerPoint takes for Arabic and
 * Hebrew, and Noto Sans Devanagari and DejaVu Sans, which LibreOffice takes on Debian where a theme names no font for other scripts.
 */

type Widths = readonly [regular: number, bold: number];

const widest: readonly (readonly [characters: string, ...Widths])[] = [
  [' ', 0.26, 0.26],
  ['0123456789', 0.556, 0.556],
  ['.,', 0.278, 0.29],
  [':;', 0.294, 0.333],
  ['!', 0.383, 0.403],
  ['?', 0.556, 0.611],
  ['()', 0.354, 0.386],
  ['[]', 0.356, 0.39],
  ['«»', 0.612, 0.66],
  ['“”', 0.5, 0.563],
  ['‘’', 0.312, 0.335],
  ['"', 0.502, 0.546],
  ["'", 0.326, 0.34],
  ['-', 0.34, 0.366],
  ['/', 0.429, 0.472],
  ['%', 0.889, 0.899],
];

const byCharacter: ReadonlyMap<number, Widths> = new Map(
  widest.flatMap(([characters, regular, bold]) =>
    [...characters].map((character): [number, Widths] => [character.codePointAt(0) ?? 0, [regular, bold]]),
  ),
);

/** `undefined` for a character that has no width of its own there. */
export const widthBesideOthers = (codePoint: number, bold: boolean): number | undefined =>
  byCharacter.get(codePoint)?.[bold ? 1 : 0];
