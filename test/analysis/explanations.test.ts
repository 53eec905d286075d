/** The order of explanations told in words, and the judgements beside each. */
import { expect, it } from 'vitest';
import { analyze } from '../../src/analysis/analyze.ts';
import { briefing, readWhole } from '../briefing/read.ts';

type Judged = readonly [title: string, ...likelihoods: readonly string[]];

/** Explanations in the order of the file, each with what it is judged; in the order that they are told in. */
function told(...judged: readonly Judged[]) {
  const hypotheses = judged.map(([title]) => `  - { id: ${title}, title: ${title} }\n`).join('');
  const judgements = judged
    .flatMap(([title, ...likelihoods]) => likelihoods.map((each) => `hypothesis: ${title}${each && `, likelihood: ${each}`}`))
    .map((fields, index) => `  - { id: J${index}, statement: It is so., ${fields} }\n`)
    .join('');
  const evidence = `evidence:\n  - { id: E1, text: It was seen, credibility: high, relevance: high, ratings: { ${judged[0]?.[0]}: II } }\n`;
  const value = readWhole(briefing(`hypotheses:\n${hypotheses}${judgements && `key_judgements:\n${judgements}`}${evidence}`));
  const { value: analysis } = analyze(value);
  if (!analysis) throw new Error('a whole briefing has an analysis');
  return analysis.explanations;
}
const orderOf = (...judged: readonly Judged[]): string =>
  told(...judged)
    .map(({ title }) => title)
    .join('');

it.each<[string, readonly Judged[], string]>([
  [
    'the likeliest first, whatever contradicts it',
    [
      ['A', 'unlikely'],
      ['B', 'likely'],
      ['C', 'very likely'],
    ],
    'CBA',
  ],
  [
    'of those judged alike the order of the file',
    [
      ['A', 'unlikely'],
      ['B', 'likely'],
      ['C', 'likely'],
    ],
    'BCA',
  ],
  ['without judgements the order of the file, not of the matrix', [['A'], ['B'], ['C']], 'ABC'],
  ['one without a judgement last', [['A'], ['B', 'unlikely'], ['C', '']], 'BAC'],
  [
    'where two judgements differ, the least of them counts',
    [
      ['A', 'very likely', 'unlikely'],
      ['B', 'likely'],
    ],
    'BA',
  ],
  [
    'a percentage as it is',
    [
      ['A', '46%'],
      ['B', '54%'],
    ],
    'BA',
  ],
])('%s', (_what, judged, expected) => expect(orderOf(...judged)).toBe(expected));

it('each has the numbers of those judgements on it that say how likely it is', () => {
  const numbers = told(['A', 'unlikely', ''], ['B', 'likely']).map(({ title, judgements }) => [
    title,
    judgements.map(({ number, likelihood }) => `${number} ${likelihood?.key}`),
  ]);
  expect(numbers).toEqual([
    ['B', ['3 likely']],
    ['A', ['1 unlikely']],
  ]);
});
