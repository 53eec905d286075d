/** Pages made by hand, for tests of the exporters: no measuring, so lines are left empty. */

import type { Box } from '../../src/foundation/units.ts';
import type { DeckFacts } from '../../src/layout/deck-facts.ts';
import type { Item, NotesPage, Page, PlacedCell, Placeholder, TableItem, TextItem } from '../../src/layout/page.ts';
import type { LaidBody, LaidParagraph, StyledRun } from '../../src/text/body.ts';
import type { Theme } from '../../src/theme/theme.ts';

export const testTheme: Theme = {
  name: 'Test & theme',
  fonts: { heading: 'Calibri', body: 'Calibri' },
  colors: {
    ink: '#1B1F24',
    paper: '#FFFFFF',
    muted: '#4D5661',
    panel: '#F1F3F5',
    line: '#C5CBD3',
    accent: '#1F4E79',
    reported: '#1D5B8F',
    assessed: '#6A3D9A',
    disputed: '#8A5A00',
    denied: '#9B2226',
    unknown: '#5C6670',
    link: '#0B57A4',
  },
  type: {
    title: { ceiling: 28, best: 28, floor: 22 },
    lead: { ceiling: 24, best: 20, floor: 16 },
    body: { ceiling: 22, best: 18, floor: 14 },
    table: { ceiling: 14, best: 14, floor: 11 },
    stat: { ceiling: 44, best: 40, floor: 28 },
    caption: 11,
    kicker: 12,
    footer: 10,
    tlp: 12,
  },
  grid: {
    slide: { width: 960, height: 540 },
    title: { x: 43.2, y: 32.4, width: 873.6, height: 57.6 },
    body: { x: 43.2, y: 104.4, width: 873.6, height: 381.6 },
    footer: { x: 43.2, y: 500.4, width: 873.6, height: 25.2 },
    gutter: 14.4,
    progress: 5.8,
  },
};

export const testDeck: DeckFacts = {
  theme: testTheme,
  properties: {
    title: 'Title & <tag>',
    subject: 'Subject',
    author: 'Author',
    organisation: 'Organisation & Sons',
    keywords: 'one, two',
    category: 'Briefing',
  },
  handling: { tlp: '', marks: [] },
  language: 'en-GB',
  direction: 'ltr',
  sourcePages: new Map(),
  citingPages: new Map(),
  custom: {},
};

export const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

export const run = (text: string, rest: Partial<StyledRun> = {}): StyledRun => ({
  text,
  font: 'Calibri',
  size: 18,
  bold: false,
  italic: false,
  superscript: false,
  color: 'ink',
  ...rest,
});

export const paragraph = (runs: readonly StyledRun[] | string, rest: Partial<LaidParagraph> = {}): LaidParagraph => ({
  runs: typeof runs === 'string' ? [run(runs)] : runs,
  align: 'left',
  level: 0,
  indent: 0,
  hanging: 0,
  spaceBefore: 6,
  keepWithNext: false,
  lines: [],
  rightToLeft: false,
  ...rest,
});

export const body = (paragraphs: readonly LaidParagraph[], rest: Partial<LaidBody> = {}): LaidBody => ({
  paragraphs,
  insets: { top: 3, right: 4, bottom: 5, left: 6 },
  anchor: 'top',
  height: 20,
  width: 100,
  ...rest,
});

export function text(name: string, at: Box, content: string | LaidBody, rest: Partial<TextItem> = {}): TextItem {
  return {
    kind: 'text',
    name,
    box: at,
    body: typeof content === 'string' ? body([paragraph(content)]) : content,
    origin: {},
    ...rest,
  };
}

const bold = (content: string, size: number): LaidBody =>
  body([paragraph([run(content, { bold: true, size })])], { anchor: 'bottom' });

export const title = (content: string): TextItem =>
  text('Title', testTheme.grid.title, bold(content, 28), { placeholder: { type: 'title', index: 0 } });

export const holds = (type: Placeholder['type'], index: number): { readonly placeholder: Placeholder } => ({
  placeholder: { type, index },
});

export const cell = (content: string, column: number, rest: Partial<PlacedCell> = {}): PlacedCell => ({
  column,
  columnSpan: 1,
  rowSpan: 1,
  body: body([paragraph([run(content, { size: 14 })])]),
  borders: { bottom: { color: 'line', width: 0.75 } },
  ...rest,
});

export function table(name: string, at: Box, rows: readonly (readonly PlacedCell[])[], rest: Partial<TableItem> = {}): TableItem {
  const count = Math.max(...rows.flat().map(({ column, columnSpan }) => column + columnSpan));
  return {
    kind: 'table',
    name,
    box: at,
    columns: Array.from({ length: count }, () => at.width / count),
    rows: rows.map((cells) => ({ height: at.height / rows.length, cells })),
    headRows: 1,
    alt: `${name}, a table`,
    origin: {},
    ...rest,
  };
}

export function page(name: string, items: readonly Item[], rest: Partial<Page> = {}): Page {
  return {
    size: testTheme.grid.slide,
    name,
    layout: 'content',
    section: '',
    title: `Title of ${name}`,
    items: items.some(({ placeholder }) => placeholder?.type === 'title') ? items : [title(`Title of ${name}`), ...items],
    groups: [],
    notes: [],
    notesPage: notesPage(rest.notes ?? []),
    origin: {},
    ...rest,
  };
}

/** A notes page without marks. */
export const notesPage = (notes: readonly string[]): NotesPage => ({
  size: { width: 540, height: 720 },
  picture: box(54, 66, 432, 243),
  text: text('Notes', box(54, 321, 432, 339), body(notes.map((note) => paragraph([run(note, { size: 12 })])))),
  number: text('Slide number', box(450, 666, 36, 36), body([paragraph([run('‹#›', { size: 10 })])])),
  marks: [],
});

/** One pixel, so that a picture is a real one. */
export const pixel = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
);
