/** The outline of each basic shape as segments (SVG 2, chapter 10). */
import type { XmlElement } from '@rgrove/parse-xml';
import type { Point } from '../../../foundation/units.ts';
import { arcCurves } from './arc.ts';
import { parseLength } from './parse-length.ts';
import { parsePath } from './parse-path.ts';
import type { Segment } from './segment.ts';
import { Unsupported } from './unsupported.ts';

const shapes = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'] as const;
type ShapeName = (typeof shapes)[number];

export const isShapeName = (name: string): name is ShapeName => (shapes as readonly string[]).includes(name);

/**
 * @param frame what percentages are of: width and height of the drawing.
 * @throws Unsupported for numbers that cannot be read.
 */
export function segmentsOf(name: ShapeName, element: XmlElement, frame: Point): readonly Segment[] {
  const { attributes } = element;
  const length = (key: string, whole: number): number => {
    const text = attributes[key];
    if (text === undefined || text === 'auto') return 0;
    const part = text.trim().endsWith('%') ? (Number.parseFloat(text) / 100) * whole : parseLength(text);
    if (part === undefined || !Number.isFinite(part))
      throw new Unsupported(`${key}="${text.slice(0, 30)}" on <${name}>`, element);
    return part;
  };
  const [x, y] = [(key: string) => length(key, frame.x), (key: string) => length(key, frame.y)];
  const diagonal = Math.hypot(frame.x, frame.y) / Math.SQRT2;
  switch (name) {
    case 'path': {
      const segments = parsePath(attributes.d ?? '');
      if (!segments) throw new Unsupported('path data that cannot be read', element);
      return segments;
    }
    case 'rect': {
      const [rx, ry] = [attributes.rx ?? attributes.ry, attributes.ry ?? attributes.rx];
      return rectangle(
        { x: x('x'), y: y('y') },
        { x: x('width'), y: y('height') },
        { x: rx === attributes.rx ? x('rx') : y('ry'), y: ry === attributes.ry ? y('ry') : x('rx') },
      );
    }
    case 'circle': {
      const r = length('r', diagonal);
      return ellipse({ x: x('cx'), y: y('cy') }, { x: r, y: r });
    }
    case 'ellipse':
      return ellipse({ x: x('cx'), y: y('cy') }, { x: x('rx'), y: y('ry') });
    case 'line':
      return lines([
        { x: x('x1'), y: y('y1') },
        { x: x('x2'), y: y('y2') },
      ]);
    case 'polyline':
      return lines(pointsOf(element));
    case 'polygon':
      return [...lines(pointsOf(element)), { kind: 'close' }];
  }
}

const lines = (points: readonly Point[]): readonly Segment[] =>
  points.map((to, index) => ({ kind: index === 0 ? 'move' : 'line', to }));

function pointsOf(element: XmlElement): readonly Point[] {
  const text = element.attributes.points ?? '';
  const numbers = (text.match(/[^\s,]+/gu) ?? []).map(Number);
  if (!numbers.every(Number.isFinite)) throw new Unsupported('points that cannot be read', element);
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, at) => ({
    x: numbers[2 * at] ?? 0,
    y: numbers[2 * at + 1] ?? 0,
  }));
}

function ellipse(centre: Point, radii: Point): readonly Segment[] {
  if (!(radii.x > 0 && radii.y > 0)) return [];
  const [right, left] = [
    { x: centre.x + radii.x, y: centre.y },
    { x: centre.x - radii.x, y: centre.y },
  ];
  const half = { radii, turn: 0, isLarge: false, isSweep: true };
  return [
    { kind: 'move', to: right },
    ...arcCurves({ ...half, from: right, to: left }),
    ...arcCurves({ ...half, from: left, to: right }),
    { kind: 'close' },
  ];
}

function rectangle({ x, y }: Point, size: Point, corner: Point): readonly Segment[] {
  if (!(size.x > 0 && size.y > 0)) return [];
  const [rx, ry] = [Math.min(corner.x, size.x / 2), Math.min(corner.y, size.y / 2)];
  const [right, bottom] = [x + size.x, y + size.y];
  if (!(rx > 0 && ry > 0))
    return [
      ...lines([
        { x, y },
        { x: right, y },
        { x: right, y: bottom },
        { x, y: bottom },
      ]),
      { kind: 'close' },
    ];
  const round = (from: Point, to: Point): readonly Segment[] =>
    arcCurves({ from, to, radii: { x: rx, y: ry }, turn: 0, isLarge: false, isSweep: true });
  return [
    { kind: 'move', to: { x: x + rx, y } },
    { kind: 'line', to: { x: right - rx, y } },
    ...round({ x: right - rx, y }, { x: right, y: y + ry }),
    { kind: 'line', to: { x: right, y: bottom - ry } },
    ...round({ x: right, y: bottom - ry }, { x: right - rx, y: bottom }),
    { kind: 'line', to: { x: x + rx, y: bottom } },
    ...round({ x: x + rx, y: bottom }, { x, y: bottom - ry }),
    { kind: 'line', to: { x, y: y + ry } },
    ...round({ x, y: y + ry }, { x: x + rx, y }),
    { kind: 'close' },
  ];
}
