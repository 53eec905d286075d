/** The decks of the repository as LibreOffice draws them: no word leaves its box or its slide. */
import { describe, expect, it } from 'vitest';
import { exportPptx } from '../../src/compile.ts';
import type { Item } from '../../src/layout/page.ts';
import { briefings, compileBriefing } from '../support/compile-briefing.ts';
import { type DrawnPage, type DrawnWord, renderPdf } from '../support/render-pdf.ts';

/** Rounding in the PDF, in points. */
const slack = 1;
/** The PDF gives a word the height of its font's whole box; letters with their tails fill this share of it less at each end. */
const blank = 0.12;

const textOf = (item: Item): string => {
  if (item.kind === 'text')
    return item.body.paragraphs
      .flatMap(({ runs, marker }) => [...(marker ? [labelOf(marker)] : []), ...runs.map(({ text }) => text)])
      .join('');
  if (item.kind === 'table')
    return item.rows
      .flatMap(({ cells }) => cells.flatMap(({ body }) => body.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text))))
      .join(' ');
  return '';
};
const labelOf = (marker: { kind: string; value?: number; character?: string }): string =>
  marker.kind === 'number' ? `${marker.value}.` : (marker.character ?? '');
const squeeze = (text: string): string => text.replaceAll(/[\s\u200B]+/gu, '');

function isInside({ left, top, right, bottom }: DrawnWord, { box }: Item): boolean {
  const edge = blank * (bottom - top);
  const isAcross = left >= box.x - slack && right <= box.x + box.width + slack;
  return isAcross && top + edge >= box.y - slack && bottom - edge <= box.y + box.height + slack;
}

/** Words of a drawn page that no item which holds them encloses. */
function strays({ words, width, height }: DrawnPage, items: readonly Item[]): readonly string[] {
  const texts = items
    .filter(({ kind }) => kind === 'text' || kind === 'table')
    .map((item) => ({ item, text: squeeze(textOf(item)) }));
  const charts = items.filter(({ kind }) => kind === 'chart');
  return words
    .filter((word) => {
      const isOnSlide = word.left >= 0 && word.top >= 0 && word.right <= width && word.bottom <= height;
      const held = texts.some(({ item, text }) => text.includes(squeeze(word.text)) && isInside(word, item));
      return !isOnSlide || !(held || charts.some((chart) => isInside(word, chart)));
    })
    .map(({ text, left, top }) => `${text} at ${left.toFixed(0)},${top.toFixed(0)}`);
}

describe.each(briefings.flatMap((name) => ['briefing', 'flash'].map((template) => ({ name, template }))))(
  '$name as $template',
  ({ name, template }) => {
    it('is drawn with every word inside its box', async () => {
      const compiled = compileBriefing(name, { template });
      expect(compiled.diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
      const pages = compiled.pages ?? [];
      const drawn = renderPdf(await exportPptx(compiled));
      expect(drawn.length).toBe(pages.length);
      expect(
        drawn.flatMap((page, index) => strays(page, pages[index]?.items ?? []).map((stray) => `slide ${index + 1}: ${stray}`)),
      ).toEqual([]);
    });
  },
);
