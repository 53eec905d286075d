/** Slides as a browser draws them: Debian's Chromium, with the fonts that text is measured with. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { fontFaces, fontName, slideCss } from '../../src/export/preview/fonts.ts';
import type { Preview } from '../../src/export/preview/preview.ts';

export { openChromium as openBrowser } from './preview-command.ts';

const { resolve } = createRequire(import.meta.url);
const fonts = new Map(fontFaces.map((face) => [fontName(face), face.file]));

/** A piece of text as drawn, in points of its slide. */
export interface DrawnText {
  readonly text: string;
  /** How far it takes the pen, which is what layout measures. */
  readonly advance: number;
  readonly x: number;
  readonly y: number;
}

/** All pieces of text of each slide, in the order of the drawing. */
export async function drawnTexts(browser: Browser, { slides, media }: Preview): Promise<readonly (readonly DrawnText[])[]> {
  const page = await browser.newPage();
  try {
    await page.route('**/*', (route) => {
      const path = decodeURIComponent(new URL(route.request().url()).pathname).slice(1);
      if (path === '') return route.fulfill({ contentType: 'text/html', body: documentOf(slides) });
      const font = fonts.get(path.replace('fonts/', ''));
      if (font) return route.fulfill({ contentType: 'font/ttf', body: readFileSync(resolve(font)) });
      const picture = media.get(path.replace('media/', ''));
      return picture ? route.fulfill({ contentType: picture.mediaType, body: Buffer.from(picture.bytes) }) : route.abort();
    });
    await page.goto('http://preview.test/');
    await page.evaluate('document.fonts.ready');
    return (await page.evaluate(readTexts)) as readonly (readonly DrawnText[])[];
  } finally {
    await page.close();
  }
}

const documentOf = (slides: Preview['slides']): string =>
  `<!doctype html><meta charset="utf-8"><title>.</title><style>${slideCss('fonts')}</style>${slides.map(({ svg }) => svg).join('')}`;

/** Runs in the page. `getComputedTextLength` gives the advance in the slide's own units, whatever the zoom. */
const readTexts = `[...document.querySelectorAll('svg.slide')].map((slide) =>
  [...slide.querySelectorAll('text')].map((text) => ({
    text: text.textContent,
    advance: text.getComputedTextLength(),
    x: Number(text.getAttribute('x')),
    y: Number(text.getAttribute('y')),
  })))`;
