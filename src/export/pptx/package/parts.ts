/** The parts of a package while it is made: text for XML, bytes for the rest; large ones packed. */
import type { Memory } from '../../../foundation/memory/memory.ts';
import { packOrRecall, packPart } from './pack-part.ts';
import { customPart, type SealedFile, sealOf, withSeal } from './seal.ts';
import { type Packed, writeZip } from './zip.ts';

/** By part name without a leading slash. Passes add to it; it lives no longer than one call of `writePptx`. */
export type PackageParts = Map<string, string | Uint8Array | Packed>;

/** Content types first, as the packaging convention asks, then relationships and parts by name; last the part with the seal. */
export function closeParts(parts: PackageParts, deckMemory?: Memory): Uint8Array {
  const names = sortNames(parts.keys(), rank);
  return writeZip(files());

  /** One after the other: all parts of a large deck at once, as text and as bytes, would be half of what a build needs. */
  function* files(): Generator<readonly [string, Packed]> {
    const written: SealedFile[] = [];
    for (const name of names) {
      const content = parts.get(name) ?? '';
      parts.delete(name);
      const packed = name === customPart && typeof content === 'string' ? sealed(content, written) : packOnce(name, content);
      written.push({ name, size: packed.size, sum: packed.sum });
      yield [name, packed];
    }
  }

  function packOnce(name: string, content: string | Uint8Array | Packed): Packed {
    const isOpen = typeof content === 'string' || content instanceof Uint8Array;
    if (!isOpen) return content;
    return deckMemory ? packOrRecall(name, content, deckMemory) : packPart(content);
  }
}

function sealed(xml: string, others: readonly SealedFile[]): Packed {
  const { size, sum } = packPart(xml);
  return packPart(withSeal(xml, sealOf([...others, { name: customPart, size, sum }])));
}

const ranks: Readonly<Record<string, number>> = { '[Content_Types].xml': 0, '_rels/.rels': 1, [customPart]: 3 };
const rank = (name: string): number => ranks[name] ?? 2;

/** slide2 before slide10, and the same on every machine: `localeCompare` is not. Lower ranks come first. */
export function sortNames(names: Iterable<string>, rankOf: (name: string) => number = () => 0): readonly string[] {
  const numbered = (name: string): string => name.replace(/\d+/g, (digits) => digits.padStart(9, '0'));
  const keyed = [...names].map((name) => ({ name, key: `${rankOf(name)}${numbered(name)}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ name }) => name);
}
