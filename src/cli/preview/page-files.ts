/** The files that every page loads, read once: the page itself, and the fonts from their packages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fontFaces, fontName, slideCss } from '../../export/preview/fonts.ts';
import type { Answer } from './answer.ts';

/** By address below that of the page, which is ''. Fonts are read when they are asked for: there are sixteen, and a deck uses four. */
export type PageFiles = ReadonlyMap<string, () => Answer>;

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  ttf: 'font/ttf',
} as const;

/** @param folder where the bundled page lies: page.html, page.js, page.css, icon.svg */
export function openPageFiles(folder: string): PageFiles {
  const file = (name: string, kind: keyof typeof types) => {
    const body = readFileSync(join(folder, name));
    return (): Answer => ({ status: 200, type: types[kind], body });
  };
  const require = createRequire(import.meta.url);
  return new Map<string, () => Answer>([
    ['', file('page.html', 'html')],
    ['page.js', file('page.js', 'js')],
    ['page.css', file('page.css', 'css')],
    ['icon.svg', file('icon.svg', 'svg')],
    ['slides.css', () => ({ status: 200, type: types.css, body: slideCss('fonts') })],
    ...fontFaces.map((face): [string, () => Answer] => [
      `fonts/${fontName(face)}`,
      () => ({ status: 200, type: types.ttf, body: readFileSync(require.resolve(face.file)), isLasting: true }),
    ]),
  ]);
}
