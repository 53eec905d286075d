/** Pass: our slides in the lists of the base's presentation, and views that open with them. */
import { relationshipsOf } from '../../../base/package/relationships.ts';
import { childrenNamed } from '../../../base/xml/element.ts';
import { parsePart } from '../../../base/xml/parse-part.ts';
import { pathBetween } from '../package/part-names.ts';
import type { PackageParts } from '../package/parts.ts';
import type { Job, Pass } from '../package/pass.ts';
import { type WrittenRelationship, writeRelationships } from '../package/relationships.ts';
import { firstSlideId, sectionsXml } from '../package/sections.ts';
import { namespaces } from '../xml.ts';
import { editPresentation } from './edit-presentation.ts';
import { editRelationships, freeIds } from './edit-relationships.ts';
import { editShow, editViews } from './edit-views.ts';
import type { Graft } from './graft.ts';
import { addedMasters } from './graft-notes.ts';
import { readIfSound, repack, textOf } from './part-text.ts';

export const graftPresentation =
  (graft: Graft): Pass =>
  (parts, job) => {
    const { package: opened } = graft.base;
    const { main } = opened;
    const name = relationshipsNamed(graft, main);
    const packed = graft.kept.parts.get(name);
    const text = packed && textOf(name, packed);
    const taken =
      text === undefined
        ? []
        : childrenNamed(parsePart(text, name), 'rel:Relationship').map(({ attributes }) => attributes.Id ?? '');
    const idOf = freeIds(taken);
    const { slides, masters } = relationships(graft, job, idOf);
    const added = [...slides, ...masters];
    parts.set(
      name,
      packed && text !== undefined ? repack(packed, editRelationships(name, text, { added })) : writeRelationships(added),
    );
    const presentation = graft.kept.parts.get(main);
    if (!presentation) throw new Error('a base without its presentation');
    const edited = editPresentation(main, textOf(main, presentation), {
      slides: slides.map(({ id }) => id),
      notesMaster: masters.find(({ type }) => type === 'notesMaster')?.id,
      handoutMaster: masters.find(({ type }) => type === 'handoutMaster')?.id,
      sections: sectionsXml(job.pages).replace('<p:ext ', `<p:ext xmlns:p="${namespaces.presentation}" `),
      firstSlideId,
    });
    parts.set(main, repack(presentation, edited));
    for (const { type, target } of opened.relationships.get(main) ?? []) {
      if (target !== undefined && type === 'viewProps') edit(parts, graft, { target, change: editViews });
      if (target !== undefined && type === 'presProps') edit(parts, graft, { target, change: editShow });
    }
  };

/** The base's own name for them where it has some: case does not count in names. */
function relationshipsNamed({ kept }: Graft, part: string): string {
  const usual = relationshipsOf(part);
  return [...kept.parts.keys()].find((name) => name.toLowerCase() === usual.toLowerCase()) ?? usual;
}

interface Added {
  readonly slides: readonly WrittenRelationship[];
  readonly masters: readonly WrittenRelationship[];
}

function relationships(graft: Graft, { pages, names }: Job, idOf: (index: number) => string): Added {
  const { main } = graft.base.package;
  const added = addedMasters(graft);
  const masters = [
    ...(added.notes ? [['notesMaster', names.notesMaster] as const] : []),
    ...(added.handouts ? [['handoutMaster', names.handoutMaster] as const] : []),
  ];
  return {
    slides: pages.map((_, index) => ({ id: idOf(index), type: 'slide', target: pathBetween(main, names.slide(index)) })),
    masters: masters.map(([type, part], index) => ({ id: idOf(pages.length + index), type, target: pathBetween(main, part) })),
  };
}

interface Change {
  readonly target: string;
  readonly change: (name: string, text: string) => string | undefined;
}

function edit(parts: PackageParts, { kept }: Graft, { target, change }: Change): void {
  const packed = kept.parts.get(target);
  const text = packed && readIfSound(target, packed, (own) => change(target, own));
  if (packed && text !== undefined) parts.set(target, repack(packed, text));
}
