/** The pixels of a PNG (W3C PNG, third edition), as far as it takes to tell its colours, and calm areas from busy ones. */
import { inflateSync } from 'node:zlib';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each pixel, row by row; what is clear counts as white. */
  readonly rgb: Uint8Array;
}

/** A template's page is drawn in less; more would take long to look through. */
const mostPixels = 10_000_000;
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

interface Head {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly kind: number;
  readonly channels: number;
}

/** Channels of each kind of colour (section 11.2.1). */
const channelsOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** @returns undefined for what is no PNG, interlaced, of 16 bits a channel, damaged or very large: nobody looks into that */
export function readPixels(bytes: Uint8Array): Pixels | undefined {
  if (!signature.every((byte, index) => bytes[index] === byte)) return undefined;
  const chunks = chunksOf(bytes);
  const head = readHead(chunks.find(({ type }) => type === 'IHDR')?.data);
  if (!head) return undefined;
  const pixels = unpackPixels(
    chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data),
    head,
  );
  const palette = chunks.find(({ type }) => type === 'PLTE')?.data;
  const clear = chunks.find(({ type }) => type === 'tRNS')?.data;
  return pixels && { width: head.width, height: head.height, rgb: colorsOf(pixels, head, { palette, clear }) };
}

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** As far as they are whole. */
function chunksOf(bytes: Uint8Array): readonly Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (at + 12 + length > bytes.length) break;
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

function readHead(data: Uint8Array | undefined): Head | undefined {
  if (data?.length !== 13) return undefined;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth = 0, kind = 0, , , interlace] = data.subarray(8);
  const channels = channelsOf[kind];
  const isKnown = channels !== undefined && depth <= 8 && interlace === 0 && (channels === 1 || depth === 8);
  if (!isKnown || width * height === 0 || width * height > mostPixels) return undefined;
  return { width, height, depth, kind, channels };
}

/** Rows of bytes without their filters (section 9.2); undefined where they are not what the head says. */
function unpackPixels(packed: readonly Uint8Array[], { width, height, depth, channels }: Head): Uint8Array | undefined {
  const rowBytes = Math.ceil((width * channels * depth) / 8);
  const size = height * (rowBytes + 1);
  const raw = inflate(packed, size);
  if (raw?.length !== size) return undefined;
  const step = Math.max(1, (channels * depth) >> 3);
  const pixels = new Uint8Array(height * rowBytes);
  for (let row = 0; row < height; row++) {
    const from = row * (rowBytes + 1) + 1;
    const to = row * rowBytes;
    const filter = raw[from - 1] ?? 0;
    if (filter > 4) return undefined;
    for (let at = 0; at < rowBytes; at++) {
      const left = at >= step ? (pixels[to + at - step] ?? 0) : 0;
      const above = row > 0 ? (pixels[to + at - rowBytes] ?? 0) : 0;
      const corner = row > 0 && at >= step ? (pixels[to + at - rowBytes - step] ?? 0) : 0;
      pixels[to + at] = (raw[from + at] ?? 0) + guess(filter, left, above, corner);
    }
  }
  return pixels;
}

function inflate(packed: readonly Uint8Array[], size: number): Uint8Array | undefined {
  try {
    return inflateSync(Buffer.concat(packed), { maxOutputLength: size });
  } catch {
    return undefined;
  }
}

function guess(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return nearest(left, above, corner);
    default:
      return 0;
  }
}

/** Paeth's guess. */
function nearest(left: number, above: number, corner: number): number {
  const sum = left + above - corner;
  const [toLeft, toAbove, toCorner] = [Math.abs(sum - left), Math.abs(sum - above), Math.abs(sum - corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

interface Tables {
  readonly palette: Uint8Array | undefined;
  readonly clear: Uint8Array | undefined;
}

function colorsOf(pixels: Uint8Array, head: Head, { palette, clear }: Tables): Uint8Array {
  const { width, height, depth, kind, channels } = head;
  const rgb = new Uint8Array(width * height * 3);
  const rowBytes = Math.ceil((width * channels * depth) / 8);
  const isGray = channels < 3;
  const most = (1 << depth) - 1;
  for (let row = 0, to = 0; row < height; row++) {
    for (let column = 0; column < width; column++, to += 3) {
      let at = row * rowBytes + column * channels;
      let [colors, alpha, gray] = [pixels, 255, pixels[at] ?? 0];
      if (channels === 1) {
        const sample = depth === 8 ? gray : sampleAt(pixels, row * rowBytes, column, depth);
        gray = (sample * 255) / most;
        if (kind === 3) {
          colors = palette ?? pixels;
          at = sample * 3;
          alpha = clear?.[sample] ?? 255;
        }
      } else if (channels !== 3) alpha = pixels[at + channels - 1] ?? 0;
      for (let part = 0; part < 3; part++)
        rgb[to + part] = onWhite(isGray && kind !== 3 ? gray : (colors[at + part] ?? 0), alpha);
    }
  }
  return rgb;
}

/** Samples of fewer than 8 bits lie in a byte from its high end. */
function sampleAt(pixels: Uint8Array, row: number, column: number, depth: number): number {
  const bit = column * depth;
  return ((pixels[row + (bit >> 3)] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}

const onWhite = (value: number, alpha: number): number => (alpha === 255 ? value : 255 + ((value - 255) * alpha) / 255);

/** From 0 black to 255 white, of the pixel at an index. */
export const brightnessAt = (rgb: Uint8Array, pixel: number): number =>
  0.299 * (rgb[3 * pixel] ?? 255) + 0.587 * (rgb[3 * pixel + 1] ?? 255) + 0.114 * (rgb[3 * pixel + 2] ?? 255);
