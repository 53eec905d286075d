/** Pass: the part of each chart, and the data sheet behind it. */
import { writeChart } from './chart-part.ts';
import { pathBetween } from './part-names.ts';
import type { Pass } from './pass.ts';
import { relationshipsPart, writeRelationships } from './relationships.ts';
import { stepRows } from './step-sheet.ts';
import { writeSteps } from './steps-part.ts';
import { packSheet, writeWorkbook } from './workbook.ts';

export const writeCharts: Pass = (parts, { pages, objects, sceneOf, names, deck, memory }) => {
  let number = 0;
  const placed = objects.flatMap((own, index) => own.map((each) => ({ ...each, page: pages[index] })));
  for (const { item, part, page } of placed) {
    if (item.kind === 'image' || !page) continue;
    number += 1;
    const workbook = names.workbook(number);
    const facts = { paint: sceneOf(page).paint, language: deck.language };
    parts.set(part, item.kind === 'steps' ? writeSteps(item, facts) : writeChart(item, facts));
    parts.set(
      relationshipsPart(part),
      writeRelationships([{ id: 'rId1', type: 'package', target: pathBetween(part, workbook) }]),
    );
    const { handling } = deck;
    const write = (): Uint8Array => (item.kind === 'steps' ? packSheet(stepRows(item), handling) : writeWorkbook(item, handling));
    parts.set(workbook, memory?.workbook(item, JSON.stringify(handling), write) ?? write());
  }
};
