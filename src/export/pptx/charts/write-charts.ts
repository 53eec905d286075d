/** Pass: the part of each chart, and the workbook behind it. */
import type { Cache } from '../../../foundation/memory/memory.ts';
import type { Handling } from '../../../layout/deck-facts.ts';
import type { AnyChartItem } from '../../../layout/page.ts';
import { correctChart } from '../correct/correct-chart.ts';
import { correctWorkbook } from '../correct/correct-workbook.ts';
import { pathBetween } from '../package/part-names.ts';
import type { Job, Pass } from '../package/pass.ts';
import { relationshipsPart, writeRelationships } from '../package/relationships.ts';
import { readXml, writeXml } from '../xml-tree.ts';
import type { ChartPlan } from './chart-plan.ts';
import type { ChartFacts } from './chart-xml.ts';
import { finish } from './dress.ts';
import type { MadeChart } from './made-chart.ts';
import { magnify } from './magnify.ts';
import { makeCharts } from './make-charts.ts';
import { planBars } from './plan-bars.ts';
import { planRing } from './plan-ring.ts';
import { planScatter } from './plan-scatter.ts';
import { planSteps } from './plan-steps.ts';
import { planTrend } from './plan-trend.ts';
import { repaint } from './repaint.ts';
import { turnChart } from './turn-chart.ts';

interface PlacedChart {
  readonly item: AnyChartItem;
  readonly part: string;
  readonly facts: ChartFacts;
  /** Whatever beside the item decides what is written. */
  readonly known: string;
}

/** By item, as it was written last. */
const madeCharts: Cache<MadeChart> = { name: 'charts', keeps: 1 };

export const writeCharts: Pass = async (parts, job) => {
  const { deck, names, deckMemory } = job;
  const charts = placeCharts(job);
  const recalled = ({ item, known }: PlacedChart) => deckMemory?.find(madeCharts, { of: [item], words: known });
  // All that are new are made at once.
  const fresh = charts.filter((each) => !recalled(each));
  const made = new Map(await finishCharts(fresh, deck.handling));
  charts.forEach((each, index) => {
    const { item, part, known } = each;
    const written = made.get(item) ?? recalled(each);
    if (!written) throw new Error(`no chart for ${part}`);
    deckMemory?.keep(madeCharts, { of: [item], words: known }, written);
    const workbook = names.workbook(index + 1);
    const target = pathBetween(part, workbook);
    parts.set(part, written.chart);
    parts.set(relationshipsPart(part), writeRelationships([{ id: 'rId1', type: 'package', target }]));
    parts.set(workbook, written.workbook);
  });
};

/** The charts in the order of the pages, each in the colours of the base that its page stands on. */
function placeCharts({ pages, objects, pageBaseOf, deck }: Job): readonly PlacedChart[] {
  const shared = { language: deck.language, direction: deck.direction, line: deck.theme.colors.line };
  return pages.flatMap((page, index) => {
    const charts = (objects[index] ?? []).flatMap(({ item, part }) => (item.kind === 'image' ? [] : [{ item, part }]));
    if (charts.length === 0) return [];
    const { paint, facts: pageBase } = pageBaseOf(page);
    const known = JSON.stringify([deck.language, deck.theme.colors, deck.handling, pageBase]);
    return charts.map((chart) => ({ ...chart, facts: { ...shared, paint }, known }));
  });
}

async function finishCharts(
  charts: readonly PlacedChart[],
  handling: Handling,
): Promise<readonly (readonly [AnyChartItem, MadeChart])[]> {
  const plans = charts.map(({ item, facts }) => planChart(item, facts));
  const made = await makeCharts(plans.map(({ order }) => order));
  return charts.flatMap(({ item, facts }, index) => {
    const [plan, raw] = [plans[index], made[index]];
    return plan && raw ? [[item, finishChart(plan, raw, { item, facts, handling })] as const] : [];
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
  { item, facts, handling }: { readonly item: AnyChartItem; readonly facts: ChartFacts; readonly handling: Handling },
): MadeChart => {
  const finished = finish(dress(repaint(correctChart(readXml(chart)), facts)));
  const turned = facts.direction === 'rtl' ? turnChart(finished, item) : finished;
  return {
    chart: magnify(writeXml(turned), item.magnified ?? 1),
    workbook: correctWorkbook(workbook, { rows, direction: facts.direction }, handling),
  };
};
