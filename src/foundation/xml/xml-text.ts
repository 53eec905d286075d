/** Text into XML: escaped, without the characters that XML 1.0 cannot hold at all, and without reach beyond its own element. */
import { settleDirection } from '../characters/direction-controls.ts';
import { spaceSeparators } from '../characters/separators.ts';

const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Whatever may have to be changed. Most text has none of it, and to look once takes far less than to replace three times. */
const special = /[\u0000-\u001f"&<>\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/;

/**
 * Drops control characters and halves of surrogate pairs; every line end becomes U+000A, and what else parts lines a space.
 * A text that was cut in two on its way here has half of an isolate in each part: each is made whole by itself.
 */
export const clean = (text: string): string => (special.test(text) ? settleDirection(cleanPart(text)) : text);

/** The same for a part of a text that has been settled as a whole (`settleParts`). */
export const cleanPart = (text: string): string =>
  special.test(text) ? spaceSeparators(text.replace(/\r\n?/g, '\n')).replace(forbidden, '') : text;

/** For the inside of an element. */
export const escapeText = (text: string): string =>
  special.test(text) ? clean(text).replace(/[&<>]/g, (found) => entities[found] ?? '') : text;

export const escapePart = (text: string): string =>
  special.test(text) ? cleanPart(text).replace(/[&<>]/g, (found) => entities[found] ?? '') : text;

/** For the inside of a double-quoted attribute; line ends and tabs survive attribute normalisation. */
export const escapeAttribute = (text: string): string =>
  special.test(text) ? clean(text).replace(/[&<>"\n\t]/g, (found) => entities[found] ?? '') : text;
