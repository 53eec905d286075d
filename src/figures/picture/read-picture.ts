/** Bytes to a picture. What it is follows from its content; a name can say anything. */
import type { Picture } from '../../layout/pictures.ts';
import type { PictureProblem } from './picture-problem.ts';
import { isJpeg, readJpeg } from './read-jpeg.ts';
import { isPng, readPng } from './read-png.ts';
import { isSvg, readSvg } from './svg/read-svg.ts';

export function readPicture(bytes: Uint8Array): Picture | PictureProblem {
  if (isPng(bytes)) return readPng(bytes);
  if (isJpeg(bytes)) return readJpeg(bytes);
  if (isSvg(bytes)) return readSvg(bytes);
  const kind = kindOf(bytes);
  return {
    problem: kind ? `${kind} cannot stand in a deck` : 'it is neither PNG, JPEG nor SVG',
    hint: 'save it as PNG (drawings, screenshots) or JPEG (photographs)',
  };
}

/** Kinds that people try. */
function kindOf(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1000));
  if (start.startsWith('GIF8')) return 'a GIF';
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'a WebP picture';
  if (start.slice(4, 8) === 'ftyp') return 'a HEIC or AVIF picture';
  if (start.startsWith('%PDF')) return 'a PDF';
  return start.startsWith('BM') ? 'a BMP picture' : undefined;
}
