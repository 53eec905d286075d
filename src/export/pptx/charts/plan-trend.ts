/**
 * Lines and areas. The band round a line is made of its ends as thin lines and, where both are stated everywhere, of two areas
 * one upon the other: an unseen one up to the lower end, and a pale one from there to the upper.
 */
import type { PointLabel, StepSide, TrendItem, TrendSeries } from '../../../layout/page.ts';
import { drawOutline } from '../draw/outline.ts';
import { clean } from '../xml.ts';
import { changeAll, type XmlNode } from '../xml-tree.ts';
import { chartOptions, colorName } from './chart-options.ts';
import type { ChartPlan } from './chart-plan.ts';
import {
  baseFormat,
  type ChartFacts,
  nothing,
  onOneLine,
  shows,
  writeNumberFormat,
  writeOwnWords,
  writeType,
} from './chart-xml.ts';
import { dressSeries, type SeriesDress } from './dress.ts';
import type { ChartData, SeriesGroup } from './make-charts.ts';
import { axisCode, formatCode, printed } from './number-format.ts';
import { type Cell, columnName } from './sheet.ts';

/** A series of the part, in the order of its columns in the sheet. */
interface Column {
  readonly kind: 'line' | 'area';
  readonly data: ChartData;
  readonly color: string;
  readonly cells: readonly Cell[];
  readonly dress: SeriesDress;
}

export function planTrend(item: TrendItem, facts: ChartFacts): ChartPlan {
  const columns = columnsOf(item, facts);
  const kinds = [...new Set(columns.map(({ kind }) => kind))];
  const groups: readonly SeriesGroup[] = kinds.map((kind) => {
    const own = columns.filter((column) => column.kind === kind);
    return {
      kind,
      data: own.map(({ data }) => data),
      options: { chartColors: own.map(({ color }) => color), barGrouping: kind === 'area' ? 'stacked' : 'standard' },
    };
  });
  const { scale } = item;
  return {
    order: {
      groups,
      options: {
        ...chartOptions(item, facts),
        lineSize: 2.25,
        lineDataSymbolSize: 7,
        catAxisLabelPos: item.hasNames ? 'low' : 'none',
        valAxisHidden: false,
        valAxisMinVal: scale.from,
        valAxisMaxVal: scale.to,
        valAxisMajorUnit: scale.step,
        valAxisLabelColor: colorName('muted', facts),
        valAxisLabelFormatCode: axisCode(scale, facts.language),
        valGridLine: { color: colorName('line', facts), size: 0.75, style: 'solid' },
      },
    },
    dress: (chart) =>
      settlePlaces(
        dressSeries(chart, (index) => columns[index]?.dress ?? {}),
        item,
      ),
    rows: [
      ['', ...columns.map(({ data }) => data.name)],
      ...item.categories.map((category, at) => [category, ...columns.map(({ cells }) => cells[at] ?? null)]),
    ],
  };
}

/** PptxGenJS puts points in the middle of their parts of the axis, or at its ends where an area is among others. */
const settlePlaces = (chart: XmlNode, { isFromEdge }: TrendItem): XmlNode =>
  changeAll(chart, ['c:crossBetween'], (found) => [{ ...found, attributes: { val: isFromEdge ? 'midCat' : 'between' } }]);

/** What is drawn first lies behind, and stands at the left of the sheet. */
function columnsOf(item: TrendItem, facts: ChartFacts): readonly Column[] {
  const labels = item.categories.map(clean);
  const { series, form } = item;
  const own = series.map(
    (one): Column => ({
      kind: form,
      data: { name: clean(one.name), labels, values: one.values },
      color: colorName(one.color, facts),
      cells: one.values,
      dress: form === 'area' ? dressArea(one, facts) : dressLine(one, item, facts),
    }),
  );
  return [...bandColumns(item, labels, facts), ...own];
}

const edgeLine = { color: 'muted', width: 0.75, dash: 'dash' } as const;

