import { expect, test } from 'vitest';
import { joinHalves } from '../../../src/figures/map/join-halves.ts';

const turn = 1000;

test('joins two halves of an island into one ring that runs over the meridian', () => {
  const west = [
    [950, 10],
    [1000, 10],
    [1000, 40],
    [950, 40],
    [950, 10],
  ] as const;
  // The source writes the meridian as 0 or as a whole turn at whim.
  const east = [
    [0, 10],
    [60, 20],
    [1000, 40],
    [0, 10],
  ] as const;
  const [whole, ...others] = joinHalves([west, east], turn);
  expect(others).toEqual([]);
  expect(whole?.from).toEqual([0, 1]);
  const across = whole?.ring.map(([x]) => x) ?? [];
  expect([Math.min(...across), Math.max(...across)]).toEqual([950, 1060]);
  expect(whole?.ring[0]).toEqual(whole?.ring.at(-1));
});

test('leaves islands alone that only touch the meridian', () => {
  const island = [
    [900, 0],
    [1000, 5],
    [900, 10],
    [900, 0],
  ] as const;
  expect(joinHalves([island, island], turn)).toHaveLength(2);
});
