import { describe, expect, it } from 'vitest';
import { likelihoodPlusConfidence } from '../../../src/analysis/rules/unc-001-likelihood-plus-confidence.ts';
import { said } from './findings-of.ts';
import { inBottomLine, judgement } from './in-bottom-line.ts';

describe('UNC001 likelihood-plus-confidence', () => {
  it('says where and what', () =>
    expect(said(likelihoodPlusConfidence, judgement('The IMU very likely did it (moderate confidence).'))).toEqual([
      'key_judgements[0].statement: likelihood and confidence in one sentence: very likely, moderate confidence',
    ]));

  it.each([
    ['We assess with high confidence that an attack is likely.', 'high confidence that an attack is likely'],
    ['A 70% chance, with low-to-moderate confidence, remains.', '70% chance, with low-to-moderate confidence'],
    ['We are fairly confident that they will probably return.', 'We are fairly confident that they will probably'],
    ['It is unlikely that U.S. forces knew (confidence: low).', 'unlikely that U.S. forces knew (confidence: low'],
    ['At 2.00 AM on 12 May it was likely; confidence is moderate.', 'likely; confidence is moderate'],
  ])('%s', (text, words) => expect(inBottomLine(likelihoodPlusConfidence, text)).toEqual([words]));

  it.each([
    'It is likely that they fled in 2006. Moderate confidence rests on one source.',
    'It is likely that they fled. We have moderate confidence in that.',
    'The minister is “highly confident” that an attack is likely.',
    'It is likely that public confidence is low.',
    'A return is likely to weaken the public’s low confidence in the army.',
    'Some 30% of the rifles were found, and confidence in the figure is high.',
    'The remote post was held with moderate confidence.',
    'Likelihood and confidence are stated apart.',
  ])('lets pass: %s', (text) => expect(inBottomLine(likelihoodPlusConfidence, text)).toEqual([]));

  it('leaves the words of others alone', () =>
    expect(said(likelihoodPlusConfidence, 'claims: [{ id: C1, text: It is likely with high confidence. }]\n')).toEqual([]));
});
