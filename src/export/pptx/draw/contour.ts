/**
 * The frame of a text with its connection sites. A preset shape has sites only where PowerPoint put them, a rectangle
 * four; lines between the same two boxes need more, so the geometry is our own.
 */

import { type Point, type Size, toEmu } from '../../../foundation/units.ts';
import type { ConnectionSite, Contour } from '../../../layout/page.ts';

/** The way straight out of a side, in 60,000ths of a degree. */
const angles: Readonly<Record<ConnectionSite['side'], number>> = {
  right: 0,
  bottom: 5_400_000,
  left: 10_800_000,
  top: 16_200_000,
};

export function drawContour({ corners, reach, sites }: Contour, size: Size): string {
  const connections = sites.map((site) => `<a:cxn ang="${angles[site.side]}">${place('pos', site)}</a:cxn>`).join('');
  return (
    `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst>${connections}</a:cxnLst><a:rect l="0" t="0" r="r" b="b"/>` +
    `<a:pathLst><a:path w="${toEmu(size.width)}" h="${toEmu(size.height)}">${drawRing(corners, reach, size)}<a:close/></a:path></a:pathLst></a:custGeom>`
  );
}

const place = (tag: 'pos' | 'pt', { x, y }: Point): string => `<a:${tag} x="${toEmu(x)}" y="${toEmu(y)}"/>`;
const move = (point: Point): string => `<a:moveTo>${place('pt', point)}</a:moveTo>`;
const line = (point: Point): string => `<a:lnTo>${place('pt', point)}</a:lnTo>`;
const polygon = ([first, ...others]: readonly Point[]): string => (first ? move(first) + others.map(line).join('') : '');

/** Clockwise from the top left. */
function drawRing(corners: Contour['corners'], reach: number, { width, height }: Size): string {
  const [x, y] = [width - reach, height - reach];
  switch (corners) {
    case 'square':
      return polygon([
        { x: 0, y: 0 },
        { x: width, y: 0 },
        { x: width, y: height },
        { x: 0, y: height },
      ]);
    case 'point':
      return polygon([
        { x: reach, y: 0 },
        { x, y: 0 },
        { x: width, y: height / 2 },
        { x, y: height },
        { x: reach, y: height },
        { x: 0, y: height / 2 },
      ]);
    case 'cut':
      return polygon([
        { x: reach, y: 0 },
        { x, y: 0 },
        { x: width, y: reach },
        { x: width, y },
        { x, y: height },
        { x: reach, y: height },
        { x: 0, y },
        { x: 0, y: reach },
      ]);
    case 'round':
      return [
        move({ x: 0, y: reach }) + quarter(reach, angles.left),
        line({ x, y: 0 }) + quarter(reach, angles.top),
        line({ x: width, y }) + quarter(reach, angles.right),
        line({ x: reach, y: height }) + quarter(reach, angles.bottom),
      ].join('');
  }
}

const quarter = (reach: number, start: number): string =>
  `<a:arcTo wR="${toEmu(reach)}" hR="${toEmu(reach)}" stAng="${start}" swAng="5400000"/>`;
