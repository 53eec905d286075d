/** What holds on maps of many places, wherever these lie: every one is marked, and no reader takes a name for another's. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { drawMap } from '../../../src/figures/map/draw-map.ts';
import type { MapDrawing } from '../../../src/figures/map/drawing.ts';
import type { Box, Point } from '../../../src/foundation/units.ts';
import type { Item, PathItem } from '../../../src/layout/page.ts';
import { clashes, isInside, mapLook, mapOf, middle, overlap, place, texts } from './map-look.ts';

interface Drawn {
  readonly drawing: MapDrawing;
  readonly frame: Box;
}

const largeCircle = 45;

/** From a box to a point; 0 inside. */
const distance = ({ x, y, width, height }: Box, at: Point): number =>
  Math.hypot(Math.max(x - at.x, 0, at.x - x - width), Math.max(y - at.y, 0, at.y - y - height));

/** What is drawn in the middle of a ring: a dot, or the number in time. */
const coreOf = ({ name }: Item): number => (isStep(name.replace('Area of ', '')) ? 7.2 : 2.5);

/** Every third place of a map of few has a number in time. */
const isStep = (id: string): boolean => Number(id.slice(1)) % 3 === 0;

/** To the edge of a dot or small circle; to the middle of a large one. */
const gap = (label: Item, mark: Item): number => {
  const reach = Math.min(mark.box.width, mark.box.height) / 2;
  return Math.max(0, distance(label.box, middle(mark)) - (reach > largeCircle ? coreOf(mark) : reach));
};

const isDot = ({ name }: Item): boolean => /^(Place|Area of) /.test(name);
const isLabel = ({ name }: Item): boolean => /^(Label|Number) (?!of Route)/.test(name);
const idOf = ({ name }: Item): string => name.replace(/^(Place|Area of|Label|Number|Leader to) /, '');
const without = (prefix: string, items: readonly Item[]): readonly Item[] =>
  items.filter(({ name }) => name.startsWith(prefix)).map((item) => ({ ...item, name: item.name.slice(prefix.length) }));

/** Labels that stand nearer to another dot, with no leader to their own. */
function mistaken(items: readonly Item[], drawing: MapDrawing): readonly string[] {
  const numbered = new Set(drawing.places.filter(({ number }) => number !== undefined).map(({ id }) => id));
  const dots = items.filter(isDot).filter((dot) => dot.name.startsWith('Place') || !numbered.has(idOf(dot)));
  const led = new Set(items.filter(({ name }) => name.startsWith('Leader to ')).map(idOf));
  return items.filter(isLabel).flatMap((label) => {
    const own = dots.find((dot) => idOf(dot) === idOf(label));
    if (!own) return [`${label.name} without a dot`];
    if (led.has(idOf(label))) return [];
    return dots.some((dot) => dot !== own && gap(label, dot) <= gap(label, own)) ? [label.name] : [];
  });
}

/** Leaders that do not begin at their label, do not end at their dot, or would not be seen. */
const astray = (items: readonly Item[]): readonly string[] =>
  items
    .filter((item): item is PathItem => item.kind === 'path' && item.name.startsWith('Leader to '))
    .filter((leader) => {
      const label = items.find((item) => isLabel(item) && idOf(item) === idOf(leader));
      // Of a numbered circle it is the dot in its middle.
      const dot = items.findLast((item) => isDot(item) && idOf(item) === idOf(leader));
      const [from, to] = leader.rings[0] ?? [];
      if (!label || !dot || !from || !to || leader.outline?.width !== 0.75) return true;
      const reach = dot.box.width / 2 > largeCircle ? coreOf(dot) : dot.box.width / 2;
      const toDot = Math.hypot(to.x - middle(dot).x, to.y - middle(dot).y);
      return distance(label.box, from) > 0.01 || toDot > reach + 0.1;
    })
    .map(({ name }) => name);

/** Names of towns of the atlas that stand nearer to a place's dot than to their own, and dots nearer to a place's label. */
function misleadingTowns(items: readonly Item[]): readonly string[] {
  const dots = items.filter(isDot);
  const labels = items.filter((item) => isLabel(item) && !item.name.startsWith('Number'));
  const towns = items.filter(({ name }) => /^Town (?!name )/.test(name));
  return towns.flatMap((town) => {
    const name = items.find((item) => item.name === `Town name ${town.name.slice(5)}`);
    if (!name) return [`${town.name} without a name`];
    const isTaken = dots.some((dot) => gap(name, dot) <= gap(name, town));
    const takes = labels.some((label) => {
      const own = dots.find((dot) => idOf(dot) === idOf(label));
      return own && gap(label, town) <= gap(label, own);
    });
    return isTaken || takes ? [town.name] : [];
  });
}

