/** The author's own slide titles take the place of those that templates make from the facts. */
import { type Diagnostic, note, type Outcome, warning } from '../foundation/diagnostic.ts';
import type { Locate } from '../foundation/locate.ts';
import { nearest } from '../foundation/nearest.ts';
import type { Deck, Slide } from './deck.ts';

/** A title by the id of its slide, with its address in the briefing. */
interface Headline {
  readonly slide: string;
  readonly text: string;
  readonly at: string;
}

/**
 * A headline for a slide that this deck does not have may belong to another template set, so it is only noted;
 * one whose name is nearly right is a typing mistake.
 */
export function applyHeadlines(deck: Deck, headlines: readonly Headline[], locate: Locate): Outcome<Deck> {
  const byId = new Map(headlines.map((headline) => [headline.slide, headline]));
  const ids = deck.slides.map(({ id }) => id);
  const slides = deck.slides.map((slide) => {
    const headline = byId.get(slide.id);
    return headline ? { ...slide, title: [titleRun(headline, slide)] } : slide;
  });
  const diagnostics = headlines
    .filter(({ slide }) => !ids.includes(slide))
    .map((headline) => unknownSlide(headline, ids, locate));
  return { value: { ...deck, slides }, diagnostics };
}

const titleRun = ({ text, at }: Headline, { origin }: Slide): Slide['title'][number] => ({
  text: text.replaceAll(/\s+/gu, ' ').trim(),
  bold: false,
  italic: false,
  superscript: false,
  small: false,
  origin: { ...origin, path: at },
});

function unknownSlide({ slide, at }: Headline, ids: readonly string[], locate: Locate): Diagnostic {
  const near = nearest(slide, ids);
  const hint = near === undefined ? `slides of this deck: ${ids.join(', ')}` : `did you mean ${near}?`;
  return (near === undefined ? note : warning)('BRF012', `unknown slide in headlines: ${slide}`, {
    span: locate(at),
    hints: [hint],
  });
}
