/** What was counted at each place: for the map. */
import { expect, test } from 'vitest';
import { countAtPlaces } from '../../../src/analysis/figures/at-places.ts';
import { sayQuantity } from '../../../src/briefing/quantity/phrase.ts';
import { counted } from './counted.ts';

const at = (...rows: string[]) => {
  const found = countAtPlaces(counted(rows), ['a', 'b', 'c']);
  return found && [found.measure.id, ...found.figures.map(({ place, figure }) => `${place}: ${sayQuantity(figure)}`)];
};

test('adds up the killed of each place, and leaves out places that have no figure of their own', () => {
  const rows = ['party: v, place: a, killed: 2-3', 'party: police, place: a, killed: 1', 'party: v, place: b, killed: 4'];
  expect(at(...rows)).toEqual(['killed', 'a: 3–4', 'b: 4']);
});

test('does not count the attackers, nor what nobody states', () => {
  const rows = ['party: v, place: a, killed: 2', 'party: g, place: a, killed: 9', 'party: v, place: b, killed: 4'];
  expect(at(...rows, 'party: v, place: c, killed: not stated')).toEqual(['killed', 'a: 2', 'b: 4']);
});

test('leaves the top open where a figure for several places may hold more of one', () => {
  const rows = [
    'party: v, place: a, killed: 2',
    'party: police, place: b, killed: 4',
    'party: police, places: [a, c], killed: 5',
  ];
  expect(at(...rows)).toEqual(['killed', 'a: at least 2', 'b: 4']);
});

test('takes another measure where fewer than two places have dead, and nothing where none has two', () => {
  const one = 'party: v, place: a, killed: 2, wounded: 7';
  expect(at(one, 'party: v, place: b, wounded: 1')).toEqual(['wounded', 'a: 7', 'b: 1']);
  expect(at(one)).toBeNull();
});
