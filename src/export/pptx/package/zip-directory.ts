/** Reads back the directory of a zip that `writeZip` made; any other form is somebody else's. */

export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  /** CRC-32 of the content. */
  readonly sum: number;
  readonly packedSize: number;
  readonly isDeflated: boolean;
  /** The offset of its local header. */
  readonly offset: number;
}

const endSize = 22;
const entrySize = 46;
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

/** A deck of thousands of slides has a tenth of it. */
const longestDirectory = 10_000_000;

/**
 * @param size of the whole file
 * @param read bytes from an offset on, fewer where the file ends
 * @returns undefined for what is no such zip
 */
export function readDirectory(
  size: number,
  read: (offset: number, length: number) => Uint8Array,
): readonly ZipEntry[] | undefined {
  if (size < endSize) return undefined;
  const end = Buffer.from(read(size - endSize, endSize));
  if (end.length < endSize || end.readUInt32LE(0) !== endSignature) return undefined;
  const [count, length, start] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)];
  if (length > longestDirectory || start + length !== size - endSize) return undefined;
  const directory = Buffer.from(read(start, length));
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + entrySize <= directory.length && directory.readUInt32LE(at) === entrySignature) {
    const nameEnd = at + entrySize + directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + entrySize, nameEnd),
      size: directory.readUInt32LE(at + 24),
      sum: directory.readUInt32LE(at + 16),
      packedSize: directory.readUInt32LE(at + 20),
      isDeflated: directory.readUInt16LE(at + 10) === 8,
      offset: directory.readUInt32LE(at + 42),
    });
    // Neither fields of its own nor a remark follow the name.
    at = nameEnd;
  }
  return at === directory.length && entries.length === count ? entries : undefined;
}
