import { geoDistance } from 'd3-geo';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundKilometres, scaleBar } from '../../../src/figures/map/scale-bar.ts';
import { earthRadiusKm, fitView } from '../../../src/figures/map/view.ts';
import { mapLook, place } from './map-look.ts';

const frame = { x: 0, y: 0, width: 560, height: 370 };

test('a round number that is neither tiny nor too long', () => {
  for (const pointsPerKm of [0.01, 0.3, 2, 7, 40]) {
    const kilometres = roundKilometres(pointsPerKm);
    expect(String(kilometres / 10 ** Math.floor(Math.log10(kilometres)))).toMatch(/^[125]$/);
    expect(kilometres * pointsPerKm).toBeLessThanOrEqual(125);
    expect(kilometres * pointsPerKm).toBeGreaterThan(45);
  }
});

test('is true to 2 % at the centre of the frame, anywhere', () => {
  const degrees = fc.record({
    latitude: fc.double({ min: -85, max: 85, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    spread: fc.constantFrom(0, 0.5, 5, 20),
  });
  fc.assert(
    fc.property(degrees, ({ latitude, longitude, spread }) => {
      const places = [place('a', latitude, longitude), place('b', Math.min(90, latitude + spread), longitude + spread)];
      const view = fitView(places, frame, { margins: { across: 70, top: 60, bottom: 80 } });
      const kilometres = roundKilometres(view.pointsPerKm);
      const bar = scaleBar(view, { x: 550, y: 360 }, { look: mapLook }).items.find(({ name }) => name === 'Scale bar');
      const length = bar?.box.width ?? 0;
      const [left, right] = [-0.5, 0.5].map((share) => view.locate({ x: 280 + share * length, y: 185 }));
      const onGround = left && right ? geoDistance([...left], [...right]) * earthRadiusKm : 0;
      expect(Math.abs(onGround / kilometres - 1)).toBeLessThan(0.02);
    }),
    { numRuns: 100 },
  );
});
