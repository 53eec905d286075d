import { describe, expect, it } from 'vitest';
import { windowPastOrder } from '../../../src/analysis/rules/tim-006-window-past-order.ts';
import { findingsOf, said } from './findings-of.ts';

const two = (first: string, second: string, zone = 'Asia/Dushanbe') => `places:
  - { id: a, name: A, zone: Asia/Dushanbe }
  - { id: b, name: B, zone: ${zone} }
events:
  - { id: first, place: a, what: First, time: ${first} }
  - { place: b, follows: first, what: Second, time: ${second} }
`;
const late = 'events[0].time: window past the order: it ends after the event that follows it: First';
const early = 'events[1].time: window past the order: it begins before the event that it follows: Second';

describe('TIM006 window-past-order (case 34)', () => {
  it.each([
    ['ends after the next event', 'between 2006-05-12 02:00 and 05:00', '2006-05-12 04:00', [late]],
    ['ends after an "about", whatever that grants', 'between 2006-05-12 02:00 and 05:00', 'about 2006-05-12 04:00', [late]],
    ['ends after the day of the next', 'between 2006-05-12 and 2006-05-14', '2006-05-13', [late]],
    ['begins before the event before', '2006-05-12 04:00', 'between 2006-05-12 02:00 and 05:00', [early]],
    [
      'reaches past the other at both ends',
      'between 2006-05-12 03:00 and 06:00',
      'between 2006-05-12 02:00 and 05:00',
      [late, early],
    ],
  ])('fires where it %s', (_what, first, second, expected) =>
    expect(said(windowPastOrder, two(first, second))).toEqual(expected),
  );

  it('goes by instants: a window in Tajik time that ends an hour after a gunfight in Kyrgyz time', () => {
    expect(said(windowPastOrder, two('between 2006-05-12 02:00 and 05:00', '2006-05-12 05:00', 'Asia/Bishkek'))).toEqual([late]);
    expect(said(windowPastOrder, two('between 2006-05-12 02:00 and 04:00', '2006-05-12 05:00', 'Asia/Bishkek'))).toEqual([]);
  });

  it.each([
    ['ends with the next event', 'between 2006-05-12 02:00 and 05:00', '2006-05-12 05:00'],
    ['ends within the half hour of an "about"', 'between 2006-05-12 02:00 and 05:00', 'about 2006-05-12 04:30'],
    ['only overlaps the next', 'between 2006-05-12 02:00 and 05:00', 'between 2006-05-12 04:00 and 06:00'],
    ['stands before the end of a day', 'between 2006-05-12 02:00 and 05:00', '2006-05-12'],
    ['stands before an "after"', 'between 2006-05-12 02:00 and 05:00', 'after 2006-05-12 03:00'],
    ['is none: a day is only less exact', '2006-05-12', '2006-05-12 04:00'],
  ])('is quiet where it %s', (_what, first, second) => expect(said(windowPastOrder, two(first, second))).toEqual([]));

  it('leaves to TIM005 what surely contradicts the order', () => {
    expect(said(windowPastOrder, two('between 2006-05-12 02:00 and 05:00', '2006-05-12 01:00'))).toEqual([]);
  });

  it('names the other event', () => {
    const [finding] = findingsOf(windowPastOrder, two('between 2006-05-12 02:00 and 05:00', '2006-05-12 04:00'));
    expect(finding?.related).toEqual([{ at: 'events[1].time', note: 'the event that follows it' }]);
  });

  const apart = (window: string, zone: string, more = '') =>
    two(window, 'about 2006-05-12 05:00', zone).replace('follows: first, ', '').replace('events:', `events:${more}`);

  it('sees the clock of another zone without being told the order', () => {
    const window = 'between 2006-05-12 02:00 and 05:00';
    const [finding, ...others] = findingsOf(windowPastOrder, apart(window, 'Asia/Bishkek'));
    expect(others).toEqual([]);
    expect(finding?.at).toBe('events[0].time');
    expect(finding?.message).toBe(
      'window with the clock of another zone: 05:00 is meant in Asia/Dushanbe, and Second is at 05:00 in Asia/Bishkek',
    );
    expect(said(windowPastOrder, apart('between 2006-05-12 02:00 and 04:00', 'Asia/Bishkek'))).toEqual([]);
    expect(said(windowPastOrder, apart(window, 'Asia/Dushanbe'))).toEqual([]);
    const both = '\n  - { place: a, what: Third, time: 2006-05-12 05:00 }';
    expect(said(windowPastOrder, apart(window, 'Asia/Bishkek', both))).toEqual([]);
  });
});
