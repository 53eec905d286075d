/** One slide through rendering and the markup parser. */
import { figureKinds } from '../../src/figures/kinds.ts';
import type { Diagnostic, Outcome } from '../../src/foundation/diagnostic.ts';
import type { Block, Deck, Slide } from '../../src/markup/deck.ts';
import { parseMarkup } from '../../src/markup/parse-markup.ts';
import { locate, render } from './render-slide.ts';

export const frame = '<frame language="en" title="T"/>';
const citations = new Map([1, 2, 3, 4, 5, 6].map((number) => [`S${number}`, number]));

export function parseTemplate(
  template: string,
  { analysis = {}, frameFile = frame }: { analysis?: object; frameFile?: string } = {},
): Outcome<Deck> {
  const rendered = render({ template, analysis, files: { 'templates/brief/frame.hbs': frameFile } });
  if (!rendered.value) return { diagnostics: rendered.diagnostics };
  const parsed = parseMarkup(rendered.value, { figures: figureKinds, citations, locate });
  return { ...parsed, diagnostics: [...rendered.diagnostics, ...parsed.diagnostics] };
}

/** The one slide, which must be without a fault. */
export function slideOf(template: string, analysis: object = {}): Slide {
  const { value, diagnostics } = parseTemplate(template, { analysis });
  const [slide] = value?.slides ?? [];
  if (!slide || diagnostics.length > 0)
    throw new Error(diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n') || 'no slide');
  return slide;
}

/** The blocks of a slide with this body. */
export const blocksOf = (body: string, analysis: object = {}): readonly Block[] => slideOf(inSlide(body), analysis).blocks;

/** The errors of a slide with this body. */
export const faultsOf = (body: string, analysis: object = {}): readonly Diagnostic[] =>
  parseTemplate(inSlide(body), { analysis }).diagnostics;

/** The body begins at line 2, column 1. */
export const inSlide = (body: string): string => `<slide id="a"><h1>Title</h1>\n${body}</slide>`;
