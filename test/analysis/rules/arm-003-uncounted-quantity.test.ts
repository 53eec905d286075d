import { describe, expect, it } from 'vitest';
import { uncountedQuantity } from '../../../src/analysis/rules/arm-003-uncounted-quantity.ts';
import { isfara } from '../../briefing/read.ts';
import { said } from './findings-of.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(uncountedQuantity));

it('finds nothing in the first briefing', () => expect(findIn(uncountedQuantity, isfara)).toEqual([]));

const check = (row: string) =>
  said(
    uncountedQuantity,
    `incidents: [{ id: raid, title: Raid, main: true, time: 2006 }]\nmateriel: [{ item: Cartridges${row} }]`,
  );

describe('something without a number', () => {
  it.each(['', ', taken: not stated', ', taken: unknown, recovered: 12'])('%s', (row) =>
    expect(check(row)).toEqual(['materiel[0].taken: no number: Cartridges']),
  );

  it.each([', taken: none', ', taken: at least 1', ', taken: about 200', ', note: Their number is not stated.'])('not%s', (row) =>
    expect(check(row)).toEqual([]),
  );
});
