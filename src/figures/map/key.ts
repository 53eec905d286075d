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
import { numeralsOf } from '../numbers.ts';
import { around } from '../overlap.ts';
import { bubbleScale, drawBubble, radiusOf } from './bubbles.ts';
import type { MapDrawing, MapKeyName } from './drawing.ts';
import { landTints, type Tint } from './land-tints.ts';
import { dotReach, type Mark, ringOutline } from './marks.ts';
import { inEnglish } from './scale-bar.ts';

/** A row with circles of counts. */
const tallRow: Pt = 26;
/** Radius of the largest of them, and of the smallest that is told from a dot. */
const samples = { most: 12, least: 2.5 } as const;

/** What a map shows that a key may explain. */
export interface KeyShows {
  readonly names: ReadonlySet<MapKeyName>;
  /** How many countries of the incident are told apart by tints: none, one or two. */
  readonly tints: number;
}

const rowHeight: Pt = 17;
const fontSize = 12;
const sample: Pt = 16;
const between: Pt = 12;
/** Of a row from the sides of the map. */
const edge: Pt = 5;
const swatch = { width: 12, height: 9 } as const;

/** In the order in which the key tells them. */
const order: readonly MapKeyName[] = ['sized', 'open', 'happened', 'context', 'within', 'joined', 'country', 'order', 'counted'];
const decorative = { alt: { decorative: true }, origin: {} } as const;

/** What a map of these places may show, whatever its frame. */
export const mayShow = (drawing: MapDrawing): KeyShows => ({
  names: new Set(
    order.filter((name) =>
      name === 'within'
        ? drawing.places.some(({ radius }) => radius > 0)
        : name === 'sized' || name === 'open'
          ? hasBubbles(drawing)
          : name !== 'counted' || !hasBubbles(drawing),
    ),
  ),
  tints: 2,
});

const hasBubbles = ({ places }: Pick<MapDrawing, 'places'>): boolean => places.some(({ bubble }) => bubble !== undefined);

interface Shown {
  readonly marks: readonly Mark[];
  /** Ids of the countries of the incident. */
  readonly own: ReadonlySet<string>;
  /** How many countries are in the frame. */
  readonly countries: number;
  /** Whether the names of places have numbers in time before them. */
  readonly isOrdered: boolean;
}

export function showsOf(drawing: MapDrawing, { marks, own, countries, isOrdered }: Shown): KeyShows {
  const kinds = new Set(marks.filter(({ isCircle, place }) => !isCircle || isStep(place)).map(({ place }) => place.kind));
  const isShown: Readonly<Record<MapKeyName, boolean>> = {
    // One kind of dot needs no words.
    happened: kinds.size > 1,
    context: kinds.size > 1,
    within: marks.some(({ isCircle }) => isCircle),
    joined: drawing.routes.length > 0,
    // The tint of the only country in sight tells it apart from nothing.
    country: own.size > 0 && own.size <= 2 && countries > 1,
    order: isOrdered || marks.some(({ place }) => isStep(place)),
    counted: !hasBubbles(drawing),
    sized: hasBubbles(drawing),
    open: drawing.places.some(({ bubble }) => (bubble?.hollow ?? 0) > 0),
  };
  return { names: new Set(order.filter((name) => isShown[name])), tints: own.size <= 2 ? own.size : 0 };
}

const isStep = ({ step, number }: Mark['place']): boolean => step !== undefined && number === undefined;

interface Entry {
  readonly name: MapKeyName;
  readonly body: LaidBody;
  /** Width of the sample before the words. */
  readonly lead: Pt;
  /** Radii of its circles of counts. */
  readonly radii: readonly Pt[];
}

export interface LaidKey {
  readonly height: Pt;
  /** @param at the upper left corner */
  readonly draw: (at: Point) => readonly Item[];
}

/** The key in rows as wide as the map. */
export function layKey(drawing: KeyOf, { names, tints }: KeyShows, width: Pt, look: Look): LaidKey {
  const sizes = names.has('sized') ? sampleSizes(drawing, width) : [];
  const entries = order.flatMap((name): readonly Entry[] => {
    const words = drawing.key?.[name];
    if (!words || !names.has(name)) return [];
    const radii = name === 'sized' ? sizes.map(({ radius }) => radius) : [];
    const lead = leadOf(name, tints, radii);
    const told = name === 'sized' ? `${words}: ${sizes.map(({ count }) => printed(count, drawing)).join(' · ')}` : words;
    const body = layLabel([styledText(told, { size: fontSize, color: 'ink' }, look)], width - 2 * edge - lead, look);
    return [{ name, body, lead, radii }];
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
  const heights = rows.map((row) =>
    Math.max(rowHeight, ...row.map(({ body, radii }) => Math.max(body.height, radii.length > 0 ? tallRow : 0))),
  );
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
          const at = { x: left, y: top, height: Math.min(heights[index] ?? rowHeight, tallRow) };
          return drawEntry(entry, at, tints, look);
        });
      });
    },
  };
}

type KeyOf = Pick<MapDrawing, 'key' | 'places' | 'words'>;

/** Two round counts a decade apart, or one, whose circles find room in the key. */
function sampleSizes(drawing: KeyOf, width: Pt): readonly { readonly count: number; readonly radius: Pt }[] {
  const scale = bubbleScale(drawing, width);
  if (scale === undefined) return [];
  const most = roundDown((samples.most / scale) ** 2);
  return [most, most / 10]
    .map((count) => ({ count, radius: radiusOf(count, scale) }))
    .filter(({ count, radius }) => count >= 1 && radius >= samples.least);
}

/** To 1, 2 or 5 times a power of ten. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([5, 2, 1].find((digit) => digit * power <= value) ?? 1) * power;
}

const printed = (count: number, { words }: KeyOf): string => new Intl.NumberFormat(numeralsOf(words ?? inEnglish)).format(count);

function leadOf(name: MapKeyName, tints: number, radii: readonly Pt[]): Pt {
  if (name === 'order' || name === 'counted') return 0;
  if (name === 'sized') return radii.reduce((sum, radius) => sum + 2 * radius + 4, 0);
  return name === 'country' && tints > 1 ? sample * 2 - 2 : sample;
}

interface Stand extends Point {
  readonly height: Pt;
}

function drawEntry({ name, body, lead, radii }: Entry, { x, y, height }: Stand, tints: number, look: Look): readonly Item[] {
  const middle = { x: x + sample / 2 - 1, y: y + height / 2 };
  const at = { x: x + lead, y: y + Math.max(0, (height - body.height) / 2) };
  const words = placeLabel(`Key words ${name}`, body, at, {});
  let left = x;
  const circles = radii.flatMap((radius, index) => {
    const centre = { x: left + radius, y: middle.y };
    left += 2 * radius + 4;
    return drawBubble(`Key ${name} ${index + 1}`, centre, { full: radius, hollow: 0 });
  });
  return [...circles, ...sampleOf(name, middle, tints, look), words];
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
  if (name === 'open') return drawBubble(called, middle, { full: 0, hollow: 6 });
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
