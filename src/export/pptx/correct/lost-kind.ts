/**
 * Fault: a placeholder for a table (or for a picture) is one for anything: its kind is looked up twice, the second time by what
 * was found the first. No issue is known.
 */
import { changeAll } from '../xml-tree.ts';
import { type BaseCorrection, changeParts, changePlaceholders, isLayout, nameOf, shapeName } from './base-parts.ts';

export const writeKind: BaseCorrection = (parts, asked) =>
  changeParts(parts, isLayout, (root) => {
    const tables = (asked.get(nameOf(root)) ?? []).filter(({ type }) => type === 'tbl').map(({ name }) => name);
    return changePlaceholders(root, (shape) =>
      tables.includes(shapeName(shape))
        ? changeAll(shape, ['p:ph'], (one) => [{ ...one, attributes: { ...one.attributes, type: 'tbl' } }])
        : shape,
    );
  });
