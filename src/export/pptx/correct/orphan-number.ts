/**
 * Fault: the number of a slide stands on master and layouts in a placeholder that nothing can belong to (its index is that of
 * orphans), so that a slide added in PowerPoint has none; as a sample it shows `null` or `1003`.
 * https://github.com/gitbrent/PptxGenJS/issues/1159
 */
import { changeAll } from '../xml-tree.ts';
import { type BaseCorrection, changeParts, changePlaceholders, isMasterOrLayout, masterPart } from './base-parts.ts';

/** PowerPoint's own: on a layout 12, on the master 4. */
const indexOf = (name: string): string => (name === masterPart ? '4' : '12');

export const bindNumber: BaseCorrection = (parts) =>
  changeParts(parts, isMasterOrLayout, (root, name) =>
    changePlaceholders(root, (shape, kind) => {
      if (kind !== 'sldNum') return shape;
      const bound = changeAll(shape, ['p:ph'], (one) => [{ ...one, attributes: { ...one.attributes, idx: indexOf(name) } }]);
      return changeAll(bound, ['a:fld'], (field) => [changeAll(field, ['a:t'], (text) => [{ ...text, children: ['‹#›'] }])]);
    }),
  );
