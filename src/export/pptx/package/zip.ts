/** A small zip, as PowerPoint opens it: the same bytes for the same parts, because nothing here asks for the time. */
import { crc32, deflateRawSync } from 'node:zlib';
import { deflated, type Packed, stored } from '../../../base/package/packed.ts';

export type { Packed };

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/** 1 January 1980, the earliest date that a zip can hold, at midnight. */
const fixedDate = 0x0021;
const version = 20;

/** What deflating does not make smaller, such as a picture, is stored. */
export function pack(content: Uint8Array): Packed {
  const smaller = deflateRawSync(content, { level: 6 });
  const isSmaller = smaller.length < content.length;
  const [method, body] = isSmaller ? ([deflated, smaller] as const) : ([stored, content] as const);
  return { method, body, size: content.length, sum: crc32(content) };
}

/** Files in the order given. */
export function writeZip(files: Iterable<readonly [name: string, content: Uint8Array | Packed]>): Uint8Array {
  const bodies: Uint8Array[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const packed = content instanceof Uint8Array ? pack(content) : content;
    const { body } = packed;
    const facts = commonFacts(name, packed);
    const local = Buffer.concat([number32(localSignature), facts, Buffer.from(name, 'utf8')]);
    bodies.push(local, body);
    directory.push(directoryEntry(facts, name, offset));
    offset += local.length + body.length;
  }
  const index = Buffer.concat(directory);
  return joinBytes([...bodies, index, endRecord(directory.length, index.length, offset)]);
}

/** Bytes of their own: a small `Buffer` shares its memory with others. */
function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const piece of pieces) {
    joined.set(piece, offset);
    offset += piece.length;
  }
  return joined;
}

/** The 26 bytes that a file's local header and its entry in the directory share. */
function commonFacts(name: string, { method, body, size, sum }: Packed): Buffer {
  const facts = Buffer.alloc(26);
  const namesAreUtf8 = 0x0800;
  facts.writeUInt16LE(version, 0);
  facts.writeUInt16LE(namesAreUtf8, 2);
  facts.writeUInt16LE(method, 4);
  facts.writeUInt16LE(0, 6);
  facts.writeUInt16LE(fixedDate, 8);
  facts.writeUInt32LE(sum, 10);
  facts.writeUInt32LE(body.length, 14);
  facts.writeUInt32LE(size, 18);
  facts.writeUInt16LE(Buffer.byteLength(name), 22);
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
