/** A page's items as one picture, in the order in which they are read and drawn. */

import { escapeAttribute } from '../../foundation/xml/xml-text.ts';
import { type AnyChartItem, type Group, type Item, isChart, type Page } from '../../layout/page.ts';
import { resizeItem } from '../../layout/resize-items.ts';
import { drawChart } from './chart.ts';
import { drawBase } from './draw-base.ts';
import { drawImage } from './image.ts';
import { drawConnector, drawPath } from './path.ts';
import { drawRing } from './ring.ts';
import { round } from './round.ts';
import { drawScatter } from './scatter.ts';
import { drawShape } from './shape.ts';
import type { Sheet } from './sheet.ts';
import { drawSteps } from './steps.ts';
import { drawTable } from './table.ts';
import { drawText } from './text.ts';
import { drawTrend } from './trend.ts';

/** An `<svg>` in points. It has no ids, so that a page may hold many of them, and one of them twice. */
export function drawPage(page: Page, sheet: Sheet): string {
  const [width, height] = [round(page.size.width), round(page.size.height)];
  const { theme, language } = sheet.studio;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="slide" viewBox="0 0 ${width} ${height}" lang="${escapeAttribute(language)}"` +
    ` xml:space="preserve" text-rendering="geometricPrecision" role="group" aria-label="${escapeAttribute(page.title)}"${sheet.from(page.origin)}>` +
    `<rect width="${width}" height="${height}" fill="${theme.colors.paper}"/>${drawBase(page, sheet)}${drawItems(page, sheet)}</svg>`
  );
}

/** A group stands where its first member does, as in the deck. */
function drawItems(page: Page, sheet: Sheet): string {
  const isDrawn = new Set<Group>();
  return page.items
    .map((item) => {
      const group = groupOf(item, page);
      if (!group) return drawItem(item, sheet);
      if (isDrawn.has(group)) return '';
      isDrawn.add(group);
      const members = page.items.filter((other) => groupOf(other, page) === group);
      const drawn = members.map((member) => drawItem(member, sheet)).join('');
      return `<g${frameOf(group)}>${drawn}</g>`;
    })
    .join('');
}

const frameOf = ({ alt, name }: Group): string =>
  typeof alt === 'object' ? ' aria-hidden="true"' : ` role="img" aria-label="${escapeAttribute(alt || name)}"`;

/** PowerPoint groups neither tables nor placeholders; such a member stands on its own. */
function groupOf(item: Item, page: Page): Group | undefined {
  if (item.group === undefined || item.kind === 'table' || item.placeholder) return undefined;
  return page.groups.find(({ id }) => id === item.group);
}

function drawItem(item: Item, sheet: Sheet): string {
  if (isChart(item) && item.magnified !== undefined && item.magnified !== 1) return drawMagnified(item, item.magnified, sheet);
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
    case 'steps':
      return drawSteps(item, sheet);
    case 'trend':
      return drawTrend(item, sheet);
    case 'ring':
      return drawRing(item, sheet);
    case 'scatter':
      return drawScatter(item, sheet);
    case 'image':
      return drawImage(item, sheet);
  }
}

/** Lines and marks of charts are known in the sizes of our page: it is drawn in those, and enlarged. */
const drawMagnified = (item: AnyChartItem, by: number, sheet: Sheet): string =>
  `<g transform="scale(${by})">${drawItem({ ...resizeItem(item, 1 / by), magnified: 1 } as AnyChartItem, sheet)}</g>`;
