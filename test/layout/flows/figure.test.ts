import { describe, expect, it } from 'vitest';
import { writePptx } from '../../../src/export/pptx/write-pptx.ts';
import type { RangeChart } from '../../../src/figures/chart/drawing.ts';
import type { AnyDrawing } from '../../../src/figures/kinds.ts';
import { layoutDeck } from '../../../src/layout/layout-deck.ts';
import { isChart } from '../../../src/layout/page.ts';
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
    events: Array.from({ length: count }, (_, index) =>
      event(`Day ${index}`, `Event ${index} happened near the border and was reported on the same day.`),
    ),
  });

const ranges = (count: number): RangeChart => ({
  kind: 'chart',
  form: 'ranges',
  language: 'en',
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

  it('a chart stands alone and speaks for itself, its caption under it: some programs draw none that is in a group', () => {
    const [page] = lay(chart(4));
    const drawn = page?.items.filter(isChart) ?? [];
    expect(drawn.map(({ name, alt, group }) => [name, alt, group])).toEqual([['Chart', 'The same in more words.', undefined]]);
    // What is counted is the only other thing: a text of its own.
    expect(page?.groups).toEqual([]);
    expect(page?.items.find(({ name }) => name === 'Unit')?.alt).toBeUndefined();
    const [caption] = page?.items.filter(({ name }) => name === 'Chart caption') ?? [];
    expect(caption?.box.y).toBeGreaterThanOrEqual((drawn[0]?.box.y ?? 0) + (drawn[0]?.box.height ?? 0) - 1);
  });

  it('of what stands round a chart, more than one thing is a group that says its words, read after the chart', () => {
    const { bars, ...rest } = ranges(3);
    const unstated = bars.map((bar, index) => (index === 1 ? { ...bar, low: null, high: null, figure: 'not stated' } : bar));
    const [page] = lay(figure({ ...rest, bars: unstated }));
    const [group] = page?.groups ?? [];
    expect(group).toMatchObject({ name: 'Chart labels', alt: 'killed; not stated' });
    const members = page?.items.filter((item) => item.group === group?.id) ?? [];
    expect(members.map(({ kind }) => kind)).toEqual(['text', 'text']);
    const first = Math.min(...members.map((item) => page?.items.indexOf(item) ?? 0));
    expect(page?.items.findIndex(isChart)).toBe(first - 1);
  });

  it('of bars that go on tells on each slide the bars of that slide', () => {
    const alts = lay(chart(60)).flatMap(({ items }) => items.filter(isChart).map(({ alt, ...item }) => [alt, item] as const));
    expect(alts.length).toBeGreaterThan(1);
    for (const [alt, item] of alts)
      expect(alt).toBe(`killed: ${item.kind === 'chart' ? item.categories.map((name) => `${name} 1–3`).join('; ') : ''}`);
  });

  it('of steps that go on as rows tells on each slide the steps of that slide', () => {
    const steps = Array.from({ length: 20 }, (_, index) => ({
      day: index,
      isWholeDay: true,
      label: `Day ${index}`,
      low: null,
      best: index,
      high: null,
      figure: `${index} missing`,
      source: `A source that has quite a lot to say about the people of day ${index}, and says it more than once`,
      origin: {},
    }));
    const drawing = {
      kind: 'chart',
      form: 'steps',
      language: 'en',
      unit: 'missing',
      names: { low: 'low', range: 'range' },
      steps,
    } as const;
    const pages = layoutDeck(deck(slide('one', 'A message', [figure(drawing)])), look, { locate: () => undefined }).value ?? [];
    expect(pages.length).toBeGreaterThan(1);
    const told = pages.map(({ groups }) => groups.map(({ alt }) => alt));
    const shown = pages.map(({ items }) =>
      steps.filter(({ label }) => items.some((item) => item.kind === 'text' && bodyText(item.body) === label)),
    );
    expect(told).toEqual(
      shown.map((some) => [`missing: ${some.map(({ label, figure: words }) => `${label} ${words}`).join('; ')}`]),
    );
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

  it('of bars that one page can hold is never parted, whatever stands before it', () => {
    const long = prose(
      ...Array.from({ length: 9 }, (_, index) => paragraph(`Point ${index}: a sentence about the post. `.repeat(3))),
    );
    const { value = [] } = layoutDeck(deck(slide('s', 'A message', [long, chart(10)])), look, { locate: () => undefined });
    const charts = value.flatMap(({ items }) => items.filter((item) => item.kind === 'chart'));
    expect(value.length).toBeGreaterThan(1);
    expect(charts.map(({ categories }) => categories.length)).toEqual([10]);
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
