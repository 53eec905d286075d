/** Pass: the slides, each with its shapes drawn by `draw/`, and what it points to. */
import type { Cache } from '../../../foundation/memory/memory.ts';
import type { DeckFacts } from '../../../layout/deck-facts.ts';
import type { Page } from '../../../layout/page.ts';
import { gluedOffMiddle } from '../draw/contour.ts';
import { drawPage } from '../draw/draw-page.ts';
import { type DeckContext, PptxSlide } from '../draw/pptx-slide.ts';
import { escapeAttribute, shapePrefixes, treeHead, xmlHead } from '../xml.ts';
import { deckContextOf } from './deck-context.ts';
import { objectRelationships, type PlacedObject } from './objects.ts';
import { packPart } from './pack-part.ts';
import { pathBetween } from './part-names.ts';
import { hasNotesPage, type Job, type PageBase, type Pass } from './pass.ts';
import { relationshipsPart, type WrittenRelationship, writeRelationships } from './relationships.ts';
import type { Packed } from './zip.ts';

interface DrawnSlide {
  readonly slide: Packed;
  readonly relationships: string;
}

/** By page, as it was drawn last. */
const drawnSlides: Cache<DrawnSlide> = { name: 'drawn slides', keeps: 1 };

export const drawSlides: Pass = (parts, job) => {
  const { pages, deck, names, pageBaseOf, objects, deckMemory } = job;
  const deckContext = deckContextOf(job);
  const shared = deckMemory && factsOf(deckContext, deck);
  pages.forEach((page, index) => {
    const placed = objects[index] ?? [];
    const pageBase = pageBaseOf(page);
    const part = names.slide(index);
    const draw = (): DrawnSlide => {
      const slide = new PptxSlide(
        { ...deckContext, paint: pageBase.paint },
        {
          page: index,
          slots: pageBase.slots,
          ownSites: gluedOffMiddle(page),
          objects: new Map(placed.map(({ item, id }) => [item, id])),
          relationships: relationshipsOf(page, index, { placed, pageBase, names }),
        },
      );
      return drawSlide(page, slide, pageBase);
    };
    const own = placed.map(({ id, part }) => `${id} ${part}`);
    const words = [index, ...own, pageBase.facts, shared].join('\n');
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

function drawSlide(page: Page, slide: PptxSlide, { colorMap }: PageBase): DrawnSlide {
  const shapes = drawPage(page, slide);
  const xml =
    `${xmlHead}<p:sld ${shapePrefixes}${page.isHidden ? ' show="0"' : ''}><p:cSld name="${escapeAttribute(page.name)}"><p:spTree>${treeHead}${shapes}</p:spTree></p:cSld>` +
    `<p:clrMapOvr>${colorMap}</p:clrMapOvr></p:sld>`;
  // Packed at once: as text, put together from thousands of pieces, the slides of 1,000 pages took 80 MB more.
  return { slide: packPart(xml), relationships: writeRelationships(slide.relationships) };
}

interface Surroundings extends Pick<Job, 'names'> {
  readonly placed: readonly PlacedObject[];
  readonly pageBase: PageBase;
}

/** What a slide points to before it is drawn; links add to it. */
function relationshipsOf(page: Page, index: number, { placed, pageBase, names }: Surroundings): readonly WrittenRelationship[] {
  const own = names.slide(index);
  const next = (more: number): string => `rId${placed.length + more}`;
  const notes = { id: next(2), type: 'notesSlide', target: pathBetween(own, names.notes(index)) };
  return [
    ...objectRelationships(placed),
    { id: next(1), type: 'slideLayout', target: pathBetween(own, pageBase.layout) },
    ...(hasNotesPage(page) ? [notes] : []),
  ];
}
