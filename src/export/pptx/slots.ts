/** The placeholders of each slide layout, placed on the theme's grid, and which item of a page takes which. */
import type { BaseSlot, Level, SlotType } from '../../base/base.ts';
import type { Color as BaseColor } from '../../base/color/color.ts';
import type { Item, Page, PageLayout, Placeholder } from '../../layout/page.ts';
import { pageLayouts } from '../../layout/page.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Box, Pt } from '../../units.ts';

/** One placeholder of a layout. */
export interface Slot {
  /** PowerPoint's own name of the kind; an `obj` takes text, a table, a chart or a picture; a `body` the notes. */
  readonly type: SlotType;
  /** What ties a slide's placeholder to its layout's; the title needs none. */
  readonly index?: number;
  readonly name: string;
  readonly prompt: string;
  readonly box: Box;
  readonly size: Pt;
  /** What it takes, its own kind first. */
  readonly accepts: readonly Placeholder['type'][];
  /** Where it is a template's: what its text has already, so that a slide says only what differs. */
  readonly inherits?: Inherited;
}

export interface Inherited {
  readonly insets: BaseSlot['insets'];
  readonly levels: readonly Level[];
  /** What `ink` is in it. */
  readonly ink: BaseColor;
}

const anything: Slot['accepts'] = ['body', 'table', 'chart', 'picture'];

/** The slots of every layout, in reading order. */
export function makeSlots(theme: Theme): ReadonlyMap<PageLayout, readonly Slot[]> {
  return new Map(pageLayouts.map((layout) => [layout, [...bodySlots(layout, theme), ...footerSlots(theme)]]));
}

function bodySlots(layout: PageLayout, theme: Theme): readonly Slot[] {
  const { body } = theme.grid;
  const title = titleSlot(theme, theme.grid.title);
  switch (layout) {
    case 'title':
      return [titleSlot(theme, band(body, 0.1, 0.4)), subtitleSlot(theme, band(body, 0.42, 0.6))];
    case 'section':
      return [titleSlot(theme, band(body, 0.25, 0.55)), objectSlot(theme, 1, band(body, 0.57, 0.75))];
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

const titleSlot = ({ type }: Theme, box: Box): Slot => ({
  type: 'title',
  name: 'Title',
  prompt: 'Click to write the message of this slide',
  box,
  size: type.title.best,
  accepts: ['title'],
});

const subtitleSlot = ({ type }: Theme, box: Box): Slot => ({
  type: 'subTitle',
  index: 1,
  name: 'Subtitle',
  prompt: 'Click to add a subtitle',
  box,
  size: type.lead.best,
  accepts: ['subtitle', 'body'],
});

const objectSlot = ({ type }: Theme, index: number, box: Box): Slot => ({
  type: 'obj',
  index,
  name: `Content ${index}`,
  prompt: 'Click to add text',
  box,
  size: type.body.best,
  accepts: anything,
});

const figureSlot = (theme: Theme, box: Box): Slot => ({
  ...objectSlot(theme, 1, box),
  name: 'Figure 1',
  prompt: 'Click to add a chart or a picture',
  accepts: ['chart', 'picture', 'table'],
});

const tableSlot = ({ type }: Theme, box: Box): Slot => ({
  type: 'tbl',
  index: 1,
  name: 'Table 1',
  prompt: 'Click to add a table',
  box,
  size: type.table.best,
  accepts: ['table'],
});

/** Date, footer and slide number; the indexes are those of PowerPoint's own layouts. */
export function footerSlots({ grid: { footer }, type }: Theme): readonly Slot[] {
  const part = (from: number, to: number): Box => ({
    ...footer,
    x: footer.x + footer.width * from,
    width: footer.width * (to - from),
  });
  const shared = { size: type.footer, prompt: '' };
  return [
    { ...shared, type: 'dt', index: 10, name: 'Date', box: part(0, 0.15), accepts: ['date'] },
    { ...shared, type: 'ftr', index: 11, name: 'Footer', box: part(0.15, 0.85), accepts: ['footer'] },
    { ...shared, type: 'sldNum', index: 12, name: 'Slide number', box: part(0.85, 1), accepts: ['number'] },
  ];
}

/**
 * Which slot each item takes: first those of its own kind, in reading order, then any free one that accepts it.
 * What finds none is an ordinary shape: a placeholder without a parent has nothing to inherit and Reset Slide loses it.
 */
export function assignSlots(page: Page, slots: readonly Slot[]): ReadonlyMap<Item, Slot> {
  const taken = new Map<Item, Slot>();
  const free = new Set(slots);
  const wanting = page.items.filter((item) => item.placeholder && item.kind !== 'shape' && item.kind !== 'path');
  for (const rank of [0, Number.POSITIVE_INFINITY]) {
    for (const item of wanting) {
      const type = item.placeholder?.type;
      const fits = ({ accepts }: Slot): boolean => type !== undefined && accepts.slice(0, rank + 1).includes(type);
      const slot = taken.has(item) ? undefined : [...free].find(fits);
      if (!slot) continue;
      taken.set(item, slot);
      free.delete(slot);
    }
  }
  return taken;
}

/** The `p:ph` element of a slot, the same on the layout and on its slides. */
export function placeholderXml({ type, index }: Slot): string {
  const size = { dt: ' sz="half"', ftr: ' sz="quarter"', sldNum: ' sz="quarter"' }[type as string] ?? '';
  return `<p:ph${type === 'obj' ? '' : ` type="${type}"`}${size}${index === undefined ? '' : ` idx="${index}"`}/>`;
}
