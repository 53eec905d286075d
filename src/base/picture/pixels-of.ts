/** The pixels of a picture that a template draws, read once a template. */
import type { Art, Base } from '../base.ts';
import { unpack } from '../package/packed.ts';
import { type Pixels, readPixels } from './png-pixels.ts';

const read = new WeakMap<Base['package'], Map<string, Pixels | undefined>>();

/** Undefined where nobody can look into it: it is no PNG, or shown in part, or turned. */
export function pixelsOf(art: Art, base: Base): Pixels | undefined {
  const part = art.picture ?? (art.fill.kind === 'picture' ? art.fill.part : undefined);
  if (part === undefined || art.isCropped || art.rotation !== 0) return undefined;
  const known = read.get(base.package) ?? new Map<string, Pixels | undefined>();
  read.set(base.package, known);
  if (!known.has(part)) {
    const packed = base.package.parts.get(part);
    known.set(part, packed && readPixels(unpack(packed)));
  }
  return known.get(part);
}
