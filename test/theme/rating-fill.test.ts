/** Fills of the matrix in the three themes: letters can be read on them, and no two look alike to anybody. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { colorDistance, sights } from '../../src/theme/color-distance.ts';
import { contrast } from '../../src/theme/contrast.ts';
import { ratingLook } from '../../src/theme/rating-fill.ts';
import type { Theme } from '../../src/theme/theme.ts';

const colorsOf = (name: string): Theme['colors'] =>
  (parse(readFileSync(`templates/themes/${name}.yaml`, 'utf8')) as { readonly colors: Theme['colors'] }).colors;
const letters = ['CC', 'C', 'I', 'II'] as const;

describe.each(['default', 'dark', 'print'])('theme %s', (name) => {
  const colors = colorsOf(name);
  const looks = letters.map((letter) => ratingLook(letter, colors));
  const fills = looks.map(({ fill }) => fill);

  it('letters have a contrast of at least 6.1', () => {
    for (const { fill, ink } of looks) expect(contrast(colors[ink], fill)).toBeGreaterThanOrEqual(6.1);
  });

  it('the strong words are stronger than the plain ones, and these than none', () => {
    const [cc = '', c = '', i = '', ii = ''] = fills;
    const fromPaper = (fill: string) => colorDistance(fill, colors.paper, 'usual');
    for (const [strong, plain] of [
      [cc, c],
      [ii, i],
    ] as const) {
      expect(fromPaper(strong)).toBeGreaterThan(fromPaper(plain) + 8);
      expect(fromPaper(plain)).toBeGreaterThan(5);
    }
  });

  it('for and against are told apart by everybody', () => {
    const [cc = '', c = '', i = '', ii = ''] = fills;
    for (const sight of sights) {
      expect(colorDistance(cc, ii, sight)).toBeGreaterThan(20);
      expect(colorDistance(c, i, sight)).toBeGreaterThan(8);
    }
  });

  it('in greys, what speaks against stands light on dark', () => {
    expect(looks.map(({ ink }) => ink)).toEqual(
      name === 'print' ? ['ink', 'ink', 'paper', 'paper'] : ['ink', 'ink', 'ink', 'ink'],
    );
  });
});
