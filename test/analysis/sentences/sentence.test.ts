/** How a sentence is put together: label, plural, fillings, address, and clauses one after the other. */
import { expect, it } from 'vitest';
import { clauses, count, names, quantity, quotedNames, sentence, within } from '../../../src/analysis/sentences/sentence.ts';
import { amount } from './typed.ts';

it('keeps its plural apart from what is filled in, and leaves out what is not there', () => {
  expect(sentence('a.key', 'here')).toEqual({ key: 'a.key', n: null, values: {}, at: 'here' });
  expect(sentence('a.key', 'here', { n: 0, name: '', by: null, figure: 0 })).toEqual({
    key: 'a.key',
    n: 0,
    values: { name: '', figure: 0 },
    at: 'here',
  });
  expect(sentence('a.key', 'here', { n: null })).toMatchObject({ n: null, values: {} });
});

it('is filled in with counts, names, quantities and other sentences', () => {
  const inner = sentence('b', 'there');
  expect(count(2)).toEqual({ kind: 'count', n: 2 });
  expect(names(['A', 'B'])).toEqual({ kind: 'names', names: ['A', 'B'], join: 'and' });
  expect(names(['A', 'B'], 'or')).toEqual({ kind: 'names', names: ['A', 'B'], join: 'or' });
  expect(quotedNames(['A'])).toEqual({ kind: 'names', names: ['A'], join: 'and', quoted: true });
  expect(quantity(amount(3))).toEqual({ kind: 'quantity', quantity: amount(3), words: false });
  expect(quantity(amount(3), true)).toEqual({ kind: 'quantity', quantity: amount(3), words: true });
  expect(within(inner)).toEqual({ kind: 'sentence', sentence: inner });
});

it('of several clauses begins with the first, has its address, and leaves out those that are not there', () => {
  const [a, b, c] = [sentence('a', 'first'), sentence('b', 'second'), sentence('c', 'third')];
  expect(clauses(a)).toBe(a);
  expect(clauses(a, null, null)).toBe(a);
  const two = {
    key: 'sentences.then',
    n: null,
    values: { first: { kind: 'sentence', sentence: a }, next: { kind: 'sentence', sentence: b } },
    at: 'first',
  };
  expect(clauses(a, null, b)).toEqual(two);
  expect(clauses(a, b, null, c)).toEqual({
    key: 'sentences.then',
    n: null,
    values: { first: { kind: 'sentence', sentence: two }, next: { kind: 'sentence', sentence: c } },
    at: 'first',
  });
});
