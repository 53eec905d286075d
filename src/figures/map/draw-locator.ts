/**
 * The map of a cover: where on a coast or in a continent the incident was, in the colour of the paper on the accent field,
 * without names; borders are seams in the field's own colour.
 */
import type { Box, Pt } from '../../foundation/units.ts';
import type { DrawnFigure, Look } from '../../layout/look.ts';
import type { Item } from '../../layout/page.ts';
import { boxOf } from '../box-of.ts';
import { layText, placeText, styledText } from '../label.ts';
import { outlinesIn } from './draw-land.ts';
import type { MapDrawing } from './drawing.ts';
import { fitView } from './view.ts';

/** So much of the land round a place shows which part of the world it is in. */
const acrossKm = 1500;
/** Percent: land is a fifth of the paper over the accent. */
const landTransparency = 80;
const dot: Pt = 11;
const ring: Pt = 25;
/** Coasts are seen from afar here. */
const tolerance: Pt = 0.8;

const decorative = { alt: { decorative: true }, origin: {} } as const;

/** Nothing where there is no land in sight: a dot alone locates nothing. */
export function drawLocator({ places, note }: MapDrawing, box: Box, look: Look): DrawnFigure<MapDrawing> {
  const words =
    note === '' ? undefined : layText([styledText(note, { size: 10, color: 'paper' }, look)], box.width, look, 'right');
  const frame = { ...box, height: box.height - (words?.height ?? 0) };
  const view = fitView(places, frame, { margins: { across: ring, top: ring, bottom: ring }, leastKm: acrossKm });
  const outlines = outlinesIn(view, look, tolerance);
  const land = outlines.map(({ id, name, polygons }): Item => {
    const rings = polygons.flat();
    return {
      kind: 'path',
      name: `${name} (${id})`,
      box: boxOf(rings.flat()),
      rings,
      isClosed: true,
      fill: 'paper',
      transparency: landTransparency,
      outline: { color: 'accent', width: 1 },
      ...decorative,
    };
  });
  if (land.length === 0) return { items: [], diagnostics: [] };
  const marks = places.flatMap(({ longitude, latitude, label, id }): readonly Item[] => {
    const at = view.project([longitude, latitude]);
    if (!at) return [];
    const round = (size: Pt): Box => ({ x: at.x - size / 2, y: at.y - size / 2, width: size, height: size });
    const shared = { kind: 'shape', shape: 'ellipse', ...decorative } as const;
    return [
      { ...shared, name: `Ring ${label} (${id})`, box: round(ring), outline: { color: 'paper', width: 1.5 } },
      { ...shared, name: `Dot ${label} (${id})`, box: round(dot), fill: 'paper' },
    ];
  });
  const said = words ? [placeText('Note', words, { x: box.x, y: box.y + frame.height }, {})] : [];
  return { items: [...land, ...marks, ...said], diagnostics: [] };
}
