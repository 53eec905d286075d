/** PNG: a signature, then chunks of length, name, content and checksum (W3C PNG, third edition, section 5). */
import { broken, type PictureProblem, type PixelPicture } from './picture.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, index) => bytes[index] === byte);

/** What is needed to draw it; texts, times, places and previews of other programs are left out. */
const kept = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'sBIT', 'bKGD', 'pHYs', 'IDAT', 'IEND']);

export function readPng(bytes: Uint8Array): PixelPicture | PictureProblem {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [bytes.subarray(0, signature.length)];
  const names: string[] = [];
  for (let at = signature.length; at + 12 <= bytes.length && names.at(-1) !== 'IEND'; ) {
    const end = at + 12 + view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (end > bytes.length) return broken;
    if (kept.has(name)) parts.push(bytes.subarray(at, end));
    names.push(name);
    at = end;
  }
  if (names[0] !== 'IHDR' || !names.includes('IDAT') || names.at(-1) !== 'IEND' || bytes.length < 33) return broken;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (width === 0 || height === 0) return broken;
  return { mediaType: 'image/png', width, height, turn: 0, isMirrored: false, bytes: Buffer.concat(parts) };
}
