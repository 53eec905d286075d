/**
 * Colours as fills. Roles become slots of the PowerPoint theme, so that another set of theme colours recolours the deck;
 * `#RRGGBB` stays what it is.
 */
import type { Color } from '../../text/body.ts';
import type { ColorRole, Theme } from '../../theme/theme.ts';

/** A solid fill in a colour; `transparency` from 0, opaque, to 100, clear. */
export type Paint = (color: Color, transparency?: number) => string;

const slots: Readonly<Record<Exclude<ColorRole, 'line'>, string>> = {
  ink: 'tx1',
  paper: 'bg1',
  muted: 'tx2',
  panel: 'bg2',
  accent: 'accent1',
  reported: 'accent2',
  assessed: 'accent3',
  disputed: 'accent4',
  denied: 'accent5',
  unknown: 'accent6',
  link: 'hlink',
};

/** The slot of PowerPoint's theme that a role has; undefined for `line`, which has none, and for `#RRGGBB`. */
export const slotOf = (color: Color): string | undefined =>
  Object.hasOwn(slots, color) ? slots[color as keyof typeof slots] : undefined;

/** The role that has a slot; undefined for slots that no role has, and for what is no slot. */
export const roleOfSlot = (slot: string): ColorRole | undefined =>
  (Object.keys(slots) as (keyof typeof slots)[]).find((role) => slots[role] === slot);

/** @throws when asked for a colour that is neither a role nor `#RRGGBB`: layout must not make one. */
export function makePaint(colors: Theme['colors']): Paint {
  const lineShade = shadeOf(colors.muted, colors.line);
  return (color, transparency = 0) => {
    const alpha = transparency > 0 ? `<a:alpha val="${Math.round((100 - transparency) * 1000)}"/>` : '';
    if (color === 'line') return fill('schemeClr', 'tx2', lineShade + alpha);
    const slot = slotOf(color);
    if (slot) return fill('schemeClr', slot, alpha);
    if (/^#[0-9a-f]{6}$/i.test(color)) return fill('srgbClr', color.slice(1).toUpperCase(), alpha);
    throw new Error(`unknown colour: ${color}`);
  };
}

const fill = (kind: string, value: string, changes: string): string =>
  `<a:solidFill>${changes ? `<a:${kind} val="${value}">${changes}</a:${kind}>` : `<a:${kind} val="${value}"/>`}</a:solidFill>`;

/**
 * Twelve slots hold eleven of the twelve roles (`hlink` counts twice); `line` is written as a tint or shade of `muted`.
 * The changes work on hue, saturation and lightness as PowerPoint computes them: L' = L × lumMod + lumOff. Only the
 * hue stays that of `muted`, which nobody sees on a hairline.
 */
function shadeOf(from: string, to: string): string {
  const [start, goal] = [toSaturationAndLightness(from), toSaturationAndLightness(to)];
  const satMod = start.saturation > 0.01 ? goal.saturation / start.saturation : 1;
  const isLighter = goal.lightness > start.lightness;
  const lumMod = isLighter ? (1 - goal.lightness) / (1 - start.lightness) : goal.lightness / (start.lightness || 1);
  return [
    Math.abs(satMod - 1) > 0.01 ? `<a:satMod val="${thousandths(satMod)}"/>` : '',
    `<a:lumMod val="${thousandths(lumMod)}"/>`,
    isLighter ? `<a:lumOff val="${thousandths(1 - lumMod)}"/>` : '',
  ].join('');
}

const thousandths = (share: number): number => Math.round(share * 100_000);

function toSaturationAndLightness(hex: string): { readonly saturation: number; readonly lightness: number } {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [low, high] = [Math.min(...channels), Math.max(...channels)];
  const lightness = (low + high) / 2;
  const saturation = high === low ? 0 : (high - low) / (1 - Math.abs(2 * lightness - 1));
  return { saturation, lightness };
}
