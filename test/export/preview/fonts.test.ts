import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { fontFaces, fontName, slideCss } from '../../../src/export/preview/fonts.ts';
import { widthFiles } from '../../../src/text/widths/open-fonts.ts';

it('are four faces of each family whose widths are known, in files that are there', () => {
  expect(fontFaces).toHaveLength(4 * widthFiles().length);
  const { resolve } = createRequire(import.meta.url);
  expect(fontFaces.filter(({ file }) => !existsSync(resolve(file)))).toEqual([]);
  expect(new Set(fontFaces.map(fontName)).size).toBe(fontFaces.length);
});

it('have a rule each, under the name that the theme gives them', () => {
  const css = slideCss('/fonts');
  expect(css.match(/@font-face/gu)).toHaveLength(fontFaces.length);
  expect(css).toContain(
    '@font-face { font-family: "Times New Roman"; font-weight: 700; font-style: italic; font-display: block; src: url("/fonts/Tinos_700Bold_Italic.ttf") format("truetype"); }',
  );
});
