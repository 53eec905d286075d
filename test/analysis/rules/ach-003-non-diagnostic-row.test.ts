import { describe, expect, it } from 'vitest';
import { nonDiagnosticRow } from '../../../src/analysis/rules/ach-003-non-diagnostic-row.ts';
import { said } from './findings-of.ts';
import { matrix } from './matrix.ts';

describe('ACH003 non-diagnostic-row', () => {
  it('fires on rows that are the same all over, even where all contradict', () => {
    expect(said(nonDiagnosticRow, matrix('I C', 'C C', 'II II'))).toEqual([
      'evidence[1].ratings: non-diagnostic evidence: E2, Evidence',
      'evidence[2].ratings: non-diagnostic evidence: E3, Evidence',
    ]);
  });

  it('is quiet about a row that separates, one with blanks, and a single hypothesis', () => {
    expect(said(nonDiagnosticRow, matrix('C CC', 'N I', 'I -'))).toEqual([]);
    expect(said(nonDiagnosticRow, matrix('C'))).toEqual([]);
  });
});
