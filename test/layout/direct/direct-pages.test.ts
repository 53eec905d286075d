import { describe, expect, it } from 'vitest';
import { openMemory } from '../../../src/foundation/memory/memory.ts';
import { directPages } from '../../../src/layout/direct/direct-pages.ts';
import { mirrorItem } from '../../../src/layout/direct/mirror-items.ts';
import { layoutDeck } from '../../../src/layout/layout-deck.ts';
import type { Item, Page, TableItem, TextItem } from '../../../src/layout/page.ts';
import type { Block } from '../../../src/markup/deck.ts';
import { bullet, callout, columns, deck, paragraph, prose, row, run, slide, stats, table } from '../make-deck.ts';
import { look } from '../test-look.ts';

const blocks: readonly Block[] = [
  columns(
    [8, prose(paragraph('كانت البوابات مفتوحة'), bullet('12–14 من 305'), bullet('Agence Méditerranée'))],
    [4, callout('accent', 'ما لا يُعرف', paragraph('السبب'))],
  ),
  stats(['305', 'قتلى']),
  table([row('head', 'الجهة', 'المكان', 'العدد')], [row('body', 'السكان', 'عين الحجر', '305')]),
];

function lay(language: string, own: readonly Block[] = blocks): readonly Page[] {
  const made = deck(slide('one', 'رسالة الشريحة', own, { notes: [paragraph('ملاحظة')] }));
  const { value = [] } = layoutDeck({ ...made, frame: { ...made.frame, language } }, look, { locate: () => undefined });
  return value;
}

const direct = (pages: readonly Page[], language: string) => directPages(pages, { language, metrics: look.metrics });
const itemsOf = (pages: readonly Page[]): readonly Item[] => pages.flatMap(({ items }) => items);
const texts = (pages: readonly Page[]): readonly TextItem[] =>
  itemsOf(pages).flatMap((item) => (item.kind === 'text' ? [item] : []));
const paragraphsOf = (pages: readonly Page[]) => texts(pages).flatMap(({ body }) => body.paragraphs);

describe('a deck from left to right', () => {
  it('without letters of the other direction is the same object', () => {
    const pages = lay('en', [prose(paragraph('The gates were open, 12–14 of 305'))]).map((page) => ({
      ...page,
      items: page.items.filter(({ name }) => name !== 'Title'),
      notesPage: { ...page.notesPage, text: { ...page.notesPage.text, body: { ...page.notesPage.text.body, paragraphs: [] } } },
    }));
    expect(direct(pages, 'en')).toBe(pages);
  });

  it('keeps every box, line and side; only pieces change places', () => {
    const pages = lay('en');
    const directed = direct(pages, 'en');
    expect(itemsOf(directed).map(({ box }) => box)).toEqual(itemsOf(pages).map(({ box }) => box));
    expect(paragraphsOf(directed).map(({ align, rightToLeft }) => [align, rightToLeft])).toEqual(
      paragraphsOf(pages).map(({ align }) => [align, false]),
    );
    const turned = paragraphsOf(directed).flatMap(({ lines }) => lines.flatMap(({ pieces }) => pieces));
    expect(turned.some(({ isRightToLeft }) => isRightToLeft)).toBe(true);
  });
});

describe('a deck from right to left', () => {
  const pages = lay('en');
  const mirrored = direct(pages, 'ar');
  const { width } = look.theme.grid.slide;

  it('has everything in the mirror of its page', () => {
    const boxes = itemsOf(pages).map(({ box }) => ({ ...box, x: width - box.x - box.width }));
    for (const [index, item] of itemsOf(mirrored).entries()) {
      expect(item.box.x).toBeCloseTo(boxes[index]?.x ?? Number.NaN, 6);
      expect(item.box.width).toBe(boxes[index]?.width);
    }
  });

  it('has every paragraph running to the left, from the right where it began at the left', () => {
    const sides = { left: 'right', right: 'left', center: 'center' } as const;
    expect(paragraphsOf(mirrored).every(({ rightToLeft }) => rightToLeft)).toBe(true);
    expect(paragraphsOf(mirrored).map(({ align }) => align)).toEqual(paragraphsOf(pages).map(({ align }) => sides[align]));
  });

  it('hangs bullets at the right of their words', () => {
    const items = paragraphsOf(mirrored).filter(({ marker }) => marker);
    expect(items).toHaveLength(2);
    for (const { lines } of items) {
      const [marker, ...words] = lines[0]?.pieces ?? [];
      expect(marker?.run).toBe(-1);
      expect(marker?.x).toBeGreaterThan(Math.max(...words.map((piece) => piece.x + piece.width)));
    }
  });

  it('keeps lines as wide, as tall and as many as they were, inside their boxes', () => {
    const [before, after] = [paragraphsOf(pages), paragraphsOf(mirrored)];
    expect(after.map(({ lines }) => lines.map(({ y, height }) => [y, height]))).toEqual(
      before.map(({ lines }) => lines.map(({ y, height }) => [y, height])),
    );
    for (const { box, body } of texts(mirrored))
      for (const { pieces } of body.paragraphs.flatMap(({ lines }) => lines))
        for (const piece of pieces) {
          expect(piece.x).toBeGreaterThan(-1);
          expect(piece.x + piece.width).toBeLessThan(box.width + 1);
        }
  });

  it('has tables whose first column stands at the right', () => {
    const [own] = itemsOf(mirrored).filter((item): item is TableItem => item.kind === 'table');
    expect(own?.isRightToLeft).toBe(true);
    const [plain] = itemsOf(pages).filter((item): item is TableItem => item.kind === 'table');
    expect(own?.columns).toEqual(plain?.columns);
  });

  it('reads ranges from the right: the lower number first', () => {
    const line = paragraphsOf(mirrored).find(({ runs }) => runs[0]?.text === '12–14 من 305')?.lines[0]?.pieces ?? [];
    const at = (text: string) => line.find((piece) => piece.text === text)?.x ?? Number.NaN;
    expect(at('12')).toBeGreaterThan(at('14'));
  });

  it('mirrors the sheet of notes about its own middle', () => {
    const [page] = mirrored;
    expect(page?.notesPage.text.body.paragraphs[0]).toMatchObject({ rightToLeft: true, align: 'right' });
    const { size, number } = page?.notesPage ?? {};
    const before = pages[0]?.notesPage.number.box;
    expect(number?.box.x).toBeCloseTo((size?.width ?? 0) - (before?.x ?? 0) - (before?.width ?? 0), 6);
  });

  it('is the same whether it is remembered or not', () => {
    const memory = openMemory();
    const again = () => directPages(pages, { language: 'ar', metrics: look.metrics, memory });
    expect(again()).toEqual(mirrored);
    expect(again()[0]).toBe(again()[0]);
  });

  it('says and titles without what keeps fields apart', () => {
    const apart = lay('en', [prose(paragraph([run('\u2067وكالة\u2069, 12')]))]).map((page) => ({
      ...page,
      title: '\u2067وكالة\u2069, 12',
    }));
    expect(direct(apart, 'en')[0]?.title).toBe('وكالة, 12');
  });
});

