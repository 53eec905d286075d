/** Pages made by hand, drawn and read back as a tree. */
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { drawSlides } from '../../../src/export/preview/draw-slides.ts';
import type { DeckFacts } from '../../../src/layout/deck-facts.ts';
import type { Item, Page } from '../../../src/layout/page.ts';
import type { LaidParagraph, StyledRun } from '../../../src/text/body.ts';
import { elements } from '../../support/pptx-package.ts';
import { page, paragraph, testDeck } from '../../support/pptx-pages.ts';

export interface Drawing {
  readonly svg: string;
  readonly root: XmlElement;
  readonly slide: ReturnType<typeof drawSlides>['slides'][number];
  readonly media: ReturnType<typeof drawSlides>['media'];
  /** All elements of a name, in order. */
  all(name: string): readonly XmlElement[];
}

/** @throws XmlError when what was drawn is not well formed. */
export function drawOne(items: readonly Item[], more: Partial<Page> = {}, with_: Partial<DeckFacts> = {}): Drawing {
  const { slides, media } = drawSlides([{ ...page('one', items), ...more }], { ...testDeck, ...with_ });
  const [slide] = slides;
  if (!slide) throw new Error('nothing was drawn');
  const root = parseXml(slide.svg).root as XmlElement;
  return { svg: slide.svg, root, slide, media, all: (name) => elements(root, name) };
}

/** A paragraph of one line, its runs side by side, `widths` points wide. */
export function lineOf(runs: readonly StyledRun[], widths: readonly number[], more: Partial<LaidParagraph> = {}): LaidParagraph {
  let x = 0;
  const pieces = runs.map(({ text }, index) => {
    const width = widths[index] ?? 0;
    x += width;
    return { text, run: index, x: x - width, width };
  });
  return paragraph(runs, { lines: [{ y: 0, height: 21.6, baseline: 17, pieces }], ...more });
}
