import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawMap, mapRoom } from '../../../src/figures/map/draw-map.ts';
import type { MapDrawing } from '../../../src/figures/map/drawing.ts';
import { markBox, marksOf } from '../../../src/figures/map/marks.ts';
import { crosses } from '../../../src/figures/overlap.ts';
import { ringsContain } from '../../../src/figures/rings.ts';
import type { Box } from '../../../src/foundation/units.ts';
import type { Item, PathItem } from '../../../src/layout/page.ts';
import { bodyText } from '../../layout/page-text.ts';
import { clashes, isInside, mapLook, mapOf, middle, overlap, place, texts, viewOf } from './map-look.ts';

const box = { x: 40, y: 100, width: 560, height: 370 };
const ferghana = mapOf(
  [
    place('lakkon', 40.174, 70.86, { label: 'Lakkon border post', kind: 'incident', radius: 5, detail: '02:00, within 5 km' }),
    place('batken', 40.0626, 70.8194, { label: 'Batken' }),
    place('osh', 40.5283, 72.7985, { label: 'Osh' }),
    place('andijan', 40.7821, 72.3442, { label: 'Andijan' }),
    place('isfara', 40.1265, 70.6253, { label: 'Isfara' }),
  ],
  { routes: [{ through: ['lakkon', 'batken', 'osh'], label: 'escape towards Osh', origin: {} }] },
);

const named = (items: readonly Item[], name: string): Item => {
  const found = items.find((item) => item.name === name);
  if (!found) throw new Error(`no item named ${name}`);
  return found;
};
const path = (items: readonly Item[], name: string): PathItem => {
  const item = named(items, name);
  if (item.kind !== 'path') throw new Error(`${name} is no path`);
  return item;
};

