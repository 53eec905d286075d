/**
 * Where a Korean word is parted that does not fit on its line with its marks. LibreOffice keeps words whole, but leaves an opening
 * mark behind that has room for a syllable, and takes only the last syllable along where a closing mark is what no longer fits. PowerPoint
 * parts words anywhere, and comes to no more lines.
 */

const syllables = '[\\u1100-\\u11ff\\uac00-\\ud7ff]';
const behindOpening = new RegExp(`^[(\\[“‘「『《]+(?=${syllables})`, 'u');
const marked = new RegExp(`^(.*)${syllables}[^\\p{L}\\p{N}\\s]+\\s*$`, 'u');

/** @param fits tells whether so many of the word's characters fit; @returns where to part it, 0 for nowhere */
export function koreanCut(word: string, fits: (length: number) => boolean): number {
  const beforeLast = marked.exec(word)?.[1]?.length ?? 0;
  if (beforeLast > 0 && fits(beforeLast + 1)) return beforeLast;
  const opening = behindOpening.exec(word)?.[0].length ?? 0;
  return opening > 0 && fits(opening + 1) ? opening : 0;
}
