/** A ring of parts. Their names and figures are words of the page. */
import type { RingItem } from '../../../layout/page.ts';
import { drawOutline } from '../draw/outline.ts';
import { clean } from '../xml.ts';
import { chartOptions, colorName } from './chart-options.ts';
import type { ChartPlan } from './chart-plan.ts';
import type { ChartFacts } from './chart-xml.ts';
import { dressSeries } from './dress.ts';

/** Paper between the parts, so that neighbours are told apart also in print. */
const edge = { color: 'paper', width: 1.5 } as const;

export function planRing(item: RingItem, facts: ChartFacts): ChartPlan {
  const { parts, unit, hole } = item;
  return {
    order: {
      groups: [
        {
          kind: 'doughnut',
          data: [{ name: clean(unit), labels: parts.map(({ label }) => clean(label)), values: parts.map(({ value }) => value) }],
        },
      ],
      options: {
        ...chartOptions(item, facts),
        chartColors: parts.map(({ color }) => colorName(color, facts)),
        dataBorder: { pt: edge.width, color: colorName(edge.color, facts) },
        holeSize: Math.round(100 * hole),
      },
    },
    // PptxGenJS writes names and shares at all parts whatever it is told, and a border of a colour of its own.
    dress: (chart) =>
      dressSeries(chart, () => ({
        look: `<c:spPr>${facts.paint('accent')}${drawOutline(edge, facts.paint)}</c:spPr>`,
        labels: noLabels,
      })),
    rows: [['', unit], ...parts.map(({ label, value }) => [label, value])],
  };
}

const noLabels =
  '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
  '<c:showPercent val="0"/><c:showBubbleSize val="0"/><c:showLeaderLines val="0"/></c:dLbls>';
