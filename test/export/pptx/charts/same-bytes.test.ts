/** PptxGenJS counts, rolls dice and looks at the clock: nothing of it is left in a deck. */

import { describe, expect, it, vi } from 'vitest';
import { makeCharts } from '../../../../src/export/pptx/charts/make-charts.ts';
import { writePptx } from '../../../../src/export/pptx/write-pptx.ts';
import { openMemory } from '../../../../src/foundation/memory/memory.ts';
import type { ChartItem } from '../../../../src/layout/page.ts';
import { box, page, testDeck } from '../../../support/pptx-pages.ts';

const chart = (name: string, low: number): ChartItem => ({
  kind: 'chart',
  form: 'bars',
  names: [],
  name,
  box: box(50, 110, 400, 300),
  categories: ['Camp', 'Post'],
  series: [{ name: 'killed', values: [low, 4], color: 'accent', labels: [String(low), '4'], isPale: [false, false] }],
  plot: box(150, 125, 280, 270),
  most: 500,
  gap: 0.6,
  fontSize: 12,
  alt: 'bars',
  origin: {},
});
const pagesOf = (count: number) => Array.from({ length: count }, (_, at) => page(`p${at}`, [chart('Chart', at + 1)]));
const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

describe('a deck with charts has the same bytes', () => {
  it('after other decks of the process', async () => {
    const first = await writePptx(pagesOf(3), testDeck);
    await writePptx(pagesOf(5), testDeck);
    expect(isSame(await writePptx(pagesOf(3), testDeck), first)).toBe(true);
  });

  it('beside other decks that are written at the same time', async () => {
    const alone = await writePptx(pagesOf(4), testDeck);
    const together = await Promise.all([2, 4, 1, 4].map((count) => writePptx(pagesOf(count), testDeck)));
    expect([together[1], together[3]].every((file) => file && isSame(file, alone))).toBe(true);
  });

  it('at another time, with other dice', async () => {
    const now = await writePptx(pagesOf(2), testDeck);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    const dice = vi.spyOn(Math, 'random').mockReturnValue(0.42);
    try {
      expect(isSame(await writePptx(pagesOf(2), testDeck), now)).toBe(true);
    } finally {
      vi.useRealTimers();
      dice.mockRestore();
    }
  });

  it('when charts are remembered: all, some or none of them', async () => {
    const memory = openMemory();
    const pages = pagesOf(3);
    const whole = await writePptx(pages, testDeck);
    for (let time = 0; time < 2; time++)
      expect(isSame(await writePptx(pages, testDeck, { deckMemory: memory }), whole)).toBe(true);
    const changed = [...pages.slice(0, 2), page('p2', [chart('Chart', 99)])];
    expect(isSame(await writePptx(changed, testDeck, { deckMemory: memory }), await writePptx(changed, testDeck))).toBe(true);
    const other = { ...testDeck, theme: { ...testDeck.theme, colors: { ...testDeck.theme.colors, line: '#ABCDEF' } } };
    expect(isSame(await writePptx(pages, other, { deckMemory: memory }), await writePptx(pages, other))).toBe(true);
    const marked = { ...testDeck, handling: { tlp: 'TLP:RED', marks: ['Exercise'] } };
    expect(isSame(await writePptx(pages, marked, { deckMemory: memory }), await writePptx(pages, marked))).toBe(true);
  });
});

it('makes nothing where nothing is asked for', async () => {
  expect(await makeCharts([])).toEqual([]);
});
