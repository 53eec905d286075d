/** GEO005: a line on the map that enters a country in which none of its places lies. */
import type { Briefing, Place } from '../../briefing/briefing.ts';
import { distanceKm } from '../places.ts';
import type { BriefingRule, CountriesIn, CountryOutline, Finding } from './rule.ts';

export const routeThroughOtherCountry: BriefingRule = {
  code: 'GEO005',
  name: 'route-through-other-country',
  severity: 'warning',
  what: 'The straight line between two places of a route runs two kilometres or more through a country in which none of the route’s places lies and which its label does not name. Exclaves count; lines of more than 500 km do not.',
  why: 'A line on a map is read as the way that was taken. Drawn across a border, it says that people crossed it, which no source may have said, and which somebody may have denied.',
  source: 'fairness; ICD 203, standard 9 (visual information meets the other standards)',
  wrong: `places:
  - { id: batken, name: Batken, country: Kyrgyzstan, lat: 40.0626, lon: 70.8194 }
  - { id: osh, name: Osh, country: Kyrgyzstan, lat: 40.5283, lon: 72.7985 }
routes:
  - { through: [batken, osh], label: way to Osh }
`,
  right: `places:
  - { id: lyakkon, name: Lyakkon, country: Tajikistan, lat: 40.174, lon: 70.860 }
  - { id: batken, name: Batken, country: Kyrgyzstan, lat: 40.0626, lon: 70.8194 }
routes:
  - { through: [lyakkon, batken], label: passed on the way to Osh }
`,
  check: ({ briefing: { routes, places, language }, countriesIn }) => {
    if (!countriesIn || routes.length === 0) return [];
    const byId = new Map(places.map((place) => [place.id, place]));
    const namesOf = openNames(language);
    const countryOf = remember((stop: Spot) => countriesAt(stop, countriesIn));
    const crossedBy = remember((leg: Leg) => countriesOnLine(leg, countriesIn));
    let legsLeft = mostLegs;
    return routes.flatMap((route) => {
      const stops = route.through.flatMap((id) => byId.get(id) ?? []).filter(isLocated);
      legsLeft -= stops.length;
      if (legsLeft < 0) return [];
      const own = new Set(stops.flatMap((stop) => countryOf(stop.id, stop)));
      const isOwn = (country: CountryOutline): boolean =>
        own.has(country.id) || namesOf(country).some((name) => isNamed(name, route, stops));
      // A country that two legs cross is told once, at the first.
      const told = new Set<string>();
      return stops.slice(1).flatMap((to, index) => {
        const from = stops[index];
        if (!from) return [];
        const others = crossedBy(`${from.id} ${to.id}`, { from, to }).filter(
          (country) => !isOwn(country) && !told.has(country.id),
        );
        for (const { id } of others) told.add(id);
        const names = others.map((country) => namesOf(country)[0] ?? country.name);
        return names.length > 0 ? [finding(route, { from, to }, names)] : [];
      });
    });
  },
};

/** A map with more lines than this shows no way of anybody; the rest is not asked for. */
const mostLegs = 500;

/** What was worked out for a key is not worked out again. */
function remember<T, R>(work: (value: T) => R): (key: string, value: T) => R {
  const known = new Map<string, R>();
  return (key, value) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = work(value);
    known.set(key, now);
    return now;
  };
}

type Route = Briefing['routes'][number];

interface Leg {
  readonly from: Spot;
  readonly to: Spot;
}

const finding = (route: Route, { from, to }: Leg, countries: readonly string[]): Finding => ({
  at: `${route.at}.through`,
  message: `route through a country that none of its places lies in: ${from.name} to ${to.name} crosses ${countries.join(', ')}`,
  hints: [
    'end the line where the sources end, or add a place that the way surely passed, so that the line goes round',
    'if a source does say that they crossed it, name the country in `label:`',
  ],
});

interface Spot extends Place {
  readonly lat: number;
  readonly lon: number;
}

const isLocated = (place: Place): place is Spot => place.lat !== null && place.lon !== null;

/** Outlines are off by so much along a border, so that a shorter stretch means nothing. */
const tolerance = 2;
/** Longer lines are flights and voyages, which nobody takes for a road. */
const longest = 500;

function countriesOnLine({ from, to }: Leg, countriesIn: CountriesIn): readonly CountryOutline[] {
  const length = distanceKm(from, to) ?? 0;
  if (length < tolerance || length > longest || Math.abs(from.lon - to.lon) > 180) return [];
  const countries = countriesIn(boundsOf(from, to));
  const steps = Math.ceil(length);
  const inside = new Map<CountryOutline, number>();
  for (let step = 0; step <= steps; step += 1) {
    const share = step / steps;
    const point = { lon: from.lon + (to.lon - from.lon) * share, lat: from.lat + (to.lat - from.lat) * share };
    for (const country of countries.filter((each) => holds(each, point))) inside.set(country, (inside.get(country) ?? 0) + 1);
  }
  return [...inside].filter(([, kilometres]) => kilometres >= tolerance).map(([country]) => country);
}

/** Degrees round the line, so that a place on a border has land on both sides. */
const margin = 0.05;

const boundsOf = (from: Point, to: Point) => ({
  west: Math.min(from.lon, to.lon) - margin,
  south: Math.min(from.lat, to.lat) - margin,
  east: Math.max(from.lon, to.lon) + margin,
  north: Math.max(from.lat, to.lat) + margin,
});

const countriesAt = (stop: Spot, countriesIn: CountriesIn): readonly string[] =>
  countriesIn(boundsOf(stop, stop))
    .filter((country) => holds(country, stop))
    .map(({ id }) => id);

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** A point is in a polygon where a ray from it meets the rings an odd number of times; holes count by themselves. */
const holds = ({ polygons }: CountryOutline, point: Point): boolean =>
  polygons.some((rings) => rings.reduce((crossings, ring) => crossings + crossingsOf(ring, point), 0) % 2 === 1);

function crossingsOf(ring: CountryOutline['polygons'][number][number], { lon, lat }: Point): number {
  let [count, previous] = [0, ring.at(-1)];
  for (const here of ring) {
    if (previous && here[1] > lat !== previous[1] > lat) {
      const crossing = here[0] + ((previous[0] - here[0]) * (lat - here[1])) / (previous[1] - here[1]);
      if (lon < crossing) count += 1;
    }
    previous = here;
  }
  return count;
}

/** What a country is called in the language of the briefing and in English. */
function openNames(language: string): (country: CountryOutline) => readonly string[] {
  const lists = [language, 'en'].flatMap((each) => {
    try {
      return [new Intl.DisplayNames([each], { type: 'region', fallback: 'none' })];
    } catch {
      return [];
    }
  });
  return ({ id, name }) => [...(/^[A-Z]{2}$/u.test(id) ? lists.flatMap((list) => list.of(id) ?? []) : []), name];
}

const isNamed = (name: string, { label }: Route, stops: readonly Spot[]): boolean =>
  (label ?? '').toLowerCase().includes(stemOf(name)) ||
  stops.some(({ country }) => country?.toLowerCase() === name.toLowerCase());

/** Cases of a name have other endings: Узбекистан, через Узбекистана. */
const stemOf = (name: string): string => name.toLowerCase().replace(/[аяыио]$/u, '');
