/**
 * The frame of a text with its connection sites. PowerPoint's own shapes are what every program draws right; but a rectangle
 * has sites only in the middles of its sides. Lines between the same two boxes need more, and then the geometry is our own.
 */

import { type Point, type Pt, type Size, toEmu } from '../../../foundation/units.ts';
import type { ConnectionSite, Contour, Page } from '../../../layout/page.ts';

/** The way straight out of a side, in 60,000ths of a degree. */
const angles: Readonly<Record<ConnectionSite['side'], number>> = {
  right: 0,
  bottom: 5_400_000,
  left: 10_800_000,
  top: 16_200_000,
};

/** The sites that a rectangle has in PowerPoint too, which are the first of every contour. */
const middles = 4;

/** Names of the items of a page to which connectors are glued elsewhere than in the middle of a side. */
export const gluedOffMiddle = ({ items }: Pick<Page, 'items'>): ReadonlySet<string> =>
  new Set(
    items
      .flatMap((item) => (item.kind === 'connector' ? [item.from, item.to] : []))
      .filter(({ site }) => site >= middles)
      .map(({ item }) => item),
  );

export interface Frame {
  /** `a:prstGeom` or `a:custGeom`. */
  readonly geometry: string;
  /** How far within the box the shape keeps its text on each side, before the text's own insets. */
  readonly inward: Pt;
}

export const plainFrame: Frame = { geometry: '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>', inward: 0 };

/** A rounded rectangle keeps its text within the square that a corner's arc meets: 1 - cos 45°. */
const roundInward = 0.29289;

/** @param needsOwnSites whether a connector is glued to another site than the middle of a side */
export function frameOf(contour: Contour, size: Size, needsOwnSites: boolean): Frame {
  if (!needsOwnSites && contour.corners === 'square') return plainFrame;
  if (!needsOwnSites && contour.corners === 'round') return roundFrame(contour.reach, size);
  return { geometry: ownGeometry(contour, size), inward: 0 };
}

function roundFrame(reach: Pt, { width, height }: Size): Frame {
  const share = Math.min(50_000, Math.round((100_000 * reach) / Math.min(width, height)));
  return {
    geometry: `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${share}"/></a:avLst></a:prstGeom>`,
    inward: reach * roundInward,
  };
}

function ownGeometry({ corners, reach, sites }: Contour, size: Size): string {
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
      return roundRing(reach, { width, height });
  }
}

/** How far the handles of a Bézier curve reach from the ends of a quarter circle. */
const handle = 0.5523;

/** Curves and not arcs: some programs turn an arc of an own geometry the wrong way. */
function roundRing(reach: number, { width, height }: Size): string {
  const [x, y] = [width - reach, height - reach];
  const short = reach * (1 - handle);
  const [farX, farY] = [width - short, height - short];
  const curve = (...points: readonly Point[]): string =>
    `<a:cubicBezTo>${points.map((point) => place('pt', point)).join('')}</a:cubicBezTo>`;
  return [
    move({ x: 0, y: reach }) + curve({ x: 0, y: short }, { x: short, y: 0 }, { x: reach, y: 0 }),
    line({ x, y: 0 }) + curve({ x: farX, y: 0 }, { x: width, y: short }, { x: width, y: reach }),
    line({ x: width, y }) + curve({ x: width, y: farY }, { x: farX, y: height }, { x, y: height }),
    line({ x: reach, y: height }) + curve({ x: short, y: height }, { x: 0, y: farY }, { x: 0, y }),
  ].join('');
}
