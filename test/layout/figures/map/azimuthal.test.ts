import { geoAzimuthalEqualArea, geoDistance } from 'd3-geo';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { azimuthal } from '../../../../src/layout/figures/map/azimuthal.ts';

const place = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }));

test('is the projection of d3-geo, to a thousandth of a point', () => {
  fc.assert(
    fc.property(place, place, (centre, at) => {
      fc.pre(geoDistance(centre, at) < 3);
      const theirs = geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]).scale(800).translate([300, 200]).precision(0)(at);
      const ours = azimuthal(centre, { at: { x: 300, y: 200 }, scale: 800 })(at);
      expect(ours?.x).toBeCloseTo(theirs?.[0] ?? Number.NaN, 3);
      expect(ours?.y).toBeCloseTo(theirs?.[1] ?? Number.NaN, 3);
    }),
    { numRuns: 300, seed: 2 },
  );
});

test('has no image of the point opposite', () => {
  expect(azimuthal([0, 0], { at: { x: 0, y: 0 }, scale: 1 })([180, 0])).toBeUndefined();
});
