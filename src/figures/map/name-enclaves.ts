/** Whose the pieces of land are that lie in another country: a patch without a name is taken for a lake, or for a mistake. */

import { boxOf } from '../../foundation/box-of.ts';
import type { Box, Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { TextItem } from '../../layout/page.ts';
import type { LaidBody } from '../../text/body.ts';
import { layLabel, placeLabel, styledText } from '../label.ts';
import { crosses, inset, isWithin, overlaps } from '../overlap.ts';
import { areaOf, type Ring, ringsContain } from '../rings.ts';
import { type Free, mainland } from './name-countries.ts';
import type { CountryOutline } from './outline.ts';

/** Square points; a smaller patch is not noticed. */
const smallest = 60;
const most = 5;
const size: Pt = 12;
const gap: Pt = 2;
const widest: Pt = 120;

interface Enclave {
  readonly name: string;
  readonly ring: Ring;
  readonly area: number;
}

/** Wholly in the frame, and inside the outer border of another country. */
function enclavesIn(outlines: readonly CountryOutline[], frame: Box): readonly Enclave[] {
  const found = outlines.flatMap((outline) => {
    const main = mainland(outline);
    return outline.polygons
      .filter((rings) => rings !== main)
      .flatMap(([ring = []]): readonly Enclave[] => {
        const [point] = ring;
        const isInside =
          point !== undefined &&
          isWithin(boxOf(ring), inset(frame, 1)) &&
          outlines.some((other) => other !== outline && other.polygons.some(([outer]) => outer && ringsContain([outer], point)));
        return isInside && areaOf(ring) >= smallest ? [{ name: outline.name, ring, area: areaOf(ring) }] : [];
      });
  });
  return found.sort((a, b) => b.area - a.area).slice(0, most);
}

/** In the patch where its name has room there, else beside it; not named where it has none. */
export function nameEnclaves(outlines: readonly CountryOutline[], free: Free, look: Look): readonly TextItem[] {
  const { frame, taken, lines, borders } = free;
  const placed: TextItem[] = [];
  for (const { name, ring } of enclavesIn(outlines, frame)) {
    const body = layLabel([styledText(name, { size, color: free.quiet }, look)], widest, look);
    const isFree = (box: Box): boolean =>
      isWithin(box, inset(frame, 3)) &&
      ![...taken, ...placed.map((item) => item.box)].some((other) => overlaps(box, other, 1)) &&
      borders.isClear(box) &&
      !lines.some((line) => crosses(line, box));
    const box = standsOf(boxOf(ring), body).find(isFree);
    if (box) placed.push(placeLabel(`Name of enclave ${placed.length + 1} of ${name}`, body, box, {}));
  }
  return placed;
}

function standsOf(land: Box, { width, height }: LaidBody): readonly Box[] {
  const across = land.x + (land.width - width) / 2;
  const down = land.y + (land.height - height) / 2;
  const [left, right] = [land.x - width - gap, land.x + land.width + gap];
  const [above, below] = [land.y - height - gap, land.y + land.height + gap];
  const stands = [
    [across, down],
    [right, down],
    [left, down],
    [across, below],
    [across, above],
    [land.x + land.width / 2, below],
    [land.x + land.width / 2, above],
    [land.x + land.width / 2 - width, below],
    [land.x + land.width / 2 - width, above],
  ] as const;
  return stands.map(([x, y]) => ({ x, y, width, height }));
}
