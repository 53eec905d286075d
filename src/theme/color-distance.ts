/** How unlike two colours look to people who see colours in different ways. */

/** `deutan`, `protan` and `tritan` lack the cones for medium, long and short waves. */
export const sights = ['usual', 'deutan', 'protan', 'tritan'] as const;
export type Sight = (typeof sights)[number];

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** From linear sRGB to what is seen, at the full severity: Machado, Oliveira and Fernandes 2009, table of severity 1.0. */
const simulations: Readonly<Record<Exclude<Sight, 'usual'>, Matrix>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** From linear sRGB to CIE XYZ under D65 (IEC 61966-2-1), and the white of that. */
const toXyz: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const white: Triple = [0.95047, 1, 1.08883];

const times = (matrix: Matrix, [x, y, z]: Triple): Triple => {
  const [one, two, three] = matrix.map((row) => row[0] * x + row[1] * y + row[2] * z);
  return [one ?? 0, two ?? 0, three ?? 0];
};

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

function linearOf(color: string): Triple {
  const channel = (start: number): number => linear(Number.parseInt(color.slice(start, start + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}

/** CIE L*a*b*, as somebody sees the colour. */
function labOf(color: string, sight: Sight): Triple {
  const seen = sight === 'usual' ? linearOf(color) : times(simulations[sight], linearOf(color));
  const [x, y, z] = times(toXyz, seen.map((light) => Math.min(1, Math.max(0, light))) as unknown as Triple);
  const curve = (part: number): number => (part > 216 / 24389 ? Math.cbrt(part) : (24389 / 27) * (part / 116) + 16 / 116);
  const [fx, fy, fz] = [curve(x / white[0]), curve(y / white[1]), curve(z / white[2])];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** Distance ΔE (CIE 1976) of two colours `#RRGGBB` as somebody sees them: 2 is just noticed, under 10 they are mistaken for each other. */
export function colorDistance(one: string, other: string, sight: Sight): number {
  const [a, b] = [labOf(one, sight), labOf(other, sight)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
