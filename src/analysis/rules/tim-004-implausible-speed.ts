/** TIM004: two events of one incident too far apart for the time between them. */
import { type Leg, legsOf } from '../legs.ts';
import type { BriefingRule, Finding } from './rule.ts';

/** Straight line on the ground; no road in the mountains allows it. */
const fastest = 120;
/** Clock times are rounded: two at the same minute may be five apart. */
const shortest = 1 / 12;
export const implausibleSpeed: BriefingRule = {
  code: 'TIM004',
  name: 'implausible-speed',
  severity: 'note',
  what: `From one clock-timed event of the main incident to the next, somebody would have had to move at more than ${fastest} km/h in a straight line, however kindly both are read: the radius of each place, the whole of a window and half an hour for each “about” are granted. Warnings, statements and other messages move nobody.`,
  why: 'A time, a time zone or a position is wrong, or two groups were at work and not one. Either changes the story.',
  source: 'plausibility',
  wrong: `incidents: [{ id: raid, title: Raid, main: true, time: 2006-05-12, place: lakkon }]
places:
  - { id: lakkon, name: Lakkon, lat: 40.174, lon: 70.860, zone: Asia/Dushanbe }
  - { id: osh, name: Osh, lat: 40.528, lon: 72.799, zone: Asia/Bishkek }
events:
  - { time: 2006-05-12 02:00, place: lakkon, what: First post attacked }
  - { time: 2006-05-12 04:00, place: osh, what: Second post attacked }
`,
  right: `incidents: [{ id: raid, title: Raid, main: true, time: 2006-05-12, place: lakkon }]
places:
  - { id: lakkon, name: Lakkon, lat: 40.174, lon: 70.860, zone: Asia/Dushanbe }
  - { id: osh, name: Osh, lat: 40.528, lon: 72.799, zone: Asia/Bishkek }
events:
  - { time: 2006-05-12 02:00, place: lakkon, what: First post attacked }
  - { time: 2006-05-12 08:00, place: osh, what: Second post attacked }
`,
  // Orders travel by wire, ships call by radio, and an airliner is fast: only those who acted had to move.
  check: ({ analysis, memory }) =>
    silent.includes(analysis.incident?.kind ?? '') ? [] : legsOf(analysis.timeline, memory).flatMap(judge),
};

const silent: readonly string[] = ['cyber', 'accident', 'disaster'];

function judge(leg: Leg): readonly Finding[] {
  const { from, to } = leg;
  if (leg.least_km / Math.max(leg.most_hours, shortest) <= fastest) return [];
  const isExact = [from, to].every(({ time }) => time.relation === 'at');
  const places = `${from.place?.name} to ${to.place?.name}`;
  return [
    {
      at: `${to.at}.time`,
      message: `implausible speed: ${places}, ${Math.round(leg.km)} km in ${isExact ? '' : 'at most '}${said(leg.most_hours)}`,
      hints: [
        'check both times, their time zones and both positions',
        'if different people were in the two places, say so under `assumptions:` and waive this',
      ],
      related: [{ at: `${from.at}.time`, note: 'the event before' }],
    },
  ];
}

function said(hours: number): string {
  const minutes = Math.round(hours * 60);
  if (minutes === 0) return 'no time';
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [...(whole > 0 ? [`${whole} h`] : []), ...(rest > 0 ? [`${rest} min`] : [])].join(' ');
}
