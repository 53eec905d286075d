import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutDeck } from '../../src/layout/layout-deck.ts';
import type { Page } from '../../src/layout/page.ts';
import type { Block } from '../../src/markup/deck.ts';
import { expectSound } from './expect-sound.ts';
import { bullet, callout, cell, columns, deck, heading, paragraph, prose, row, slide, stats, table } from './make-deck.ts';
import { bodyText, isFrame, sizesOf, tablesOf, textNamed, textsOf, wordsOf } from './page-text.ts';
import { look } from './test-look.ts';

const { grid, type } = look.theme;

function lay(...blocks: readonly Block[]): readonly Page[] {
  const { value = [], diagnostics } = layoutDeck(deck(slide('one', 'A message', blocks)), look, { locate: () => undefined });
  expect(diagnostics).toEqual([]);
  expectSound(value);
  return value;
}

const sentence = 'the group crossed the border at night and took weapons from two posts before it left for the hills';
const numbered = (count: number, text = sentence) => Array.from({ length: count }, (_, index) => `[${index}] ${text}`);
const squeeze = (texts: readonly string[]): string => texts.join('').replace(/[\s\u200B]+/g, '');
const filled = ({ items }: Page): number =>
  Math.max(...items.filter((item) => !isFrame(item)).map(({ box }) => box.y + box.height - grid.body.y)) / grid.body.height;

describe('a table of forty rows', () => {
  const rows = numbered(40).map((text, index) => row('body', String(index), text, sentence.slice(0, 60), 'x'));
  const pages = lay(table([row('head', 'No', 'What', 'Why', 'Source')], rows));

  it('continues between rows, its head repeated', () => {
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      const [item] = tablesOf(page);
      expect(item?.headRows).toBe(1);
      expect(item?.rows[0]?.cells.map(({ body }) => bodyText(body))).toEqual(['No', 'What', 'Why', 'Source']);
      expect(item?.columns).toEqual(tablesOf(pages[0] ?? page)[0]?.columns);
    }
    const numbers = pages.flatMap((page) => tablesOf(page).flatMap((item) => item.rows.slice(1).map(({ cells }) => cells[0])));
    expect(numbers.map((each) => each && bodyText(each.body))).toEqual(rows.map((_, index) => String(index)));
  });

  it('is named and counted', () => {
    const count = pages.length;
    expect(pages.map(({ title }) => title)).toEqual(pages.map((_, index) => `A message (${index + 1}/${count})`));
    expect(pages.map(({ name }) => name).slice(0, 3)).toEqual(['one', 'one-2', 'one-3']);
  });

  it('has one size on all pages, and no page with a lone row', () => {
    const sizes = [...new Set(pages.flatMap(sizesOf))];
    expect(sizes).toHaveLength(1);
    // A little smaller where that saves a page that would be mostly empty.
    expect(sizes[0]).toBeGreaterThanOrEqual(type.table.best - 2);
    for (const page of pages) expect(tablesOf(page)[0]?.rows.length).toBeGreaterThan(2);
    expect(Math.min(...pages.map(filled))).toBeGreaterThan(0.5);
  });
});

