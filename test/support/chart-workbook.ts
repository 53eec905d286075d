/** A workbook as a chart has it, with rows of a test's own. */
import { makeCharts } from '../../src/export/pptx/charts/make-charts.ts';
import type { Cell } from '../../src/export/pptx/charts/sheet.ts';
import { correctWorkbook } from '../../src/export/pptx/correct/correct-workbook.ts';
import type { Handling } from '../../src/layout/deck-facts.ts';

/** Of a deck without label and marks. */
export const unmarked: Handling = { tlp: '', marks: [] };

export async function makeWorkbook(rows: readonly (readonly Cell[])[], handling = unmarked): Promise<Uint8Array> {
  const data = [{ name: 'Any', labels: ['a'], values: [1] }];
  const [made] = await makeCharts([{ groups: [{ kind: 'bar', data }], options: {} }]);
  if (!made) throw new Error('no chart');
  return correctWorkbook(made.workbook, { rows, direction: 'ltr' }, handling);
}
