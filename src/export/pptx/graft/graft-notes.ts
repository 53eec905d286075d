/** Pass: notes pages on the base's notes master, and marks on its handout master; masters of ours where it has none. */
import { descendants } from '../../../base/xml/element.ts';
import { parsePart } from '../../../base/xml/parse-part.ts';
import { writeHandoutMaster, writeNotesMaster, writeNotesPages } from '../package/notes.ts';
import type { Pass } from '../package/pass.ts';
import { themeXml } from '../package/themes.ts';
import type { Graft } from './graft.ts';
import { markHandouts } from './mark-handouts.ts';
import { readIfSound, repack } from './part-text.ts';

/** The parts of masters that had to be added. */
export function addedMasters(graft: Graft): { readonly notes: boolean; readonly handouts: boolean } {
  return { notes: graft.base.notesMaster === undefined, handouts: handoutMasters(graft).length === 0 };
}

export const graftNotes =
  (graft: Graft): Pass =>
  (parts, job) => {
    const { names, deck } = job;
    const added = addedMasters(graft);
    if (added.notes) {
      writeNotesMaster(parts, job, { part: names.notesMaster, theme: names.theme(1) });
      parts.set(names.theme(1), themeXml(graft.paper, `${deck.theme.name} notes`));
    }
    if (added.handouts) {
      writeHandoutMaster(parts, job, { part: names.handoutMaster, theme: names.theme(2) });
      parts.set(names.theme(2), themeXml(graft.paper, `${deck.theme.name} handouts`));
    }
    for (const part of added.handouts ? [] : handoutMasters(graft)) {
      const packed = graft.kept.parts.get(part);
      const marked = packed && readIfSound(part, packed, (text) => markHandouts(part, text, job));
      if (packed && marked !== undefined) parts.set(part, repack(packed, marked));
    }
    const { notesMaster } = graft.base;
    writeNotesPages(parts, job, notesMaster ?? names.notesMaster, notesMaster === undefined || hasNumber(graft, notesMaster));
  };

const handoutMasters = ({ base }: Graft): readonly string[] =>
  (base.package.relationships.get(base.package.main) ?? []).flatMap(({ type, target }) =>
    type === 'handoutMaster' && target !== undefined ? [target] : [],
  );

/** Some keep only the picture and the notes. */
function hasNumber({ kept }: Graft, part: string): boolean {
  const packed = kept.parts.get(part);
  if (!packed) return false;
  const types = readIfSound(part, packed, (text) =>
    [...descendants(parsePart(text, part))].flatMap(({ name, attributes }) => (name === 'p:ph' ? [attributes.type] : [])),
  );
  return types?.includes('sldNum') ?? false;
}
