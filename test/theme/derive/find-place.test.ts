import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/foundation/units.ts';
import { findPlace, type Search } from '../../../src/theme/derive/find-place.ts';

const region: Box = { x: 10, y: 20, width: 200, height: 100 };
const size = { width: 40, height: 16 };
const search = (taken: readonly Box[], more: Partial<Search> = {}) => findPlace({ size, region, taken, side: 'right', ...more });

/** Every place of the grid, one after the other. */
function tryAll({ side, taken, rows = [] }: Pick<Search, 'side' | 'taken' | 'rows'>) {
  const grid = Array.from({ length: 43 }, (_, at) => 20 + 2 * at);
  for (let across = 0; across <= 160; across += 4) {
    const x = side === 'right' ? 170 - across : 10 + across;
    const isFree = (y: number) =>
      taken.every((box) => {
        const shared = [
          Math.min(x + 40, box.x + box.width) - Math.max(x, box.x),
          Math.min(y + 16, box.y + box.height) - Math.max(y, box.y),
        ];
        return shared.some((length) => length <= 0.001);
      });
    const y = [...rows, ...grid].find(isFree);
    if (y !== undefined) return { x, y };
  }
  return undefined;
}

describe('a clear place', () => {
  it('is at the side that is asked for, and in the first row that is free', () => {
    expect(search([])).toEqual({ x: 170, y: 20 });
    expect(search([], { side: 'left', rows: [50] })).toEqual({ x: 10, y: 50 });
    expect(search([{ x: 150, y: 0, width: 80, height: 200 }])).toEqual({ x: 110, y: 20 });
    expect(search([region])).toBeUndefined();
    expect(search([], { size: { width: 300, height: 10 } })).toBeUndefined();
  });

  it('is the one that trying every place of the grid finds', () => {
    const number = fc.integer({ min: 0, max: 220 });
    const box = fc.record({
      x: number,
      y: number,
      width: fc.integer({ min: 1, max: 160 }),
      height: fc.integer({ min: 1, max: 90 }),
    });
    fc.assert(
      fc.property(fc.array(box, { maxLength: 8 }), fc.constantFrom('left' as const, 'right' as const), (taken, side) => {
        const rows = [44, 60];
        expect(search(taken, { side, rows })).toEqual(tryAll({ side, taken, rows }));
      }),
    );
  });

  it('is given up beside thousands of boxes in few steps', () => {
    let looked = 0;
    const counting = (box: Box): Box => ({
      ...box,
      get x() {
        looked += 1;
        return box.x;
      },
    });
    const page = { x: 0, y: 0, width: 4000, height: 4000 };
    const taken = Array.from({ length: 2000 }, (_, at) => counting({ x: 0, y: 2 * at, width: 4000, height: 3 }));
    expect(findPlace({ size, region: page, taken, side: 'right' })).toBeUndefined();
    // A thousand columns of two thousand boxes; trying every height of each against every box looked billions of times.
    expect(looked).toBeLessThan(1000 * 2000 * 12);
  });
});
