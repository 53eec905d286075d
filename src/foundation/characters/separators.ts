/**
 * Characters that part lines, paragraphs or pages and are no line feed: U+000B (how PowerPoint copies its own line break),
 * U+000C, U+0085, U+2028 and U+2029. They come with text that was copied from elsewhere. XML forbids some of them, and
 * programs draw the others as nothing or as a box; what they part must stay apart.
 */

const separator = /[\u000B\u000C\u0085\u2028\u2029]/u;
const separators = /[ \t]*[\u000B\u000C\u0085\u2028\u2029][\s\u0085]*/gu;

/** The characters as a class of a regular expression. */
export const separatorClass = '\\u000B\\u000C\\u0085\\u2028\\u2029';

export const hasSeparators = (text: string): boolean => separator.test(text);

/** Each as a space, and none of them beside a space or a line feed that is there already. */
export function spaceSeparators(text: string): string {
  if (!separator.test(text)) return text;
  return text.replaceAll(separators, (found, at: number) => {
    const breaks = found.replaceAll(/[^\n]/gu, '');
    return breaks !== '' ? breaks : text[at - 1] === '\n' ? '' : ' ';
  });
}
