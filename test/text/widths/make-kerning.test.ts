import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeKerning } from '../../../src/text/decode-kerning.ts';
import { makeKerning } from '../../../src/text/widths/make-kerning.ts';
import { type FontFile, readFont } from '../../../src/text/widths/read-font.ts';

const open = (family: string, style: string): FontFile =>
  readFont(readFileSync(`node_modules/@expo-google-fonts/${family.toLowerCase()}/${style}/${family}_${style}.ttf`));
const code = (character: string): number => character.codePointAt(0) ?? 0;

/** Widths and kerning by hand: a `v` after an `A` or an `À` comes closer, quotes stand apart. */
const tiny: FontFile = {
  unitsPerEm: 1024,
  advance: () => 500,
  kern: (left, right) => {
    if ('AÀ'.includes(String.fromCodePoint(left)) && right === code('v')) return -12;
    return left === code('"') && right === code('"') ? 8 : 0;
  },
};

describe('what a font says of pairs', () => {
  test.each([
    ['Carlito', '400Regular', 'To', -182],
    ['Carlito', '400Regular', 'Та', -147],
    ['Carlito', '700Bold', 'r.', -180],
    ['Arimo', '400Regular', '11', -152],
    ['Arimo', '700Bold_Italic', 'AV', -152],
    ['Tinos', '400Regular', 'AV', -264],
    ['Tinos', '400Regular', 'xx', 0],
    ['Gelasio', '400Regular', 'AV', 0],
  ])('%s %s: %s', (family, style, [left = '', right = ''], units) => {
    expect(open(family, style).kern(code(left), code(right))).toBe(units);
  });
});

describe('the table', () => {
  test('has a row for each class, a letter for a step closer, a sign for a step apart, a number for none', () => {
    expect(makeKerning(tiny)).toEqual({ left: ['"', 'AÀ'], right: ['"', 'v'], rows: ['"1', '1C'] });
  });

  test('read again, it says what the font says, to half a step', () => {
    const font = open('Carlito', '700Bold_Italic');
    const kerning = decodeKerning(makeKerning(font));
    const characters = [...' AVTovr.,“’1ГТУатуөүҳ'].map(code);
    for (const left of characters)
      for (const right of characters)
        expect(Math.abs(kerning(left, right) - font.kern(left, right) / font.unitsPerEm)).toBeLessThanOrEqual(0.5 / 256 + 1e-9);
  });

  test('knows nothing of other characters, nor of a font without kerning', () => {
    expect(decodeKerning(makeKerning(tiny))(0x1f600, code('v'))).toBe(0);
    expect(decodeKerning(makeKerning({ ...tiny, kern: () => 0 }))(code('A'), code('v'))).toBe(0);
  });
});
