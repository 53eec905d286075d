/** What may be said of a published total beside ours: with what it is compared, and what lies between. */
import { describe, expect, it } from 'vitest';
import { countIncident } from '../../../src/analysis/figures/counting.ts';
import { comparePublished } from '../../../src/analysis/figures/published-totals.ts';
import { differenceSentence, publishedTitle, sayDifference } from '../../../src/analysis/sentences/published-sentences.ts';
import { speaker } from '../../support/speak.ts';
import { figuresOf } from '../figures/counted.ts';
import { amount } from './typed.ts';

const english = speaker('en');
/** Totals of those killed, unless one names another measure. */
function totals(rows: readonly string[], ...given: readonly string[]) {
  const published = given.map((each) => `  - { ${each.includes('measure:') ? '' : 'measure: killed, '}${each} }\n`).join('');
  const briefing = figuresOf(rows, `published_totals:\n${published}`);
  return comparePublished(briefing, 'i', countIncident(briefing, 'i'));
}
const [min, max] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

describe('the title', () => {
  const title = (...call: Parameters<typeof totals>) => publishedTitle(totals(...call));
  const killed = (value: string) => [`party: v, killed: ${value}`];
  const attacked = ['party: v, killed: 10', 'party: g, killed: 4'];

  it.each([
    [killed('10'), ['value: 12'], 'The one published total differs from ours'],
    [killed('10'), ['value: 12', 'value: 9'], 'Neither of the two published totals agrees with ours'],
    [killed('10'), ['value: 12', 'value: 10'], 'One of two published totals differs from ours'],
    [killed('10'), ['value: 12', 'value: 10', 'value: 9'], 'Two of three published totals differ from ours'],
    [killed('10'), ['value: 10'], 'The one published total does not contradict ours'],
    [killed('at least 10'), ['value: 12', 'value: 14'], 'Neither of the two published totals contradicts ours'],
    [killed('at least 10'), ['value: 12'], 'The one published total does not contradict ours'],
    [killed('not stated'), ['value: 12'], 'One published total compared with our figures'],
    [['party: v, wounded: 3'], ['value: 12'], 'One published total compared with our figures'],
    // With and without the attackers are two numbers of ours.
    [
      attacked,
      ['value: 12, includes_attackers: true', 'value: 9, includes_attackers: true'],
      'Neither of the two published totals agrees with ours',
    ],
    [
      attacked,
      ['value: 12, includes_attackers: true', 'value: 9, includes_attackers: false'],
      'Neither of the two published totals agrees with ours',
    ],
    // So are those of two places, though they be alike.
    [
      ['party: v, place: a, killed: 3', 'party: v, place: b, killed: 3'],
      ['value: 4, places: [a]', 'value: 5, places: [b]'],
      'Neither of the two published totals agrees with ours',
    ],
    // Inside a range of ours nothing differs.
    [
      killed('4-8'),
      ['value: 5', 'value: 5', 'value: at least 6', 'value: 9'],
      'One of four published totals lies outside our range',
    ],
    [killed('4-8'), ['value: 3', 'value: 5', 'value: 9'], 'Two of three published totals lie outside our range'],
    [killed('4-8'), ['value: 3', 'value: 9'], 'Neither of the two published totals lies within our range'],
    [killed('4-8'), ['value: 9'], 'The one published total lies outside our range'],
    [killed('4-8'), ['value: 5', 'value: 8'], 'Neither of the two published totals contradicts ours'],
    [killed('about 20'), ['value: 40'], 'The one published total differs from ours'],
    [killed('10'), ['value: 12', 'measure: wounded, value: 3'], 'One of two published totals differs from ours'],
  ] as const)('%j beside %j: %s', (rows, given, expected) => expect(english(title(rows, ...given))).toBe(expected));

  it('rests on the first total', () =>
    expect(title(killed('4-6'), 'value: 12', 'value: 9')).toEqual({
      key: 'titles.published.allOutside',
      n: 2,
      values: { count: { kind: 'count', n: 2 } },
      at: 'published_totals[0]',
    }));

  it('calls one that may count the attackers different only where it is so with them and without', () => {
    expect(english(title(attacked, 'value: 14'))).toBe('The one published total does not contradict ours');
    expect(english(title(attacked, 'value: 10'))).toBe('The one published total does not contradict ours');
    expect(english(title(attacked, 'value: 12'))).toBe('The one published total differs from ours');
  });
});

