/**
 * Fault: a placeholder says of its first level that it has neither bullet nor indent, and cannot be told to take the master's.
 * Lists that somebody writes into it then have no bullets.
 * https://github.com/gitbrent/PptxGenJS/issues/665
 */
import { changeAll, changeChildren, type XmlNode } from '../xml-tree.ts';
import { type BaseCorrection, changeParts, changePlaceholders, isLayout } from './base-parts.ts';

export const freeBullets: BaseCorrection = (parts) =>
  changeParts(parts, isLayout, (root) =>
    changePlaceholders(root, (shape) => changeAll(shape, ['a:lvl1pPr', 'a:pPr'], (level) => [inheriting(level)])),
  );

function inheriting(level: XmlNode): XmlNode {
  const { indent: _indent, marL: _left, ...attributes } = level.attributes;
  return changeChildren({ ...level, attributes }, ['a:buNone'], () => []);
}
