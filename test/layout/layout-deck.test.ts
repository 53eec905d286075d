import { describe, expect, it } from 'vitest';
import { layoutDeck } from '../../src/layout/layout-deck.ts';
import type { Page } from '../../src/layout/page.ts';
import type { Block, Deck, Slide } from '../../src/markup/deck.ts';
import { contrast } from '../../src/theme/contrast.ts';
import { coverGrid } from '../../src/theme/cover-grid.ts';
import { bodyOf, expectSound } from './expect-sound.ts';
import { bullet, callout, columns, deck, heading, paragraph, prose, row, run, slide, stats, table } from './make-deck.ts';
import { bodyText, sizesOf, tablesOf, textNamed, textsOf } from './page-text.ts';
import { look } from './test-look.ts';

const locate = () => undefined;
const { grid, type } = look.theme;

function lay(...slides: readonly Slide[]): readonly Page[] {
  const { value, diagnostics } = layoutDeck(deck(...slides), look, { locate });
  expect(diagnostics).toEqual([]);
  expectSound(value ?? []);
  return value ?? [];
}

const first = (pages: readonly Page[]): Page => {
  const [page] = pages;
  if (!page) throw new Error('no page');
  return page;
};

const body = (...blocks: readonly Block[]): Page => first(lay(slide('one', 'A message', blocks)));
const roles = ({ items }: Page) =>
  items.flatMap(({ placeholder }) => (placeholder ? [`${placeholder.type} ${placeholder.index}`] : []));

const sentence = 'The group crossed the border at night, took weapons from two posts, and left towards the hills.';
const smallTable = table([row('head', 'Party', 'Killed')], [row('body', 'Guards', '3'), row('total', 'All', '3')]);

describe('the frame of a page', () => {
  const page = body(prose(paragraph(sentence)));

  it('reads topic, title, body, then footer, number and labels', () => {
    const names = page.items.map(({ name }) => name);
    expect(names).toEqual(['Title', 'Topic', 'Text', 'Footer', 'Marks', 'Slide number', 'TLP label in the footer', 'TLP label']);
  });

  it('prints the TLP label twice, at the right edge, in its own colour on black', () => {
    for (const name of ['TLP label', 'TLP label in the footer']) {
      const label = textNamed(page, name);
      expect(label?.fill).toBe('#000000');
      expect(label?.body.paragraphs[0]?.runs[0]).toMatchObject({
        text: 'TLP:AMBER+STRICT',
        color: '#FFC000',
        bold: true,
        size: 12,
      });
      expect((label?.box.x ?? 0) + (label?.box.width ?? 0)).toBeCloseTo(grid.body.x + grid.body.width, 3);
    }
  });

  it.each([
    ['TLP:RED', '#FF2B2B'],
    ['TLP:AMBER', '#FFC000'],
    ['TLP:GREEN', '#33FF00'],
    ['TLP:CLEAR', '#FFFFFF'],
  ])('colours %s as FIRST does', (tlp, color) => {
    const plain = deck(slide('one', 'A message', []));
    const marked: Deck = { ...plain, frame: { ...plain.frame, tlp } };
    const [laid] = layoutDeck(marked, look, { locate }).value ?? [];
    expect(laid && textNamed(laid, 'TLP label')?.body.paragraphs[0]?.runs[0]?.color).toBe(color);
  });

  it('numbers pages', () => {
    const pages = lay(slide('a', 'A', []), slide('b', 'B', []));
    const numbers = pages.map((each) => textNamed(each, 'Slide number')).map((item) => item && bodyText(item.body));
    expect(numbers).toEqual(['1', '2']);
  });
});

