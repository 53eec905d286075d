import { geoAzimuthalEqualArea, geoCentroid, geoDistance, geoNaturalEarth1 } from 'd3-geo';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { azimuthal } from '../../../src/figures/map/azimuthal.ts';
import { naturalEarth } from '../../../src/figures/map/natural-earth.ts';
import { arcBetween, circleRound, middleOf } from '../../../src/figures/map/sphere.ts';

const place = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }));

const placing = { at: { x: 300, y: 200 }, scale: 800 };

test('a region is projected as d3-geo does, to a thousandth of a point, and back again', () => {
  fc.assert(
    fc.property(place, place, (centre, at) => {
      fc.pre(geoDistance(centre, at) < 3);
      const theirs = geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]).scale(800).translate([300, 200]).precision(0)(at);
      const { project, locate } = azimuthal(centre, placing);
      const ours = project(at);
      expect(ours?.x).toBeCloseTo(theirs?.[0] ?? Number.NaN, 3);
      expect(ours?.y).toBeCloseTo(theirs?.[1] ?? Number.NaN, 3);
      expect(arcBetween(locate(ours ?? placing.at) ?? [0, 0], at)).toBeLessThan(1e-6);
    }),
    { numRuns: 300 },
  );
});

test('a region has no image of the point opposite, and beyond its edge lies its edge', () => {
  const { project, locate } = azimuthal([0, 0], { at: { x: 0, y: 0 }, scale: 1 });
  expect(project([180, 0])).toBeUndefined();
  expect(locate({ x: 5, y: 0 })?.map(Math.abs)).toEqual([180, 0]);
});

test('the globe is projected as d3-geo does, and back again', () => {
  fc.assert(
    fc.property(place, fc.integer({ min: -179, max: 179 }), (at, meridian) => {
      const theirs = geoNaturalEarth1().rotate([-meridian, 0]).scale(800).translate([300, 200]).precision(0)(at);
      const { project, locate } = naturalEarth(meridian, placing);
      const ours = project(at);
      expect(ours?.x).toBeCloseTo(theirs?.[0] ?? Number.NaN, 6);
      expect(ours?.y).toBeCloseTo(theirs?.[1] ?? Number.NaN, 6);
      expect(arcBetween(locate(ours ?? placing.at) ?? [0, 0], at)).toBeLessThan(1e-6);
    }),
    { numRuns: 300 },
  );
});

test('distances and middles are those of d3-geo, and circles keep their distance', () => {
  fc.assert(
    fc.property(place, place, place, fc.double({ min: 0.0001, max: 2, noNaN: true }), (a, b, c, reach) => {
      expect(arcBetween(a, b)).toBeCloseTo(geoDistance(a, b), 6);
      const theirs = geoCentroid({ type: 'MultiPoint', coordinates: [a, b, c] });
      expect(arcBetween(middleOf([a, b, c]) ?? [0, 0], theirs)).toBeLessThan(1e-6);
      const circle = circleRound(a, reach, 6);
      expect(circle).toHaveLength(61);
      for (const each of circle) expect(arcBetween(a, each)).toBeCloseTo(reach, 6);
    }),
    { numRuns: 200 },
  );
  expect(
    middleOf([
      [0, 0],
      [180, 0],
    ]),
  ).toBeUndefined();
});
