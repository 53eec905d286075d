import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/analyze.ts';
import { briefing, read, readWhole } from '../briefing/read.ts';
import { speaker } from '../support/speak.ts';

const say = speaker('en');
const analysisOf = (more: string) => {
  const { value } = analyze(readWhole(briefing(more)));
  if (!value) throw new Error('no analysis');
  return value;
};
const judgements = 'key_judgements: [{ id: J1, statement: A }, { id: J2, statement: B }]\n';
const scenarios = (...likelihoods: string[]) =>
  `scenarios: [${likelihoods.map((likelihood, n) => `{ id: F${n}, title: Course ${n}, likelihood: ${likelihood} }`).join(', ')}]\n`;
const title = (more: string) => {
  const sentence = analysisOf(more).titles.scenarios;
  return sentence && say(sentence);
};

describe('so what', () => {
  it('numbers judgements by their place, and refers to them by it', () => {
    const { judgements: viewed, implications } = analysisOf(`${judgements}implications: [{ text: X, judgements: [J2] }]\n`);
    expect(viewed.map(({ number }) => number)).toEqual([1, 2]);
    expect(implications[0]?.judgements).toMatchObject([{ number: 2 }]);
  });

  it('parts key assumptions from the others', () => {
    const { key_assumptions, other_assumptions } = analysisOf(
      'assumptions: [{ id: A1, text: X, if_wrong: Y, key: true }, { id: A2, text: Z, if_wrong: Y }]\n',
    );
    expect([key_assumptions, other_assumptions].map((list) => list.map(({ id }) => id))).toEqual([['A1'], ['A2']]);
  });

  it('gives a dissent the judgement that it is about, or the whole', () => {
    const { dissent } = analysisOf(
      `${judgements}dissent: [{ who: D, judgement: J2, text: X, why: Y }, { who: E, text: X, why: Y }]\n`,
    );
    expect(dissent.map(({ judgement }) => judgement)).toEqual([
      { number: 2, statement: 'B', likelihood: null, confidence: null, at: 'key_judgements[1]' },
      null,
    ]);
  });

  it.each([
    [scenarios('likely', 'unlikely'), 'Likeliest of two scenarios: Course 0'],
    [scenarios('unlikely', 'likely', 'very unlikely'), 'Likeliest of three scenarios: Course 1'],
    [scenarios('likely', 'likely (60%)'), 'Two scenarios are considered'],
    [`${scenarios('likely')}`, 'One scenario is considered'],
    ['scenarios: [{ id: F1, title: A, likelihood: likely }, { id: F2, title: B }]\n', 'Two scenarios are considered'],
    ['', null],
  ])('calls one scenario the most likely only where its band lies above all others: %s', (more, said) =>
    expect(title(more)).toBe(said),
  );

  it.each([
    ['implications: [{ text: X, judgements: [J3] }]', 'J3'],
    ['options: [{ text: X, costs: Y, judgements: [J3] }]', 'J3'],
    ['scenarios: [{ id: F1, title: X, judgements: [J3] }]', 'J3'],
    ['assumptions: [{ id: A1, text: X, if_wrong: Y, judgements: [J3] }]', 'J3'],
    ['dissent: [{ who: X, judgement: J3, text: Y, why: Z }]', 'J3'],
  ])('tells an unknown judgement: %s', (more, id) =>
    expect(read(briefing(`${judgements}${more}\n`)).diagnostics).toMatchObject([
      {
        code: 'BRF004',
        message: `unknown id in key judgements: ${id}`,
        hints: ['did you mean J1 or J2?', `or add ${id} to \`key_judgements:\``],
      },
    ]),
  );

  it('reads the likelihood of a scenario on the scale', () =>
    expect(read(briefing(scenarios('likely (30%)'))).diagnostics).toMatchObject([{ code: 'BRF009' }]));

  it('counts sources of what follows among the cited', () => {
    const source = 'sources: [{ id: S1, kind: book, title: T }]\n';
    const cited = (more: string) => analysisOf(source + more).cited_count;
    expect(cited('quotations: [{ words: W, who: A, sources: [S1] }]\n')).toBe(1);
    expect(cited('x-advice: { text: T, sources: S1 }\n')).toBe(1);
    expect(cited('')).toBe(0);
  });
});
