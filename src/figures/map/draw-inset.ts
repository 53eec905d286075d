/** A small map of the wider region in a corner, with the frame of the large one marked on it. */

import { boxOf } from '../../foundation/box-of.ts';
import type { Box, Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { Item } from '../../layout/page.ts';
import { around, overlaps } from '../overlap.ts';
import type { Ring } from '../rings.ts';
import { drawLand } from './draw-land.ts';
import type { MapPlace } from './drawing.ts';
import { footprintOf } from './footprint.ts';
import { type Mark, markBox } from './marks.ts';
import { nameCountries } from './name-countries.ts';
import type { RouteLeg } from './routes.ts';
import { translateCountries } from './translate-countries.ts';
import { fitView, type View } from './view.ts';

/** A frame wider than this shows enough of the region by itself. */
const widestWithout = 1600;
const narrowestInset = 2600;
const edge: Pt = 8;

/** What an inset would lie over. */
export interface Covered {
  readonly marks: readonly Mark[];
  readonly legs: readonly RouteLeg[];
  readonly towns: readonly Box[];
  /** What is seen of the countries of the incident. */
  readonly lands: readonly Box[];
  /** Never laid over. */
  readonly taken: readonly Box[];
}

/** The inset's box in the corner that covers least of the map's marks and routes; none where the frame needs no inset. */
export function insetBox(view: View, free: Box, over: Covered): Box | undefined {
  if (view.kind === 'world' || view.frame.width / view.pointsPerKm > widestWithout) return undefined;
  const width = Math.round(Math.min(150, Math.max(92, view.frame.width * 0.25)));
  const height = Math.round(width * 0.68);
  if (width > free.width * 0.4 || height > free.height * 0.4) return undefined;
  const [left, top] = [free.x + edge, free.y + edge];
  const [right, bottom] = [free.x + free.width - edge - width, free.y + free.height - edge - height];
  const corners = [
    [right, top],
    [left, top],
    [right, bottom],
    [left, bottom],
  ] as const;
  const boxes = corners
    .map(([x, y]) => ({ x, y, width, height }))
    .filter((box) => !over.taken.some((other) => overlaps(box, other, 4)));
  const [first] = boxes;
  if (!first) return undefined;
  const burden = (box: Box): number =>
    over.marks.filter((mark) => overlaps(box, markBox(mark), 8)).length * 100 +
    over.marks.filter(({ at }) => overlaps(box, around(at, 60))).length * 10 +
    over.lands.filter((land) => sharedOf(box, land) > mostCovered).length * 15 +
    over.towns.filter((town) => overlaps(box, town)).length * 5 +
    over.legs.reduce((sum, { line }) => sum + line.filter((point) => overlaps(box, around(point, 6))).length, 0);
  const best = boxes.reduce((least, box) => (burden(box) < burden(least) ? box : least), first);
  return burden(best) >= 100 ? undefined : best;
}

/** A country of which more than this share is covered has no room for its name. */
const mostCovered = 0.3;

/** How much of a box another one covers. */
function sharedOf(cover: Box, { x, y, width, height }: Box): number {
  const across = Math.min(cover.x + cover.width, x + width) - Math.max(cover.x, x);
  const down = Math.min(cover.y + cover.height, y + height) - Math.max(cover.y, y);
  return (Math.max(0, across) * Math.max(0, down)) / Math.max(1, width * height);
}

/** The frame of the large map as it lies on the inset. */
function drawFootprint(ring: Ring): Item {
  return {
    kind: 'path',
    name: 'Inset frame of the map',
    box: boxOf(ring),
    rings: [ring],
    isClosed: true,
    fill: 'accent',
    transparency: 75,
    outline: { color: 'accent', width: 1.5 },
    alt: { decorative: true },
    origin: {},
  };
}

interface InsetOptions {
  readonly look: Look;
  readonly language?: string | undefined;
  /** Ids of the countries of the incident. */
  readonly own: ReadonlySet<string>;
}

export function drawInset(view: View, box: Box, { look, language, own }: InsetOptions): readonly Item[] {
  const middle = view.locate({ x: view.frame.x + view.frame.width / 2, y: view.frame.y + view.frame.height / 2 });
  if (!middle) return [];
  const width = Math.max(narrowestInset, Math.min(4500, (view.frame.width / view.pointsPerKm) * 5));
  const centre: MapPlace = {
    id: 'inset',
    label: '',
    longitude: middle[0],
    latitude: middle[1],
    radius: 0,
    kind: 'context',
    detail: '',
    origin: {},
  };
  const wide = fitView([centre], box, { margins: { across: 0, top: 0, bottom: 0 }, leastKm: (width * box.height) / box.width });
  const land = drawLand(wide, look, { prefix: 'Inset ', tolerance: 0.5, own: () => own });
  const frame = drawFootprint(footprintOf(view, wide));
  const outlines = translateCountries(land.outlines, language);
  const names = nameCountries(
    outlines,
    { frame: box, taken: [frame.box], lines: [], borders: land.borders, quiet: land.words.quiet, most: 4 },
    look,
  );
  return [
    ...land.items,
    ...names.map((item) => ({ ...item, name: `Inset ${item.name}` })),
    frame,
    {
      kind: 'shape',
      shape: 'rectangle',
      name: 'Inset edge',
      box,
      outline: { color: 'ink', width: 1 },
      alt: { decorative: true },
      origin: {},
    },
  ];
}
