/** An hour that stands on two slides as two hours. */
import { describe, expect, it } from 'vitest';
import { hourWithoutClock } from '../../../src/analysis/rules/tim-007-hour-without-clock.ts';
import { findingsOf, said } from './findings-of.ts';

const night = (text: string, more = '') => `places:
  - { id: a, name: Lakkon, zone: Asia/Dushanbe }
  - { id: b, name: Pulgon, zone: Asia/Bishkek }
incidents: [{ id: i, title: I, main: true, time: 2006-05-12, place: a }]
situation: [{ text: ${JSON.stringify(text)} }]
events:
  - { time: 2006-05-12 02:00, place: a, what: First post attacked }
  - { time: 2006-05-12 05:00, place: b, what: Second post attacked }
${more}`;

describe('TIM007 hour-without-clock', () => {
  it('asks whose clock it is where the timeline prints another hour', () => {
    const [finding, ...more] = findingsOf(hourWithoutClock, night('About 05:00 a gunfight broke out.'));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      at: 'situation[0].text',
      message: 'hour without its clock: 05:00 here, and 04:00 on the timeline: Second post attacked',
      related: [{ at: 'events[1].time', note: 'the event of that hour' }],
    });
    expect(said(hourWithoutClock, night('A gunfight broke out at 5.00.'))).toHaveLength(1);
  });

  it.each([
    'About 05:00 Kyrgyz time a gunfight broke out.',
    'At 05:00 UTC+6 a gunfight broke out.',
    'About 04:00, 05:00 there, a gunfight broke out.',
    'At 02:00 the first post was attacked.',
    'The toll of 15:00 was one of 05:000.',
  ])('is content with: %s', (text) => expect(said(hourWithoutClock, night(text))).toEqual([]));

  it('is content where another event has that hour on the main clock', () =>
    expect(
      said(
        hourWithoutClock,
        night('At 05:00 the road was closed.', '  - { time: 2006-05-12 05:00, place: a, what: Road closed }\n'),
      ),
    ).toEqual([]));
});
