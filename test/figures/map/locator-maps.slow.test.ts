/** What holds on covers' maps of any places: all are marked, well inside, and labels keep off marks, each other and borders. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { borderPoints } from '../../../src/figures/map/border-points.ts';
import { drawLocator } from '../../../src/figures/map/draw-locator.ts';
import { box, dots, incident, landOf, locator, named, rings, wordsOf } from './locator-maps.ts';
import { clashes, isInside, mapLook, middle, overlap, texts } from './map-look.ts';

const offset = fc.double({ min: -1, max: 1, noNaN: true });
const incidents = fc
  .record({
    latitude: fc.double({ min: -55, max: 70, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    spread: fc.constantFrom(0.02, 0.3, 2, 8),
    offsets: fc.array(fc.tuple(offset, offset, fc.constantFrom(0, 5, 40)), { minLength: 1, maxLength: 9 }),
  })
  .map(({ latitude, longitude, spread, offsets }) =>
    offsets.map(([across, up, radius], index) =>
      incident(`p${index}`, latitude + up * spread, ((longitude + across * spread + 540) % 360) - 180, radius),
    ),
  );

test('on 200 maps every place has a dot or is within a ring, and each mark says of how many places it is', () => {
  fc.assert(
    fc.property(incidents, (places) => {
      const { items } = drawLocator(locator(places), box, mapLook);
      if (items.length === 0) return;
      const called = new Set(dots(items).map(({ name }) => name.split(' ')[1]));
      const more = texts(items).flatMap((item) => Number(/ \+(\d+)$/.exec(wordsOf(item)[0] ?? '')?.[1] ?? 0));
      const isOne = called.size === 1 && places.length > 1;
      if (isOne) expect(wordsOf(named(items, 'Label p0'))).toContain('All of them');
      // Those without a label of their own may be more, never fewer.
      else expect(called.size + more.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(places.length);
      expect(rings(items).length).toBeGreaterThan(0);
      expect(named(items, 'Label p0')).toBeDefined();
    }),
    { numRuns: 200 },
  );
});

test('on 200 maps the places are well inside, nothing leaves the panel, and no words lie over marks or other words', () => {
  fc.assert(
    fc.property(incidents, (places) => {
      const { items } = drawLocator(locator(places), box, mapLook);
      const safe = { x: box.x + box.width * 0.24, y: box.height * 0.2, width: box.width * 0.5, height: box.height * 0.56 };
      for (const dot of dots(items)) expect(isInside({ ...middle(dot), width: 0, height: 0 }, safe)).toBe(true);
      for (const item of items) {
        const seam = item.kind === 'path' ? (item.outline?.width ?? 0) / 2 : 0;
        const { x, y, width, height } = item.box;
        const drawn = { x: x - seam, y: y - seam, width: width + 2 * seam, height: height + 2 * seam };
        if (!item.name.startsWith('Fade')) expect(isInside(drawn, box, 0.02) ? '' : item.name).toBe('');
      }
      expect(clashes(texts(items))).toEqual([]);
      for (const words of texts(items))
        expect(
          dots(items)
            .filter((dot) => overlap(dot.box, words.box))
            .map(({ name }) => name),
        ).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('on 200 maps no border strikes through a label: it stands clear of them, or on a ground', () => {
  fc.assert(
    fc.property(incidents, (places) => {
      const { items } = drawLocator(locator(places), box, mapLook);
      const borders = borderPoints(landOf(items), { x: 577.5, y: 0.5, width: 382, height: 315.8 });
      const ground = named(items, 'Ground of the note')?.box;
      const struck = texts(items).filter(
        (item) => !borders.isClear(item.box) && !(item.kind === 'text' && item.fill) && !(ground && isInside(item.box, ground)),
      );
      expect(struck.map(({ name }) => name)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
