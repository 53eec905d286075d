/** PNG: a signature, then chunks of length, name, content and checksum (W3C PNG, third edition, section 5). */
import { inflateSync } from 'node:zlib';
import type { PixelPicture } from '../../layout/pictures.ts';
import { broken, isPictureProblem, type PictureProblem } from './picture-problem.ts';
import { mostPieces, tooLarge } from './pixel-limits.ts';
import { checkPackedPixels, isPaletteSound, readPngHead } from './png-pixels.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, index) => bytes[index] === byte);

/**
 * What is needed to draw it; texts, times, places, further frames and previews of other programs are left out. All but the
 * pixels stand once: of two heads a reader may take the other.
 */
const kept: ReadonlySet<string> = new Set([
  'IHDR',
  'PLTE',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'cICP',
  'sBIT',
  'bKGD',
  'pHYs',
  'IDAT',
  'IEND',
]);
const headLength = 13;
/** Profiles of printers, the largest there are, have two. */
const largestProfile = 8_000_000;

interface Chunk {
  readonly name: string;
  readonly content: Uint8Array;
  /** With length, name and checksum. */
  readonly whole: Uint8Array;
}

export function readPng(bytes: Uint8Array): PixelPicture | PictureProblem {
  const chunks = chunksOf(bytes);
  if (chunks.length > mostPieces) return tooLarge(`more than ${mostPieces} pieces`);
  const [first] = chunks;
  if (first?.name !== 'IHDR' || first.content.length !== headLength || chunks.at(-1)?.name !== 'IEND') return broken;
  const needed = chunks.filter(({ name }) => kept.has(name));
  const pixels = needed.filter(({ name }) => name === 'IDAT');
  const others = needed.filter(({ name }) => name !== 'IDAT');
  if (pixels.length === 0 || new Set(others.map(({ name }) => name)).size < others.length) return broken;
  const head = readPngHead(first.content);
  if (isPictureProblem(head)) return head;
  const contentOf = (wanted: string) => others.find(({ name }) => name === wanted)?.content;
  if (!isPaletteSound(head, contentOf('PLTE'), contentOf('tRNS'))) return broken;
  const profile = contentOf('iCCP');
  const problem =
    (profile && checkProfile(profile)) ?? checkPackedPixels(Buffer.concat(pixels.map(({ content }) => content)), head);
  if (problem) return problem;
  const { width, height } = head;
  const parts = [bytes.subarray(0, signature.length), ...needed.map(({ whole }) => whole)];
  return { mediaType: 'image/png', width, height, turn: 0, isMirrored: false, bytes: Buffer.concat(parts) };
}

/** Up to the end of the image, or the first piece too many; where the file ends before it, those that are whole. */
function chunksOf(bytes: Uint8Array): readonly Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = signature.length; at + 12 <= bytes.length && chunks.length <= mostPieces && chunks.at(-1)?.name !== 'IEND'; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) break;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ name, content: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) });
    at = end;
  }
  return chunks;
}

/** A colour profile: its name, a zero, the way it is packed, and then packed as pixels are (section 11.3.2.3). */
function checkProfile(content: Uint8Array): PictureProblem | undefined {
  try {
    inflateSync(content.subarray(content.indexOf(0) + 2), { maxOutputLength: largestProfile });
    return undefined;
  } catch (thrown) {
    if ((thrown as { readonly code?: unknown }).code !== 'ERR_BUFFER_TOO_LARGE') return broken;
    return tooLarge(`its colour profile unpacks to more than ${largestProfile / 1e6} MB`);
  }
}
