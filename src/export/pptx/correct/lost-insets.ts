/**
 * Fault: what was said of the insets of a placeholder, and of where in it the text stands, is lost in its layout; a slide that
 * is added in PowerPoint then has other ones than those that were made.
 * https://github.com/gitbrent/PptxGenJS/issues/1208, https://github.com/gitbrent/PptxGenJS/pull/1247
 *
 * They are written as they were asked for, and that nothing shrinks: text has been fitted.
 */
import { changeChildren, type XmlNode } from '../xml-tree.ts';
import { type BaseCorrection, changeParts, changePlaceholders, isMasterOrLayout, nameOf, shapeName } from './base-parts.ts';

const anchors = { top: 't', middle: 'ctr', bottom: 'b' } as const;

export const writeInsets: BaseCorrection = (parts, asked) =>
  changeParts(parts, isMasterOrLayout, (root) => {
    // The master has what all its layouts have: the number.
    const slots = asked.get(nameOf(root)) ?? [...asked.values()][0] ?? [];
    return changePlaceholders(root, (shape, kind) => {
      const slot = slots.find(({ name, type }) => name === shapeName(shape) || (kind === 'sldNum' && type === kind));
      return slot
        ? changeChildren(shape, ['p:txBody'], (text) => [
            changeChildren(text, ['a:bodyPr'], () => [bodyProperties(anchors[slot.anchor])]),
          ])
        : shape;
    });
  });

/** Ours have no insets: the boxes of the grid are those of the text. */
const bodyProperties = (anchor: string): XmlNode => ({
  name: 'a:bodyPr',
  attributes: { vert: 'horz', wrap: 'square', lIns: '0', tIns: '0', rIns: '0', bIns: '0', rtlCol: '0', anchor },
  children: ['<a:noAutofit/>'],
});
