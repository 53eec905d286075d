/** Decks on templates as LibreOffice draws them: no word leaves its box, and what is the template's follows the template. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Compilation } from '../../src/compilation.ts';
import { exportPptx } from '../../src/export/pptx/export-pptx.ts';
import { writeZip } from '../../src/export/pptx/package/zip.ts';
import { type BaseSpec, basePackage } from '../support/base-package.ts';
import { compileBriefing } from '../support/compile-briefing.ts';
import { compileOnBase } from '../support/deck-on-base.ts';
import { strays } from '../support/drawn-boxes.ts';
import { readZip } from '../support/read-zip.ts';
import { convertDecks, type DrawnPage, renderPdfs } from '../support/render-pdf.ts';

const dark = '<p:bgPr><a:solidFill><a:srgbClr val="102040"/></a:solidFill><a:effectLst/></p:bgPr>';
const bases: readonly (readonly [name: string, spec: BaseSpec])[] = [
  ['of our own size', {}],
  ['of 10 by 5.625 inches', { size: [720, 405] }],
  ['of 4:3', { size: [720, 540] }],
  ['of A4', { size: [842, 595] }],
  ['of A4 upright', { size: [595, 842] }],
  ['of letter paper', { size: [792, 612] }],
  ['that is dark', { masters: [{ background: dark, map: { bg1: 'dk1', tx1: 'lt1' } }] }],
];

interface Drawing {
  readonly compiled: Compilation;
  readonly drawn: readonly DrawnPage[];
}
const drawings = new Map<string, Drawing>();

beforeAll(async () => {
  const compiled = bases.map(([, spec]) => compileOnBase(basePackage(spec)));
  const drawn = renderPdfs(await Promise.all(compiled.map((each) => exportPptx(each))));
  for (const [index, [name]] of bases.entries()) {
    const own = compiled[index];
    if (own) drawings.set(name, { compiled: own, drawn: drawn[index] ?? [] });
  }
}, 300_000);

describe.each(bases)('a template %s', (name) => {
  it('has every word inside its box', () => {
    const { compiled, drawn = [] } = drawings.get(name) ?? {};
    const pages = compiled?.pages ?? [];
    expect(drawn.length).toBe(pages.length);
    expect(pages.length).toBeGreaterThan(10);
    const found = pages.flatMap((page, index) => {
      const sheet = drawn[index];
      return sheet ? strays(sheet, page).map((stray) => `slide ${index + 1}: ${stray}`) : [];
    });
    expect(found).toEqual([]);
  });
});

const decks: readonly (readonly [name: string, compile: () => Compilation])[] = [
  ['on a template', () => compileOnBase(basePackage())],
  ['on the base of our own theme', () => compileBriefing('isfara-2006.yaml')],
];

describe('a change of the template in the finished deck', () => {
  it.each(decks)(
    'changes titles and bars %s',
    async (_, compiled) => {
      const deck = await exportPptx(compiled());
      const parts = readZip(deck);
      const theme = new TextDecoder().decode(parts.get('ppt/theme/theme1.xml'));
      const changed = theme
        .replace(/<a:accent1><a:srgbClr val="\w+"\/>/u, '<a:accent1><a:srgbClr val="E00000"/>')
        .replace('<a:majorFont><a:latin typeface="Calibri"/>', '<a:majorFont><a:latin typeface="Liberation Mono"/>');
      expect(changed).not.toBe(theme);
      const other = writeZip(
        [...parts].map(([name, content]) => [
          name,
          name === 'ppt/theme/theme1.xml' ? new TextEncoder().encode(changed) : content,
        ]),
      );
      const [before, after] = convertDecks([deck, other], 'pdf', look);
      expect(before?.fonts).not.toContain('LiberationMono');
      expect(after?.fonts).toContain('LiberationMono');
      expect(before?.red).toBe(0);
      expect(after?.red).toBeGreaterThan(1000);
    },
    120_000,
  );
});

/** Names of the fonts of a PDF, and how many dots of its pages are red. */
function look(file: string): { readonly fonts: string; readonly red: number } {
  const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' });
  const count = Number(/Pages:\s+(\d+)/u.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))?.[1] ?? 0);
  let red = 0;
  for (let page = 1; page <= count; page++) {
    execFileSync('pdftoppm', ['-r', '30', '-singlefile', '-f', String(page), '-l', String(page), file, file]);
    red += redDots(readFileSync(`${file}.ppm`));
  }
  return { fonts, red };
}

function redDots(image: Buffer): number {
  const body = image.subarray(image.indexOf('255\n') + 4);
  let dots = 0;
  for (let at = 0; at + 2 < body.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = body.subarray(at, at + 3);
    if (red > 200 && green < 30 && blue < 30) dots += 1;
  }
  return dots;
}
