/** An outbreak over three editions, through all stages. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { workshop } from '../support/compile-briefing.ts';
import { inEnglish } from '../support/say-sentence.ts';

const folder = 'test/fixtures/editions';
const compiled = (name: string) =>
  compile({ file: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }, workshop);

describe('the third edition', () => {
  const { analysis, briefing, editions, diagnostics, pages } = compiled('delta-cholera.yaml');
  const edition = analysis?.edition;

  it('is held against the second, and both are known', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(pages?.length).toBeGreaterThan(5);
    expect(edition).toMatchObject({
      number: 3,
      is_initial: false,
      since: { version: 2, as_of: { from: { iso: '2031-08-12' } } },
    });
    expect(editions?.map(({ number }) => number)).toEqual([2, 1]);
    expect(briefing?.key_judgements.map(({ previous_likelihood }) => previous_likelihood)).toEqual(['likely', 'unlikely', null]);
  });

  it('tells judgements first, then the toll, fates, what is denied and gone, and last in which words', () => {
    const kinds = edition?.items.map(({ kind, action }) => `${kind} ${action}`) ?? [];
    expect([...new Set(kinds)]).toEqual([
      'judgement changed',
      'judgement new',
      'judgement gone',
      'figure changed',
      'figure new',
      'person changed',
      'claim denied',
      'claim gone',
      'hypotheses reranked',
      'indicator came-true',
      'question answered',
      'claim confirmed',
      'implication new',
      'implication gone',
      'claim new',
      'event changed',
      'event new',
      'event gone',
      'source regraded',
      'source gone',
      'question new',
      'source new',
      'judgement reworded',
      'bottom-line reworded',
      'hypotheses reworded',
      'field changed',
      'field new',
    ]);
  });

  it('says by how much and why', () => {
    const lines = edition?.items.map(({ text }) => inEnglish(text)) ?? [];
    expect(lines.find((line) => line.startsWith('key judgement 2'))).toMatch(
      /^key judgement 2 “It is likely \(60%\) that .+”: now likely \(60 %\), was unlikely; confidence now low, was moderate; why: A case was confirmed in Port Salla; new report: /u,
    );
    expect(lines).toContain(
      'killed: 28, was at least 18; now exact; an earlier report is replaced by Bulletin 9 (District health office); now counted as well: Health staff, Port Salla',
    );
  });

  it('has the course of its totals over all three, unknown as unknown', () => {
    expect(
      edition?.trends.map(({ subject, steps }) => [
        inEnglish(subject),
        steps.map(({ version, quantity: { low, high } }) => [version, low, high]),
      ]),
    ).toEqual([
      [
        'killed',
        [
          [1, 12, null],
          [2, 18, null],
          [3, 28, 28],
        ],
      ],
      [
        'cases of cholera',
        [
          [1, 200, 200],
          [2, 200, 260],
          [3, 310, 310],
        ],
      ],
    ]);
  });

  it('asks no more what is answered, and watches no more for what came true', () => {
    expect(analysis).toMatchObject({
      question_count: 1,
      questions: [{ questions: [{ question: 'Who filled the tankers?' }] }],
      answered_questions: [{ answered: 'Yes; both samples were clean.' }],
      indicators: [{ text: 'A sample of a well is found clean' }],
      came_true: [{ came_true: 'Port Salla confirmed one on 14 August.' }],
    });
    expect(analysis?.sources.find(({ id }) => id === 'S5')?.is_cited).toBe(true);
  });
});

it('the first edition says that it is one', () => {
  expect(compiled('editions/delta-cholera.1.yaml').analysis?.edition).toMatchObject({
    number: 1,
    is_initial: true,
    since: null,
    items: [],
  });
});
