/** The title over the map. */
import { describe, expect, it } from 'vitest';
import { whereTitle } from '../../../src/analysis/sentences/where.ts';
import { speaker } from '../../support/speak.ts';

const english = speaker('en');
const places = {
  here: { on_map: 'incident', is_located: true },
  lost: { on_map: 'incident', is_located: false },
  town: { on_map: 'context', is_located: true },
  'a lost town': { on_map: 'context', is_located: false },
  'not on the map': { on_map: 'no', is_located: true },
} as const;
/** No main place, so no distances. */
const nowhere = { is_main: false, distance_km: null, radius_km: 0, step: null, is_later: false } as const;
const title = (...names: readonly (keyof typeof places)[]) =>
  whereTitle(
    names.map((name, index) => ({ ...places[name], ...nowhere, name, at: `places[${index}]` })),
    null,
  );

it.each([
  [[], 'Places named in this briefing'],
  [['town', 'not on the map', 'a lost town'], 'Places named in this briefing'],
  [['lost'], 'One location is named; it is not located'],
  [['lost', 'lost', 'not on the map'], 'Two locations are named; none is located'],
  [['lost', 'lost', 'town'], 'Lost and lost cannot be placed on the map'],
  [['here'], 'The only location is here'],
  [['here', 'here', 'a lost town'], 'Two locations are known'],
  [['here', 'lost'], 'Lost cannot be placed on the map'],
  [['here', 'lost', 'a lost town'], 'Lost and a lost town cannot be placed on the map'],
  [['here', 'lost', 'lost', 'lost'], 'Three of four places listed cannot be placed on the map'],
  // As many as the table beside the map lists.
  [['lost', 'here', 'lost', 'a lost town', 'town', 'not on the map'], 'Three of five places listed cannot be placed on the map'],
] as const)('%j: %s', (names, expected) => expect(english(title(...names))).toBe(expected));

it('rests on the first place of the incident, and chooses the plural of those that it begins with', () => {
  const count = (n: number) => ({ kind: 'count', n });
  expect(title('town')).toEqual({ key: 'titles.where.context', n: null, values: {}, at: 'places' });
  expect(title('not on the map', 'lost', 'lost')).toMatchObject({ n: 2, values: { count: count(2) }, at: 'places[1]' });
  expect(title('here', 'here')).toMatchObject({ n: 2, values: { count: count(2) }, at: 'places[0]' });
  expect(title('here', 'here', 'lost')).toEqual({
    ...{ key: 'titles.where.unplaced', n: 1, at: 'places[0]' },
    values: { places: { kind: 'names', names: ['lost'], join: 'and' } },
  });
  expect(title('here', 'lost', 'lost', 'lost')).toMatchObject({ n: 3, values: { count: count(4), missing: count(3) } });
});

it('counts places whose names are long', () => {
  const long = { ...places.lost, ...nowhere, name: 'A ford of the river below the town'.repeat(3), at: 'places[1]' };
  expect(english(whereTitle([{ ...places.here, ...nowhere, name: 'here', at: 'places[0]' }, long], null))).toBe(
    'One of two places listed cannot be placed on the map',
  );
});

describe('distances from the main place', () => {
  const main = { ...places.here, ...nowhere, name: 'Arvela', is_main: true, distance_km: null, radius_km: 0, at: 'places[0]' };
  const place = (name: string, distance_km: number, radius_km = 0) => ({ ...main, name, is_main: false, distance_km, radius_km });
  const said = (...others: readonly ReturnType<typeof place>[]) => english(whereTitle([main, ...others], null));

  it.each([
    [[place('Lisma', 12), place('Orlu', 40)], 'Orlu, the farthest of three locations, lies 40 km from Arvela'],
    [[place('Lisma', 12), place('Orlu', 40, 5)], 'Orlu, the farthest of three locations, lies about 40 km from Arvela'],
    // The circles round both would let either be the farther one.
    [[place('Lisma', 34, 3), place('Orlu', 40, 5)], 'The two other locations lie about 34–40 km from Arvela'],
    // Rounding alone might have made the difference.
    [[place('Lisma', 39), place('Orlu', 40)], 'The two other locations lie 39–40 km from Arvela'],
    [[place('Lisma', 40), place('Orlu', 40)], 'The two other locations lie 40 km from Arvela'],
    [[place('Lisma', 12)], 'Lisma lies 12 km from Arvela'],
    [[place('Lisma', 12, 2)], 'Lisma lies about 12 km from Arvela'],
    [[place('Lisma', 2, 5)], 'Two locations are known'],
    [[place('Lisma', 0), place('Orlu', 0)], 'Three locations are known'],
  ])('%j: %s', (others, expected) => expect(said(...others)).toBe(expected));

  it('nothing where one of them is not located', () => {
    expect(english(whereTitle([main, place('Lisma', 12), { ...place('Orlu', 0), is_located: false }], null))).toBe(
      'Orlu cannot be placed on the map',
    );
  });
});