describe('tables part', () => {
  const many = (count: number) => numbered(count).map((text) => row('body', 'x', text));

  it('never between the rows of a span', () => {
    const spanned = Array.from({ length: 12 }, (_, index) => [
      row('body', cell(`Group ${index}`, { rowSpan: 3 }), sentence),
      row('body', sentence),
      row('body', sentence),
    ]).flat();
    const pages = lay(table([row('head', 'Group', 'What')], spanned));
    for (const page of pages) expect(((tablesOf(page)[0]?.rows.length ?? 0) - 1) % 3).toBe(0);
  });

  it('never after a group row, nor before a total', () => {
    const rows = Array.from({ length: 8 }, (_, index) => [
      row('group', cell(`Group ${index}`, { columnSpan: 2 })),
      ...many(3 + (index % 3)),
      row('total', 'All', '3'),
    ]).flat();
    for (const page of lay(table([row('head', 'A', 'B')], rows))) {
      const fills = tablesOf(page)[0]?.rows.map(({ cells }) => cells[0]?.fill) ?? [];
      expect(fills.at(-1)).toBeUndefined();
      const [, second] = tablesOf(page)[0]?.rows ?? [];
      expect(second?.cells[0] && bodyText(second.cells[0].body)).not.toBe('All');
    }
  });

  it('inside a row that is taller than a page, losing nothing', () => {
    const giant = numbered(120).join(' ');
    const pages = lay(
      table([row('head', 'A', 'B')], [row('body', 'before', 'x'), row('body', 'giant', giant), row('body', 'after', 'y')]),
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(wordsOf(pages)).toContain('after');
    const second = pages.flatMap((page) => tablesOf(page).flatMap((item) => item.rows.slice(1).map(({ cells }) => cells[1])));
    expect(squeeze(second.map((each) => (each ? bodyText(each.body) : '')))).toBe(squeeze(['x', giant, 'y']));
  });
});

describe('text continues', () => {
  it('thirty bullets, at the ends of items, the last pages evened out', () => {
    const texts = numbered(30);
    const pages = lay(prose(...texts.map((text) => bullet(text))));
    expect(wordsOf(pages)).toBe(squeeze(texts));
    expect(new Set(pages.flatMap(sizesOf)).size).toBe(1);
    expect(Math.min(...pages.map(filled))).toBeGreaterThan(0.5);
  });

  it('a paragraph longer than a page, inside it', () => {
    const long = numbered(60).join(' ');
    const pages = lay(prose(paragraph(long)));
    expect(pages.length).toBeGreaterThan(1);
    expect(wordsOf(pages)).toBe(squeeze([long]));
  });

  it('never after a heading', () => {
    const paragraphs = numbered(26).flatMap((text, index) =>
      index % 4 === 0 ? [heading(`Part ${index}`), bullet(text)] : [bullet(text)],
    );
    for (const page of lay(prose(...paragraphs))) {
      for (const { body } of textsOf(page).filter((item) => !isFrame(item)))
        expect(body.paragraphs.at(-1)?.keepWithNext).toBe(false);
    }
  });

  it('each column in its own column', () => {
    const pages = lay(
      columns([6, prose(...numbered(24, `left ${sentence}`).map((text) => bullet(text)))], [6, prose(paragraph('right'))]),
    );
    const lefts = pages.flatMap((page) => textsOf(page).filter(({ body }) => bodyText(body).includes('left')));
    expect(lefts.length).toBe(pages.length);
    expect(new Set(lefts.map(({ box }) => box.x))).toEqual(new Set([grid.body.x]));
  });

  it('over the whole width once all other columns have ended, whatever it holds', () => {
    const rows = numbered(40).map((text, index) => row('body', String(index), text));
    const figures = Array.from({ length: 90 }, (_, index) => [String(index), 'persons displaced'] as const);
    const longs: readonly (readonly [Block, (page: Page) => number])[] = [
      [prose(...numbered(40).map((text) => bullet(text))), (page) => textNamed(page, 'Text')?.box.width ?? 0],
      [table([row('head', 'No', 'What')], rows), (page) => tablesOf(page)[0]?.box.width ?? 0],
      [
        stats(...figures),
        (page) =>
          Math.max(...textsOf(page).flatMap(({ name, box }) => (/^Key/.test(name) ? box.x + box.width - grid.body.x : []))),
      ],
      [
        callout('accent', 'Notes', ...numbered(40).map((text) => bullet(text))),
        (page) => textNamed(page, 'Notes panel')?.box.width ?? 0,
      ],
    ];
    for (const [long, widthOf] of longs) {
      const [first, ...others] = lay(columns([6, long], [6, prose(paragraph('right'))]));
      expect(first && widthOf(first)).toBeLessThan(grid.body.width / 2);
      expect(others.length).toBeGreaterThan(0);
      for (const page of others) expect(widthOf(page)).toBeCloseTo(grid.body.width, 1);
    }
  });

  it('a short paragraph under a table whole, with the end of the table or after it', () => {
    const note = numbered(3).join(' ');
    for (let count = 8; count < 30; count++) {
      const rows = Array.from({ length: count }, (_, index) => row('body', String(index), 'two guards'));
      const pages = lay(table([row('head', 'No', 'Who')], rows), prose(paragraph(note)));
      const texts = pages.flatMap((page) => textsOf(page).filter(({ name }) => name === 'Text'));
      expect(texts.map(({ body }) => squeeze([bodyText(body)]))).toEqual([squeeze([note])]);
    }
  });

  it('a short paragraph on the next page, where it would be cut', () => {
    const texts = numbered(
      30,
      `${sentence}, where they were seen by a herdsman who told the border guards of it on the next morning`,
    );
    for (const page of lay(prose(...texts.map((text) => paragraph(text)))))
      for (const { body } of textsOf(page).filter((item) => !isFrame(item)))
        for (const { lines } of body.paragraphs) expect(lines[0]?.pieces.map(({ text }) => text).join('')).toMatch(/^\[/);
  });

  it('a panel taller than a page, its title repeated', () => {
    const texts = numbered(40);
    const pages = lay(callout('accent', 'Bottom line', ...texts.map((text) => bullet(text))));
    expect(pages.length).toBeGreaterThan(1);
    expect(wordsOf(pages).replaceAll('Bottomline', '')).toBe(squeeze(texts));
  });
});

describe('odd text stays in its box', () => {
  it.each([
    ['a paragraph of 900 characters', prose(paragraph('Attack on the post. '.repeat(45)))],
    ['a word of 400 characters', prose(paragraph('x'.repeat(400)))],
    ['a word of 150 characters in a column', columns([3, prose(paragraph('W'.repeat(150)))], [9, prose(paragraph('y'))])],
    ['a long word in a table', table([], [row('body', 'W'.repeat(90), 'Y'.repeat(90), 'Z'.repeat(90))])],
    ['a deep list', prose(...Array.from({ length: 9 }, (_, level) => bullet(`Level ${level}`, level)))],
    ['an empty table', table([], [])],
    ['an empty panel', callout('neutral', '')],
    ['no text at all', prose()],
    [
      'seven key figures',
      stats(...Array.from({ length: 7 }, () => ['about 1,250,000', 'persons displaced within the region'] as const)),
    ],
    [
      'columns in columns',
      columns([6, columns([6, prose(paragraph(sentence))], [6, callout('denied', 'No', paragraph(sentence))])], [6, prose()]),
    ],
  ])('%s', (_, block) => {
    expect(lay(block).length).toBe(1);
  });
});

describe('what fits on no page', () => {
  it('is an error that names slide, box, excess and both places', () => {
    const template = { file: 'templates/x.hbs', line: 7, column: 5 };
    const span = { file: 'b.yaml', line: 3, column: 1 };
    const figures = { ...stats(['6', sentence.repeat(60)]), origin: { template, path: 'casualties' } };
    const { value, diagnostics } = layoutDeck(deck(slide('cost', 'A message', [figures])), look, { locate: () => span });
    expect(value).toHaveLength(1);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      severity: 'error',
      code: 'LAY001',
      span: template,
      related: [{ span, note: 'it shows casualties' }],
    });
    expect(diagnostics[0]?.message).toMatch(/^does not fit its slide: Key figures on slide cost is \d+ pt too tall$/);
  });
});

