/** Pass: the part of each chart, and the workbook behind it. */
import type { AnyChartItem } from '../../../layout/page.ts';
import { correctChart } from '../correct/correct-chart.ts';
import { correctWorkbook } from '../correct/correct-workbook.ts';
import type { Pass } from '../package/pass.ts';
import { relationshipsPart, writeRelationships } from '../package/relationships.ts';
import type { Handling } from '../pptx-deck.ts';
import { readXml, writeXml } from '../xml-tree.ts';
import type { ChartPlan } from './chart-plan.ts';
import type { ChartFacts } from './chart-xml.ts';
import { finish } from './dress.ts';
import { type MadeChart, makeCharts } from './make-charts.ts';
import { planBars } from './plan-bars.ts';
import { planRing } from './plan-ring.ts';
import { planScatter } from './plan-scatter.ts';
import { planSteps } from './plan-steps.ts';
import { planTrend } from './plan-trend.ts';

export const writeCharts: Pass = async (parts, { objects, paint, deck, memory }) => {
  const facts: ChartFacts = { paint, language: deck.language, line: deck.theme.colors.line };
  const known = JSON.stringify([deck.language, deck.theme.colors, deck.handling]);
  const charts = objects.flat().flatMap(({ item, part }) => (item.kind === 'image' ? [] : [{ item, part }]));
  const fresh = charts.map(({ item }) => item).filter((item) => !memory?.charts.recall(item, known));
  const made = new Map(await finishCharts(fresh, facts, deck.handling));
  charts.forEach(({ item, part }, index) => {
    const written = made.get(item) ?? memory?.charts.recall(item, known);
    if (!written) throw new Error(`no chart for ${part}`);
    memory?.charts.keep(item, known, written);
    const workbook = `embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`;
    parts.set(part, written.chart);
    parts.set(relationshipsPart(part), writeRelationships([{ id: 'rId1', type: 'package', target: `../${workbook}` }]));
    parts.set(`ppt/${workbook}`, written.workbook);
  });
};

async function finishCharts(
  items: readonly AnyChartItem[],
  facts: ChartFacts,
  handling: Handling,
): Promise<readonly (readonly [AnyChartItem, MadeChart])[]> {
  const plans = items.map((item) => planChart(item, facts));
  const made = await makeCharts(plans.map(({ order }) => order));
  return items.flatMap((item, index) => {
    const [plan, raw] = [plans[index], made[index]];
    return plan && raw ? [[item, finishChart(plan, raw, { facts, handling })] as const] : [];
  });
}

function planChart(item: AnyChartItem, facts: ChartFacts): ChartPlan {
  switch (item.kind) {
    case 'chart':
      return planBars(item, facts);
    case 'steps':
      return planSteps(item, facts);
    case 'trend':
      return planTrend(item, facts);
    case 'ring':
      return planRing(item, facts);
    case 'scatter':
      return planScatter(item, facts);
  }
}

/** What PptxGenJS made, mended and dressed. */
const finishChart = (
  { dress, rows }: ChartPlan,
  { chart, workbook }: MadeChart,
  { facts, handling }: { readonly facts: ChartFacts; readonly handling: Handling },
): MadeChart => ({
  chart: writeXml(finish(dress(correctChart(readXml(chart))), facts)),
  workbook: correctWorkbook(workbook, rows, handling),
});
