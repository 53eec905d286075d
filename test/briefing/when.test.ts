import { describe, expect, it } from 'vitest';
import { isWhenProblem, parseWhen } from '../../src/briefing/when.ts';

const at = (iso: string, precision: string, part: string | null = null) => ({ iso, precision, part, turn: null, offset: null });

describe('written forms', () => {
  it.each([
    ['2006-05-12 02:00', 'at', at('2006-05-12T02:00', 'minute')],
    ['2006-05-12T02:00', 'at', at('2006-05-12T02:00', 'minute')],
    ['2006-05-12 2.05', 'at', at('2006-05-12T02:05', 'minute')],
    ['2006-05-12 00:00', 'at', at('2006-05-12T00:00', 'minute')],
    ['2006-05-12 23:59', 'at', at('2006-05-12T23:59', 'minute')],
    ['2006-05-12', 'at', at('2006-05-12', 'day')],
    ['2006-05', 'at', at('2006-05', 'month')],
    ['2006', 'at', at('2006', 'year')],
    [2006, 'at', at('2006', 'year')],
    ['late 2001', 'at', at('2001', 'year', 'late')],
    ['End of 2001', 'at', at('2001', 'year', 'late')],
    ['early 2006-01', 'at', at('2006-01', 'month', 'early')],
    ['mid 2006', 'at', at('2006', 'year', 'mid')],
    ['about 2006-05-12 05:00', 'about', at('2006-05-12T05:00', 'minute')],
    ['~ 2006', 'about', at('2006', 'year')],
    ['  About   2006-05 ', 'about', at('2006-05', 'month')],
    ['after 2006-05-12', 'after', at('2006-05-12', 'day')],
    ['since 2006', 'after', at('2006', 'year')],
    ['Before 2006-05-12 05:00', 'before', at('2006-05-12T05:00', 'minute')],
    ['until 2006', 'before', at('2006', 'year')],
  ])('%s', (input, relation, from) => expect(parseWhen(input)).toStrictEqual({ relation, from, to: null }));

  it.each([
    ['between 2006-05-12 02:00 and 2006-05-12 05:00', '2006-05-12T02:00', '2006-05-12T05:00'],
    ['between 2006-05-12 02:00 and 05:00', '2006-05-12T02:00', '2006-05-12T05:00'],
    ['1999 to 2000', '1999', '2000'],
    ['from 1999 to 2000', '1999', '2000'],
    ['1999 – 2000', '1999', '2000'],
    ['2006-05-12 02:00–05:00', '2006-05-12T02:00', '2006-05-12T05:00'],
    ['2006-05-12 23:00—2006-05-13 05:00', '2006-05-12T23:00', '2006-05-13T05:00'],
    ['between 2006-05-12 and 2006-05', '2006-05-12', '2006-05'],
    ['between 2006-05 and 2006-05-12', '2006-05', '2006-05-12'],
    ['between early 2001 and late 2001', '2001', '2001'],
  ])('%s', (input, from, to) => {
    expect(parseWhen(input)).toMatchObject({ relation: 'between', from: { iso: from }, to: { iso: to } });
  });

  it.each([
    ['2006-05-12 02:00 or 04:00', '2006-05-12T02:00', '2006-05-12T04:00'],
    ['either 2006-05-12 or 2006-05-14', '2006-05-12', '2006-05-14'],
    ['2006-05-14 or 2006-05-12', '2006-05-12', '2006-05-14'],
  ])('%s', (input, from, to) => {
    expect(parseWhen(input)).toMatchObject({ relation: 'or', from: { iso: from }, to: { iso: to } });
  });

  it('keeps a partial date partial', () => {
    expect(parseWhen('2006-05')).toMatchObject({ from: { iso: '2006-05', precision: 'month' } });
  });

  it.each(['2004-02-29', '2000-02-29', '2006-12-31', '2006-04-30'])('%s is in the calendar', (day) =>
    expect(parseWhen(day)).toMatchObject({ from: { iso: day } }),
  );
});

