import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOrderedBefore } from '../../src/analysis/event-order.ts';
import { stretchOfWhen } from '../../src/analysis/instant.ts';
import { widestStretch } from '../../src/analysis/sure-times.ts';
import type { Timed } from '../../src/analysis/time-gaps.ts';
import { orderEvents } from '../../src/analysis/timeline.ts';
import { briefing, readWhole } from '../briefing/read.ts';
import { clockIn, memory } from './clocks.ts';
import { places, timeline } from './timeline-of.ts';

const order = (...events: readonly string[]) =>
  timeline(...events)
    .entries.map(({ what }) => what)
    .join(' ');

/** A time of any form and precision within a few days, so that all of them meet. */
const day = fc.integer({ min: 10, max: 14 }).map((number) => `2006-05-${number}`);
const clock = fc
  .tuple(day, fc.integer({ min: 0, max: 23 }))
  .map(([date, hours]) => `${date} ${String(hours).padStart(2, '0')}:30`);
const moment = fc.oneof(day, clock, clock, fc.constantFrom('2006-05', '2006', 'early 2006-05', 'mid 2006-05'));
const randomTime = fc.oneof(
  moment,
  fc.tuple(fc.constantFrom('about', 'after', 'before'), moment).map((words) => words.join(' ')),
  fc.tuple(clock, clock).map((ends) => `between ${ends.sort().join(' and ')}`),
);

describe('order', () => {
  it('is that of the instants, not of the clocks', () => {
    expect(order('2006-05-12 03:30, place: kg', '2006-05-12 03:00, place: tj')).toBe('W0 W1');
    expect(order('2006-05-12 03:00, place: tj', '2006-05-12 03:30, place: kg')).toBe('W1 W0');
  });

  it('case 23: a day is not the first of its hours by right: the file decides', () => {
    expect(order('2013-01-16', '2013-01-16 09:15')).toBe('W0 W1');
    expect(order('2013-01-16 09:15', '2013-01-16')).toBe('W0 W1');
    expect(order('2006', '2006-05-12', '2006-05', '2006-05-12 02:00')).toBe('W0 W1 W2 W3');
  });

  it('case 24: "after" a day stands before the day after, and "before" a day behind the day before', () => {
    expect(order('2017-11-25', 'after 2017-11-24')).toBe('W1 W0');
    expect(order('after 2017-11-24', '2017-11-25 00:00', '2017-11-24')).toBe('W2 W0 W1');
    expect(order('before 2017-11-25', '2017-11-25', '2017-11-24')).toBe('W2 W0 W1');
    expect(order('2017-11-25', 'before 2017-11-25')).toBe('W1 W0');
  });

  it('puts "before" just before its time, and "after" just after', () => {
    expect(order('after 2006-05-12 05:00', '2006-05-12 05:00', 'before 2006-05-12 05:00', '1999')).toBe('W3 W2 W1 W0');
    expect(order('2006-05-12 05:01', 'after 2006-05-12 05:00')).toBe('W1 W0');
  });

  it('puts "after" a day behind the day', () => {
    expect(order('after 2006-05-12', '2006-05-12 23:00', '2006-05-13 01:00')).toBe('W1 W0 W2');
  });

  it('leaves bounds at one instant as the file has them', () => {
    expect(order('after 2017-11-24', 'before 2017-11-25')).toBe('W0 W1');
    expect(order('before 2017-11-25', 'after 2017-11-24')).toBe('W0 W1');
  });

  it('leaves spans that overlap as the file has them', () => {
    expect(order('between 2006-05-12 02:00 and 09:00', 'between 2006-05-12 02:00 and 05:00', '2006-05-12 06:00')).toBe(
      'W0 W1 W2',
    );
    expect(order('2006-05-12 06:00', 'between 2006-05-12 02:00 and 05:00')).toBe('W1 W0');
  });

  it('goes by `follows` where the times leave it open, and by the times where it contradicts them', () => {
    expect(order('2006-05-12, follows: x', '2006-05-12, id: x', '2006-05-12')).toBe('W1 W0 W2');
    expect(order('2006-05-11, follows: x', '2006-05-12, id: x')).toBe('W0 W1');
    // Neither pair contradicts itself, both together do.
    expect(
      order('2006-05-12, id: a, follows: b', '2006-05-13, id: d', '2006-05-12, id: c, follows: d', '2006-05-13, id: b'),
    ).toBe('W0 W2 W1 W3');
  });

  it('reads a time without zone in that of the main place', () => {
    expect(order('2006-05-12 02:30', '2006-05-12 02:00, place: tj', '2006-05-12 04:00, place: kg')).toBe('W1 W0 W2');
    expect(timeline('2006-05-12 02:30').entries[0]).toMatchObject({ zone: null, offset: null, is_clock: true });
  });

  it('is the greedy order of the algebra, never against what is sure, and stable, whatever the events', () => {
    const events = fc.array(randomTime, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(events, (times) => {
        const whole = readWhole(
          briefing(`${places}events:\n${times.map((time, at) => `  - { what: W${at}, time: ${time}, place: tj }\n`).join('')}`),
        );
        const timed = whole.events.map(
          (event): Timed => ({
            event,
            place: null,
            zone: 'Asia/Dushanbe',
            stretch: stretchOfWhen(event.time, clockIn('Asia/Dushanbe')),
          }),
        );
        const rest = [...timed];
        const greedy: string[] = [];
        while (rest.length > 0) {
          const next = rest.findIndex((each) => !rest.some((other) => other !== each && isOrderedBefore(other, each)));
          greedy.push(...rest.splice(next, 1).map(({ event }) => event.what));
        }
        const found = orderEvents(whole, memory).entries.map(({ what }) => what);
        expect(found).toEqual(greedy);
        const widest = new Map(timed.map(({ event }) => [event.what, widestStretch(event.time, clockIn('Asia/Dushanbe'))]));
        for (const [at, later] of found.entries())
          for (const earlier of found.slice(0, at))
            expect((widest.get(later)?.end ?? 0) < (widest.get(earlier)?.start ?? 0), `${later} ${earlier}`).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
