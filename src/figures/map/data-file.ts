/**
 * How a data file of maps is written and read: JSON with nothing but ASCII in it, so that its bytes are its letters. To
 * read a megabyte as UTF-8 takes longer than all the rest of opening an atlas.
 */

export const writeData = (value: unknown): string =>
  `${JSON.stringify(value).replace(/[^\0-\x7f]/gu, (letter) =>
    [...Array(letter.length).keys()].map((at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  )}\n`;

export const readData = (bytes: Uint8Array): unknown =>
  JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
