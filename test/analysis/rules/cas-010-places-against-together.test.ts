import { expect, it } from 'vitest';
import { placesAgainstTogether } from '../../../src/analysis/rules/cas-010-places-against-together.ts';
import { said } from './findings-of.ts';
import { expectPage } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(placesAgainstTogether));

const check = (together: string, b = '11') =>
  said(
    placesAgainstTogether,
    `places: [{ id: a, name: Alder }, { id: b, name: Birch }]
parties: [{ id: v, name: V, side: civilians }]
incidents: [{ id: raid, title: Raid, main: true, time: 2006 }]
casualties:
  - { party: v, place: a, killed: 34 }
  - { party: v, place: b, killed: ${b} }
  - { party: v, places: [a, b], killed: ${together} }
`,
  );

it.each([
  ['50', ['casualties[2].killed: Alder and Birch together 50, but 45 place by place']],
  ['at least 46', ['casualties[2].killed: Alder and Birch together at least 46, but 45 place by place']],
  ['45', []],
  ['about 48', []],
  ['not stated', []],
])('34 and 11, together %s: %j', (together, found) => expect(check(together)).toEqual(found));

it('asks nothing where one of the places is open', () => expect(check('50', 'at least 11')).toEqual([]));
