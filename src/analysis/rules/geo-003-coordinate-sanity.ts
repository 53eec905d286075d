/** GEO003: coordinates that cannot be meant. */
import type { Place } from '../../briefing/briefing.ts';
import { isInCountryBox, openCountries } from '../country-boxes.ts';
import { distanceKm } from '../places.ts';
import type { BriefingRule, Finding } from './rule.ts';

export const coordinateSanity: BriefingRule = {
  code: 'GEO003',
  name: 'coordinate-sanity',
  severity: 'error',
  what:
    'A place lies at 0, 0; has a latitude without a longitude, or the reverse; or lies outside of its `country`, or far from all the ' +
    'others, until its two numbers change places or one of them gets a minus.',
  why: 'The pin lands in the sea, and the map zooms out to show it.',
  source: 'data check',
  wrong: `places:
  - { id: isfara, name: Isfara, lat: 40.1265, lon: 70.6253 }
  - { id: batken, name: Batken, lat: 40.0626, lon: 70.8194 }
  - { id: osh, name: Osh, lat: 72.7985, lon: 40.5283 }
`,
  right: `places:
  - { id: isfara, name: Isfara, lat: 40.1265, lon: 70.6253 }
  - { id: batken, name: Batken, lat: 40.0626, lon: 70.8194 }
  - { id: osh, name: Osh, lat: 40.5283, lon: 72.7985 }
`,
  check({ briefing: { places, language } }) {
    const located = places.flatMap(toSpot);
    const abroad = findAbroad(located, language);
    const told = new Set(abroad.map(({ at }) => at));
    const swapped = findSwapped(located).filter(({ at }) => !told.has(at));
    return [...places.flatMap(findHalf), ...located.flatMap((spot) => findNowhere(spot)), ...abroad, ...swapped];
  },
};

interface Spot {
  readonly place: Place;
  readonly lat: number;
  readonly lon: number;
}

const toSpot = (place: Place): readonly Spot[] =>
  place.lat === null || place.lon === null ? [] : [{ place, lat: place.lat, lon: place.lon }];

function findHalf({ name, lat, lon, at }: Place): readonly Finding[] {
  if ((lat === null) === (lon === null)) return [];
  const [has, lacks, word] = lat === null ? ['lon', 'lat', 'latitude'] : ['lat', 'lon', 'longitude'];
  const hints = [`add \`${lacks}:\`, or delete \`${has}:\` if the place is not located`];
  return [{ at: `${at}.${has}`, message: `missing ${word}: ${name}`, hints }];
}

const isNowhere = ({ lat, lon }: Spot): boolean => lat === 0 && lon === 0;

function findNowhere(spot: Spot): readonly Finding[] {
  if (!isNowhere(spot)) return [];
  const { name, at } = spot.place;
  const hints = ['that is a point in the Gulf of Guinea; write the true position, or delete `lat` and `lon`'];
  return [{ at: `${at}.lat`, message: `invalid position: ${name} at 0, 0`, hints }];
}

/** Degrees by which a place must lie outside of its country: a ship may sink off its coast. */
const offshore = 0.25;
const farOut = 5;

/** A place that is in its country only with its two numbers exchanged, or with a minus. */
function findAbroad(spots: readonly Spot[], language: string): readonly Finding[] {
  const named = spots.filter((spot) => spot.place.country !== null && !isNowhere(spot));
  if (named.length === 0) return [];
  const boxesOf = openCountries(language);
  return named.flatMap((spot) => {
    const { place, lat, lon } = spot;
    const country = place.country ?? '';
    const boxes = boxesOf(country);
    if (!boxes || isInCountryBox(boxes, spot, offshore)) return [];
    const isSwapped = Math.abs(lat - lon) >= 1 && isInCountryBox(boxes, { lat: lon, lon: lat });
    if (isSwapped) {
      const hints = [`write \`lat: ${lon}\` and \`lon: ${lat}\`: that is in ${country}`];
      return [
        { at: `${place.at}.lat`, message: `invalid position: ${place.name}, latitude and longitude probably swapped`, hints },
      ];
    }
    if (isInCountryBox(boxes, spot, farOut)) return [];
    const field = isInCountryBox(boxes, { lat, lon: -lon })
      ? 'lon'
      : isInCountryBox(boxes, { lat: -lat, lon })
        ? 'lat'
        : undefined;
    if (field === undefined) return [];
    const value = -(field === 'lon' ? lon : lat);
    const side = field === 'lon' ? 'west is negative, east positive' : 'south is negative, north positive';
    const hints = [`write \`${field}: ${value}\`: that is in ${country}; ${side}`];
    return [{ at: `${place.at}.${field}`, message: `invalid position: ${place.name} is not in ${country}`, hints }];
  });
}

/** Kilometres within which two places count as near to each other. */
const near = 500;
/**
 * Hardly anybody lives beyond this latitude, so of two places that fit when swapped, the one beyond it is taken to be wrong.
 */
const polar = 60;

/** A place that lies near more of the other places when its two numbers are exchanged. */
function findSwapped(spots: readonly Spot[]): readonly Finding[] {
  const sound = spots.filter((spot) => !isNowhere(spot));
  return sound.flatMap((spot) => {
    const { place, lat, lon } = spot;
    const swapped = { lat: lon, lon: lat };
    if (Math.abs(lon) > 90 || (distanceKm(spot, swapped) ?? 0) <= 2 * near) return [];
    const others = sound.filter((other) => other !== spot);
    const neighbours = others.filter((other) => isNear(spot, other)).length;
    const swappedNeighbours = others.filter((other) => isNear(swapped, other));
    const [neighbour] = swappedNeighbours;
    // One more is asked for, because of two lone places that would fit when either is swapped nobody knows which is wrong.
    const isSwapped =
      swappedNeighbours.length > neighbours + 1 ||
      (swappedNeighbours.length === neighbours + 1 && Math.abs(lat) > polar && Math.abs(lon) <= polar);
    if (!neighbour || !isSwapped) return [];
    return [
      {
        at: `${place.at}.lat`,
        message: `invalid position: ${place.name}, latitude and longitude probably swapped`,
        hints: [`write \`lat: ${lon}\` and \`lon: ${lat}\`: that is near ${neighbour.place.name}`],
        related: [{ at: `${neighbour.place.at}.lat`, note: `${neighbour.place.name} is here` }],
      },
    ];
  });
}

const isNear = (a: Omit<Spot, 'place'>, b: Omit<Spot, 'place'>): boolean =>
  (distanceKm(a, b) ?? Number.POSITIVE_INFINITY) <= near;
