import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexPlaces } from '../../../src/analysis/figures/place-index.ts';

interface Placed {
  readonly places: readonly { readonly id: string }[];
}

const placed = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 })
  .map((ids): Placed => ({ places: ids.map((id) => ({ id })) }));

/** As it is said: of the whole incident, or of a place that both name. */
const holds = (a: Placed, b: Placed): boolean =>
  a.places.length === 0 || b.places.length === 0 || a.places.some(({ id }) => b.places.some((place) => place.id === id));

it('finds what each with each would find, in order', () => {
  fc.assert(
    fc.property(fc.array(placed, { maxLength: 12 }), placed, (cells, cell) => {
      const { first, all } = indexPlaces(cells);
      expect(all(cell)).toEqual(cells.filter((each) => holds(cell, each)));
      expect(first(cell)).toBe(cells.find((each) => holds(cell, each)));
    }),
  );
});

it('asks each cell for its places a few times, however many there are', () => {
  const asked = (count: number): number => {
    let times = 0;
    const cells = Array.from({ length: count }, (_, at) => ({
      get places() {
        times += 1;
        return [{ id: `p${at}` }];
      },
    }));
    const { first, all } = indexPlaces(cells);
    for (const cell of cells) expect([first(cell), all(cell)]).toEqual([cell, [cell]]);
    return times;
  };
  expect(asked(400) / asked(200)).toBeLessThan(2.2);
});
