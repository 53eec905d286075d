import { describe, expect, it } from 'vitest';
import { percentConfidence } from '../../../src/analysis/rules/unc-008-percent-confidence.ts';
import { said } from './findings-of.ts';
import { inBottomLine, judgement } from './in-bottom-line.ts';

describe('UNC008 percent-confidence', () => {
  it('says where and what', () =>
    expect(said(percentConfidence, judgement('It is likely.', 'confidence: high, basis: We are 80% confident of it.'))).toEqual([
      'key_judgements[0].basis: confidence as a percentage: 80% confident',
    ]));

  it.each([
    ['Our confidence is about 75 %.', 'confidence is about 75 %'],
    ['With 90 per cent confidence the group fled.', '90 per cent confidence'],
    ['We are 99% sure.', '99% sure'],
  ])('%s', (text, words) => expect(inBottomLine(percentConfidence, text)).toEqual([words]));

  it.each([
    'The toll is 20 to 30, a 95% confidence interval.',
    'There is a 70% chance of a raid.',
    'The general was “80% confident”.',
    'Confidence in the count of 12 May is low.',
  ])('lets pass: %s', (text) => expect(inBottomLine(percentConfidence, text)).toEqual([]));

  it('does not read narrative', () =>
    expect(said(percentConfidence, 'situation: [{ text: Police said they were 80% confident. }]\n')).toEqual([]));
});
