/**
 * A bar chart, written whole: PptxGenJS knows neither words of their own at a bar, nor where the bars are drawn within
 * the chart, nor a blank value. The order of elements is that of the schema (CT_ChartSpace), which PowerPoint insists on.
 */
import type { ChartItem, ChartSeries } from '../../../layout/page.ts';
import { toEmu } from '../../../units.ts';
import { drawOutline } from '../draw/outline.ts';
import type { Paint } from '../paint.ts';
import { escapeAttribute, escapeText, namespaces, xmlHead } from '../xml.ts';
import { formatCode, printed } from './number-format.ts';
import { columnName } from './workbook.ts';

export interface ChartFacts {
  readonly paint: Paint;
  readonly language: string;
}

const [categoryAxis, valueAxis] = [1, 2];

export function writeChart(item: ChartItem, facts: ChartFacts): string {
  const isColumns = item.form === 'columns';
  return (
    `${xmlHead}<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relationships}">` +
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>' +
    `<c:plotArea>${writeLayout(item)}<c:barChart><c:barDir val="${isColumns ? 'col' : 'bar'}"/>` +
    '<c:grouping val="clustered"/><c:varyColors val="0"/>' +
    item.series.map((_, index) => writeSeries(item, index, facts)).join('') +
    `<c:gapWidth val="${Math.round(100 * item.gap)}"/><c:overlap val="${item.form === 'ranges' ? 100 : 0}"/>` +
    `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/></c:barChart>${writeAxes(item, facts)}` +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${writeType(item, facts)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}

/** Fractions of the chart's box, so that words of the page beside a bar stay beside it. */
function writeLayout({ box, plot }: ChartItem): string {
  const share = (part: number, whole: number): string => (toEmu(part) / toEmu(whole)).toFixed(5);
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${share(plot.x - box.x, box.width)}"/><c:y val="${share(plot.y - box.y, box.height)}"/>` +
    `<c:w val="${share(plot.width, box.width)}"/><c:h val="${share(plot.height, box.height)}"/></c:manualLayout></c:layout>`
  );
}

function writeSeries(item: ChartItem, index: number, facts: ChartFacts): string {
  const { categories, series } = item;
  const one = series[index];
  if (!one) return '';
  const column = columnName(index + 1);
  const last = categories.length + 1;
  const name = `<c:strRef><c:f>Sheet1!$${column}$1</c:f>${cache('str', [one.name])}</c:strRef>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${name}</c:tx>${writeFill(one, facts)}` +
    `<c:invertIfNegative val="0"/>${writePale(one, facts)}${writeLabels(one, item, facts)}` +
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f>${cache('str', categories)}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${last}</c:f>${cache('num', one.values)}</c:numRef></c:val></c:ser>`
  );
}

/** Of most numbers; a point with decimals has a code of its own. */
const base = formatCode(0);

/** What is blank in the data sheet has no point here. */
function cache(kind: 'str' | 'num', values: readonly (string | number | null)[]): string {
  const points = values.map((value, index) =>
    value === null || value === '' || Number.isNaN(value)
      ? ''
      : `<c:pt idx="${index}"${typeof value === 'number' && formatCode(value) !== base ? ` formatCode="${formatCode(value)}"` : ''}><c:v>${escapeText(String(value))}</c:v></c:pt>`,
  );
  const format = kind === 'num' ? `<c:formatCode>${base}</c:formatCode>` : '';
  return `<c:${kind}Cache>${format}<c:ptCount val="${values.length}"/>${points.join('')}</c:${kind}Cache>`;
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
  const style = { fontSize, color: 'ink' } as const;
  const labelled = labels.map((label, index) => {
    const value = values[index] ?? null;
    if (label === '' || value === null) return `<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`;
    const isNamed = label === `${name} ${printed(value)}`;
    const isOwn = !isNamed && label !== printed(value);
    const words = isOwn ? `<c:tx><c:rich>${bodyProperties}<a:p>${writeRun(label, style, facts)}</a:p></c:rich></c:tx>` : '';
    return `<c:dLbl><c:idx val="${index}"/>${words}${numberFormat(formatCode(value))}${shows({ value: true, name: isNamed })}</c:dLbl>`;
  });
  return (
    `<c:dLbls>${labelled.join('')}${numberFormat(base)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${writeType({ fontSize }, facts, bodyProperties)}` +
    `${shows({ value: labels.some((label) => label !== ''), name: false })}</c:dLbls>`
  );
}

const numberFormat = (code: string): string => `<c:numFmt formatCode="${code}" sourceLinked="0"/>`;

const shows = ({ value, name }: { value: boolean; name: boolean }): string =>
  `<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="${Number(value)}"/><c:showCatName val="0"/>` +
  `<c:showSerName val="${Number(name)}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/><c:separator> </c:separator>`;

/** Words at a bar stay on one line: the space for them has been measured. */
const bodyProperties = '<a:bodyPr wrap="none" anchor="ctr"/><a:lstStyle/>';
const theme = '<a:latin typeface="+mn-lt"/>';

interface TypeStyle {
  readonly fontSize: number;
  readonly color: 'ink' | 'muted';
}

const writeRun = (text: string, { fontSize, color }: TypeStyle, { paint, language }: ChartFacts): string =>
  `<a:r><a:rPr lang="${escapeAttribute(language)}" sz="${fontSize * 100}">${paint(color)}${theme}</a:rPr><a:t>${escapeText(text)}</a:t></a:r>`;

const writeType = (
  { fontSize }: Pick<ChartItem, 'fontSize'>,
  { paint, language }: ChartFacts,
  body = '<a:bodyPr/><a:lstStyle/>',
): string =>
  `<c:txPr>${body}<a:p><a:pPr><a:defRPr sz="${fontSize * 100}">${paint('ink')}${theme}</a:defRPr></a:pPr>` +
  `<a:endParaRPr lang="${escapeAttribute(language)}"/></a:p></c:txPr>`;

/** The axis of values is not drawn: each bar has its figure. Of bars across, the first stands at the top. */
function writeAxes({ form, most, fontSize }: ChartItem, facts: ChartFacts): string {
  const isColumns = form === 'columns';
  const baseline = drawOutline({ color: 'muted', width: 1 }, facts.paint);
  const [low, high] = isColumns ? ['b', 'l'] : ['l', 't'];
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  return (
    `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="${isColumns ? 'minMax' : 'maxMin'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${low}"/><c:numFmt formatCode="General" sourceLinked="0"/>${ticks}` +
    `<c:tickLblPos val="nextTo"/><c:spPr><a:noFill/>${baseline}</c:spPr>${writeType({ fontSize }, facts)}` +
    `<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="50"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/><c:max val="${most}"/><c:min val="0"/></c:scaling>` +
    `<c:delete val="1"/><c:axPos val="${high}"/><c:numFmt formatCode="General" sourceLinked="0"/>${ticks}` +
    `<c:tickLblPos val="nextTo"/><c:crossAx val="${categoryAxis}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}
