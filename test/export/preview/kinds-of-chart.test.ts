/** Lines, areas, rings, stacked bars and scatter charts in the preview, held against the numbers of the pages. */
import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { drawSlides } from '../../../src/export/preview/draw-slides.ts';
import { isChart } from '../../../src/layout/page.ts';
import { galleryDeck } from '../../support/gallery.ts';
import { elements } from '../../support/pptx-package.ts';
import { testDeck } from '../../support/pptx-pages.ts';

const deck = galleryDeck('kinds-of-chart');
const { slides } = drawSlides(deck.pages, { ...testDeck, theme: deck.theme });
const drawn = (name: string) => {
  const svg = parseXml(slides.find((slide) => slide.name === name)?.svg ?? '');
  const item = deck.pages.find((page) => page.name === name)?.items.find(isChart);
  if (!item) throw new Error(`no chart on ${name}`);
  return { svg, item, words: elements(svg, 'text').map(({ text }) => text) };
};
const numbersIn = (data = ''): readonly number[] => [...data.matchAll(/-?\d+(?:\.\d+)?/gu)].map(([number]) => Number(number));

describe('the preview', () => {
  it('interrupts a line where nothing is stated, and draws its points where their values lie', () => {
    const { svg, item } = drawn('line-with-gaps');
    if (item.kind !== 'trend') throw new Error('no line');
    const color = deck.theme.colors.accent.toLowerCase();
    const path = elements(svg, 'path').find(
      ({ attributes }) => attributes.stroke?.toLowerCase() === color && attributes['stroke-width'] === '2.25',
    )?.attributes.d;
    expect(path?.match(/M/gu)).toHaveLength(2);
    const { plot, scale } = item;
    const wanted = [0, 12, 19, 17.5, 22].map((value) => plot.y + plot.height * (1 - value / scale.to));
    const found = numbersIn(path).filter((_, index) => index % 2 === 1);
    found.forEach((y, index) => {
      expect(y).toBeCloseTo(wanted[index] ?? 0, 0);
    });
    expect(found).toHaveLength(5);
  });

  it('prints the ticks of the axis and the figures of points', () => {
    const { words } = drawn('line-with-band');
    for (const text of ['0', '1,000', '4,000', 'about 1,200', '900']) expect(words).toContain(text);
  });

  it('draws slices whose angles add up to the whole', () => {
    const { svg, item } = drawn('ring');
    if (item.kind !== 'ring') throw new Error('no ring');
    const slices = elements(svg, 'path').filter(
      ({ attributes }) => attributes['fill-rule'] === 'evenodd' && attributes.d?.includes('A'),
    );
    expect(slices).toHaveLength(4);
    const whole = item.parts.reduce((sum, { value }) => sum + value, 0);
    const [x, y] = [item.plot.x + item.plot.width / 2, item.plot.y + item.plot.height / 2];
    const angle = ([left = 0, top = 0]: readonly number[]): number => (Math.atan2(left - x, y - top) / (2 * Math.PI) + 1) % 1;
    let before = 0;
    slices.forEach(({ attributes }, index) => {
      expect(angle(numbersIn(attributes.d).slice(0, 2))).toBeCloseTo(before / whole, 2);
      before += item.parts[index]?.value ?? 0;
    });
  });

  it('puts stacked bars one after the other', () => {
    const { svg, item } = drawn('stacked');
    if (item.kind !== 'chart') throw new Error('no bars');
    const bars = elements(svg, 'rect')
      .map(({ attributes }) => ({ x: Number(attributes.x), y: Number(attributes.y), width: Number(attributes.width) }))
      .filter(({ y, x }) => y > item.plot.y && x >= item.plot.x - 0.1);
    const first = bars.filter(({ y }) => y === bars[0]?.y);
    expect(first).toHaveLength(3);
    expect(first[1]?.x).toBeCloseTo((first[0]?.x ?? 0) + (first[0]?.width ?? 0), 0);
    const sum = first.reduce((total, { width }) => total + width, 0);
    expect(sum).toBeCloseTo((12 * item.plot.width) / item.most, 0);
  });

  it('has all points of a scatter chart', () => {
    const { svg } = drawn('scatter-crowded');
    expect(elements(svg, 'circle')).toHaveLength(9);
  });

  it('has every slide of the gallery without a number that is none', () => {
    for (const { name, svg } of slides) expect([name, /NaN|undefined|Infinity/u.test(svg)]).toEqual([name, false]);
  });
});
