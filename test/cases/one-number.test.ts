/** A total stands in the same words on the cover, beside the course of events, in its table and in a title. */
import { describe, expect, it } from 'vitest';
import { caseDeck } from './case-deck.ts';

const told = 'situation: [{ text: A thing happened., sources: [S1] }]\n';
const rows = (killed: string, more = '') => `casualties:
  - { party: v, place: a, killed: 3, sources: [S1] }
  - { party: v, place: b, killed: ${killed}, sources: [S1]${more} }
`;

describe('one number', () => {
  it.each([
    ['a best number before its range', rows('{ low: 1, best: 3, high: 5 }'), '6 (4–8)'],
    ['a disputed one without a top', rows('{ low: 2, best: 3 }', ', status: disputed'), '6 (at least 5)'],
    ['an open total', rows('at least 4'), 'at least 7'],
  ])('%s', (_, casualties, printed) => {
    const deck = caseDeck(casualties + told);
    expect(deck.errors).toEqual([]);
    expect(deck.title('situation')).toContain(`: ${printed} killed`);
    expect(deck.text('title')).toContain(printed);
    expect(deck.text('situation')).toContain(printed);
    expect(deck.rows('casualties').find(([name]) => name === 'Total')).toContain(printed);
  });

  it('of a disputed one that may be nobody has its range beside it, in its row and its total', () => {
    const deck = caseDeck(
      `casualties:\n  - { party: v, place: a, killed: { low: 0, best: 2, high: 2 }, status: disputed, sources: [S1] }\n${told}`,
    );
    expect(deck.title('situation')).toContain(': 2 (0–2) killed');
    expect(deck.text('title')).toContain('2 (0–2)');
    expect(deck.rows('casualties').map((cells) => cells.filter((text) => text.includes('0–2')))).toEqual([
      [],
      ['2 (0–2)'],
      ['2 (0–2)'],
    ]);
  });
});
