import { describe, expect, it } from 'vitest';
import { judgementNotInMatrix } from '../../../src/analysis/rules/ach-005-judgement-not-in-matrix.ts';
import { said } from './findings-of.ts';

const two = 'hypotheses: [{ id: H1, title: Political }, { id: H2, title: Robbery }]\n';
const judgement = (statement: string, more = '') => `key_judgements: [{ id: J1, statement: ${statement}${more} }]\n`;

describe('ACH005 judgement-not-in-matrix', () => {
  it('fires on a judgement of motive that is tied to no hypothesis', () => {
    expect(
      said(judgementNotInMatrix, two + judgement('It is likely that smugglers were behind it; their motive was passage.')),
    ).toEqual(['key_judgements[0].statement: missing hypothesis: J1 judges who or why']);
  });

  it.each([
    ['a judgement that is tied to one', two + judgement('It is likely that the motive was political.', ', hypothesis: H1')],
    ['a judgement of something else', two + judgement('It is very likely that one group carried out both attacks.')],
    ['no hypotheses, which is another rule', judgement('It is likely that the motive was political.')],
  ])('is quiet with %s', (_what, more) => expect(said(judgementNotInMatrix, more)).toEqual([]));
});
