/** A chart of bars: ranges one before the other, amounts side by side, columns. */
import type { ChartItem, ChartSeries } from '../../../layout/page.ts';
import { drawOutline } from '../draw/outline.ts';
import { clean } from '../xml.ts';
import { chartOptions, colorName } from './chart-options.ts';
import type { ChartPlan } from './chart-plan.ts';
import { baseFormat, type ChartFacts, nothing, onOneLine, writeNumberFormat, writeOwnWords, writeType } from './chart-xml.ts';
import { dressSeries } from './dress.ts';
import { formatCode, printed } from './number-format.ts';

/** An edge round each bar, since a pale one alone would be too faint to see on paper. */
const edge = { color: 'muted', width: 0.75 } as const;

export function planBars(item: ChartItem, facts: ChartFacts): ChartPlan {
  const { categories, series, form, most, gap } = item;
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
        dataBorder: { pt: edge.width, color: colorName(edge.color, facts) },
        // Of bars across, the first stands at the top.
        catAxisOrientation: isColumns ? 'minMax' : 'maxMin',
        valAxisMinVal: 0,
        valAxisMaxVal: most,
      },
    },
    dress: (chart) =>
      dressSeries(chart, (index) => {
        const one = series[index];
        if (!one) return {};
        const dress = { points: palePoints(one, facts), labels: writeLabels(one, item, facts) };
        return one.isUndrawn ? { ...dress, look: `<c:spPr>${nothing}</c:spPr>` } : dress;
      }),
    rows: [
      ['', ...series.map(({ name }) => name)],
      ...categories.map((category, at) => [category, ...series.map(({ values }) => values[at] ?? null)]),
    ],
  };
}

const palePoints = ({ isPale, color }: ChartSeries, { paint }: ChartFacts): readonly string[] =>
  isPale.flatMap((pale, index) =>
    pale
      ? [
          `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>` +
            `<c:spPr>${paint(color, 65)}${drawOutline(edge, paint)}</c:spPr></c:dPt>`,
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
