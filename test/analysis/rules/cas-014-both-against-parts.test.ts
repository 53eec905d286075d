import { expect, it } from 'vitest';
import { bothAgainstParts } from '../../../src/analysis/rules/cas-014-both-against-parts.ts';
import { said } from './findings-of.ts';
import { expectPage } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(bothAgainstParts));

const check = (row: string) =>
  said(
    bothAgainstParts,
    `parties: [{ id: v, name: V, side: civilians }]
incidents: [{ id: bomb, title: Bomb, main: true, time: 2019-04-01 }]
casualties:
  - { party: v, ${row} }
`,
  );

it.each([
  [
    'killed: 200, wounded: 200, killed_or_wounded: 285',
    ['casualties[0].killed_or_wounded: killed or wounded 285, but killed and wounded make 400'],
  ],
  [
    'killed: 10, wounded: up to 20, killed_or_wounded: 285',
    ['casualties[0].killed_or_wounded: killed or wounded 285, but killed and wounded make 10–30'],
  ],
  ['killed: 85, wounded: 200, killed_or_wounded: 285', []],
  ['killed: at least 85, wounded: 200, killed_or_wounded: 300', []],
  ['killed: 85, wounded: about 190, killed_or_wounded: 285', []],
  ['killed: 300, killed_or_wounded: 285', []],
  ['killed: not stated, wounded: 200, killed_or_wounded: 100', []],
])('%s: %j', (row, found) => expect(check(row)).toEqual(found));
