/** No page of ours is shown half empty. Covers and beginnings of sections have no body and are excused. */
import { describe, expect, it } from 'vitest';
import { joinThin } from '../../src/layout/join-thin.ts';
import { layoutSlide } from '../../src/layout/layout-slide.ts';
import type { Page } from '../../src/layout/page.ts';
import { fillOf, leastFill } from '../../src/layout/page-fill.ts';
import type { Slide } from '../../src/markup/deck.ts';
import { galleryDecks } from '../support/gallery.ts';
import { briefingDecks } from '../support/proof-decks.ts';
import { bullet, callout, columns, deck, heading, paragraph, prose, slide, stats } from './make-deck.ts';
import { look } from './test-look.ts';

/** Three questions in a line each, or two persons: no farther apart than they are read together, they end where they end. */
const fewLines = new Set(['questions', 'persons']);

const thinPages = (pages: readonly Page[]): readonly string[] =>
  pages.flatMap((page) => ((fillOf(page) ?? 1) < leastFill ? [page.name] : []));

describe.each(briefingDecks)('$name', ({ make }) => {
  it('fills every page', () => {
    expect(thinPages(make().pages).filter((name) => !fewLines.has(name))).toEqual([]);
  });
});

/** What a full briefing shows is filled far better than that: pages of a deck that is shown stand beside each other. */
const leastShown = 0.65;
/** Points; beside a map a table has a third of the page. */
const leastOfTables = 13;

describe.each(briefingDecks.filter(({ name }) => name.endsWith('as briefing')))('$name', ({ make }) => {
  it('has no page that looks thin', () => {
    const thin = make().pages.flatMap((page) => ((fillOf(page) ?? 1) < leastShown ? [page.name] : []));
    expect(thin.filter((name) => !fewLines.has(name))).toEqual([]);
  });

  it('sets tables across the page in type that is read from a chair', () => {
    const sizes = make().pages.flatMap(({ name, body, items }) =>
      items.flatMap((item) => {
        if (item.kind !== 'table' || item.box.width < (body?.width ?? 0) / 2) return [];
        const words = item.rows.flatMap(({ cells }) => cells.flatMap((each) => each.body.paragraphs.flatMap(({ runs }) => runs)));
        return [{ name, size: Math.max(...words.map(({ size }) => size)) }];
      }),
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.filter(({ size }) => size < leastOfTables)).toEqual([]);
  });
});

/** Specimens that show one small thing, or how a slide looks that says hardly anything. */
const small = [
  'plain-content',
  'three-columns',
  'callout-without-title',
  'stats-1',
  'stats-2',
  'stats-3',
  'stats-4',
  'stats-5',
  'stats-6',
  'one-word',
  'title-only',
  'one-line-table',
  'same-title',
  'no-head-row',
  'nine-levels-in-a-column',
  'long-words-everywhere',
  'long-title',
  'right-to-left-table',
  'sources',
  'quotations',
  'narrow-table',
  'many-figures',
  'words-wider-than-columns',
];

/** Drawings of a few things, which are no taller than they need. */
const drawings = [
  'bars-of-amounts',
  'minutes',
  'zones-down',
  'three-zones',
  'steps-beside-text',
  'bars-that-may-be-longer',
  'timeline-3-across',
  'timeline-from-the-right',
  'relations-from-the-right',
  'timeline-3-down',
  'chart-2',
  'whole-three-parts',
  'whole-crowded',
  'yardstick-icd203',
  'yardstick-phia',
  'yardstick-in-a-column',
  'line-of-sixty',
  'ring-beside-text',
  'relations-two',
  'relations-beside-prose',
  'relations-of-long-words',
];

/** The same few words in each script, beside a narrow table. */
const inOneScript = /^(?:script|heads)-/u;

it.each(galleryDecks)('fills every page of $name but those that show one small thing', ({ make }) => {
  const excused = new Set([...small, ...drawings]);
  expect(thinPages(make().pages).filter((name) => !excused.has(name) && !inOneScript.test(name))).toEqual([]);
});

const shared = { frame: deck().frame, look, locate: () => undefined, hasParts: false };
const lay = (own: Slide) => layoutSlide(own, shared);
const joined = (...slides: readonly Slide[]) =>
  joinThin(
    slides.map((own) => ({ slide: own, laid: lay(own) })),
    lay,
  );
const only = (own: Slide): Page => {
  const [page] = lay(own).pages;
  if (!page) throw new Error('no page');
  return page;
};

