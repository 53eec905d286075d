/** A chart of bars: ranges one before the other, amounts side by side, columns. */
import { barEdge, type ChartAxis, type ChartItem, type ChartSeries } from '../../../layout/page.ts';
import { drawOutline } from '../draw/outline.ts';
import { clean } from '../xml.ts';
import { chartOptions, colorName } from './chart-options.ts';
import type { ChartPlan } from './chart-plan.ts';
import { baseFormat, type ChartFacts, nothing, onOneLine, writeNumberFormat, writeOwnWords, writeType } from './chart-xml.ts';
import { dressSeries } from './dress.ts';
import { axisCode, formatCode, printed } from './number-format.ts';

export function planBars(item: ChartItem, facts: ChartFacts): ChartPlan {
  const { categories, series, form, most, gap, axis } = item;
  const labels = categories.map(clean);
  const isColumns = form === 'columns';
  return {
    order: {
      groups: [{ kind: 'bar', data: series.map(({ name, values }) => ({ name: clean(name), labels, values })) }],
      options: {
        ...chartOptions(item, facts),
        barDir: isColumns ? 'col' : 'bar',
        barGrouping: form === 'stacked' ? 'stacked' : 'clustered',
        barGapWidthPct: Math.round(100 * gap),
        barOverlapPct: form === 'ranges' || form === 'stacked' ? 100 : 0,
        chartColors: series.map(({ color }) => colorName(color, facts)),
        // Of bars across, the first stands at the top.
        catAxisOrientation: isColumns ? 'minMax' : 'maxMin',
        valAxisMinVal: 0,
        valAxisMaxVal: most,
        ...(axis ? axisOptions(axis, most, facts) : {}),
      },
    },
    dress: (chart) =>
      dressSeries(chart, (index) => {
        const one = series[index];
        if (!one) return {};
        const edge = drawOutline(barEdge(item, one.color), facts.paint);
        const look = one.isUndrawn ? nothing : `${facts.paint(one.color)}${edge}`;
        return {
          look: `<c:spPr>${look}</c:spPr>`,
          points: palePoints(one, edge, facts),
          labels: writeLabels(one, item, facts),
        };
      }),
    rows: [
      ['', ...series.map(({ name }) => name)],
      ...categories.map((category, at) => [category, ...series.map(({ values }) => values[at] ?? null)]),
    ],
  };
}

/** A light grid with its numbers: over bars across, whose order is turned round, and beside columns. */
const axisOptions = ({ step, ticks, fontSize }: ChartAxis, most: number, facts: ChartFacts) => ({
  valAxisHidden: false,
  valAxisMajorUnit: step,
  valAxisLabelColor: colorName('muted', facts),
  valAxisLabelFontSize: fontSize,
  valAxisLabelFormatCode: axisCode({ step, ticks, from: 0, to: most }, facts.language),
  valGridLine: { color: colorName('line', facts), size: 0.75, style: 'solid' } as const,
});

const palePoints = ({ isPale, color }: ChartSeries, edge: string, { paint }: ChartFacts): readonly string[] =>
  isPale.flatMap((pale, index) =>
    pale
      ? [
          `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>` +
            `<c:spPr>${paint(color, 65)}${edge}</c:spPr></c:dPt>`,
        ]
      : [],
  );

/** A label that repeats the value, or name and value, follows the data sheet; other words are text. */
function writeLabels(series: ChartSeries, { fontSize, form }: ChartItem, facts: ChartFacts): string {
  const { name, values, labels, isPale, labelColor = 'ink' } = series;
  const place = form === 'stacked' ? 'ctr' : 'outEnd';
  const labelled = labels.map((label, index) => {
    const value = values[index] ?? null;
    if (label === '' || value === null) return `<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`;
    const isNamed = label === `${name} ${printed(value)}`;
    const isOwn = !isNamed && label !== printed(value);
    const style = { fontSize, color: isPale[index] ? 'ink' : labelColor } as const;
    const words = isOwn ? writeOwnWords(label, style, facts) : '';
    const type = style.color === 'ink' || isOwn ? '' : `<c:spPr>${nothing}</c:spPr>${writeType(style, facts, onOneLine)}`;
    const format = writeNumberFormat(formatCode(value));
    return `<c:dLbl><c:idx val="${index}"/>${words}${format}${type}${shows({ value: true, name: isNamed, place })}</c:dLbl>`;
  });
  return (
    `<c:dLbls>${labelled.join('')}${writeNumberFormat(baseFormat)}<c:spPr>${nothing}</c:spPr>` +
    `${writeType({ fontSize }, facts, onOneLine)}${shows({ value: labels.some((label) => label !== ''), name: false, place })}</c:dLbls>`
  );
}

const shows = ({ value, name, place }: { value: boolean; name: boolean; place: 'outEnd' | 'ctr' }): string =>
  `<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="${Number(value)}"/><c:showCatName val="0"/>` +
  `<c:showSerName val="${Number(name)}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/><c:separator> </c:separator>`;
