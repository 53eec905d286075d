/**
 * A bar chart, written whole: PptxGenJS knows neither words of their own at a bar, nor where the bars are drawn within
 * the chart, nor a blank value.
 */
import type { ChartItem, ChartSeries } from '../../../layout/page.ts';
import { drawOutline } from '../draw/outline.ts';
import {
  baseFormat,
  type ChartFacts,
  firstAxis,
  noTicks,
  nothing,
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
import { columnName } from './workbook.ts';

export function writeChart(item: ChartItem, facts: ChartFacts): string {
  const bars =
    `<c:barChart><c:barDir val="${item.form === 'columns' ? 'col' : 'bar'}"/>` +
    '<c:grouping val="clustered"/><c:varyColors val="0"/>' +
    item.series.map((_, index) => writeSeries(item, index, facts)).join('') +
    `<c:gapWidth val="${Math.round(100 * item.gap)}"/><c:overlap val="${item.form === 'ranges' ? 100 : 0}"/>` +
    `<c:axId val="${firstAxis}"/><c:axId val="${valueAxis}"/></c:barChart>`;
  return writeSpace(bars + writeAxes(item, facts), item, facts);
}

function writeSeries(item: ChartItem, index: number, facts: ChartFacts): string {
  const { categories, series } = item;
  const one = series[index];
  if (!one) return '';
  const column = columnName(index + 1);
  const last = categories.length + 1;
  const name = writeReference('str', `Sheet1!$${column}$1`, [one.name]);
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${name}</c:tx>${writeFill(one, facts)}` +
    `<c:invertIfNegative val="0"/>${writePale(one, facts)}${writeLabels(one, item, facts)}` +
    `<c:cat>${writeReference('str', `Sheet1!$A$2:$A$${last}`, categories)}</c:cat>` +
    `<c:val>${writeReference('num', `Sheet1!$${column}$2:$${column}$${last}`, one.values)}</c:val></c:ser>`
  );
}

/** An edge round each bar, since a pale one alone would be too faint to see on paper. */
const writeFill = ({ color }: ChartSeries, { paint }: ChartFacts, transparency = 0): string =>
  `<c:spPr>${paint(color, transparency)}${drawOutline({ color: 'muted', width: 0.5 }, paint)}</c:spPr>`;

const writePale = (series: ChartSeries, facts: ChartFacts): string =>
  series.isPale
    .map((isPale, index) =>
      isPale
        ? `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${writeFill(series, facts, 65)}</c:dPt>`
        : '',
    )
    .join('');

/** A label that repeats the value, or name and value, follows the data sheet; other words are text. */
function writeLabels(series: ChartSeries, { fontSize }: ChartItem, facts: ChartFacts): string {
  const { name, values, labels } = series;
  const labelled = labels.map((label, index) => {
    const value = values[index] ?? null;
    if (label === '' || value === null) return `<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`;
    const isNamed = label === `${name} ${printed(value)}`;
    const isOwn = !isNamed && label !== printed(value);
    const words = isOwn ? writeOwnWords(label, { fontSize }, facts) : '';
    const format = writeNumberFormat(formatCode(value));
    return `<c:dLbl><c:idx val="${index}"/>${words}${format}${shows({ value: true, name: isNamed })}</c:dLbl>`;
  });
  return (
    `<c:dLbls>${labelled.join('')}${writeNumberFormat(baseFormat)}<c:spPr>${nothing}</c:spPr>` +
    `${writeType({ fontSize }, facts, onOneLine)}${shows({ value: labels.some((label) => label !== ''), name: false })}</c:dLbls>`
  );
}

const shows = ({ value, name }: { value: boolean; name: boolean }): string =>
  `<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="${Number(value)}"/><c:showCatName val="0"/>` +
  `<c:showSerName val="${Number(name)}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/><c:separator> </c:separator>`;

/** Of bars across, the first stands at the top. */
function writeAxes({ form, most, fontSize }: ChartItem, facts: ChartFacts): string {
  const isColumns = form === 'columns';
  const baseline = drawOutline({ color: 'muted', width: 1 }, facts.paint);
  return (
    `<c:catAx><c:axId val="${firstAxis}"/><c:scaling><c:orientation val="${isColumns ? 'minMax' : 'maxMin'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isColumns ? 'b' : 'l'}"/><c:numFmt formatCode="General" sourceLinked="0"/>${noTicks}` +
    `<c:tickLblPos val="nextTo"/><c:spPr><a:noFill/>${baseline}</c:spPr>${writeType({ fontSize }, facts)}` +
    `<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="50"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    writeValueAxis({ most, side: isColumns ? 'l' : 't', crossing: 'between' })
  );
}
