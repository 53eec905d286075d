import { expect, it } from 'vitest';
import { findPlaces } from '../../../src/cli/preview/find-places.ts';
import { tellDeck } from '../../../src/cli/preview/tell-deck.ts';
import { type Diagnostic, error, warning } from '../../../src/foundation/diagnostic.ts';

const file = 'b.yaml';
const unused = (at: number): Diagnostic =>
  warning('SRC003', `unused source: S${at}`, { span: { file, line: at + 1, column: 1 } });
const many = (count: number): readonly Diagnostic[] => Array.from({ length: count }, (_, at) => unused(at));

function tell(diagnostics: readonly Diagnostic[]) {
  const text = Array.from({ length: 3000 }, (_, at) => `line ${at + 1}`).join('\n');
  const read = { answers: () => [], paths: () => [], textOf: () => text, changed: () => [], unfinished: () => [] };
  const latest = { compiled: { file, isUnreadable: false, diagnostics, read }, read };
  return tellDeck({ latest, took: 1 }, { places: findPlaces('/project', 'none'), files: [file], has: new Set() });
}

it('tells up to twenty remarks of a kind one by one', () => {
  const { remarks } = tell(many(20));
  expect(remarks.map(({ others }) => others.length)).toEqual(Array(20).fill(0));
});

it('tells more of a kind as one, each of the others with its place and line behind it', () => {
  const { remarks, mistakes } = tell([...many(2000), error('BRF001', 'unknown field: x')]);
  expect(mistakes).toHaveLength(1);
  expect(remarks).toHaveLength(1);
  const [{ others } = { others: [] }] = remarks;
  expect(others).toHaveLength(1999);
  expect(others.at(-1)).toMatchObject({
    message: 'unused source: S1999',
    place: { file, line: 2000, column: 1 },
    excerpt: [expect.stringContaining('2000 | line 2000'), expect.anything()],
  });
});
