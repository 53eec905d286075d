/** Which way a paragraph runs: by its first letter that has a direction, as word processors guess it. */

const directional = /[\p{L}\u200e\u200f]/u;
const rightToLeftLetter = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** True where the first letter belongs to Hebrew, Arabic or another script that runs from right to left. */
export function isRightToLeft(text: string): boolean {
  const first = directional.exec(text)?.[0];
  return first !== undefined && rightToLeftLetter.test(first);
}
