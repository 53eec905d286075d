/** A picture: its bytes go through PptxGenJS, its frame is ours. */
import type pptxgen from 'pptxgenjs';
import type { ImageItem } from '../../../layout/page.ts';
import { identity, nonVisual, transform } from './frame.ts';
import type { Sheet } from './sheet.ts';

/** Always as data: with a path PptxGenJS writes the path into the file as alternative text. */
export function addImage(slide: pptxgen.default.Slide, item: ImageItem, key: string): void {
  const data = `${item.mediaType};base64,${Buffer.from(item.bytes).toString('base64')}`;
  slide.addImage({ data, objectName: key, x: 0, y: 0, w: 1, h: 1 });
}

export function drawImage(item: ImageItem, sheet: Sheet): string {
  return (
    `<p:pic><p:nvPicPr>${identity(item, sheet)}` +
    `<p:cNvPicPr><a:picLocks noChangeAspect="1"${sheet.slotOf(item) ? ' noGrp="1"' : ''}/></p:cNvPicPr>${nonVisual(item, sheet)}</p:nvPicPr>` +
    `<p:blipFill><a:blip r:embed="${sheet.objectRelationship(item)}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr>${transform(item.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
  );
}
