/** Sentences of authors in every script, where a deck goes on behind them: one mark ends each, and none is left over. */
import { describe, expect, it } from 'vitest';
import { withoutIsolates } from '../../src/foundation/characters/writing-direction.ts';
import { caseDeck } from './case-deck.ts';

/** Of two explanations the first piece of evidence decides, so that it is told in brackets. */
const matrix = (evidence: string) => `hypotheses_exclusive: true
hypotheses:
  - { id: H1, title: Ransom, for: [{ text: A call., sources: [S1] }], missing: The demand. }
  - { id: H2, title: Revenge, for: [{ text: A letter., sources: [S1] }], missing: The letter. }
evidence:
  - { id: E1, text: ${JSON.stringify(evidence)}, credibility: high, relevance: high, ratings: { H1: C, H2: I }, sources: [S1] }
  - { id: E2, text: A letter came, credibility: high, relevance: high, ratings: { H1: N, H2: N }, sources: [S1] }
`;

describe('in the list of sources', () => {
  it.each([
    ['Smith J.', 'The dam broke', 'Smith J. The dam broke. First agency'],
    ['Иванов И. И.', 'Плотина разрушилась.', 'Иванов И. И. Плотина разрушилась. First agency'],
    ['王小明', '谁打开了闸门？', '王小明. 谁打开了闸门？ First agency'],
    ['王小明', '七个村庄被淹。', '王小明. 七个村庄被淹。 First agency'],
    ['राम शर्मा', 'सात गाँव डूब गए।', 'राम शर्मा. सात गाँव डूब गए। First agency'],
    ['احمد ندیم', 'سات دیہات زیرِ آب آ گئے۔', 'احمد ندیم. سات دیہات زیرِ آب آ گئے۔ First agency'],
    ['سامي الحداد', 'من فتح البوابة؟', 'سامي الحداد. من فتح البوابة؟ First agency'],
    ['דוד כהן', 'מי פתח את השער?', 'דוד כהן. מי פתח את השער? First agency'],
    ['Անի', 'Յոթ գյուղ ողողվել է։', 'Անի. Յոթ գյուղ ողողվել է։ First agency'],
    ['Smith', 'Bulletin 11 (draft)', 'Smith. Bulletin 11 (draft). First agency'],
    ['Smith', 'And then…', 'Smith. And then… First agency'],
  ])('%s: %s', (author, title, expected) => {
    const made = caseDeck('situation: [{ text: A thing happened., sources: [S1] }]\n', { author, title });
    expect(made.errors).toEqual([]);
    expect(made.rows('sources').map(([, words]) => withoutIsolates(words ?? ''))[1]).toContain(expected);
  });
});

describe('in brackets', () => {
  it.each([
    ['A call was made.', 'E1 (a call was made)'],
    ['七个村庄被淹。', 'E1 (七个村庄被淹)'],
    ['सात गाँव डूब गए।', 'E1 (सात गाँव डूब गए)'],
    ['سات دیہات زیرِ آب آ گئے۔', 'E1 (سات دیہات زیرِ آب آ گئے)'],
    ['ሰባት መንደሮች ሰመጡ።', 'E1 (ሰባት መንደሮች ሰመጡ)'],
    ['من فتح البوابة؟', 'E1 (من فتح البوابة؟)'],
  ])('%s', (evidence, expected) =>
    expect(withoutIsolates(caseDeck(matrix(evidence)).text('matrix')).replaceAll(/\s+/gu, ' ')).toContain(expected),
  );
});
