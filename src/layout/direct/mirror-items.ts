/** Placed items seen in a mirror that stands upright in the middle of a band: what stood at the left stands at the right. */

import type { Box, Point, Pt } from '../../foundation/units.ts';
import type { LaidBody, LaidParagraph, MeasuredLine } from '../../text/body.ts';
import {
  type AnyChartItem,
  type ChartName,
  type ConnectionSite,
  type ConnectorEnd,
  type Contour,
  type Item,
  isChart,
  type PointLabel,
  type StepSide,
  type TextItem,
} from '../page.ts';

/** A mirror, by twice the place of its line: what lies at `x` comes to lie at `turn - x`. */
export type Turn = Pt;

/** The mirror in the middle of a box. */
export const turnIn = ({ x, width }: Box): Turn => 2 * x + width;

/** Everything but the order of letters, which `orderLines` settles. Pictures are moved, and stay as they are within. */
export function mirrorItem(item: Item, turn: Turn): Item {
  const box = mirrorBox(item.box, turn);
  switch (item.kind) {
    case 'text':
      return { ...mirrorText(item), box };
    case 'shape':
    case 'image':
      return { ...item, box };
    case 'path':
      return { ...item, box, rings: item.rings.map((ring) => ring.map((point) => mirrorPoint(point, turn))) };
    case 'connector':
      return {
        ...item,
        box,
        from: mirrorEnd(item.from, turn),
        to: mirrorEnd(item.to, turn),
        corners: item.corners.map((corner) => mirrorPoint(corner, turn)),
      };
    case 'table':
      return {
        ...item,
        box,
        isRightToLeft: true,
        rows: item.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => {
            const width = item.columns.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, each) => sum + each, 0);
            return { ...cell, body: mirrorBody(cell.body, width) };
          }),
        })),
      };
    default:
      return mirrorChart(item, turn);
  }
}

/** A text in its own place: only what is in its box is mirrored. */
export const mirrorText = (item: TextItem): TextItem => ({
  ...item,
  body: mirrorBody(item.body, item.box.width),
  ...(item.contour ? { contour: mirrorContour(item.contour, item.box.width) } : {}),
});

/** Moved as a whole, with all that is in it as it was. */
export function moveItem(item: Item, by: Pt): Item {
  const movePoint = ({ x, y }: Point): Point => ({ x: x + by, y });
  const box = moveBox(item.box, by);
  switch (item.kind) {
    case 'path':
      return { ...item, box, rings: item.rings.map((ring) => ring.map(movePoint)) };
    case 'connector':
      return {
        ...item,
        box,
        from: { ...item.from, at: movePoint(item.from.at) },
        to: { ...item.to, at: movePoint(item.to.at) },
        corners: item.corners.map(movePoint),
      };
    default:
      return isChart(item) ? moveChart(item, by) : { ...item, box };
  }
}

function moveChart(item: AnyChartItem, by: Pt): AnyChartItem {
  const moved = changeBoxes(
    item,
    (box) => moveBox(box, by),
    (body) => body,
  );
  return { ...moved, plot: moveBox(item.plot, by) };
}

const moveBox = (box: Box, by: Pt): Box => ({ ...box, x: box.x + by });

const mirrorBox = (box: Box, turn: Turn): Box => ({ ...box, x: turn - box.x - box.width });

const mirrorPoint = ({ x, y }: Point, turn: Turn): Point => ({ x: turn - x, y });

/** Of the first four sites, which are the middles of the sides, left and right change places. */
const mirrorSite = (site: number): number => (site === 1 ? 3 : site === 3 ? 1 : site);

const mirrorEnd = (end: ConnectorEnd, turn: Turn): ConnectorEnd => ({
  ...end,
  site: mirrorSite(end.site),
  at: mirrorPoint(end.at, turn),
});

const sides = { top: 'top', bottom: 'bottom', left: 'right', right: 'left' } as const;

function mirrorContour(contour: Contour, width: Pt): Contour {
  const mirrored = contour.sites.map((site): ConnectionSite => ({ ...site, x: width - site.x, side: sides[site.side] }));
  return { ...contour, sites: mirrored.map((site, index) => mirrored[mirrorSite(index)] ?? site) };
}

const labelSides = { above: 'above', below: 'below', left: 'right', right: 'left' } as const satisfies Record<StepSide, StepSide>;

/** A ring and a field of points are read the same way everywhere, and do not come here. */
function mirrorChart(item: AnyChartItem, turn: Turn): AnyChartItem {
  const mirrored = changeBoxes(item, (box) => mirrorBox(box, turn), mirrorBody, labelSides);
  return { ...mirrored, plot: mirrorBox(item.plot, turn), isRightToLeft: true };
}

function changeBoxes(
  item: AnyChartItem,
  place: (box: Box) => Box,
  changeBody: (body: LaidBody, width: Pt) => LaidBody,
  side: Readonly<Record<StepSide, StepSide>> = { above: 'above', below: 'below', left: 'left', right: 'right' },
): AnyChartItem {
  const box = place(item.box);
  const nameAt = (name: ChartName): ChartName => ({ ...name, box: place(name.box), body: changeBody(name.body, name.box.width) });
  const labelAt = (label: Omit<PointLabel, 'words'>) => ({ side: side[label.side], box: place(label.box) });
  switch (item.kind) {
    case 'chart':
      return { ...item, box, names: item.names.map(nameAt) };
    case 'trend':
      return {
        ...item,
        box,
        names: item.names.map(nameAt),
        series: item.series.map((series) => ({
          ...series,
          labels: series.labels.map((label) => label && { ...label, ...labelAt(label) }),
        })),
      };
    case 'ring':
      return { ...item, box };
    case 'scatter':
      return {
        ...item,
        box,
        points: item.points.map((point) =>
          point.words ? { ...point, words: { ...point.words, ...labelAt(point.words) } } : point,
        ),
      };
    case 'steps':
      return {
        ...item,
        box,
        points: item.points.map((point) =>
          point.words ? { ...point, words: { ...point.words, ...labelAt(point.words) } } : point,
        ),
      };
  }
}

const aligned = { left: 'right', center: 'center', right: 'left' } as const;

/** @param width of the box that the body was laid into */
const mirrorBody = (body: LaidBody, width: Pt): LaidBody => ({
  ...body,
  insets: { ...body.insets, left: body.insets.right, right: body.insets.left },
  paragraphs: body.paragraphs.map(
    (paragraph): LaidParagraph => ({
      ...paragraph,
      align: aligned[paragraph.align],
      lines: paragraph.lines.map(
        (line): MeasuredLine => ({
          ...line,
          pieces: line.pieces.map((piece) => ({ ...piece, x: width - piece.x - piece.width })),
        }),
      ),
    }),
  ),
});
