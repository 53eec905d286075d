/** Text into XML: escaped, and without the characters that XML 1.0 cannot hold at all. */

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

/** Drops control characters and halves of surrogate pairs; every line end becomes U+000A. */
export const clean = (text: string): string => text.replace(/\r\n?/g, '\n').replace(forbidden, '');

/** For the inside of an element. */
export const escapeText = (text: string): string => clean(text).replace(/[&<>]/g, (found) => entities[found] ?? '');

/** For the inside of a double-quoted attribute; line ends and tabs survive attribute normalisation. */
export const escapeAttribute = (text: string): string => clean(text).replace(/[&<>"\n\t]/g, (found) => entities[found] ?? '');
