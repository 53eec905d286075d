import { expect, it } from 'vitest';
import { partMayExceed } from '../../../src/analysis/rules/cas-013-part-may-exceed.ts';
import { said } from './findings-of.ts';
import { expectPage } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(partMayExceed));

const check = (killed: string, children: string) =>
  said(
    partMayExceed,
    `parties: [{ id: v, name: V, side: civilians }]
incidents: [{ id: slide, title: Slide, main: true, time: 2019-04-01 }]
casualties:
  - { party: v, killed: ${killed}, of_whom: { killed: { children: ${children} } } }
`,
  );

it.each([
  ['12', '10-15', ['casualties[0].killed: part may be larger than its whole: children 10–15 of 12']],
  ['10-20', '15-25', ['casualties[0].killed: part may be larger than its whole: children 15–25 of 10–20']],
  ['12', '10-12', []],
  ['12', 'at least 3', []],
  ['at least 12', '10-15', []],
  ['at least 3', 'at least 4', ['casualties[0].killed: part may be larger than its whole: children at least 4 of at least 3']],
  ['more than 3', '4', []],
  ['at least 3', '5', ['casualties[0].killed: part may be larger than its whole: children 5 of at least 3']],
  ['not stated', '3', []],
])('of %s killed %s children: %j', (killed, children, found) => expect(check(killed, children)).toEqual(found));
