/** What DrawingML can do to a colour (ISO/IEC 29500-1, 20.1.2.3): one by one, in the order in which they are written. */
import { fromHsl, fromLinear, type Triple, toHsl, toLinear } from './rgb.ts';

/** `lumMod` with 0.75, and so on; angles as shares of a whole turn. */
export interface Change {
  readonly name: string;
  readonly value: number;
}

export interface Tinted {
  readonly rgb: Triple;
  /** From 0, clear, to 1. */
  readonly alpha: number;
}

type Make = (color: Triple, value: number) => Triple;

const inHsl =
  (at: 0 | 1 | 2, make: (old: number, value: number) => number): Make =>
  (color, value) => {
    const hsl = [...toHsl(color)] as [number, number, number];
    hsl[at] = make(hsl[at], value);
    return fromHsl([((hsl[0] % 1) + 1) % 1, hsl[1], hsl[2]]);
  };

/** Reds, greens and blues are said of light, not of what a screen is told. */
const inLight =
  (at: 0 | 1 | 2, make: (old: number, value: number) => number): Make =>
  (color, value) => {
    const light = [...toLinear(color)] as [number, number, number];
    light[at] = make(light[at], value);
    return fromLinear(light);
  };

const set = (_old: number, value: number): number => value;
const times = (old: number, value: number): number => old * value;
const plus = (old: number, value: number): number => old + value;
const each = (color: Triple, make: (value: number) => number): Triple => [make(color[0]), make(color[1]), make(color[2])];

const makers: Readonly<Record<string, Make>> = {
  tint: (color, value) => fromLinear(each(toLinear(color), (light) => light * value + (1 - value))),
  shade: (color, value) => fromLinear(each(toLinear(color), (light) => light * value)),
  hue: inHsl(0, set),
  hueMod: inHsl(0, times),
  hueOff: inHsl(0, plus),
  sat: inHsl(1, set),
  satMod: inHsl(1, times),
  satOff: inHsl(1, plus),
  lum: inHsl(2, set),
  lumMod: inHsl(2, times),
  lumOff: inHsl(2, plus),
  red: inLight(0, set),
  redMod: inLight(0, times),
  redOff: inLight(0, plus),
  green: inLight(1, set),
  greenMod: inLight(1, times),
  greenOff: inLight(1, plus),
  blue: inLight(2, set),
  blueMod: inLight(2, times),
  blueOff: inLight(2, plus),
  comp: (color) => inHsl(0, plus)(color, 0.5),
  inv: (color) => fromLinear(each(toLinear(color), (light) => 1 - light)),
  gray: (color) => {
    const [r, g, b] = toLinear(color);
    const light = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    return fromLinear([light, light, light]);
  },
  gamma: (color) => fromLinear(color),
  invGamma: (color) => toLinear(color),
};

const alphas: Readonly<Record<string, (old: number, value: number) => number>> = { alpha: set, alphaMod: times, alphaOff: plus };

export const isChange = (name: string): boolean => Object.hasOwn(makers, name) || Object.hasOwn(alphas, name);

export const applyChanges = (color: Tinted, changes: readonly Change[]): Tinted =>
  changes.reduce<Tinted>(({ rgb, alpha }, { name, value }) => {
    const clear = Object.hasOwn(alphas, name) ? alphas[name] : undefined;
    if (clear) return { rgb, alpha: Math.min(1, Math.max(0, clear(alpha, value))) };
    const make = Object.hasOwn(makers, name) ? makers[name] : undefined;
    return make ? { rgb: within(make(rgb, value)), alpha } : { rgb, alpha };
  }, color);

const within = (color: Triple): Triple => each(color, (value) => Math.min(1, Math.max(0, value)));
