/** The parts of a package while it is put in order: text for XML, bytes for the rest. */
import { readZip, writeZip } from './zip.ts';

/** By part name without a leading slash. Passes change it in place; it lives no longer than one call of `writePptx`. */
export type Parts = Map<string, string | Uint8Array>;

const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name);

export function openParts(zip: Uint8Array): Parts {
  const text = new TextDecoder();
  return new Map([...readZip(zip)].map(([name, bytes]) => [name, isXml(name) ? text.decode(bytes) : bytes]));
}

/** Content types first, as the packaging convention asks, then relationships and parts by name. */
export function closeParts(parts: Parts): Uint8Array {
  const text = new TextEncoder();
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || compareNames(a, b));
  return writeZip(
    names.map((name) => {
      const content = parts.get(name) ?? '';
      return [name, typeof content === 'string' ? text.encode(content) : content] as const;
    }),
  );
}

const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2);

/** slide2 before slide10, and the same on every machine: `localeCompare` is not. */
export function compareNames(a: string, b: string): number {
  const numbered = (name: string): string => name.replace(/\d+/g, (digits) => digits.padStart(9, '0'));
  const [x, y] = [numbered(a), numbered(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** An XML part. @throws when it is missing: PptxGenJS changed, or a pass ran too early. */
export function textPart(parts: Parts, name: string): string {
  const content = parts.get(name);
  if (typeof content !== 'string') throw new Error(`missing part: ${name}`);
  return content;
}
