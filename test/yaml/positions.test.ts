import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineCounter, parseDocument } from 'yaml';
import { type Positions, spanOfKey, spanOfRange, spanOfValue, toAddress, toPath } from '../../src/yaml/positions.ts';

function positionsOf(text: string): Positions {
  const lines = new LineCounter();
  return { file: 'b.yaml', document: parseDocument(text, { lineCounter: lines }), lines };
}

const positions = positionsOf('title: Größe 😀 x\nplaces:\n  - id: a\n    name: "A\n      B"\nparties: [{ id: b }]\n');

it('writes addresses and reads them', () => {
  expect(toAddress(['casualties', 2, 'killed'])).toBe('casualties[2].killed');
  expect(toPath('casualties[2].killed.reports[0].value')).toEqual(['casualties', 2, 'killed', 'reports', 0, 'value']);
  expect(toPath('')).toEqual([]);
  const step = fc.oneof(fc.nat(), fc.stringMatching(/^[a-z_-]+$/u));
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z_]+$/u), fc.array(step), (first, rest) => {
      expect(toPath(toAddress([first, ...rest]))).toEqual([first, ...rest]);
    }),
  );
});

describe('spans', () => {
  it('cover a value, columns in UTF-16 units', () => {
    expect(spanOfValue(positions, ['title'])).toEqual({ file: 'b.yaml', line: 1, column: 8, endLine: 1, endColumn: 18 });
  });

  it('cover a text over several lines', () => {
    expect(spanOfValue(positions, ['places', 0, 'name'])).toMatchObject({ line: 4, column: 11, endLine: 5, endColumn: 9 });
  });

  it('mark a block by its first line only, a bracketed group as a whole', () => {
    expect(spanOfValue(positions, ['places', 0])).toEqual({ file: 'b.yaml', line: 3, column: 5 });
    expect(spanOfValue(positions, ['parties', 0])).toMatchObject({ column: 11, endColumn: 20 });
  });

  it('cover a key; for an item of a list, the item', () => {
    expect(spanOfKey(positions, ['parties', 0, 'id'])).toMatchObject({ line: 6, column: 13, endColumn: 15 });
    expect(spanOfKey(positions, ['title'])).toMatchObject({ line: 1, column: 1, endColumn: 6 });
    expect(spanOfKey(positions, ['parties', 0])).toMatchObject({ line: 6, column: 11 });
  });

  it('cover a stretch by its offsets, never backwards', () => {
    expect(spanOfRange(positions, 0, 5)).toMatchObject({ line: 1, column: 1, endLine: 1, endColumn: 6 });
    expect(spanOfRange(positions, 7, 3)).toMatchObject({ line: 1, column: 8, endLine: 1, endColumn: 8 });
  });
});
