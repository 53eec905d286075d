import { describe, expect, it } from 'vitest';
import { singleHypothesis } from '../../../src/analysis/rules/ach-001-single-hypothesis.ts';
import { said } from './findings-of.ts';

const judgement = (statement: string) => `key_judgements: [{ id: J1, statement: ${JSON.stringify(statement)} }]\n`;
const accused =
  'actors: [{ id: imu, name: Islamic Movement, short: IMU, attribution: [{ by: Officials, kind: attributed, text: It did. }] }]\n';
const missing = ['key_judgements[0].statement: missing hypotheses: a judgement of who or why without any'];

describe('ACH001 single-hypothesis', () => {
  it('fires on the only hypothesis', () => {
    expect(said(singleHypothesis, 'hypotheses: [{ id: H1, title: Political attack }]\n')).toEqual([
      'hypotheses[0].title: single hypothesis: Political attack',
    ]);
  });

  it('fires on a judgement of motive, or of an accused actor, where there is no hypothesis', () => {
    expect(said(singleHypothesis, judgement('It is likely that the motive was political.'))).toEqual(missing);
    expect(said(singleHypothesis, accused + judgement('It is likely that the men acted with the IMU.'))).toEqual(missing);
  });

  it.each([
    ['two hypotheses', 'hypotheses: [{ id: H1, title: Political }, { id: H2, title: Robbery }]\n'],
    ['judgements of other things', accused + judgement('It is likely that one attacker is still at large.')],
    ['letters inside a word', accused.replace('IMU', 'HT') + judgement('IT IS LIKELY THAT THEY FLED AT NIGHT.')],
    ['no judgement', accused],
  ])('is quiet with %s', (_what, more) => expect(said(singleHypothesis, more)).toEqual([]));
});
