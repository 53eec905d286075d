import { describe, expect, it } from 'vitest';
import { sourceAfterAsOf } from '../../../src/analysis/rules/src-009-source-after-as-of.ts';
import { isfara } from '../../briefing/read.ts';
import { said } from './findings-of.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(sourceAfterAsOf));

it('finds nothing in the first briefing', () => expect(findIn(sourceAfterAsOf, isfara)).toEqual([]));

const check = (published: string, as_of = '2006-05-17') =>
  said(sourceAfterAsOf, `sources: [{ id: S1, kind: agency, title: T, published: ${published} }]`, { as_of });

describe('a source is late', () => {
  it.each([
    ['2006-05-18', '2006-05-17'],
    ['2007-05-21', '2006-05-17'],
    ['2006-06', '2006-05'],
    ['2007', '2006-05-17'],
    ['2006-05-17 13:00', '2006-05-17 12:59'],
    ['2006-05-18', '2006-05-17 12:00'],
    ['after 2006-05-17', '2006-05-17'],
    ['about 2006-05-19', '2006-05-17'],
  ])('of %s as of %s', (published, asOf) =>
    expect(check(published, asOf)).toEqual(['sources[0].published: source after the as-of date: S1']),
  );
});

describe('a source is not late', () => {
  it.each([
    ['2006-05-17', '2006-05-17'],
    ['2006-05-12', '2006-05-17'],
    ['2006-05', '2006-05-17'],
    ['2006', '2006-05-17'],
    ['2006-05-17', '2006-05-17 12:00'],
    ['2006-05-17 12:00', '2006-05-17 12:00'],
    ['2006-05-31', '2006-05'],
    ['before 2006-06', '2006-05-17'],
    ['2010', 'after 2006'],
    ['2006-05-18', 'about 2006-05-17'],
    ['about 2006-05-18', '2006-05-17'],
  ])('of %s as of %s', (published, asOf) => expect(check(published, asOf)).toEqual([]));

  it('without a date', () => expect(said(sourceAfterAsOf, 'sources: [{ id: S1, kind: agency, title: T }]')).toEqual([]));
});
