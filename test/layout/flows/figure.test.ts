import { describe, expect, it } from 'vitest';
import { writePptx } from '../../../src/export/pptx/write-pptx.ts';
import type { RangeChart } from '../../../src/figures/chart/drawing.ts';
import type { AnyDrawing } from '../../../src/figures/kinds.ts';
import { layoutDeck } from '../../../src/layout/layout-deck.ts';
import type { Block, Figure } from '../../../src/markup/deck.ts';
import { event } from '../../figures/timeline/timeline-event.ts';
import { openPackage } from '../../support/pptx-package.ts';
import { testDeck } from '../../support/pptx-pages.ts';
import { expectSound } from '../expect-sound.ts';
import { columns, deck, paragraph, prose, run, slide } from '../make-deck.ts';
import { bodyText } from '../page-text.ts';
import { look } from '../test-look.ts';

const figure = (drawing: AnyDrawing): Figure => ({
  kind: 'figure',
  drawing,
  caption: [run('What it shows, in one sentence.')],
  alt: 'The same in more words.',
  origin: {},
});

const timeline = (count: number): Figure =>
  figure({
    kind: 'timeline',
    direction: 'horizontal',
    zones: [],
    events: Array.from({ length: count }, (_, index) =>
      event(`Day ${index}`, `Event ${index} happened near the border and was reported on the same day.`),
    ),
  });

const ranges = (count: number): RangeChart => ({
  kind: 'chart',
  form: 'ranges',
  unit: 'killed',
  names: { low: 'at least', best: '', range: 'up to' },
  bars: Array.from({ length: count }, (_, index) => ({
    label: `Party ${index}`,
    low: 1,
    best: null,
    high: 3,
    figure: '1–3',
    origin: {},
  })),
});
const chart = (count: number): Figure => figure(ranges(count));

const map = figure({
  kind: 'map',
  note: 'Borders are schematic.',
  hasTowns: true,
  routes: [],
  places: [
    { id: 'a', label: 'Batken', latitude: 40.06, longitude: 70.82, radius: 0, kind: 'incident', detail: '', origin: {} },
    { id: 'b', label: 'Isfara', latitude: 40.12, longitude: 70.63, radius: 5, kind: 'context', detail: '', origin: {} },
  ],
});

function lay(...blocks: readonly Block[]) {
  const { value = [], diagnostics } = layoutDeck(deck(slide('one', 'A message', blocks)), look, { locate: () => undefined });
  expect(diagnostics).toEqual([]);
  expectSound(value);
  return value;
}

describe('a figure', () => {
  it.each([
    ['timeline', timeline(5)],
    ['chart', chart(4)],
    ['map', map],
  ])('a %s is a group with a name and alternative text, its caption under it', (_, block) => {
    const [page] = lay(block);
    expect(page?.layout).toBe('figure');
    expect(page?.groups).toMatchObject([{ alt: 'The same in more words.' }]);
    const inside = page?.items.filter(({ group }) => group === page.groups[0]?.id) ?? [];
    expect(inside.length).toBeGreaterThan(0);
    const caption = page?.items.find(({ name }) => name.endsWith('caption'));
    const bottom = Math.max(...inside.map(({ box }) => box.y + box.height));
    expect(caption?.box.y).toBeGreaterThanOrEqual(bottom - 1);
  });

  it('stands beside text in columns', () => {
    const [page] = lay(columns([8, map], [4, prose(paragraph('Two places.'))]));
    expect(page?.items.find(({ placeholder }) => placeholder?.type === 'body')?.placeholder?.index).toBe(2);
  });

  it('that holds too much goes on, every event once', () => {
    const pages = lay(timeline(40));
    expect(pages.length).toBeGreaterThan(1);
    const texts = pages
      .flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? [bodyText(item.body)] : [])))
      .join('\n');
    for (let index = 0; index < 40; index++) expect(texts.split(`Event ${index} happened`)).toHaveLength(2);
  });

  it('of many bars goes on, every bar once', () => {
    const pages = lay(chart(60));
    const categories = pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'chart' ? item.categories : [])));
    expect(new Set(categories).size).toBe(60);
    expect(categories).toHaveLength(60);
  });

  it('of bars that go on has one scale on every slide, and says it in every chart part', async () => {
    const many = ranges(61);
    const [first, ...others] = many.bars;
    const bars = [{ ...(first as (typeof others)[number]), low: 30, high: 340, figure: '30–340' }, ...others];
    const pages = lay(figure({ ...many, bars }));
    const charts = pages.flatMap(({ items }) => items.filter((item) => item.kind === 'chart'));
    expect(charts.length).toBeGreaterThan(2);
    expect(new Set(charts.map(({ most, plot }) => `${most} ${plot.x} ${plot.width}`)).size).toBe(1);
    const open = openPackage(await writePptx(pages, testDeck));
    const ends = charts.map(
      (_, index) => /<c:max val="([^"]+)"\/><c:min val="0"\/>/u.exec(open.text(`ppt/charts/chart${index + 1}.xml`))?.[1],
    );
    expect(new Set(ends)).toEqual(new Set([String(charts[0]?.most)]));
  });
});
