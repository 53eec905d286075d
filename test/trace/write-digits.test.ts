/** Numbers and times of day as a slide shows them, written in the form of their file. */
import { describe, expect, it } from 'vitest';
import { isShownAs, writeDigits } from '../../src/trace/write-digits.ts';

describe('digits that were changed on a slide', () => {
  it.each<[value: string | number, before: string, after: string, written: string | number]>([
    [12700, '12,700', '12,900', 12900],
    [12700, '12\u00a0700', '12\u00a0900', 12900],
    [3.4, '3,4', '3,6', 3.6],
    ['about 3500', '3,500', '3,600', 'about 3600'],
    ['about 2031-02-11 07:00', '07:00', '07:20', 'about 2031-02-11 07:20'],
    ['2030-02-12', '12', '13', '2030-02-13'],
    ['more than 640', '640', '650', 'more than 650'],
    [85, '85.', '86.', 86],
  ])('of %j are written: %s, now %s', (value, before, after, written) =>
    expect(writeDigits(value, [{ before, after }])?.value).toBe(written),
  );

  it.each<[value: unknown, before: string, after: string, why: string]>([
    ['2030-12-12', '12', '13', 'they stand there twice'],
    ['2030-02-12', '2', '3', 'they are part of another number'],
    ['2030-09-14 22:47', '23:47', '23:50', 'the slide shows another clock'],
    ['about 40', 'forty', '50', 'they were words'],
    [{ low: 4 }, '4', '5', 'the field is none'],
  ])('of %j are left, %s to %s: %s', (value, before, after) => expect(writeDigits(value, [{ before, after }])).toBeUndefined());

  it('are those of the file, or not', () => {
    expect([isShownAs(12700, '12,700'), isShownAs('12700', '12 700'), isShownAs(12700, '12,70')]).toEqual([true, true, false]);
  });
});
