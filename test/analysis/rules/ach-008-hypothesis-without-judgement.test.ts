import { describe, expect, it } from 'vitest';
import { hypothesisWithoutJudgement } from '../../../src/analysis/rules/ach-008-hypothesis-without-judgement.ts';
import { said } from './findings-of.ts';
import { matrix } from './matrix.ts';
import { expectPage } from './rule-page.ts';

const judged = (...ids: readonly string[]) =>
  `key_judgements:\n${['J0', ...ids].map((id) => `  - { id: J-${id}, statement: It is so., likelihood: likely${id === 'J0' ? '' : `, hypothesis: ${id}`} }\n`).join('')}`;

describe('ACH008 hypothesis-without-judgement', () => {
  it('shows on its page what it finds', () => expectPage(hypothesisWithoutJudgement));

  it('names every hypothesis that no judgement is about', () =>
    expect(said(hypothesisWithoutJudgement, matrix('C I I') + judged('H1'))).toEqual([
      'hypotheses[1].title: missing judgement: H2, Title H2',
      'hypotheses[2].title: missing judgement: H3, Title H3',
    ]));

  it('names all where the judgements are about none', () =>
    expect(said(hypothesisWithoutJudgement, matrix('C I') + judged())).toHaveLength(2));

  it('leaves the leader of the matrix to ACH006', () =>
    expect(said(hypothesisWithoutJudgement, matrix('C I I') + judged('H2'))).toEqual([
      'hypotheses[2].title: missing judgement: H3, Title H3',
    ]));

  it.each([
    ['all judged', matrix('C I') + judged('H1', 'H2')],
    ['no judgements at all', matrix('C I')],
    ['a single hypothesis, which ACH001 is about', matrix('C') + judged()],
  ])('is quiet with %s', (_what, more) => expect(said(hypothesisWithoutJudgement, more)).toEqual([]));

  it('reads a deck in Russian alike', () =>
    expect(said(hypothesisWithoutJudgement, `language: ru\n${matrix('C I')}${judged('H1')}`)).toHaveLength(1));
});
