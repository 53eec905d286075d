import { describe, expect, it } from 'vitest';
import { identity, multiply, parseTransform } from '../../../../src/figures/picture/svg/matrix.ts';
import { parsePath } from '../../../../src/figures/picture/svg/parse-path.ts';
import { flatten } from '../../../../src/figures/picture/svg/segment.ts';
import { areaOf } from '../../../../src/figures/rings.ts';
import type { Point } from '../../../../src/foundation/units.ts';

const subpaths = (data: string, tolerance = 0.01) => flatten(parsePath(data) ?? [], identity, tolerance);
const points = (data: string): readonly Point[] => subpaths(data).flatMap((subpath) => subpath.points);
const pairs = (list: readonly Point[]) => list.map(({ x, y }) => [x, y]);

describe('path data', () => {
  it('says the same absolute, relative and without what may be left out', () => {
    const wanted = [
      [10, -5.5],
      [20.5, 4.5],
      [20.5, 0],
      [30, 0],
      [1, 2],
    ];
    expect(pairs(points('M10,-5.5 L20.5,4.5 V0 H30 L1 2'))).toEqual(wanted);
    expect(pairs(points('m10-5.5l10.5 1e1v-4.5h9.5l-29 2'))).toEqual(wanted);
    expect(pairs(points('M10-5.5 20.5,4.5V0H30L1 2'))).toEqual(wanted);
  });

  it('goes on from where a closed outline began', () => {
    const [one, two] = subpaths('M1 1h4v4zl-2 -2h9');
    expect(one).toEqual({
      points: [
        { x: 1, y: 1 },
        { x: 5, y: 1 },
        { x: 5, y: 5 },
      ],
      isClosed: true,
    });
    expect(two).toEqual({
      points: [
        { x: 1, y: 1 },
        { x: -1, y: -1 },
        { x: 8, y: -1 },
      ],
      isClosed: false,
    });
  });

  it('bends curves of each kind through the same points', () => {
    const cubic = points('M0 0C0 40 60 40 60 0S120 -40 120 0');
    expect(points('M0 0c0 40 60 40 60 0s60-40 60 0')).toEqual(cubic);
    const middle = cubic.find(({ x }) => Math.abs(x - 30) < 1e-9);
    expect(middle?.y).toBeCloseTo(30, 6);
    for (const { x, y } of points('M0 0Q30 60 60 0T120 0')) {
      const wanted = x < 60 ? (x * (60 - x)) / 30 : ((x - 60) * (x - 120)) / 30;
      expect(y).toBeCloseTo(wanted, 6);
    }
  });

  it('keeps within its tolerance of a circle, with flags written together', () => {
    for (const tolerance of [0.5, 0.02]) {
      const [circle] = subpaths('M100 0a100 100 0 01-200 0 100 100 0 01200 0z', tolerance);
      expect(circle?.isClosed).toBe(true);
      for (const { x, y } of circle?.points ?? []) expect(Math.abs(Math.hypot(x, y) - 100)).toBeLessThan(0.03);
      expect(Math.abs(areaOf(circle?.points ?? []) - Math.PI * 10_000)).toBeLessThan(2 * Math.PI * 100 * tolerance);
    }
  });

  it('turns arcs the way their flags say, and grows radii that are too small', () => {
    const at = (data: string) => points(data).reduce((lowest, point) => (point.y > lowest.y ? point : lowest)).y;
    expect(at('M0 0A10 10 0 0 0 20 0')).toBeCloseTo(10, 1);
    expect(at('M0 0A10 10 0 0 1 20 0')).toBeCloseTo(0, 6);
    expect(at('M0 0A1 1 0 0 0 20 0')).toBeCloseTo(10, 1);
    expect(at('M0 0A20 20 0 1 0 20 0')).toBeGreaterThan(35);
    expect(at('M0 0A20 20 0 0 0 20 0')).toBeLessThan(5);
    expect(pairs(points('M0 0A0 5 0 0 0 20 7'))).toEqual([
      [0, 0],
      [20, 7],
    ]);
  });

  it.each(['L1 1', 'M1', 'M1 1 L', 'M1 1 X3', 'M1 1 A1 1 0 2 0 3 3', 'M1,,x', 'M1 1 C1 2 3 4 5'])(
    'is refused where it is none: %s',
    (data) => expect(parsePath(data)).toBeUndefined(),
  );

  it('is read in one pass: a long one takes no time by its square', () => {
    expect(parsePath(`M0 0${'l1 1 '.repeat(200_000)}`)).toHaveLength(200_001);
    expect(parsePath(`M0 0${' '.repeat(200_000)}`)).toHaveLength(1);
  });
});

describe('transforms', () => {
  it('apply from right to left', () => {
    const matrix = parseTransform('translate(10 20) rotate(90, 5, 5), scale(2)');
    const [a, b, c, d, e, f] = (matrix ?? identity).map((value) => Math.round(value * 1e6) / 1e6);
    // (1, 0) doubled is (2, 0), turned round (5, 5) is (10, 2), moved is (20, 22).
    expect([(a ?? 0) + (e ?? 0), (b ?? 0) + (f ?? 0)]).toEqual([20, 22]);
    expect([c, d]).toEqual([-2, 0]);
    expect(multiply(identity, matrix ?? identity)).toEqual(matrix);
  });

  it.each(['spin(3)', 'scale()', 'translate(1', 'matrix(1 2 3)', 'rotate(x)'])('are refused where they are none: %s', (text) =>
    expect(parseTransform(text)).toBeUndefined(),
  );
});
