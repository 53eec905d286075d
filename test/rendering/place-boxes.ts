/** Random boxes on large pages, far enough apart that a line too many lands in no other box. */

import type { Box } from '../../src/foundation/units.ts';
import type { Item, Page, PlacedCell, TableItem, TextItem } from '../../src/layout/page.ts';
import type { FontFamily, LaidBody, ParagraphSpec } from '../../src/text/body.ts';
import type { BodyFrame } from '../../src/text/break-body.ts';
import { layoutBody } from '../../src/text/layout-body.ts';
import type { FontMetrics } from '../../src/text/metrics.ts';
import { notesPage } from '../support/pptx-pages.ts';
import {
  type Draw,
  type Language,
  makeColumnWidth,
  makeFrame,
  makeParagraph,
  makeRandom,
  makeWidth,
  type SizeRange,
} from './random-boxes.ts';

export interface Sample {
  readonly kind: 'box' | 'cell';
  readonly spec: ParagraphSpec;
  readonly frame: BodyFrame;
  readonly body: LaidBody;
  /** Index of its page, and the part of it that is the sample's alone. */
  readonly page: number;
  readonly area: Box;
}

export interface Deck {
  readonly pages: readonly Page[];
  readonly samples: readonly Sample[];
}

export interface Order {
  readonly font: FontFamily;
  readonly languages: readonly Language[];
  readonly seed: number;
  readonly boxes: number;
  readonly cells: number;
  readonly metrics: FontMetrics;
}

const sheet = { width: 1900, height: 3600 };
/** Room for two lines too many, of the largest size. */
const spare = 80;
const columnWidth = 900;
const cellsARow = 3;
const boxSizes: SizeRange = [11, 28];
const cellSizes: SizeRange = [11, 16];

/** A deck in one family: text boxes in two columns a page, then the rows of tables. */
export function placeBoxes({ font, languages, seed, boxes, cells, metrics }: Order): Deck {
  const draw: Draw = { random: makeRandom(seed), font, languages };
  const pages: Item[][] = [];
  const samples: Sample[] = [];
  let column = 1;
  let y = sheet.height;
  /** The next free place of a height, in a new column or on a new page when the open one is full. */
  const place = (height: number) => {
    if (y + height > sheet.height - spare) {
      column = 1 - column;
      y = spare;
      if (column === 0) pages.push([]);
    }
    const area = { x: 30 + column * (columnWidth + 30), y, width: columnWidth, height };
    y += height;
    return { area, page: pages.length - 1, items: pages.at(-1) ?? [] };
  };

  for (let index = 0; index < boxes; index++) {
    const width = makeWidth(draw);
    const spec = makeParagraph(draw, width, boxSizes);
    const frame = makeFrame(draw, width);
    const body = layoutBody([spec], frame, metrics);
    const { area, page, items } = place(body.height + spare);
    items.push(textBox(`Box ${index}`, { ...area, width, height: body.height }, body));
    samples.push({ kind: 'box', spec, frame, body, page, area });
  }
  for (let index = 0; index < cells; index += cellsARow) {
    const row = Array.from({ length: cellsARow }, () => {
      const width = makeColumnWidth(draw);
      const spec: ParagraphSpec = { ...makeParagraph(draw, width, cellSizes), isExact: true };
      const frame = makeFrame(draw, width);
      return { width, spec, frame, body: layoutBody([spec], frame, metrics) };
    });
    const height = Math.max(...row.map(({ body }) => body.height)) + spare;
    const { area, page, items } = place(height);
    let { x } = area;
    items.push(tableOf(`Table ${index}`, row, area));
    for (const { width, spec, frame, body } of row) {
      samples.push({ kind: 'cell', spec, frame, body, page, area: { ...area, x, width } });
      x += width;
    }
  }
  return { pages: pages.map(pageOf), samples };
}

const textBox = (name: string, box: Box, body: LaidBody): TextItem => ({ kind: 'text', name, box, body, origin: {} });

function tableOf(name: string, row: readonly { readonly width: number; readonly body: LaidBody }[], area: Box): TableItem {
  const cells: PlacedCell[] = row.map(({ body }, column) => ({ column, columnSpan: 1, rowSpan: 1, body, borders: {} }));
  const columns = row.map(({ width }) => width);
  return {
    kind: 'table',
    name,
    box: { ...area, width: columns.reduce((a, b) => a + b, 0) },
    columns,
    rows: [{ height: area.height, cells }],
    headRows: 0,
    alt: name,
    origin: {},
  };
}

const pageOf = (items: readonly Item[], index: number): Page => ({
  size: sheet,
  name: `page-${index}`,
  layout: 'blank',
  section: '',
  title: `Page ${index}`,
  items,
  groups: [],
  notes: [],
  notesPage: notesPage([]),
  origin: {},
});
