import { expect, it } from 'vitest';
import { partsBesideWhole } from '../../../src/analysis/rules/cas-015-parts-beside-whole.ts';
import { said } from './findings-of.ts';
import { expectPage } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(partsBesideWhole));

const check = (aboard: string, rescued: string, killed: string) =>
  said(
    partsBesideWhole,
    `measures: [{ id: aboard, label: aboard, kind: people, parts: [rescued, killed] }, { id: rescued, label: rescued, kind: people }]
parties: [{ id: v, name: V, side: civilians }]
incidents: [{ id: slide, title: Slide, main: true, time: 2019-04-01 }]
casualties:
  - { party: v, killed: ${killed} }
figures:
  - { measure: aboard, value: ${aboard} }
  - { measure: rescued, value: ${rescued} }
`,
  );

const more = 'figures[0].value: parts may come to more than their whole: ';
const less = 'figures[0].value: parts come to less than their whole: ';

it.each([
  ['50', '46', 'about 5', [`${more}rescued 46 + killed about 5 = about 51, of aboard 50`]],
  ['50', '46', '3-6', [`${more}rescued 46 + killed 3–6 = 49–52, of aboard 50`]],
  ['{ low: 48, best: 50, high: 52 }', '46', '5', [`${more}rescued 46 + killed 5 = 51, of aboard 50 (48–52)`]],
  // A slide tells what is left of 50, and none what is left of 50 to 52.
  ['50', '40', '5', []],
  ['50-52', '40', '5', [`${less}rescued 40 + killed 5 = 45, of aboard 50–52`]],
  ['at least 50', '40', '5', [`${less}rescued 40 + killed 5 = 45, of aboard at least 50`]],
  ['50', '46', '4', []],
  ['50', '46', 'not stated', []],
  ['not stated', '46', '4', []],
  ['at least 40', '46', '4', []],
])('of %s aboard %s rescued and %s killed: %j', (aboard, rescued, killed, found) =>
  expect(check(aboard, rescued, killed)).toEqual(found),
);
