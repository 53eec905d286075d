/** Text as an author means it, whichever editor or checkout stored it. */

/** Without the mark that some editors put before the first letter, and with `\n` for every `\r\n`: lines and columns stay. */
export const normalizeText = (text: string): string => text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
