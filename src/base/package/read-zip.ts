/**
 * The files of a zip, packed as they are: the mirror of the writer (`export/pptx/package/zip.ts`). A base comes from
 * anywhere, so its directory is believed only as far as the bytes bear it out: sizes, sums, places and names.
 */
import { crc32 } from 'node:zlib';
import { BadBase, noPresentation, saveAnew } from '../bad-base.ts';
import { deflated, type Packed, stored, unpack } from './packed.ts';

const most = { packed: 50_000_000, unpacked: 200_000_000, entries: 4000, comment: 0xffff } as const;

const [endSignature, entrySignature, localSignature] = [0x06054b50, 0x02014b50, 0x04034b50];
const lengths = { end: 22, entry: 46, local: 30 } as const;
/** What a size or an offset says when the real one stands in a zip64 record. */
const [in64, countIn64] = [0xffff_ffff, 0xffff];

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly sum: number;
  readonly packedSize: number;
  readonly size: number;
  /** The offset of the local header. */
  readonly offset: number;
}

/**
 * The files by name, in the order of the directory; folders are left out.
 * @throws BadBase for what is no sound, open, ordinary zip: more than 50 MB, more than 200 MB unpacked, 4,000 files, encrypted,
 *   zip64, a name that leads out of the package or stands twice, a sum that is wrong, files that overlap.
 */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, Packed> {
  if (bytes.length > most.packed) throw tooLarge(`${megabytes(bytes.length)} MB, at most ${megabytes(most.packed)} MB`);
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const entries = readDirectory(view, directory);
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > most.unpacked) throw tooLarge(`${megabytes(unpacked)} MB unpacked, at most ${megabytes(most.unpacked)} MB`);
  return readBodies(view, entries, directory.offset);
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1e6);
const tooLarge = (size: string): BadBase =>
  new BadBase(
    `the file is too large (${size})`,
    'delete its sample slides and compress its pictures in PowerPoint, and save it again',
  );
const damaged = (what: string): BadBase => new BadBase(`the file is damaged: ${what}`, saveAnew);

interface Directory {
  readonly offset: number;
  readonly length: number;
  readonly count: number;
}

/** The record at the end that says where the directory is; behind it stands a comment at most. */
function findDirectory(view: Buffer): Directory {
  if (view.length < lengths.end || view.readUInt32LE(0) !== localSignature) throw noZip(view);
  const lowest = Math.max(0, view.length - lengths.end - most.comment);
  let at = view.length - lengths.end;
  while (
    at >= lowest &&
    !(view.readUInt32LE(at) === endSignature && at + lengths.end + view.readUInt16LE(at + 20) === view.length)
  )
    at--;
  if (at < lowest) throw damaged('its end is missing');
  const [count, length, offset] = [view.readUInt16LE(at + 10), view.readUInt32LE(at + 12), view.readUInt32LE(at + 16)];
  if (count === countIn64 || length === in64 || offset === in64) throw damaged('it is a zip64 archive, which no template needs');
  if (view.readUInt32LE(at + 4) !== 0 || view.readUInt16LE(at + 8) !== count) throw damaged('it is one part of several');
  if (count > most.entries) throw tooLarge(`${count} files, at most ${most.entries}`);
  if (offset + length !== at) throw damaged('its directory is not where it should be');
  return { offset, length, count };
}

/** What begins a file of PowerPoint 97, and one that is locked with a password. */
const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');

function noZip(view: Buffer): BadBase {
  if (!view.subarray(0, compound.length).equals(compound)) return noPresentation('it is no PowerPoint file');
  return view.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? new BadBase(
        'it is locked with a password',
        'take the password off in PowerPoint (File, Info, Protect Presentation), and save it again',
      )
    : new BadBase('it is in the format of PowerPoint 97 (*.ppt, *.pot)', saveAnew);
}

