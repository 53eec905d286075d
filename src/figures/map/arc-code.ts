/** How a line of grid points is written as text: differences, zigzag, five bits a character, as in Google's polylines. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const bits = 5;
const more = 1 << bits;
/** By the code of a character; 0 where it is none of the alphabet. */
const values: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, alphabet.indexOf(String.fromCharCode(code))),
);

export type GridPoint = readonly [x: number, y: number];

function encodeNumber(value: number): string {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  while (rest >= more) {
    text += alphabet[(rest & (more - 1)) | more];
    rest >>>= bits;
  }
  return text + alphabet[rest];
}

/** Whole-number points to text. */
export function encodeArc(points: readonly GridPoint[]): string {
  let [x, y] = [0, 0];
  let text = '';
  for (const [nextX, nextY] of points) {
    text += encodeNumber(nextX - x) + encodeNumber(nextY - y);
    [x, y] = [nextX, nextY];
  }
  return text;
}

/** Text that `encodeArc` wrote, as flat numbers: x, y, x, y …; at most `most` numbers are read. */
export function decodeArc(text: string, most = Number.POSITIVE_INFINITY): readonly number[] {
  const flat: number[] = [];
  let value = 0;
  let shift = 0;
  for (let index = 0; index < text.length && flat.length < most; index++) {
    const digit = values[text.charCodeAt(index)] ?? 0;
    value |= (digit & (more - 1)) << shift;
    shift += bits;
    if (digit >= more) continue;
    const difference = value & 1 ? -((value + 1) >> 1) : value >> 1;
    flat.push((flat.length > 1 ? (flat[flat.length - 2] ?? 0) : 0) + difference);
    value = 0;
    shift = 0;
  }
  return flat;
}
