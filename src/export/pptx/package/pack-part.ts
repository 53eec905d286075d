/** Parts as they are packed; for a deck that is written again and again, those that hold the same are packed once. */
import type { Cache, Memory } from '../../../foundation/memory/memory.ts';
import { type Packed, pack } from './zip.ts';

export const packPart = (content: string | Uint8Array): Packed =>
  pack(typeof content === 'string' ? new TextEncoder().encode(content) : content);

interface PackedPart {
  readonly content: string | Uint8Array;
  readonly packed: Packed;
}

/** By name; far more than the largest deck has. */
const packedParts: Cache<PackedPart> = { name: 'packed parts', keeps: 20_000 };

/** Packs a part, unless the one of that name held the same. */
export function packOrRecall(name: string, content: string | Uint8Array, memory: Memory): Packed {
  const known = memory.find(packedParts, { words: name });
  if (known && isSame(known.content, content)) return known.packed;
  const packed = packPart(content);
  memory.keep(packedParts, { words: name }, { content, packed });
  return packed;
}

const isSame = (a: string | Uint8Array, b: string | Uint8Array): boolean =>
  typeof a === 'string' || typeof b === 'string' ? a === b : Buffer.compare(a, b) === 0;
