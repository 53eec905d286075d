/** The parts of a package while it is made: text for XML, bytes for the rest; large ones packed. */
import { type PartMemory, packPart } from './part-memory.ts';
import { type Packed, writeZip } from './zip.ts';

/** By part name without a leading slash. Passes add to it; it lives no longer than one call of `writePptx`. */
export type Parts = Map<string, string | Uint8Array | Packed>;

/** Content types first, as the packaging convention asks, then relationships and parts by name. */
export function closeParts(parts: Parts, memory?: PartMemory): Uint8Array {
  const names = sortNames(parts.keys(), rank);
  return writeZip(files());

  /** One after the other: all parts of a large deck at once, as text and as bytes, would be half of what a build needs. */
  function* files(): Generator<readonly [string, Packed]> {
    for (const name of names) {
      const content = parts.get(name) ?? '';
      parts.delete(name);
      const isOpen = typeof content === 'string' || content instanceof Uint8Array;
      yield [name, isOpen ? (memory?.pack(name, content) ?? packPart(content)) : content];
    }
  }
}

const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2);

/** slide2 before slide10, and the same on every machine: `localeCompare` is not. Lower ranks come first. */
export function sortNames(names: Iterable<string>, rankOf: (name: string) => number = () => 0): readonly string[] {
  const numbered = (name: string): string => name.replace(/\d+/g, (digits) => digits.padStart(9, '0'));
  const keyed = [...names].map((name) => ({ name, key: `${rankOf(name)}${numbered(name)}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ name }) => name);
}