describe('the Ferghana valley', () => {
  const { items, diagnostics } = drawMap(ferghana, box, mapLook);

  test('labels every place and route and reports nothing', () => {
    expect(diagnostics).toEqual([]);
    const labels = items.filter(({ name }) => name.startsWith('Label')).map(({ name }) => name);
    expect(labels.sort()).toEqual([
      'Label andijan',
      'Label batken',
      'Label isfara',
      'Label lakkon',
      'Label of Route 1',
      'Label osh',
    ]);
  });

  test('names the three countries, each inside its own land', () => {
    for (const [name, id] of [
      ['Kyrgyzstan', 'KG'],
      ['Tajikistan', 'TJ'],
      ['Uzbekistan', 'UZ'],
    ]) {
      const land = path(items, `${name} (${id})`);
      const label = named(items, `Name of ${name}`).box;
      const corners = [0, 0.5, 1].flatMap((x) =>
        [0, 0.5, 1].map((y) => ({ x: label.x + x * label.width, y: label.y + y * label.height })),
      );
      expect(corners.every((corner) => ringsContain(land.rings, corner))).toBe(true);
    }
  });

  test('keeps the exclaves, as holes in one country and land of another', () => {
    // The frame of the seed briefing, by its corners; the margins widen it by Sarvan in the north.
    const frame = mapOf([place('sw', 39.7, 69.6), place('ne', 40.9, 73)]);
    const drawn = drawMap(frame, { ...box, width: 874, height: 380 }, mapLook).items;
    const view = viewOf(frame.places, drawn);
    const owner = (latitude: number, longitude: number): readonly string[] => {
      const at = view.project([longitude, latitude]);
      const lands = drawn.filter((item): item is PathItem => item.kind === 'path' && /^\w+ \([A-Z]{2}\)$/.test(item.name));
      return at ? lands.filter(({ rings }) => ringsContain(rings, at)).map(({ name }) => name) : [];
    };
    expect(owner(39.96, 71.13)).toEqual(['Uzbekistan (UZ)']); // Sokh
    expect(owner(39.83, 70.6)).toEqual(['Tajikistan (TJ)']); // Vorukh
    expect(owner(39.95, 71.73)).toEqual(['Uzbekistan (UZ)']); // Shohimardon
    expect(owner(40.97, 70.6)).toEqual(['Tajikistan (TJ)']); // Sarvan
    expect(owner(40.0, 70.3)).toEqual(['Kyrgyzstan (KG)']);
  });

  test('draws a true circle instead of a dot where the place is uncertain', () => {
    const area = named(items, 'Area of lakkon').box;
    const scale = path(items, 'Scale bar').box.width / 50;
    expect(area.width).toBeGreaterThan(10 * scale * 0.98);
    expect(area.width).toBeLessThan(10 * scale * 1.02);
    expect(items.some(({ name }) => name === 'Place lakkon')).toBe(false);
  });

  test('stops each arrow short of its mark', () => {
    for (const [leg, target] of [
      ['Route 1 leg 1', 'Place batken'],
      ['Route 1 leg 2', 'Place osh'],
    ] as const) {
      const line = path(items, leg);
      expect(line.outline).toMatchObject({ dash: 'dash', arrow: 'end' });
      const tip = line.rings[0]?.at(-1) ?? { x: 0, y: 0 };
      const mark = named(items, target);
      const distance = Math.hypot(tip.x - middle(mark).x, tip.y - middle(mark).y) - mark.box.width / 2;
      expect(distance).toBeGreaterThanOrEqual(2.9);
      expect(distance).toBeLessThan(14);
    }
  });

  test('keeps its route out of countries that it does not serve, as far as a gentle bend can', () => {
    const uzbekistan = path(items, 'Uzbekistan (UZ)');
    const line = path(items, 'Route 1 leg 2').rings[0] ?? [];
    expect(line.filter((point) => ringsContain(uzbekistan.rings, point)).length).toBeLessThan(line.length / 3);
  });

  test('has an inset with the frame marked, and the note inside the frame', () => {
    expect(isInside(named(items, 'Inset frame of the map').box, named(items, 'Inset edge').box)).toBe(true);
    expect(isInside(named(items, 'Note').box, box)).toBe(true);
    expect(items.some(({ name }) => name === 'Inset Name of Kazakhstan')).toBe(true);
  });

  test('uses colours of the theme by role only, and whole sizes of 10 points or more', () => {
    const colors = items.flatMap((item) => ('fill' in item && item.fill ? [item.fill] : []));
    expect(colors.every((color) => color in mapLook.theme.colors)).toBe(true);
    const sizes = items.flatMap((item) =>
      item.kind === 'text' ? item.body.paragraphs.flatMap(({ runs }) => runs.map(({ size }) => size)) : [],
    );
    expect(sizes.every((size) => Number.isInteger(size) && size >= 10)).toBe(true);
  });

  test('is the same each time', () => {
    // In a look of its own, or what was drawn before would only be remembered.
    const fresh = { ...mapLook, atlas: { ...mapLook.atlas } };
    expect(JSON.stringify(drawMap(ferghana, box, fresh))).toBe(JSON.stringify(drawMap(ferghana, box, mapLook)));
  });
});

describe('towns for orientation', () => {
  test('are credited in the note only where one is named', () => {
    const noteOf = (drawing: MapDrawing): string => {
      const note = named(drawMap({ ...drawing, note: 'Schematic.', credit: 'Towns by A.' }, box, mapLook).items, 'Note');
      return note.kind === 'text' ? bodyText(note.body) : '';
    };
    expect(noteOf(ferghana)).toBe('Schematic. Towns by A.');
    expect(noteOf({ ...ferghana, hasTowns: false })).toBe('Schematic.');
    expect(noteOf(mapOf([place('Ship', 30, -40)]))).toBe('Schematic.');
  });

  const townsOf = (drawing: MapDrawing, frame: Box = box): readonly Item[] =>
    drawMap(drawing, frame, mapLook).items.filter(({ name }) => name.startsWith('Town '));
  const namesOf = (drawing: MapDrawing): readonly string[] =>
    townsOf(drawing).flatMap(({ name }) => (name.startsWith('Town name ') ? [name.replace('Town name ', '')] : []));

  test('are a few large ones, each a dot and a name in small muted letters', () => {
    const names = namesOf(ferghana);
    expect(names.length).toBeGreaterThanOrEqual(3);
    expect(names.length).toBeLessThanOrEqual(9);
    expect(names).toContain('Namangan');
    expect(townsOf(ferghana)).toHaveLength(2 * names.length);
    for (const item of townsOf(ferghana)) {
      if (item.kind !== 'text') continue;
      expect(item.body.paragraphs[0]?.runs[0]).toMatchObject({ size: 12, color: 'muted', bold: false });
    }
  });

  test('are not a place that the map names, under whatever spelling', () => {
    expect(namesOf(ferghana)).not.toContain('Osh');
    expect(namesOf(ferghana)).not.toContain('Andijon');
  });

  test('are none where the map does not want them, on the globe, or where the data is water', () => {
    expect(townsOf({ ...ferghana, hasTowns: false })).toEqual([]);
    expect(townsOf(mapOf([place('Bogotá', 4.71, -74.07), place('Suva', -18.14, 178.44)]))).toEqual([]);
    expect(townsOf(mapOf([place('Ship', 30, -40)]))).toEqual([]);
  });

  test('change nothing of what else is on the map but the degrees, which are named where there is room', () => {
    const others = (drawing: MapDrawing) =>
      drawMap(drawing, box, mapLook).items.filter(({ name }) => !/^(Town|Degrees of) /.test(name));
    const without = others({ ...ferghana, hasTowns: false });
    const rest = others(ferghana);
    expect(JSON.stringify(rest)).toBe(JSON.stringify(without));
  });
});

