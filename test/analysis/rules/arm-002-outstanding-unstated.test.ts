import { describe, expect, it } from 'vitest';
import { outstandingUnstated } from '../../../src/analysis/rules/arm-002-outstanding-unstated.ts';
import { isfara } from '../../briefing/read.ts';
import { said } from './findings-of.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(outstandingUnstated));

it('finds nothing in the first briefing', () => expect(findIn(outstandingUnstated, isfara)).toEqual([]));

const check = (row: string) =>
  said(
    outstandingUnstated,
    `incidents: [{ id: raid, title: Raid, main: true, time: 2006 }]\nmateriel: [{ item: Rifles, ${row} }]`,
  );

describe('what is still out', () => {
  it.each([
    ['taken: 19', '19'],
    ['taken: up to 4', 'up to 4'],
    ['taken: about 20', 'about 20'],
    ['taken: at least 1', 'at least 1'],
  ])('cannot be told: %s', (row, taken) =>
    expect(check(row)).toEqual([`materiel[0].recovered: nothing said of recovery: Rifles, ${taken} taken`]),
  );

  it.each([
    'taken: 19, recovered: 17',
    'taken: 19, recovered: none',
    'taken: 19, note: Nobody says whether any were found.',
    'taken: none',
    'taken: not stated',
    // Said to be not known: the table shows it so.
    'taken: up to 4, recovered: not stated',
    'destroyed: 3',
  ])('can be told: %s', (row) => expect(check(row)).toEqual([]));
});
