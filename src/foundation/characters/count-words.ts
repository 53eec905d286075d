/** How many words a text has, in any script: of Thai, Chinese and their like a dictionary tells where words end. */
import { isUnspaced } from './unspaced.ts';

/** Signs and dashes that stand alone are no words. */
export function countWords(text: string): number {
  if (!isUnspaced(text)) return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const parts = new Intl.Segmenter('th', { granularity: 'word' }).segment(text);
  return Array.from(parts).filter(({ isWordLike }) => isWordLike).length;
}
