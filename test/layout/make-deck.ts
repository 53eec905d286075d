/** Short ways to write decks in tests. */
import type {
  Block,
  Callout,
  Columns,
  Deck,
  Paragraph,
  Prose,
  Slide,
  Stats,
  Table,
  TableCell,
  TableRow,
} from '../../src/markup/deck.ts';
import type { Run, Tone } from '../../src/markup/run.ts';

export const run = (text: string, more: Partial<Run> = {}): Run => ({
  text,
  bold: false,
  italic: false,
  superscript: false,
  small: false,
  origin: {},
  ...more,
});

const runsOf = (text: string | readonly Run[]): readonly Run[] => (typeof text === 'string' ? [run(text)] : text);

export const paragraph = (text: string | readonly Run[], more: Partial<Paragraph> = {}): Paragraph => ({
  style: 'body',
  runs: runsOf(text),
  align: 'left',
  origin: {},
  ...more,
});

export const bullet = (text: string | readonly Run[], level = 0): Paragraph =>
  paragraph(text, { list: { ordered: false, number: 1, level } });

export const heading = (text: string): Paragraph => paragraph(text, { style: 'heading' });

export const prose = (...paragraphs: readonly Paragraph[]): Prose => ({ kind: 'prose', paragraphs, origin: {} });

export const callout = (tone: Tone, title: string, ...paragraphs: readonly Paragraph[]): Callout => ({
  kind: 'callout',
  tone,
  title: runsOf(title),
  paragraphs,
  origin: {},
});

export const columns = (...parts: readonly (readonly [width: number, ...blocks: readonly Block[]])[]): Columns => ({
  kind: 'columns',
  columns: parts.map(([width, ...blocks]) => ({ width, blocks, origin: {} })),
  origin: {},
});

export const stats = (...figures: readonly (readonly [value: string, label: string, tone?: Tone])[]): Stats => ({
  kind: 'stats',
  stats: figures.map(([value, label, tone]) => ({
    value: runsOf(value),
    label: runsOf(label),
    ...(tone ? { tone } : {}),
    origin: {},
  })),
  origin: {},
});

export const cell = (text: string | readonly Run[], more: Partial<TableCell> = {}): TableCell => ({
  paragraphs: [paragraph(text)],
  columnSpan: 1,
  rowSpan: 1,
  header: false,
  origin: {},
  ...more,
});

export const row = (kind: TableRow['kind'], ...cells: readonly (string | TableCell)[]): TableRow => ({
  kind,
  cells: cells.map((each) => (typeof each === 'string' ? cell(each) : each)),
  origin: {},
});

export const table = (head: readonly TableRow[], rows: readonly TableRow[], more: Partial<Table> = {}): Table => {
  const count = Math.max(1, ...[...head, ...rows].map(({ cells }) => cells.length));
  return {
    kind: 'table',
    columns: Array.from({ length: count }, () => ({ align: 'left' })),
    head,
    rows,
    alt: 'A table',
    origin: {},
    ...more,
  };
};

export const slide = (id: string, title: string, blocks: readonly Block[], more: Partial<Slide> = {}): Slide => ({
  id,
  layout: 'content',
  section: 'Briefing',
  kicker: runsOf(id),
  title: runsOf(title),
  blocks,
  notes: [],
  // One thin slide is often enough to show what is meant; joining them has its own tests.
  join: 'no',
  origin: {},
  ...more,
});

export const deck = (...slides: readonly Slide[]): Deck => ({
  frame: {
    tlp: 'TLP:AMBER+STRICT',
    marks: ['Exercise'],
    footer: runsOf('Sample briefing · as of 1 June 2006'),
    language: 'en-GB',
    properties: { title: 'Sample', subject: '', author: '', organisation: '', keywords: '', category: '' },
  },
  slides,
});
