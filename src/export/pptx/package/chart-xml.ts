/** What the parts of all kinds of chart are written with. The order of elements is that of the schema, which PowerPoint insists on. */
import type { Box, Pt } from '../../../units.ts';
import { toEmu } from '../../../units.ts';
import type { Paint } from '../paint.ts';
import { escapeAttribute, escapeText, namespaces, xmlHead } from '../xml.ts';
import { formatCode } from './number-format.ts';

export interface ChartFacts {
  readonly paint: Paint;
  readonly language: string;
}

export const [firstAxis, valueAxis] = [1, 2] as const;

/** A chart space around the groups and axes of a plot area. */
export const writeSpace = (
  plotArea: string,
  { box, plot, fontSize }: { box: Box; plot: Box; fontSize: Pt },
  facts: ChartFacts,
): string =>
  `${xmlHead}<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relationships}">` +
  '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>' +
  `<c:plotArea>${writeLayout(box, plot)}${plotArea}` +
  `<c:spPr>${nothing}</c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
  `<c:spPr>${nothing}</c:spPr>${writeType({ fontSize }, facts)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;

/** Neither fill nor line. */
export const nothing = '<a:noFill/><a:ln><a:noFill/></a:ln>';

/** Fractions of the chart's box, so that words of the page beside a point stay beside it. */
function writeLayout(box: Box, plot: Box): string {
  const share = (part: number, whole: number): string => (toEmu(part) / toEmu(whole)).toFixed(5);
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${share(plot.x - box.x, box.width)}"/><c:y val="${share(plot.y - box.y, box.height)}"/>` +
    `<c:w val="${share(plot.width, box.width)}"/><c:h val="${share(plot.height, box.height)}"/></c:manualLayout></c:layout>`
  );
}

/** Of most numbers; a point with decimals has a code of its own. */
export const baseFormat = formatCode(0);

/** Cells of the data sheet with what stands in them; what is blank there has no point here. */
export function writeReference(kind: 'str' | 'num', cells: string, values: readonly (string | number | null)[]): string {
  const points = values.map((value, index) =>
    value === null || value === '' || Number.isNaN(value)
      ? ''
      : `<c:pt idx="${index}"${formatOf(value)}><c:v>${escapeText(String(value))}</c:v></c:pt>`,
  );
  const format = kind === 'num' ? `<c:formatCode>${baseFormat}</c:formatCode>` : '';
  const cache = `<c:${kind}Cache>${format}<c:ptCount val="${values.length}"/>${points.join('')}</c:${kind}Cache>`;
  return `<c:${kind}Ref><c:f>${cells}</c:f>${cache}</c:${kind}Ref>`;
}

const formatOf = (value: string | number): string =>
  typeof value === 'number' && formatCode(value) !== baseFormat ? ` formatCode="${formatCode(value)}"` : '';

export const writeNumberFormat = (code: string): string => `<c:numFmt formatCode="${code}" sourceLinked="0"/>`;

/** Words at a point stay on one line: the space for them has been measured. */
export const onOneLine = '<a:bodyPr wrap="none" anchor="ctr"/><a:lstStyle/>';

export interface TypeStyle {
  readonly fontSize: Pt;
  readonly isBold?: boolean;
}

const theme = '<a:latin typeface="+mn-lt"/>';
const bold = ({ isBold }: TypeStyle): string => (isBold ? ' b="1"' : '');

/** A label of words of its own. */
export const writeOwnWords = (text: string, style: TypeStyle, { paint, language }: ChartFacts): string =>
  `<c:tx><c:rich>${onOneLine}<a:p><a:r><a:rPr lang="${escapeAttribute(language)}" sz="${style.fontSize * 100}"${bold(style)}>` +
  `${paint('ink')}${theme}</a:rPr><a:t>${escapeText(text)}</a:t></a:r></a:p></c:rich></c:tx>`;

export const writeType = (style: TypeStyle, { paint, language }: ChartFacts, body = '<a:bodyPr/><a:lstStyle/>'): string =>
  `<c:txPr>${body}<a:p><a:pPr><a:defRPr sz="${style.fontSize * 100}"${bold(style)}>${paint('ink')}${theme}</a:defRPr></a:pPr>` +
  `<a:endParaRPr lang="${escapeAttribute(language)}"/></a:p></c:txPr>`;

export const noTicks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';

/** The axis of values is not drawn: each value has its figure. */
export const writeValueAxis = ({
  most,
  side,
  crossing,
}: {
  most: number;
  side: 'l' | 't';
  crossing: 'between' | 'midCat';
}): string =>
  `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/><c:max val="${most}"/><c:min val="0"/></c:scaling>` +
  `<c:delete val="1"/><c:axPos val="${side}"/><c:numFmt formatCode="General" sourceLinked="0"/>${noTicks}` +
  `<c:tickLblPos val="nextTo"/><c:crossAx val="${firstAxis}"/><c:crosses val="autoZero"/><c:crossBetween val="${crossing}"/></c:valAx>`;
