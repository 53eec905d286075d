/**
 * Fault: the master of notes pages cannot stay. PowerPoint takes its six placeholders for damaged and throws them away; it
 * shares the theme of the slides, where each master needs one of its own; it shows a date of July 2019 as the date; and it is
 * listed behind the slides, where the schema wants it before them.
 * https://github.com/gitbrent/PptxGenJS/issues/1443, https://github.com/gitbrent/PptxGenJS/issues/1449
 *
 * It is left out: a deck gets one of ours, which shows how the deck may be shared, as on any template without one.
 */
import { changeChildren } from '../xml-tree.ts';
import { type BaseCorrection, changeParts, dropRelationships, presentationPart, withoutParts } from './base-parts.ts';

export const dropNotesMaster: BaseCorrection = (parts) => {
  const rest = withoutParts(parts, (name) => name.startsWith('ppt/notesMasters/'));
  const unlisted = changeParts(
    rest,
    (name) => name === presentationPart,
    (root) => changeChildren(root, ['p:notesMasterIdLst'], () => []),
  );
  return dropRelationships(unlisted, 'ppt/_rels/presentation.xml.rels', (kind) => kind === 'notesMaster');
};
