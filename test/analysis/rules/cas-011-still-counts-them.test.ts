import { expect, it } from 'vitest';
import { stillCountsThem } from '../../../src/analysis/rules/cas-011-still-counts-them.ts';
import { said } from './findings-of.ts';
import { expectPage } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(stillCountsThem));

const check = (missing: string, became = 'from: missing, to: killed, number: 5, as_of: 2019-04-05') =>
  said(
    stillCountsThem,
    `sources:
  - { id: S1, kind: agency, title: A, published: 2019-04-02 }
  - { id: S2, kind: agency, title: B, published: 2019-04-06 }
  - { id: S3, kind: agency, title: C }
parties: [{ id: v, name: V, side: civilians }, { id: p, name: P, side: state }]
incidents: [{ id: slide, title: Slide, main: true, time: 2019-04-01 }]
casualties:
  - { party: v, ${missing} }
became: [{ ${became} }]
`,
  );

it.each([
  ['missing: 30, sources: [S1]', ['casualties[0].missing: missing 30 still counts them: 5 became killed later']],
  ['missing: 30, sources: [S2]', []],
  ['missing: 30, sources: [S1, S2]', []],
  ['missing: 30, sources: [S3]', []],
  ['missing: not stated, sources: [S1]', []],
  ['missing: { reports: [{ source: S1, value: 30 }, { source: S2, value: 25 }] }', []],
  [
    'missing: { reports: [{ source: S1, value: 30 }] }',
    ['casualties[0].missing: missing 30 still counts them: 5 became killed later'],
  ],
])('%s: %j', (missing, found) => expect(check(missing)).toEqual(found));

it('means the party that it names, and says nothing without a date', () => {
  const row = 'missing: 30, sources: [S1]';
  expect(check(row, 'from: missing, to: killed, number: 5, party: p, as_of: 2019-04-05')).toEqual([]);
  expect(check(row, 'from: missing, to: killed, number: 5')).toEqual([]);
});
