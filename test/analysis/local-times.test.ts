import { describe, expect, it } from 'vitest';
import { timeline } from './timeline-of.ts';

describe('clocks of several zones', () => {
  const clocks = (...events: readonly string[]) =>
    timeline(...events).entries.map(({ clocks }) =>
      clocks.map(({ offset, time, is_own, is_next_day, is_previous_day }) =>
        [
          offset,
          time.relation,
          time.from.iso,
          ...(time.to ? [time.to.iso] : []),
          ...(is_own ? ['own'] : []),
          ...(is_next_day ? ['next day'] : []),
          ...(is_previous_day ? ['day before'] : []),
        ].join(' '),
      ),
    );

  it('show the same time, and the day where it differs', () => {
    expect(clocks('2006-02-28 23:30, place: tj', 'before 2006-03-01 00:30, place: kg', '2006')).toEqual([
      ['UTC+5 before 2006-02-28T23:30 day before', 'UTC+6 before 2006-03-01T00:30 own'],
      ['UTC+5 at 2006-02-28T23:30 own', 'UTC+6 at 2006-03-01T00:30 next day'],
      [],
    ]);
  });

  it('go by hours and minutes, and by the time of year', () => {
    expect(clocks('2006-07-01 12:00, zone: Europe/London', '2006-07-01 18:00, zone: Asia/Kathmandu')).toEqual([
      ['UTC+1 at 2006-07-01T12:00 own', 'UTC+5:45 at 2006-07-01T16:45'],
      ['UTC+1 at 2006-07-01T13:15', 'UTC+5:45 at 2006-07-01T18:00 own'],
    ]);
  });

  it('are none where one zone only changes its clocks', () => {
    const found = timeline('2019-01-01 12:00, zone: Europe/Berlin', '2019-07-01 12:00, zone: Europe/Berlin');
    expect(found.entries.map(({ offset, clocks }) => [offset, clocks.length])).toEqual([
      ['UTC+1', 0],
      ['UTC+2', 0],
    ]);
  });

  it('show both ends of a window over a clock change on one clock', () => {
    expect(clocks('between 2018-10-28 02:30 first and 03:30, zone: Europe/Berlin', '2018-10-28 09:00, zone: Asia/Tokyo')).toEqual(
      [
        ['UTC+2 between 2018-10-28T02:30 2018-10-28T04:30 own', 'UTC+9 between 2018-10-28T09:30 2018-10-28T11:30'],
        ['UTC+2 at 2018-10-28T02:00', 'UTC+9 at 2018-10-28T09:00 own'],
      ].reverse(),
    );
  });

  it('are none where all clocks agree, or a zone is not known', () => {
    expect(clocks('2006-05-12 02:00, place: tj', '2006-05-12 05:00, place: tj')).toEqual([[], []]);
    expect(clocks('2006-05-12 02:00, place: tj', '2006-05-12 05:00, place: no')).toEqual([[], []]);
  });
});
