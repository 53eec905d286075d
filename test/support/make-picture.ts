/** Small pictures made by hand, for tests: a PNG and a JPEG with what cameras write into them. */
import { constants, crc32, deflateRawSync, deflateSync } from 'node:zlib';

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');

function chunk(name: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const body = Buffer.concat([ascii(name), content]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A PNG's first chunk. `kind` is its colours: 0 grey, 2 red, green, blue, 3 of a palette, 4 grey and 6 colours with transparency. */
export interface PngHead {
  readonly width: number;
  readonly height: number;
  readonly depth?: number;
  readonly kind?: number;
  readonly isInterlaced?: boolean;
}

/** A PNG of any chunks, right or wrong: names and contents, between its head and its end. */
export function pngOf(head: PngHead, chunks: readonly (readonly [name: string, content: Uint8Array])[]): Uint8Array {
  const content = Buffer.alloc(13);
  content.writeUInt32BE(head.width, 0);
  content.writeUInt32BE(head.height, 4);
  content.set([head.depth ?? 8, head.kind ?? 0, 0, 0, head.isInterlaced ? 1 : 0], 8);
  const between = chunks.map(([name, inner]) => chunk(name, Buffer.from(inner)));
  return Buffer.concat([signature, chunk('IHDR', content), ...between, chunk('IEND', Buffer.alloc(0))]);
}

/** So many megabytes of zeros, packed a thousandfold, without ever being in memory; what would end them is left out. */
export function packedZeros(megabytes: number): Uint8Array {
  const piece = deflateRawSync(Buffer.alloc(1_000_000), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array(megabytes).fill(piece)]);
}

/** Grey, with a text beside the pixels. `claimed` is a size that the head states falsely. */
export function makePng(width: number, height: number, claimed = { width, height }): Uint8Array {
  const rows = Buffer.alloc(height * (width + 1), 0x80);
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0;
  return pngOf(claimed, [
    ['tEXt', ascii('Comment\0taken by somebody')],
    ['IDAT', deflateSync(rows)],
  ]);
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** An Exif note with one entry, the orientation. */
function exif(orientation: number, isLittle: boolean): Buffer {
  const note = Buffer.alloc(26);
  const short = (value: number, at: number) => (isLittle ? note.writeUInt16LE(value, at) : note.writeUInt16BE(value, at));
  const long = (value: number, at: number) => (isLittle ? note.writeUInt32LE(value, at) : note.writeUInt32BE(value, at));
  note.write(isLittle ? 'II' : 'MM', 'latin1');
  short(42, 2);
  long(8, 4);
  short(1, 8);
  short(0x0112, 10);
  short(3, 12);
  long(1, 14);
  short(orientation, 18);
  return Buffer.concat([ascii('Exif\0\0'), note, ascii('GPS 40.17 N')]);
}

/** Its segments are right, its pixels mean nothing. Behind its end stands another picture, as cameras append one. */
export function makeJpeg(
  width: number,
  height: number,
  { orientation = 1, isLittle = true, scans = 2, frame: kind = 0xc0, precision = 8, channels = 1 } = {},
): Uint8Array {
  const frame = Buffer.from([precision, 0, 0, 0, 0, channels, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, ascii('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')),
    segment(0xe1, exif(orientation, isLittle)),
    segment(0xfe, ascii('a comment')),
    segment(kind, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
    // Further scans with a table before each, in which the bytes of an end stand.
    ...Array.from({ length: scans - 1 }, () => [
      segment(0xc4, Buffer.from([0, 0xff, 0xd9, 1])),
      segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    ]).flat(),
    Buffer.from([0x78, 0xff, 0xd9]),
    ascii('preview with GPS 40.17 N'),
    Buffer.from([0xff, 0xd9]),
  ]);
}
