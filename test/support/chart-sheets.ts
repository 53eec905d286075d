/** What the data sheet of a chart has to hold, told from the chart as it was laid out. */

import type { Cell } from '../../src/export/pptx/charts/sheet.ts';
import { stepSheetRows } from '../../src/export/pptx/charts/step-sheet.ts';
import type { AnyChartItem, TrendItem } from '../../src/layout/page.ts';

export type SheetRow = readonly (string | number)[];

/** Rows from A1; blanks are empty texts. */
export function sheetRows(item: AnyChartItem): readonly SheetRow[] {
  switch (item.kind) {
    case 'steps':
      return stepSheetRows(item).map((row) => row.map(valueIn));
    case 'chart':
      return table(item.categories, item.series);
    case 'trend':
      return table(item.categories, [...bandSeries(item), ...item.series]);
    case 'ring':
      return [['', item.unit], ...item.parts.map(({ label, value }) => [label, value])];
    case 'scatter':
      return [['', item.acrossUnit, item.unit], ...item.points.map(({ label, x, y }) => [label, x, y])];
  }
}

interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

const table = (categories: readonly string[], series: readonly Series[]): readonly SheetRow[] => [
  ['', ...series.map(({ name }) => name)],
  ...categories.map((category, row) => [category, ...series.map(({ values }) => values[row] ?? '')]),
];

/** The ends as they were stated; before them, where both are everywhere, what the shade is drawn with. */
function bandSeries({ band }: TrendItem): readonly Series[] {
  if (!band) return [];
  const { names, low, high, isWhole } = band;
  const ends = [
    { name: names.low, values: low },
    { name: names.high, values: high },
  ];
  const between = high.map((end, at) => (end ?? 0) - (low[at] ?? 0));
  return isWhole ? [{ name: names.low, values: low }, { name: `${names.low} – ${names.high}`, values: between }, ...ends] : ends;
}

const valueIn = (cell: Cell): string | number => (typeof cell === 'object' ? (cell?.value ?? '') : cell);
