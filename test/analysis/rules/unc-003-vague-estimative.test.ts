import { describe, expect, it } from 'vitest';
import { vagueEstimative } from '../../../src/analysis/rules/unc-003-vague-estimative.ts';
import { said } from './findings-of.ts';
import { inBottomLine, judgement } from './in-bottom-line.ts';

describe('UNC003 vague-estimative', () => {
  it('says where and what', () =>
    expect(said(vagueEstimative, judgement('The gunmen may have been helped.'))).toEqual([
      'key_judgements[0].statement: vague word in a judgement: may',
    ]));

  it.each([
    ['They might return, or perhaps not.', ['might', 'perhaps']],
    ['There seems to be a link.', ['seems']],
    ['A link appears to exist.', ['appears to']],
    ['Possibly two groups took part.', ['Possibly']],
    ['It is possible that they fled.', ['possible']],
    ['Another raid cannot be excluded.', ['cannot be excluded']],
    ['The group would have been at least seven strong.', ['would have been']],
    ['The movement is largely destroyed.', ['largely']],
    ['On 12 May at 2.00 AM they could have crossed.', ['could']],
  ])('%s', (text, words) => expect(inBottomLine(vagueEstimative, text)).toEqual(words));

  it.each([
    'The raid was on 12 May 2006. May 2006 was quiet otherwise.',
    'They said “we may return” and left.',
    'The state relies on its military might.',
    'They left as soon as possible.',
    'It was not possible to reach the post.',
    'The guards could not reach the radio.',
    'Bribing officials would have been easier.',
    'He appears in court on Monday.',
    'We cannot rule out a second group.',
    'U.S.-led forces left at 2.00 AM; it is likely that they knew.',
    'The gunmen could see the road.',
    'Mayor Possible of Springs was told.',
    'Might it have been a second group?',
  ])('lets pass: %s', (text) => expect(inBottomLine(vagueEstimative, text)).toEqual([]));

  it('reads judgements only', () => {
    const more = 'situation: [{ text: They may have fled. }]\nclaims: [{ id: C1, text: Up to four may be dead. }]\n';
    expect(said(vagueEstimative, more)).toEqual([]);
  });

  it('reads how a dispute is read', () => {
    const more = `claims: [{ id: C1, text: All fled. }]
disputes: [{ id: D1, question: Who fled?, claims: [C1], reading: Some could have stayed. }]
`;
    expect(said(vagueEstimative, more)).toEqual(['disputes[0].reading: vague word in a judgement: could']);
  });
});
