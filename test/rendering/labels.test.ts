/** Labels that do not wrap stand in LibreOffice where those that might stand: from the left, the middle or the right. */
import { expect, it } from 'vitest';
import { writePptx } from '../../src/export/pptx/write-pptx.ts';
import type { TextItem } from '../../src/layout/page.ts';
import { textItem } from '../../src/layout/text-item.ts';
import { readShapingFile } from '../../src/project/shaping-files.ts';
import type { ParagraphSpec } from '../../src/text/body.ts';
import { loadMetrics } from '../../src/text/load-metrics.ts';
import { box, page, run, testDeck } from '../support/pptx-pages.ts';
import { renderPdfs } from '../support/render-pdf.ts';

const metrics = loadMetrics(readShapingFile);
const sides: readonly ParagraphSpec['align'][] = ['left', 'center', 'right'];
const words = ['TLP:AMBER+STRICT', '250 km', 'Исфара', 'مرحبا'];

const items = words.flatMap((word, row) =>
  sides.map((align, column): TextItem => {
    const insets = { top: 1, right: 2, bottom: 1, left: 12 };
    const at = box(60 + 280 * column, 120 + 60 * row, 240, 40);
    return textItem({ name: `${word} ${align}`, box: at, runs: [run(word)], align, anchor: 'middle', insets }, metrics);
  }),
);

it('one line has the same place, whether it may wrap or not', async () => {
  const labels = items.map((item): TextItem => ({ ...item, isLabel: true }));
  const decks = await Promise.all([items, labels].map((each) => writePptx([page('p', each)], testDeck)));
  const [wrapped, unwrapped] = renderPdfs(decks);
  expect(unwrapped?.[0]?.words.length).toBeGreaterThanOrEqual(items.length);
  expect(unwrapped).toEqual(wrapped);
});