describe('how full a page is', () => {
  const lines = (count: number) => prose(...Array.from({ length: count }, (_, index) => bullet(`Point ${index}`)));

  it('is 0 without content, and grows with each line', () => {
    const fills = [0, 1, 3, 5].map((count) => fillOf(only(slide('a', 'A message', count ? [lines(count)] : []))) ?? -1);
    expect(fills[0]).toBe(0);
    expect(fills).toEqual([...fills].sort((a, b) => a - b));
    expect(new Set(fills).size).toBe(fills.length);
  });

  it('counts a short column beside a long one with its own end', () => {
    const long = fillOf(only(slide('a', 'A message', [columns([6, lines(8)], [6, lines(8)])]))) ?? 0;
    const uneven = fillOf(only(slide('a', 'A message', [columns([6, lines(8)], [6, lines(1)])]))) ?? 0;
    expect(uneven).toBeLessThan(long * 0.7);
  });

  it('does not count the empty foot of a panel', () => {
    const words = paragraph('One line.');
    const beside = columns([6, lines(8)], [6, callout('accent', 'A panel', words)]);
    const page = only(slide('a', 'A message', [beside]));
    const panel = page.items.find(({ name }) => name === 'A panel panel');
    if (panel?.kind !== 'text') throw new Error('no panel');
    const stretched = { ...panel, box: { ...panel.box, height: page.body?.height ?? 0 } };
    const items = page.items.map((item) => (item === panel ? stretched : item));
    expect(fillOf({ ...page, items })).toBeCloseTo(fillOf(page) ?? 0, 5);
  });

  it('is not known of a cover', () => {
    expect(fillOf(only(slide('a', 'A message', [], { layout: 'title' })))).toBeUndefined();
  });
});

