/**
 * Tints of land and water, laid over paper in colours of the theme: recolour the theme, and the map follows. They stand on a
 * ladder of lightness, so that they are told apart in print without colours too: on light paper water is the darkest and land
 * round the incident the lightest, on dark paper the other way round. Land is never blue, or it would be taken for a lake.
 */
import { contrast, luminance } from '../../theme/contrast.ts';
import type { ColorRole, Theme } from '../../theme/theme.ts';

/** A layer over paper. */
export interface Tint {
  readonly fill: ColorRole;
  /** Percent, 0 opaque. */
  readonly transparency: number;
}

export interface LandTints {
  /** Where something happened: warm. */
  readonly land: Tint;
  /** The second of two countries where something happened. */
  readonly second: Tint;
  /** All other countries: grey. */
  readonly near: Tint;
  readonly water: Tint;
  /** What quiet words are written in, and those along routes. */
  readonly words: { readonly quiet: ColorRole; readonly route: ColorRole };
}

type Colors = Theme['colors'];

/** A little over the 4.5 of WCAG 2.2 AA, since mixed colours are rounded. */
const readable = 4.55;
/** What is written straight on the ground. */
const inks: readonly ColorRole[] = ['ink', 'muted', 'accent'];

/** `#RRGGBB` of paper under a tint. */
export function tinted(tint: Tint, colors: Colors): string {
  const share = 1 - tint.transparency / 100;
  const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => channel(colors[tint.fill], at) * share + channel(colors.paper, at) * (1 - share));
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/** L* of CIE, 0 to 100: equal steps of it look equal. */
export function lightness(color: string): number {
  const light = luminance(color);
  return light > 216 / 24389 ? 116 * Math.cbrt(light) - 16 : (24389 / 27) * light;
}

/** Percent; stronger washes would be no ground any more. A light colour shows more on dark paper than a dark one on light. */
const [mostOnLight, mostOnDark] = [32, 22];

interface Wanted {
  readonly colors: Colors;
  /** What has to be read on it. */
  readonly under: readonly ColorRole[];
}

/** The strongest tint on which everything can be read and that is `as` wanted; else the faintest. */
function strongest(fill: ColorRole, { colors, under }: Wanted, as: (hex: string) => boolean = () => true): Tint {
  const most = luminance(colors.paper) > luminance(colors.ink) ? mostOnLight : mostOnDark;
  for (let percent = most; percent > 1; percent--) {
    const tint = { fill, transparency: 100 - percent };
    const hex = tinted(tint, colors);
    if (as(hex) && under.every((ink) => contrast(colors[ink], hex) >= readable)) return tint;
  }
  return { fill, transparency: 99 };
}

/** How far from the lowest step of the ladder to its end, in shares of its height. */
const onLight = { land: 0.29, near: 0.58, second: 0.8 };
const onDark = { near: 0.46, second: 0.74 };

/** Of L*: a ladder lower than this has steps that nobody sees. */
const leastHeight = 11;

/**
 * Under all inks where they leave room for tints; in the colours of many templates they do not, and all words on the map are
 * then in ink.
 */
export function landTints(colors: Colors): LandTints {
  const usual = ladder({ colors, under: inks });
  const steps = [usual.land, usual.second, usual.near, usual.water].map((tint) => lightness(tinted(tint, colors)));
  if (Math.max(...steps) - Math.min(...steps) >= leastHeight) return { ...usual, words: { quiet: 'muted', route: 'accent' } };
  return { ...ladder({ colors, under: ['ink'] }), words: { quiet: 'ink', route: 'ink' } };
}

/**
 * The one blue by custom is `link`, and the one warm colour of a theme `disputed`; `assessed` is the farthest from both for
 * people who do not see all colours.
 */
function ladder(wanted: Wanted): Omit<LandTints, 'words'> {
  const { colors } = wanted;
  const paper = lightness(colors.paper);
  if (paper > lightness(colors.ink)) {
    const water = strongest('link', wanted);
    const low = lightness(tinted(water, colors));
    const above = (share: number) => (hex: string) => lightness(hex) >= low + (paper - low) * share;
    return {
      land: strongest('disputed', wanted, above(onLight.land)),
      second: strongest('assessed', wanted, above(onLight.second)),
      near: strongest('ink', wanted, above(onLight.near)),
      water,
    };
  }
  const land = strongest('disputed', wanted);
  const height = lightness(tinted(land, colors)) - paper;
  const below = (share: number) => (hex: string) => lightness(hex) <= paper + height * share;
  return {
    land,
    second: strongest('assessed', wanted, below(onDark.second)),
    near: strongest('ink', wanted, below(onDark.near)),
    water: strongest('link', wanted, below(onDark.near / 4)),
  };
}
