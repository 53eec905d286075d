/** Pass: the part of each chart, and the data sheet behind it. */
import { writeChart } from './chart-part.ts';
import type { Pass } from './pass.ts';
import { relationshipsPart, writeRelationships } from './relationships.ts';
import { stepRows } from './step-sheet.ts';
import { writeSteps } from './steps-part.ts';
import { packSheet, writeWorkbook } from './workbook.ts';

export const writeCharts: Pass = (parts, { objects, paint, deck, memory }) => {
  let number = 0;
  for (const { item, part } of objects.flat()) {
    if (item.kind === 'image') continue;
    number += 1;
    const workbook = `embeddings/Microsoft_Excel_Worksheet${number}.xlsx`;
    const facts = { paint, language: deck.language };
    parts.set(part, item.kind === 'steps' ? writeSteps(item, facts) : writeChart(item, facts));
    parts.set(relationshipsPart(part), writeRelationships([{ id: 'rId1', type: 'package', target: `../${workbook}` }]));
    const { handling } = deck;
    const write = (): Uint8Array => (item.kind === 'steps' ? packSheet(stepRows(item), handling) : writeWorkbook(item, handling));
    parts.set(`ppt/${workbook}`, memory?.workbook(item, JSON.stringify(handling), write) ?? write());
  }
};
