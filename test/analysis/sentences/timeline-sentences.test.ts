import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inEnglish, inRussian } from '../../support/say-sentence.ts';
import { timeline } from '../timeline-of.ts';

const day = fc.integer({ min: 10, max: 14 }).map((number) => `2006-05-${number}`);

describe('the title', () => {
  const title = (...events: readonly string[]) => inEnglish(timeline(...events).title);

  it.each([
    // Case 24: dated events only.
    [['after 2017-11-24', '2017-11-25'], 'Sequence of events, 25 November 2017'],
    [['2017-11-24', 'after 2017-11-24'], 'Sequence of events, 24 November 2017'],
    [['after 2017-11-24', 'before 2017-11-25'], 'Sequence of events'],
    [[], 'Sequence of events'],
    // One precision, that both ends carry, at most the day.
    [['2006-05-12 02:00', '2006-05-12 05:00'], 'Sequence of events, 12 May 2006'],
    [['2006-05-12 02:00', '2006-05-14'], 'Sequence of events, 12 May to 14 May 2006'],
    [['2005-12-31', '2006-01-01'], 'Sequence of events, 31 December 2005 to 1 January 2006'],
    [['2006-03', '2006-05-12 02:00'], 'Sequence of events, March 2006 to May 2006'],
    [['2001', '2006-05-12'], 'Sequence of events, 2001 to 2006'],
    [['late 2001', '2006'], 'Sequence of events, late 2001 to 2006'],
    [['2006-05', '2006-05-12'], 'Sequence of events, May 2006'],
    [['2006-05-10', 'between 2006-05-12 22:00 and 2006-05-14 01:00', '2006-05-13'], 'Sequence of events, 10 May to 14 May 2006'],
    // "About" stays where it could mean another date.
    [['about 2006-05-12', '2006-05-14'], 'Sequence of events, about 12 May to 14 May 2006'],
    [['about 2006-05-12 05:00', '2006-05-14'], 'Sequence of events, 12 May to 14 May 2006'],
    [['about 2006-05-12 00:10', '2006-05-14'], 'Sequence of events, about 12 May to 14 May 2006'],
    [['about 2006-05-12', '2006-06'], 'Sequence of events, May 2006 to June 2006'],
  ])('of %j is %s', (events, expected) => expect(title(...events)).toBe(expected));

  it('and the words in place of the figure name the same dates, in every language', () => {
    const found = timeline('2006-05-12 02:00', '2006-05-14');
    expect(inEnglish(found.alternative)).toBe('Timeline, events: 2; 12 May to 14 May 2006');
    expect(inRussian(found.title)).toBe('Ход событий: 12 мая – 14 мая 2006 г.');
  });

  it('claims no more than the events: first and last date of those that are dated, for any events', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('', 'after ', 'before '), day), { minLength: 1, maxLength: 6 }), (times) => {
        const dated = times.flatMap(([word, date]) => (word === '' ? [Number(date.slice(8))] : [])).sort();
        const [first, last] = [dated[0], dated.at(-1)];
        const expected = first === undefined ? '' : first === last ? `, ${first} May 2006` : `, ${first} May to ${last} May 2006`;
        expect(title(...times.map((parts) => parts.join('')))).toBe(`Sequence of events${expected}`);
      }),
      { numRuns: 100 },
    );
  });
});
