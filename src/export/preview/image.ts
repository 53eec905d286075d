/** A picture; its bytes go beside the slides, once for each different one. */
import { createHash } from 'node:crypto';
import type { Cache, Memory } from '../../foundation/memory/memory.ts';
import type { ImageItem } from '../../layout/page.ts';
import { frame } from './frame.ts';
import type { PreviewSlide } from './preview-slide.ts';
import { round } from './round.ts';
import { boxAttributes } from './shape.ts';

export function drawImage(item: ImageItem, slide: PreviewSlide): string {
  const { box, turn = 0, isMirrored = false, mediaType, bytes } = item;
  const name = `${hashOf(bytes, slide.deck.memory)}.${mediaType === 'image/png' ? 'png' : 'jpg'}`;
  slide.deck.media.set(name, { mediaType, bytes });
  const own = ` href="media/${name}" preserveAspectRatio="none"${frame(item, slide)}`;
  if (turn === 0 && !isMirrored) return `<image${boxAttributes(box)}${own}/>`;
  // The box is that of the picture as it is seen: before the turn its sides are exchanged, round the same middle.
  const [width, height] = turn % 180 === 0 ? [box.width, box.height] : [box.height, box.width];
  const moves = `translate(${round(box.x + box.width / 2)} ${round(box.y + box.height / 2)}) rotate(${turn})${isMirrored ? ' scale(-1 1)' : ''}`;
  return `<image${boxAttributes({ x: -width / 2, y: -height / 2, width, height })} transform="${moves}"${own}/>`;
}

/** Loading a picture once gives the same bytes to every slide that shows it. */
const hashes: Cache<string> = { name: 'hashes of pictures' };

export const hashOf = (bytes: Uint8Array, memory: Memory): string =>
  memory.recall(hashes, { of: [bytes] }, () => createHash('sha256').update(bytes).digest('hex').slice(0, 32));
