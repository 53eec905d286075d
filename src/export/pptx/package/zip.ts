/**
 * A small zip: reads what PptxGenJS made, writes what PowerPoint opens. Node's zlib is seven times as fast as the
 * library inside PptxGenJS, and writes the same bytes for the same parts, because nothing here asks for the time.
 */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/** 1 January 1980, the earliest date that a zip can hold, at midnight. */
const fixedDate = 0x0021;
const version = 20;
const stored = 0;
const deflated = 8;

/** Files by name, in the order of the directory; folders are left out. @throws when it is not a zip, or one with a method other than stored and deflated. */
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
  if (method === stored) return Uint8Array.from(packed);
  if (method === deflated) return Uint8Array.from(inflateRawSync(packed));
  throw new Error(`zip method ${method} of ${name} is not known`);
}

/** Files in the order given. What deflating does not make smaller, such as a picture, is stored. */
export function writeZip(files: readonly (readonly [name: string, content: Uint8Array])[]): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const smaller = deflateRawSync(content, { level: 6 });
    const isSmaller = smaller.length < content.length;
    const body = isSmaller ? smaller : content;
    const facts = commonFacts({ method: isSmaller ? deflated : stored, content, packed: body.length, name });
    const local = Buffer.concat([number32(localSignature), facts, Buffer.from(name, 'utf8')]);
    bodies.push(local, Buffer.from(body.buffer, body.byteOffset, body.byteLength));
    directory.push(directoryEntry(facts, name, offset));
    offset += local.length + body.length;
  }
  const index = Buffer.concat(directory);
  return Uint8Array.from(Buffer.concat([...bodies, index, endRecord(files.length, index.length, offset)]));
}

/** The 26 bytes that a file's local header and its entry in the directory share. */
function commonFacts(file: { method: number; content: Uint8Array; packed: number; name: string }): Buffer {
  const facts = Buffer.alloc(26);
  const namesAreUtf8 = 0x0800;
  facts.writeUInt16LE(version, 0);
  facts.writeUInt16LE(namesAreUtf8, 2);
  facts.writeUInt16LE(file.method, 4);
  facts.writeUInt16LE(0, 6);
  facts.writeUInt16LE(fixedDate, 8);
  facts.writeUInt32LE(crc32(file.content), 10);
  facts.writeUInt32LE(file.packed, 14);
  facts.writeUInt32LE(file.content.length, 18);
  facts.writeUInt16LE(Buffer.byteLength(file.name), 22);
  return facts;
}

function directoryEntry(facts: Buffer, name: string, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([number32(entrySignature), Buffer.from([version, 0]), facts, rest, Buffer.from(name, 'utf8')]);
}

function endRecord(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endSignature, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

function number32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}
