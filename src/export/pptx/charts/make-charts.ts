/**
 * Charts by PptxGenJS: the part and the workbook of each. They are taken out of its package as they are, with their faults,
 * which `correct/` mends; the rest of that package is thrown away.
 */
import { openPptxGenJS, type pptxgen, writeParts } from '../pptxgenjs.ts';
import type { MadeChart } from './made-chart.ts';

export type ChartKind = 'bar' | 'line' | 'area' | 'doughnut' | 'scatter';
/** Its types know one of the two directions of an axis. */
export type ChartOptions = Omit<pptxgen.default.IChartOpts, 'catAxisOrientation'> & {
  readonly catAxisOrientation?: 'minMax' | 'maxMin';
};

/** Names and values of a series; of a scatter chart the first holds what the others are placed by across. */
export interface ChartData {
  readonly name: string;
  readonly labels?: readonly string[];
  readonly values: readonly (number | null)[];
}

/** Series that are drawn in the same way. */
export interface SeriesGroup {
  readonly kind: ChartKind;
  readonly data: readonly ChartData[];
  /** Where this group differs from the options of the chart. */
  readonly options?: ChartOptions;
}

/** What PptxGenJS is asked for. */
export interface ChartOrder {
  /** Drawn one over the other, the last in front. */
  readonly groups: readonly SeriesGroup[];
  readonly options: ChartOptions;
}

/** One for each order, in their order. Loads PptxGenJS when there is one: a deck without charts does not wait for it. */
export async function makeCharts(orders: readonly ChartOrder[]): Promise<readonly MadeChart[]> {
  if (orders.length === 0) return [];
  const deck = await openPptxGenJS();
  const slide = deck.addSlide();
  for (const order of orders) addChart(slide, order);
  return takeCharts(await writeParts(deck));
}

/** It writes into what it is given: all of it is made here and used once. */
function addChart(slide: pptxgen.default.Slide, { groups, options }: ChartOrder): void {
  const made = groups.map(({ kind, data, options: own }) => ({
    type: kind as pptxgen.default.CHART_NAME,
    data: data.map(({ name, labels, values }) => ({
      name,
      ...(labels ? { labels: [...labels] } : {}),
      values: [...values] as number[],
    })),
    options: structuredClone(own ?? {}),
  }));
  const shared = structuredClone(options);
  const [only, ...others] = made;
  if (only && others.length === 0)
    slide.addChart(only.type, only.data, { ...shared, ...only.options } as pptxgen.default.IChartOpts);
  else slide.addChart(made as never, shared as never);
}

/** PptxGenJS counts charts through the whole life of the process, so the slide is asked which are ours, and in which order. */
function takeCharts(parts: ReadonlyMap<string, Uint8Array>): readonly MadeChart[] {
  const decoder = new TextDecoder();
  const bytes = (name: string): Uint8Array => {
    const found = parts.get(name);
    if (!found) throw new Error(`PptxGenJS wrote no ${name}`);
    return found;
  };
  const slide = decoder.decode(bytes('ppt/slides/_rels/slide1.xml.rels'));
  const charts = [...slide.matchAll(/Id="rId(\d+)"[^>]*Target="\/ppt\/charts\/(chart\d+\.xml)"/gu)].map(([, id, name = '']) => ({
    id: Number(id),
    name,
  }));
  return charts
    .sort((a, b) => a.id - b.id)
    .map(({ name }) => {
      const relationships = decoder.decode(bytes(`ppt/charts/_rels/${name}.rels`));
      const [, workbook = ''] = /Target="\.\.\/(embeddings\/[^"]+)"/u.exec(relationships) ?? [];
      return { chart: decoder.decode(bytes(`ppt/charts/${name}`)), workbook: bytes(`ppt/${workbook}`) };
    });
}
