import { describe, expect, it } from 'vitest';
import { noIndicators } from '../../../src/analysis/rules/ind-001-no-indicators.ts';
import { said } from './findings-of.ts';

const hypotheses = 'hypotheses: [{ id: H1, title: Political }, { id: H2, title: Robbery }]\n';
const indicators = (...items: string[]) => `indicators:\n${items.map((item) => `  - { ${item}, changes: H1. }\n`).join('')}`;
const indicator = (text: string) => said(noIndicators, indicators(`text: ${JSON.stringify(text)}`));

describe('IND001 no-indicators', () => {
  it('fires on a hypothesis that no indicator bears on', () => {
    expect(said(noIndicators, hypotheses + indicators('text: A group claims the attacks, hypothesis: H1'))).toEqual([
      'hypotheses[1].title: missing indicator: H2, Robbery',
    ]);
  });

  it('is quiet about one that is judged to have almost no chance', () => {
    const judged = 'key_judgements: [{ id: J1, statement: S, likelihood: almost no chance, hypothesis: H2 }]\n';
    expect(said(noIndicators, hypotheses + judged + indicators('text: A group claims the attacks, hypothesis: H1'))).toEqual([]);
  });

  it.each(['Violence increases', 'Tension keeps rising in the region', 'More attacks on the border', 'Growing unrest in Sughd'])(
    'fires on an indicator without a measure: %s',
    (text) =>
      expect(indicator(text)).toEqual([
        expect.stringMatching(/^indicators\[0\]\.text: (?:missing threshold|nothing to observe) /u),
      ]),
  );

  it('fires on one or two words', () => {
    expect(indicator('Arms trade')).toEqual(['indicators[0].text: nothing to observe in an indicator: Arms trade']);
  });

  it.each([
    'Attacks rise to more than three a month',
    'A group claims or denies the attacks',
    'Another post is raided for weapons within three months',
    'Police report drugs in the cars or on the route',
  ])('lets pass: %s', (text) => expect(indicator(text)).toEqual([]));
});
