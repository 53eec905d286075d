/** Pass: the slides, each with its shapes drawn by `draw/`, and what it points to. */
import type { Page } from '../../../layout/page.ts';
import { drawPage } from '../draw/draw-page.ts';
import { Sheet, type Studio } from '../draw/sheet.ts';
import type { PptxDeck } from '../pptx-deck.ts';
import { assignSlots } from '../slots.ts';
import { escapeAttribute, shapePrefixes, treeHead, xmlHead } from '../xml.ts';
import { layoutTarget } from './layouts.ts';
import { objectRelationships, type PlacedObject } from './objects.ts';
import { type DrawnSlide, packPart } from './part-memory.ts';
import { hasNotesPage, notesPart, type Pass, slidePart } from './pass.ts';
import { type Relationship, relationshipsPart, writeRelationships } from './relationships.ts';
import { makeStudio } from './studio.ts';

export const drawSlides: Pass = (parts, job) => {
  const { pages, deck, slots, objects, memory } = job;
  const studio = makeStudio(job);
  const shared = memory && factsOf(studio, deck);
  pages.forEach((page, index) => {
    const placed = objects[index] ?? [];
    const draw = (): DrawnSlide => {
      const sheet = new Sheet(studio, {
        page: index,
        slots: assignSlots(page, slots.get(page.layout) ?? []),
        objects: new Map(placed.map(({ item, id }) => [item, id])),
        relationships: relationshipsOf(page, index, placed),
      });
      return drawSlide(page, sheet);
    };
    const own = placed.map(({ id, part }) => `${id} ${part}`);
    const { slide, relationships } = memory?.slide(page, [index, ...own, shared].join('\n'), draw) ?? draw();
    const part = slidePart(index);
    parts.set(part, slide);
    parts.set(relationshipsPart(part), relationships);
  });
};

/** Whatever is drawn on slides and stands on no page. */
const factsOf = ({ sourcePages, citingPages, language, pageCount }: Studio, { theme }: PptxDeck): string =>
  JSON.stringify([theme, language, pageCount, [...sourcePages], [...citingPages]]);

function drawSlide(page: Page, sheet: Sheet): DrawnSlide {
  const shapes = drawPage(page, sheet);
  const xml =
    `${xmlHead}<p:sld ${shapePrefixes}><p:cSld name="${escapeAttribute(page.name)}"><p:spTree>${treeHead}${shapes}</p:spTree></p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>';
  // Packed at once: as text, put together from thousands of pieces, the slides of 1,000 pages took 80 MB more.
  return { slide: packPart(xml), relationships: writeRelationships(sheet.relationships) };
}

/** What a slide points to before it is drawn; links add to it. */
function relationshipsOf(page: Page, index: number, objects: readonly PlacedObject[]): readonly Relationship[] {
  const next = (more: number): string => `rId${objects.length + more}`;
  const notes = { id: next(2), type: 'notesSlide', target: notesPart(index).replace('ppt', '..') };
  return [
    ...objectRelationships(objects),
    { id: next(1), type: 'slideLayout', target: layoutTarget(page.layout) },
    ...(hasNotesPage(page) ? [notes] : []),
  ];
}
