/** What a theme file may hold, as a tree of readers in the shape of the theme itself. */

import { type Box, inches, type Pt, type Size } from '../foundation/units.ts';
import { type FontFamily, knownFamilies } from '../text/body.ts';
import { type ColorRole, colorRoles, type SizeRange } from './theme.ts';

/** Reads one value of the file; undefined where it makes no sense. */
export interface Reader<T> {
  readonly read: (value: unknown) => T | undefined;
  /** How to write it, for the hint. */
  readonly expects: string;
}

export interface ThemeValues {
  readonly [key: string]: ThemeValues | Reader<unknown>;
}

/** The value that a shape reads. */
export type Read<S> = S extends Reader<infer T> ? T : { readonly [K in keyof S]: Read<S[K]> };

export const isReader = (shape: ThemeValues | Reader<unknown>): shape is Reader<unknown> => typeof shape.read === 'function';

const families: readonly FontFamily[] = knownFamilies;

const isOwnFont = (value: unknown): boolean => typeof value === 'object' && value !== null && 'family' in value;

/** Where a theme stands on a template, a font of its own may be named with its files; `base-keys.ts` reads those. */
const font: Reader<FontFamily> = {
  read: (value) => families.find((family) => family === value) ?? (isOwnFont(value) ? families[0] : undefined),
  expects: `one of: ${families.join(', ')}`,
};

const color: Reader<string> = {
  read: (value) => (typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : undefined),
  expects: 'a colour in quotes, like "#0E4D64"',
};

const isWithin = (value: unknown, low: number, high: number): value is number =>
  typeof value === 'number' && value >= low && value <= high;

// Half points are reported to print as the next whole one, and text under 8 points is not read in a room.
const points: Reader<Pt> = {
  read: (value) => (isWithin(value, 8, 96) && Number.isInteger(value) ? value : undefined),
  expects: 'a whole number of points from 8 to 96',
};

// To a tenth of a point, so that 13.333 is the 960 points of a 16:9 slide and edges meet.
const length: Reader<Pt> = {
  read: (value) => (isWithin(value, 0, 56) ? Math.round(inches(value) * 10) / 10 : undefined),
  expects: 'a number of inches, like 0.6',
};

const range = { ceiling: points, best: points, floor: points } satisfies Record<keyof SizeRange, Reader<Pt>>;
const size = { width: length, height: length } satisfies Record<keyof Size, Reader<Pt>>;
const box = { x: length, y: length, ...size } satisfies Record<keyof Box, Reader<Pt>>;

/** Every role reads a colour. */
const colors = Object.fromEntries(colorRoles.map((role) => [role, color])) as Record<ColorRole, Reader<string>>;

export const themeShape = {
  fonts: { heading: font, body: font },
  colors,
  type: {
    title: range,
    lead: range,
    body: range,
    table: range,
    stat: range,
    caption: points,
    kicker: points,
    footer: points,
    tlp: points,
  },
  grid: { slide: size, title: box, body: box, footer: box, gutter: length, progress: length },
} satisfies ThemeValues;
