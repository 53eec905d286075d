/** Points between two axes that count. */
import type { ScatterItem, StepSide } from '../../../layout/page.ts';
import { formatAcross } from '../correct/format-across.ts';
import { drawOutline } from '../draw/outline.ts';
import { clean } from '../xml.ts';
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
  writeReference,
  writeType,
} from './chart-xml.ts';
import { dressSeries } from './dress.ts';
import { axisCode } from './number-format.ts';

export function planScatter(item: ScatterItem, facts: ChartFacts): ChartPlan {
  const { points, across, up, unit, acrossUnit } = item;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const last = points.length + 1;
  const grid = { color: colorName('line', facts), size: 0.75, style: 'solid' } as const;
  return {
    order: {
      groups: [
        {
          kind: 'scatter',
          data: [
            { name: clean(acrossUnit), values: xs },
            { name: clean(unit), values: ys },
          ],
        },
      ],
      options: {
        ...chartOptions(item, facts),
        chartColors: [colorName('accent', facts)],
        lineSize: 0,
        lineDataSymbol: 'circle',
        lineDataSymbolSize: 8,
        lineDataSymbolLineColor: colorName('paper', facts),
        catGridLine: { ...grid },
        valGridLine: { ...grid },
        catAxisLabelColor: colorName('muted', facts),
        catAxisMinVal: across.from,
        catAxisMaxVal: across.to,
        catAxisMajorUnit: across.step,
        valAxisHidden: false,
        valAxisLabelColor: colorName('muted', facts),
        valAxisMinVal: up.from,
        valAxisMaxVal: up.to,
        valAxisMajorUnit: up.step,
        valAxisLabelFormatCode: axisCode(up, facts.language),
        // The axes cross at the corner, also where numbers below 0 are among them.
        catAxisCrossesAt: across.from,
        valAxisCrossesAt: up.from,
      },
    },
    dress: (chart) =>
      formatAcross(axisCode(across, facts.language))(
        dressSeries(chart, () => ({
          // Names stand in the first column, numbers in the two beside it.
          name: `<c:tx>${writeReference('str', 'Sheet1!$C$1', [unit])}</c:tx>`,
          across: `<c:xVal>${writeReference('num', `Sheet1!$B$2:$B$${last}`, xs)}</c:xVal>`,
          up: `<c:yVal>${writeReference('num', `Sheet1!$C$2:$C$${last}`, ys)}</c:yVal>`,
          marker:
            `<c:marker><c:symbol val="circle"/><c:size val="8"/><c:spPr>${facts.paint('accent')}` +
            `${drawOutline({ color: 'paper', width: 0.75 }, facts.paint)}</c:spPr></c:marker>`,
          labels: writeNames(item, facts),
        })),
      ),
    rows: [['', acrossUnit, unit], ...points.map(({ label, x, y }) => [label, x, y])],
  };
}

const sides: Readonly<Record<StepSide, string>> = { above: 't', below: 'b', left: 'l', right: 'r' };

function writeNames({ points, fontSize }: ScatterItem, facts: ChartFacts): string {
  const written = points.map(({ words }, index) =>
    words
      ? `<c:dLbl><c:idx val="${index}"/>${writeOwnWords(words.words, { fontSize }, facts)}<c:spPr>${nothing}</c:spPr>` +
        `<c:dLblPos val="${sides[words.side]}"/>${shows(true)}</c:dLbl>`
      : `<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`,
  );
  return (
    `<c:dLbls>${written.join('')}${writeNumberFormat(baseFormat)}<c:spPr>${nothing}</c:spPr>` +
    `${writeType({ fontSize }, facts, onOneLine)}<c:dLblPos val="t"/>${shows(false)}</c:dLbls>`
  );
}