/** Draws a map and asserts all of it. */
export function examine({ drawing, frame }: Drawn): void {
  const { items, diagnostics } = drawMap(drawing, frame, mapLook);
  const main = items.filter(({ name }) => !/^(Inset|Enlarged) /.test(name));
  const part = without('Enlarged ', items);
  const box = part.find(({ name }) => name === 'edge')?.box;
  const ids = drawing.places.map(({ id }) => id);
  expect(diagnostics).toEqual([]);
  // What is far from the places of the incident has a pointer at the edge, which has its name.
  const pointed = main.filter(({ name }) => /^Pointer to p\d/.test(name)).map(({ name }) => name.replace('Pointer to ', ''));
  expect(ids.filter((id) => !pointed.includes(id) && !main.some((item) => isDot(item) && idOf(item) === id))).toEqual([]);
  const labels = [...main, ...part].filter(isLabel);
  expect([...labels.map(idOf), ...pointed].sort()).toEqual([...ids].sort());
  for (const { id, number } of drawing.places.filter((one) => !pointed.includes(one.id))) {
    const label = labels.find((item) => idOf(item) === id);
    const words = label?.kind === 'text' ? label.body.paragraphs[0]?.runs.map(({ text }) => text).join('') : undefined;
    if (number !== undefined) expect(words).toBe(String(number));
  }
  expect(mistaken(main, drawing)).toEqual([]);
  expect(mistaken(part, drawing)).toEqual([]);
  expect(astray(main)).toEqual([]);
  expect(astray(part)).toEqual([]);
  expect(misleadingTowns(main)).toEqual([]);
  expect(clashes(texts(main))).toEqual([]);
  expect(clashes(texts(part))).toEqual([]);
  // The key stands under the land, and covers no place.
  const ground = main.find(({ name }) => name === 'Frame')?.box;
  const marked = main.filter(({ name }) => /^(Place|Middle of|Step|Label) /.test(name));
  expect(marked.filter((item) => !ground || !isInside(item.box, ground, 0.05)).map(({ name }) => name)).toEqual([]);
  const told = main.filter(({ name }) => /^(Key|Note|Scale)/.test(name));
  expect(told.filter((item) => !ground || overlap(item.box, ground)).map(({ name }) => name)).toEqual([]);
  const keys = main.filter(({ name }) => name.startsWith('Key words')).map(({ name }) => name.replace('Key words ', ''));
  expect(keys.includes('within')).toBe(main.some(({ name }) => name.startsWith('Area of ')));
  expect(items.filter((item) => !isInside(item.box, frame, 0.05)).map(({ name }) => name)).toEqual([]);
  if (box) {
    expect(
      part.filter((item) => item.name !== 'part' && item.name !== 'part to its box' && !isInside(item.box, box, 0.05)),
    ).toEqual([]);
    const hidden = main.filter((item) => (isDot(item) && item.name.startsWith('Place')) || item.kind === 'text');
    expect(hidden.filter((item) => overlap(item.box, box)).map(({ name }) => name)).toEqual([]);
  }
}

export const key = {
  happened: 'where it happened',
  context: 'for orientation',
  within: 'place lies within this ring',
  country: 'country of the incident',
  order: '1, 2 …: order of the timeline',
};

const offset = fc.double({ min: -1, max: 1, noNaN: true });

/** Places spread over degrees, with a share of them within a few kilometres of one of them. */
export const maps = (least: number, most: number): fc.Arbitrary<Drawn> =>
  fc
    .record({
      latitude: fc.double({ min: -60, max: 72, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
      spread: fc.constantFrom(0.3, 1, 3, 8),
      dense: fc.constantFrom(0, 0.02, 0.1, 0.4),
      places: fc.array(
        fc.record({
          across: offset,
          up: offset,
          isDense: fc.boolean(),
          radius: fc.constantFrom(0, 0, 0, 5, 30),
          kind: fc.constantFrom('incident' as const, 'incident' as const, 'context' as const),
          label: fc.constantFrom('Osh', 'Isfara', 'Lakkon border post', 'Marrin Cross', 'Душанбе'),
        }),
        { minLength: least, maxLength: most },
      ),
      width: fc.integer({ min: 480, max: 874 }),
      height: fc.integer({ min: 300, max: 400 }),
    })
    .map(({ latitude, longitude, spread, dense, places, width, height }) => {
      const isNumbered = places.length > 8;
      const scattered = places.map(({ across, up, isDense, ...more }, index) => {
        const reach = isDense ? dense * spread : spread;
        return place(`p${index}`, latitude + up * reach, ((longitude + across * reach + 540) % 360) - 180, {
          ...more,
          ...(isNumbered ? { number: index + 1 } : isStep(`p${index}`) ? { step: index + 1 } : {}),
        });
      });
      return { drawing: mapOf(scattered, { key }), frame: { x: 43, y: 104, width, height } };
    });
