/** A slide to draw on in tests, and what was drawn as a tree. */
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { type DeckContext, PptxSlide, type SlideFacts } from '../../src/export/pptx/draw/pptx-slide.ts';
import { makePaint } from '../../src/export/pptx/paint.ts';
import { shapePrefixes } from '../../src/export/pptx/xml.ts';
import { testTheme } from './pptx-pages.ts';

export const makeSlide = (facts: Partial<SlideFacts> = {}, deck: Partial<DeckContext> = {}): PptxSlide =>
  new PptxSlide(
    {
      fonts: testTheme.fonts,
      language: 'en-GB',
      direction: 'ltr',
      paint: makePaint(testTheme.colors),
      sourcePages: new Map(),
      citingPages: new Map(),
      pageCount: 9,
      firstNumber: 1,
      slideName: (index) => `slide${index + 1}.xml`,
      ...deck,
    },
    { page: 0, slots: new Map(), objects: new Map(), relationships: [], ...facts },
  );

/** @throws when it is not well formed. */
export function drawn(xml: string): XmlElement {
  const { root } = parseXml(`<drawn ${shapePrefixes}>${xml}</drawn>`);
  if (!root) throw new Error('nothing drawn');
  return root;
}