describe('thin slides', () => {
  const thin = (id: string, more: Partial<Slide> = {}): Slide =>
    slide(id, `The message of ${id}`, [prose(bullet(`One point of ${id}.`))], { join: 'yes', ...more });
  const ids = (slides: ReturnType<typeof joined>): readonly string[] => slides.map(({ slide: own }) => own.id);
  const full = (id: string): Slide =>
    slide(id, `The message of ${id}`, [prose(...Array.from({ length: 17 }, (_, at) => bullet(`Point ${at} of ${id}.`)))], {
      join: 'yes',
    });

  it('join the next of their section, whose title becomes a heading', () => {
    const [first] = joined(thin('a'), thin('b'));
    expect(first?.slide).toMatchObject({ id: 'a', title: thin('a').title });
    expect(first?.slide.blocks[1]).toEqual(prose({ ...heading(''), runs: thin('b').title }));
    expect(first?.laid.pages.map(({ name }) => name)).toEqual(['a']);
  });

  it('counts what a slide needs, not the size to which it was set', () => {
    const [first, second] = ['a', 'b'].map((id) =>
      slide(id, `The message of ${id}`, [prose(...Array.from({ length: 4 }, (_, at) => bullet(`Point ${at} of ${id}.`)))], {
        join: 'yes',
      }),
    );
    if (!first || !second) throw new Error('no slides');
    expect(lay(first).natural).toBeLessThan(0.5);
    expect(ids(joined(first, second))).toEqual(['a']);
  });

  it('go on joining while the page stays thin, and no further', () => {
    const slides = joined(...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n'].map((id) => thin(id)));
    expect(slides.length).toBeGreaterThan(1);
    expect(slides.slice(0, -1).every(({ laid: { pages } }) => pages[0] && (fillOf(pages[0]) ?? 0) >= leastFill)).toBe(true);
  });

  it('at the end of a section join the one before', () => {
    const figures = slide('k', 'Figures', [prose(...Array.from({ length: 7 }, (_, at) => bullet(`Point ${at}.`)))], {
      join: 'yes',
    });
    expect(ids(joined(figures, thin('b'), thin('c', { section: 'Other' })))).toEqual(['k', 'c']);
  });

  it('that are hidden share a page with each other, and with none that is shown', () => {
    const hidden = { isHidden: true } as const;
    expect(ids(joined(thin('a', hidden), thin('b', hidden)))).toEqual(['a']);
    expect(ids(joined(thin('a', hidden), thin('b')))).toEqual(['a', 'b']);
    expect(ids(joined(thin('a'), thin('b', hidden)))).toEqual(['a', 'b']);
  });

  it('that would rather join the one before do so, even where the next has room; else the next', () => {
    const rather = thin('b', { join: 'before' });
    const figures = slide('k', 'Figures', [prose(...Array.from({ length: 7 }, (_, at) => bullet(`Point ${at}.`)))], {
      join: 'yes',
    });
    expect(ids(joined(figures, rather, full('c')))).toEqual(['k', 'c']);
    expect(ids(joined(figures, rather, thin('c', { join: 'no' })))).toEqual(['k', 'c']);
    const [first, second] = joined(full('a'), rather, thin('c'));
    expect(first?.slide.blocks).toHaveLength(1);
    expect(second?.slide.blocks).toHaveLength(3);
  });

  it('stay apart where the two do not fit one page, in other sections, or where their author says so', () => {
    expect(ids(joined(thin('a'), full('b')))).toEqual(['a', 'b']);
    expect(ids(joined(thin('a'), thin('b', { section: 'Other' })))).toEqual(['a', 'b']);
    expect(ids(joined(thin('a', { join: 'no' }), thin('b')))).toEqual(['a', 'b']);
    expect(ids(joined(thin('a'), thin('b', { join: 'no' })))).toEqual(['a', 'b']);
    expect(ids(joined(thin('a'), thin('b', { join: 'next' })))).toEqual(['a', 'b']);
    expect(ids(joined(thin('a', { join: 'next' }), thin('b')))).toEqual(['a']);
    expect(ids(joined(thin('a', { layout: 'title' }), thin('b')))).toEqual(['a', 'b']);
  });

  it('of words that were said stand beside a text, and under anything else', () => {
    const said = (id: string): Slide =>
      slide(
        id,
        'A witness saw it',
        [{ kind: 'quote', tone: 'neutral', words: [paragraph('It moved.')], by: paragraph('A witness'), origin: {} }],
        { join: 'yes' },
      );
    const points = prose(...Array.from({ length: 5 }, (_, at) => bullet(`What happened at hour ${at} of that night.`)));
    const [beside] = joined(slide('a', 'What happened', [points], { join: 'yes' }), said('b'));
    expect(beside?.slide.blocks).toMatchObject([
      {
        kind: 'columns',
        columns: [{ blocks: [points] }, { blocks: [prose({ ...heading(''), runs: said('b').title }), { kind: 'quote' }] }],
      },
    ]);
    const [under] = joined(
      slide('a', 'What happened', [callout('accent', 'A panel', paragraph('Words.'))], { join: 'yes' }),
      said('b'),
    );
    expect(under?.slide.blocks.map(({ kind }) => kind)).toEqual(['callout', 'prose', 'quote']);
  });

  it('keep all notes, each once', () => {
    const notes = [paragraph('Own of a.'), paragraph('A source of both.')];
    const [first] = joined(thin('a', { notes }), thin('b', { notes: [paragraph('A source of both.'), paragraph('Own of b.')] }));
    expect(first?.laid.pages[0]?.notes).toEqual(['Own of a.', 'A source of both.', 'Own of b.']);
  });
});

describe('what stands beside something taller', () => {
  const points = (count: number) => prose(...Array.from({ length: count }, (_, at) => bullet(`What happened at hour ${at}.`)));
  const footOf = (page: Page, name: RegExp): number =>
    Math.max(...page.items.filter((item) => name.test(item.name)).map(({ box }) => box.y + box.height));

  it('moves the points of a list apart, and draws the panels of key figures no taller than what they say', () => {
    const figures = stats(['38', 'killed or wounded'], ['1', 'detained']);
    const page = only(slide('a', 'What happened', [columns([7, points(8)], [5, figures])]));
    expect(footOf(page, /^Text/u)).toBeGreaterThan((page.body?.y ?? 0) + (page.body?.height ?? 0) * 0.85);
    const panels = page.items.flatMap((item) => (item.kind === 'text' && item.name.startsWith('Key figure') ? [item] : []));
    expect(panels).toHaveLength(2);
    for (const { box, body } of panels) expect(box.height).toBeLessThan(body.height * 1.6);
    // The one that leads the deck is the largest, and its words are at least half as large.
    const sizes = panels.map(({ body }) => body.paragraphs.map(({ runs }) => runs[0]?.size ?? 0));
    expect(sizes[0]?.[0]).toBeGreaterThan(sizes[1]?.[0] ?? 0);
    for (const [value = 0, words = 0] of sizes) expect(words).toBeGreaterThanOrEqual(Math.floor(value / 2));
  });

  it('does so no further than points belong together', () => {
    const panel = callout('accent', 'A panel', ...Array.from({ length: 7 }, () => paragraph('A sentence in a panel.')));
    const alone = only(slide('a', 'What happened', [points(3)]));
    const beside = only(slide('a', 'What happened', [columns([6, points(3)], [6, panel])]));
    const apart = (page: Page): number => {
      const text = page.items.find(({ name }) => name.startsWith('Text'));
      if (text?.kind !== 'text') throw new Error('no text');
      const [, second] = text.body.paragraphs;
      return (second?.spaceBefore ?? 0) / (second?.runs[0]?.size ?? 1);
    };
    expect(apart(beside)).toBeLessThan(apart(alone) + 0.501);
  });
});

it('key figures that a column cannot hold stand in rows across the page', () => {
  const words = ['about 90 to 240 tonnes', '39.2–39.6 million EUR', '9.5 million USD', '41', '11', '205'];
  const figures = stats(...words.map((value) => [value, 'people rescued; reports range from 205 to 210; disputed'] as const));
  const text = prose(
    ...Array.from({ length: 6 }, (_, at) => bullet(`A sentence of some length that says what happened, number ${at}.`)),
  );
  const { pages } = lay(slide('a', 'What happened', [columns([7, text], [5, figures])]));
  expect(pages).toHaveLength(1);
  const boxes = pages[0]?.items.filter(({ name }) => name.startsWith('Key figure')).map(({ box }) => Math.round(box.y)) ?? [];
  expect(new Set(boxes).size).toBe(2);
});
