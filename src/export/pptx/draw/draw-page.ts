/** A page's items as the shapes of a slide, in reading order. */
import type { Group, Item, Page } from '../../../layout/page.ts';
import type { Box } from '../../../units.ts';
import { drawChart } from './chart.ts';
import { drawConnector } from './connector.ts';
import { groupTransform, identity } from './frame.ts';
import { drawImage } from './image.ts';
import { drawPath } from './path.ts';
import { drawShape } from './shape.ts';
import type { Sheet } from './sheet.ts';
import { drawTable } from './table.ts';
import { drawText } from './text.ts';

/** What stands inside `p:spTree`. A group stands where its first member does. */
export function drawPage(page: Page, sheet: Sheet): string {
  const members = groupMembers(page, sheet);
  const isDrawn = new Set<Group>();
  return page.items
    .map((item) => {
      const group = groupOf(item, page, sheet);
      if (!group) return drawItem(item, sheet);
      if (isDrawn.has(group)) return '';
      isDrawn.add(group);
      return drawGroup(group, members.get(group) ?? [], sheet);
    })
    .join('');
}

function groupMembers(page: Page, sheet: Sheet): ReadonlyMap<Group, readonly Item[]> {
  const members = new Map<Group, Item[]>();
  for (const item of page.items) {
    const group = groupOf(item, page, sheet);
    if (group) members.set(group, [...(members.get(group) ?? []), item]);
  }
  return members;
}

/** PowerPoint groups neither tables nor placeholders; such a member stands on its own. */
function groupOf(item: Item, page: Page, sheet: Sheet): Group | undefined {
  if (item.group === undefined || item.kind === 'table' || sheet.slotOf(item)) return undefined;
  return page.groups.find(({ id }) => id === item.group);
}

function drawGroup(group: Group, items: readonly Item[], sheet: Sheet): string {
  const own = identity(group, sheet);
  const shapes = items.map((item) => drawItem(item, sheet)).join('');
  return (
    `<p:grpSp><p:nvGrpSpPr>${own}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr>${groupTransform(around(items.map(({ box }) => box)))}</p:grpSpPr>${shapes}</p:grpSp>`
  );
}

function around(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

function drawItem(item: Item, sheet: Sheet): string {
  switch (item.kind) {
    case 'text':
      return drawText(item, sheet);
    case 'shape':
      return drawShape(item, sheet);
    case 'path':
      return drawPath(item, sheet);
    case 'connector':
      return drawConnector(item, sheet);
    case 'table':
      return drawTable(item, sheet);
    case 'chart':
      return drawChart(item, sheet);
    case 'image':
      return drawImage(item, sheet);
  }
}
