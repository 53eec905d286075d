/**
 * Pass: the shapes of each slide, drawn by `draw/`, take the place of the frames that PptxGenJS wrote. It cannot write
 * placeholders with a parent, groups, alternative text on tables and shapes, the decorative flag, a header row, theme
 * colours by role, paragraphs of several runs, a language for each run, or addresses with an ampersand.
 */
import { drawPage } from '../draw/draw-page.ts';
import { Sheet, type Studio } from '../draw/sheet.ts';
import { assignSlots } from '../slots.ts';
import { escapeAttribute, shapePrefixes, treeHead, xmlHead } from '../xml.ts';
import { layoutTarget } from './layouts.ts';
import { objectRelationships } from './object-relationships.ts';
import { textPart } from './parts.ts';
import { type Pass, slidePart } from './pass.ts';
import { readRelationships, relationshipsPart, writeRelationships } from './relationships.ts';

export const drawSlides: Pass = (parts, { pages, deck, paint, slots }) => {
  const studio: Studio = {
    fonts: deck.theme.fonts,
    language: deck.language,
    paint,
    sourcePages: deck.sourcePages ?? new Map(),
    citingPages: deck.citingPages ?? new Map(),
    pageCount: pages.length,
  };
  pages.forEach((page, index) => {
    const part = slidePart(index);
    const kept = readRelationships(parts, part).map((one) =>
      one.type === 'slideLayout' ? { ...one, target: layoutTarget(page.layout) } : one,
    );
    const sheet = new Sheet(studio, {
      page: index,
      slots: assignSlots(page, slots.get(page.layout) ?? []),
      objects: objectRelationships(page, textPart(parts, part)),
      relationships: kept,
    });
    const shapes = drawPage(page, sheet);
    parts.set(
      part,
      `${xmlHead}<p:sld ${shapePrefixes}><p:cSld name="${escapeAttribute(page.name)}"><p:spTree>${treeHead}${shapes}</p:spTree></p:cSld>` +
        '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>',
    );
    parts.set(relationshipsPart(part), writeRelationships(sheet.relationships));
  });
};
