/** Where: the places of the map with their distances, and the legs of each route. */

import type { Briefing, Place } from '../briefing/briefing.ts';
import type { Quantity } from '../briefing/quantity/quantity.ts';
import { withoutStop } from '../foundation/characters/full-stops.ts';
import type { CountedAtPlaces, OtherAtPlace } from './figures/at-places.ts';
import type { Measure } from './figures/measure.ts';
import type { PlaceInTime, TimelineEntry } from './timeline.ts';

export interface PlaceView extends Omit<Place, 'radius_km'> {
  /** Straight-line kilometres from the main incident's place, whole; `null` where either has no position. */
  readonly distance_km: number | null;
  readonly radius_km: number;
  readonly is_located: boolean;
  readonly is_main: boolean;
  /** An incident, an event or a counted row names it; without any it is there for orientation, and no figure is missing. */
  readonly is_concerned: boolean;
  /** What is said of how well it is located, where that is not said of all or of several places at once. */
  readonly own_precision: string | null;
  /** Its number on the map and in the table beside it, from 1; `null` where the map has names. */
  readonly number: number | null;
  /** What `measure` of the geography counts there; `null` where nobody states a figure of this place alone. */
  readonly figure: (Quantity & { readonly at: string }) | null;
  /** Where it has no such figure: one of another measure that somebody states of it. */
  readonly other: OtherAtPlace | null;
  /** What is told as a fact of the place, where that is one thing, and which of the places it was by the timeline, from 1. */
  readonly first: TimelineEntry | null;
  readonly step: number | null;
  /** Whether that was surely after what happened at the first of them. */
  readonly is_later: boolean;
}

export interface RouteView {
  readonly through: readonly PlaceView[];
  readonly from: PlaceView;
  readonly to: PlaceView;
  readonly label: string | null;
  /** Straight lines from place to place, added up, whole kilometres. */
  readonly length_km: number;
  readonly sources: readonly string[];
  readonly at: string;
}

export interface Geography {
  /** Places drawn on the map. */
  readonly mapped: readonly PlaceView[];
  /** Those of the incident among them. */
  readonly incident: readonly PlaceView[];
  /** Places of the incident that nobody located. */
  readonly unlocated: readonly PlaceView[];
  readonly routes: readonly RouteView[];
  readonly main_route: RouteView | null;
  /** What the figures of the places count; `null` without any. */
  readonly measure: Measure | null;
  readonly unit: string | null;
  /** How far off, in kilometres, each of several places may be, if that is the same of all; `null` where they differ. */
  readonly shared_radius_km: number | null;
  /** What all places of the map say of how well they are located, if that is the same of all; `null` where they differ. */
  readonly shared_precision: string | null;
  /** The same of three places or more, where it is not that of all: said once, each with the names of its places. */
  readonly precisions: readonly { readonly precision: string; readonly places: readonly PlaceView[] }[];
  /** Something happened or was counted at each place that is listed. */
  readonly are_all_concerned: boolean;
  /** Whether what is told first of each place has a clock time, all on one day: its date need not stand on the map. */
  readonly is_one_day: boolean;
  readonly at: string;
}

/** Mean radius of the Earth (IUGG), kilometres. */
const earthRadius = 6_371.0088;

/**
 * @param counted what was counted at the places
 * @param course the order in which something happened at them
 */
export function surveyPlaces(
  briefing: Briefing,
  counted: CountedAtPlaces | null,
  course: readonly PlaceInTime[] = [],
): Geography {
  const main = briefing.incidents.find(({ main }) => main)?.place ?? null;
  const origin = briefing.places.find(({ id }) => id === main);
  const concerned = namedPlaces(briefing);
  const views = briefing.places.map((place): PlaceView => {
    const distance = origin && place.id !== origin.id ? distanceKm(origin, place) : null;
    return {
      ...place,
      distance_km: distance === null ? null : Math.round(distance),
      radius_km: place.radius_km ?? 0,
      is_located: place.lat !== null && place.lon !== null,
      is_main: place.id === main,
      is_concerned: concerned.has(place.id),
      own_precision: isInName(place) ? null : place.precision,
      number: null,
      figure: counted?.figures.find((each) => each.place === place.id)?.figure ?? null,
      other: counted?.instead.find((each) => each.place === place.id) ?? null,
      first: null,
      step: null,
      is_later: false,
    };
  });
  const listed = views.filter(({ on_map }) => on_map !== 'no');
  const shared = sharedPrecision(listed);
  const precisions = shared === null ? precisionsOf(listed) : [];
  const isSaidOnce = ({ precision }: PlaceView): boolean =>
    shared !== null || precisions.some((each) => each.precision === precision);
  const drawn = listed.map((place) => (isSaidOnce(place) ? { ...place, own_precision: null } : place));
  const mapped = numbered(
    inSteps(
      drawn.filter(({ is_located }) => is_located),
      course,
    ),
  );
  const routes = briefing.routes.flatMap((route): readonly RouteView[] => {
    const through = route.through.flatMap((id) => mapped.filter((place) => place.id === id));
    const [from, to] = [through[0], through.at(-1)];
    if (!from || !to || through.length < 2) return [];
    return [
      { through, from, to, label: route.label, length_km: Math.round(lengthKm(through)), sources: route.sources, at: route.at },
    ];
  });
  return {
    mapped,
    incident: mapped.filter(({ on_map, is_main }) => is_main || on_map === 'incident'),
    unlocated: drawn.filter(({ is_located }) => !is_located),
    routes,
    main_route: routes[0] ?? null,
    measure: counted && mapped.some(({ figure }) => figure !== null) ? counted.measure : null,
    unit: counted?.unit ?? null,
    shared_radius_km: sharedRadius(mapped),
    shared_precision: shared,
    precisions,
    are_all_concerned: listed.every(({ is_concerned }) => is_concerned),
    is_one_day: areOneDay(mapped.flatMap(({ first }) => first ?? [])),
    at: 'places',
  };
}

