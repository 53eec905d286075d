import { describe, expect, it } from 'vitest';
import { unratedCells } from '../../../src/analysis/rules/ach-004-unrated-cells.ts';
import { findingsOf, said } from './findings-of.ts';
import { matrix } from './matrix.ts';

describe('ACH004 unrated-cells', () => {
  it('fires above a quarter of blanks, at the first row that has one', () => {
    const more = matrix('C I', 'C -', 'I -', '- -');
    expect(said(unratedCells, more)).toEqual(['evidence[1].ratings: unrated cells: 4 of 8']);
    expect(findingsOf(unratedCells, more)[0]?.related).toEqual([
      { at: 'evidence[2].ratings', note: 'E3 has blanks too' },
      { at: 'evidence[3].ratings', note: 'E4 has blanks too' },
    ]);
  });

  it('is quiet at a quarter', () => expect(said(unratedCells, matrix('C I', '- I'))).toEqual([]));

  it('fires where more than half of a column is NA', () => {
    expect(said(unratedCells, matrix('C NA', 'I NA', 'C I'))).toEqual([
      'hypotheses[1].title: inapplicable evidence: 2 of 3 ratings of H2 are NA: Title H2',
    ]);
    expect(said(unratedCells, matrix('C NA', 'I I'))).toEqual([]);
  });

  it('is quiet without a matrix', () => expect(said(unratedCells, 'hypotheses: [{ id: H1, title: T }]\n')).toEqual([]));
});
