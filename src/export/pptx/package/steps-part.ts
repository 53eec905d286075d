/**
 * A chart of steps as a scatter chart with straight lines: of the kinds of chart that PowerPoint, LibreOffice and Keynote draw
 * alike it is the only one that spaces points by the minute. Three series without a legend: round the ranges, the line, and
 * the points with their figures and a drop line each; a fourth where a range is open.
 */
import type { StepPoint, StepSide, StepsItem } from '../../../layout/page.ts';
import { stepMarks } from '../../../layout/page.ts';
import type { Color } from '../../../text/body.ts';
import { drawOutline } from '../draw/outline.ts';
import {
  baseFormat,
  type ChartFacts,
  firstAxis,
  noTicks,
  onOneLine,
  valueAxis,
  writeNumberFormat,
  writeOwnWords,
  writeReference,
  writeSpace,
  writeType,
  writeValueAxis,
} from './chart-xml.ts';
import { formatCode, printed } from './number-format.ts';
import { cellsOf, cornersOf, type DrawnPart, headOf } from './step-sheet.ts';

export function writeSteps(item: StepsItem, facts: ChartFacts): string {
  const corners = cornersOf(item);
  // What is drawn first lies behind.
  const parts = (['ranges', 'line', 'tips', 'points'] as const).filter((part) => corners[part].length > 0);
  const scatter =
    '<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>' +
    parts.map((part, order) => writeSeries(item, { part, order }, facts)).join('') +
    `<c:axId val="${firstAxis}"/><c:axId val="${valueAxis}"/></c:scatterChart>`;
  return writeSpace(
    `${scatter}${writeTimeAxis(item, facts)}${writeValueAxis({ ...item, side: 'l', crossing: 'midCat' })}`,
    item,
    facts,
  );
}

function writeSeries(item: StepsItem, { part, order }: { part: DrawnPart; order: number }, facts: ChartFacts): string {
  const corners = cornersOf(item)[part];
  const cells = cellsOf(part, corners.length);
  const days = writeReference(
    'num',
    cells.days,
    corners.map(({ day }) => day),
  );
  const values = writeReference(
    'num',
    cells.values,
    corners.map(({ value }) => value),
  );
  return (
    `<c:ser><c:idx val="${order}"/><c:order val="${order}"/><c:tx>${writeReference('str', cells.head, [headOf(item, part)])}</c:tx>` +
    `${writeLook(part, item, facts)}<c:xVal>${days}</c:xVal><c:yVal>${values}</c:yVal><c:smooth val="0"/></c:ser>`
  );
}

const noLine = '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';
const noMarker = '<c:marker><c:symbol val="none"/></c:marker>';

function writeLook(part: DrawnPart, item: StepsItem, facts: ChartFacts): string {
  const { paint } = facts;
  switch (part) {
    case 'ranges':
      return `<c:spPr>${drawOutline({ color: 'muted', width: 1, dash: 'dash' }, paint)}</c:spPr>${noMarker}`;
    case 'line':
      return `<c:spPr>${drawOutline({ color: 'muted', width: 2 }, paint)}</c:spPr>${noMarker}`;
    case 'tips':
      return `${noLine}${writeMarker({ symbol: 'triangle', size: stepMarks.tip, color: 'muted' }, facts)}${writeLabels(tipLabels(item), item, facts)}`;
    case 'points':
      return noLine + writeMarker({ symbol: 'circle', size: stepMarks.point, color: 'muted' }, facts) + writePoints(item, facts);
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
function writePoints(item: StepsItem, facts: ChartFacts): string {
  const last = item.points.length - 1;
  const marks = item.points.map(({ best }, index) => {
    if (best === null) return `<c:dPt><c:idx val="${index}"/>${noMarker}<c:bubble3D val="0"/></c:dPt>`;
    const marker = writeMarker({ symbol: 'circle', size: stepMarks.last, color: 'accent' }, facts);
    return index === last ? `<c:dPt><c:idx val="${index}"/>${marker}<c:bubble3D val="0"/></c:dPt>` : '';
  });
  const labels = item.points.map((point, order) => ({ point, order, value: isOpen(point) ? null : anchorOf(point) }));
  return `${marks.join('')}${writeLabels(labels, item, facts)}${writeDrops(facts)}`;
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

/** The times stand under it as words of the page: an axis would name days on which nothing was said. */
const writeTimeAxis = ({ from, to }: StepsItem, { paint }: ChartFacts): string =>
  `<c:valAx><c:axId val="${firstAxis}"/><c:scaling><c:orientation val="minMax"/><c:max val="${to}"/><c:min val="${from}"/></c:scaling>` +
  `<c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="yyyy\\-mm\\-dd" sourceLinked="0"/>${noTicks}` +
  `<c:tickLblPos val="none"/><c:spPr><a:noFill/>${drawOutline({ color: 'muted', width: 1 }, paint)}</c:spPr>` +
  `<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:crossBetween val="midCat"/></c:valAx>`;
