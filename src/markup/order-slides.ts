/** The slides of one deck in the author's own order, without those that the author leaves out, and those hidden that the author hides. */
import { type Diagnostic, note, type Outcome, warning } from '../foundation/diagnostic.ts';
import type { Locate } from '../foundation/locate.ts';
import { nearest } from '../foundation/nearest.ts';
import { outOfOrder } from '../foundation/out-of-order.ts';
import type { Deck, Slide } from './deck.ts';

export interface SlideWishes {
  /** Ids of slides, in the order that they are to have. */
  readonly order: readonly string[];
  readonly leftOut: readonly string[];
  /** Those that stand in the deck and are not shown. */
  readonly hidden?: readonly string[];
}

/**
 * Slides that the order does not name stay behind the one that they stood behind, so that a slide which a later version of the
 * templates adds is not lost. A name that this deck does not have may belong to another template set, or to a slide that has
 * nothing to show today: it is only noted, and warned of where it is nearly right.
 */
export function orderSlides(deck: Deck, { order, leftOut, hidden = [] }: SlideWishes, locate: Locate): Outcome<Deck> {
  if (order.length + leftOut.length + hidden.length === 0) return { value: deck, diagnostics: [] };
  const ids = deck.slides.map(({ id }) => id);
  const unknown = (field: string, names: readonly string[]): readonly Diagnostic[] =>
    names.flatMap((name, index) => (ids.includes(name) ? [] : [unknownSlide(name, ids, locate(`${field}[${index}]`))]));
  const diagnostics = [
    ...unknown('slide_order', order),
    ...unknown('slides_left_out', leftOut),
    ...unknown('slides_hidden', hidden),
  ];
  const kept = deck.slides
    .filter(({ id }) => !leftOut.includes(id))
    .map((slide): Slide => (hidden.includes(slide.id) ? { ...slide, isHidden: true } : slide));
  return { value: { ...deck, slides: withSections(inOrder(kept, order), kept) }, diagnostics };
}

function inOrder(slides: readonly Slide[], order: readonly string[]): readonly Slide[] {
  const named = new Set(order);
  // Each named slide with those behind it that are not named.
  const groups: { readonly id: string; readonly slides: Slide[] }[] = [];
  const head: Slide[] = [];
  for (const slide of slides) {
    if (named.has(slide.id)) groups.push({ id: slide.id, slides: [slide] });
    else (groups.at(-1)?.slides ?? head).push(slide);
  }
  const place = ({ id }: { readonly id: string }): number => order.indexOf(id);
  return [...head, ...groups.sort((a, b) => place(a) - place(b)).flatMap((group) => group.slides)];
}

/** A slide that moved belongs where it stands now: a section of PowerPoint is one stretch of slides. */
function withSections(slides: readonly Slide[], before: readonly Slide[]): readonly Slide[] {
  const numbers = slides.map((slide) => before.indexOf(slide));
  const moved = outOfOrder(numbers);
  const staying = slides.find((_, index) => !moved.has(numbers[index] ?? -1));
  let section = staying?.section ?? '';
  return slides.map((slide, index) => {
    if (moved.has(numbers[index] ?? -1)) return slide.section === section ? slide : { ...slide, section };
    section = slide.section;
    return slide;
  });
}

function unknownSlide(name: string, ids: readonly string[], span: ReturnType<Locate>): Diagnostic {
  const near = nearest(name, ids);
  const hint = near === undefined ? `slides of this deck: ${ids.join(', ')}` : `did you mean ${near}?`;
  return (near === undefined ? note : warning)('BRF012', `unknown slide in the order of slides: ${name}`, {
    span,
    hints: [hint],
  });
}
