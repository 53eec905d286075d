import { expect, test } from 'vitest';
import { thinArc } from '../../../src/figures/map/thin-arc.ts';

test('drops what lies on a line and keeps ends and corners', () => {
  const line = [0, 1, 2, 3, 4].map((x) => [x, 0] as const);
  expect(thinArc([...line, [4, 50]], 1, 2)).toEqual([
    [0, 0],
    [4, 0],
    [4, 50],
  ]);
});

test('a small closed line stays an area', () => {
  const ring = [
    [0, 0],
    [1, 0],
    [2, 0],
    [2, 1],
    [2, 2],
    [0, 2],
    [0, 0],
  ] as const;
  expect(thinArc(ring, 1000, 5)).toHaveLength(5);
});