describe('on a template', () => {
  it('placeholders and what stands round the body keep their places; the body is mirrored in its room', () => {
    const room = look.theme.grid.body;
    const pages = lay('en').map((page) => ({ ...page, role: 'canvas' as const, body: { ...room, width: room.width - 100 } }));
    const outside = (item: Item): boolean => item.placeholder?.type === 'title' || item.box.y + item.box.height < room.y;
    const [before, after] = [itemsOf(pages), itemsOf(direct(pages, 'ar'))];
    expect(before.filter(outside).length).toBeGreaterThan(0);
    before.forEach((item, index) => {
      const own = after[index]?.box;
      if (outside(item)) expect(own).toEqual(item.box);
    });
  });
});

describe('a mirror', () => {
  it('shows what it showed before when it is looked at in another', () => {
    for (const item of itemsOf(lay('en'))) {
      const { isRightToLeft: _, ...twice } = mirrorItem(mirrorItem(item, 900), 900) as Item & { isRightToLeft?: true };
      expect(JSON.parse(JSON.stringify(rounded(twice)))).toEqual(JSON.parse(JSON.stringify(rounded(item))));
    }
  });

  it('changes the sides of connection sites, and of the ends that are glued to them', () => {
    const sites = [
      { x: 50, y: 0, side: 'top' },
      { x: 0, y: 20, side: 'left' },
      { x: 50, y: 40, side: 'bottom' },
      { x: 100, y: 20, side: 'right' },
      { x: 100, y: 10, side: 'right' },
    ] as const;
    const [text] = texts(lay('en'));
    if (!text) throw new Error('no text');
    const item: TextItem = {
      ...text,
      box: { x: 10, y: 0, width: 100, height: 40 },
      contour: { corners: 'round', reach: 4, sites },
    };
    const mirrored = mirrorItem(item, 960);
    expect(mirrored.kind === 'text' && mirrored.contour?.sites).toEqual([
      sites[0],
      sites[1],
      sites[2],
      sites[3],
      { x: 0, y: 10, side: 'left' },
    ]);
    const end = { item: 'A', at: { x: 110, y: 20 } };
    const line = mirrorItem(
      {
        kind: 'connector',
        name: 'Line',
        box: { x: 110, y: 20, width: 90, height: 0 },
        from: { ...end, site: 3 },
        to: { ...end, site: 4, at: { x: 200, y: 20 } },
        corners: [],
        outline: { color: 'ink', width: 1 },
        origin: {},
      },
      960,
    );
    expect(line).toMatchObject({ from: { site: 1, at: { x: 850 } }, to: { site: 4, at: { x: 760 } }, box: { x: 760 } });
  });

  it('moves a map as a whole: its left stays at its left', () => {
    const [text] = texts(lay('en'));
    if (!text) throw new Error('no text');
    const keepsSides = { x: 40, y: 120, width: 400, height: 300 };
    const places = [60, 300].map((x, index) => ({
      ...text,
      name: `Place ${index}`,
      box: { ...text.box, x, y: 140, width: 50 },
      keepsSides,
    }));
    const [page] = lay('en');
    if (!page) throw new Error('no page');
    const [moved] = direct([{ ...page, items: places, groups: [] }], 'ar');
    expect(moved?.items.map(({ box }) => box.x)).toEqual([540, 780]);
  });
});

/** Sums of lengths differ in their last digits. */
const rounded = (value: unknown): unknown =>
  typeof value === 'number'
    ? Math.round(value * 1e6) / 1e6 + 0
    : Array.isArray(value)
      ? value.map(rounded)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rounded(each)]))
        : value;