describe('which of two equal clock times', () => {
  it.each([
    ['2018-10-28 02:30 first', 'first', null],
    ['2018-10-28 02:30 Second', 'second', null],
    ['2018-10-28 02:30 +01:00', null, 60],
    ['2018-10-28 02:30+0100', null, 60],
    ['2018-10-28T02:30 +1', null, 60],
    ['2018-10-28 02:30 UTC+1', null, 60],
    ['2018-10-28 02:30 -03:30', null, -210],
    ['2018-10-28 02:30 −3', null, -180],
    ['2018-10-28 02:30 +00:00', null, 0],
  ])('%s', (input, turn, offset) => expect(parseWhen(input)).toMatchObject({ from: { iso: '2018-10-28T02:30', turn, offset } }));

  it('stands at each end of a window', () => {
    expect(parseWhen('between 2018-10-28 02:30 first and 02:10 second')).toMatchObject({
      from: { turn: 'first' },
      to: { iso: '2018-10-28T02:10', turn: 'second' },
    });
    expect(parseWhen('between 2018-10-28 02:30 +02:00 and 02:10 +01:00')).toMatchObject({ to: { offset: 60 } });
  });
});

describe('nonsense', () => {
  it.each([
    ['2006-02-29', 'no such day in the calendar'],
    ['1900-02-29', 'no such day in the calendar'],
    ['2006-04-31', 'no such day in the calendar'],
    ['2006-13', 'no such day in the calendar'],
    ['2006-00', 'no such day in the calendar'],
    ['2006-05-00', 'no such day in the calendar'],
    ['2006-05-12 24:00', 'no such time of day: 24:00'],
    ['2006-05-12 12:60', 'no such time of day: 12:60'],
    ['yesterday', 'not a date: yesterday'],
    ['about', 'not a date'],
    ['', 'not a date'],
    ['0206', 'not a date'],
    ['20066', 'not a date'],
    [2006.5, 'expected a date or time'],
    [true, 'expected a date or time'],
    [null, 'expected a date or time'],
    ['2006-5-12', 'two digits'],
    ['2006-05-1', 'two digits'],
    ['12.05.2006', 'the year first'],
    ['5/12/06', 'the year first'],
    ['12 May 2006', 'the year first'],
    ['May 12, 2006', 'the year first'],
    ['2006-05-12T02:00:00Z', '`zone:`'],
    ['2006-05-12 02:00 +25:00', 'no clock is +25:00 from UTC'],
    ['2006-05-12 +05:00', 'not a date'],
    ['2006-05-12 second', 'not a date'],
    ['2006-05-12 02:30 third', 'not a date'],
    ['2006-05-12 02:00 UTC', '`zone:`'],
    ['2006-05-12 02:00:30', 'seconds'],
    ['2006-05-12 2:00 pm', 'from 0 to 23'],
    ['late 2006-05-12', '"late" stands before a month or a year'],
    ['2006-05-12 05:00 or 02:00', 'write its date: 2006-05-13 02:00'],
    ['2006-05-12 02:00 or soon', 'not a date'],
    ['between 2006-05-12 and 2006-05-11', 'ends before it begins'],
    [
      'between 2006-05-12 05:00 and 02:00',
      '02:00 is earlier than 05:00; if it is of the day after, write its date: 2006-05-13 02:00',
    ],
    ['between 2006-12-31 22:00 and 1:00', 'write its date: 2007-01-01 1:00'],
    ['between 2018-10-28 02:10 second and 02:30 first', 'earlier'],
    ['between 2018-10-28 02:30 +01:00 and 02:40 +02:00', 'earlier'],
    ['between 2006-05-12 05:00 and 2006-05-12 02:00', 'ends before it begins'],
    ['2000 to 1999', 'ends before it begins'],
    ['between late 2001 and early 2001', 'ends before it begins'],
    ['between 2006 and later', 'not a date: later'],
    ['after before 2006', 'not a date'],
  ])('%j', (input, words) => {
    const parsed = parseWhen(input);
    expect(isWhenProblem(parsed) ? parsed.problem : parsed).toContain(words);
  });
});
