/** TIM005: an event that surely lies before the one it is said to follow. */
import { followsOf } from '../follows.ts';
import type { BriefingRule } from './rule.ts';

export const orderContradicted: BriefingRule = {
  code: 'TIM005',
  name: 'order-contradicted',
  severity: 'error',
  what: 'An event surely lies before the one that its `follows` names, with every “about” and every unknown zone granted.',
  why: 'One of the two times, a time zone, or the order itself is wrong, and the timeline shows a course that cannot have been.',
  source: 'arithmetic',
  wrong: `places: [{ id: post, name: Post, zone: Asia/Dushanbe }]
events:
  - { id: raid, time: 2006-05-12 02:00, place: post, what: Raid on the post }
  - { time: 2006-05-12 01:00, place: post, follows: raid, what: Car taken on the way back }
`,
  right: `places: [{ id: post, name: Post, zone: Asia/Dushanbe }]
events:
  - { id: raid, time: 2006-05-12 02:00, place: post, what: Raid on the post }
  - { time: 2006-05-12 03:00, place: post, follows: raid, what: Car taken on the way back }
`,
  check: ({ briefing, memory }) =>
    followsOf(briefing, memory)
      .filter(({ relation }) => relation === 'contradicts')
      .map(({ event, before }) => ({
        at: `${event.at}.time`,
        message: `contradicted order: it lies before the event that it follows: ${event.what}`,
        hints: ['check both times and their time zones, or take `follows:` away'],
        related: [{ at: `${before.at}.time`, note: 'the event that it follows' }],
      })),
};
