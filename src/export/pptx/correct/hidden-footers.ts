/**
 * Fault: the master says that no slide shows a number, a footer or a date, also where a number was asked for: slides that are
 * added in PowerPoint have none of them.
 * https://github.com/gitbrent/PptxGenJS/issues/1159
 */
import { changeChildren } from '../xml-tree.ts';
import { type BaseCorrection, changeParts, masterPart } from './base-parts.ts';

export const showFooters: BaseCorrection = (parts) =>
  changeParts(
    parts,
    (name) => name === masterPart,
    (root) => changeChildren(root, ['p:hf'], () => []),
  );
