/** The frame of a native chart; `charts/` makes its part. */
import type { AnyChartItem } from '../../../layout/page.ts';
import { namespaces } from '../xml.ts';
import { nonVisual, shapeIdentity, transform } from './frame.ts';
import type { PptxSlide } from './pptx-slide.ts';

export function drawChart(item: AnyChartItem, slide: PptxSlide): string {
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${shapeIdentity(item, slide)}` +
    `<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>${nonVisual(item, slide)}</p:nvGraphicFramePr>` +
    `${transform(item.box, { tag: 'p:xfrm' })}<a:graphic><a:graphicData uri="${namespaces.chart}">` +
    `<c:chart xmlns:c="${namespaces.chart}" r:id="${slide.objectRelationship(item)}"/></a:graphicData></a:graphic></p:graphicFrame>`
  );
}
