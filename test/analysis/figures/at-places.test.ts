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

test('counts at most the figure for several places that may hold more of one', () => {
  const rows = [
    'party: v, place: a, killed: 2',
    'party: police, place: b, killed: 4',
    'party: police, places: [a, c], killed: 5',
  ];
  expect(at(...rows)).toEqual(['killed', 'a: 2–7', 'b: 4']);
});

test('takes another measure where fewer than two places have dead, and nothing where none has two', () => {
  const one = 'party: v, place: a, killed: 2, wounded: 7';
  expect(at(one, 'party: v, place: b, wounded: 1')).toEqual(['wounded', 'a: 7', 'b: 1']);
  expect(at(one)).toBeNull();
});

test.each([
  ['1', 'a: up to 1', 'b: 6–11'],
  ['none', 'a: none', 'b: 6–10 '],
  ['about 20', 'a: up to about 20', 'b: 6 to about 30'],
  ['at least 1', 'a: an unknown number', 'b: at least 6'],
  ['not stated', 'a: an unknown number', 'b: at least 6'],
])('a place where nobody else was has at most the figure for several, %s', (together, ...expected) => {
  const rows = [
    'party: v, place: a, killed: none',
    'party: v, place: b, killed: 6-10',
    `party: police, places: [a, b], killed: ${together}`,
  ];
  expect(at(...rows)).toEqual(['killed', ...expected.map((each) => each.trim())]);
});