describe('titles', () => {
  const sizeOf = (page: Page) => textNamed(page, 'Title')?.body.paragraphs[0]?.runs[0]?.size;
  const long =
    'A small armed group attacked two border posts, took weapons and a vehicle, and was stopped after a day of fighting';

  it('stand at the same place, in one size as long as two lines hold them', () => {
    const pages = lay(slide('a', 'Short', []), slide('b', long, []));
    expect(new Set(pages.map((page) => textNamed(page, 'Title')?.box.y)).size).toBe(1);
    expect(pages.map(sizeOf)).toEqual([26, 26]);
    expect(pages.map((page) => textNamed(page, 'Title')?.body.paragraphs[0]?.lines.length)).toEqual([1, 2]);
  });

  it('are unique in the deck', () => {
    const pages = lay(slide('a', 'Casualties', []), slide('b', 'Casualties', []), slide('c', 'Casualties', []));
    expect(pages.map(({ title }) => title)).toEqual(['Casualties', 'Casualties (2)', 'Casualties (3)']);
    expect(pages.map((page) => textNamed(page, 'Title')).map((item) => item && bodyText(item.body))[2]).toBe('Casualties (3)');
  });

  it('say in the words of the deck that they come again, with its digits', () => {
    const slides = [slide('a', 'Victimes', []), slide('b', 'Victimes', []), slide('c', 'Victimes', [])];
    const titles = (again: string, digits?: 'arab') =>
      layoutDeck({ frame: { ...deck().frame, again, ...(digits ? { digits } : {}) }, slides }, look, { locate: () => undefined })
        .value?.map(({ title }) => title)
        .slice(1);
    expect(titles('suite')).toEqual(['Victimes (suite)', 'Victimes (suite 2)']);
    expect(titles('تتمة', 'arab')).toEqual(['Victimes (تتمة)', 'Victimes (تتمة ٢)']);
  });

  it('too long for two lines at the floor are an error with both addresses', () => {
    const template = { file: 'templates/x.hbs', line: 4, column: 3 };
    const origin = { template, path: 'events[0].title' };
    const span = { file: 'b.yaml', line: 9, column: 2 };
    const far = slide('far', '', [], { title: [run(`${long}. ${long}. ${long}`, { origin })] });
    const { diagnostics } = layoutDeck(deck(far), look, { locate: (path) => (path === origin.path ? span : undefined) });
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ severity: 'error', code: 'LAY001', span: template, related: [{ span }] });
    expect(diagnostics[0]?.message).toMatch(/Title on slide far is \d+ pt too tall/);
  });
});

describe('sizes', () => {
  it('are the best where the slide is well filled', () => {
    const page = body(prose(...Array.from({ length: 6 }, () => paragraph(`${sentence} ${sentence}`.slice(0, 150)))));
    expect(new Set(sizesOf(page))).toEqual(new Set([type.body.best]));
  });

  it('grow to the ceiling where it would stay half empty', () => {
    expect(new Set(sizesOf(body(prose(bullet('One'), bullet('Two')))))).toEqual(new Set([type.body.ceiling]));
  });

  it('of a short table grow, and its rows take room, until the slide is half full', () => {
    const short = table([row('head', 'Observed', 'Changes')], [row('body', 'A claim', 'all'), row('body', 'A trial', 'nothing')]);
    const [item] = body(short).items.filter(({ kind }) => kind === 'table');
    expect(new Set(sizesOf(body(short)))).toEqual(new Set([type.table.ceiling]));
    expect(item?.box.height).toBeGreaterThan(look.theme.grid.body.height * 0.38);
  });

  it('grow only as far as a table keeps the room in which it looks right', () => {
    const rows = Array.from({ length: 5 }, (_, index) => row('body', `${index} ${sentence} in the night`, 'all'));
    const columnsOf = [{ align: 'left', share: 0.4 }, { align: 'left' }] as const;
    const page = body(table([row('head', 'Observed', 'Changes')], rows, { columns: columnsOf }));
    const [item] = page.items.filter(({ kind }) => kind === 'table');
    expect(item?.box.height).toBeLessThanOrEqual(bodyOf(page).height + 0.01);
    const size = Math.max(...sizesOf(page));
    const pads =
      item?.kind === 'table'
        ? item.rows.flatMap(({ cells }) => cells.flatMap(({ body: { insets, anchor } }) => (anchor === 'top' ? insets.top : [])))
        : [];
    expect(pads.length).toBeGreaterThan(0);
    expect(size).toBeGreaterThan(type.table.best);
    expect(size).toBeLessThan(type.table.ceiling);
    expect(Math.min(...pads)).toBeGreaterThanOrEqual(3 + (size * 0.3) / 2);
  });

  it('shrink before a slide continues, and are the same in text and panels', () => {
    const points = Array.from({ length: 12 }, (_, index) => bullet(`${index} ${sentence}`));
    const page = body(columns([6, prose(...points.slice(0, 6))], [6, callout('accent', 'Watch for', ...points.slice(6, 12))]));
    const sizes = new Set(sizesOf(page));
    expect(sizes.size).toBe(1);
    expect([...sizes][0]).toBeGreaterThanOrEqual(type.body.floor);
    expect([...sizes][0]).toBeLessThanOrEqual(type.body.best);
  });
});

