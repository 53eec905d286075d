/**
 * A chart of steps as a scatter chart with straight lines: of the kinds of chart that PowerPoint, LibreOffice and Keynote draw
 * alike it is the only one that spaces points by the minute. Three series without a legend: round the ranges, the line, and
 * the points with their figures and a drop line each; a fourth where a range is open.
 */
import type { StepPoint, StepSide, StepsItem } from '../../../layout/page.ts';
import { stepMarks } from '../../../layout/page.ts';
import type { Color } from '../../../text/body.ts';
import { drawOutline } from '../draw/outline.ts';
import { clean } from '../xml.ts';
import { changeAll, childOf, type XmlNode } from '../xml-tree.ts';
import { chartOptions, colorName } from './chart-options.ts';
import type { ChartPlan } from './chart-plan.ts';
import {
  baseFormat,
  type ChartFacts,
  onOneLine,
  writeNumberFormat,
  writeOwnWords,
  writeReference,
  writeType,
} from './chart-xml.ts';
import { dressSeries, type SeriesDress } from './dress.ts';
import { formatCode, printed, timeCodes } from './number-format.ts';
import { cornersOf, type DrawnPart, headOf, stepCells, stepSheetRows } from './step-sheet.ts';

export function planSteps(item: StepsItem, facts: ChartFacts): ChartPlan {
  const corners = cornersOf(item);
  // What is drawn first lies behind.
  const parts = (['ranges', 'line', 'tips', 'points'] as const).filter((part) => corners[part].length > 0);
  const longest = parts.map((part) => corners[part]).reduce((a, b) => (b.length > a.length ? b : a), []);
  return {
    order: {
      groups: [
        {
          kind: 'scatter',
          data: [
            { name: 'X', values: longest.map(({ day }) => day) },
            ...parts.map((part) => ({ name: clean(headOf(item, part)), values: corners[part].map(({ value }) => value) })),
          ],
        },
      ],
      options: {
        ...chartOptions(item, facts),
        chartColors: parts.map(() => colorName('muted', facts)),
        valAxisLabelFormatCode: timeCodes.day,
        catAxisMinVal: item.from,
        catAxisMaxVal: item.to,
        valAxisMinVal: 0,
        valAxisMaxVal: item.most,
      },
    },
    dress: (chart) =>
      hideTimes(
        dressSeries(chart, (order) => {
          const part = parts[order];
          return part ? { ...placesOf(item, part), ...looksOf(part, item, facts) } : {};
        }),
      ),
    rows: stepSheetRows(item),
  };
}

/** PptxGenJS has one column of places across for all series; each of ours has its own. */
function placesOf(item: StepsItem, part: DrawnPart): SeriesDress {
  const corners = cornersOf(item)[part];
  const cells = stepCells(part, corners.length);
  const days = corners.map(({ day }) => day);
  const values = corners.map(({ value }) => value);
  return {
    name: `<c:tx>${writeReference('str', cells.head, [headOf(item, part)])}</c:tx>`,
    across: `<c:xVal>${writeReference('num', cells.days, days)}</c:xVal>`,
    up: `<c:yVal>${writeReference('num', cells.values, values)}</c:yVal>`,
  };
}

/** The times stand under the axis as words of the page: it would name days on which nothing was said. */
const hideTimes = (chart: XmlNode): XmlNode =>
  changeAll(chart, ['c:valAx'], (axis) => [
    childOf(axis, 'c:delete')?.attributes.val === '1'
      ? axis
      : changeAll(axis, ['c:tickLblPos'], (place) => [{ ...place, attributes: { val: 'none' } }]),
  ]);

const noLine = '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';
const noMarker = '<c:marker><c:symbol val="none"/></c:marker>';

function looksOf(part: DrawnPart, item: StepsItem, facts: ChartFacts): SeriesDress {
  const { paint } = facts;
  switch (part) {
    case 'ranges':
      return { look: `<c:spPr>${drawOutline({ color: 'muted', width: 1, dash: 'dash' }, paint)}</c:spPr>`, marker: noMarker };
    case 'line':
      return { look: `<c:spPr>${drawOutline({ color: 'muted', width: 2 }, paint)}</c:spPr>`, marker: noMarker };
    case 'tips':
      return {
        look: noLine,
        marker: writeMarker({ symbol: 'triangle', size: stepMarks.tip, color: 'muted' }, facts),
        labels: writeLabels(tipLabels(item), item, facts),
      };
    case 'points':
      return {
        look: noLine,
        marker: writeMarker({ symbol: 'circle', size: stepMarks.point, color: 'muted' }, facts),
        ...pointsOf(item, facts),
        bars: writeDrops(facts),
      };
  }
}