test('a label over a border stands on paper that lets a little through, and others on nothing', () => {
  const labels = drawMap(ferghana, box, mapLook).items.flatMap((item) =>
    item.kind === 'text' && item.name.startsWith('Label ') ? [item] : [],
  );
  const onPaper = labels.filter(({ fill }) => fill !== undefined);
  expect(onPaper.length).toBeGreaterThan(0);
  expect(onPaper.length).toBeLessThan(labels.length);
  for (const { fill, transparency } of onPaper) expect([fill, transparency]).toEqual(['paper', 25]);
});

test('the two countries of an incident have tints of their own, and are named before others', () => {
  const { items } = drawMap(ferghana, box, mapLook);
  const tintOf = (id: string) => {
    const land = items.find((item) => item.kind === 'path' && item.name.endsWith(`(${id})`));
    return land?.kind === 'path' ? land.fill : undefined;
  };
  expect(new Set(['TJ', 'KG', 'UZ'].map(tintOf)).size).toBe(3);
});

test('no name of a country or town runs over the edge of a circle', () => {
  const districts = mapOf([
    place('north', -45.7, 168.9, { kind: 'incident', radius: 20 }),
    place('lakes', -45.75, 168.4, { kind: 'incident', radius: 20 }),
    place('harbour', -46.3, 169, { kind: 'incident', radius: 15 }),
  ]);
  const { items } = drawMap(districts, { ...box, width: 577 }, mapLook);
  const names = items.filter(({ name }) => /^(Name of|Town name) /.test(name));
  expect(names.length).toBeGreaterThan(0);
  const edges = items.flatMap((item) => (item.kind === 'path' && item.name.startsWith('Area of') ? item.rings : []));
  expect(edges).toHaveLength(3);
  expect(names.filter((name) => edges.some((ring) => crosses([...ring, ...ring.slice(0, 1)], name.box)))).toEqual([]);
});

test('a route label stands clear of the inset', () => {
  const { items } = drawMap(ferghana, box, mapLook);
  const furniture = items.filter(({ name }) => name === 'Inset edge');
  const labels = items.filter(({ name }) => name.startsWith('Label'));
  expect(labels.filter((label) => furniture.some((other) => overlap(label.box, other.box)))).toEqual([]);
});

test('islands on both sides of the 180th meridian are one frame and have no seam', () => {
  const fiji = mapOf([place('Suva', -18.14, 178.44), place('Taveuni', -16.85, -179.97), place('Lakeba', -18.2, -178.8)]);
  const { items } = drawMap(fiji, box, mapLook);
  const [suva, lakeba] = [named(items, 'Place Suva').box, named(items, 'Place Lakeba').box];
  expect(suva.x).toBeLessThan(lakeba.x);
  const view = viewOf(fiji.places, items);
  const seam = path(items, 'Fiji (FJ)')
    .rings.flat()
    .filter((point) => {
      const [longitude = 0, latitude = 0] = view.locate(point) ?? [];
      return Math.abs(Math.abs(longitude) - 180) < 0.002 && latitude > -17 && latitude < -16.7;
    });
  // The coast crosses the meridian twice; the cut would put corners there.
  expect(seam.length).toBeLessThanOrEqual(2);
});