describe('placeholders', () => {
  it.each<[string, readonly Block[], string, readonly string[]]>([
    ['prose', [prose(paragraph(sentence))], 'content', ['title 0', 'body 1']],
    [
      'prose in two columns',
      [columns([6, prose(paragraph(sentence))], [6, prose(paragraph(sentence))])],
      'two-columns',
      ['title 0', 'body 1', 'body 2'],
    ],
    ['a table', [smallTable], 'table', ['title 0', 'table 1']],
    [
      'a table and a word on it',
      [smallTable, prose(paragraph('Note.', { style: 'small' }))],
      'table',
      ['title 0', 'table 1', 'body 2'],
    ],
    ['panels only', [callout('accent', 'Bottom line', paragraph(sentence))], 'blank', ['title 0']],
  ])('of a page with %s', (_, blocks, layout, expected) => {
    const page = body(...blocks);
    expect(page.layout).toBe(layout);
    expect(roles(page)).toEqual([...expected, 'footer 11', 'number 12']);
  });

  it('of a cover are title and subtitle', () => {
    const blocks = [prose(paragraph('What it is about', { style: 'lead' }), paragraph('As of 1 June 2006'))];
    const page = first(lay(slide('cover', 'Attack on two posts', blocks, { layout: 'title' })));
    expect(page.layout).toBe('title');
    // What the footer would say stands on the cover itself.
    expect(roles(page)).toEqual(['title 0', 'subtitle 1', 'number 12']);
    const low = textsOf(page).find(({ body: text }) => bodyText(text).startsWith('As of'));
    expect(low?.box.y).toBeCloseTo(coverGrid(look.theme).lowTop, 3);
    expect((low?.box.y ?? 0) + (low?.box.height ?? 0)).toBeLessThanOrEqual(coverGrid(look.theme).bottom);
  });
});

describe('a cover', () => {
  const titleOf = (title: string) => {
    const page = first(lay(slide('cover', title, [], { layout: 'title' })));
    return textNamed(page, 'Title')?.body.paragraphs[0];
  };

  it('has a large title in the colour of the paper, on a field in the accent', () => {
    expect(titleOf('Attack')?.runs[0]).toMatchObject({ size: 40, color: 'paper' });
    expect(titleOf('Attacks on Tajik and Kyrgyz border posts')).toMatchObject({ lines: [{}, {}], runs: [{ size: 40 }] });
    const page = first(lay(slide('cover', 'Attack', [], { layout: 'title' })));
    const { field, title } = coverGrid(look.theme);
    expect(field).toEqual({ x: 0, y: 0, width: grid.slide.width, height: (4.4 / 7.5) * grid.slide.height });
    const own = textNamed(page, 'Title')?.box;
    expect(own?.x).toBe(title.x);
    expect((own?.y ?? 0) + (own?.height ?? 0)).toBeLessThanOrEqual(field.height);
    expect(contrast(look.theme.colors.paper, look.theme.colors.accent)).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps a long title on three lines', () => {
    expect(titleOf(sentence.repeat(2))?.lines.length).toBeLessThanOrEqual(3);
  });

  const lead = prose(paragraph('Isfara district', { style: 'lead' }));
  const figures = (count: number) => stats(...Array.from({ length: count }, (_, at) => [String(at), 'killed'] as const));
  const fact = (label: string, value: string) => prose(paragraph(label, { style: 'small' }), paragraph(value));
  const facts = columns([6, fact('As of', '1 June 2006')], [6, fact('Edition', '2')]);
  const cover = (...blocks: readonly Block[]) =>
    first(lay(slide('cover', 'Attack', blocks, { layout: 'title', kicker: [run('Desk')] })));

  it('has a field over the full width, and all that stands on it in the colour of the paper', () => {
    const page = cover(lead);
    expect(page.backdrop).toMatchObject([{ fill: 'accent', box: { x: 0, y: 0, width: grid.slide.width, height: 4.4 * 72 } }]);
    for (const name of ['Topic', 'Title', 'Text']) {
      expect(textNamed(page, name)?.body.paragraphs[0]?.runs[0]?.color, name).toBe('paper');
    }
    expect(textNamed(page, 'TLP label')?.outline).toEqual({ color: 'paper', width: 1 });
    expect(textNamed(page, 'TLP label in the footer')?.outline).toBeUndefined();
  });

  it('shows key figures at the columns of the grid, and the rest in a row under them', () => {
    const page = cover(lead, figures(2), facts);
    const [one, two] = [textNamed(page, 'Key figure 1'), textNamed(page, 'Key figure 2')];
    expect(one?.box.y).toBeCloseTo(4.65 * 72, 3);
    expect(one?.box.width).toBeCloseTo((grid.body.width - 3 * grid.gutter) / 4, 3);
    expect((two?.box.x ?? 0) - (one?.box.x ?? 0)).toBeCloseTo((grid.body.width + grid.gutter) / 4, 3);
    expect(one?.body.paragraphs.map(({ runs }) => runs[0]?.size)).toEqual([36, 14]);
    const row = textsOf(page).filter(({ body: text }) => /^(?:As of|Edition)/u.test(bodyText(text)));
    expect(row.map(({ box }) => Math.round(box.y))).toEqual([432, 432]);
    expect(row[0]?.body.paragraphs.map(({ runs }) => runs[0]?.size)).toEqual([11, 14]);
  });

  it('sets the unit under a number beside which it has no room, and all numbers on one line', () => {
    const [wide, short] = stats(['about 90 to 240', 'oil'], ['41', 'killed']).stats;
    if (!wide || !short) throw new Error('two were made');
    const withUnit = { ...wide, value: [...wide.value, { ...run(' tonnes'), small: true }] };
    const page = cover(lead, { ...stats(), stats: [withUnit, short] });
    const lines = (name: string) =>
      textNamed(page, name)?.body.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''));
    expect(lines('Key figure 1')).toEqual(['about 90 to 240', 'tonnes', 'oil']);
    expect(lines('Key figure 2')).toEqual(['41', 'killed']);
    expect(textNamed(page, 'Key figure 2')?.body.insets.top).toBe(0);
  });

  it('leaves key figures out where the rest takes their room', () => {
    const long = columns([6, fact('As of', sentence.repeat(11))], [6, fact('Edition', sentence.repeat(11))]);
    const page = cover(lead, figures(4), long);
    expect(textNamed(page, 'Key figure 1')).toBeUndefined();
    for (const { box } of textsOf(page)) expect(box.y + box.height).toBeLessThanOrEqual(grid.slide.height);
  });
});

