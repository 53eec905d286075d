/** Placed items made larger or smaller about the corner of the page, with all that is in them. */

import { type Point, resizeBox } from '../foundation/units.ts';
import type { LaidBody, LaidParagraph, MeasuredLine, Piece, StyledRun } from '../text/body.ts';
import type { Placement } from './flow.ts';
import {
  type AnyChartItem,
  type ChartName,
  type ConnectorEnd,
  type Contour,
  type Item,
  isChart,
  type Outline,
  type PlacedRow,
  type PointLabel,
} from './page.ts';
import { drawnSize } from './style-runs.ts';

/** Type has whole points again afterwards: it was laid in sizes that come to them, and what charts set themselves is rounded. */
export const resizePlacement = (placement: Placement, by: number): Placement =>
  by === 1
    ? placement
    : { ...placement, items: placement.items.map((placed) => ({ ...placed, item: drawnItem(placed.item, by) })) };

function drawnItem(item: Item, by: number): Item {
  const resized = resizeItem(item, by);
  return isChart(resized) && isChart(item) ? { ...resized, fontSize: drawnSize(item.fontSize, by) } : resized;
}

export function resizeItem(item: Item, by: number): Item {
  const resized = resizeOwn(item, by);
  return resized.keepsSides ? { ...resized, keepsSides: resizeBox(resized.keepsSides, by) } : resized;
}

function resizeOwn(item: Item, by: number): Item {
  const box = resizeBox(item.box, by);
  switch (item.kind) {
    case 'text':
      return {
        ...item,
        box,
        body: resizeBody(item.body, by),
        ...outlineOf(item, by),
        ...(item.contour ? { contour: resizeContour(item.contour, by) } : {}),
      };
    case 'shape':
      return { ...item, box, ...outlineOf(item, by) };
    case 'path':
      return {
        ...item,
        box,
        rings: item.rings.map((ring) => ring.map((point) => resizePoint(point, by))),
        ...outlineOf(item, by),
      };
    case 'connector':
      return {
        ...item,
        box,
        from: resizeEnd(item.from, by),
        to: resizeEnd(item.to, by),
        corners: item.corners.map((corner) => resizePoint(corner, by)),
        outline: resizeOutline(item.outline, by),
      };
    case 'table':
      return { ...item, box, columns: item.columns.map((width) => width * by), rows: item.rows.map((row) => resizeRow(row, by)) };
    case 'image':
      return { ...item, box };
    default:
      return resizeChart(item, by);
  }
}

function resizeChart(item: AnyChartItem, by: number): AnyChartItem {
  const common = {
    box: resizeBox(item.box, by),
    plot: resizeBox(item.plot, by),
    fontSize: wholeSize(item.fontSize * by),
    magnified: (item.magnified ?? 1) * by,
  };
  switch (item.kind) {
    case 'chart':
      return { ...item, ...common, names: item.names.map((name) => resizeName(name, by)) };
    case 'trend':
      return {
        ...item,
        ...common,
        names: item.names.map((name) => resizeName(name, by)),
        series: item.series.map((series) => ({
          ...series,
          labels: series.labels.map((label) => label && resizeLabel(label, by)),
        })),
      };
    case 'ring':
      return { ...item, ...common };
    case 'scatter':
      return { ...item, ...common, points: item.points.map((point) => withWords(point, by)) };
    case 'steps':
      return { ...item, ...common, points: item.points.map((point) => withWords(point, by)) };
  }
}

/** As near to a whole number as a computer's sums come is whole. */
const wholeSize = (size: number): number => (Math.abs(size - Math.round(size)) < 1e-6 ? Math.round(size) : size);

const resizeName = (name: ChartName, by: number): ChartName => ({
  ...name,
  box: resizeBox(name.box, by),
  body: resizeBody(name.body, by),
});

const resizeLabel = (label: PointLabel, by: number): PointLabel => ({ ...label, box: resizeBox(label.box, by) });

const withWords = <Marked extends { readonly words?: { readonly box: PointLabel['box'] } }>(point: Marked, by: number): Marked =>
  point.words ? { ...point, words: { ...point.words, box: resizeBox(point.words.box, by) } } : point;

const resizePoint = ({ x, y }: Point, by: number): Point => ({ x: x * by, y: y * by });

const resizeEnd = (end: ConnectorEnd, by: number): ConnectorEnd => ({ ...end, at: resizePoint(end.at, by) });

const resizeOutline = (outline: Outline, by: number): Outline => ({ ...outline, width: outline.width * by });

const outlineOf = ({ outline }: { readonly outline?: Outline }, by: number): { readonly outline?: Outline } =>
  outline ? { outline: resizeOutline(outline, by) } : {};

const resizeContour = (contour: Contour, by: number): Contour => ({
  ...contour,
  reach: contour.reach * by,
  sites: contour.sites.map((site) => ({ ...site, ...resizePoint(site, by) })),
});

const resizeRow = ({ height, cells }: PlacedRow, by: number): PlacedRow => ({
  height: height * by,
  cells: cells.map((cell) => {
    const { top, bottom } = cell.borders;
    return {
      ...cell,
      body: resizeBody(cell.body, by),
      borders: { ...(top ? { top: resizeOutline(top, by) } : {}), ...(bottom ? { bottom: resizeOutline(bottom, by) } : {}) },
    };
  }),
});

const resizeBody = (body: LaidBody, by: number): LaidBody => ({
  ...body,
  insets: {
    top: body.insets.top * by,
    right: body.insets.right * by,
    bottom: body.insets.bottom * by,
    left: body.insets.left * by,
  },
  height: body.height * by,
  width: body.width * by,
  paragraphs: body.paragraphs.map((paragraph) => resizeParagraph(paragraph, by)),
});

const resizeParagraph = (paragraph: LaidParagraph, by: number): LaidParagraph => ({
  ...paragraph,
  runs: paragraph.runs.map((run): StyledRun => ({ ...run, size: wholeSize(run.size * by) })),
  indent: paragraph.indent * by,
  hanging: paragraph.hanging * by,
  spaceBefore: paragraph.spaceBefore * by,
  ...(paragraph.pitch === undefined ? {} : { pitch: paragraph.pitch * by }),
  lines: paragraph.lines.map((line) => resizeLine(line, by)),
});

const resizeLine = (line: MeasuredLine, by: number): MeasuredLine => ({
  y: line.y * by,
  height: line.height * by,
  baseline: line.baseline * by,
  pieces: line.pieces.map((piece): Piece => ({ ...piece, x: piece.x * by, width: piece.width * by })),
});
