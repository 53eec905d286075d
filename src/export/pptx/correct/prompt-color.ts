/**
 * Fault: the prompt of a placeholder is black whatever the theme says: on a dark ground nobody can read it, and another scheme of
 * colours leaves it as it is. No issue is known.
 */
import { changeAll } from '../xml-tree.ts';
import { type BaseCorrection, changeParts, changePlaceholders, isMasterOrLayout } from './base-parts.ts';

export const freePromptColor: BaseCorrection = (parts) =>
  changeParts(parts, isMasterOrLayout, (root) =>
    changePlaceholders(root, (shape) => changeAll(shape, ['a:rPr'], (run) => [changeAll(run, ['a:solidFill'], () => [])])),
  );
