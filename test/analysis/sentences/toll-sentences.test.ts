/** What may be said of a toll: its headline, the range behind a best number, disputes, and whose figure is missing. */
import { describe, expect, it } from 'vitest';
import { tabulateCasualties } from '../../../src/analysis/figures/casualty-table.ts';
import type { Total } from '../../../src/analysis/figures/totals.ts';
import { noFigure, nounNumber, tollTitle } from '../../../src/analysis/sentences/toll-sentences.ts';
import { speaker } from '../../support/speak.ts';
import { counted } from '../figures/counted.ts';
import { amount } from './typed.ts';

const english = speaker('en');
const table = (...rows: readonly string[]) => tabulateCasualties(counted(rows), []);
const headline = (...rows: readonly string[]) => tollTitle(table(...rows));
const said = (...rows: readonly string[]) => english(headline(...rows));

describe('the noun follows', () => {
  it.each([
    ['1', 1],
    ['5', 5],
    ['none', 0],
    ['at least 1', 1],
    ['more than 1', 1],
    ['up to 1', 1],
    ['about 21', 21],
    ['3-5', 5],
    ['0-1', 1.5],
    ['1-2', 3],
    [{ low: 0, best: 1, high: 4 }, 1],
    [{ low: 1, best: 3, high: 4 }, 3],
    ['not stated', Number.POSITIVE_INFINITY],
    ['dozens', Number.POSITIVE_INFINITY],
    ['сотни', Number.POSITIVE_INFINITY],
    ['several', 3],
  ])('%j: %i', (typed, n) => expect(nounNumber(amount(typed))).toBe(n));

  it('bounds that end in one are a fraction of two', () => {
    expect(nounNumber({ ...amount('at least 1'), low: 0, low_strict: true, high: 1 })).toBe(1.5);
  });
});

describe('of those killed', () => {
  it.each([
    ['none', 'No deaths reported'],
    ['1', 'One person killed'],
    ['2', 'Two people killed'],
    ['34', '34 people killed'],
    ['at least 1', 'At least one person killed'],
    ['up to 4', 'Up to four people killed'],
    ['about 20', 'About 20 people killed'],
    ['0-1', '0–1 people killed'],
    ['4-6', '4–6 people killed'],
    ['dozens', 'Killed: dozens'],
    ['not stated', 'The number of people killed is not stated'],
    ['{ low: 34, best: 37, high: 42 }', '37 (34–42) people killed'],
    ['{ low: 0, best: 1, high: 4 }', '1 (0–4) person killed'],
    ['{ low: 34, best: 37 }', '37 (at least 34) people killed'],
  ])('%s: %s', (killed, expected) => {
    expect(said(`party: v, killed: ${killed}`)).toBe(expected);
    const excluding = expected.startsWith('The number')
      ? expected.replace(' is not', ', excluding attackers, is not')
      : expected.startsWith('Killed')
        ? expected.replace(':', ', excluding attackers:')
        : expected.replace(/^([^;]*)/u, '$1, excluding attackers');
    expect(said(`party: v, killed: ${killed}`, 'party: g, killed: 5')).toBe(excluding);
  });

  it('an unknown number is not known', () => {
    const rows = ['party: v, killed: none', 'party: police, killed: not stated'];
    expect(said(...rows)).toBe('The number of people killed is not known; no figure for Police');
    expect(said(...rows, 'party: g, killed: 3')).toBe(
      'The number of people killed, excluding attackers, is not known; no figure for Police',
    );
  });

  it('an open total is at least what is stated', () =>
    expect(said('party: v, killed: 34', 'party: police, killed: not stated')).toBe(
      'At least 34 people killed; no figure for Police',
    ));

  it('attackers are left out as soon as they are among the rows, whatever is told of them', () =>
    expect(said('party: v, killed: 2', 'party: g, detained: 3')).toBe('Two people killed, excluding attackers'));

  it('says of range, dispute, missing figures and the attackers’ losses, in this order', () => {
    expect(
      said('party: v, place: a, killed: { low: 2, best: 3, high: 5 }, status: disputed', 'party: g, killed: 4, status: disputed'),
    ).toBe('3 (2–5) people killed, excluding attackers; the figure is disputed; losses among the attackers are disputed');
    expect(
      said('party: v, killed: 3, status: disputed', 'party: police, killed: not stated', 'party: g, killed: 4, status: disputed'),
    ).toBe(
      'At least three people killed, excluding attackers; the figure is disputed; no figure for Police; losses among the attackers are disputed',
    );
  });

  it('a dispute over the attackers’ own figures is said only where there is one', () => {
    expect(said('party: v, killed: 3', 'party: g, killed: 4, status: claimed')).toBe('Three people killed, excluding attackers');
    expect(said('party: v, killed: 3, status: disputed')).toBe('Three people killed; the figure is disputed');
    // Without attackers among the rows there are no losses of theirs, whatever the table says.
    const alone = table('party: v, killed: 3');
    expect(english(tollTitle({ ...alone, is_attackers_disputed: true }))).toBe('Three people killed');
  });

  it('rests on the total, and counts the people', () => {
    const at = 'casualties[0].killed.total_without_attackers';
    expect(headline('party: v, killed: 2', 'party: g, killed: 4')).toEqual({
      key: 'titles.casualties.excluding.exact',
      n: 2,
      values: { count: { kind: 'count', n: 2 } },
      at,
    });
    expect(headline('party: v, killed: 2')).toMatchObject({ key: 'titles.casualties.exact', n: 2, at });
    expect(headline('party: v, killed: none')).toMatchObject({ n: 0, values: { count: { n: 0 } } });
    expect(headline('party: v, killed: at least 2')).toMatchObject({
      key: 'titles.casualties.range',
      n: 2,
      values: { count: { kind: 'quantity', quantity: amount('at least 2'), words: true } },
      at,
    });
    expect(headline('party: v, killed: { low: 34, best: 37, high: 42 }')).toMatchObject({
      n: 37,
      values: { count: { quantity: amount({ low: 34, best: 37, high: 42 }), words: false } },
      at,
    });
    expect(headline('party: v, killed: dozens')).toMatchObject({ key: 'titles.casualties.word', n: null, at });
    expect(headline('party: v, killed: not stated')).toMatchObject({ key: 'titles.casualties.unstated', values: {}, at });
    expect(headline('party: v, killed: 3', 'party: g, killed: 4, status: disputed').values.next).toMatchObject({
      sentence: { key: 'titles.casualties.disputed', at },
    });
  });
});

