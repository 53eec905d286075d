/** TIM006: a window that is wider than the order of events allows. */
import type { Briefing, Event } from '../../briefing/briefing.ts';
import type { Moment } from '../../briefing/when.ts';
import { followsOf } from '../follows.ts';
import type { BriefingRule, Finding } from './rule.ts';

export const windowPastOrder: BriefingRule = {
  code: 'TIM006',
  name: 'window-past-order',
  severity: 'warning',
  what: 'A `between … and …` reaches past the event that must come after it, or begins ahead of the event that must come before it; or it ends or begins with the clock time of another event whose clocks show another zone.',
  why: 'The order is known better than the window says. A reader takes the window at its word, and so does whatever is worked out from it.',
  source: 'arithmetic',
  wrong: `places: [{ id: post, name: Post, zone: Asia/Dushanbe }]
events:
  - { id: swap, time: between 2006-05-12 02:00 and 05:00, place: post, what: Car swapped }
  - { time: 2006-05-12 04:00, place: post, follows: swap, what: Gunfight at the second post }
`,
  right: `places: [{ id: post, name: Post, zone: Asia/Dushanbe }]
events:
  - { id: swap, time: between 2006-05-12 02:00 and 04:00, place: post, what: Car swapped }
  - { time: 2006-05-12 04:00, place: post, follows: swap, what: Gunfight at the second post }
`,
  check: ({ briefing, memory }) => {
    const past = followsOf(briefing, memory).flatMap(({ event, before, relation }): readonly Finding[] => {
      if (relation === 'ends-late') {
        return [
          {
            at: `${before.at}.time`,
            message: `window past the order: it ends after the event that follows it: ${before.what}`,
            hints: ['end the window where the event that follows begins, in the same time zone'],
            related: [{ at: `${event.at}.time`, note: 'the event that follows it' }],
          },
        ];
      }
      if (relation !== 'begins-early') return [];
      return [
        {
          at: `${event.at}.time`,
          message: `window past the order: it begins before the event that it follows: ${event.what}`,
          hints: ['begin the window with the event that it follows, in the same time zone'],
          related: [{ at: `${before.at}.time`, note: 'the event that it follows' }],
        },
      ];
    });
    const told = new Set(past.map(({ at }) => at));
    return [...past, ...otherClocks(briefing).filter(({ at }) => !told.has(at))];
  },
};

/** A window whose end was copied from an event in another zone: 05:00 there is not 05:00 here. */
function otherClocks({ events, places }: Briefing): readonly Finding[] {
  const zones = new Map(places.map(({ id, zone }) => [id, zone]));
  const zoneOf = ({ zone, place }: Event): string | null => zone ?? (place === null ? null : (zones.get(place) ?? null));
  return events.flatMap((event) => {
    const zone = zoneOf(event);
    if (event.time.relation !== 'between' || zone === null) return [];
    return [event.time.from, event.time.to].flatMap((end): readonly Finding[] => {
      const others = end ? events.filter((other) => other !== event && isSameClock(end, other)) : [];
      const [other] = others;
      const zoneThere = other && zoneOf(other);
      const isShared = others.some((each) => zoneOf(each) === zone);
      if (!end || !other || !zoneThere || zoneThere === zone || isShared) return [];
      const clock = end.iso.slice(-5);
      return [
        {
          at: `${event.at}.time`,
          message: `window with the clock of another zone: ${clock} is meant in ${zone}, and ${other.what} is at ${clock} in ${zoneThere}`,
          hints: [`write the time of that event as the clocks of ${zone} show it, or set \`zone: ${zoneThere}\` for the window`],
          related: [{ at: `${other.at}.time`, note: 'the same clock time in another zone' }],
        },
      ];
    });
  });
}

const isSameClock = (end: Moment, { time }: Event): boolean =>
  time.relation !== 'between' &&
  end.precision === 'minute' &&
  end.offset === null &&
  time.from.offset === null &&
  time.from.iso === end.iso;
