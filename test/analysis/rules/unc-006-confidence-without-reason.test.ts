import { describe, expect, it } from 'vitest';
import { confidenceWithoutReason } from '../../../src/analysis/rules/unc-006-confidence-without-reason.ts';
import { said } from './findings-of.ts';
import { judgement } from './in-bottom-line.ts';

describe('UNC006 confidence-without-reason', () => {
  it.each(['confidence: low', 'confidence: high, basis: ""'])('%s', (fields) =>
    expect(said(confidenceWithoutReason, judgement('It is likely.', fields))).toEqual([
      `key_judgements[0].confidence: missing basis of the confidence: ${fields.includes('low') ? 'low' : 'high'}`,
    ]),
  );

  it.each(['', 'confidence: low, basis: One source.', 'basis: One source.'])('lets pass: %s', (fields) =>
    expect(said(confidenceWithoutReason, judgement('It is likely.', fields))).toEqual([]),
  );
});
