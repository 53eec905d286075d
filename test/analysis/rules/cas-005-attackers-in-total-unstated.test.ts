import { describe, expect, it } from 'vitest';
import { attackersInTotalUnstated } from '../../../src/analysis/rules/cas-005-attackers-in-total-unstated.ts';
import { isfara } from '../../briefing/read.ts';
import { said } from './findings-of.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(attackersInTotalUnstated));

it('finds nothing in the first briefing', () => expect(findIn(attackersInTotalUnstated, isfara)).toEqual([]));

const check = (total: string, side = 'attackers') =>
  said(
    attackersInTotalUnstated,
    `incidents: [{ id: i, title: I, main: true, time: 2006 }]\nparties: [{ id: p, name: P, side: ${side} }]\npublished_totals: [{ measure: killed, ${total} }]`,
  );

describe('a total that does not say whether it counts the attackers', () => {
  it('is named', () => {
    expect(check('value: 10')).toEqual(['published_totals[0]: total killed with or without attackers']);
    expect(check('value: 10, by: IWPR')).toEqual(['published_totals[0]: total killed by IWPR with or without attackers']);
  });

  it.each(['value: 10, includes_attackers: true', 'value: 10, includes_attackers: false', 'value: not stated'])(
    'is not %s',
    (total) => expect(check(total)).toEqual([]),
  );

  it('is not asked where nobody attacked', () => expect(check('value: 10', 'civilians')).toEqual([]));
});
