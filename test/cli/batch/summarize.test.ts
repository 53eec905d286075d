import { expect, it } from 'vitest';
import { type Outcome, summarize } from '../../../src/cli/batch/summarize.ts';

const outcomes = (result: Outcome['result'], files: readonly string[]): readonly Outcome[] =>
  files.map((file) => ({ file, result }));
const numbered = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `${index}.yaml`);

it.each([
  [outcomes('built', ['a.yaml']), '1 deck built (2.5 s)'],
  [
    [...outcomes('built', numbered(498)), ...outcomes('refused', ['a.yaml', 'b.yaml'])],
    '498 decks built, 2 not built: a.yaml, b.yaml (2.5 s)',
  ],
  [[...outcomes('built', numbered(3)), ...outcomes('unchanged', numbered(7))], '3 decks built, 7 unchanged (2.5 s)'],
  [
    [...outcomes('unchanged', ['b.yaml']), ...outcomes('refused', ['a.yaml'])],
    '0 decks built, 1 unchanged, 1 not built: a.yaml (2.5 s)',
  ],
  [outcomes('unchanged', ['a.yaml']), '1 deck unchanged (2.5 s); --force builds it again'],
  [outcomes('unchanged', numbered(2)), '2 decks unchanged (2.5 s); --force builds them again'],
  [[], '0 decks built (2.5 s)'],
])('%#: %s', (all, line) => expect(summarize(all, 2504)).toBe(line));

it('names ten that were not built, and counts the rest', () => {
  expect(summarize(outcomes('refused', numbered(300)), 0)).toBe(
    `0 decks built, 300 not built: ${numbered(10).join(', ')} and 290 more (0.0 s)`,
  );
});

it('says which part of the work it was, and who gave it', () => {
  const shard = { index: 3, count: 4, from: 'CI_NODE_INDEX' };
  expect(summarize(outcomes('built', ['a.yaml']), 0, shard)).toBe('shard 3/4 from CI_NODE_INDEX: 1 deck built (0.0 s)');
  expect(summarize([], 0, { index: 1, count: 2 })).toBe('shard 1/2: 0 decks built (0.0 s)');
});
