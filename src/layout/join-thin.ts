/** Thin slides share a page: one that leaves its page half empty is joined with a neighbour of its section, where both have room. */
import type { Block, Prose, Slide } from '../markup/deck.ts';
import type { SlidePages } from './layout-slide.ts';
import { fillOf } from './page-fill.ts';
import { noteText } from './plain-text.ts';

/** A page that is filled less than this has a foot that is blank: it joins its neighbour where both have room. */
const leastFilled = 0.72;
/** At its best sizes a slide takes at least so much of its page. */
const leastNatural = 0.515;
/** Two that fill more than this together were never one page, whatever their sizes. */
const mostTogether = 1.7;

export interface LaidSlide {
  readonly slide: Slide;
  readonly laid: SlidePages;
}

const nextFirst = ['next', 'before'] as const;
const beforeFirst = ['before', 'next'] as const;

type Lay = (slide: Slide) => SlidePages;

/**
 * The slides of a deck with thin ones joined: to the next of the section, else to the one before, or the other way round. A joined slide
 * keeps the id, topic and title of the first; the title of the second becomes a heading over its part. Words that were said stand
 * beside a text, all else under it.
 */
export function joinThin(slides: readonly LaidSlide[], lay: Lay): readonly LaidSlide[] {
  const joined: LaidSlide[] = [];
  const open = [...slides].reverse();
  for (let own = open.pop(); own; own = open.pop()) {
    const next = open.at(-1);
    const before = joined.at(-1);
    const sides = !isThin(own) ? [] : own.slide.join === 'before' ? beforeFirst : nextFirst;
    let [withNext, withBefore]: (LaidSlide | undefined)[] = [];
    for (const side of sides) {
      if (side === 'next' && next) withNext = tryJoin(own, next, lay);
      if (side === 'before' && before) withBefore = tryJoin(before, own, lay);
      if (withNext || withBefore) break;
    }
    if (withNext) {
      open.pop();
      open.push(withNext);
    } else if (withBefore) joined.splice(-1, 1, withBefore);
    else joined.push(own);
  }
  return joined;
}

/** One that leaves its page half empty, or would have done so, had it not been set large to fill it. */
const isThin = (own: LaidSlide): boolean =>
  mayJoin(own) && (fillOfSlide(own) < leastFilled || (own.laid.natural ?? 1) < leastNatural);

const mayJoin = ({ slide, laid }: LaidSlide): boolean =>
  slide.layout === 'content' &&
  slide.join !== 'no' &&
  slide.blocks.length > 0 &&
  laid.pages.length === 1 &&
  laid.diagnostics.length === 0;

/** Cards that are drawn apart fill more than they hold. */
const fillOfSlide = ({ laid: { pages, hasCards, filled } }: LaidSlide): number =>
  Math.min((pages[0] && fillOf(pages[0])) ?? 1, (hasCards && filled) || 1);

/** How much of a page it needs, however large it was set. */
const leastOf = (own: LaidSlide): number => Math.min(fillOfSlide(own), own.laid.natural ?? 1);

/** Undefined where the two do not make one good page: it would overflow, or be set small. */
function tryJoin(first: LaidSlide, second: LaidSlide, lay: Lay): LaidSlide | undefined {
  if (second.slide.join === 'next' || first.slide.section !== second.slide.section || !mayJoin(first) || !mayJoin(second))
    return undefined;
  // What is hidden stands on no page with what is shown.
  if (first.slide.isHidden !== second.slide.isHidden) return undefined;
  if (leastOf(first) + leastOf(second) > mostTogether) return undefined;
  const beside = besideEachOther(first.slide, second.slide);
  for (const slide of [...(beside ? [beside] : []), joinSlides(first.slide, second.slide)]) {
    const laid = lay(slide);
    if (laid.pages.length === 1 && laid.diagnostics.length === 0 && !laid.isSmall) return { slide, laid };
  }
  return undefined;
}

/** Of twelve columns, what running text keeps beside words that were said; its lines would leave the rest blank. */
const textBeside = 7;

/** Words that were said, to the right of a text, where it is nothing but text; undefined for all other slides. */
function besideEachOther(first: Slide, second: Slide): Slide | undefined {
  const loose = first.blocks.flatMap((block) =>
    block.kind === 'columns' && block.columns.length === 1 ? block.columns.flatMap(({ blocks }) => blocks) : [block],
  );
  const isText = loose.length > 0 && loose.every(({ kind }) => kind === 'prose');
  if (!isText || second.blocks.length === 0 || !second.blocks.every(({ kind }) => kind === 'quote')) return undefined;
  const under = joinSlides({ ...first, blocks: [] }, second);
  const columns = [
    { width: textBeside, blocks: loose, origin: first.origin },
    { width: 12 - textBeside, blocks: under.blocks, origin: second.origin },
  ];
  const { notes } = joinSlides(first, second);
  return { ...first, blocks: [{ kind: 'columns', columns, origin: first.origin }], notes };
}

function joinSlides(first: Slide, second: Slide): Slide {
  const heading: Prose = {
    kind: 'prose',
    paragraphs: [{ style: 'heading', runs: second.title, align: 'left', origin: second.origin }],
    origin: second.origin,
  };
  const blocks: readonly Block[] = [...first.blocks, ...(second.title.length > 0 ? [heading] : []), ...second.blocks];
  // Both may cite the same source in full: once is enough.
  const told = new Set(first.notes.map(noteText));
  return { ...first, blocks, notes: [...first.notes, ...second.notes.filter((note) => !told.has(noteText(note)))] };
}
