/**
 * The title over the map: what its places tell, as far as it is sure. Routes prove nothing, so it says nothing of them. Where
 * nothing else is sure, it says how many places are located.
 */
import { between, hard, type Quantity } from '../../briefing/quantity/quantity.ts';
import type { Deadliest } from '../deadliest.ts';
import { asWritten, type Inside } from './inside-line.ts';
import { count, listedNames, names, quantity, type Sentence, sentence } from './sentence.ts';

export interface PlaceFacts {
  /** `incident` for places where something happened; towns for orientation are not counted. */
  readonly on_map: 'incident' | 'context' | 'no';
  readonly is_located: boolean;
  readonly name: string;
  readonly is_main: boolean;
  /** From the main place, whole kilometres. */
  readonly distance_km: number | null;
  /** How far off its position may be. */
  readonly radius_km: number;
  /** Which of the places it was by the timeline, from 1; `null` where that tells nothing of it. */
  readonly step: number | null;
  /** Whether that was surely after what happened at the first of them. */
  readonly is_later: boolean;
  readonly at: string;
}

/** Longer names make the title a list. */
const mostNamed = 80;

/**
 * Only places of the incident count, but what is not located is told of all that stand beside the map: by name while they are two
 * at most, else how many of those listed. Where no place of the incident is among them, the title only says what the map shows.
 */
export function whereTitle(places: readonly PlaceFacts[], deadliest: Deadliest | null, inside: Inside = asWritten): Sentence {
  const ours = places.filter(({ on_map }) => on_map === 'incident');
  const at = ours[0]?.at ?? 'places';
  if (ours.length === 0) return sentence('titles.where.context', at);
  if (deadliest) return sayDeadliest(deadliest);
  if (ours.some(({ is_located }) => !is_located)) return sayMissing(places, at, inside);
  return (
    sayOrder(ours) ??
    sayDistance(ours) ??
    sentence('titles.where.located', at, { n: ours.length, count: count(ours.length), place: ours[0]?.name ?? null })
  );
}

function sayMissing(places: readonly PlaceFacts[], at: string, inside: Inside): Sentence {
  const listed = places.filter(({ on_map }) => on_map !== 'no');
  const missing = listed.filter(({ is_located }) => !is_located);
  const n = missing.length;
  if (n === listed.length) return sentence('titles.where.none', at, { n, count: count(n) });
  const called = missing.map(({ name }) => name);
  if (n <= 2 && called.join('').length <= mostNamed)
    return sentence('titles.where.unplaced', at, {
      n,
      places: listedNames(called.map((name, index) => (index === 0 ? name : inside(name)))),
    });
  return sentence('titles.where.missing', at, { n, missing: count(n), count: count(listed.length) });
}

const sayDeadliest = ({ place, killed, of, at }: Deadliest): Sentence =>
  sentence(of === 2 ? 'titles.where.deadlier' : 'titles.where.deadliest', at, {
    n: of,
    count: count(of),
    place,
    killed: quantity(killed),
  });

/** Where it began, and where more happened, where that surely came later: the order among these is not said. */
function sayOrder(ours: readonly PlaceFacts[]): Sentence | null {
  const steps = ours.filter(({ step }) => step !== null).toSorted((a, b) => (a.step ?? 0) - (b.step ?? 0));
  const [first, ...later] = steps;
  if (!first || later.length === 0 || steps.length < ours.length || !later.every(({ is_later }) => is_later)) return null;
  const called = later.map(({ name }) => name);
  if ([first.name, ...called].join('').length > mostNamed) return null;
  return sentence('titles.where.order', first.at, { first: first.name, later: names(called) });
}

/**
 * How far the places lie from the main one: which is surely the farthest, else the nearest and the farthest distance. These are
 * the numbers of the table; where positions are doubtful, only where the places are marked is sure.
 */
function sayDistance(ours: readonly PlaceFacts[]): Sentence | null {
  const main = ours.find(({ is_main }) => is_main);
  const others = ours.flatMap((place) => (place.distance_km === null ? [] : [{ ...place, km: place.distance_km }]));
  if (!main || others.length !== ours.length - 1) return null;
  const [farthest, next] = others.toSorted((a, b) => b.km + b.radius_km - (a.km + a.radius_km));
  if (!farthest || farthest.km === 0) return null;
  const about = main.radius_km + farthest.radius_km;
  const values = { place: farthest.name, main: main.name };
  // Distances are rounded to whole kilometres: half a one either way.
  const isSure = !next || farthest.km - farthest.radius_km - next.km - next.radius_km > 2 * main.radius_km + 1;
  if (!isSure || about >= farthest.km) {
    if (!next) return null;
    const isDoubted = main.radius_km > 0 || others.some(({ radius_km }) => radius_km > 0);
    const key = isDoubted ? 'titles.where.markedAll' : 'titles.where.apartAll';
    return sentence(key, main.at, { n: others.length, count: count(others.length), main: main.name, km: quantity(span(others)) });
  }
  const { km, at } = farthest;
  if (!next) return sentence(about > 0 ? 'titles.where.apartAbout' : 'titles.where.apart', at, { ...values, km });
  const key = about > 0 ? 'titles.where.farthestAbout' : 'titles.where.farthest';
  return sentence(key, at, { ...values, n: ours.length, count: count(ours.length), km });
}

/** From the nearest distance to the farthest. */
function span(places: readonly { readonly km: number }[]): Quantity {
  const distances = places.map(({ km }) => km);
  return between(hard(Math.min(...distances)), hard(Math.max(...distances)));
}
