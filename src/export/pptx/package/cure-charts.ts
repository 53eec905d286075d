/**
 * Pass: charts as PowerPoint wants them, numbered from 1 (PptxGenJS counts through the whole process), each with a data
 * sheet of our own. Cures of its bar chart: a third axis id without an axis; categories as levels of one level; colours
 * given as tokens; the first bar at the bottom; a blank cell in the data sheet where the value is 0.
 */
import type { ChartItem, Page } from '../../../layout/page.ts';
import { chartColors, tokenPattern } from '../draw/chart.ts';
import type { Paint } from '../paint.ts';
import { escapeAttribute } from '../xml.ts';
import { objectRelationships } from './object-relationships.ts';
import { type Parts, textPart } from './parts.ts';
import { type Pass, slidePart } from './pass.ts';
import { readRelationships, relationshipsPart, writeRelationships } from './relationships.ts';
import { writeWorkbook } from './workbook.ts';

export const cureCharts: Pass = (parts, { pages, paint, deck }) => {
  const charts = pages.flatMap((page, index) => chartsOf(page, index, parts));
  // All are taken out before one is put back: the old number of one may be the new number of another.
  const taken = charts.map((chart) => ({ ...chart, xml: textPart(parts, chart.part) }));
  for (const name of [...parts.keys()]) if (/^ppt\/(charts|embeddings)\//.test(name)) parts.delete(name);
  const renamed = new Map<string, string>();
  taken.forEach(({ item, part, xml }, index) => {
    const name = `ppt/charts/chart${index + 1}.xml`;
    const workbook = `Microsoft_Excel_Worksheet${index + 1}.xlsx`;
    parts.set(name, cureChart(xml, { item, paint, language: deck.language }));
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

interface Facts {
  readonly item: ChartItem;
  readonly paint: Paint;
  readonly language: string;
}

/** One cure a line, in the order of the faults as they stand in the file. */
function cureChart(xml: string, { item, paint, language }: Facts): string {
  const colors = chartColors(item);
  return xml
    .replace(/<c:multiLvlStrRef>([\s\S]*?)<c:multiLvlStrCache>/g, '<c:strRef>$1<c:strCache>')
    .replace(/<\/?c:lvl>/g, '')
    .replace(/<\/c:multiLvlStrCache>(\s*)<\/c:multiLvlStrRef>/g, '</c:strCache>$1</c:strRef>')
    .replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
    .replace(/(<c:axId val="\d+"\/><c:axId val="\d+"\/>)<c:axId val="\d+"\/>/g, '$1')
    .replace(/(<c:catAx>[\s\S]*?<c:orientation val=")minMax/, '$1maxMin')
    .replace(/(<c:valAx>[\s\S]*?<c:crosses val=")autoZero/, '$1max')
    .replace(/ lang="en-US"/g, () => ` lang="${escapeAttribute(language)}"`)
    .replace(tokenPattern, (_, number: string) => paint(colors[Number.parseInt(number, 16)] ?? 'ink'));
}
