import { describe, expect, it } from 'vitest';
import { recoveredExceedsSeized } from '../../../src/analysis/rules/arm-001-recovered-exceeds-seized.ts';
import { isfara } from '../../briefing/read.ts';
import { said } from './findings-of.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(recoveredExceedsSeized));

it('finds nothing in the first briefing', () => expect(findIn(recoveredExceedsSeized, isfara)).toEqual([]));

const check = (row: string) =>
  said(
    recoveredExceedsSeized,
    `incidents: [{ id: raid, title: Raid, main: true, time: 2006 }]\nmateriel: [{ item: Rifles, ${row} }]`,
  );

describe('more recovered than taken', () => {
  it.each([
    ['taken: 17, recovered: 19', '19 of 17'],
    ['taken: none, recovered: 1', '1 of none'],
    ['taken: up to 4, recovered: at least 5', 'at least 5 of up to 4'],
    ['taken: { low: 1, best: 3, high: 9 }, recovered: { low: 1, best: 4, high: 9 }', '4 (1–9) of 3 (1–9)'],
  ])('%s', (row, message) =>
    expect(check(row)).toEqual([`materiel[0].recovered: more recovered than taken: ${message}, Rifles`]),
  );

  it.each([
    'taken: 19, recovered: 17',
    'taken: 1, recovered: 1',
    'taken: at least 4, recovered: 9',
    'taken: 4-6, recovered: 5-7',
    'taken: about 20, recovered: 21',
    'taken: not stated, recovered: 5',
    'taken: 5, recovered: not stated',
  ])('lets pass %s', (row) => expect(check(row)).toEqual([]));
});
