/** Reads a zip that PptxGenJS made: the mirror of `zip.ts`. For files from elsewhere it checks too little. */
import { inflateRawSync } from 'node:zlib';

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const stored = 0;
const deflated = 8;

/** Files by name, in the order of the directory; folders, which PptxGenJS puts in as empty files, are left out. @throws when it is not a zip, or one with another method than stored and deflated. */
export function readZip(zip: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = view.lastIndexOf(Uint8Array.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || view.readUInt32LE(end) !== endSignature) throw new Error('not a zip file');
  const files = new Map<string, Uint8Array>();
  let at = view.readUInt32LE(end + 16);
  for (let left = view.readUInt16LE(end + 10); left > 0; left--) {
    const entry = readEntry(view, at);
    if (!entry.name.endsWith('/')) files.set(entry.name, contentOf(view, entry));
    at = entry.next;
  }
  return files;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly size: number;
  readonly offset: number;
  readonly next: number;
}

function readEntry(view: Buffer, at: number): Entry {
  if (view.readUInt32LE(at) !== entrySignature) throw new Error('zip directory is damaged');
  const nameEnd = at + 46 + view.readUInt16LE(at + 28);
  return {
    name: view.toString('utf8', at + 46, nameEnd),
    method: view.readUInt16LE(at + 10),
    size: view.readUInt32LE(at + 20),
    offset: view.readUInt32LE(at + 42),
    next: nameEnd + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32),
  };
}

function contentOf(view: Buffer, { name, method, size, offset }: Entry): Uint8Array {
  const start = offset + 30 + view.readUInt16LE(offset + 26) + view.readUInt16LE(offset + 28);
  const packed = view.subarray(start, start + size);
  if (method === stored) return packed;
  if (method === deflated) return inflateRawSync(packed);
  throw new Error(`zip method ${method} of ${name} is not known`);
}