test('the pole is land, not a hole', () => {
  const { items } = drawMap(mapOf([place('Pole', -90, 0), place('McMurdo', -77.85, 166.67)]), box, mapLook);
  expect(ringsContain(path(items, 'Antarctica (AQ)').rings, middle(named(items, 'Place Pole')))).toBe(true);
});

test('far-apart places get the globe, cut through open water', () => {
  const far = mapOf([
    place('Bogotá', 4.71, -74.07),
    place('Osh', 40.53, 72.8),
    place('Suva', -18.14, 178.44),
    place('Tromsø', 69.65, 18.96),
  ]);
  const { items } = drawMap(far, box, mapLook);
  expect(items.some(({ name }) => name === 'Inset edge')).toBe(false);
  for (const [name, country] of [
    ['Bogotá', 'Colombia (CO)'],
    ['Osh', 'Kyrgyzstan (KG)'],
    ['Tromsø', 'Norway (NO)'],
  ]) {
    const at = middle(named(items, `Place ${name}`));
    const land = path(items, country ?? '').box;
    expect(isInside({ ...at, width: 0, height: 0 }, land, 3)).toBe(true);
  }
});

test('a label without room is left out, the least important first, and reported by name', () => {
  const crowd = Array.from({ length: 40 }, (_, index) =>
    place(`Context place number ${index}`, 40 + (index % 8) * 0.002, 70 + Math.floor(index / 8) * 0.002, {
      origin: { path: `places[${index}]` },
    }),
  );
  const incident = place('The incident', 40.007, 70.005, { kind: 'incident' });
  const { items, diagnostics } = drawMap(mapOf([...crowd, incident, place('Far', 41, 71.5)]), box, mapLook);
  expect(items.some(({ name }) => name === 'Label The incident')).toBe(true);
  expect(diagnostics.length).toBeGreaterThan(0);
  expect(
    diagnostics.every(({ code, severity, message }) => code === 'LAY002' && severity === 'note' && /number \d+/.test(message)),
  ).toBe(true);
});

test('a map without places does not throw', () => {
  expect(drawMap(mapOf([]), box, mapLook).items.length).toBeGreaterThan(0);
});

test('a room is wider than tall', () => {
  const room = mapRoom(ferghana, 560, mapLook);
  expect(room.minimum).toBeLessThan(room.best);
  expect(room.best).toBeLessThan(560);
});

const cluster = fc
  .record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    spread: fc.constantFrom(0, 0.02, 0.3, 3, 15, 60, 180),
    places: fc.array(
      fc.record({
        across: fc.double({ min: -1, max: 1, noNaN: true }),
        up: fc.double({ min: -1, max: 1, noNaN: true }),
        radius: fc.constantFrom(0, 0, 2, 20, 300),
        kind: fc.constantFrom('incident' as const, 'context' as const),
        detail: fc.constantFrom('', 'about 02:00'),
        label: fc.constantFrom('Osh', 'Isfara', 'Lakkon border post', 'A place with quite a long name in two parts', 'Ош'),
      }),
      { minLength: 2, maxLength: 8 },
    ),
    width: fc.integer({ min: 300, max: 874 }),
    height: fc.integer({ min: 180, max: 380 }),
    hasRoute: fc.boolean(),
  })
  .map(({ latitude, longitude, spread, places, width, height, hasRoute }): { drawing: MapDrawing; frame: Box } => {
    const scattered = places.map(({ across, up, ...more }, index) =>
      place(
        `p${index}`,
        Math.max(-90, Math.min(90, latitude + up * spread)),
        ((longitude + across * spread + 540) % 360) - 180,
        more,
      ),
    );
    const routes = hasRoute ? [{ through: scattered.map(({ id }) => id), label: 'route', origin: {} }] : [];
    return { drawing: mapOf(scattered, { routes }), frame: { x: 43, y: 104, width, height } };
  });

