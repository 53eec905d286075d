import { describe, expect, it } from 'vitest';
import { zeroVsUnknown } from '../../../src/analysis/rules/cas-007-zero-vs-unknown.ts';
import { isfara } from '../../briefing/read.ts';
import { said } from './findings-of.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(zeroVsUnknown));

it('finds nothing in the first briefing', () => expect(findIn(zeroVsUnknown, isfara)).toEqual([]));

const check = (row: string) =>
  said(
    zeroVsUnknown,
    `sources: [{ id: S1, kind: agency, title: T }, { id: S2, kind: agency, title: T }]
parties: [{ id: guards, name: Guards, side: state }]
incidents: [{ id: raid, title: Raid, main: true, time: 2006 }]
casualties: [{ party: guards, ${row} }]
`,
  );

describe('zero', () => {
  it.each([
    'wounded: 0',
    'wounded: none',
    'wounded: { low: 0, best: 0, high: 3 }, sources: [S1]',
    'wounded: { reports: [{ source: S1, value: up to 4 }, { source: S2, value: up to 3 }], best: 0 }, sources: [S1]',
  ])('that nobody states: %s', (row) =>
    expect(check(row)).toEqual(['casualties[0].wounded: zero that nobody states: wounded, Guards']),
  );

  it.each([
    'wounded: 0, sources: [S1]',
    'wounded: none, sources: [S1]',
    'wounded: { low: 0, best: 0, high: 3 }, note: The ministry names none., sources: [S1]',
    'wounded: { reports: [{ source: S1, value: none }, { source: S2, value: up to 3 }], best: 0 }',
    'wounded: { reports: [{ source: S1, value: none }] }',
    'wounded: not stated',
    'wounded: up to 4',
    'wounded: 0-4',
  ])('that stands: %s', (row) => expect(check(row)).toEqual([]));

  it('is named for each measure', () => expect(check('killed: none, wounded: 0, detained: 1')).toHaveLength(2));
});
