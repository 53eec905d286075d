/** A page's items as the shapes of a slide, in reading order. */

import type { Box } from '../../../foundation/units.ts';
import type { Item, ItemGroup, Page } from '../../../layout/page.ts';
import { drawChart } from './chart.ts';
import { drawConnector } from './connector.ts';
import { groupTransform, shapeIdentity } from './frame.ts';
import { drawImage } from './image.ts';
import { drawPath } from './path.ts';
import type { PptxSlide } from './pptx-slide.ts';
import { drawShape } from './shape.ts';
import { drawTable } from './table.ts';
import { drawText } from './text.ts';

/** What stands inside `p:spTree`. A group stands where its first member does. */
export function drawPage(page: Page, slide: PptxSlide): string {
  const groups = new Map(page.groups.map((group) => [group.id, { group, members: [] as Item[] }]));
  const drawn: (() => string)[] = [];
  for (const item of page.items) {
    const own = isInGroup(item, slide) ? groups.get(item.group ?? '') : undefined;
    if (!own) drawn.push(() => drawItem(item, slide));
    else if (own.members.push(item) === 1) drawn.push(() => drawGroup(own.group, own.members, slide));
  }
  return drawn.map((draw) => draw()).join('');
}

/** PowerPoint groups neither tables nor placeholders; such a member stands on its own. */
const isInGroup = (item: Item, slide: PptxSlide): boolean =>
  item.group !== undefined && item.kind !== 'table' && !slide.slotOf(item);

function drawGroup(group: ItemGroup, items: readonly Item[], slide: PptxSlide): string {
  const own = shapeIdentity(group, slide);
  const shapes = items.map((item) => drawItem(item, slide)).join('');
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

function drawItem(item: Item, slide: PptxSlide): string {
  switch (item.kind) {
    case 'text':
      return drawText(item, slide);
    case 'shape':
      return drawShape(item, slide);
    case 'path':
      return drawPath(item, slide);
    case 'connector':
      return drawConnector(item, slide);
    case 'table':
      return drawTable(item, slide);
    case 'chart':
    case 'steps':
    case 'trend':
    case 'ring':
    case 'scatter':
      return drawChart(item, slide);
    case 'image':
      return drawImage(item, slide);
  }
}
