import { describe, expect, it } from 'vitest';
import { intensifiedTerm } from '../../../src/analysis/rules/unc-007-intensified-term.ts';
import { said } from './findings-of.ts';
import { inBottomLine } from './in-bottom-line.ts';

describe('UNC007 intensified-term', () => {
  it('says where and what', () =>
    expect(said(intensifiedTerm, 'headlines: { matrix: A second raid is Quite Likely }\n')).toEqual([
      'headlines.matrix: intensified likelihood term: quite likely',
    ]));

  it.each([
    ['It is extremely unlikely that they fled.', 'extremely unlikely'],
    ['They very probably fled.', 'very probably'],
    ['It is very highly likely.', 'very highly likely'],
    ['At 2.00 AM on 12 May a raid was rather likely.', 'rather likely'],
  ])('%s', (text, words) => expect(inBottomLine(intensifiedTerm, text)).toEqual([words]));

  it.each([
    'It is very likely that they fled, and very unlikely that they return.',
    'It is highly likely that they fled.',
    'It is more likely than not.',
    'The most likely reading is the first.',
    'He called it “quite likely”.',
    'They would rather likely targets were left out.',
  ])('lets pass: %s', (text) => expect(inBottomLine(intensifiedTerm, text)).toEqual([]));
});
