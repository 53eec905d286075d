/** Draws a map: land, routes, marks, labels, scale bar, an inset of the region, and the note that every map carries. */

import type { Cache } from '../../foundation/memory/memory.ts';
import type { Box, Pt } from '../../foundation/units.ts';
import type { DrawnFigure, FigureRoom, Look } from '../../layout/look.ts';
import type { Item } from '../../layout/page.ts';
import { layLabel, layText, placeText, styledText } from '../label.ts';
import { keptFigures, recall } from '../recall.ts';
import { distanceRings, itemsOfRings } from './distance-rings.ts';
import { drawPart } from './draw-enlarged.ts';
import { drawInset } from './draw-inset.ts';
import { drawLand } from './draw-land.ts';
import { drawMarks, drawRings } from './draw-marks.ts';
import type { MapDrawing } from './drawing.ts';
import { enoughTowns, frameMap, pointersOff, pointToTowns } from './frame-map.ts';
import { drawGraticule, graticuleOf, nameGraticule } from './graticule.ts';
import { type KeyShows, layKey, mayShow, showsOf } from './key.ts';
import { circleEdges, markBox } from './marks.ts';
import { nameCountries } from './name-countries.ts';
import { placeTowns, roomsOfTowns } from './place-towns.ts';
import { planMap } from './plan-map.ts';
import { drawLeg, routeLegs } from './routes.ts';
import { scaleBar } from './scale-bar.ts';
import { ownCountries } from './tint-countries.ts';
import { translateCountries } from './translate-countries.ts';
import type { Margins, View } from './view.ts';

const maps: Cache<DrawnFigure<MapDrawing>> = { name: 'maps', keeps: keptFigures };

/** Heights in points between which a map of this width looks right. */
export function mapRoom(_drawing: MapDrawing, width: Pt, _look: Look): FigureRoom {
  const minimum = Math.round(Math.max(180, width * 0.45));
  return { minimum, best: Math.round(width * 0.66), whole: minimum };
}

const decorative = { alt: { decorative: true }, origin: {} } as const;
const stripPadding: Pt = 3;
/** Room for the scale bar and its words. */
const barHeight: Pt = 16;
const mostCountryNames = 14;

/** The strip along the bottom: the key, and under it the note at the left and the scale bar at the right. */
function bottomStrip(
  drawing: Pick<MapDrawing, 'note' | 'words' | 'key'>,
  { view, shows }: { readonly view: View; readonly shows: KeyShows },
  look: Look,
): { readonly box: Box; readonly items: readonly Item[] } {
  const { x, y, width, height } = view.frame;
  const bar = scaleBar(view, { x: x + width - 6, y: y + height - stripPadding }, { look, words: drawing.words });
  const words = drawing.note ? [styledText(drawing.note, { size: 11, color: 'ink' }, look)] : [];
  const beside = width - bar.width - 24;
  // In a narrow map the note stands over the bar: beside it, its words would be cut.
  const isBeside = layLabel(words, width, look).width <= beside;
  const note = layText(words, isBeside ? beside : width - 10, look);
  const noteHeight = words.length > 0 ? note.height : 0;
  const key = layKey(drawing.key, shows, width, look);
  const tall = key.height + (isBeside ? Math.max(noteHeight, barHeight) : noteHeight + barHeight) + 2 * stripPadding;
  const box = { x, y: y + height - tall, width, height: tall };
  const at = { x: x + 5, y: y + height - stripPadding - note.height - (isBeside ? 0 : barHeight) };
  return {
    box,
    items: [
      { kind: 'shape', shape: 'rectangle', name: 'Strip', box, fill: 'paper', transparency: 15, ...decorative },
      ...key.draw({ x, y: box.y + stripPadding }),
      ...(words.length > 0 ? [placeText('Note', note, at, {})] : []),
      ...bar.items,
    ],
  };
}

/** @param strip what lies along the bottom where that has a key; 0 without one */
const marginsFor = ({ width, height }: Box, strip: Pt): Margins => ({
  across: Math.min(80, width * 0.13),
  top: Math.min(70, height * 0.16),
  bottom: strip > 0 ? Math.min(42, height * 0.1) + strip : Math.min(70, height * 0.16) + 22,
});

/** Draws a map into a box; what finds no room for its label is reported as a note. A map never continues. */
export const drawMap = (drawing: MapDrawing, box: Box, look: Look): DrawnFigure<MapDrawing> =>
  recall(look, maps, [drawing, box.x, box.y, box.width, box.height], () => drawAnew(drawing, box, look));

