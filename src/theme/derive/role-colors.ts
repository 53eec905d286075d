/**
 * The colours of a theme by role, from a template's: what it says where that can be read, else the same colour darkened or
 * lightened in steps until it can. Colours of the template stay colours of its theme, with the steps written beside them.
 */

import { applyChanges, type Change } from '../../base/color/changes.ts';
import { type Color, type Palette, schemeColor, solid } from '../../base/color/color.ts';
import { fromHex, mix, toHex, toHsl } from '../../base/color/rgb.ts';
import { type ColorRole, colorRoles } from '../color-roles.ts';
import { contrast, luminance } from '../contrast.ts';
import type { Ground, RoleColors } from './role-frame.ts';

/** WCAG 2.2 AA, as `check-contrast.ts` asks of every theme: for text, and for parts of a graphic. */
export const forText = 4.5;
const forGraphics = 3;

/** How statements stand: their hue means something, so it stays, whatever the brand's colours are. */
const tones = ['reported', 'assessed', 'disputed', 'denied', 'unknown'] as const satisfies readonly ColorRole[];

export interface ColorDeps {
  readonly palette: Palette;
  /** `#RRGGBB` of the theme that this one extends: where the hues of the tones come from. */
  readonly tones: Readonly<Record<ColorRole, string>>;
}

/** @returns a colour for every role; each pair that can meet on a slide passes `checkContrast` */
export function deriveColors(ink: Color, ground: Ground, { palette, tones: hues }: ColorDeps): RoleColors {
  const [paper] = ground.colors;
  const all = ground.colors.map(({ hex }) => hex);
  const text = readableInk(opaque(ink, paper), all, palette);
  const accent = schemeColor('accent1', palette) ?? text;
  for (const share of [0.06, 0.05, 0.04, 0.03, 0.02, 0.01, 0]) {
    const panel = towards(paper, text, share);
    const grounds = [...all, panel.hex];
    if (share > 0 && !passes(text.hex, grounds, forText)) continue;
    const inks = { ink: text, accent: readable(accent, grounds, forText) };
    const line = lineBetween(paper, inks);
    const fitted = tones.map((role) => [role, readable(solid(hues[role]), grounds, forText)] as const);
    return {
      ...inks,
      paper,
      panel,
      line,
      muted: mutedOf(inks.ink, paper, grounds),
      link: readable(schemeColor('hlink', palette) ?? solid(hues.link), grounds, forText),
      ...(Object.fromEntries(fitted) as Record<(typeof tones)[number], Color>),
    };
  }
  throw new Error('a ground on which nothing can be read');
}

/** Faint, yet far enough from paper to be seen; ink and accent can be read on it. */
function lineBetween(paper: Color, { ink, accent }: Readonly<Record<'ink' | 'accent', Color>>): Color {
  for (let share = 0.22; share > 0; share -= 0.02) {
    const line = towards(paper, ink, share);
    if (contrast(ink.hex, line.hex) >= forText && contrast(accent.hex, line.hex) >= forGraphics) return line;
  }
  return paper;
}

function mutedOf(ink: Color, paper: Color, grounds: readonly string[]): Color {
  for (let share = 0.35; share > 0; share -= 0.05) {
    const muted = towards(ink, paper, share);
    if (passes(muted.hex, grounds, forText)) return muted;
  }
  return ink;
}

/** A mix of two colours. From a grey it is the same as a step in lightness, which stays a colour of the theme. */
function towards(from: Color, to: Color, share: number): Color {
  const [, saturation] = toHsl(fromHex(from.hex));
  const [, other] = toHsl(fromHex(to.hex));
  if (saturation < 0.02 && other < 0.02) return step(from, share, luminance(to.hex) > luminance(from.hex));
  return solid(mix(to.hex, from.hex, share));
}

const passes = (hex: string, grounds: readonly string[], wanted: number): boolean =>
  grounds.every((ground) => contrast(hex, ground) >= wanted);

/**
 * The colour itself, or the nearest of its steps that can be read on all grounds; where none can, black or white.
 * Hue and saturation stay, as PowerPoint's own "Darker 25 %" keeps them.
 */
export function readable(color: Color, grounds: readonly string[], wanted: number): Color {
  if (passes(color.hex, grounds, wanted)) return color;
  for (let percent = 5; percent < 100; percent += 5) {
    const found = [false, true]
      .map((lighter) => step(color, percent / 100, lighter))
      .find(({ hex }) => passes(hex, grounds, wanted));
    if (found) return found;
  }
  const least = (hex: string): number => Math.min(...grounds.map((ground) => contrast(hex, ground)));
  return solid(least('#000000') >= least('#FFFFFF') ? '#000000' : '#FFFFFF');
}

/**
 * For text, whose hue says nothing: farther from the ground, so that dark text stays dark; where that is not enough, as for
 * black on navy, the template's own other colour of text.
 */
export function readableInk(color: Color, grounds: readonly string[], palette: Palette): Color {
  if (passes(color.hex, grounds, forText)) return color;
  const lighter = grounds.every((ground) => luminance(color.hex) > luminance(ground));
  for (let percent = 5; percent < 100; percent += 5) {
    const found = step(color, percent / 100, lighter);
    if (passes(found.hex, grounds, forText)) return found;
  }
  const others = ['tx1', 'bg1', 'tx2', 'bg2'].flatMap((name) => schemeColor(name, palette) ?? []);
  return others.find(({ hex }) => passes(hex, grounds, forText)) ?? readable(color, grounds, forText);
}

/** Darker or lighter by a share of what is left to black or white; written behind what was done to the colour before. */
export function step(color: Color, share: number, lighter: boolean): Color {
  if (share <= 0) return color;
  const kept = Math.round((1 - share) * 100) / 100;
  const changes: readonly Change[] = [
    { name: 'lumMod', value: kept },
    ...(lighter ? [{ name: 'lumOff', value: Math.round((1 - kept) * 100) / 100 }] : []),
  ];
  const { rgb } = applyChanges({ rgb: fromHex(color.hex), alpha: 1 }, changes);
  return { ...color, hex: toHex(rgb), changes: color.scheme === undefined ? [] : [...color.changes, ...changes] };
}

/** Text that the page shows through is a paler text. */
const opaque = (color: Color, paper: Color): Color =>
  color.alpha >= 0.995 ? color : solid(mix(color.hex, paper.hex, color.alpha));

export const hexes = (colors: RoleColors): Readonly<Record<ColorRole, string>> =>
  Object.fromEntries(colorRoles.map((role) => [role, colors[role].hex])) as Record<ColorRole, string>;
