/** What the pixels of a PNG unpack to: known from its head before a byte is unpacked, and held against what does come out. */
import { inflateSync } from 'node:zlib';
import { broken, type PictureProblem } from './picture.ts';
import { checkPixels, tooLarge } from './pixel-limits.ts';

/** Of a PNG's first chunk (W3C PNG, third edition, section 11.2.1). */
export interface PngHead {
  readonly width: number;
  readonly height: number;
  readonly bitsPerPixel: number;
  readonly isInterlaced: boolean;
}

/** A picture of 40 megapixels in four channels is 160 MB; one of 16 bits a channel may have fewer pixels. */
const mostUnpacked = 200_000_000;

/** Channels of each kind of colour, and the bits a channel may have. */
const kinds: Readonly<Record<number, readonly [channels: number, depths: readonly number[]]>> = {
  0: [1, [1, 2, 4, 8, 16]],
  2: [3, [8, 16]],
  3: [1, [1, 2, 4, 8]],
  4: [2, [8, 16]],
  6: [4, [8, 16]],
};

/** @param chunk the 13 bytes of IHDR */
export function readPngHead(chunk: Uint8Array): PngHead | PictureProblem {
  const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  const [depth = 0, kind = 0, packing, filter, interlace] = chunk.subarray(8);
  const [channels, depths] = kinds[kind] ?? [0, []];
  if (!depths.includes(depth) || packing !== 0 || filter !== 0 || (interlace !== 0 && interlace !== 1)) return broken;
  const head = {
    width: view.getUint32(0),
    height: view.getUint32(4),
    bitsPerPixel: channels * depth,
    isInterlaced: interlace === 1,
  };
  return checkPixels(head.width, head.height) ?? head;
}

/**
 * What is wrong with packed pixels; nothing where they unpack to what the head says, neither more nor less. At most that
 * much memory is taken, whatever they would unpack to.
 * @param packed the content of all IDAT chunks, in order
 */
export function checkPackedPixels(packed: Uint8Array, head: PngHead): PictureProblem | undefined {
  const size = unpackedSize(head);
  if (size > mostUnpacked)
    return tooLarge(`its pixels unpack to ${Math.ceil(size / 1e6)} MB; at most ${mostUnpacked / 1e6} are taken`);
  try {
    // One piece of the whole size: pieces would be put together in a second one.
    const unpacked = inflateSync(packed, { maxOutputLength: size, chunkSize: Math.max(64, size + 1) });
    return unpacked.length === size ? undefined : broken;
  } catch (thrown) {
    if ((thrown as { readonly code?: unknown }).code !== 'ERR_BUFFER_TOO_LARGE') return broken;
    return tooLarge(`its pixels unpack to more than the ${size} bytes of its size`);
  }
}

/** Each row has a byte for its filter before its pixels, which fill whole bytes (section 7.2); an interlaced picture is seven. */
export function unpackedSize({ width, height, bitsPerPixel, isInterlaced }: PngHead): number {
  const bytesOf = (columns: number, rows: number): number =>
    columns === 0 ? 0 : rows * (1 + Math.ceil((columns * bitsPerPixel) / 8));
  if (!isInterlaced) return bytesOf(width, height);
  return adam7
    .map(([left, top, across, down]) => bytesOf(steps(width - left, across), steps(height - top, down)))
    .reduce((sum, bytes) => sum + bytes, 0);
}

const steps = (length: number, step: number): number => Math.max(0, Math.ceil(length / step));

/** First column and row of each pass, and the steps between them (section 8.1). */
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;
