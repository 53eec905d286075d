/** TIM002: a clock time that could be read in more than one time zone. */

import type { Briefing, Event, Place } from '../../briefing/briefing.ts';
import { clockOf, type ZoneClock } from '../../briefing/civil-time.ts';
import { instantRangeOf } from '../instant.ts';
import { isPlaced } from '../sure-times.ts';
import type { BriefingRule, Finding } from './rule.ts';

export const zoneMissing: BriefingRule = {
  code: 'TIM002',
  name: 'zone-missing',
  severity: 'error',
  what: 'An event has a clock time, neither it nor its place has a time zone, and the places of the briefing lie in different zones or countries.',
  why: 'Two clock times three hours apart may be two hours apart, or four. The order of events, the time between them and any speed worked out from them then rest on a guess.',
  source: 'arithmetic of time zones',
  wrong: `places:
  - { id: lakkon, name: Lakkon, country: Tajikistan }
  - { id: pulgon, name: Pulgon, country: Kyrgyzstan }
events:
  - { time: 2006-05-12 02:00, place: lakkon, what: First post attacked }
  - { time: 2006-05-12 05:00, place: pulgon, what: Second post attacked }
`,
  right: `places:
  - { id: lakkon, name: Lakkon, country: Tajikistan, zone: Asia/Dushanbe }
  - { id: pulgon, name: Pulgon, country: Kyrgyzstan, zone: Asia/Bishkek }
events:
  - { time: 2006-05-12 02:00, place: lakkon, what: First post attacked }
  - { time: 2006-05-12 05:00, place: pulgon, what: Second post attacked }
`,
  check({ briefing, memory }) {
    const places = new Map(briefing.places.map((place) => [place.id, place]));
    const used = usedPlaces(briefing);
    const countries = new Set(used.flatMap(({ country }) => (country === null ? [] : [country])));
    const zones = [...new Set(used.flatMap(({ zone }) => (zone === null ? [] : [zone])))];
    const clocks = zones.map((zone) => clockOf(zone, memory));
    const isOpen = countries.size > 1 && used.some(({ zone }) => zone === null);
    return briefing.events.flatMap((event) => {
      const place = event.place === null ? undefined : places.get(event.place);
      const isRead = isPlaced({ time: event.time, zone: event.zone ?? place?.zone ?? null, place: null });
      if (isRead || !hasClock(event) || !(isOpen || differ(clocks, event))) return [];
      return [finding(event, place, used)];
    });
  },
};

const hasClock = ({ time }: Event): boolean => time.from.precision === 'minute' || time.to?.precision === 'minute';

/** Where something happened; a place that is only drawn for orientation says nothing of an event's clock. */
function usedPlaces({ places, events, incidents, casualties }: Briefing): readonly Place[] {
  const ids = new Set([...events, ...incidents, ...casualties].map(({ place }) => place));
  return places.filter(({ id }) => ids.has(id));
}

/** Zones with different names may keep the same time that day. */
function differ(clocks: readonly ZoneClock[], { time }: Event): boolean {
  if (clocks.length < 2) return false;
  return new Set(clocks.map((clock) => clock(instantRangeOf(time.from, clock).start))).size > 1;
}

function finding(event: Event, place: Place | undefined, used: readonly Place[]): Finding {
  const clock = (event.time.from.precision === 'minute' ? event.time.from : (event.time.to ?? event.time.from)).iso.slice(11);
  const zoned = used.find(({ zone }) => zone !== null);
  const form = zoned?.zone ?? 'Asia/Dushanbe';
  const where = place ? `to the place ${place.name}, or to this event` : 'to this event';
  return {
    at: `${event.at}.time`,
    message: `missing time zone: ${clock}${place ? ` at ${place.name}` : ''}: ${event.what}`,
    hints: [
      `add \`zone:\` ${where}, a name like ${form}`,
      'if the source gives no zone, take the local one and say so under `assumptions:`',
    ],
    related: zoned ? [{ at: `${zoned.at}.zone`, note: `${zoned.name} has a zone` }] : [],
  };
}
