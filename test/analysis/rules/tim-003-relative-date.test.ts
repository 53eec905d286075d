import { describe, expect, it } from 'vitest';
import { relativeDate } from '../../../src/analysis/rules/tim-003-relative-date.ts';
import { meant, said } from './findings-of.ts';

describe('TIM003 relative-date', () => {
  it('says where and what', () => {
    expect(said(relativeDate, 'bottom_line: { text: It was calm. Yesterday gunmen raided a post. }\n')).toEqual([
      'bottom_line.text: relative date: Yesterday',
    ]);
  });

  it.each([
    ['The raid was at 2.00 AM last week, they say.', 'last week'],
    ['He has been wanted since January this year.', 'this year'],
    ['The prison was attacked four months ago.', 'four months ago'],
    ['He escaped two or 3 days ago.', '3 days ago'],
    ['Recently a rumour spread.', 'Recently'],
    ['The toll rose today.', 'today'],
    ['A search began last Friday.', 'last Friday'],
    ['Fighting last May cost lives.', 'last May'],
    ['A trial is expected next month.', 'next month'],
  ])('%s', (text, words) => expect(meant(relativeDate, 'situation', text)).toEqual([words]));

  it.each([
    'The raid was on 12 May 2006.',
    'It was the last week of May 2006.',
    'It is likely within the next year.',
    'Last week (8 to 12 May 2006) two posts were raided.',
    'Two posts were raided last week, on 12 May 2006.',
    'He had recently been released.',
    'Until recently the post was unguarded.',
    'Officials told “Russia today” that “it happened last week”.',
    'The report of Russia Today names no source.',
    'U.S.-led forces came in 2001; they may stay.',
    'The last yearling and the next weekday are other words.',
  ])('lets pass: %s', (text) => expect(meant(relativeDate, 'situation', text)).toEqual([]));

  it('reads headlines and judgements, not claims', () => {
    const more = `headlines: { situation: Two posts were raided last night }
key_judgements: [{ id: J1, statement: It is likely that they fled yesterday. }]
sources: [{ id: S1, kind: article, title: What happened yesterday }]
claims: [{ id: C1, text: It happened yesterday., sources: [S1] }]
`;
    expect(said(relativeDate, more)).toEqual([
      'headlines.situation: relative date: last night',
      'key_judgements[0].statement: relative date: yesterday',
    ]);
  });
});