test('anywhere on Earth: labels overlap nothing, all stays in the frame, every place is marked', () => {
  fc.assert(
    fc.property(cluster, ({ drawing, frame }) => {
      const { items, diagnostics } = drawMap(drawing, frame, mapLook);
      const main = items.filter(({ name }) => !name.startsWith('Inset '));
      expect(clashes(texts(main))).toEqual([]);
      expect(items.filter((item) => !isInside(item.box, frame, 0.05)).map(({ name }) => name)).toEqual([]);
      expect(new Set(items.map(({ name }) => name)).size).toBe(items.length);

      const labels = main.filter(({ name }) => name.startsWith('Label'));
      const marks = items.filter(({ name }) => /^(Place|Area of) /.test(name));
      // What is far from the places of the incident is pointed to at the edge.
      const pointers = main.filter(({ name }) => /^Pointer to p\d/.test(name));
      expect(marks.length + pointers.length).toBe(drawing.places.length);
      // An area wider than 45 points may be written in; any other mark is kept clear.
      const solid = marks.filter((mark) => mark.name.startsWith('Place') || mark.box.width <= 88);
      expect(labels.filter((label) => solid.some((mark) => overlap(label.box, mark.box))).map(({ name }) => name)).toEqual([]);
      const towns = main.filter(({ name }) => name.startsWith('Town '));
      const kept = main.filter(({ name }) => /^(Place|Label|Name of|Town)/.test(name)).concat(solid);
      const hidden = towns.flatMap((town) => kept.filter((other) => other !== town && overlap(town.box, other.box)));
      expect(hidden.map(({ name }) => name)).toEqual([]);
      const legs = main.flatMap((item) => (item.kind === 'path' && / leg /.test(item.name) ? item.rings : []));
      expect(towns.filter(({ box }) => legs.some((leg) => crosses(leg, box))).map(({ name }) => name)).toEqual([]);
      expect(labels.length + diagnostics.length).toBeLessThanOrEqual(drawing.places.length + drawing.routes.length);
      expect(
        labels.filter(({ name }) => !name.includes('Route')).length +
          pointers.length +
          diagnostics.filter(({ message }) => !message.endsWith(': route')).length,
      ).toBe(drawing.places.length);
      const bad = items
        .flatMap((item) => (item.kind === 'path' ? item.rings.flat() : []))
        .filter(({ x, y }) => !Number.isFinite(x + y));
      expect(bad).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

test('a figure that the key explains stands under its name, also where a town was in its place', () => {
  const { items } = drawMap(
    mapOf(
      [
        place('narrows', 26.4, 56.6, { label: 'Narrows', kind: 'incident', detail: '41' }),
        place('roads', 27.05, 56.2, { label: 'Ostmark Roads', kind: 'incident', detail: '10' }),
        place('anshel', 26.2, 56.35, { label: 'Cape Anshel' }),
      ],
      {
        routes: [{ through: ['narrows', 'roads'], label: 'course of the seized tanker', origin: {} }],
        key: { counted: 'Figures: ships delayed' },
      },
    ),
    { x: 43, y: 84, width: 577, height: 407 },
    mapLook,
  );
  const label = named(items, 'Label roads');
  expect(label.kind === 'text' && bodyText(label.body)).toContain('10');
});

test('arrows stop short wherever the places are', () => {
  fc.assert(
    fc.property(cluster, ({ drawing, frame }) => {
      const { items } = drawMap(
        { ...drawing, routes: [{ through: drawing.places.map(({ id }) => id), label: '', origin: {} }] },
        frame,
        mapLook,
      );
      const marks = marksOf(drawing.places, viewOf(drawing.places, items));
      for (const item of items) {
        const leg = /^Route 1 leg (\d+)$/.exec(item.name)?.[1];
        if (!leg || item.kind !== 'path') continue;
        const [tip, mark] = [item.rings[0]?.at(-1), marks[Number(leg)]];
        if (!tip || !mark || mark.reach > 30) continue;
        expect(Math.hypot(tip.x - mark.at.x, tip.y - mark.at.y)).toBeGreaterThanOrEqual(mark.reach + 2.9);
        expect(overlap({ ...tip, width: 0, height: 0 }, { ...markBox(mark), width: 0, height: 0 })).toBe(false);
      }
    }),
    { numRuns: 40 },
  );
});
