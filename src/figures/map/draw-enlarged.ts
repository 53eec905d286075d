/** Draws the enlarged part of a map: its land, marks and labels under a scale of its own, and its frame on the map. */

import { boxOf } from '../../foundation/box-of.ts';
import type { Look } from '../../layout/look.ts';
import type { Item } from '../../layout/page.ts';
import { drawLand } from './draw-land.ts';
import { drawMarks, drawRings } from './draw-marks.ts';
import type { MapWords } from './drawing.ts';
import type { Enlarged } from './enlarge.ts';
import { type PlacedLabels, placeLabels } from './label-places.ts';
import { circleEdges } from './marks.ts';
import { nameCountries } from './name-countries.ts';
import { scaleBar } from './scale-bar.ts';
import { translateCountries } from './translate-countries.ts';

const prefix = 'Enlarged ';
const decorative = { alt: { decorative: true }, origin: {} } as const;
const longestBar = 60;
const mostCountryNames = 2;

/** The part with its labels, not yet drawn: whether they find room decides whether it is drawn at all. */
export interface EnlargedPlan {
  readonly enlarged: Enlarged;
  readonly labels: PlacedLabels;
  readonly items: readonly Item[];
}

/** What the part has in common with its map. */
interface OfMap {
  readonly words: MapWords | undefined;
  /** Ids of the countries of the incident. */
  readonly own: ReadonlySet<string>;
}

export function planEnlarged(enlarged: Enlarged, look: Look, { words, own }: OfMap): EnlargedPlan {
  const { view, marks } = enlarged;
  const box = view.frame;
  const land = drawLand(view, look, { prefix, own: () => own });
  const corner = { x: box.x + box.width - 4, y: box.y + box.height - 2 };
  const bar = scaleBar(view, corner, { look, words, most: longestBar, prefix });
  const taken = bar.items.map((item) => item.box);
  const labels = placeLabels(
    { frame: box, taken, lines: [], marks, legs: [], borders: land.borders, routeColor: land.words.route },
    look,
    { prefix },
  );
  // The map says already where a part lies that shows one country only.
  const names = nameCountries(
    land.outlines.length > 1 ? translateCountries(land.outlines, words?.language) : [],
    {
      frame: box,
      taken: [...taken, ...marks.map(({ at }) => ({ ...at, width: 0, height: 0 })), ...labels.items.map((item) => item.box)],
      lines: [...circleEdges(marks), ...labels.placed.flatMap(({ leader }) => (leader ? [leader] : []))],
      borders: land.borders,
      quiet: land.words.quiet,
      most: mostCountryNames,
    },
    look,
  );
  const items: readonly Item[] = [
    ...land.items,
    ...drawRings(marks, view, prefix),
    ...names.map((item) => ({ ...item, name: prefix + item.name })),
    ...labels.leaders,
    ...drawMarks(marks, look, { prefix }),
    ...labels.items,
    ...bar.items,
    { kind: 'shape', shape: 'rectangle', name: 'Enlarged edge', box, outline: { color: 'ink', width: 1 }, ...decorative },
  ];
  return { enlarged, labels, items };
}

/** The frame of the part on the map, and the line that says which box enlarges it. */
export const drawPart = ({ frame, connector }: Enlarged): readonly Item[] => [
  {
    kind: 'path',
    name: 'Enlarged part',
    box: boxOf(frame),
    rings: [frame],
    isClosed: true,
    outline: { color: 'ink', width: 1 },
    ...decorative,
  },
  {
    kind: 'path',
    name: 'Enlarged part to its box',
    box: boxOf(connector),
    rings: [connector],
    isClosed: false,
    outline: { color: 'ink', width: 1 },
    ...decorative,
  },
];
