/**
 * Fault: the list of content types names parts that are not there, one master for each slide among them, and kinds of files
 * that are not there either, `image/jpg` too, which is no kind of file. PowerPoint offers to repair a deck of two slides.
 * https://github.com/gitbrent/PptxGenJS/issues/1444, https://github.com/gitbrent/PptxGenJS/issues/1449
 *
 * It is made anew from the parts that are there.
 */
import { typesXml } from '../package/content-types.ts';
import { readXml } from '../xml-tree.ts';
import { type BaseCorrection, typesPart } from './base-parts.ts';

export const listTypes: BaseCorrection = (parts) =>
  new Map([[typesPart, readXml(typesXml([...parts.keys()].filter((name) => name !== typesPart)))], ...rest(parts)]);

const rest = (parts: Parameters<BaseCorrection>[0]) => [...parts].filter(([name]) => name !== typesPart);
