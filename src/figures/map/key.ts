/**
 * The key of a map: what its marks, rings, lines and tints mean, each beside a sample of it, in rows under the map. Only what
 * the map shows is explained.
 */

import { boxOf } from '../../foundation/box-of.ts';
import type { Box, Point, Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { Item } from '../../layout/page.ts';
import type { LaidBody } from '../../text/body.ts';
import { layLabel, placeLabel, styledText } from '../label.ts';
import { around } from '../overlap.ts';
import type { MapDrawing, MapKey, MapKeyName } from './drawing.ts';
import { landTints, type Tint } from './land-tints.ts';
import { dotReach, type Mark, ringOutline } from './marks.ts';

/** What a map shows that a key may explain. */
export interface KeyShows {
  readonly names: ReadonlySet<MapKeyName>;
  /** How many countries of the incident are told apart by tints: none, one or two. */
  readonly tints: number;
}

const rowHeight: Pt = 16;
const fontSize = 11;
const sample: Pt = 16;
const between: Pt = 12;
/** Of a row from the sides of the map. */
const edge: Pt = 5;
const swatch = { width: 12, height: 9 } as const;

/** In the order in which the key tells them. */
const order: readonly MapKeyName[] = ['happened', 'context', 'within', 'joined', 'country', 'order', 'counted'];
const decorative = { alt: { decorative: true }, origin: {} } as const;

/** What a map of these places may show, whatever its frame. */
export const mayShow = (drawing: MapDrawing): KeyShows => ({
  names: new Set(order.filter((name) => name !== 'within' || drawing.places.some(({ radius }) => radius > 0))),
  tints: 2,
});

export function showsOf(drawing: MapDrawing, marks: readonly Mark[], own: number): KeyShows {
  const kinds = new Set(marks.filter(({ isCircle, place }) => !isCircle || isStep(place)).map(({ place }) => place.kind));
  const isShown: Readonly<Record<MapKeyName, boolean>> = {
    // One kind of dot needs no words.
    happened: kinds.size > 1,
    context: kinds.size > 1,
    within: marks.some(({ isCircle }) => isCircle),
    joined: drawing.routes.length > 0,
    country: own > 0 && own <= 2,
    order: marks.some(({ place }) => isStep(place)),
    counted: true,
  };
  return { names: new Set(order.filter((name) => isShown[name])), tints: own <= 2 ? own : 0 };
}

const isStep = ({ step, number }: Mark['place']): boolean => step !== undefined && number === undefined;

interface Entry {
  readonly name: MapKeyName;
  readonly body: LaidBody;
  /** Width of the sample before the words. */
  readonly lead: Pt;
}

export interface LaidKey {
  readonly height: Pt;
  /** @param at the upper left corner */
  readonly draw: (at: Point) => readonly Item[];
}

/** The key in rows as wide as the map. */
export function layKey(key: MapKey | undefined, { names, tints }: KeyShows, width: Pt, look: Look): LaidKey {
  const entries = order.flatMap((name): readonly Entry[] => {
    const words = key?.[name];
    if (!words || !names.has(name)) return [];
    const lead = name === 'order' || name === 'counted' ? 0 : name === 'country' && tints > 1 ? sample * 2 - 2 : sample;
    const body = layLabel([styledText(words, { size: fontSize, color: 'ink' }, look)], width - 2 * edge - lead, look);
    return [{ name, body, lead }];
  });
  const rows: Entry[][] = [];
  let used = 0;
  for (const entry of entries) {
    const wide = entry.lead + entry.body.width;
    const row = rows.at(-1);
    if (row && used + between + wide <= width - 2 * edge) {
      row.push(entry);
      used += between + wide;
    } else {
      rows.push([entry]);
      used = wide;
    }
  }
  const heights = rows.map((row) => Math.max(rowHeight, ...row.map(({ body }) => body.height)));
  return {
    height: heights.reduce((sum, height) => sum + height, 0),
    draw: (at) => {
      let y = at.y;
      return rows.flatMap((row, index) => {
        const top = y;
        y += heights[index] ?? rowHeight;
        let x = at.x + edge;
        return row.flatMap((entry) => {
          const left = x;
          x += entry.lead + entry.body.width + between;
          return drawEntry(entry, { x: left, y: top }, tints, look);
        });
      });
    },
  };
}

function drawEntry({ name, body, lead }: Entry, { x, y }: Point, tints: number, look: Look): readonly Item[] {
  const middle = { x: x + sample / 2 - 1, y: y + rowHeight / 2 };
  const words = placeLabel(`Key words ${name}`, body, { x: x + lead, y: y + Math.max(0, (rowHeight - body.height) / 2) }, {});
  return [...sampleOf(name, middle, tints, look), words];
}

function sampleOf(name: MapKeyName, middle: Point, tints: number, look: Look): readonly Item[] {
  const called = `Key ${name}`;
  const dot = (kind: 'incident' | 'context'): Item => ({
    kind: 'shape',
    shape: 'ellipse',
    name: called,
    box: around(middle, Math.min(4.5, dotReach[kind])),
    fill: kind === 'incident' ? 'accent' : 'muted',
    outline: { color: 'paper', width: 0.75 },
    ...decorative,
  });
  if (name === 'happened') return [dot('incident')];
  if (name === 'context') return [dot('context')];
  if (name === 'within')
    return [
      { kind: 'shape', shape: 'ellipse', name: called, box: around(middle, 6), outline: ringOutline('accent'), ...decorative },
    ];
  if (name === 'joined') {
    const line = [
      { x: middle.x - 8, y: middle.y },
      { x: middle.x + 7, y: middle.y },
    ];
    const outline = { color: 'accent', width: 1.75, dash: 'dash', arrow: 'end' } as const;
    return [{ kind: 'path', name: called, box: boxOf(line), rings: [line], isClosed: false, outline, ...decorative }];
  }
  if (name !== 'country') return [];
  const { land, second } = landTints(look.theme.colors);
  return [land, second].slice(0, tints).flatMap((tint, index) => swatchOf(called, index, { middle, tint }));
}

function swatchOf(called: string, index: number, { middle, tint }: { middle: Point; tint: Tint }): readonly Item[] {
  const box: Box = {
    x: middle.x - swatch.width / 2 + index * (sample - 2),
    y: middle.y - swatch.height / 2,
    ...swatch,
  };
  const shared = { kind: 'shape', shape: 'rectangle', box, ...decorative } as const;
  return [
    { ...shared, name: `${called} ${index + 1} base`, fill: 'paper' },
    { ...shared, name: `${called} ${index + 1}`, ...tint, outline: { color: 'muted', width: 0.75 } },
  ];
}
