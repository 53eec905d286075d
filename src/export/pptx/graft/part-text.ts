/** A part of a base as text, and changed text as a part in the same encoding. */
import { BadBase } from '../../../base/bad-base.ts';
import { type Packed, unpack } from '../../../base/package/packed.ts';
import { decodePart } from '../../../base/xml/parse-part.ts';
import { pack } from '../package/zip.ts';

/** @throws BadBase when it is no text. */
export const textOf = (name: string, packed: Packed): string => decodePart(unpack(packed), name);

/**
 * Reads from a part that has not been checked yet.
 * @returns undefined where it is damaged: it goes over as it is, and what it says is not known
 */
export function readIfSound<T>(name: string, packed: Packed, read: (text: string) => T): T | undefined {
  try {
    return read(textOf(name, packed));
  } catch (thrown) {
    if (!(thrown instanceof BadBase)) throw thrown;
    return undefined;
  }
}

/** In UTF-16 where the part was, as its byte order mark and its declaration say. */
export function repack(before: Packed, text: string): Packed {
  const [first, second] = unpack(before);
  if (first === 0xff && second === 0xfe) return pack(Buffer.from(text, 'utf16le'));
  if (first === 0xfe && second === 0xff) return pack(Buffer.from(text, 'utf16le').swap16());
  return pack(new TextEncoder().encode(text));
}