describe('any deck', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.lorem({ maxCount: 40 }),
    fc.constantFrom('жертвы', 'الهجوم', '6–10', 'x'.repeat(120), 'https://example.org/a/very/long/path?with=query&and=more'),
  );
  const paragraphs = fc.array(
    fc
      .record({ text, kind: fc.constantFrom('body', 'lead', 'small', 'heading', 'quote', 'bullet', 'nested') })
      .map(({ text: words, kind }) => {
        if (kind === 'bullet') return bullet(words);
        return kind === 'nested' ? bullet(words, 2) : paragraph(words, { style: kind });
      }),
    { maxLength: 12 },
  );
  const rows = fc.array(fc.tuple(text, text, text, fc.constantFrom('body', 'group', 'total')), { minLength: 1, maxLength: 24 });
  const leaf: fc.Arbitrary<Block> = fc.oneof(
    paragraphs.map((all) => prose(...all)),
    paragraphs.map((all) => callout('assessed', 'Assessed', ...all.slice(0, 4))),
    rows.map((all) =>
      table(
        [row('head', 'A', 'B', 'C')],
        all.map(([a, b, c, kind]) => row(kind, a, b, c)),
      ),
    ),
    fc.array(fc.tuple(fc.lorem({ maxCount: 2 }), text), { minLength: 1, maxLength: 5 }).map((all) => stats(...all)),
  );
  const block = fc.oneof(
    { weight: 3, arbitrary: leaf },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(4, 6, 8), leaf, leaf, leaf)
        .map(([width, a, b, c]) => columns([width, a], [12 - width, b, c])),
    },
  );

  it('is laid out soundly, or said not to fit', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        const { value = [], diagnostics } = layoutDeck(deck(slide('one', 'A message', blocks)), look, {
          locate: () => undefined,
        });
        if (diagnostics.length > 0) expect(diagnostics.every(({ code }) => code === 'LAY001')).toBe(true);
        else expectSound(value);
      }),
      { numRuns: 100 },
    );
  });

  it('of prose and tables loses nothing', () => {
    const input = fc.tuple(paragraphs, rows, paragraphs).filter(([before]) => before.length > 0);
    fc.assert(
      fc.property(input, ([before, cells, after]) => {
        const blocks = [
          prose(...before),
          table(
            [],
            // The row of a group stands again on every page; `split-rows.test.ts` counts those.
            cells.map(([a, b, c, kind]) => row(kind === 'group' ? 'body' : kind, a, b, c)),
          ),
          prose(...after),
        ];
        const { value = [] } = layoutDeck(deck(slide('one', 'A message', blocks)), look, { locate: () => undefined });
        const texts = [...before, ...after].map(({ runs }) => runs.map((each) => each.text).join(''));
        const letters = (all: string): string => [...all.replace(/[\s\u200B]+/g, '')].sort().join('');
        expect(letters(wordsOf(value))).toBe(letters([...texts, ...cells.flatMap(([a, b, c]) => [a, `${b}${c}`])].join('')));
      }),
      { numRuns: 100 },
    );
  });
});