function drawAnew(drawing: MapDrawing, box: Box, look: Look): DrawnFigure<MapDrawing> {
  const may = mayShow(drawing);
  const keyHeight = layKey(drawing.key, may, box.width, look).height;
  const margins = marginsFor(box, keyHeight > 0 ? keyHeight + 22 : 0);
  // Room is kept for all that may have to be said.
  const credited = { ...drawing, note: [drawing.note, drawing.credit ?? ''].filter((said) => said !== '').join(' ') };
  const stripOf = (seen: View): Pt => bottomStrip(credited, { view: seen, shows: may }, look).box.height;
  const framed = frameMap(drawing, { box, margins, stripOf }, look);
  const { view, marks } = framed;
  const land = drawLand(view, look, { own: (outlines) => ownCountries(outlines, marks, view) });
  const pointers = pointersOff(framed, land.borders, look);
  const legs = routeLegs(drawing.routes, marks, { outlines: land.outlines, frame: box });
  const shows = showsOf(drawing, marks, land.own.size);
  const strip = bottomStrip(credited, { view, shows }, look);
  // On a map of the whole globe, six of thousands of cities would help nobody to find the place.
  const towns = drawing.hasTowns && view.kind === 'region' ? look.atlas.townsIn(land.bounds) : [];
  const known = roomsOfTowns(towns, view, drawing.places);
  const plan = planMap(
    {
      view,
      marks,
      land,
      legs,
      strip: strip.box,
      pointers: pointers.map((pointer) => pointer.box),
      words: drawing.words,
      towns: known,
    },
    look,
  );
  const { corner, part, labels } = plan;
  const leaders = labels.placed.flatMap(({ leader }) => (leader ? [leader] : []));
  const lines = [...circleEdges(marks), ...legs.map(({ line }) => line), ...leaders, ...(part ? [part.enlarged.connector] : [])];
  const taken = [...plan.taken, ...labels.items.map((item) => item.box)];
  const names = nameCountries(
    translateCountries(land.outlines, drawing.words?.language),
    {
      frame: box,
      taken: [...taken, ...marks.map(markBox)],
      lines,
      borders: land.borders,
      own: land.own,
      quiet: land.words.quiet,
      most: mostCountryNames,
    },
    look,
  );
  const occupied = {
    taken: [...taken, ...names.map((item) => item.box)],
    marks,
    labels: labels.placed,
    lines,
    borders: land.borders,
  };
  // Areas lie under the routes, dots on top of them.
  const graticule = graticuleOf(view, land.bounds);
  const townItems = placeTowns(towns, { view, occupied, color: land.words.quiet, look });
  const covered = [...occupied.taken, ...marks.map(markBox), ...townItems.map((item) => item.box)];
  const named = townItems.filter(({ kind }) => kind === 'text').length;
  const seen = named + pointers.length;
  const toTowns = drawing.hasTowns
    ? pointToTowns(
        drawing,
        {
          view,
          marks,
          taken: covered,
          strip: strip.box.height,
          borders: land.borders,
          color: land.words.quiet,
          most: enoughTowns - seen,
        },
        look,
      )
    : [];
  const withTowns = [...covered, ...toTowns.map((pointer) => pointer.box)];
  const ground = { ...box, height: box.height - strip.box.height };
  const distances = distanceRings(
    drawing,
    marks,
    {
      view,
      frame: ground,
      taken: withTowns,
      lines: [...lines, ...land.outlines.flatMap(({ polygons }) => polygons.flat())],
      color: land.words.quiet,
    },
    look,
  );
  const around = [...withTowns, ...distances.names.map((item) => item.box)];
  const items: readonly Item[] = [
    ...land.items,
    ...drawGraticule(graticule),
    ...itemsOfRings(distances),
    ...drawRings(marks, view),
    ...names,
    ...townItems,
    ...nameGraticule(graticule, {
      frame: box,
      taken: around,
      borders: land.borders,
      color: land.words.quiet,
      words: drawing.words,
      look,
    }),
    ...legs.map(drawLeg),
    ...labels.leaders,
    ...drawMarks(marks, look, { enlarged: part?.enlarged.shown ?? [] }),
    ...labels.items,
    ...[...pointers, ...toTowns].flatMap((pointer) => pointer.items),
    ...(named + toTowns.length > 0 ? strip : bottomStrip(drawing, { view, shows }, look)).items,
    ...(corner ? drawInset(view, corner, { look, language: drawing.words?.language, own: land.own }) : []),
    ...(part ? [...drawPart(part.enlarged), ...part.items] : []),
    { kind: 'shape', shape: 'rectangle', name: 'Frame', box, outline: { color: 'muted', width: 1 }, ...decorative },
  ];
  return { items, diagnostics: [...labels.diagnostics, ...(part?.labels.diagnostics ?? [])] };
}
