/**
 * `npm run sheet`: all slides of a deck side by side on one picture, for whoever reviews a change: each briefing in each theme,
 * and as flash, in out/sheets. The pictures of two commits lie beside each other by their names.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportPptx } from '../../src/export/pptx/export-pptx.ts';
import { openBrowser } from '../support/browser.ts';
import { briefings, compileBriefing } from '../support/compile-briefing.ts';
import { convertDecks } from '../support/render-pdf.ts';
import { drawPages } from './draw-pages.ts';

const folder = resolve(import.meta.dirname, '../../out/sheets');
const looks = [
  { template: 'briefing', theme: 'default' },
  { template: 'briefing', theme: 'dark' },
  { template: 'briefing', theme: 'print' },
  { template: 'flash', theme: 'default' },
];

let browser: Browser;
beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  browser = await openBrowser();
});
afterAll(() => browser.close());

it.each(looks)('draws contact sheets: $template, $theme', { timeout: 600_000 }, async ({ template, theme }) => {
  const compiled = briefings.map((file) => compileBriefing(file, { template, theme }));
  const decks = await Promise.all(compiled.map((one) => exportPptx(one)));
  const drawn = mkdtempSync(join(tmpdir(), 'briefdeck-sheets-'));
  try {
    const pictures = convertDecks(decks, 'pdf', (file, index) =>
      drawPages(file, { folder: drawn, name: String(index), width: 640 }),
    );
    expect(pictures.map((of) => of.length)).toEqual(compiled.map(({ pages }) => pages?.length));
    const page = await browser.newPage({ viewport: { width: 4 * 640 + 5 * gap, height: 400 } });
    for (const [index, file] of briefings.entries()) {
      await page.setContent(sheet((pictures[index] ?? []).map((name) => readFileSync(join(drawn, name)))));
      const name = `${file.replace('.yaml', '')}-${template}-${theme}.png`;
      writeFileSync(join(folder, name), await page.screenshot({ fullPage: true }));
    }
    await page.close();
  } finally {
    rmSync(drawn, { recursive: true, force: true });
  }
});

const gap = 12;

const sheet = (pictures: readonly Buffer[]): string => `<!doctype html>
<style>
  body { margin: ${gap}px; background: #bbb; display: grid; grid-template-columns: repeat(4, 640px); gap: ${gap}px; }
  img { width: 640px; display: block; }
</style>
${pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`).join('\n')}`;
