/** The title over the map: how many places of the incident are located. */
import { expect, it } from 'vitest';
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
const title = (...names: readonly (keyof typeof places)[]) =>
  whereTitle(names.map((name, index) => ({ ...places[name], at: `places[${index}]` })));

it.each([
  [[], 'Places named in this briefing'],
  [['town', 'not on the map', 'a lost town'], 'Places named in this briefing'],
  [['lost'], 'One location is named; it is not located'],
  [['lost', 'lost', 'town'], 'Two locations are named; none is located'],
  [['here'], 'One location is known'],
  [['here', 'here', 'a lost town'], 'Two locations are known'],
  [['here', 'lost'], 'One location is known; one is not located'],
  [['here', 'lost', 'here'], 'Two locations are known; one is not located'],
  [['here', 'lost', 'lost'], 'One location is known; two are not located'],
  [['lost', 'here', 'lost', 'here', 'here', 'town'], 'Three locations are known; two are not located'],
] as const)('%j: %s', (names, expected) => expect(english(title(...names))).toBe(expected));

it('rests on the first place of the incident, and chooses the plural of those that it begins with', () => {
  const count = (n: number) => ({ kind: 'count', n });
  expect(title('town')).toEqual({ key: 'titles.where.context', n: null, values: {}, at: 'places' });
  expect(title('town', 'lost', 'lost')).toMatchObject({ n: 2, values: { count: count(2) }, at: 'places[1]' });
  expect(title('here', 'here')).toMatchObject({ n: 2, values: { count: count(2) }, at: 'places[0]' });
  expect(title('here', 'here', 'lost')).toMatchObject({ n: 2, values: { count: count(2), missing: count(1) } });
  expect(title('here', 'lost', 'lost')).toMatchObject({ n: 1, values: { count: count(1), missing: count(2) } });
});
