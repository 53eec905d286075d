import { describe, expect, it } from 'vitest';
import { lowGradeKeyJudgment } from '../../../src/analysis/rules/src-007-low-grade-key-judgment.ts';
import { isfara } from '../../briefing/read.ts';
import { said } from './findings-of.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(lowGradeKeyJudgment));

it('finds nothing in the first briefing', () => expect(findIn(lowGradeKeyJudgment, isfara)).toEqual([]));

const head = `sources:
  - { id: A, kind: agency, title: T, reliability: C }
  - { id: D, kind: agency, title: T, reliability: D }
  - { id: F, kind: anonymous, title: T, reliability: F }
  - { id: U, kind: anonymous, title: T }
claims:
  - { id: F6, text: T, credibility: 6, sources: [F] }
  - { id: F4, text: T, credibility: 4, sources: [F] }
  - { id: D4, text: T, credibility: 4, sources: [D] }
  - { id: F2, text: T, credibility: 2, sources: [F] }
  - { id: A6, text: T, credibility: 6, sources: [A] }
  - { id: AF5, text: T, credibility: 5, sources: [A, F] }
  - { id: N, text: T, sources: [D] }
  - { id: U6, text: T, credibility: 6, sources: [U] }
`;
const check = (support: string) =>
  said(lowGradeKeyJudgment, `${head}key_judgements:\n  - { id: J1, statement: S, ${support} }\n`);

describe('a judgement on nothing better than', () => {
  it.each([
    ['claims: [F6]', 'key_judgements[0].claims: basis that cannot be judged: J1 rests on F6'],
    ['claims: [F4]', 'key_judgements[0].claims: basis that cannot be judged: J1 rests on F4'],
    ['claims: [F6, D4]', 'key_judgements[0].claims: weak basis: J1 rests on D4 at best'],
    ['claims: [D4], sources: [F]', 'key_judgements[0].claims: weak basis: J1 rests on D4 at best'],
  ])('%s', (support, finding) => expect(check(support)).toEqual([finding]));

  it('is a warning: F and 6 are no verdict', () => expect(lowGradeKeyJudgment.severity).toBe('warning'));

  it('what its sources say, where it names no claims', () => {
    const only = head.replaceAll(/ {2}- \{ id: (?:F2|AF5).*\n/gu, '');
    expect(said(lowGradeKeyJudgment, `${only}key_judgements:\n  - { id: J1, statement: S, sources: [F] }\n`)).toEqual([
      'key_judgements[0].sources: basis that cannot be judged: J1 rests on F4',
    ]);
  });
});

describe('a judgement is not weak', () => {
  it.each([
    ['claims: [F2]', 'information that is probably true'],
    ['claims: [A6]', 'a source that is fairly reliable'],
    ['claims: [F6, F2]', 'one better claim'],
    ['claims: [AF5]', 'one better source of a claim'],
    ['claims: [F6], sources: [A]', 'a better source of its own'],
    ['claims: [F6, N]', 'a claim without a grade, of which nothing can be said'],
    ['claims: [U6]', 'a source without a grade'],
    ['sources: [F]', 'a better claim of its source'],
    ['sources: [U]', 'claims of a source without a grade'],
    ['likelihood: likely', 'nothing named at all'],
  ])('with %s (%s)', (support) => expect(check(support)).toEqual([]));
});
