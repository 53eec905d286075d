/** Affine transforms as SVG writes them (SVG 2, section 8.5). */
import type { Point } from '../../../foundation/units.ts';

/** x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The second is applied to a point first. */
export const multiply = ([a, b, c, d, e, f]: Matrix, [a2, b2, c2, d2, e2, f2]: Matrix): Matrix => [
  a * a2 + c * b2,
  b * a2 + d * b2,
  a * c2 + c * d2,
  b * c2 + d * d2,
  a * e2 + c * f2 + e,
  b * e2 + d * f2 + f,
];

export const apply = ([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point => ({ x: a * x + c * y + e, y: b * x + d * y + f });

/** How much longer things become, on the average of the directions: what a line's width is multiplied by. */
export const meanScale = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));

const call = /\s*([a-z]+)\s*\(([^)]*)\)\s*,?/giy;
const radians = Math.PI / 180;

/** `undefined` for what is no list of transforms. */
export function parseTransform(text: string): Matrix | undefined {
  let matrix = identity;
  let end = 0;
  for (const [whole, name = '', list = ''] of text.matchAll(call)) {
    const numbers = list.split(/[\s,]+/u).filter((part) => part !== '');
    const next = matrixOf(name, numbers.map(Number));
    if (!next?.every(Number.isFinite)) return undefined;
    matrix = multiply(matrix, next);
    end += whole.length;
  }
  return text.slice(end).trim() === '' ? matrix : undefined;
}

function matrixOf(name: string, [a = Number.NaN, b, c, d, e, f]: readonly number[]): Matrix | undefined {
  switch (name) {
    case 'matrix':
      return [a, b ?? Number.NaN, c ?? Number.NaN, d ?? Number.NaN, e ?? Number.NaN, f ?? Number.NaN];
    case 'translate':
      return [1, 0, 0, 1, a, b ?? 0];
    case 'scale':
      return [a, 0, 0, b ?? a, 0, 0];
    case 'rotate': {
      const [sine, cosine] = [Math.sin(a * radians), Math.cos(a * radians)];
      const [x, y] = [b ?? 0, c ?? 0];
      return multiply(multiply([1, 0, 0, 1, x, y], [cosine, sine, -sine, cosine, 0, 0]), [1, 0, 0, 1, -x, -y]);
    }
    case 'skewX':
      return [1, 0, Math.tan(a * radians), 1, 0, 0];
    case 'skewY':
      return [1, Math.tan(a * radians), 0, 1, 0, 0];
    default:
      return undefined;
  }
}