function bandColumns({ band }: TrendItem, labels: readonly string[], facts: ChartFacts): readonly Column[] {
  if (!band) return [];
  const { names, low, high, isWhole } = band;
  const { paint } = facts;
  const noLabels = noLabelsAtAll;
  const shade: readonly Column[] = isWhole
    ? [
        {
          kind: 'area',
          data: { name: clean(names.low), labels, values: low },
          color: colorName('line', facts),
          cells: low.map((end, at) => ({ value: end ?? 0, formula: `${columnName(3)}${at + 2}` })),
          dress: { look: `<c:spPr>${nothing}</c:spPr>`, labels: noLabels },
        },
        {
          kind: 'area',
          data: {
            name: clean(`${names.low} – ${names.high}`),
            labels,
            values: high.map((end, at) => (end ?? 0) - (low[at] ?? 0)),
          },
          color: colorName('line', facts),
          // Formulas of the ends, wherever they stand in the sheet, so that the shade moves when one of them is changed.
          cells: high.map((end, at) => ({
            value: (end ?? 0) - (low[at] ?? 0),
            formula: `${columnName(4)}${at + 2}-${columnName(3)}${at + 2}`,
          })),
          dress: { look: `<c:spPr>${paint('line', 40)}<a:ln><a:noFill/></a:ln></c:spPr>`, labels: noLabels },
        },
      ]
    : [];
  const edge = (name: string, values: readonly (number | null)[]): Column => ({
    kind: 'line',
    data: { name: clean(name), labels, values },
    color: colorName('muted', facts),
    cells: values,
    dress: {
      look: `<c:spPr>${drawOutline(edgeLine, paint)}</c:spPr>`,
      // A short dash also where no neighbour has an end.
      marker: `<c:marker><c:symbol val="dash"/><c:size val="5"/><c:spPr>${paint('muted')}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>`,
      labels: noLabels,
    },
  });
  return [...shade, edge(names.low, low), edge(names.high, high)];
}

const dressArea = ({ color }: TrendSeries, { paint }: ChartFacts): SeriesDress => ({
  look: `<c:spPr>${paint(color)}${drawOutline({ color: 'paper', width: 0.75 }, paint)}</c:spPr>`,
  labels: noLabelsAtAll,
});

function dressLine(series: TrendSeries, item: TrendItem, facts: ChartFacts): SeriesDress {
  const { color, dash, symbol, marks } = series;
  const { paint } = facts;
  return {
    look: `<c:spPr>${drawOutline({ color, width: 2.25, dash }, paint)}</c:spPr>`,
    marker: markerOf({ symbol, fill: paint(color), edge: drawOutline({ color: 'paper', width: 0.75 }, paint), size: 7 }),
    points: marks.flatMap((mark, index) => {
      if (mark === 'exact' || series.values[index] === null) return [];
      const marker =
        mark === 'open'
          ? markerOf({
              symbol: 'triangle',
              fill: paint(color),
              edge: drawOutline({ color: 'paper', width: 0.75 }, paint),
              size: 10,
            })
          : markerOf({ symbol, fill: paint('paper'), edge: drawOutline({ color, width: 1.5 }, paint), size: 8 });
      // A point without a look of its own would lose its line.
      return [
        `<c:dPt><c:idx val="${index}"/>${marker}<c:bubble3D val="0"/><c:spPr>${drawOutline({ color, width: 2.25, dash }, paint)}</c:spPr></c:dPt>`,
      ];
    }),
    labels: writeLabels(series, item, facts),
  };
}

const markerOf = ({ symbol, fill, edge, size }: { symbol: string; fill: string; edge: string; size: number }): string =>
  `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${fill}${edge}</c:spPr></c:marker>`;

const sides: Readonly<Record<StepSide, string>> = { above: 't', below: 'b', left: 'l', right: 'r' };

/** A figure that repeats its value follows the data sheet; other words are text. */
function writeLabels({ values, labels }: TrendSeries, { fontSize }: TrendItem, facts: ChartFacts): string {
  const written = values.map((value, index) => {
    const label: PointLabel | undefined = labels[index];
    if (!label || value === null) return `<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`;
    const isValue = label.words === printed(value);
    const own = isValue ? '' : writeOwnWords(label.words, { fontSize }, facts);
    return (
      `<c:dLbl><c:idx val="${index}"/>${own}${writeNumberFormat(formatCode(value))}<c:spPr>${nothing}</c:spPr>` +
      `${writeType({ fontSize }, facts, onOneLine)}<c:dLblPos val="${sides[label.side]}"/>${shows(true)}</c:dLbl>`
    );
  });
  return (
    `<c:dLbls>${written.join('')}${writeNumberFormat(baseFormat)}<c:spPr>${nothing}</c:spPr>` +
    `${writeType({ fontSize }, facts, onOneLine)}<c:dLblPos val="t"/>${shows(false)}</c:dLbls>`
  );
}

const noLabelsAtAll = `<c:dLbls>${shows(false)}</c:dLbls>`;
