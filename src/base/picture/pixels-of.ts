/** The pixels of the pictures that a template draws, each read once. */
import type { Art, Base } from '../base.ts';
import { unpack } from '../package/packed.ts';
import { type Pixels, readPixels } from './png-pixels.ts';

/** Undefined where nobody can look into a picture: it is no PNG, or shown in part, or turned. */
export type PixelsOf = (art: Art) => Pixels | undefined;

/** Keep it as long as one template is looked at: it holds what was unpacked. */
export function openPixels({ package: { parts } }: Pick<Base, 'package'>): PixelsOf {
  const read = new Map<string, Pixels | undefined>();
  return (art) => {
    const part = art.picture ?? (art.fill.kind === 'picture' ? art.fill.part : undefined);
    if (part === undefined || art.isCropped || art.rotation !== 0) return undefined;
    const packed = parts.get(part);
    if (!read.has(part)) read.set(part, packed && readPixels(unpack(packed)));
    return read.get(part);
  };
}
