import { expect, test } from 'vitest';
import { cutPieces, encodePiece, longestPiece, readHead, readPoints } from '../../../src/figures/map/arc-piece.ts';
import { atlas } from './map-look.ts';

const line = Array.from({ length: 200 }, (_, index) => [index * 3, index % 7] as const);

test('the head tells box and ends without the points', () => {
  expect(readHead(encodePiece(line))).toEqual({ low: [0, 0], high: [597, 6], first: [0, 0], last: [597, 3] });
  expect(readPoints(encodePiece(line))).toEqual(line.flat());
});

test('pieces share their ends and leave nothing out', () => {
  const pieces = cutPieces(line);
  expect(pieces.every(({ length }) => length <= longestPiece && length >= 2)).toBe(true);
  expect(pieces.flatMap((piece, index) => (index === 0 ? piece : piece.slice(1)))).toEqual(line);
});

test('far stretches cost nothing: Kazakhstan seen from the Ferghana valley is a fraction of Kazakhstan', () => {
  const points = (bounds: Parameters<typeof atlas.countriesIn>[0]): number =>
    atlas
      .countriesIn(bounds)
      .find(({ id }) => id === 'KZ')
      ?.polygons.flat(2).length ?? 0;
  const near = points({ west: 70, south: 40, east: 73, north: 41 });
  expect(near).toBeGreaterThan(10);
  expect(near * 5).toBeLessThan(points({ west: -180, south: -90, east: 180, north: 90 }));
});
