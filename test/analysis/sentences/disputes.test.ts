/** The title over version against version. */
import { expect, it } from 'vitest';
import { disputesTitle } from '../../../src/analysis/sentences/disputes.ts';
import { speaker } from '../../support/speak.ts';

const english = speaker('en');
const withVersions = (...numbers: readonly number[]) =>
  numbers.map((length, index) => ({ versions: Array.from({ length }), question: 'Why?', at: `disputes[${index}]` }));

it.each([
  [[2], 'Accounts differ on one question'],
  [[2, 3], 'Accounts differ on two questions'],
  [[1], 'One question is in dispute'],
  [[0], 'One question is in dispute'],
  [[2, 1], 'Two questions are in dispute'],
  [[1, 2, 2], 'Three questions are in dispute'],
])('%j versions: %s', (numbers, expected) => {
  const title = disputesTitle(withVersions(...numbers));
  expect(title && english(title)).toBe(expected);
  expect(title).toMatchObject({
    n: numbers.length,
    values: { count: { kind: 'count', n: numbers.length } },
    at: 'disputes[0]',
  });
});

it('is none without questions', () => expect(disputesTitle([])).toBeNull());

it.each([
  [[{ versions: 2, question: 'Where are the weapons?' }], 'Where are the weapons? The two accounts differ'],
  // What the author makes of it, where that is one short sentence.
  [
    [{ versions: 2, question: 'Where are the weapons?', reading: 'Most were left in a car.' }],
    'Where are the weapons? Most were left in a car',
  ],
  [
    [{ versions: 2, question: 'Where are the weapons?', reading: 'Most in a car. The rest is open.' }],
    'Where are the weapons? The two accounts differ',
  ],
  // A rumour stands against nothing.
  [
    [
      { versions: 1, question: 'Was a third post attacked?' },
      { versions: 3, question: 'Where are the weapons?' },
    ],
    'Where are the weapons? The three accounts differ',
  ],
  [[{ versions: 1, question: 'Was a third post attacked?' }], 'One question is in dispute'],
])('asks the first question of two versions: %j', (all, expected) => {
  const title = disputesTitle(
    all.map(({ versions, question, ...more }, index) => ({
      versions: Array.from({ length: versions }),
      question,
      ...more,
      at: `disputes[${index}]`,
    })),
  );
  expect(title && english(title)).toBe(expected);
});
