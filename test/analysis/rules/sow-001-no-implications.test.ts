import { describe, expect, it } from 'vitest';
import { noImplications } from '../../../src/analysis/rules/sow-001-no-implications.ts';
import { said } from './findings-of.ts';
import { judgement } from './in-bottom-line.ts';

describe('SOW001 no-implications', () => {
  it('fires on judgements from which nothing follows', () =>
    expect(said(noImplications, judgement('It is likely.'))).toEqual([
      'key_judgements: no implications: what follows from the judgements is not said',
    ]));

  it('lets pass: an implication, no judgement', () => {
    expect(said(noImplications, `${judgement('It is likely.')}implications: [{ text: Guard the road. }]\n`)).toEqual([]);
    expect(said(noImplications, '')).toEqual([]);
  });
});