interface Marker {
  readonly symbol: 'circle' | 'triangle';
  readonly size: number;
  readonly color: Color;
}

const writeMarker = ({ symbol, size, color }: Marker, { paint }: ChartFacts): string =>
  `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${paint(color)}${drawOutline({ color: 'paper', width: 0.75 }, paint)}</c:spPr></c:marker>`;

/** The last point stands out; one with a range alone has no mark, since no single value is stated. */
function pointsOf(item: StepsItem, facts: ChartFacts): SeriesDress {
  const last = item.points.length - 1;
  const points = item.points.flatMap(({ best }, index) => {
    if (best === null) return [`<c:dPt><c:idx val="${index}"/>${noMarker}<c:bubble3D val="0"/></c:dPt>`];
    const marker = writeMarker({ symbol: 'circle', size: stepMarks.last, color: 'accent' }, facts);
    return index === last ? [`<c:dPt><c:idx val="${index}"/>${marker}<c:bubble3D val="0"/></c:dPt>`] : [];
  });
  const labels = item.points.map((point, order) => ({ point, order, value: isOpen(point) ? null : anchorOf(point) }));
  return { points, labels: writeLabels(labels, item, facts) };
}

/** Down to the axis, as a share of the value: they follow the data. */
const writeDrops = ({ paint }: ChartFacts): string =>
  '<c:errBars><c:errDir val="y"/><c:errBarType val="minus"/><c:errValType val="percentage"/><c:noEndCap val="1"/><c:val val="100"/>' +
  `<c:spPr>${drawOutline({ color: 'line', width: 0.75 }, paint)}</c:spPr></c:errBars>`;

const sides: Readonly<Record<StepSide, string>> = { above: 't', below: 'b', left: 'l', right: 'r' };

interface PointLabel {
  readonly point: StepPoint;
  readonly order: number;
  /** What its number would print; null where the label belongs to another series. */
  readonly value: number | null;
}

/** An open end has its words beside its mark. They are never the value there, which only says how far it is drawn. */
const tipLabels = ({ points, tips }: StepsItem): readonly PointLabel[] =>
  tips.flatMap(({ timeFrom }) => {
    const point = points[timeFrom];
    return point ? [{ point, order: timeFrom, value: Number.POSITIVE_INFINITY }] : [];
  });

const isOpen = ({ low, high }: StepPoint): boolean => low !== null && high === null;

/** A figure that repeats its value follows the data sheet; other words are text. On paper of their own, over the drop lines. */
function writeLabels(labels: readonly PointLabel[], { points, fontSize }: StepsItem, facts: ChartFacts): string {
  const look = (isBold: boolean): string =>
    `<c:spPr>${facts.paint('paper')}<a:ln><a:noFill/></a:ln></c:spPr>${writeType({ fontSize, isBold }, facts, onOneLine)}`;
  const written = labels.map(({ point: { words, figure }, order, value }, index) => {
    if (!words || value === null) return `<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`;
    const isBold = order === points.length - 1;
    const isValue = Number.isFinite(value) && figure === printed(value);
    const own = isValue ? '' : writeOwnWords(figure, { fontSize, isBold }, facts);
    return (
      `<c:dLbl><c:idx val="${index}"/>${own}${writeNumberFormat(isValue ? formatCode(value) : baseFormat)}${look(isBold)}` +
      `<c:dLblPos val="${sides[words.side]}"/>${shows(true)}</c:dLbl>`
    );
  });
  return `<c:dLbls>${written.join('')}${writeNumberFormat(baseFormat)}${look(false)}<c:dLblPos val="t"/>${shows(false)}</c:dLbls>`;
}

const anchorOf = ({ low, best, high }: StepPoint): number | null => best ?? high ?? low;

const shows = (value: boolean): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${Number(value)}"/><c:showCatName val="0"/>` +
  '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
