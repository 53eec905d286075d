/** Colours as numbers: red, green, blue from 0 to 1, and hue, saturation, lightness, which PowerPoint's changes are made in. */

export type Triple = readonly [number, number, number];

const within = (value: number): number => Math.min(1, Math.max(0, value));

/** `#RRGGBB`. */
export const toHex = (color: Triple): string =>
  `#${color
    .map((value) =>
      Math.round(within(value) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`.toUpperCase();

export const fromHex = (hex: string): Triple => [channel(hex, 1), channel(hex, 3), channel(hex, 5)];
const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;

/** Light as it adds up, undoing the curve of sRGB. */
export const toLinear = ([r, g, b]: Triple): Triple => [linear(r), linear(g), linear(b)];
export const fromLinear = ([r, g, b]: Triple): Triple => [curved(r), curved(g), curved(b)];
const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const curved = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * within(value) ** (1 / 2.4) - 0.055);

/** Hue from 0 to 1, saturation and lightness from 0 to 1. */
export function toHsl([r, g, b]: Triple): Triple {
  const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)];
  const [lightness, span] = [(high + low) / 2, high - low];
  if (span === 0) return [0, 0, lightness];
  const saturation = span / (1 - Math.abs(2 * lightness - 1));
  const sixth = high === r ? (g - b) / span : high === g ? (b - r) / span + 2 : (r - g) / span + 4;
  return [(((sixth / 6) % 1) + 1) % 1, within(saturation), lightness];
}

export function fromHsl([hue, saturation, lightness]: Triple): Triple {
  const [s, l] = [within(saturation), within(lightness)];
  const span = (1 - Math.abs(2 * l - 1)) * s;
  const part = (offset: number): number => {
    const place = (offset + hue * 12) % 12;
    return l - (span / 2) * Math.max(-1, Math.min(place - 3, 9 - place, 1));
  };
  return [part(0), part(8), part(4)];
}

/** So much of the first, the rest of the second, as they look and not as light adds up. */
export function mix(first: string, second: string, share: number): string {
  const [a, b] = [fromHex(first), fromHex(second)];
  return toHex([0, 1, 2].map((at) => (a[at] ?? 0) * share + (b[at] ?? 0) * (1 - share)) as unknown as Triple);
}
