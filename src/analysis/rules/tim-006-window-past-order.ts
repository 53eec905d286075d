/** TIM006: a window that is wider than the order of events allows. */
import { followsOf } from '../follows.ts';
import type { BriefingRule } from './rule.ts';

export const windowPastOrder: BriefingRule = {
  code: 'TIM006',
  name: 'window-past-order',
  severity: 'warning',
  what: 'A `between … and …` reaches past the event that must come after it, or begins ahead of the event that must come before it.',
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
  check: ({ briefing, memory }) =>
    followsOf(briefing, memory).flatMap(({ event, before, relation }) => {
      if (relation === 'ends-late')
        return [
          {
            at: `${before.at}.time`,
            message: `window past the order: it ends after the event that follows it: ${before.what}`,
            hints: ['end the window where the event that follows begins, in the same time zone'],
            related: [{ at: `${event.at}.time`, note: 'the event that follows it' }],
          },
        ];
      if (relation !== 'begins-early') return [];
      return [
        {
          at: `${event.at}.time`,
          message: `window past the order: it begins before the event that it follows: ${event.what}`,
          hints: ['begin the window with the event that it follows, in the same time zone'],
          related: [{ at: `${before.at}.time`, note: 'the event that it follows' }],
        },
      ];
    }),
};