describe('where no row is about those killed', () => {
  it.each([
    [['party: v, wounded: 12'], 'Wounded: 12'],
    [['party: v, wounded: 12, missing: 3'], 'Wounded: 12'],
    [['party: v, wounded: not stated, missing: 3'], 'Missing: 3'],
    [['party: v, wounded: at least 12'], 'Wounded: at least 12'],
    [['party: v, wounded: { low: 10, best: 12, high: 15 }'], 'Wounded: 12 (10–15)'],
    [['party: v, wounded: 12, status: disputed'], 'Wounded: 12; the figure is disputed'],
    [['party: v, wounded: 12', 'party: police, wounded: not stated'], 'Wounded: at least 12; no figure for Police'],
    [['party: v, wounded: 12', 'party: g, wounded: 3'], 'Wounded, excluding attackers: 12'],
    // Of the attackers alone, nobody is left out.
    [['party: g, wounded: 3'], 'Wounded: 3'],
    [['party: g, wounded: 3', 'party: v, wounded: not stated'], 'Casualties by party and place'],
    [['party: v, wounded: not stated'], 'Casualties by party and place'],
    [['party: v, wounded: none', 'party: police, wounded: not stated'], 'Casualties by party and place'],
    [[], 'Casualties by party and place'],
    // Those killed among the attackers are not the killed of the headline.
    [['party: g, killed: 3'], 'Killed: 3'],
  ])('%j: %s', (rows, expected) => expect(said(...rows)).toBe(expected));

  it('rests on the figure that is told', () => {
    expect(headline('party: v, wounded: 12')).toMatchObject({
      key: 'titles.casualties.measure',
      n: null,
      values: {
        measure: { kind: 'sentence', sentence: { key: 'measures.wounded' } },
        count: { kind: 'quantity', quantity: amount(12), words: false },
      },
      at: 'casualties[0].wounded.total_without_attackers',
    });
    expect(headline('party: v, wounded: 12', 'party: g, wounded: 3').values.measure).toMatchObject({
      sentence: { key: 'figures.excluding', at: 'casualties[0].wounded.total_without_attackers' },
    });
    expect(headline()).toEqual({ key: 'titles.casualties.plain', n: null, values: {}, at: 'casualties' });
  });
});

describe('the number behind which a noun stands', () => {
  it('is the best one, else the last of the range', () => {
    expect(nounNumber(amount({ low: 0, best: 1, high: 9 }))).toBe(1);
    expect(nounNumber(amount('0-9'))).toBe(9);
    expect(nounNumber(amount('at least 7'))).toBe(7);
  });
});

describe('whose figure is missing', () => {
  const row = table('party: v, killed: 3').without_attackers.killed;
  const missing = (names: readonly string[], more: Partial<Total> = {}) => {
    if (!row) throw new Error('nobody was killed');
    return noFigure({ ...row, without_figure: names, at: 'here', ...more });
  };

  it('is told by name while they are two, and counted from three', () => {
    expect(missing(['A'])).toEqual({
      key: 'figures.noFigure',
      n: null,
      values: { names: { kind: 'names', names: ['A'], join: 'and' } },
      at: 'here',
    });
    const two = missing(['A', 'B']);
    expect(two && english(two)).toBe('No figure for A and B');
    expect(missing(['A', 'B', 'C'])).toEqual({
      key: 'figures.noFigures',
      n: 3,
      values: { count: { kind: 'count', n: 3 } },
      at: 'here',
    });
  });

  it('is not told where all have one, or none has', () => {
    expect(missing([])).toBeNull();
    expect(missing(['A', 'B', 'C'], { stated: false })).toBeNull();
    expect(missing(['A'], { stated: false })).toBeNull();
  });
});
