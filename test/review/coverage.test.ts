/** What of a source a briefing leaves out, and what it signs. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkReview } from '../../src/review/check-review.ts';
import { itemIn, reviewOf } from '../support/review-of.ts';

const text = readFileSync('test/fixtures/review/harbour.txt', 'utf8');
const head = `briefdeck: 1
title: T
date: 2030-03-09
as_of: 2030-03-10
handling: { tlp: CLEAR }
sources:
  - { id: S1, kind: agency, title: T, published: 2030-03-10, text: a.txt }
`;

describe('coverage', () => {
  const review = reviewOf(
    `${head}situation:
  - { text: Two seamen drowned and five were pulled from the water., sources: [S1] }
claims:
  - { id: C1, text: Divers found a chart of another coast and an open bottle in the wheelhouse., sources: [S1] }
`,
    { S1: text },
  );
  const sentences = review.coverage.flatMap((paragraph) => paragraph.sentences);
  const useOf = (words: string) => sentences.find((sentence) => sentence.text.includes(words))?.use;

  it('tells what is shown, what stands in the file only, and what nothing tells', () => {
    expect(useOf('Two seamen drowned')).toBe('shown');
    expect(useOf('divers found a chart')).toBe('kept');
    expect(useOf('oyster beds')).toBe('unused');
  });

  it('takes a sentence that a page says twice as told where one of the two is', () => {
    const twice = reviewOf(
      `${head}situation:\n  - { text: Two seamen drowned and five were pulled from the water., sources: [S1] }\n`,
      { S1: `${text}\n\n${text}` },
    );
    const uses = twice.coverage.flatMap((paragraph) =>
      paragraph.sentences.filter((sentence) => sentence.text.includes('Two seamen drowned')).map(({ use }) => use),
    );
    expect(uses).toEqual(['shown', 'shown']);
  });

  it('names a quotation that is nowhere word for word', () =>
    expect(sentences.flatMap(({ unquoted }) => unquoted)).toEqual(['Since autumn nobody here has steered by it,']));

  it('goes through every sentence, by paragraph', () => {
    expect(review.coverage.map(({ paragraph }) => paragraph)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(sentences.map(({ index }) => index)).toEqual(sentences.map((_, index) => index));
  });
});

describe('a signature', () => {
  const statement = (words: string, digest: string) =>
    `${head}claims:\n  - { id: C1, text: ${words}, sources: [S1], reviewed: { by: A. Reader, on: 2030-03-11, digest: ${digest} } }\n`;
  const digest = itemIn(reviewOf(statement('Two seamen drowned.', 'x'), { S1: text }), 'C1').digest;

  it('holds while statement and passage stay', () =>
    expect(itemIn(reviewOf(statement('Two seamen drowned.', digest), { S1: text }), 'C1').signed).toBe('yes'));
  it('lapses with the statement', () =>
    expect(itemIn(reviewOf(statement('Two seamen died.', digest), { S1: text }), 'C1').signed).toBe('stale'));
  it('lapses with the passage', () =>
    expect(
      itemIn(reviewOf(statement('Two seamen drowned.', digest), { S1: text.replace('Two seamen', 'Two young seamen') }), 'C1')
        .signed,
    ).toBe('stale'));
  it('stays where another passage changes', () =>
    expect(
      itemIn(reviewOf(statement('Two seamen drowned.', digest), { S1: text.replace('oyster', 'mussel') }), 'C1').signed,
    ).toBe('yes'));
  it('is not asked where the text is missing', () =>
    expect(itemIn(reviewOf(statement('Two seamen drowned.', digest), {}), 'C1').signed).toBe('unchecked'));
});

describe('what is wrong with citations', () => {
  const said = (cited: string, words = text) =>
    checkReview(
      reviewOf(`${head}claims:\n  - { id: C1, text: The seamen drowned., sources: ${cited} }\n`, { S1: words }),
      () => undefined,
    ).map(({ severity, code, message, hints }) => `${severity} ${code} ${message} | ${hints[0]}`);
  it('is a paragraph that is not there', () =>
    expect(said('[S1@9]')).toEqual([
      'warning TXT005 unknown paragraph: S1@9 | the text of S1 has 6 paragraphs; briefdeck review shows their numbers',
    ]));
  it('is a quotation that stands there twice', () =>
    expect(said('[{ id: S1, quote: solvent }]')).toEqual([
      'note TXT006 quotation in several paragraphs of S1: 1, 6 | quote more words, or name the paragraph: S1@1 or S1@6',
    ]));
  it('is a stale signature', () =>
    expect(said('[S1], reviewed: { by: A. Reader, on: 2030-03-11 }')).toEqual([
      'warning TXT007 stale signature of A. Reader: it does not say what was read | read both again, then sign: briefdeck review --sign claims[0] --by NAME',
    ]));
  it('is nothing of these', () => expect(said('[S1@1, { id: S1, quote: forty drums }]')).toEqual([]));
});