describe('what lies between', () => {
  const said = (ours: string, published: string) => {
    const [row] = totals([`party: v, killed: ${ours}`], `value: ${published}`);
    if (!row) throw new Error('no total');
    return english(differenceSentence(row));
  };

  it.each([
    // Beside one number.
    ['10', '10', 'The same figure'],
    ['10', '12', '2 more'],
    ['10', '7', '3 fewer'],
    ['10', '12-14', '2–4 more'],
    ['10', '4-6', '4–6 fewer'],
    ['10', '8-13', 'The figures are compatible'],
    ['10', '10-12', 'The figures are compatible'],
    ['10', '8-10', 'The figures are compatible'],
    ['10', 'not stated', 'Nothing to compare'],
    ['not stated', '10', 'Nothing to compare'],
    ['at least 7', 'at least 7', 'The same figure'],
    // Bounds that leave room are compatible, which is not the same figure.
    ['10', 'at least 8', 'The figures are compatible'],
    ['10', 'about 10', 'The figures are compatible'],
    ['10', 'at least 12', 'At least 2 more'],
    ['at least 30', 'about 20', 'At least about 10 fewer'],
    ['up to 10', 'about 20', 'At least about 10 more'],
    ['10', 'up to 8', 'At least 2 fewer'],
    ['at least 7', '10', 'Compatible: 3 above our minimum of 7'],
    ['at least 7', '7', 'The figures are compatible'],
    ['about 100', '104', 'The figures are compatible'],
    // Best first, and then the range.
    ['{ low: 12, best: 20, high: 39 }', '22', 'Compatible: within our range; 2 more than our best'],
    ['{ low: 12, best: 20, high: 39 }', '20', 'The same figure'],
    ['{ low: 12, best: 20, high: 39 }', '50', '30 more than our best; 11–38 more than the range'],
    ['{ low: 12, best: 20, high: 39 }', 'about 20', 'Compatible: within our range'],
    ['{ low: 12, best: 20 }', '22', 'The figures are compatible; 2 more than our best'],
    ['{ best: 20, high: 39 }', '22', 'The figures are compatible; 2 more than our best'],
    ['{ low: 12, best: 20 }', 'at least 22', 'The figures are compatible; at least 2 more than our best'],
    ['{ low: 12, best: 20, high: 39 }', '18-25', 'Compatible: within our range'],
    ['{ low: 12, best: 20, high: 39 }', 'about 21', 'Compatible: within our range'],
    ['4-8', '5', 'Compatible: within our range'],
    ['4-8', '8', 'Compatible: within our range'],
    ['4-8', '4-8', 'The same figure'],
    ['4-8', '3-5', 'The figures are compatible'],
    ['4-8', 'about 8', 'The figures are compatible'],
    ['4-8', 'at least 6', 'The figures are compatible'],
    ['4-8', '9', '1–5 more'],
  ])('our %s and %s: %s', (ours, published, expected) => expect(said(ours, published)).toBe(expected));

  it('beside no figure of ours is nothing', () => {
    const [row] = totals(['party: v, wounded: 3'], 'value: 12');
    expect(row && differenceSentence(row)).toEqual({
      key: 'published.nothing',
      n: null,
      values: {},
      at: 'published_totals[0]',
    });
  });

  it('is told twice where nobody says whether the attackers are counted, those without them first', () => {
    const rows = ['party: v, killed: 10', 'party: g, killed: 4'];
    const both = (value: string) => totals(rows, value).map(differenceSentence).map(english);
    expect(both('value: 12')).toEqual(['Excluding attackers, 2 more; including attackers, 2 fewer']);
    expect(both('value: 14')).toEqual(['Excluding attackers, 4 more; including attackers, the same figure']);
    expect(both('value: 10')).toEqual(['Excluding attackers, the same figure; including attackers, 4 fewer']);
    expect(both('value: 12, includes_attackers: true')).toEqual(['2 fewer']);
    const [row] = totals(rows, 'value: 14');
    expect(row && differenceSentence(row)).toMatchObject({
      key: 'published.both',
      n: null,
      values: {
        without: { kind: 'sentence', sentence: { key: 'published.more' } },
        all: { kind: 'sentence', sentence: { key: 'published.equal' } },
      },
      at: 'published_totals[0]',
    });
  });

  it('rests on the published figure, and every difference on its own', () => {
    const sentenceOf = (ours: string, published: string) => {
      const [row] = totals([`party: v, killed: ${ours}`], `value: ${published}`);
      return row && differenceSentence(row);
    };
    const at = 'published_totals[0]';
    expect(sentenceOf('10', '10')).toEqual({ key: 'published.equal', n: null, values: {}, at });
    expect(sentenceOf('10', '12')?.at).toBe(`${at}.value.difference`);
    expect(sentenceOf('at least 7', '10')).toMatchObject({
      key: 'published.over',
      values: { amount: { quantity: { low: 3, high: 3 } }, itemised: { quantity: amount(7) } },
      at,
    });
    expect(sentenceOf('{ low: 12, best: 20, high: 39 }', '50')).toMatchObject({
      key: 'published.bestAndRange',
      values: {
        best: { sentence: { key: 'published.more', at: `${at}.value.difference_to_best` } },
        range: { sentence: { key: 'published.more', at: `${at}.value.difference` } },
      },
      at,
    });
    expect(sentenceOf('{ low: 12, best: 20 }', 'at least 22')).toMatchObject({
      values: {
        first: { sentence: { key: 'published.compatible', values: {}, at } },
        next: { sentence: { key: 'published.best', values: { best: { sentence: { key: 'published.more' } } } } },
      },
      at,
    });
  });

  it('over what is itemised keeps its about, and no word or best number', () => {
    const said = (killed: string) =>
      totals([`party: v, killed: ${killed}`], 'value: 150')
        .map(differenceSentence)
        .map(english);
    expect(said('{ word: dozens, low: 24 }')).toEqual(['Compatible: 126 above our minimum of 24']);
    expect(said('at least about 100')).toEqual(['Compatible: 40–60 above our minimum of about 100']);
  });

  it('that nobody could compute is nothing', () => {
    const [row] = totals(['party: v, killed: 10'], 'value: 12');
    const at = 'published_totals[0]';
    expect(row && differenceSentence({ ...row, against_range: null })).toMatchObject({ key: 'published.nothing', at });
    const best = { low: 2, high: 2, slack: 0, at: 'best' };
    expect(row && differenceSentence({ ...row, against_best: best, against_range: null })).toMatchObject({
      key: 'published.bestAndRange',
      values: { range: { sentence: { key: 'published.nothing', at } } },
    });
  });
});

