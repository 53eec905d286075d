/** The title over what happened: the balance of the attackers where it says something, else what and when. */
import { describe, expect, it } from 'vitest';
import { sentence } from '../../../src/analysis/sentences/sentence.ts';
import { type SituationFacts, situationTitle } from '../../../src/analysis/sentences/situation.ts';
import { standsAs } from '../../../src/analysis/sentences/toll-sentences.ts';
import { standingOf } from '../../../src/analysis/standing.ts';
import { restOf, sumQuantities } from '../../../src/briefing/quantity/algebra.ts';
import { notStated } from '../../../src/briefing/quantity/quantity.ts';
import { speaker } from '../../support/speak.ts';
import { amount, when } from './typed.ts';

const english = speaker('en');
type Balance = NonNullable<SituationFacts['balance']>;

const balance = (size: unknown, killed: unknown, detained: unknown, status = 'reported'): Balance => {
  const gone = sumQuantities([amount(killed), amount(detained)]);
  // What was not counted leaves the rest open, as the balance has it.
  const open = { ...notStated, stated: true };
  return {
    ...{ size: amount(size), killed: amount(killed), detained: amount(detained), status },
    unaccounted: restOf(amount(size), gone.stated ? gone : open),
    at: 'incidents[0].attackers',
  };
};
const facts = (found: Balance | null, losses: readonly string[] = ['reported']): SituationFacts => ({
  ...{ title: 'Raid', time: when('2006-05-12'), at: 'incidents[0]' },
  ...{ balance: found, losses, toll: null, figure: null },
});
const said = (...call: Parameters<typeof facts>) => english(situationTitle(facts(...call)));
const plain = 'Raid, 12 May 2006';

describe('the balance', () => {
  it.each([
    ['32', '31', '1', '32 attackers reported, none of them unaccounted for'],
    ['32', '20', '1', '32 attackers reported, eleven of them unaccounted for'],
    ['1', 'none', 'none', 'One attacker reported; unaccounted for: one'],
    ['1', '1', 'none', 'One attacker reported, and accounted for'],
    ['2', '1', 'none', 'Two attackers reported, one of them unaccounted for'],
    // One of them in doubt, and it is what follows if the figures are right.
    ['about 30', '20', '1', 'About 30 attackers reported; if the figures are right, 6–12 of them unaccounted for'],
    ['32', 'up to 20', '1', '32 attackers reported; if the figures are right, 11–31 of them unaccounted for'],
    ['32', '20', 'about 5', '32 attackers reported; if the figures are right, about seven of them unaccounted for'],
    ['32', '20', 'not stated', '32 attackers reported; if the figures are right, up to twelve of them unaccounted for'],
    ['32', 'not stated', '20', '32 attackers reported; if the figures are right, up to twelve of them unaccounted for'],
    ['1', 'none', 'not stated', 'One attacker reported; unaccounted for, if the figures are right: up to one'],
    // Nothing follows: none without exact figures, or any number.
    ['at least 7', '7', 'none', 'At least seven attackers reported'],
    ['up to 7', 'at least 7', 'none', 'Up to seven attackers reported'],
    ['7', '7', 'not stated', 'Seven attackers reported'],
    ['at least 7', 'at least 2', 'none', 'At least seven attackers reported'],
    ['at least 1', 'at least 1', 'none', 'At least one attacker reported'],
    // More than the group had: the figures cannot all be right.
    ['7', '9', 'none', 'Seven attackers reported'],
    ['7', '4', '4', 'Seven attackers reported'],
    ['7', '4', '3', 'Seven attackers reported, none of them unaccounted for'],
    ['7', '8', 'not stated', 'Seven attackers reported'],
    // Nobody counted, or there was nobody.
    ['32', 'not stated', 'not stated', plain],
    ['none', 'none', 'none', plain],
    ['not stated', '3', '1', plain],
  ])('of %s, %s killed and %s detained: %s', (size, killed, detained, expected) =>
    expect(said(balance(size, killed, detained))).toBe(expected),
  );

  it.each([
    ['reported', ['reported'], false],
    ['confirmed', ['background', 'confirmed'], false],
    ['reported', [], false],
    ['disputed', ['reported'], true],
    ['claimed', ['reported'], true],
    ['reported', ['alleged'], true],
    ['reported', ['reported', 'disputed'], true],
  ])('told as %s, the rows as %j, hedged: %s', (status, losses, isHedged) => {
    const hedge = isHedged ? '; if the figures are right' : '';
    expect(said(balance('32', '31', '1', status), losses)).toBe(`32 attackers reported${hedge}, none of them unaccounted for`);
    expect(said(balance('32', '20', '1', status), losses)).toBe(`32 attackers reported${hedge}, eleven of them unaccounted for`);
  });

  it('is not told of a size that is denied or unknown', () => {
    expect(said(balance('32', '31', '1', 'denied'))).toBe(plain);
    expect(said(balance('32', '31', '1', 'unknown'))).toBe(plain);
  });

  it('of which nothing is stated, or that leaves at most nobody, says the size', () => {
    const exact = balance('32', '20', '1');
    expect(said({ ...exact, unaccounted: notStated })).toBe('32 attackers reported');
    expect(said({ ...exact, unaccounted: amount('at least 1') })).toBe(
      '32 attackers reported, at least one of them unaccounted for',
    );
    const vague = balance('32', 'up to 40', '1');
    expect(said({ ...vague, unaccounted: { ...amount('up to 4'), high: 0 } })).toBe('32 attackers reported');
  });

  it('rests on the size, in words, with the noun of its last number', () => {
    const firm = balance('32', '20', '1');
    expect(situationTitle(facts(firm))).toEqual({
      key: 'titles.situation.balance',
      n: 32,
      values: {
        size: { kind: 'quantity', quantity: firm.size, words: true },
        unaccounted: { kind: 'quantity', quantity: firm.unaccounted, words: true },
      },
      at: 'incidents[0].attackers',
    });
    const size = { kind: 'quantity', words: true };
    expect(situationTitle(facts(balance('32', '31', '1')))).toMatchObject({
      ...{ key: 'titles.situation.noneLeft', n: 32, values: { size } },
      at: 'incidents[0].attackers',
    });
    expect(situationTitle(facts(balance('0-1', 'up to 1', 'none')))).toMatchObject({
      ...{ n: 1.5, values: { size }, at: 'incidents[0].attackers' },
    });
  });
});

