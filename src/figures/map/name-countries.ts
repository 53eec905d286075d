/** Names of countries, each inside its own land. */

import { boxOf } from '../../foundation/box-of.ts';
import type { Box, Point, Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { TextItem } from '../../layout/page.ts';
import type { LaidBody } from '../../text/body.ts';
import type { ColorRole } from '../../theme/theme.ts';
import { layLabel, placeLabel, styledText, type TextStyle } from '../label.ts';
import { crosses, inset, isWithin, overlaps } from '../overlap.ts';
import { areaOf, type Ring, ringsContain } from '../rings.ts';
import type { BorderPoints } from './border-points.ts';
import type { CountryOutline } from './outline.ts';

export interface Free {
  readonly frame: Box;
  readonly taken: readonly Box[];
  readonly lines: readonly (readonly Point[])[];
  readonly borders: BorderPoints;
  /** Ids of the countries of the incident: named first, and so that they stand out. */
  readonly own?: ReadonlySet<string>;
  /** Of all names but theirs. */
  readonly quiet: ColorRole;
  /** Of theirs; ink if not given. */
  readonly color?: ColorRole;
  /** At most so many names, of the others the largest countries first. */
  readonly most: number;
}

/** Room between a name and all else that is written. */
export const aroundNames: Pt = 5;
/** Land round a name, so that it does not touch its border. */
const shore: Pt = 2;

/** The polygon of a country with the most land in view; small exclaves need no second name. */
export function mainland({ polygons }: CountryOutline): readonly Ring[] {
  return polygons.reduce((best, rings) => (areaOf(rings[0] ?? []) > areaOf(best[0] ?? []) ? rings : best), []);
}

/** Mean of the corners of a fine grid inside: the visual middle, also of a ring with a bay. */
function middleOf(rings: readonly Ring[], box: Box): Point {
  const inside = gridOf(box, Math.max(4, box.width / 10, box.height / 10)).filter((point) => ringsContain(rings, point));
  if (inside.length === 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const sum = inside.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / inside.length, y: sum.y / inside.length };
}

function gridOf({ x, y, width, height }: Box, spacing: Pt): readonly Point[] {
  const [columns, rows] = [Math.floor(width / spacing), Math.floor(height / spacing)];
  return Array.from({ length: (columns + 1) * (rows + 1) }, (_, index) => ({
    x: x + (width - columns * spacing) / 2 + (index % (columns + 1)) * spacing,
    y: y + (height - rows * spacing) / 2 + Math.floor(index / (columns + 1)) * spacing,
  }));
}

function findStand(rings: readonly Ring[], body: LaidBody, { frame, taken, lines, borders }: Free): Box | undefined {
  const land = boxOf(rings[0] ?? []);
  const range = {
    x: land.x + body.width / 2,
    y: land.y + body.height / 2,
    width: land.width - body.width,
    height: land.height - body.height,
  };
  if (range.width < 0 || range.height < 0) return undefined;
  const middle = middleOf(rings, land);
  const isFree = (box: Box): boolean =>
    isWithin(box, inset(frame, 4)) &&
    !taken.some((other) => overlaps(box, other, aroundNames)) &&
    borders.isClear(inset(box, -shore)) &&
    ringsContain(rings, { x: box.x + box.width / 2, y: box.y + box.height / 2 }) &&
    !lines.some((line) => crosses(line, box));
  // Most countries have room to spare: the fine grid is for the others.
  for (const [least, most] of grids) {
    const points = gridOf(range, Math.max(least, Math.min(most, range.width / 8, range.height / 4)));
    const box = byDistance(middle, points)
      .map(({ x, y }) => ({ x: x - body.width / 2, y: y - body.height / 2, width: body.width, height: body.height }))
      .find(isFree);
    if (box) return box;
  }
  return undefined;
}

/** Least and largest steps of the grids on which a stand is looked for. */
const grids = [
  [7, 16],
  [3, 9],
] as const;

function byDistance(middle: Point, points: readonly Point[]): readonly Point[] {
  return [middle, ...points]
    .map((point) => ({ point, off: (point.x - middle.x) ** 2 + ((point.y - middle.y) * 1.5) ** 2 }))
    .sort((a, b) => a.off - b.off)
    .map(({ point }) => point);
}

const nameSize: Pt = 12;

/** A name on one line, or on more if it has several words. */
const styleOf = (isOwn: boolean, { quiet, color = 'ink' }: Free): TextStyle => ({
  size: nameSize,
  color: isOwn ? color : quiet,
  bold: isOwn,
});

function shapesOf(name: string, style: TextStyle, look: Look): readonly LaidBody[] {
  const text = [styledText(name.toUpperCase(), style, look)];
  const widths = name.includes(' ') ? [240, 9 * nameSize] : [240];
  return widths.map((widest) => layLabel(text, widest, look, 'center'));
}

/** Of the item that names it. */
export const nameOf = ({ name }: CountryOutline): string => `Name of ${name}`;

/** One name a country where its land has room for it, on one line or, if it has several words, on more. */
export function nameCountries(outlines: readonly CountryOutline[], free: Free, look: Look): readonly TextItem[] {
  const placed: TextItem[] = [];
  const isOwn = ({ id }: CountryOutline): boolean => free.own?.has(id) ?? false;
  const rankOf = ({ outline }: { readonly outline: CountryOutline }): number => (isOwn(outline) ? 0 : 1);
  const lands = outlines
    .map((outline) => ({ outline, rings: mainland(outline) }))
    .map((land) => ({ ...land, area: areaOf(land.rings[0] ?? []) }))
    .sort((a, b) => rankOf(a) - rankOf(b) || b.area - a.area);
  for (const { outline, rings, area } of lands.slice(0, 2 * free.most)) {
    if (placed.length >= free.most) break;
    if (area < 300) continue;
    const around = { ...free, taken: [...free.taken, ...placed.map(({ box }) => box)] };
    for (const body of shapesOf(outline.name, styleOf(isOwn(outline), free), look)) {
      const box = findStand(rings, body, around);
      if (!box) continue;
      placed.push(placeLabel(nameOf(outline), body, box, {}));
      break;
    }
  }
  return placed;
}
