/** Lengths with and without a unit. */

/** Pixels in each unit; a length without one is in pixels. */
const units: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96, '': 1 };

/** A length in pixels; `undefined` where it is not one by itself, such as a percentage. */
export function parseLength(text: string): number | undefined {
  const [, value = '', unit = ''] = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z]*)\s*$/iu.exec(text) ?? [];
  const pixels = units[unit.toLowerCase()];
  return value === '' || pixels === undefined ? undefined : Number(value) * pixels;
}
