/** TIM007: an hour in a text that the timeline prints differently, since the event is told on another clock. */

import type { TimelineEntry } from '../timeline.ts';
import type { BriefingRule } from './rule.ts';

export const hourWithoutClock: BriefingRule = {
  code: 'TIM007',
  name: 'hour-without-clock',
  severity: 'note',
  what: 'A text names the hour of an event as its own clock showed it, the timeline prints that event on the main clock, and the text does not say which clock it means.',
  why: 'Of one event the reader then finds two hours on two slides, and cannot tell a slip from a difference of zones.',
  source: 'arithmetic of time zones',
  wrong: `places:
  - { id: lakkon, name: Lakkon, zone: Asia/Dushanbe }
  - { id: pulgon, name: Pulgon, zone: Asia/Bishkek }
incidents:
  - { id: attacks, title: Attacks, main: true, time: 2006-05-12, place: lakkon }
situation:
  - { text: "About 05:00 a gunfight broke out at the second post." }
events:
  - { time: 2006-05-12 02:00, place: lakkon, what: First post attacked }
  - { time: 2006-05-12 05:00, place: pulgon, what: Second post attacked }
`,
  right: `places:
  - { id: lakkon, name: Lakkon, zone: Asia/Dushanbe }
  - { id: pulgon, name: Pulgon, zone: Asia/Bishkek }
incidents:
  - { id: attacks, title: Attacks, main: true, time: 2006-05-12, place: lakkon }
situation:
  - { text: "About 05:00 Kyrgyz time a gunfight broke out at the second post." }
events:
  - { time: 2006-05-12 02:00, place: lakkon, what: First post attacked }
  - { time: 2006-05-12 05:00, place: pulgon, what: Second post attacked }
`,
  check({ analysis, texts }) {
    const { entries } = analysis.timeline;
    const shown = new Set(entries.map(shownClock));
    const moved = entries.filter((entry) => toldClock(entry) !== null && !shown.has(toldClock(entry)));
    return texts.flatMap(({ text, at }) => {
      if (clockWords.test(text)) return [];
      const entry = moved.find((each) => hasClock(text, toldClock(each)) && !hasClock(text, shownClock(each)));
      if (!entry) return [];
      const [told, there] = [toldClock(entry), shownClock(entry)];
      return [
        {
          at,
          message: `hour without its clock: ${told} here, and ${there} on the timeline: ${entry.what}`,
          hints: [`say whose clock it is (${told} local time), or write ${there}`],
          related: [{ at: `${entry.at}.time`, note: 'the event of that hour' }],
        },
      ];
    });
  },
};

/** Words, in the languages of the labels, by which a text says that it means a certain clock. */
const clockWords = /\b(?:UTC|GMT|local|time|clocks?|zone|heure locale|heure d|hora local|hora de)\b|врем|часы|توقيت/iu;

const clockOf = (iso: string | undefined): string | null => (iso?.includes('T') ? iso.slice(11, 16) : null);
const toldClock = ({ as_told }: TimelineEntry): string | null => clockOf(as_told?.time?.from.iso);
const shownClock = ({ shown }: TimelineEntry): string | null => clockOf(shown.from.iso);

/** As digits with a colon or a point between, with or without the leading zero. */
function hasClock(text: string, clock: string | null): boolean {
  if (clock === null) return false;
  const [hour = '', minute = ''] = clock.split(':');
  return new RegExp(`(?<![\\d:.])0?${Number(hour)}[:.]${minute}(?![\\d:])`, 'u').test(text);
}
