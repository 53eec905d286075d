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
import { layLabel, layText, placeText, styledText } from '../label.ts';
import { around, inset } from '../overlap.ts';
import { borderPoints } from './border-points.ts';
import { outlinesIn } from './draw-land.ts';
import type { MapDrawing } from './drawing.ts';
import { drawLocatorMarks, labelLocator, locatorMarks, reaching } from './locator-marks.ts';
import { locatorView } from './locator-view.ts';
import { marksOf } from './marks.ts';
import { aroundNames, nameCountries, nameOf } from './name-countries.ts';
import type { CountryOutline } from './outline.ts';
import { scaleBar } from './scale-bar.ts';
import { ownCountries } from './tint-countries.ts';
import { translateCountries } from './translate-countries.ts';
import type { View } from './view.ts';

/** Coasts are seen from afar here. */
const tolerance: Pt = 0.8;
/** Between the words and the edges of the field, and of what is marked at its upper right corner. */
const edge: Pt = 14;
const corner = { width: 170, height: 50 };
const mostNames = 4;
/** So near to a border it is not said in which country a place lies. */
const nearBorder: Pt = 4;
/** Of borders, half of which lies outside of the land that they surround. */
const seam: Pt = 1;
const longestBar: Pt = 70;
/** At the left the map fades into the field; at the top it leaves calm ground under the TLP label. */
const fades = { left: 150, top: 70 } as const;
/** Names keep off so much of the fading part at the left. */
const faded: Pt = 60;

const decorative = { alt: { decorative: true }, origin: {} } as const;

/** Nothing where there is no land in sight: a dot alone locates nothing. */
export function drawLocator(drawing: MapDrawing, box: Box, look: Look): DrawnFigure<MapDrawing> {
  const { places, note, words, from, together = '' } = drawing;
  const { colors } = look.theme;
  const { on } = coverField(colors);
  const wash = fieldWash(colors);
  const view = locatorView(places, landBox(box), look);
  const outlines = outlinesIn(view, look, tolerance);
  if (outlines.length === 0) return { items: [], diagnostics: [] };
  const inView = marksOf(places, view);
  const own = ownCountries(outlines, reaching(inView), view);
  const marks = locatorMarks(inView, from);
  const borders = borderPoints(outlines, view.frame);
  const said = note === '' ? [] : [noteAt(note, box, { look, on })];
  const bar = barAt(view, { box, words, note: said[0] }, { look, on });
  const ground = boxOf([...said, ...bar].flatMap((item) => cornersOf(item.box)));
  const kept: readonly Box[] = [{ x: box.x + box.width - corner.width, y: box.y, ...corner }, ground];
  const translated = translateCountries(outlines, words?.language);
  const field = fieldColor(colors);
  const lettering = { look, on, field, room: inset(box, edge), taken: kept, borders, together, all: places.length };
  const labelled = (country: string, besides: readonly TextItem[] = []): readonly TextItem[] =>
    labelLocator(marks, { ...lettering, country, taken: [...kept, ...besides.map((item) => inset(item.box, -aroundNames))] });
  const isOwn = ({ id }: CountryOutline): boolean => own.has(id);
  const namesAround = (labels: readonly TextItem[], among = translated) =>
    nameCountries(
      among,
      {
        frame: { ...inset(box, edge - 4), x: box.x + faded, width: box.width - faded - edge + 4 },
        taken: [...kept, ...labels.map((item) => item.box), ...marks.map(({ at, reach }) => around(at, reach))],
        lines: [],
        borders,
        own,
        quiet: on,
        color: on,
        // On a field in the faintest accent that a theme may have, small words on land would not be read.
        most: wash.isReadable ? mostNames : 0,
      },
      look,
    );
  const { alone, free } = withOwnNames();
  // A country too narrow for its name has it under that of the place.
  // On a coarse map a place at a border lies in the wrong country as easily as in its own: then none is said.
  const main = inView.filter(({ place }) => place === marks[0]?.place);
  const near = reaching(main, nearBorder / view.pointsPerKm);
  const [one, ...others] = translated.filter((outline) => ownCountries([outline], near, view).size > 0);
  const only = others.length === 0 ? one : undefined;
  const isTold = !only || free.some((item) => item.name.includes(only.name));
  const labels = isTold ? alone : labelled(only.name);
  const names = isTold ? free : namesAround(labels);
  return {
    items: [
      ...outlines.map((outline) => drawCountry(outline, own.has(outline.id) ? wash.strong : wash.faint, on)),
      ...fadesOf(box, colors),
      ...names,
      ...drawLocatorMarks(marks, on),
      ...labels,
      // Where a border would strike through the note or the scale.
      ...(borders.isClear(ground) ? [] : [groundAt(ground, field)]),
      ...said,
      ...bar,
    ],
    diagnostics: [],
  };

  /** Labels of the places and names round them; where those of the incident's own countries lack room, the labels stand round these. */
  function withOwnNames(): { readonly alone: readonly TextItem[]; readonly free: readonly TextItem[] } {
    const alone = labelled('');
    const free = namesAround(alone);
    const named = (items: readonly TextItem[]): number =>
      translated.filter((outline) => isOwn(outline) && items.some((item) => item.name === nameOf(outline))).length;
    if (named(free) === translated.filter(isOwn).length) return { alone, free };
    const aside = labelled('', namesAround([], translated.filter(isOwn)));
    const beside = namesAround(aside);
    return aside.length === alone.length && named(beside) > named(free) ? { alone: aside, free: beside } : { alone, free };
  }
}

/** Seams round the land end with the panel at its sides; at its foot they lie under an edge in the colour of the field. */
const landBox = ({ x, y, width, height }: Box): Box => ({
  x: x + seam / 2,
  y: y + seam / 2,
  width: width - seam,
  height: height - 2 * seam,
});

const cornersOf = ({ x, y, width, height }: Box): readonly Point[] => [
  { x, y },
  { x: x + width, y: y + height },
];

const groundAt = (box: Box, fill: string): Item => ({
  kind: 'shape',
  shape: 'rectangle',
  name: 'Ground of the note',
  box,
  fill,
  transparency: 20,
  ...decorative,
});

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
    outline: { color: on === 'paper' ? 'accent' : 'paper', width: seam },
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
    { ...shared, name: 'Edge at the foot', box: { ...box, y: box.y + box.height - 2 * seam - 0.25, height: 2 * seam - 0.25 } },
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
  const lines = [styledText(note, { size: 12, color: on }, look)];
  const body = layText(lines, layLabel(lines, right - box.x - edge, look).width, look, 'right');
  return placeText('Note', body, { x: right - body.width, y: box.y + box.height - body.height - edge / 2 }, {});
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
