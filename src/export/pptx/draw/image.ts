/** The frame of a picture; `package/media.ts` stores its bytes. */
import type { ImageItem } from '../../../layout/page.ts';
import { nonVisual, shapeIdentity, transform } from './frame.ts';
import type { PptxSlide } from './pptx-slide.ts';

export function drawImage(item: ImageItem, slide: PptxSlide): string {
  return (
    `<p:pic><p:nvPicPr>${shapeIdentity(item, slide)}` +
    `<p:cNvPicPr><a:picLocks noChangeAspect="1"${slide.slotOf(item) ? ' noGrp="1"' : ''}/></p:cNvPicPr>${nonVisual(item, slide)}</p:nvPicPr>` +
    `<p:blipFill><a:blip r:embed="${slide.objectRelationship(item)}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr>${turned(item)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
  );
}

/** PowerPoint wants the box as it was before the turn, round the same middle. */
function turned({ box, turn = 0, isMirrored = false }: ImageItem): string {
  const isUpright = turn % 180 === 0;
  const [width, height] = isUpright ? [box.width, box.height] : [box.height, box.width];
  const before = { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
  return transform(before, { flips: `${turn === 0 ? '' : ` rot="${turn * 60_000}"`}${isMirrored ? ' flipH="1"' : ''}` });
}
