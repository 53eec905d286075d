/** Small pictures made by hand, for tests: a PNG and a JPEG with what cameras write into them. */
import { crc32, deflateSync } from 'node:zlib';

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');

function chunk(name: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const body = Buffer.concat([ascii(name), content]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Grey, with a text beside the pixels. `claimed` is a size that the head states falsely. */
export function makePng(width: number, height: number, claimed = { width, height }): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(claimed.width, 0);
  head.writeUInt32BE(claimed.height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (width + 1), 0x80);
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('tEXt', ascii('Comment\0taken by somebody')),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
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
export function makeJpeg(width: number, height: number, { orientation = 1, isLittle = true } = {}): Uint8Array {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, ascii('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')),
    segment(0xe1, exif(orientation, isLittle)),
    segment(0xfe, ascii('a comment')),
    segment(0xc0, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
    // A second scan with a table before it, in which the bytes of an end stand.
    segment(0xc4, Buffer.from([0, 0xff, 0xd9, 1])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x78, 0xff, 0xd9]),
    ascii('preview with GPS 40.17 N'),
    Buffer.from([0xff, 0xd9]),
  ]);
}
