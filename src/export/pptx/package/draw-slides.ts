/** Pass: the slides, each with its shapes drawn by `draw/`, and what it points to. */
import type { Shelf } from '../../../foundation/memory/memory.ts';
import type { DeckFacts } from '../../../layout/deck-facts.ts';
import type { Page } from '../../../layout/page.ts';
import { gluedOffMiddle } from '../draw/contour.ts';
import { drawPage } from '../draw/draw-page.ts';
import { type DeckContext, Sheet } from '../draw/sheet.ts';
import { escapeAttribute, shapePrefixes, treeHead, xmlHead } from '../xml.ts';
import { objectRelationships, type PlacedObject } from './objects.ts';
import { packPart } from './pack-part.ts';
import { pathBetween } from './part-names.ts';
import { hasNotesPage, type Job, type Pass, type Scene } from './pass.ts';
import { type Relationship, relationshipsPart, writeRelationships } from './relationships.ts';
import { makeStudio } from './studio.ts';
import type { Packed } from './zip.ts';

interface DrawnSlide {
  readonly slide: Packed;
  readonly relationships: string;
}

/** By page, as it was drawn last. */
const drawnSlides: Shelf<DrawnSlide> = { name: 'drawn slides', keeps: 1 };

export const drawSlides: Pass = (parts, job) => {
  const { pages, deck, names, sceneOf, objects, deckMemory } = job;
  const studio = makeStudio(job);
  const shared = deckMemory && factsOf(studio, deck);
  pages.forEach((page, index) => {
    const placed = objects[index] ?? [];
    const scene = sceneOf(page);
    const part = names.slide(index);
    const draw = (): DrawnSlide => {
      const sheet = new Sheet(
        { ...studio, paint: scene.paint },
        {
          page: index,
          slots: scene.slots,
          ownSites: gluedOffMiddle(page),
          objects: new Map(placed.map(({ item, id }) => [item, id])),
          relationships: relationshipsOf(page, index, { placed, scene, names }),
        },
      );
      return drawSlide(page, sheet, scene);
    };
    const own = placed.map(({ id, part }) => `${id} ${part}`);
    const words = [index, ...own, scene.facts, shared].join('\n');
    const { slide, relationships } = deckMemory?.recall(drawnSlides, { of: [page], words }, draw) ?? draw();
    parts.set(part, slide);
    parts.set(relationshipsPart(part), relationships);
  });
};

/** Whatever is drawn on slides and stands on no page. */
const factsOf = (
  { sourcePages, citingPages, language, pageCount }: DeckContext,
  { theme: { name, fonts, colors, type, grid } }: DeckFacts,
): string => JSON.stringify([{ name, fonts, colors, type, grid }, language, pageCount, [...sourcePages], [...citingPages]]);

function drawSlide(page: Page, sheet: Sheet, { colorMap }: Scene): DrawnSlide {
  const shapes = drawPage(page, sheet);
  const xml =
    `${xmlHead}<p:sld ${shapePrefixes}><p:cSld name="${escapeAttribute(page.name)}"><p:spTree>${treeHead}${shapes}</p:spTree></p:cSld>` +
    `<p:clrMapOvr>${colorMap}</p:clrMapOvr></p:sld>`;
  // Packed at once: as text, put together from thousands of pieces, the slides of 1,000 pages took 80 MB more.
  return { slide: packPart(xml), relationships: writeRelationships(sheet.relationships) };
}

interface Surroundings extends Pick<Job, 'names'> {
  readonly placed: readonly PlacedObject[];
  readonly scene: Scene;
}

/** What a slide points to before it is drawn; links add to it. */
function relationshipsOf(page: Page, index: number, { placed, scene, names }: Surroundings): readonly Relationship[] {
  const own = names.slide(index);
  const next = (more: number): string => `rId${placed.length + more}`;
  const notes = { id: next(2), type: 'notesSlide', target: pathBetween(own, names.notes(index)) };
  return [
    ...objectRelationships(placed),
    { id: next(1), type: 'slideLayout', target: pathBetween(own, scene.layout) },
    ...(hasNotesPage(page) ? [notes] : []),
  ];
}
