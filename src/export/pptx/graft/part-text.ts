/** A part of a base as text, and changed text as a part in the same encoding. */
import { type Packed, unpack } from '../../../base/package/packed.ts';
import { decodePart } from '../../../base/xml/parse-part.ts';
import { pack } from '../package/zip.ts';

/** @throws BadBase when it is no text. */
export const textOf = (name: string, packed: Packed): string => decodePart(unpack(packed), name);

/** In UTF-16 where the part was, as its byte order mark and its declaration say. */
export function repack(before: Packed, text: string): Packed {
  const [first, second] = unpack(before);
  if (first === 0xff && second === 0xfe) return pack(Buffer.from(text, 'utf16le'));
  if (first === 0xfe && second === 0xff) return pack(Buffer.from(text, 'utf16le').swap16());
  return pack(new TextEncoder().encode(text));
}
