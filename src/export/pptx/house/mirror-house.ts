/**
 * The base of a deck that is written from right to left: placeholders in the mirror, their text aligned at the right and running
 * to the left, fonts for its letters named. As PowerPoint writes its own masters in Arabic or Hebrew.
 */
import type { Base } from '../../../base/base.ts';
import { unpack } from '../../../base/package/packed.ts';
import { complexFont } from '../../../foundation/complex-font.ts';
import { toEmu } from '../../../foundation/units.ts';
import type { Theme } from '../../../theme/theme.ts';
import { isMasterOrLayout, presentationPart } from '../correct/base-parts.ts';
import { sortNames } from '../package/parts.ts';
import { writeZip } from '../package/zip.ts';
import { changeAll, childOf, isNode, readXml, writeXml, type XmlNode } from '../xml-tree.ts';

/** The bytes of the same base, mirrored. */
export function mirrorHouse(base: Base, { grid, fonts }: Pick<Theme, 'grid' | 'fonts'>): Uint8Array {
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
  const width = toEmu(grid.slide.width);
  const changed = (name: string, root: XmlNode): XmlNode => {
    if (isMasterOrLayout(name)) return mirrorTree(root, width);
    if (name === presentationPart) return { ...turnText(root), attributes: { ...root.attributes, rtl: '1' } };
    return name.startsWith('ppt/theme/') ? nameFonts(root, fonts) : root;
  };
  const names = sortNames(base.package.parts.keys(), (name) => (name === '[Content_Types].xml' ? 0 : 1));
  return writeZip(
    names.flatMap((name) => {
      const packed = base.package.parts.get(name);
      if (!packed) return [];
      const root = readXml(decoder.decode(unpack(packed)));
      return [[name, encoder.encode(writeXml(changed(name, root)))] as const];
    }),
  );
}

const mirrorTree = (root: XmlNode, width: number): XmlNode =>
  turnText(changeAll(root, ['p:spPr'], (shape) => [changeAll(shape, ['a:xfrm'], (place) => [mirrorPlace(place, width)])]));

function mirrorPlace(place: XmlNode, width: number): XmlNode {
  const extent = Number(childOf(place, 'a:ext')?.attributes.cx ?? 0);
  return changeAll(place, ['a:off'], (corner) => {
    const x = width - Number(corner.attributes.x ?? 0) - extent;
    return [{ ...corner, attributes: { ...corner.attributes, x: String(x) } }];
  });
}

const aligned: Readonly<Record<string, string>> = { l: 'r', r: 'l' };

/** Styles of levels say where text begins and which way it runs; bodies say where the first of several columns is. */
function turnText(node: XmlNode): XmlNode {
  const children = node.children.map((child) => (isNode(child) ? turnText(child) : child));
  if (node.name === 'a:bodyPr' && node.attributes.rtlCol !== undefined)
    return { ...node, children, attributes: { ...node.attributes, rtlCol: '1' } };
  if (!/^a:(?:lvl\dpPr|defPPr|pPr)$/u.test(node.name)) return { ...node, children };
  const { algn, rtl, ...others } = node.attributes;
  const align = algn === undefined ? {} : { algn: aligned[algn] ?? algn };
  // What says neither goes by the level of its master.
  return {
    ...node,
    children,
    attributes: { ...others, ...align, ...(rtl === undefined && algn === undefined ? {} : { rtl: '1' }) },
  };
}

/** The theme's own letters stay; those of Arabic and Hebrew are in fonts that have them. */
const nameFonts = (root: XmlNode, { heading, body }: Theme['fonts']): XmlNode =>
  changeAll(root, ['a:majorFont', 'a:minorFont'], (font) => [
    changeAll(font, ['a:cs'], (complex) => [
      { ...complex, attributes: { ...complex.attributes, typeface: complexFont(font.name === 'a:majorFont' ? heading : body) } },
    ]),
  ]);
