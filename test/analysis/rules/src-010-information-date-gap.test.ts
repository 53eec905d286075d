import { describe, expect, it } from 'vitest';
import { informationDateGap } from '../../../src/analysis/rules/src-010-information-date-gap.ts';
import { isfara } from '../../briefing/read.ts';
import { said } from './findings-of.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(informationDateGap));

it('finds nothing in the first briefing', () => expect(findIn(informationDateGap, isfara)).toEqual([]));

const check = (information: string, more = '', published = '2006-05-17') =>
  said(
    informationDateGap,
    `sources: [{ id: S1, kind: article, title: T, published: ${published}, information_date: ${information}${more} }]`,
  );

describe('information far from its publication', () => {
  it.each([
    ['late 2001', '4 years'],
    ['2006-04-01', '45 days'],
    ['2006-02', '2 months'],
    ['before 2006', '4 months'],
    ['2007', '7 months'],
  ])('%s', (information, gap) =>
    expect(check(information)).toEqual([
      `sources[0].information_date: missing descriptor: information of S1 lies ${gap} from its publication`,
    ]),
  );
});

describe('nothing is said', () => {
  it.each([
    ['late 2001', ', descriptor: As of 2001.'],
    ['2006-05-12', ''],
    ['2006-05', ''],
    ['2006-04-17', ''],
    // Nobody knows how long after.
    ['after 2001', ''],
  ])('of %s%s', (information, more) => expect(check(information, more)).toEqual([]));

  it('without both dates', () => {
    expect(said(informationDateGap, 'sources: [{ id: S1, kind: article, title: T, published: 2006 }]')).toEqual([]);
    expect(said(informationDateGap, 'sources: [{ id: S1, kind: article, title: T, information_date: 2001 }]')).toEqual([]);
  });
});
