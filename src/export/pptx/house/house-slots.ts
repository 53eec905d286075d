/** The placeholders of our own seven layouts, placed on the theme's grid where layout puts what fills them. */

import type { Box, Pt } from '../../../foundation/units.ts';
import { type PageLayout, type Placeholder, pageLayouts } from '../../../layout/page.ts';
import { coverField, coverGrid, leadGap, titleLines } from '../../../theme/cover-grid.ts';
import type { ColorRole, Theme } from '../../../theme/theme.ts';
import type { Slot } from '../slots.ts';

/** A placeholder as it is asked for. */
export interface HouseSlot extends Slot {
  /** A line for each level of it. */
  readonly prompt: string;
  readonly size: Pt;
  readonly anchor: 'top' | 'middle' | 'bottom';
  /** Of its text; that of the master if not given. */
  readonly color?: ColorRole;
  /** What it takes, its own kind first. */
  readonly accepts: readonly Placeholder['type'][];
}

const anything: HouseSlot['accepts'] = ['body', 'table', 'chart', 'picture'];

/** The slots of every layout, in reading order. */
export function makeSlots(theme: Theme): ReadonlyMap<PageLayout, readonly HouseSlot[]> {
  return new Map(pageLayouts.map((layout) => [layout, [...bodySlots(layout, theme), ...footerSlots(theme)]]));
}

function bodySlots(layout: PageLayout, theme: Theme): readonly HouseSlot[] {
  const { body } = theme.grid;
  const title = titleSlot(theme);
  switch (layout) {
    case 'title':
      return coverSlots(theme);
    case 'section':
      return sectionSlots(theme);
    case 'content':
      return [title, objectSlot(theme, 1, body)];
    case 'two-columns':
      return [title, objectSlot(theme, 1, columns(theme, 0, 0.5)), objectSlot(theme, 2, columns(theme, 0.5, 1))];
    case 'table':
      return [title, tableSlot(theme, band(body, 0, 0.88)), objectSlot(theme, 2, band(body, 0.9, 1))];
    case 'figure':
      return [title, figureSlot(theme, columns(theme, 0, 2 / 3)), objectSlot(theme, 2, columns(theme, 2 / 3, 1))];
    case 'blank':
      return [title];
  }
}

/** A horizontal strip of a box, between two shares of its height. */
const band = (box: Box, from: number, to: number): Box => ({
  ...box,
  y: box.y + box.height * from,
  height: box.height * (to - from),
});

/** A vertical strip of the body, between two shares of its width, half a gutter away from its neighbours. */
function columns({ grid: { body, gutter } }: Theme, from: number, to: number): Box {
  const step = body.width + gutter;
  return { ...body, x: body.x + step * from, width: step * (to - from) - gutter };
}

/** Under the line of topic and TLP label, which is a line of the label's size and a point above and below. */
export function titleSlot({ grid: { title }, type }: Theme): HouseSlot {
  const line = type.tlp * 1.2 + 2;
  return {
    type: 'title',
    name: 'Title',
    prompt: 'Click to write the message of this slide',
    box: { ...title, y: title.y + line, height: title.height - line },
    size: type.title.best,
    anchor: 'top',
    accepts: ['title'],
  };
}

/** On the field: a large title of three lines, and what leads on from it. */
function coverSlots(theme: Theme): readonly HouseSlot[] {
  const { title, titleSizes } = coverGrid(theme);
  const { on } = coverField(theme.colors);
  const height = titleSizes.least * 1.2 * titleLines;
  const y = title.y + height + leadGap;
  const below = { ...title, y, height: title.y + title.height - y };
  return [
    { ...titleSlot(theme), box: { ...title, height }, size: titleSizes.least, color: on },
    { ...subtitleSlot(theme, below), color: on },
  ];
}

/** As far down as the accent and the topic of a section break reach: its bar, the gap under it, the topic's line, and a little more. */
const sectionHead = (kicker: Pt): Pt => 5 + 14 + kicker * 1.2 + 4;

/** A large title of two lines from a third of the slide's height on, and what leads on from it. */
function sectionSlots(theme: Theme): readonly HouseSlot[] {
  const { grid, type } = theme;
  const size = Math.round(type.title.ceiling * 1.6);
  const top = grid.slide.height * 0.34 + sectionHead(type.kicker);
  const wide = { x: grid.body.x, width: (grid.body.width * 10) / 12 };
  const box = { ...wide, y: top, height: size * 1.2 * 2 };
  const below = box.y + box.height + 14;
  return [{ ...titleSlot(theme), box, size }, objectSlot(theme, 1, { ...wide, y: below, height: type.lead.best * 1.2 * 3 })];
}

const subtitleSlot = ({ type }: Theme, box: Box): HouseSlot => ({
  type: 'subTitle',
  index: 1,
  name: 'Subtitle',
  prompt: 'Click to add a subtitle',
  box,
  size: type.lead.best,
  anchor: 'top',
  accepts: ['subtitle', 'body'],
});

/** Two levels below a prompt show what lists look like. */
export const samples = ['Second level', 'Third level'];

const objectSlot = ({ type }: Theme, index: number, box: Box): HouseSlot => ({
  type: 'obj',
  index,
  name: `Content ${index}`,
  prompt: ['Click to add text', ...samples].join('\n'),
  box,
  size: type.body.best,
  anchor: 'top',
  accepts: anything,
});

const figureSlot = (theme: Theme, box: Box): HouseSlot => ({
  ...objectSlot(theme, 1, box),
  name: 'Figure 1',
  prompt: 'Click to add a chart or a picture',
  accepts: ['chart', 'picture', 'table'],
});

const tableSlot = ({ type }: Theme, box: Box): HouseSlot => ({
  type: 'tbl',
  index: 1,
  name: 'Table 1',
  prompt: 'Click to add a table',
  box,
  size: type.table.best,
  anchor: 'top',
  accepts: ['table'],
});

/**
 * Footer, date and slide number, left of the widest TLP label (`TLP:AMBER+STRICT`, ten times as wide as its letters are high);
 * the indexes are those of PowerPoint's own layouts.
 */
export function footerSlots({ grid: { footer, gutter }, type }: Theme): readonly HouseSlot[] {
  const gap = gutter * 0.7;
  const number = { ...footer, x: footer.x + footer.width - type.tlp * 10 - gap - 24, width: 24 };
  const date = { ...footer, x: number.x - gap - 84, width: 84 };
  const words = { ...footer, width: date.x - gap - footer.x };
  const shared = { size: type.footer, prompt: '', anchor: 'middle' } as const;
  return [
    { ...shared, type: 'dt', index: 10, name: 'Date', box: date, accepts: ['date'] },
    { ...shared, type: 'ftr', index: 11, name: 'Footer', box: words, accepts: ['footer'] },
    { ...shared, type: 'sldNum', index: 12, name: 'Slide number', box: number, accepts: ['number'] },
  ];
}