function readDirectory(view: Buffer, { offset, length, count }: Directory): readonly Entry[] {
  const end = offset + length;
  const entries: Entry[] = [];
  const names = new Set<string>();
  let at = offset;
  for (let left = count; left > 0; left--) {
    if (at + lengths.entry > end || view.readUInt32LE(at) !== entrySignature) throw damaged('its directory is cut off');
    const [nameLength, more] = [view.readUInt16LE(at + 28), view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)];
    const next = at + lengths.entry + nameLength + more;
    if (next > end) throw damaged('its directory is cut off');
    const entry = readEntry(view, at, nameOf(view.subarray(at + lengths.entry, at + lengths.entry + nameLength)));
    const name = entry.name.toLowerCase();
    if (names.has(name)) throw damaged(`${entry.name} stands in it twice`);
    names.add(name);
    entries.push(entry);
    at = next;
  }
  if (at !== end) throw damaged('its directory holds more than it says');
  return entries;
}

const flags = { encrypted: 0x0001, stronglyEncrypted: 0x0040, masked: 0x2000 } as const;

function readEntry(view: Buffer, at: number, name: string): Entry {
  const flag = view.readUInt16LE(at + 8);
  if (flag & (flags.encrypted | flags.stronglyEncrypted | flags.masked)) throw new BadBase(`it is encrypted: ${name}`, saveAnew);
  const entry = {
    name,
    method: view.readUInt16LE(at + 10),
    sum: view.readUInt32LE(at + 16),
    packedSize: view.readUInt32LE(at + 20),
    size: view.readUInt32LE(at + 24),
    offset: view.readUInt32LE(at + 42),
  };
  if ([entry.packedSize, entry.size, entry.offset].includes(in64)) throw damaged(`${name} needs zip64, which no template needs`);
  if (entry.method !== stored && entry.method !== deflated)
    throw damaged(`${name} is packed in a way that PowerPoint does not know`);
  return entry;
}

/** A part's name is a plain path below the package. @throws BadBase for one that leads elsewhere, or that a system reads as such. */
function nameOf(bytes: Uint8Array): string {
  const name = decode(bytes);
  const segments = name.replace(/\/$/u, '').split('/');
  const isPlain = segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..');
  if (!isPlain || /[\\:\u0000-\u001f\u007f]/u.test(name))
    throw damaged(`the name of a file leads out of it: ${JSON.stringify(name)}`);
  return name;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw damaged('the name of a file in it cannot be read');
  }
}

function readBodies(view: Buffer, entries: readonly Entry[], end: number): ReadonlyMap<string, Packed> {
  const files = new Map<string, Packed>();
  const taken: (readonly [start: number, end: number])[] = [];
  for (const entry of entries) {
    const start = startOf(view, entry, end);
    taken.push([entry.offset, start + entry.packedSize]);
    if (entry.name.endsWith('/')) continue;
    const packed = {
      method: entry.method === stored ? stored : deflated,
      body: new Uint8Array(view.buffer, view.byteOffset + start, entry.packedSize),
      size: entry.size,
      sum: entry.sum,
    } as const;
    if (crc32(unpack(packed)) !== packed.sum) throw damaged(`${entry.name} is not what it was`);
    files.set(entry.name, packed);
  }
  taken.sort(([a], [b]) => a - b);
  if (taken.some(([start], index) => index > 0 && start < (taken[index - 1]?.[1] ?? 0))) throw damaged('files in it overlap');
  return files;
}

/** Where the content begins, behind a header of its own whose name is the directory's. */
function startOf(view: Buffer, { name, offset, packedSize }: Entry, end: number): number {
  if (offset + lengths.local > end || view.readUInt32LE(offset) !== localSignature)
    throw damaged(`${name} is not where it should be`);
  const nameEnd = offset + lengths.local + view.readUInt16LE(offset + 26);
  const start = nameEnd + view.readUInt16LE(offset + 28);
  if (start + packedSize > end) throw damaged(`${name} is cut off`);
  if (decode(view.subarray(offset + lengths.local, nameEnd)) !== name) throw damaged(`${name} has two names`);
  return start;
}
