/**
 * Pass: charts as PowerPoint wants them, numbered from 1 (PptxGenJS counts through the whole process), each with a part and
 * a data sheet of our own. Of what PptxGenJS wrote, only the relationship to the slide stays.
 */
import type { ChartItem, Page } from '../../../layout/page.ts';
import { writeChart } from './chart-part.ts';
import { objectRelationships } from './object-relationships.ts';
import { type Parts, textPart } from './parts.ts';
import { type Pass, slidePart } from './pass.ts';
import { readRelationships, relationshipsPart, writeRelationships } from './relationships.ts';
import { writeWorkbook } from './workbook.ts';

export const cureCharts: Pass = (parts, { pages, paint, deck }) => {
  const charts = pages.flatMap((page, index) => chartsOf(page, index, parts));
  // All are taken out before one is put back: the old number of one may be the new number of another.
  for (const name of [...parts.keys()]) if (/^ppt\/(charts|embeddings)\//.test(name)) parts.delete(name);
  const renamed = new Map<string, string>();
  charts.forEach(({ item, part }, index) => {
    const name = `ppt/charts/chart${index + 1}.xml`;
    const workbook = `Microsoft_Excel_Worksheet${index + 1}.xlsx`;
    parts.set(name, writeChart(item, { paint, language: deck.language }));
    parts.set(
      relationshipsPart(name),
      writeRelationships([{ id: 'rId1', type: 'package', target: `../embeddings/${workbook}` }]),
    );
    parts.set(`ppt/embeddings/${workbook}`, writeWorkbook(item));
    renamed.set(`/${part}`, name.replace('ppt', '..'));
  });
  if (renamed.size === 0) return;
  pages.forEach((_, index) => {
    renameTargets(parts, slidePart(index), renamed);
  });
};

interface Chart {
  readonly item: ChartItem;
  readonly part: string;
}

function chartsOf(page: Page, index: number, parts: Parts): readonly Chart[] {
  if (!page.items.some(({ kind }) => kind === 'chart')) return [];
  const targets = new Map(readRelationships(parts, slidePart(index)).map(({ id, target }) => [id, target]));
  return [...objectRelationships(page, textPart(parts, slidePart(index)))].flatMap(([item, id]) =>
    item.kind === 'chart' ? [{ item, part: (targets.get(id) ?? '').slice(1) }] : [],
  );
}

function renameTargets(parts: Parts, slide: string, renamed: ReadonlyMap<string, string>): void {
  const relationships = readRelationships(parts, slide);
  const changed = relationships.map((one) => ({ ...one, target: renamed.get(one.target) ?? one.target }));
  parts.set(relationshipsPart(slide), writeRelationships(changed));
}
