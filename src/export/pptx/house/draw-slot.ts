/** A placeholder that PptxGenJS cannot make, as it stands on a master or a layout, and how all of them are kept together. */
import { transform } from '../draw/frame.ts';
import { placeholderXml } from '../slots.ts';
import { escapeAttribute, escapeText } from '../xml.ts';
import { changeAll, type XmlNode } from '../xml-tree.ts';
import type { HouseSlot } from './house-slots.ts';

const anchors = { top: 't', middle: 'ctr', bottom: 'b' } as const;

/** Prompts are English, and say so; insets are 0 and nothing shrinks, as on our slides. */
export function drawSlot(slot: HouseSlot, id: number): string {
  const align = { sldNum: 'r', ftr: 'l', dt: 'l' }[slot.type as string];
  const size = Math.round(slot.size * 100);
  const style = `<a:lstStyle><a:lvl1pPr${align ? ` algn="${align}"` : ''}><a:defRPr sz="${size}"/></a:lvl1pPr></a:lstStyle>`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeAttribute(slot.name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr>${placeholderXml(slot)}</p:nvPr></p:nvSpPr><p:spPr>${transform(slot.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody><a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchors[slot.anchor]}"><a:noAutofit/></a:bodyPr>` +
    `${style}${slot.prompt.split('\n').map(drawLine).join('')}</p:txBody></p:sp>`
  );
}

const drawLine = (line: string, level: number): string =>
  line === ''
    ? '<a:p><a:endParaRPr lang="en-US"/></a:p>'
    : `<a:p><a:pPr lvl="${level}"/><a:r><a:rPr lang="en-US"/><a:t>${escapeText(line)}</a:t></a:r></a:p>`;

/** PowerPoint's own cannot be grouped: a placeholder in a group is none any more. */
export const lockPlaceholder = (shape: XmlNode): XmlNode =>
  changeAll(shape, ['p:cNvSpPr'], (own) => [{ ...own, children: ['<a:spLocks noGrp="1"/>'] }]);
