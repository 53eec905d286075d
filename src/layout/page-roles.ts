/** Which slide layout a page has, and which of its items stand in that layout's placeholders. */
import type { PlacedItem } from './flow.ts';
import type { FrameLook } from './frame-look.ts';
import type { Item, PageLayout } from './page.ts';
import { fillSlot } from './slot-text.ts';

export interface AssignedRoles {
  readonly layout: PageLayout;
  readonly items: readonly Item[];
}

/** By what takes most of the page: text in one or two columns, a table, a figure. */
export function assignRoles(placed: readonly PlacedItem[]): AssignedRoles {
  const areaOf = (role: PlacedItem['role']): number =>
    placed.filter((each) => each.role === role).reduce((total, { item }) => total + item.box.width * item.box.height, 0);
  const table = areaOf('table');
  const figure = figureArea(placed);
  const prose = areaOf('prose');
  if (table > 0 && table >= figure && table >= prose) return assignTableRoles(placed);
  if (figure > 0 && figure >= prose) return { layout: 'figure', items: withBodies(placed, [firstProse(placed)], 2) };
  const inColumns = [0, 1].map((column) =>
    firstProse(placed.filter((each) => each.column?.count === 2 && each.column.index === column)),
  );
  if (inColumns.every((each) => each !== undefined)) return { layout: 'two-columns', items: withBodies(placed, inColumns, 1) };
  const first = firstProse(placed);
  // Without prose there is nothing for the body: a layout with only a title leaves no empty frame behind.
  return first
    ? { layout: 'content', items: withBodies(placed, [first], 1) }
    : { layout: 'blank', items: placed.map(({ item }) => item) };
}

/** On a template the layout is known; there text fills its body, or one of its two. */
export function assignBaseRoles(placed: readonly PlacedItem[], { frame, metrics }: FrameLook): AssignedRoles {
  const items = placed.map(({ item, role, column }): Item => {
    const index = frame.role === 'columns' ? (column?.index ?? 0) : 0;
    const place = frame.role === 'canvas' || role !== 'prose' ? undefined : frame.bodies[index];
    if (!place?.slot || item.kind !== 'text') return item;
    return { ...fillSlot(item, place, metrics), placeholder: { type: 'body', index: index + 1 } };
  });
  return { layout: frame.role === 'columns' ? 'two-columns' : frame.role === 'content' ? 'content' : 'blank', items };
}

/** Items of a drawing overlap: the box round all of them counts. */
function figureArea(placed: readonly PlacedItem[]): number {
  const boxes = placed.filter(({ role }) => role === 'figure').map(({ item }) => item.box);
  if (boxes.length === 0) return 0;
  const width = Math.max(...boxes.map(({ x, width: w }) => x + w)) - Math.min(...boxes.map(({ x }) => x));
  const height = Math.max(...boxes.map(({ y, height: h }) => y + h)) - Math.min(...boxes.map(({ y }) => y));
  return width * height;
}

const firstProse = (placed: readonly PlacedItem[]): PlacedItem | undefined => placed.find(({ role }) => role === 'prose');

function assignTableRoles(placed: readonly PlacedItem[]): AssignedRoles {
  const main = placed.find(({ role }) => role === 'table');
  const items = withBodies(placed, [firstProse(placed)], 2);
  const index = main ? placed.indexOf(main) : -1;
  return {
    layout: 'table',
    items: items.map((item, at) => (at === index ? { ...item, placeholder: { type: 'table', index: 1 } as const } : item)),
  };
}

/** Gives the chosen items body placeholders, counting from `start`. */
function withBodies(placed: readonly PlacedItem[], chosen: readonly (PlacedItem | undefined)[], start: number): readonly Item[] {
  return placed.map((each) => {
    const at = chosen.indexOf(each);
    return at < 0 ? each.item : { ...each.item, placeholder: { type: 'body', index: start + at } as const };
  });
}
