import { expect, test } from 'vitest';
import { layoutDeck } from '../../src/layout/layout-deck.ts';
import type { Look } from '../../src/layout/look.ts';
import type { Item, Outline } from '../../src/layout/page.ts';
import { resizeItem, resizePlacement } from '../../src/layout/resize-items.ts';
import type { Figure } from '../../src/markup/deck.ts';
import { measureText } from '../../src/text/measure-paragraph.ts';
import { type LayoutSpec, level, usualLayouts } from '../support/base-package.ts';
import { derived } from '../theme/derive/read-derived.ts';
import { callout, columns, deck, paragraph, row, slide, table } from './make-deck.ts';
import { look } from './test-look.ts';

const text1 = '<a:schemeClr val="tx1"/>';
const styles = (by: number): string =>
  `<p:titleStyle>${level(1, { size: 32 * by, color: text1, face: '+mj-lt' })}</p:titleStyle>` +
  `<p:bodyStyle>${[24, 20, 18].map((size, at) => level(at + 1, { size: size * by, color: text1, bullet: true, face: '+mn-lt' })).join('')}</p:bodyStyle>` +
  `<p:otherStyle>${level(1, { size: 12 * by, color: text1, face: '+mn-lt' })}</p:otherStyle>`;

/** The usual template on a page so many times as large as ours. */
function lookOn(by: number): Look {
  const size = [960 * by, 540 * by] as const;
  const layouts: readonly LayoutSpec[] = usualLayouts(size);
  const { base, ...theme } = derived({ size, masters: [{ styles: styles(by), layouts }] });
  return { ...look, metrics: base.metrics, theme: { ...look.theme, ...theme, base } };
}

const yardstick: Figure = {
  kind: 'figure',
  drawing: {
    kind: 'yardstick',
    terms: [0, 20, 40, 60, 80].map((from) => ({
      label: `term ${from}`,
      band: `${from} %`,
      from,
      to: from + 20,
      isUsed: from === 40,
      numbers: '',
    })),
  },
  caption: [],
  alt: 'A scale',
  origin: {},
} as unknown as Figure;

const sample = deck(
  slide('one', 'A title', [
    callout('neutral', 'Panel', paragraph('What stands in a panel of its own.')),
    yardstick,
    columns([8, table([row('head', 'Item', 'Number')], [row('body', 'Rifles', '19'), row('body', 'Cartridges', '20')])]),
  ]),
);

function itemsOn(by: number): readonly Item[] {
  const { value, diagnostics } = layoutDeck(sample, lookOn(by), { locate: () => undefined });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(value).toHaveLength(1);
  return value?.[0]?.items ?? [];
}

const outlineOf = (item: Item): Outline | undefined => ('outline' in item ? item.outline : undefined);
const bodiesOf = (items: readonly Item[]) =>
  items.flatMap((item) =>
    item.kind === 'text'
      ? [item.body]
      : item.kind === 'table'
        ? item.rows.flatMap(({ cells }) => cells.map(({ body }) => body))
        : [],
  );
const sizesOf = (items: readonly Item[]) =>
  bodiesOf(items).flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.map(({ size }) => size)));

test('a page 20 in high has gaps, lines, marks and type as much larger as itself', () => {
  const [ours, large] = [itemsOn(1), itemsOn(8 / 3)];
  expect(large.map(({ name }) => name)).toEqual(ours.map(({ name }) => name));
  const placed = ours.flatMap((item, index) => {
    const other = large[index];
    return other && !item.placeholder && !item.name.startsWith('TLP') ? [[item, other] as const] : [];
  });
  expect(placed.length).toBeGreaterThan(15);
  for (const [item, other] of placed) {
    const outline = outlineOf(item);
    if (outline) expect(outlineOf(other)?.width, item.name).toBeCloseTo((outline.width * 8) / 3, 6);
    if (item.kind === 'table' && other.kind === 'table') {
      const [line, wider] = [item, other].map(({ rows }) => rows[1]?.cells[0]?.borders.top?.width ?? 0);
      expect(wider).toBeCloseTo(((line ?? 0) * 8) / 3, 6);
    }
    // Sizes are whole points, so texts differ by a little.
    if (item.box.width > 1) expect(other.box.width / item.box.width, item.name).toBeCloseTo(8 / 3, 0);
  }
  expect(Math.min(...sizesOf(large))).toBeGreaterThanOrEqual(8 * 2);
  const inset = (items: readonly Item[]) =>
    items.flatMap((item) => (item.name === 'Panel panel' && item.kind === 'text' ? [item.body.insets.left] : []));
  expect(inset(large)[0]).toBeCloseTo(((inset(ours)[0] ?? 0) * 8) / 3, 6);
});

test('on a small page nothing is smaller than 8 points, and all sizes are whole', () => {
  const small = itemsOn(0.75);
  const inner = small.filter(({ placeholder }) => placeholder?.type !== 'footer' && placeholder?.type !== 'number');
  expect(Math.min(...sizesOf(inner))).toBeGreaterThanOrEqual(8);
  for (const size of sizesOf(small)) expect(size % 1).toBe(0);
});

test.each([8 / 3, 0.75, 1.1])('text laid to be drawn %f times as large is as wide as what is drawn', (magnified) => {
  const { metrics } = look;
  const ours = {
    magnified,
    advance: metrics.advance.bind(metrics),
    covers: metrics.covers.bind(metrics),
    kern: (left: number, right: number, face: Parameters<typeof metrics.advance>[1]) => metrics.kern?.(left, right, face) ?? 0,
  };
  const run = { text: '', font: 'Calibri', bold: false, italic: false, superscript: false, color: 'ink' };
  for (const drawn of [8, 11, 12, 29]) {
    const laid = measureText('AVATAR, Tokyo; water', { ...run, size: drawn / magnified }, ours);
    expect(laid * magnified).toBeCloseTo(measureText('AVATAR, Tokyo; water', { ...run, size: drawn }, metrics), 6);
  }
});

test('items keep what they are when they are resized there and back', () => {
  for (const item of itemsOn(1)) {
    const back = resizeItem(resizeItem(item, 0.75), 1 / 0.75);
    expect(back.box.x).toBeCloseTo(item.box.x, 6);
    expect(back.name).toBe(item.name);
    expect(sizesOf([back])).toEqual(sizesOf([item]));
  }
});

test('a chart sets its words in whole points', () => {
  const chart = {
    kind: 'ring',
    name: 'Chart',
    box: { x: 0, y: 0, width: 90, height: 90 },
    unit: 'people',
    parts: [],
    plot: { x: 0, y: 0, width: 90, height: 90 },
    hole: 0.6,
    fontSize: 11,
    origin: {},
  } as const;
  const placement = { items: [{ item: chart, role: 'figure' }], groups: [], diagnostics: [] } as const;
  const sizeAt = (by: number) => {
    const [placed] = resizePlacement(placement, by).items;
    return placed?.item.kind === 'ring' ? [placed.item.fontSize, placed.item.magnified] : [];
  };
  expect(sizeAt(0.827)).toEqual([9, 0.827]);
  expect(sizeAt(0.5)).toEqual([8, 0.5]);
  expect(sizeAt(8 / 3)).toEqual([29, 8 / 3]);
});
