/** How far two colours are apart, as WCAG 2.2 measures it. */

/** A channel's light, undoing the curve of sRGB. */
const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** Relative luminance of `#RRGGBB`: 0 for black, 1 for white. */
export function luminance(color: string): number {
  const channel = (start: number): number => linear(Number.parseInt(color.slice(start, start + 2), 16) / 255);
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Contrast ratio of two colours `#RRGGBB`, 1 to 21, the same both ways round. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
