/** Draws a map: land, routes, marks, labels, an inset of the region; under it the key, the scale bar and the note that every map carries. */

import type { Cache } from '../../foundation/memory/memory.ts';
import type { Box, Pt } from '../../foundation/units.ts';
import type { DrawnFigure, FigureRoom, Look } from '../../layout/look.ts';
import type { Item } from '../../layout/page.ts';
import { keptFigures, recall } from '../recall.ts';
import { withBubbles } from './bubbles.ts';
import { distanceRings, itemsOfRings } from './distance-rings.ts';
import { drawPart } from './draw-enlarged.ts';
import { drawInset } from './draw-inset.ts';
import { drawLand } from './draw-land.ts';
import { drawMarks, drawRings } from './draw-marks.ts';
import type { MapDrawing } from './drawing.ts';
import { enoughTowns, frameMap, pointersOff, pointToTowns } from './frame-map.ts';
import { drawGraticule, graticuleOf, nameGraticule } from './graticule.ts';
import { mayShow, showsOf } from './key.ts';
import { circleEdges, markBox } from './marks.ts';
import { nameCountries } from './name-countries.ts';
import { nameEnclaves } from './name-enclaves.ts';
import { placeTowns, roomsOfTowns } from './place-towns.ts';
import { planMap } from './plan-map.ts';
import { drawLeg, routeLegs } from './routes.ts';
import { layStrip } from './strip.ts';
import { ownCountries } from './tint-countries.ts';
import { translateCountries } from './translate-countries.ts';
import type { Margins } from './view.ts';

const maps: Cache<DrawnFigure<MapDrawing>> = { name: 'maps', keeps: keptFigures };

const small: Pt = 450;

/** Heights in points between which a map of this width looks right. */
export function mapRoom(_drawing: MapDrawing, width: Pt, _look: Look): FigureRoom {
  const minimum = Math.round(Math.max(180, width * 0.45));
  // A small one is nearly square: what stands beside it is as high.
  return { minimum, best: Math.round(width * (width < small ? 0.85 : 0.66)), whole: minimum };
}

const decorative = { alt: { decorative: true }, origin: {} } as const;
const mostCountryNames = 14;

const marginsFor = ({ width, height }: Box): Margins => {
  const down = Math.min(70, height * 0.16);
  return { across: Math.min(80, width * 0.13), top: down, bottom: down };
};

/** Draws a map into a box; what finds no room for its label is reported as a note. A map never continues. */
export const drawMap = (drawing: MapDrawing, box: Box, look: Look): DrawnFigure<MapDrawing> =>
  recall(look, maps, [drawing, box.x, box.y, box.width, box.height], () => drawAnew(drawing, box, look));

function drawAnew(given: MapDrawing, available: Box, look: Look): DrawnFigure<MapDrawing> {
  const drawing = withBubbles(given, available.width);
  // Room is kept under the map for all that may have to be said.
  const credited = { ...drawing, note: [drawing.note, drawing.credit ?? ''].filter((said) => said !== '').join(' ') };
  const { width } = available;
  const may = mayShow(drawing);
  const box = { ...available, height: available.height - layStrip(credited, { shows: may, width }, look).height };
  const framed = frameMap(drawing, { box, margins: marginsFor(box) }, look);
  const { view, marks } = framed;
  const land = drawLand(view, look, { own: (outlines) => ownCountries(outlines, marks, view) });
  const pointers = pointersOff(framed, land.borders, look);
  const legs = routeLegs(drawing.routes, marks, { outlines: land.outlines, frame: box });
  const shows = showsOf(drawing, {
    marks,
    own: land.own,
    countries: land.outlines.length,
    isOrdered: given.places.some(({ step }, index) => step !== drawing.places[index]?.step),
  });
  // On a map of the whole globe, six of thousands of cities would help nobody to find the place.
  const towns = drawing.hasTowns && view.kind === 'region' ? look.atlas.townsIn(land.bounds) : [];
  const known = roomsOfTowns(towns, view, drawing.places);
  const plan = planMap(
    {
      view,
      marks,
      land,
      legs,
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
  // The only country in sight has no border here: the map round it says which it is.
  const nations = land.outlines.length > 1 ? translateCountries(land.outlines, drawing.words?.language) : [];
  const room = {
    frame: box,
    taken: [...taken, ...marks.map(markBox)],
    lines,
    borders: land.borders,
    own: land.own,
    quiet: land.words.quiet,
    most: mostCountryNames,
  };
  const ofCountries = nameCountries(nations, room, look);
  const withNames = [...room.taken, ...ofCountries.map((item) => item.box)];
  const names = [...ofCountries, ...(view.kind === 'region' ? nameEnclaves(nations, { ...room, taken: withNames }, look) : [])];
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
          borders: land.borders,
          color: land.words.quiet,
          most: enoughTowns - seen,
        },
        look,
      )
    : [];
  const withTowns = [...covered, ...toTowns.map((pointer) => pointer.box)];
  const distances = distanceRings(
    drawing,
    marks,
    {
      view,
      frame: box,
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
    ...layStrip(named + toTowns.length > 0 ? credited : drawing, { shows, width }, look).draw(view),
    ...(corner ? drawInset(view, corner, { look, language: drawing.words?.language, own: land.own }) : []),
    ...(part ? [...drawPart(part.enlarged), ...part.items] : []),
    { kind: 'shape', shape: 'rectangle', name: 'Frame', box, outline: { color: 'muted', width: 1 }, ...decorative },
  ];
  return { items, diagnostics: [...labels.diagnostics, ...(part?.labels.diagnostics ?? [])] };
}
