/** A plain shape. */
import type { ShapeItem } from '../../../layout/page.ts';
import { identity, nonVisual, transform } from './frame.ts';
import { drawOutline } from './outline.ts';
import type { Sheet } from './sheet.ts';

const presets = { rectangle: 'rect', ellipse: 'ellipse', diamond: 'diamond', triangle: 'triangle' } as const;

export function drawShape(item: ShapeItem, sheet: Sheet): string {
  const { paint } = sheet.studio;
  const fill = item.fill ? paint(item.fill, item.transparency) : '<a:noFill/>';
  return (
    `<p:sp><p:nvSpPr>${identity(item, sheet)}<p:cNvSpPr/>${nonVisual(item, sheet)}</p:nvSpPr>` +
    `<p:spPr>${transform(item.box)}<a:prstGeom prst="${presets[item.shape]}"><a:avLst/></a:prstGeom>` +
    `${fill}${drawOutline(item.outline, paint)}</p:spPr></p:sp>`
  );
}