/** Ids of the places at which something happened or was counted. */
function namedPlaces({ incidents, events, casualties, figures }: Briefing): ReadonlySet<string> {
  const rows = [...casualties, ...figures].flatMap(({ place, places }) => [place, ...places]);
  return new Set(
    [...incidents, ...events]
      .map(({ place }) => place)
      .concat(rows)
      .filter((id) => id !== null),
  );
}

/** "Control centre" of a place called "Tarnbeck control centre" tells nothing. */
const isInName = ({ name, precision }: { readonly name: string; readonly precision: string | null }): boolean =>
  precision !== null && name.toLowerCase().includes(withoutStop(precision).toLowerCase());

function sharedRadius([first, ...others]: readonly PlaceView[]): number | null {
  const radius = first?.radius_km ?? null;
  return radius !== null && radius > 0 && others.length > 0 && others.every(({ radius_km }) => radius_km === radius)
    ? radius
    : null;
}

/** Something happened at two places at least, or there is no order to show. */
const fewestSteps = 2;

/** Places of the incident of which the timeline tells something, with their order. */
function inSteps(places: readonly PlaceView[], course: readonly PlaceInTime[]): readonly PlaceView[] {
  const ours = new Set(places.filter(({ on_map }) => on_map === 'incident').map(({ id }) => id));
  const steps = course.filter(({ place }) => ours.has(place));
  // What lies days apart is hardly one course of events.
  const isOrder = steps.length >= fewestSteps && areOneDay(steps.map(({ first }) => first));
  // Of a place with a warning, a breach and a search, none of the three hours is that of the place; and an hour under one name of four
  // reads as that of the number beside it.
  const haveHours = [...ours].every((id) => steps.some(({ place, is_only }) => place === id && is_only));
  return places.map((place) => {
    const index = steps.findIndex((one) => one.place === place.id);
    const step = steps[index];
    if (!step) return place;
    return { ...place, first: haveHours ? step.first : null, is_later: step.is_later, step: isOrder ? index + 1 : null };
  });
}

function areOneDay(firsts: readonly TimelineEntry[]): boolean {
  return firsts.every(({ is_clock, day }) => is_clock && day !== null && day === firsts[0]?.day);
}

function sharedPrecision(places: readonly PlaceView[]): string | null {
  const [first, ...others] = places;
  const said = first?.precision ?? null;
  return others.length > 0 && others.every(({ precision }) => precision === said) ? said : null;
}

/** What is said of so many places is shorter under a table than in its rows. */
const fewestAtOnce = 3;
/** So many others are said with it, so that the rows are alike. */
const mostOthers = 1;

function precisionsOf(places: readonly PlaceView[]): Geography['precisions'] {
  const own = places.filter((place) => !isInName(place));
  const told = new Set(own.flatMap(({ precision }) => precision ?? []));
  const all = [...told].map((precision) => ({ precision, places: own.filter((place) => place.precision === precision) }));
  const shared = all.filter((each) => each.places.length >= fewestAtOnce);
  return shared.length > 0 && all.length - shared.length <= mostOthers ? all : shared;
}

/** More names than these do not find room on a map of two thirds of a slide. */
const mostNames = 8;

const numbered = (places: readonly PlaceView[]): readonly PlaceView[] =>
  places.length <= mostNames ? places : places.map((place, index) => ({ ...place, number: index + 1 }));

const lengthKm = (through: readonly PlaceView[]): number =>
  through.slice(1).reduce((sum, place, index) => sum + (distanceKm(through[index] ?? place, place) ?? 0), 0);

type Position = { readonly lat: number | null; readonly lon: number | null };

/**
 * Great-circle distance in kilometres, on a sphere; `null` without both positions. By Vincenty's formula: the haversine is
 * out by some ten centimetres where two places lie opposite each other, since there its arcsine magnifies every rounding.
 */
export function distanceKm(a: Position, b: Position): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [from, to, apart] = [radians(a.lat), radians(b.lat), radians(b.lon - a.lon)];
  const east = Math.cos(to) * Math.sin(apart);
  const north = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(apart);
  const along = Math.sin(from) * Math.sin(to) + Math.cos(from) * Math.cos(to) * Math.cos(apart);
  return earthRadius * Math.atan2(Math.hypot(east, north), along);
}
