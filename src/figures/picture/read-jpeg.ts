/** JPEG: segments that begin with a marker, then the pixels (ITU-T T.81, annex B). */
import type { PixelPicture } from '../../layout/pictures.ts';
import { broken, type PictureProblem } from './picture-problem.ts';
import { checkPixels, mostPieces, tooLarge } from './pixel-limits.ts';
import { readOrientation } from './read-orientation.ts';

export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

const startOfScan = 0xda;
const endOfImage = 0xd9;
const exif = 0xe1;
/** A frame's head holds the size; C4, C8 and CC among them mean something else. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** Baseline, extended and progressive, of 8 bits: what programs draw. The others are for medicine and archives. */
const isDrawable = ({ marker }: Segment, precision: number): boolean => marker <= 0xc2 && precision === 8;
/** Four channels are the most that a printer has; a table of quantities belongs to each. */
const mostChannels = 4;
/** A program makes ten of a progressive picture; each is a pass over all its pixels for whoever draws it. */
const mostScans = 100;
/** Left out: what programs and cameras note (APP1, APP3 … APP13, APP15) and comments. JFIF, colour profile and Adobe's are needed to draw it. */
const isNote = (marker: number): boolean =>
  (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee) || marker === 0xfe;

interface Segment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

export function readJpeg(bytes: Uint8Array): PixelPicture | PictureProblem {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const segments = segmentsOf(view);
  if (segments.length > mostPieces) return tooLarge(`more than ${mostPieces} pieces`);
  const frame = segments.find(({ marker }) => isFrame(marker));
  const scan = segments.at(-1);
  if (!frame || frame.end - frame.start < 11 || scan?.marker !== startOfScan) return broken;
  const [height, width] = [view.getUint16(frame.start + 5), view.getUint16(frame.start + 7)];
  const channels = view.getUint8(frame.start + 9);
  if (channels === 0 || channels > mostChannels || segments.filter(({ marker }) => isFrame(marker)).length > 1) return broken;
  if (!isDrawable(frame, view.getUint8(frame.start + 4)))
    return {
      problem: 'a JPEG of a kind that PowerPoint does not draw',
      hint: 'open it in a viewer and save it again as JPEG or PNG',
    };
  const wrongSize = checkPixels(width, height);
  if (wrongSize) return wrongSize;
  const { turn, isMirrored } = orientations[orientationIn(bytes, segments)] ?? upright;
  const kept = segments.filter(({ marker }) => !isNote(marker)).map(({ start, end }) => bytes.subarray(start, end));
  const seen = turn % 180 === 0 ? { width, height } : { width: height, height: width };
  const { end, scans } = followScans(view, scan.end);
  if (scans > mostScans) return tooLarge(`more than ${mostScans} passes over its pixels`);
  if (end === undefined) return broken;
  return {
    mediaType: 'image/jpeg',
    ...seen,
    turn,
    isMirrored,
    bytes: Buffer.concat([bytes.subarray(0, 2), ...kept, bytes.subarray(scan.end, end)]),
  };
}

/** Up to the head of the first scan; what is damaged before it leaves the list without one. */
function segmentsOf(view: DataView): readonly Segment[] {
  const segments: Segment[] = [];
  for (let at = 2; at + 4 <= view.byteLength && view.getUint8(at) === 0xff && segments.length <= mostPieces; ) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + view.getUint16(at + 2);
    if (end > view.byteLength) break;
    segments.push({ marker, start: at, end });
    if (marker === startOfScan) break;
    at = end;
  }
  return segments;
}

/**
 * Where the image ends, since cameras append films and previews, and how many scans it has up to there. In the pixels FF is
 * followed by 00, a filler or a restart marker.
 */
function followScans(view: DataView, from: number): { readonly end?: number; readonly scans: number } {
  let scans = 1;
  for (let at = from; at + 2 <= view.byteLength; ) {
    const marker = view.getUint8(at + 1);
    const isPixel = view.getUint8(at) !== 0xff || marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7);
    if (!isPixel && marker === endOfImage) return { end: at + 2, scans };
    if (!isPixel && isFrame(marker)) break;
    if (!isPixel && marker === startOfScan) scans += 1;
    // Between the scans of a progressive image stand segments.
    const isSegment = !isPixel && at + 4 <= view.byteLength;
    at += isSegment ? 2 + view.getUint16(at + 2) : 1;
  }
  return { scans };
}

function orientationIn(bytes: Uint8Array, segments: readonly Segment[]): number {
  const found = segments
    .filter(({ marker }) => marker === exif)
    .map(({ start, end }) => readOrientation(bytes.subarray(start + 4, end)));
  return found.find((orientation) => orientation !== undefined) ?? 1;
}

const upright = { turn: 0, isMirrored: false } as const;

/** Exif's orientation as a mirror and a turn clockwise after it. */
const orientations: Readonly<Record<number, Pick<PixelPicture, 'turn' | 'isMirrored'>>> = {
  1: upright,
  2: { turn: 0, isMirrored: true },
  3: { turn: 180, isMirrored: false },
  4: { turn: 180, isMirrored: true },
  5: { turn: 270, isMirrored: true },
  6: { turn: 90, isMirrored: false },
  7: { turn: 90, isMirrored: true },
  8: { turn: 270, isMirrored: false },
};
