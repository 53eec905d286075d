/** A native bar chart: PptxGenJS makes room for its part, which `package/chart-part.ts` writes; its frame is drawn here. */
import type pptxgen from 'pptxgenjs';
import type { ChartItem } from '../../../layout/page.ts';
import { clean, namespaces } from '../xml.ts';
import { identity, nonVisual, transform } from './frame.ts';
import type { Sheet } from './sheet.ts';

/** Only the part and its relationships are kept of what this makes. */
export function addChart(slide: pptxgen.default.Slide, { series, categories }: ChartItem, key: string): void {
  const labels = categories.map(clean);
  const data = series.map(({ name, values }) => ({ name: clean(name), labels, values: values.map((value) => value ?? 0) }));
  slide.addChart('bar' as pptxgen.default.CHART_NAME, data, { objectName: key, x: 0, y: 0, w: 1, h: 1 });
}

export function drawChart(item: ChartItem, sheet: Sheet): string {
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${identity(item, sheet)}` +
    `<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>${nonVisual(item, sheet)}</p:nvGraphicFramePr>` +
    `${transform(item.box, { tag: 'p:xfrm' })}<a:graphic><a:graphicData uri="${namespaces.chart}">` +
    `<c:chart xmlns:c="${namespaces.chart}" r:id="${sheet.objectRelationship(item)}"/></a:graphicData></a:graphic></p:graphicFrame>`
  );
}
