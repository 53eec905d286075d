/** One element as shapes: what it fills, and its lines; nothing of it outside the drawing. */
import type { XmlElement } from '@rgrove/parse-xml';
import { boxOf } from '../../../foundation/box-of.ts';
import type { Box, Point } from '../../../foundation/units.ts';
import type { VectorShape } from '../../../layout/pictures.ts';
import { isWithin } from '../../overlap.ts';
import { clipRing, type Ring } from '../../rings.ts';
import { clipLines } from './clip-lines.ts';
import { toEvenOdd } from './even-odd.ts';
import type { Ink } from './parse-color.ts';
import type { Subpath } from './segment.ts';
import type { Style } from './style.ts';
import { Unsupported } from './unsupported.ts';

/** Less is not seen at all. */
const faintest = 0.005;

/**
 * @param stretch what widths of lines are multiplied by.
 * @throws Unsupported for lines that one can see through: a deck has none.
 */
export function shapesOf(
  subpaths: readonly Subpath[],
  { style, stretch, frame, element }: { style: Style; stretch: number; frame: Box; element: XmlElement },
): readonly VectorShape[] {
  const fill = seen(style.fill, style.fillOpacity * style.opacity);
  const stroke = style.strokeWidth > 0 ? seen(style.stroke, style.strokeOpacity * style.opacity) : undefined;
  if (stroke && stroke.opacity < 1 - faintest) throw new Unsupported(`a see-through line on <${element.name}>`, element);
  const outline = stroke && { color: stroke.color, width: style.strokeWidth * stretch, dash: style.dash };
  const isInside = isWithin(boxOf(subpaths.flatMap(({ points }) => points)), frame);
  const rings = fill ? ringsOf(subpaths, style, frame) : [];
  const area =
    fill && rings.length > 0
      ? [{ rings, isClosed: true, fill: fill.color, transparency: Math.round(100 * (1 - fill.opacity)) }]
      : [];
  if (!outline) return area;
  // In one piece where that is the same: one thing to click on in PowerPoint.
  if (area.length > 0 && isInside && rings.length === subpaths.length && subpaths.every(({ isClosed }) => isClosed))
    return area.map((shape) => ({ ...shape, outline }));
  const lines = subpaths.flatMap((subpath) => linesOf(subpath, isInside ? undefined : frame));
  return [...area, ...lines.map((line) => ({ ...line, transparency: 0, outline }))];
}

function seen(ink: Ink | 'none', opacity: number): Ink | undefined {
  if (ink === 'none' || ink.opacity * opacity < faintest) return undefined;
  return { color: ink.color, opacity: ink.opacity * opacity };
}

/** Filled as if every outline were closed. */
function ringsOf(subpaths: readonly Subpath[], { isEvenOdd }: Style, frame: Box): readonly Ring[] {
  const whole = subpaths.map(({ points }) => points).filter(({ length }) => length > 2);
  const rings = isEvenOdd ? whole : toEvenOdd(whole);
  return rings.map((ring) => clipRing(ring, frame)).filter((ring) => ring.length > 2 && isArea(boxOf(ring)));
}

const isArea = ({ width, height }: Box): boolean => width > 0 && height > 0;

function linesOf({ points, isClosed }: Subpath, frame: Box | undefined): readonly Pick<VectorShape, 'rings' | 'isClosed'>[] {
  if (!frame && isClosed && isArea(boxOf(points))) return [{ rings: [points], isClosed: true }];
  const [first] = points;
  const line = isClosed && first ? [...points, first] : points;
  const parts = frame ? clipLines(line, frame) : [line];
  return parts
    .map(straightened)
    .filter(isLong)
    .map((part) => ({ rings: [part], isClosed: false }));
}

/** A freeform may not be flat: what runs to and fro on one level or one upright is one straight line. */
function straightened(line: readonly Point[]): readonly Point[] {
  const box = boxOf(line);
  return isArea(box)
    ? line
    : [
        { x: box.x, y: box.y },
        { x: box.x + box.width, y: box.y + box.height },
      ];
}

const isLong = ([a, b]: readonly Point[]): boolean => a !== undefined && b !== undefined && (a.x !== b.x || a.y !== b.y);