describe('blocks', () => {
  it('side by side end level when they are panels', () => {
    const page = body(
      columns(
        [6, callout('accent', 'A', paragraph(sentence), paragraph(sentence))],
        [6, callout('unknown', 'B', paragraph('Short.'))],
      ),
    );
    const bottoms = ['A panel', 'B panel']
      .map((name) => textNamed(page, name)?.box)
      .map((box) => (box?.y ?? 0) + (box?.height ?? 0));
    expect(bottoms[0]).toBeCloseTo(bottoms[1] ?? 0, 3);
    expect(page.items.filter(({ alt }) => typeof alt === 'object')).toHaveLength(2);
  });

  it('of key figures are equal boxes: in a row, or under each other in a narrow column', () => {
    const figures = stats(['8–10', 'killed'], ['up to 17', 'wounded'], ['1', 'detained']);
    const boxes = (page: Page) =>
      textsOf(page)
        .filter(({ name }) => name.startsWith('Key figure'))
        .map(({ box }) => box);
    const wide = boxes(body(figures));
    expect(new Set(wide.map(({ y }) => y)).size).toBe(1);
    expect(new Set(wide.map(({ width }) => Math.round(width))).size).toBe(1);
    // Beside little prose they would stand alone in a tall column: then they are set in a row below it.
    const below = boxes(body(columns([8, prose(paragraph(sentence))], [4, figures])));
    expect(new Set(below.map(({ y }) => y)).size).toBe(1);
    const long = Array.from({ length: 8 }, () => paragraph(`${sentence} ${sentence}`));
    const narrow = boxes(body(columns([8, prose(...long)], [4, figures])));
    expect(new Set(narrow.map(({ x }) => x)).size).toBe(1);
    expect(new Set(narrow.map(({ y }) => y)).size).toBe(3);
  });

  it('of a table have a heavy line under the head and over the total, and its alternative text', () => {
    const [item] = tablesOf(body(smallTable));
    expect(item?.headRows).toBe(1);
    expect(item?.alt).toBe('A table');
    const borders = item?.rows.map(({ cells }) => cells[0]?.borders);
    expect(borders?.map((each) => [each?.top?.color, each?.bottom?.color])).toEqual([
      [undefined, 'ink'],
      ['ink', 'ink'],
      ['ink', 'line'],
    ]);
    expect(item?.rows.map(({ cells }) => cells[0]?.body.paragraphs[0]?.runs[0]?.bold)).toEqual([true, false, true]);
  });

  it('a heading stays with the table it opens', () => {
    const page = body(prose(paragraph(sentence), heading('Figures')), smallTable);
    const texts = textsOf(page).filter(({ name }) => name.startsWith('Text'));
    expect(texts.map((item) => bodyText(item.body))).toEqual([sentence, 'Figures']);
  });

  it('stand at the left whatever their letters: the direction is the deck’s', () => {
    const item = textNamed(body(prose(paragraph('الهجوم على مركز حدودي'))), 'Text');
    expect(item?.body.paragraphs[0]).toMatchObject({ rightToLeft: false, align: 'left' });
  });
});

