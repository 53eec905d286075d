/** A file as it stands in a zip. A part of a base goes into the deck like this, without being unpacked and packed again. */
import { inflateRawSync } from 'node:zlib';
import { BadBase, saveAnew } from '../bad-base.ts';

export const stored = 0;
export const deflated = 8;

export interface Packed {
  readonly method: typeof stored | typeof deflated;
  readonly body: Uint8Array;
  /** Bytes of the content. */
  readonly size: number;
  /** CRC-32 of the content. */
  readonly sum: number;
}

/** The content. Never more than `size` bytes are unpacked. @throws BadBase when it is not as long as it says. */
export function unpack({ method, body, size }: Packed): Uint8Array {
  const content = method === stored ? body : inflate(body, size);
  if (content?.length !== size) throw new BadBase('a file in it is damaged', saveAnew);
  return content;
}

function inflate(body: Uint8Array, size: number): Uint8Array | undefined {
  try {
    // An empty file is packed too, and the limit cannot be 0.
    return inflateRawSync(body, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return undefined;
  }
}
