/**
 * Fault: before the layouts that were asked for stands one called DEFAULT, with nothing on it: not even a title, so that a slide
 * on it has no name in the outline. No issue is known.
 *
 * It goes, and the others are numbered from 1.
 */
import { changeAll, type XmlNode } from '../xml-tree.ts';
import { type BaseCorrection, type BaseParts, changeParts, masterPart, nameOf } from './base-parts.ts';

const relationships = 'ppt/slideMasters/_rels/slideMaster1.xml.rels';
const number = /(slideLayout)(\d+)(?=\.xml)/u;

export const dropDefaultLayout: BaseCorrection = (parts) => {
  const gone = [...parts].find(([, root]) => root.name === 'p:sldLayout' && nameOf(root) === 'DEFAULT')?.[0];
  if (gone === undefined) return parts;
  const last = Number(number.exec(gone)?.[2]);
  const renamed = (text: string): string =>
    text.replace(number, (_, stem, digits) => `${stem}${Number(digits) - (Number(digits) > last ? 1 : 0)}`);
  const targets = [...parts].filter(([name]) => !name.replace('_rels/', '').startsWith(gone));
  const moved: BaseParts = new Map(targets.map(([name, root]) => [renamed(name), root]));
  let id = '';
  const unlinked = changeParts(
    moved,
    (name) => name === relationships,
    (root) =>
      changeAll(root, ['Relationship'], (each): readonly XmlNode[] => {
        const { Id = '', Target = '' } = each.attributes;
        if (gone.endsWith(Target.replace('..', ''))) {
          id = Id;
          return [];
        }
        return [{ ...each, attributes: { ...each.attributes, Target: renamed(Target) } }];
      }),
  );
  return changeParts(
    unlinked,
    (name) => name === masterPart,
    (root) => changeAll(root, ['p:sldLayoutId'], (each) => (each.attributes['r:id'] === id ? [] : [each])),
  );
};
