/** The data of a map: places that are named once, routes through places that are there. */
import { suggest } from '../../foundation/nearest.ts';
import { type MarkupReading, reportProblem } from '../../markup/reading.ts';
import { childrenNamed, type MarkupElement } from '../../markup/tree.ts';
import { numberOf } from '../numbers.ts';
import { type MapDrawing, mapKeyNames } from './drawing.ts';

export function readMap(map: MarkupElement, reading: MarkupReading): MapDrawing {
  const places = childrenNamed(map, 'place');
  const ids = places.map(({ attributes }) => attributes.id ?? '');
  const again = places.find((_, index) => ids.indexOf(ids[index] ?? '') < index);
  if (again)
    reportProblem(reading, again.origin, [
      'MUP006',
      `invalid id of <place>: ${again.attributes.id} stands twice`,
      'give each place an id of its own',
    ]);
  const names = nameAfterLabels(places);
  const nameOf = (id: string): string => names.get(id) ?? id;
  return {
    kind: 'map',
    note: map.attributes.note ?? '',
    ...(map.attributes.credit ? { credit: map.attributes.credit } : {}),
    hasTowns: map.attributes.towns !== 'no',
    ...(map.attributes.form === 'locator' ? { isLocator: true } : {}),
    ...(map.attributes.together ? { together: map.attributes.together } : {}),
    ...(ids.includes(map.attributes.from ?? '') ? { from: nameOf(map.attributes.from ?? '') } : {}),
    ...wordsOf(map, reading),
    ...keyOf(map),
    places: places.map(({ attributes, origin }) => ({
      id: nameOf(attributes.id ?? ''),
      label: attributes.label ?? '',
      latitude: Number(attributes.lat),
      longitude: Number(attributes.lon),
      radius: Number(attributes.radius ?? 0),
      kind: attributes.kind === 'context' ? 'context' : 'incident',
      detail: attributes.detail ?? '',
      ...(attributes.step === undefined ? {} : { step: Number(attributes.step) }),
      ...(attributes.number === undefined ? {} : { number: Number(attributes.number) }),
      ...countOf(attributes),
      origin,
    })),
    routes: childrenNamed(map, 'route').map((route) => readRoute(route, { ids, nameOf }, reading)),
  };
}

function countOf({ low, best, high }: MarkupElement['attributes']): Pick<MapDrawing['places'][number], 'count'> {
  const count = { low: numberOf(low), best: numberOf(best), high: numberOf(high) };
  return count.low === null && count.best === null && count.high === null ? {} : { count };
}

/**
 * What shapes are called in the file: by what the map shows of a place. An id may say more than its label, where a version of the deck has
 * other words for the place.
 */
function nameAfterLabels(places: readonly MarkupElement[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { attributes } of places) {
    const label = (attributes.label ?? '').trim() || (attributes.number ?? 'place');
    let name = label;
    for (let count = 2; taken.has(name); count += 1) name = `${label} ${count}`;
    taken.add(name);
    // The first of two with one id, which are a mistake that is told.
    if (!names.has(attributes.id ?? '')) names.set(attributes.id ?? '', name);
  }
  return names;
}

function keyOf({ attributes }: MarkupElement): Pick<MapDrawing, 'key'> {
  const told = mapKeyNames.flatMap((name) => (attributes[name] ? [[name, attributes[name]] as const] : []));
  return told.length > 0 ? { key: Object.fromEntries(told) } : {};
}

function wordsOf(
  { attributes: { lang, unit, centre, compass } }: MarkupElement,
  { digits }: MarkupReading,
): Pick<MapDrawing, 'words'> {
  if (lang === undefined && unit === undefined && centre === undefined && compass === undefined) return {};
  const [north = 'N', east = 'E', south = 'S', west = 'W'] = (compass ?? '').split(/ +/u).filter((letter) => letter !== '');
  return {
    words: {
      language: lang ?? 'en',
      unit: unit ?? 'km',
      atCentre: centre ?? 'at the centre',
      compass: [north, east, south, west],
      ...(digits ? { digits } : {}),
    },
  };
}

function readRoute(
  { attributes, origin }: MarkupElement,
  { ids, nameOf }: { readonly ids: readonly string[]; readonly nameOf: (id: string) => string },
  reading: MarkupReading,
): MapDrawing['routes'][number] {
  const through = (attributes.through ?? '').trim().split(/\s+/u);
  for (const id of through.filter((name) => !ids.includes(name))) {
    reportProblem(reading, origin, [
      'MUP006',
      `invalid through of <route>: ${id} is no place of the map`,
      ...suggest(id, ids, 'places'),
    ]);
  }
  if (through.length < 2)
    reportProblem(reading, origin, ['MUP006', 'invalid through of <route>: one place only', 'name two places or more']);
  return { through: through.map(nameOf), label: attributes.label ?? '', origin };
}
