import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharesCannotAddUp } from '../../../src/analysis/rules/ach-009-shares-cannot-add-up.ts';
import { findingsOf, said } from './findings-of.ts';
import { matrix } from './matrix.ts';
import { expectPage } from './rule-page.ts';

const shares = (likelihoods: readonly string[], { exclusive = 'true', statement = 'It is so.' } = {}) =>
  `hypotheses_exclusive: ${exclusive}\n${matrix(likelihoods.map(() => 'I').join(' '))}key_judgements:\n${likelihoods
    .map((each, n) => `  - { id: J${n + 1}, statement: ${statement}, likelihood: ${each}, hypothesis: H${n + 1} }\n`)
    .join('')}`;

describe('ACH009 shares-cannot-add-up', () => {
  it('shows on its page what it finds', () => expectPage(sharesCannotAddUp));

  it('adds the lower ends of the bands', () => {
    const [finding, ...others] = findingsOf(sharesCannotAddUp, shares(['likely', 'roughly even chance', 'unlikely']));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      at: 'key_judgements[0].likelihood',
      message: 'likelihoods that cannot add up: H1, H2, H3 come to at least 120 % together',
      related: [{ note: 'J2 is about H2' }, { note: 'J3 is about H3' }],
    });
  });

  it('adds the upper ends, and asks for the explanation that has the rest', () => {
    const [finding] = findingsOf(sharesCannotAddUp, shares(['unlikely', 'very unlikely']));
    expect(finding?.message).toBe('likelihoods that cannot add up: H1, H2 come to at most 65 % together');
    expect(finding?.hints[0]).toContain('something else');
  });

  it('takes a percentage at its word', () => {
    expect(said(sharesCannotAddUp, shares(['likely (60%)', 'unlikely (41%)']))).toHaveLength(1);
    expect(said(sharesCannotAddUp, shares(['likely (60%)', 'unlikely (40%)']))).toEqual([]);
  });

  it.each([
    ['that need not exclude one another', shares(['likely', 'likely'], { exclusive: 'false' })],
    ['that fit', shares(['likely', 'unlikely', 'very unlikely'])],
    ['of the reverse', shares(['likely', 'likely'], { statement: 'It is likely that it was not so.' })],
    ['of the reverse, in Russian', shares(['likely', 'likely'], { statement: 'Скорее это было не так.' })],
    ['of one alone', shares(['likely', 'likely']).replace(', hypothesis: H2', '')],
  ])('is quiet about likelihoods %s', (_what, more) => expect(said(sharesCannotAddUp, more)).toEqual([]));

  it('never speaks where shares of 100 % lie in the bands', () => {
    const bands = { 'very unlikely': 12, unlikely: 30, 'roughly even chance': 50, likely: 70, 'very likely': 88 } as const;
    const words = fc.constantFrom(...(Object.keys(bands) as (keyof typeof bands)[]));
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 4 }), (terms) => {
        const sum = terms.reduce((all, term) => all + bands[term], 0);
        fc.pre(sum === 100);
        expect(said(sharesCannotAddUp, shares(terms))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
