/** Pieces of a chart's XML that PptxGenJS does not write: labels with words of their own, and what they look like. */
import type { Direction } from '../../../foundation/characters/writing-direction.ts';
import type { Pt } from '../../../foundation/units.ts';
import type { Paint } from '../paint.ts';
import { escapeAttribute, escapeText } from '../xml.ts';
import { formatCode } from './number-format.ts';

export interface ChartFacts {
  readonly paint: Paint;
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
  /** `#RRGGBB` of the theme's light lines, the one role that is no slot of PowerPoint's theme. */
  readonly line: string;
}

/** Neither fill nor line. */
export const nothing = '<a:noFill/><a:ln><a:noFill/></a:ln>';

/** The format code of most numbers; a point with decimals has a code of its own. */
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

export const writeNumberFormat = (code: string): string => `<c:numFmt formatCode="${escapeAttribute(code)}" sourceLinked="0"/>`;

/** Words at a point stay on one line: the space for them has been measured. */
export const onOneLine = '<a:bodyPr wrap="none" anchor="ctr"/><a:lstStyle/>';

export interface TypeStyle {
  readonly fontSize: Pt;
  readonly isBold?: boolean;
  /** Ink if not given. */
  readonly color?: 'ink' | 'paper';
}

const theme = '<a:latin typeface="+mn-lt"/>';
const bold = ({ isBold }: TypeStyle): string => (isBold ? ' b="1"' : '');

/** A label of words of its own. */
export const writeOwnWords = (text: string, style: TypeStyle, { paint, language, direction }: ChartFacts): string =>
  `<c:tx><c:rich>${onOneLine}<a:p>${direction === 'rtl' ? '<a:pPr rtl="1"/>' : ''}<a:r><a:rPr lang="${escapeAttribute(language)}" sz="${style.fontSize * 100}"${bold(style)}>` +
  `${paint(style.color ?? 'ink')}${theme}</a:rPr><a:t>${escapeText(text)}</a:t></a:r></a:p></c:rich></c:tx>`;

export const writeType = (
  style: TypeStyle,
  { paint, language, direction }: ChartFacts,
  body = '<a:bodyPr/><a:lstStyle/>',
): string =>
  `<c:txPr>${body}<a:p><a:pPr${direction === 'rtl' ? ' rtl="1"' : ''}><a:defRPr sz="${style.fontSize * 100}"${bold(style)}>${paint(style.color ?? 'ink')}${theme}</a:defRPr></a:pPr>` +
  `<a:endParaRPr lang="${escapeAttribute(language)}"/></a:p></c:txPr>`;

/** What a label of a point shows: its value, or nothing. */
export const shows = (value: boolean): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${Number(value)}"/><c:showCatName val="0"/>` +
  '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
