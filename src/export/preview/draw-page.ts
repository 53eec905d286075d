/** A page's items as one picture, in the order in which they are read and drawn. */

import { escapeAttribute } from '../../foundation/xml/xml-text.ts';
import { type AnyChartItem, type Item, type ItemGroup, isChart, type Page } from '../../layout/page.ts';
import { resizeItem } from '../../layout/resize-items.ts';
import { drawChart } from './chart.ts';
import { drawBase } from './draw-base.ts';
import { drawImage } from './image.ts';
import { drawConnector, drawPath } from './path.ts';
import type { PreviewSlide } from './preview-slide.ts';
import { drawRing } from './ring.ts';
import { round } from './round.ts';
import { drawScatter } from './scatter.ts';
import { drawShape } from './shape.ts';
import { drawSteps } from './steps.ts';
import { drawTable } from './table.ts';
import { drawText } from './text.ts';
import { drawTrend } from './trend.ts';

/** An `<svg>` in points. It has no ids, so that a page may hold many of them, and one of them twice. */
export function drawPage(page: Page, slide: PreviewSlide): string {
  const [width, height] = [round(page.size.width), round(page.size.height)];
  const { theme, language } = slide.deck;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="slide" viewBox="0 0 ${width} ${height}" lang="${escapeAttribute(language)}"` +
    ` xml:space="preserve" text-rendering="geometricPrecision" role="group" aria-label="${escapeAttribute(page.title)}"${slide.from(page.origin)}>` +
    `<rect width="${width}" height="${height}" fill="${theme.colors.paper}"/>${drawBase(page, slide)}${drawBackdrop(page, slide)}${drawItems(page, slide)}</svg>`
  );
}

const drawBackdrop = ({ backdrop = [] }: Page, slide: PreviewSlide): string =>
  backdrop.map((item) => drawShape(item, slide)).join('');

/** A group stands where its first member does, as in the deck. */
function drawItems(page: Page, slide: PreviewSlide): string {
  const isDrawn = new Set<ItemGroup>();
  return page.items
    .map((item) => {
      const group = groupOf(item, page);
      if (!group) return drawItem(item, slide);
      if (isDrawn.has(group)) return '';
      isDrawn.add(group);
      const members = page.items.filter((other) => groupOf(other, page) === group);
      const drawn = members.map((member) => drawItem(member, slide)).join('');
      return `<g${frameOf(group)}>${drawn}</g>`;
    })
    .join('');
}

const frameOf = ({ alt, name }: ItemGroup): string =>
  typeof alt === 'object' ? ' aria-hidden="true"' : ` role="img" aria-label="${escapeAttribute(alt || name)}"`;

/** PowerPoint groups neither tables nor placeholders; such a member stands on its own. */
function groupOf(item: Item, page: Page): ItemGroup | undefined {
  if (item.group === undefined || item.kind === 'table' || item.placeholder) return undefined;
  return page.groups.find(({ id }) => id === item.group);
}

function drawItem(item: Item, slide: PreviewSlide): string {
  if (isChart(item) && item.magnified !== undefined && item.magnified !== 1) return drawMagnified(item, item.magnified, slide);
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
      return drawChart(item, slide);
    case 'steps':
      return drawSteps(item, slide);
    case 'trend':
      return drawTrend(item, slide);
    case 'ring':
      return drawRing(item, slide);
    case 'scatter':
      return drawScatter(item, slide);
    case 'image':
      return drawImage(item, slide);
  }
}

/** Lines and marks of charts are known in the sizes of our page: it is drawn in those, and enlarged. */
const drawMagnified = (item: AnyChartItem, by: number, slide: PreviewSlide): string =>
  `<g transform="scale(${by})">${drawItem({ ...resizeItem(item, 1 / by), magnified: 1 } as AnyChartItem, slide)}</g>`;
