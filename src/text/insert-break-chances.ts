/** Places to break a web address, which Unicode's rules and PowerPoint would otherwise treat as one long word. */

/** Words below this fit any column that a slide has. */
const longWord = /\S{18,}/gu;
const afterPunctuation = /[/\\?&=_\-#+]+(?=[\p{L}\p{N}])/gu;

/**
 * Puts a zero width space (U+200B) after punctuation inside words of 18 characters or more.
 * Call it when runs are made, so that what is measured is also what is written. Applying it twice changes nothing more.
 */
export function insertBreakChances(text: string): string {
  return text.replace(longWord, (word) => word.replace(afterPunctuation, '$&\u200b'));
}