describe('a difference', () => {
  it.each([
    [2, 2, 0, '2 more'],
    [-2, -2, 0, '2 fewer'],
    [4, 6, 0, '4–6 more'],
    [-6, -4, 0, '4–6 fewer'],
    [0, 4, 0, 'Up to 4 more'],
    [-4, 0, 0, 'Up to 4 fewer'],
    [6, max, 0, 'At least 6 more'],
    [min, -6, 0, 'At least 6 fewer'],
    [-17, 10, 0, '17 fewer to 10 more'],
    [-1, 1, 0, '1 fewer to 1 more'],
    [min, 4, 0, 'At most 4 more'],
    [-4, max, 0, 'At most 4 fewer'],
    [20, 20, 2, 'About 20 more'],
    [-20, -20, 2, 'About 20 fewer'],
    [-17, 10, 1, 'About 17 fewer to about 10 more'],
    [0, 4, 1, 'Up to about 4 more'],
    [min, 4, 1, 'At most about 4 more'],
    // 112 beside about 100, and the like: no "about" that claims more than the two numbers.
    [12, 12, 10, 'About 12 more (2–22)'],
    [-12, -12, 10, 'About 12 fewer (2–22)'],
    [-12, -12, 2.3, 'About 12 fewer'],
    [12, max, 10, 'At least about 12 more (at least 2)'],
    [min, -12, 10, 'At least about 12 fewer (at least 2)'],
    [3, 3, 10, 'About 3 more (7 fewer to 13 more)'],
  ])('from %d to %d, give or take %d: %s', (low, high, slack, expected) => {
    const sentence = sayDifference({ low, high, slack, at: 'here' });
    expect(english(sentence)).toBe(expected);
    expect(sentence).toMatchObject({ n: null, at: 'here' });
  });

  it('has no best number of its own but one', () => {
    expect(sayDifference({ low: 2, high: 2, slack: 0, at: 'here' }).values).toEqual({
      amount: { kind: 'quantity', quantity: amount(2), words: false },
    });
    expect(sayDifference({ low: 0, high: 0, slack: 0, at: 'here' }).values.amount).toMatchObject({ quantity: amount(0) });
  });
});
