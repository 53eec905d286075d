/** What the pixels of a PNG unpack to: known from its head before a byte is unpacked, and held against what does come out. */
import { inflateSync } from 'node:zlib';
import { broken, type PictureProblem } from './picture-problem.ts';
import { checkPixels, tooLarge } from './pixel-limits.ts';

/** What a PNG's first chunk says (W3C PNG, third edition, section 11.2.1). */
export interface PngHead {
  readonly width: number;
  readonly height: number;
  readonly bitsPerPixel: number;
  readonly isInterlaced: boolean;
  /** The most colours its palette may have; `undefined` where the pixels are colours themselves. */
  readonly paletteSize?: number;
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

/** The kind of colour whose pixels are numbers of a palette. */
const indexed = 3;

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
    ...(kind === indexed ? { paletteSize: 2 ** depth } : {}),
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
    return unpacked.length === size && hasKnownFilters(unpacked, head) ? undefined : broken;
  } catch (thrown) {
    if ((thrown as { readonly code?: unknown }).code !== 'ERR_BUFFER_TOO_LARGE') return broken;
    return tooLarge(`its pixels unpack to more than the ${size} bytes of its size`);
  }
}

/**
 * Whether a palette is there where the pixels are numbers of one, of whole colours, and no more of them than a pixel can name;
 * transparency has no more entries (sections 11.2.2 and 11.3.1.1).
 */
export function isPaletteSound(
  { paletteSize }: PngHead,
  palette: Uint8Array | undefined,
  transparency: Uint8Array | undefined,
): boolean {
  if (paletteSize === undefined) return true;
  const colors = (palette?.length ?? 0) / 3;
  return Number.isInteger(colors) && colors > 0 && colors <= paletteSize && (transparency?.length ?? 0) <= colors;
}

/** Five ways to filter a row are known (section 9.2); a reader that meets another gives up. */
function hasKnownFilters(unpacked: Uint8Array, head: PngHead): boolean {
  let at = 0;
  for (const { columns, rows } of passesOf(head)) {
    const length = rowBytes(columns, head);
    if (columns === 0) continue;
    for (let row = 0; row < rows; row++, at += length) if ((unpacked[at] ?? 0) > 4) return false;
  }
  return true;
}

/** Each row has a byte for its filter before its pixels, which fill whole bytes (section 7.2); an interlaced picture is seven. */
export const unpackedSize = (head: PngHead): number =>
  passesOf(head).reduce((sum, { columns, rows }) => sum + (columns === 0 ? 0 : rows * rowBytes(columns, head)), 0);

const rowBytes = (columns: number, { bitsPerPixel }: PngHead): number => 1 + Math.ceil((columns * bitsPerPixel) / 8);

interface Pass {
  readonly columns: number;
  readonly rows: number;
}

const passesOf = ({ width, height, isInterlaced }: PngHead): readonly Pass[] =>
  isInterlaced
    ? adam7.map(([left, top, across, down]) => ({ columns: steps(width - left, across), rows: steps(height - top, down) }))
    : [{ columns: width, rows: height }];

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
