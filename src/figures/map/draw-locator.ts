/**
 * The map of a cover: where on a coast or in a continent the incident was, over the accent field to its edges, in the colour
 * that is read there. The country of the place is brighter than the others; borders are seams.
 */

import { boxOf } from '../../foundation/box-of.ts';
import type { Box, Point, Pt } from '../../foundation/units.ts';
import type { DrawnFigure, Look } from '../../layout/look.ts';
import type { Item, TextItem } from '../../layout/page.ts';
import { coverField, fieldColor, fieldWash } from '../../theme/cover-grid.ts';
import type { ColorRole, Theme } from '../../theme/theme.ts';
import { layLabel, layText, placeLabel, placeText, styledText } from '../label.ts';
import { around, inset, isWithin, overlaps } from '../overlap.ts';
import { borderPoints } from './border-points.ts';
import { outlinesIn } from './draw-land.ts';
import type { MapDrawing, MapPlace } from './drawing.ts';
import { marksOf } from './marks.ts';
import { nameCountries } from './name-countries.ts';
import type { CountryOutline } from './outline.ts';
import { scaleBar } from './scale-bar.ts';
import { ownCountries } from './tint-countries.ts';
import { translateCountries } from './translate-countries.ts';
import { fitView, type View } from './view.ts';

/** So much of the land round a place shows which part of the world it is in. */
const acrossKm = 1100;
const dot: Pt = 11;
const ring: Pt = 25;
/** Coasts are seen from afar here. */
const tolerance: Pt = 0.8;
/** Between the words and the edges of the field, and of what is marked at its upper right corner. */
const edge: Pt = 14;
const corner = { width: 170, height: 50 };
const mostNames = 4;
const longestBar: Pt = 70;
/** At the left the map fades into the field; at the top it leaves calm ground under the TLP label. */
const fades = { left: 150, top: 70 } as const;
/** Names keep off so much of the fading part at the left. */
const faded: Pt = 60;

const decorative = { alt: { decorative: true }, origin: {} } as const;

/** Nothing where there is no land in sight: a dot alone locates nothing. */
export function drawLocator({ places, note, words }: MapDrawing, box: Box, look: Look): DrawnFigure<MapDrawing> {
  const { colors } = look.theme;
  const { on } = coverField(colors);
  const wash = fieldWash(colors);
  const view = towardsLand(viewOf(places, box), { places, box }, look);
  const outlines = outlinesIn(view, look, tolerance);
  if (outlines.length === 0) return { items: [], diagnostics: [] };
  const marks = marksOf(places, view);
  const own = ownCountries(outlines, marks, view);
  const said = note === '' ? [] : [noteAt(note, box, { look, on })];
  const room = inset(box, edge);
  const bar = barAt(view, { box, words, note: said[0] }, { look, on });
  const kept: Box[] = [
    { x: box.x + box.width - corner.width, y: box.y, ...corner },
    ...[...said, ...bar].map((item) => item.box),
  ];
  const translated = translateCountries(outlines, words?.language);
  const labelled = (country: string): readonly TextItem[] => {
    const labels: TextItem[] = [];
    for (const { place, at } of marks) {
      const taken = [...kept, ...labels.map((item) => item.box)];
      const label = labelAt([place.label, country], at, { look, on, room, taken });
      if (label) labels.push({ ...label, name: `Label ${place.id}`, origin: place.origin });
    }
    return labels;
  };
  const namesAround = (labels: readonly TextItem[]) =>
    nameCountries(
      translated,
      {
        frame: { ...inset(box, edge - 4), x: box.x + faded, width: box.width - faded - edge + 4 },
        taken: [...kept, ...labels.map((item) => item.box), ...marks.map(({ at }) => around(at, ring / 2))],
        lines: [],
        borders: borderPoints(outlines, box),
        own,
        quiet: on,
        color: on,
        // On a field in the faintest accent that a theme may have, small words on land would not be read.
        most: wash.isReadable ? mostNames : 0,
      },
      look,
    );
  const alone = labelled('');
  const free = namesAround(alone);
  // A country too narrow for its name has it under that of the place.
  const [only, ...others] = translated.filter(({ id }) => own.has(id));
  const isTold = !only || others.length > 0 || free.some((item) => item.name.includes(only.id) || item.name.includes(only.name));
  const labels = isTold ? alone : labelled(only.name);
  const names = isTold ? free : namesAround(labels);
  const rings = marks.flatMap(({ at, place: { id } }): readonly Item[] => {
    const shared = { kind: 'shape', shape: 'ellipse', ...decorative } as const;
    return [
      { ...shared, name: `Ring ${id}`, box: around(at, ring / 2), outline: { color: on, width: 1.5 } },
      { ...shared, name: `Dot ${id}`, box: around(at, dot / 2), fill: on },
    ];
  });
  return {
    items: [
      ...outlines.map((outline) => drawCountry(outline, own.has(outline.id) ? wash.strong : wash.faint, on)),
      ...fadesOf(box, colors),
      ...names,
      ...rings,
      ...labels,
      ...said,
      ...bar,
    ],
    diagnostics: [],
  };
}

const viewOf = (places: readonly MapPlace[], box: Box): View =>
  fitView(places, box, { margins: { across: ring, top: ring, bottom: ring }, leastKm: acrossKm });

