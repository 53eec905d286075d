/** Pass: the part of each chart, and the data sheet behind it. */
import { writeChart } from './chart-part.ts';
import type { Pass } from './pass.ts';
import { relationshipsPart, writeRelationships } from './relationships.ts';
import { writeWorkbook } from './workbook.ts';

export const writeCharts: Pass = (parts, { objects, paint, deck, memory }) => {
  let number = 0;
  for (const { item, part } of objects.flat()) {
    if (item.kind !== 'chart') continue;
    number += 1;
    const workbook = `embeddings/Microsoft_Excel_Worksheet${number}.xlsx`;
    parts.set(part, writeChart(item, { paint, language: deck.language }));
    parts.set(relationshipsPart(part), writeRelationships([{ id: 'rId1', type: 'package', target: `../${workbook}` }]));
    const write = (): Uint8Array => writeWorkbook(item);
    parts.set(`ppt/${workbook}`, memory?.workbook(item, '', write) ?? write());
  }
};
