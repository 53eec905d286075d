/** How many bytes the pixels of a PNG are, against a count pixel by pixel. */
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPictureProblem } from '../../../src/figures/picture/picture-problem.ts';
import { checkPackedPixels, unpackedSize } from '../../../src/figures/picture/png-pixels.ts';
import { readPicture } from '../../../src/figures/picture/read-picture.ts';
import { pngOf } from '../../support/make-picture.ts';

/** The pass of each pixel in a square of eight (W3C PNG, section 8.1), as the standard draws it. */
const square = ['16462646', '77777777', '56565656', '77777777', '36463646', '77777777', '56565656', '77777777'];

function countedSize(width: number, height: number, bitsPerPixel: number): number {
  const rows = new Map<string, number>();
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const row = `${square[y % 8]?.[x % 8]} ${y}`;
      rows.set(row, (rows.get(row) ?? 0) + 1);
    }
  return [...rows.values()].reduce((sum, pixels) => sum + 1 + Math.ceil((pixels * bitsPerPixel) / 8), 0);
}

const kinds = [
  [0, 1, 1],
  [0, 2, 2],
  [0, 4, 4],
  [0, 16, 16],
  [2, 8, 24],
  [2, 16, 48],
  [3, 8, 8],
  [4, 8, 16],
  [6, 8, 32],
  [6, 16, 64],
] as const;
const side = fc.integer({ min: 1, max: 40 });

describe('the pixels of a PNG', () => {
  it('are as many bytes as its rows have, each with one for its filter', () => {
    fc.assert(
      fc.property(side, side, fc.constantFrom(...kinds), (width, height, [, , bitsPerPixel]) => {
        const plain = height * (1 + Math.ceil((width * bitsPerPixel) / 8));
        expect(unpackedSize({ width, height, bitsPerPixel, isInterlaced: false })).toBe(plain);
        expect(unpackedSize({ width, height, bitsPerPixel, isInterlaced: true })).toBe(countedSize(width, height, bitsPerPixel));
      }),
    );
  });

  it('make a picture where they are so many, and none with a byte more or less', () => {
    fc.assert(
      fc.property(side, side, fc.constantFrom(...kinds), fc.boolean(), fc.integer({ min: -1, max: 1 }), (...drawn) => {
        const [width, height, [kind, depth, bitsPerPixel], isInterlaced, extra] = drawn;
        const size = unpackedSize({ width, height, bitsPerPixel, isInterlaced }) + extra;
        const palette = kind === 3 ? [['PLTE', Buffer.alloc(3)] as const] : [];
        const picture = readPicture(
          pngOf({ width, height, depth, kind, isInterlaced }, [...palette, ['IDAT', deflateSync(Buffer.alloc(size))]]),
        );
        expect(isPictureProblem(picture)).toBe(extra !== 0);
      }),
    );
  });

  it.each([
    ['without a palette', []],
    ['of a palette that ends within a colour', [['PLTE', Buffer.alloc(4)]]],
    ['of an empty palette', [['PLTE', Buffer.alloc(0)]]],
    ['of more colours than a pixel can name', [['PLTE', Buffer.alloc(3 * 5)]]],
    [
      'with more transparent entries than colours',
      [
        ['PLTE', Buffer.alloc(6)],
        ['tRNS', Buffer.alloc(3)],
      ],
    ],
  ] as const)('that name colours are refused %s', (_what, chunks) => {
    const head = { width: 6, height: 3, depth: 2, kind: 3 };
    const good = [
      ['PLTE', Buffer.alloc(3 * 4)],
      ['tRNS', Buffer.alloc(4)],
    ] as const;
    const read = (between: readonly (readonly [string, Buffer])[]) =>
      readPicture(pngOf(head, [...between, ['IDAT', deflateSync(Buffer.alloc(3 * 3))]]));
    expect(isPictureProblem(read(good))).toBe(false);
    expect(isPictureProblem(read(chunks))).toBe(true);
  });

  it.each([
    [0, false],
    [4, false],
    [5, true],
    [9, true],
  ])('are filtered by row in a way that is known: %d', (filter, isRefused) => {
    const pixels = Buffer.alloc(2 * 4);
    pixels[4] = filter;
    expect(isPictureProblem(readPicture(pngOf({ width: 3, height: 2 }, [['IDAT', deflateSync(pixels)]])))).toBe(isRefused);
  });

  it('are refused where the sum over them is wrong', () => {
    const packed = deflateSync(Buffer.alloc(110));
    packed.writeUInt32BE(7, packed.length - 4);
    expect(checkPackedPixels(packed, { width: 10, height: 10, bitsPerPixel: 8, isInterlaced: false })).toBeDefined();
  });
});
