/**
 * Addition: what a layout is for, and the kinds of its placeholders. PptxGenJS knows neither the type of a layout nor
 * placeholders for a subtitle, for content of any kind, for a date or a footer; nor levels of a prompt.
 */
import { coverField, coverGrid } from '../../../theme/cover-grid.ts';
import type { Theme } from '../../../theme/theme.ts';
import {
  type AskedFor,
  type BaseParts,
  changeParts,
  changePlaceholders,
  isLayout,
  nameOf,
  shapeName,
} from '../correct/base-parts.ts';
import { transform } from '../draw/frame.ts';
import { makePaint } from '../paint.ts';
import { sizes } from '../slots.ts';
import { changeAll, changeChildren, type XmlNode } from '../xml-tree.ts';
import { drawSlot, lockPlaceholder } from './draw-slot.ts';
import { footerSlots, type HouseSlot } from './house-slots.ts';
import { layoutKinds } from './layout-kinds.ts';

export const dressLayouts = (parts: BaseParts, asked: AskedFor, theme: Theme): BaseParts =>
  changeParts(parts, isLayout, (root) => {
    const slots = asked.get(nameOf(root)) ?? [];
    const dressed = changePlaceholders(root, (shape, kind) => {
      const slot = slots.find(({ name, type }) => (kind === 'sldNum' ? type === kind : name === shapeName(shape)));
      return slot ? dressSlot(shape, slot) : shape;
    });
    const type = Object.values(layoutKinds).find(({ name }) => name === nameOf(root))?.type;
    const isTitle = nameOf(root) === layoutKinds.title.name;
    const whole = changeAll(dressed, ['p:spTree'], (tree) => [withFooters(isTitle ? withField(tree, theme) : tree, theme)]);
    return { ...whole, attributes: { ...whole.attributes, ...(type ? { type } : { userDrawn: '1' }) } };
  });

/** The field lies under all placeholders. */
function withField(tree: XmlNode, theme: Theme): XmlNode {
  const shape =
    `<p:sp><p:nvSpPr><p:cNvPr id="${fieldId}" name="Accent field"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>` +
    `<p:spPr>${transform(coverGrid(theme).field)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${makePaint(theme.colors)('accent', coverField(theme.colors).transparency)}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;
  const at = tree.children.findIndex((child) => typeof child !== 'string' && child.name === 'p:sp');
  return { ...tree, children: [...tree.children.slice(0, at), shape, ...tree.children.slice(at)] };
}

/** Date and footer before the number, which comes last. */
function withFooters(tree: XmlNode, theme: Theme): XmlNode {
  const drawn = footerSlots(theme)
    .filter(({ type }) => type !== 'sldNum')
    .map((slot, index) => drawSlot(slot, firstFooterId + index));
  return { ...tree, children: [...tree.children.slice(0, -1), ...drawn, ...tree.children.slice(-1)] };
}

/** Behind PptxGenJS's own: it counts shapes from 2, and the number has 25. */
const firstFooterId = 26;
const fieldId = 30;

/** Its kind and its index as slides name them, and a level for each line of the prompt. */
function dressSlot(shape: XmlNode, slot: HouseSlot): XmlNode {
  const { type, index, name } = slot;
  const placed = changeAll(lockPlaceholder(shape), ['p:ph'], (one) => {
    const { idx: _idx, type: _type, sz: _sz, ...others } = one.attributes;
    const size = sizes[type];
    return [
      {
        ...one,
        attributes: {
          ...(type === 'obj' ? {} : { type }),
          ...(size ? { sz: size } : {}),
          ...(index === undefined ? {} : { idx: String(index) }),
          ...others,
        },
      },
    ];
  });
  const named = changeAll(placed, ['p:cNvPr'], (own) => [{ ...own, attributes: { ...own.attributes, name } }]);
  return type === 'sldNum' ? alignNumber(named) : changeChildren(named, ['p:txBody'], (text) => [withLevels(text)]);
}

function withLevels(text: XmlNode): XmlNode {
  let level = -1;
  return changeChildren(text, ['a:p'], (paragraph) => {
    level += 1;
    return [changeChildren(paragraph, ['a:pPr'], (own) => [{ ...own, attributes: { ...own.attributes, lvl: String(level) } }])];
  });
}

/** PptxGenJS aligns the sample, which no slide inherits. */
export const alignNumber = (shape: XmlNode): XmlNode =>
  changeAll(shape, ['a:lvl1pPr'], (level) => [{ ...level, attributes: { ...level.attributes, algn: 'r' } }]);
