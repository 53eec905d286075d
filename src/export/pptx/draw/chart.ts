/** The frame of a native chart; `charts/` makes its part. */
import type { AnyChartItem } from '../../../layout/page.ts';
import { namespaces } from '../xml.ts';
import { identity, nonVisual, transform } from './frame.ts';
import type { Sheet } from './sheet.ts';

export function drawChart(item: AnyChartItem, sheet: Sheet): string {
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${identity(item, sheet)}` +
    `<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>${nonVisual(item, sheet)}</p:nvGraphicFramePr>` +
    `${transform(item.box, { tag: 'p:xfrm' })}<a:graphic><a:graphicData uri="${namespaces.chart}">` +
    `<c:chart xmlns:c="${namespaces.chart}" r:id="${sheet.objectRelationship(item)}"/></a:graphicData></a:graphic></p:graphicFrame>`
  );
}
