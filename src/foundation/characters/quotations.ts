/** Whether words stand in a text letter for letter, whatever the shape of spaces, quotation marks and dashes. */

/**
 * What stands between marks of omission must follow in the same order.
 * @param excerpt as `plainWords` makes it
 */
export function holdsQuotation(excerpt: string, quote: string): boolean {
  let from = 0;
  for (const piece of plainWords(quote.replaceAll(/\[[^\]]*\]/gu, '…')).split(/…|\.{3}/u)) {
    const words = trimEnds(piece);
    const found = excerpt.indexOf(words, from);
    if (found < 0) return false;
    from = found + words.length;
  }
  return true;
}

/** One shape for spaces, quotation marks and dashes. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[‘’‚‛“”„‟«»‹›"'`]+/gu, "'")
    .replaceAll(/[‐‑‒–—−]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** Quotation marks around it, and the comma or full stop that the quoting sentence put in. */
const trimEnds = (piece: string): string => piece.replaceAll(/^[\s']+|[\s'.,;:]+$/gu, '');