describe('notes that are longer than a sheet', () => {
  const notes = (count: number) => Array.from({ length: count }, () => paragraph(sentence));
  const long = prose(...Array.from({ length: 40 }, () => paragraph(sentence)));
  const laid = (count: number, ...blocks: Parameters<typeof slide>[2]) =>
    layoutDeck(deck(slide('one', 'A message', blocks, { notes: notes(count) })), look, { locate: () => undefined });
  const sizeOf = ({ notesPage }: Page) => notesPage.text.body.paragraphs[0]?.runs[0]?.size;

  it('go on with the next page of their slide, in one size', () => {
    const { value: pages = [], diagnostics } = laid(30, long);
    expect(diagnostics).toEqual([]);
    expect(pages.flatMap((page) => page.notes)).toHaveLength(30);
    expect(pages.slice(0, 2).every((page) => page.notes.length > 0)).toBe(true);
    expect(pages.map(sizeOf)).toEqual(pages.map(() => 12));
  });

  it('are set smaller where their slide has no further page', () => {
    const { value: [page] = [], diagnostics } = laid(40);
    expect(diagnostics).toEqual([]);
    expect(page?.notes).toHaveLength(40);
    expect(page && sizeOf(page)).toBeLessThan(12);
    expect(page?.notesPage.text.body.height).toBeLessThanOrEqual(page?.notesPage.text.box.height ?? 0);
  });

  it('are told of where even the smallest type is too large, and are all there', () => {
    const { value: [page] = [], diagnostics } = laid(200);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['LAY005', 'warning']]);
    expect(page?.notes).toHaveLength(200);
  });
});

it('puts notes on the first page of a slide', () => {
  const long = prose(...Array.from({ length: 40 }, () => paragraph(sentence)));
  const pages = lay(slide('one', 'A message', [long], { notes: [paragraph('Say this.'), bullet('And this.')] }));
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.map(({ notes }) => notes.length)).toEqual([2, ...pages.slice(1).map(() => 0)]);
  expect(pages[0]?.notes).toEqual(['Say this.', '• And this.']);
});

it('columns in which words would be broken are set under each other, where that keeps them whole', () => {
  const names = ['Misunderstanding', 'Counterintelligence', 'Reconnaissance', 'Punishment', 'Disinformation', 'Intimidation'];
  const words = table(
    [row('head', 'Evidence', ...names)],
    [row('body', 'Rifles and cartridges were taken', ...names.map(() => 'C'))],
  );
  const page = body(columns([8, words], [4, prose(paragraph('What the letters mean.'))]));
  const lines = tablesOf(page).flatMap(({ rows }) =>
    (rows[0]?.cells ?? []).flatMap((cell) => cell.body.paragraphs.map((each) => each.lines.length)),
  );
  expect(lines).toEqual([1, 1, 1, 1, 1, 1, 1]);
  expect(tablesOf(page)[0]?.box.width).toBeGreaterThan(grid.body.width * 0.9);
});

it('lines in cells are said in points, 1.2 times their size, and nowhere else', () => {
  const page = body(table([row('head', 'Where')], [row('body', 'At the post')]), prose(paragraph('A sentence.')));
  const [cells] = tablesOf(page).map(({ rows }) => rows.flatMap((each) => each.cells.flatMap((cell) => cell.body.paragraphs)));
  for (const { pitch, runs } of cells ?? []) expect(pitch).toBeCloseTo((runs[0]?.size ?? 0) * 1.2);
  expect(textsOf(page).flatMap((item) => item.body.paragraphs.map(({ pitch }) => pitch))).toContain(undefined);
});
