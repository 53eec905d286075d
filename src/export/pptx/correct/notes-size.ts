/**
 * Fault: a page of notes is as large as a slide turned upright, 7.5 by 13.33 inches, which is no paper. No issue is known.
 * PowerPoint's own is 7.5 by 10.
 */
import { changeChildren } from '../xml-tree.ts';
import { type BaseCorrection, changeParts, presentationPart } from './base-parts.ts';

export const setNotesSize: BaseCorrection = (parts) =>
  changeParts(
    parts,
    (name) => name === presentationPart,
    (root) =>
      changeChildren(root, ['p:notesSz'], (size) => [
        { ...size, attributes: { ...size.attributes, cx: '6858000', cy: '9144000' } },
      ]),
  );