it('without a balance is what happened and when', () =>
  expect(situationTitle(facts(null))).toEqual({
    key: 'titles.situation.plain',
    n: null,
    values: { title: 'Raid', date: { kind: 'time', time: when('2006-05-12') } },
    at: 'incidents[0]',
  }));

describe('the first key figure', () => {
  const titled = (
    value: unknown,
    unit: string | null = null,
    remark = false,
    label = sentence('measures.killed', 'casualties'),
  ) =>
    english(
      situationTitle({
        ...facts(null),
        figure: {
          value: { ...amount(value), at: 'casualties' },
          unit,
          label,
          title_remark: remark ? standsAs({ is_disputed: true, standing: standingOf([], 'casualties'), at: 'casualties' }) : null,
        },
      }),
    );
  it('stands before the attackers where somebody else was killed, and only there', () => {
    const figure = { ...{ value: { ...amount('3'), at: 'casualties' }, unit: null, title_remark: null } };
    const withToll = (toll: unknown, hasFigure = true) =>
      english(
        situationTitle({
          ...facts(balance('32', '20', '1')),
          toll: toll === null ? null : amount(toll),
          figure: hasFigure ? { ...figure, label: sentence('measures.killed', 'casualties') } : null,
        }),
      );
    const attackers = '32 attackers reported, eleven of them unaccounted for';
    expect(withToll('3')).toBe('Raid, 12 May 2006: 3 killed');
    expect(withToll('at least 1')).toBe('Raid, 12 May 2006: 3 killed');
    expect(withToll('none')).toBe(attackers);
    expect(withToll('not stated')).toBe(attackers);
    expect(withToll(null)).toBe(attackers);
    expect(withToll('3', false)).toBe(attackers);
  });

  it.each([
    ['41', null, false, 'Raid, 12 May 2006: 41 killed'],
    ['at least 41', null, true, 'Raid, 12 May 2006: at least 41 killed; the figure is disputed'],
    ['not stated', null, false, plain],
    ['unknown', null, false, plain],
  ])('%s %s: %s', (value, unit, remark, expected) => expect(titled(value, unit, remark)).toBe(expected));

  it('is told in its unit, of what is measured', () => {
    const oil = sentence('measures.own', 'figures[0]', { name: 'fuel oil' });
    expect(titled('41', 'tonnes', false, oil)).toBe('Raid, 12 May 2006: 41 tonnes of fuel oil');
  });
});