/** How far the place may lie from the middle, as shares of the box: its name keeps room, and so do the fades. */
const leeway = { x: 0.14, y: 0.2 } as const;

/** Moves the frame towards the land of the place, half of the way: an island does not lie at the edge of its map. */
function towardsLand(view: View, { places, box }: { places: readonly MapPlace[]; box: Box }, look: Look): View {
  const marks = marksOf(places, view);
  const outlines = outlinesIn(view, look, tolerance);
  const own = ownCountries(outlines, marks, view);
  const land = outlines.filter(({ id }) => own.has(id)).flatMap(({ polygons }) => polygons.map(([outside]) => outside ?? []));
  const [place] = places;
  const at = marks[0]?.at;
  const middle = at && centreOf(land);
  if (!place || !middle) return view;
  const shift = (by: Pt, most: Pt): Pt => Math.max(-most, Math.min(most, by / 2));
  const to = view.locate({
    x: at.x + shift(middle.x - at.x, box.width * leeway.x),
    y: at.y + shift(middle.y - at.y, box.height * leeway.y),
  });
  return to ? viewOf([{ ...place, longitude: to[0], latitude: to[1] }], box) : view;
}

/** The middle of areas, each by its size. */
function centreOf(areas: readonly (readonly Point[])[]): Point | undefined {
  let [size, x, y] = [0, 0, 0];
  for (const area of areas)
    area.forEach((one, index) => {
      const next = area[(index + 1) % area.length] ?? one;
      const part = one.x * next.y - next.x * one.y;
      size += part;
      x += (one.x + next.x) * part;
      y += (one.y + next.y) * part;
    });
  return size === 0 ? undefined : { x: x / (3 * size), y: y / (3 * size) };
}

function drawCountry({ id, name, polygons }: CountryOutline, percent: number, on: ColorRole): Item {
  const rings = polygons.flat();
  return {
    kind: 'path',
    name: `${name} (${id})`,
    box: boxOf(rings.flat()),
    rings,
    isClosed: true,
    fill: on,
    transparency: Math.round(100 - percent),
    // On dark paper the accent is light, and its seams would be the brightest of all.
    outline: { color: on === 'paper' ? 'accent' : 'paper', width: 1 },
    ...decorative,
  };
}

function fadesOf(box: Box, colors: Theme['colors']): readonly Item[] {
  const shared = { kind: 'shape', shape: 'rectangle', fill: fieldColor(colors), ...decorative } as const;
  // A point wider, so that no edge of the land is seen where the map begins.
  return [
    {
      ...shared,
      name: 'Fade at the left',
      box: { ...box, x: box.x - 1, width: Math.min(fades.left, box.width) + 1 },
      fade: 'left',
    },
    // The seams of the land end with the field, and would be a bright line along its foot.
    { ...shared, name: 'Edge at the foot', box: { ...box, y: box.y + box.height - 1, height: 1 } },
    { ...shared, name: 'Fade at the top', box: { ...box, height: Math.min(fades.top, box.height) }, fade: 'top' },
  ];
}

interface Words {
  readonly look: Look;
  readonly on: ColorRole;
}

function noteAt(note: string, box: Box, { look, on }: Words): TextItem {
  const { body: page } = look.theme.grid;
  // It ends where everything on the slide does.
  const right = Math.min(box.x + box.width - edge, Math.max(box.x + box.width / 2, page.x + page.width));
  const body = layText([styledText(note, { size: 11, color: on }, look)], right - box.x - edge, look, 'right');
  return placeText('Note', body, { x: box.x + edge, y: box.y + box.height - body.height - edge / 2 }, {});
}

/** How far apart things are, over the note. */
function barAt(
  view: View,
  { box, words, note }: { readonly box: Box; readonly words: MapDrawing['words']; readonly note: TextItem | undefined },
  { look, on }: Words,
): readonly Item[] {
  const right = note ? note.box.x + note.box.width : box.x + box.width - edge;
  const y = note ? note.box.y - 5 : box.y + box.height - edge / 2;
  return scaleBar(view, { x: right, y }, { look, words, most: longestBar, color: on }).items;
}

/** Right of the ring, left, below or above, where it is free. */
function labelAt(
  [name, country]: readonly [place: string, country: string],
  { x, y }: Point,
  { look, on, room, taken }: Words & { readonly room: Box; readonly taken: readonly Box[] },
): TextItem | undefined {
  if (name === '') return undefined;
  const lines = [styledText(name, { size: 16, color: on, bold: true }, look)];
  if (country !== '') lines.push(styledText(country, { size: 12, color: on }, look));
  const body = layLabel(lines, 150, look);
  const { width, height } = body;
  const off = ring / 2 + 3;
  const boxes = [
    { x: x + off, y: y - height / 2, width, height },
    { x: x - off - width, y: y - height / 2, width, height },
    { x: x - width / 2, y: y + off, width, height },
    { x: x - width / 2, y: y - off - height, width, height },
  ];
  const box = boxes.find((one) => isWithin(one, room) && !taken.some((other) => overlaps(one, other)));
  return box && placeLabel(`Label ${name}`, body, box, {});
}
