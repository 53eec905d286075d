/**
 * The seal of a deck: a property that holds a fingerprint of all its parts. A deck whose seal fits is as Briefdeck wrote it;
 * whatever saves it anew, even unchanged, writes other parts. It is no signature: whoever wants to can make one that fits.
 */
import { createHash } from 'node:crypto';
import { crc32, inflateRawSync } from 'node:zlib';
import { readDirectory, type ZipEntry } from './zip-directory.ts';

export const customPart = 'docProps/custom.xml';
export const sealName = 'Content hash';
/** What stands in its place while the fingerprint is taken: the seal is in one of the parts. */
export const emptySeal = '0'.repeat(64);

export type SealedFile = Pick<ZipEntry, 'name' | 'size' | 'sum'>;

/** SHA-256 over name, size and checksum of each part, in the order of the names. */
export function sealOf(files: readonly SealedFile[]): string {
  const lines = files.map(({ name, size, sum }) => `${name} ${size} ${sum}\n`).sort();
  return createHash('sha256').update(lines.join('')).digest('hex');
}

const place = new RegExp(`( name="${sealName}"><vt:lpwstr>)([0-9a-f]{64})(?=</vt:lpwstr>)`, 'u');

/** The part with another seal; the same text where it has none. */
export const withSeal = (xml: string, seal: string): string => xml.replace(place, (_whole, before: string) => before + seal);

/** No part that the seal stands in is as long. */
const longestPart = 100_000;

/**
 * Whether a file is a deck as it was written. Reads its directory and one part, however long the file is.
 * @param read bytes from an offset on, fewer where the file ends
 */
export function isSealed(size: number, read: (offset: number, length: number) => Uint8Array): boolean {
  const entries = readDirectory(size, read);
  const custom = entries?.find(({ name }) => name === customPart);
  if (!entries || !custom || custom.packedSize > longestPart) return false;
  const xml = contentOf(custom, read);
  const [, , seal] = place.exec(xml) ?? [];
  const open = Buffer.from(withSeal(xml, emptySeal));
  const asSealed = entries.map((entry) => (entry === custom ? { ...entry, size: open.length, sum: crc32(open) } : entry));
  return seal !== undefined && seal === sealOf(asSealed);
}

function contentOf(
  { offset, packedSize, isDeflated, name }: ZipEntry,
  read: (offset: number, length: number) => Uint8Array,
): string {
  const body = read(offset + 30 + Buffer.byteLength(name), packedSize);
  try {
    return Buffer.from(isDeflated ? inflateRawSync(body, { maxOutputLength: longestPart }) : body).toString();
  } catch {
    // Damaged: it holds no seal.
    return '';
  }
}
