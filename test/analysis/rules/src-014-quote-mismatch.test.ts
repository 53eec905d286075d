import { describe, expect, it } from 'vitest';
import { quoteMismatch } from '../../../src/analysis/rules/src-014-quote-mismatch.ts';
import { isfara } from '../../briefing/read.ts';
import { said } from './findings-of.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(quoteMismatch));

it('finds nothing in the first briefing', () => expect(findIn(quoteMismatch, isfara)).toEqual([]));

const check = (quote: string, excerpt: string | null, more = '') => {
  const field = excerpt === null ? '' : `, excerpt: ${JSON.stringify(excerpt)}`;
  return said(
    quoteMismatch,
    `sources:\n  - { id: S1, kind: article, title: T${field} }\n${more}claims:\n  - { id: C44, text: T, quote: ${JSON.stringify(quote)}, sources: [S1${more ? ', S2' : ''}] }\n`,
  );
};
const speech = 'The analyst said: “Bribing officials would have been easier for a small band, than fighting your way through.”';

describe('a quotation', () => {
  it.each([
    'Bribing the officials would have been easier',
    'bribing officials',
    'than fighting … Bribing officials',
    'easier [and cheaper] for the band',
  ])('that is not in the excerpt: %s', (quote) =>
    expect(check(quote, speech)).toEqual(['claims[0].quote: quotation not in the excerpt: claim C44']),
  );

  it.each([
    'Bribing officials would have been easier',
    '"Bribing officials would have been easier."',
    'Bribing  officials\nwould have been easier',
    'Bribing officials … fighting your way through.',
    'Bribing officials [...] fighting',
    '[b]ribing officials',
    '…',
  ])('that is: %s', (quote) => expect(check(quote, speech)).toEqual([]));

  it.each([
    ['it’s “murky”', 'it\'s "murky" in both cases'],
    ['2005-2006', 'in 2005–2006'],
    ['«мрачный»', 'слово "мрачный" здесь'],
  ])('whose marks have another shape: %s', (quote, excerpt) => expect(check(quote, excerpt)).toEqual([]));

  it('is not checked without an excerpt, nor where it may stand in another source', () => {
    expect(check('Something else', null)).toEqual([]);
    expect(check('Something else', speech, '  - { id: S2, kind: article, title: T }\n')).toEqual([]);
    expect(check('Something else', speech, '  - { id: S2, kind: article, title: T, excerpt: Words }\n')).toHaveLength(1);
    expect(check('Something else', speech, '  - { id: S2, kind: article, title: T, excerpt: Something else }\n')).toEqual([]);
  });

  it('is asked only of `quote`, not of the claim in the analyst’s own words', () =>
    expect(
      said(
        quoteMismatch,
        'sources: [{ id: S1, kind: article, title: T, excerpt: E }]\nclaims: [{ id: C1, text: They said “no”., sources: [S1] }]',
      ),
    ).toEqual([]));

  it('is asked of the words of a quotation too, unless they are a translation', () => {
    const quotation = (more: string) =>
      said(
        quoteMismatch,
        `sources: [{ id: S1, kind: article, title: T, excerpt: “We saw nothing” }]\nquotations: [{ who: A guard, sources: [S1], ${more} }]`,
      );
    expect(quotation('words: We saw nobody')).toEqual(['quotations[0].words: quotation not in the excerpt: A guard']);
    expect(quotation('words: We saw nothing.')).toEqual([]);
    expect(quotation('words: We saw nobody, translated_from: Tajik')).toEqual([]);
  });
});
