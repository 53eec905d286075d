/** The part of the deck that PptxGenJS wrote that a base needs: without its slide, its notes, its author and its date. */
import { type BaseParts, changeParts, dropRelationships, presentationPart } from '../correct/base-parts.ts';
import { changeChildren, readXml } from '../xml-tree.ts';

const thrownAway = /^(?:docProps|ppt\/slides|ppt\/notesSlides)\//u;

/** The parts as trees. */
export function takeBase(written: ReadonlyMap<string, Uint8Array>): BaseParts {
  const decoder = new TextDecoder();
  const kept = [...written].filter(([name]) => !thrownAway.test(name));
  const parts: BaseParts = new Map(kept.map(([name, bytes]) => [name, readXml(decoder.decode(bytes))]));
  const unlisted = changeParts(
    parts,
    (name) => name === presentationPart,
    (root) => changeChildren(root, ['p:sldIdLst'], () => []),
  );
  const unlinked = dropRelationships(unlisted, 'ppt/_rels/presentation.xml.rels', (kind) => kind === 'slide');
  return dropRelationships(unlinked, '_rels/.rels', (_, target) => target.startsWith('docProps/'));
}
