import { describe, expect, it } from 'vitest';
import { tooCertain } from '../../../src/analysis/rules/unc-010-too-certain.ts';
import { said } from './findings-of.ts';
import { inBottomLine, judgement } from './in-bottom-line.ts';

describe('UNC010 too-certain', () => {
  it('says where and what', () =>
    expect(said(tooCertain, judgement('The group will attack again.'))).toEqual([
      'key_judgements[0].statement: too certain: will',
    ]));

  it.each([
    ['The find proves that they came by car.', 'proves that'],
    ['Undoubtedly the group was large.', 'Undoubtedly'],
    ['This was clearly an inside job.', 'clearly'],
    ['There is no doubt that they fled.', 'no doubt'],
    ['The men were beyond any doubt trained.', 'beyond any doubt'],
    ['It was certainly planned before 12 May.', 'certainly'],
  ])('%s', (text, words) => expect(inBottomLine(tooCertain, text)).toEqual([words]));

  it.each([
    'It is likely that the group will attack again.',
    'They will almost certainly attack again.',
    'If the border stays open, they will return.',
    'The government lacks the political will to act.',
    'Nothing proves that they came by car.',
    'The route proved difficult.',
    'He said “we will return” at 2.00 AM.',
    'The cause was not clearly stated; the post was clearly marked.',
    'The driver clearly identified one of the men.',
    'Will they return?',
    'Will Smith reported it on 12 May.',
  ])('lets pass: %s', (text) => expect(inBottomLine(tooCertain, text)).toEqual([]));

  it('reads judgements only', () =>
    expect(said(tooCertain, 'situation: [{ text: The parliament will meet on 20 May. }]\n')).toEqual([]));
});
