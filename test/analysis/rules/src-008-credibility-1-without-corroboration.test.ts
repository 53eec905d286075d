import { describe, expect, it } from 'vitest';
import { credibility1WithoutCorroboration } from '../../../src/analysis/rules/src-008-credibility-1-without-corroboration.ts';
import { isfara } from '../../briefing/read.ts';
import { said } from './findings-of.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(credibility1WithoutCorroboration));

it('finds nothing in the first briefing', () => expect(findIn(credibility1WithoutCorroboration, isfara)).toEqual([]));

const head = `sources:
  - { id: S1, kind: agency, title: T, publisher: A }
  - { id: S2, kind: agency, title: T, publisher: B, derived_from: [S1] }
  - { id: S3, kind: agency, title: T, publisher: C }
`;
const check = (credibility: number, sources: string) =>
  said(
    credibility1WithoutCorroboration,
    `${head}claims: [{ id: C1, text: T, credibility: ${credibility}, sources: [${sources}] }]`,
  );

describe('credibility 1', () => {
  it.each([
    ['S1', 'with one origin, S1'],
    ['S2, S1', 'with one origin, S1'],
    ['', 'without a source'],
  ])('on [%s]', (sources, basis) =>
    expect(check(1, sources)).toEqual([`claims[0].credibility: credibility 1 ${basis}: claim C1`]),
  );

  it.each(['S1, S3', 'S2, S3'])('on [%s] is earned', (sources) => expect(check(1, sources)).toEqual([]));
});

it.each([2, 3, 6])('credibility %i asks for no second source', (credibility) => expect(check(credibility, 'S1')).toEqual([]));
