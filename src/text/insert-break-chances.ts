/** Places to break a web address, which Unicode's rules and PowerPoint would otherwise treat as one long word. */

/** Words below this fit any column that a slide has. */
const long = 18;
const longWord = new RegExp(`\\S{${long},}`, 'gu');
const afterPunctuation = /[/\\?&=_\-#+]+(?=[\p{L}\p{N}%])/gu;
/** Between escaped bytes, never inside one: there LibreOffice would break by itself, and Unicode's rules would not. */
const beforeEscape = /(?<=[\p{L}\p{N}])(?=%[\da-f]{2})/giu;

/**
 * Puts a zero width space (U+200B) after punctuation, and between escaped bytes (`%D0`), inside words of 18 characters or more.
 * Call it when runs are made, so that what is measured is also what is written. Applying it twice changes nothing more.
 */
export function insertBreakChances(text: string): string {
  if (!mayHaveLongWord(text)) return text;
  return text.replace(longWord, (word) => word.replace(afterPunctuation, '$&\u200b').replace(beforeEscape, '\u200b'));
}

/** Asked of every run at every size that is tried; nearly always it knows, by plain spaces alone, that there is none. */
function mayHaveLongWord(text: string): boolean {
  let start = 0;
  while (text.length - start >= long) {
    const end = text.lastIndexOf(' ', start + long - 1);
    if (end < start) return true;
    start = end + 1;
  }
  return false;
}
