/**
 * Tints of land and water, laid over paper in colours of the theme: recolour the theme, and the map follows. Land is never
 * blue and water is darker than it, so that no country is taken for a lake, in print as well.
 */
import { contrast, luminance } from '../../theme/contrast.ts';
import type { ColorRole, Theme } from '../../theme/theme.ts';

/** A layer over paper; without one the paper itself is seen. */
export interface Tint {
  readonly fill: ColorRole;
  /** Percent, 0 opaque. */
  readonly transparency: number;
}

export interface LandTints {
  /** Countries where something happened. */
  readonly land: Tint | undefined;
  /** All others. */
  readonly near: Tint;
  readonly water: Tint;
}

type Colors = Theme['colors'];

/** A little over the 4.5 of WCAG 2.2 AA, since mixed colours are rounded. */
const readable = 4.55;
/** What is written straight on the ground. */
const inks: readonly ColorRole[] = ['ink', 'muted', 'accent'];

/** `#RRGGBB` of paper under a tint. */
export function tinted(tint: Tint | undefined, colors: Colors): string {
  if (!tint) return colors.paper;
  const share = 1 - tint.transparency / 100;
  const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => channel(colors[tint.fill], at) * share + channel(colors.paper, at) * (1 - share));
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/** The strongest tint up to `most` percent on which everything can be read and that is `as` wanted; else the faintest. */
function strongest(fill: ColorRole, most: number, colors: Colors, as: (hex: string) => boolean = () => true): Tint {
  for (let percent = most; percent > 1; percent--) {
    const tint = { fill, transparency: 100 - percent };
    const hex = tinted(tint, colors);
    if (as(hex) && inks.every((ink) => contrast(colors[ink], hex) >= readable)) return tint;
  }
  return { fill, transparency: 99 };
}

const percentOf = ({ transparency }: Tint): number => 100 - transparency;

/**
 * On light paper land is the paper, its neighbours are warm (the one warm colour of a theme is `disputed`) and water is a
 * thin `link`, the one blue by custom. On dark paper land is the lightest and water hardly more than the paper.
 */
export function landTints(colors: Colors): LandTints {
  const isDark = luminance(colors.paper) < luminance(colors.ink);
  if (!isDark) {
    const water = strongest('link', 24, colors);
    const light = luminance(tinted(water, colors));
    return { land: undefined, near: strongest('disputed', 10, colors, (hex) => luminance(hex) > light * 1.1), water };
  }
  const land = strongest('ink', 18, colors);
  const near = strongest('ink', Math.max(2, Math.round(percentOf(land) / 2)), colors);
  const nearLight = luminance(tinted(near, colors));
  return { land, near, water: strongest('link', 10, colors, (hex) => luminance(hex) < nearLight * 0.9) };
}
