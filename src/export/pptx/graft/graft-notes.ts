/** Pass: notes pages on the base's notes master; a notes master and a handout master of ours where it has none. */
import { descendants } from '../../../base/xml/element.ts';
import { parsePart } from '../../../base/xml/parse-part.ts';
import { writeHandoutMaster, writeNotesMaster, writeNotesPages } from '../package/notes.ts';
import type { Pass } from '../package/pass.ts';
import { themeXml } from '../package/themes.ts';
import type { Graft } from './graft.ts';
import { readIfSound } from './part-text.ts';

/** The parts of masters that had to be added. */
export function addedMasters({ base }: Graft): { readonly notes: boolean; readonly handouts: boolean } {
  const own = base.package.relationships.get(base.package.main) ?? [];
  return { notes: base.notesMaster === undefined, handouts: !own.some(({ type }) => type === 'handoutMaster') };
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
    const { notesMaster } = graft.base;
    writeNotesPages(parts, job, notesMaster ?? names.notesMaster, notesMaster === undefined || hasNumber(graft, notesMaster));
  };

/** Some keep only the picture and the notes. */
function hasNumber({ kept }: Graft, part: string): boolean {
  const packed = kept.parts.get(part);
  if (!packed) return false;
  const types = readIfSound(part, packed, (text) =>
    [...descendants(parsePart(text, part))].flatMap(({ name, attributes }) => (name === 'p:ph' ? [attributes.type] : [])),
  );
  return types?.includes('sldNum') ?? false;
}
