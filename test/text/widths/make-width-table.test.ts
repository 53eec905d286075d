import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeWidthTable, type WidthTable } from '../../../src/text/widths/make-width-table.ts';
import { readFont } from '../../../src/text/widths/read-font.ts';

const carlito = readFileSync('node_modules/@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf');

test('a font says how wide its characters are, and nothing of those that it lacks', () => {
  const font = readFont(carlito);
  expect(font.unitsPerEm).toBe(2048);
  expect(['i', 'M', '0', '9', 'ө', '\u00a0'].map((character) => font.advance(character.codePointAt(0) ?? 0))).toEqual([
    470, 1751, 1038, 1038, 1073, 463,
  ]);
  expect([0x4e00, 0x0627, 0x1f600].map((codePoint) => font.advance(codePoint))).toEqual([undefined, undefined, undefined]);
});

test('bytes that are no font are refused', () => {
  expect(() => readFont(new Uint8Array(64))).toThrow('it is no TrueType or OpenType font');
});

test('stretches start where a block or a gap ends, and equal widths are counted', () => {
  const table: WidthTable = JSON.parse(makeWidthTable('Carlito', () => carlito));
  expect(table.measuredFrom).toBe('Carlito');
  expect(table.styles.regular.x20?.startsWith('463 667 821 1020 1038')).toBe(true);
  expect(table.styles.bold).toEqual(table.styles.regular);
  expect(table.styles.regular.xa0).toBe('463 667 1020 1038 1020 1038 1020*2 804 1709 824 1049 1020');
});
