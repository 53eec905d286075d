/**
 * Fault: names of categories are written as several levels also where there is one; Google Slides and others then show 1, 2, 3.
 * A name that is empty is left out, as PowerPoint does it.
 * https://github.com/gitbrent/PptxGenJS/issues/1466
 */
import { changeAll, childOf, isNode, type XmlNode } from '../xml-tree.ts';
import type { Correction } from './correction.ts';

export const writeOneLevel: Correction = (chart) =>
  changeAll(chart, ['c:multiLvlStrRef'], (reference) => {
    const cache = childOf(reference, 'c:multiLvlStrCache');
    const levels = cache?.children.filter(isNode).filter(({ name }) => name === 'c:lvl') ?? [];
    const [only] = levels;
    if (!cache || !only || levels.length > 1) return [reference];
    const points = only.children.filter((point) => isNode(point) && childOf(point, 'c:v')?.children.length);
    const heads = cache.children.filter((child) => isNode(child) && child.name === 'c:ptCount');
    const flat: XmlNode = { name: 'c:strCache', attributes: {}, children: [...heads, ...points] };
    return [
      {
        ...reference,
        name: 'c:strRef',
        children: reference.children.map((child) => (child === cache ? flat : child)),
      },
    ];
  });
