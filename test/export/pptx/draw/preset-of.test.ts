import { describe, expect, it } from 'vitest';
import { presetOf } from '../../../../src/export/pptx/draw/preset-of.ts';
import type { Point } from '../../../../src/foundation/units.ts';
import { box } from '../../../support/pptx-pages.ts';

const at = box(10, 20, 100, 60);
const corners = [
  { x: 10, y: 20 },
  { x: 110, y: 20 },
  { x: 110, y: 80 },
  { x: 10, y: 80 },
];
const round = (count: number): readonly Point[] =>
  Array.from({ length: count }, (_, step) => {
    const angle = (2 * Math.PI * step) / count;
    return { x: 60 + 50 * Math.cos(angle), y: 50 + 30 * Math.sin(angle) };
  });
const preset = (ring: readonly Point[], isClosed = true) => presetOf({ rings: [ring], isClosed, box: at });

describe('a closed ring', () => {
  it('through the four corners of its box is a rectangle, wherever and whichever way it begins', () => {
    expect(preset(corners)).toBe('rect');
    expect(preset([...corners.slice(2), ...corners.slice(0, 2)])).toBe('rect');
    expect(preset([...corners].reverse())).toBe('rect');
  });

  it('that crosses itself, leans or has a corner less is not', () => {
    const [a, b, c, d] = corners as [Point, Point, Point, Point];
    expect(preset([a, c, b, d])).toBeUndefined();
    expect(preset([{ ...a, x: 12 }, b, c, d])).toBeUndefined();
    expect(preset([a, b, c])).toBeUndefined();
  });

  it('of many points round its box is an ellipse', () => expect(preset(round(60))).toBe('ellipse'));

  it('of few points, or cut off at a side, is what it is', () => {
    expect(preset(round(8))).toBeUndefined();
    expect(preset(round(60).filter(({ y }) => y < 78))).toBeUndefined();
    expect(preset(round(60).map((point) => ({ ...point, y: Math.min(point.y, 70) })))).toBeUndefined();
  });

  it('with a hole is no shape of PowerPoint’s, and an open line neither', () => {
    expect(presetOf({ rings: [corners, round(60)], isClosed: true, box: at })).toBeUndefined();
    expect(preset(corners, false)).toBeUndefined();
  });
});
