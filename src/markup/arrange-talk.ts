/**
 * The order of a talk: as many slides as the minutes carry stand first, in the order in which they are spoken; all others
 * follow as an annex, marked so. No slide is dropped.
 */
import type { Deck, Paragraph, Slide } from './deck.ts';
import { addedRun, textOfRuns } from './inline-runs.ts';
import { speechOf, spokenSeconds } from './speech.ts';

/** Slides by their ids, in the order in which they are spoken. The higher its weight number, the sooner one goes into the annex. */
export type TalkOrder = ReadonlyMap<string, number | 'annex'>;

/** What is printed beside the slides, in the language of the deck. */
export interface TalkWords {
  /** Names of the two sections. */
  readonly main: string;
  readonly annex: string;
  /** The topic of a slide in the annex. */
  readonly inAnnex: (topic: string) => string;
  /** "About 40 seconds". */
  readonly about: (seconds: number) => string;
  /** Over the notes of the first slide: how many slides, and how long all words take. */
  readonly whole: (slides: number, seconds: number) => string;
}

export interface Talk {
  readonly minutes: number;
  readonly order: TalkOrder;
  readonly words: TalkWords;
  /** Pages that a slide takes; one where it has not been laid out yet. */
  readonly pagesOf: (id: string) => number;
}

/** A slide takes about 1.2 minutes. A cover and a bottom line there always are. */
export const slidesFor = (minutes: number): number => Math.max(2, Math.floor(minutes / 1.2 + 1e-9));

/** After what the order names, in the order of the deck. */
const unnamed = 1_000;

export function arrangeTalk(deck: Deck, talk: Talk): Deck {
  const main = chooseMain(deck.slides, talk);
  const chosen = new Set(main);
  const annex = deck.slides.filter((slide) => !chosen.has(slide));
  return { ...deck, slides: [...speak(main, talk), ...annex.map((slide) => markAnnex(slide, talk.words))] };
}

/** By weight, as long as there is room; a long slide may leave room for a shorter one that weighs less. */
function chooseMain(slides: readonly Slide[], { minutes, order, pagesOf }: Talk): readonly Slide[] {
  const spoken = [...order.keys()];
  const ranked = slides
    .map((slide, index) => {
      const weight = order.get(slide.id) ?? unnamed;
      const place = order.has(slide.id) ? spoken.indexOf(slide.id) : spoken.length + index;
      return { slide, weight, place };
    })
    .filter((each): each is { slide: Slide; weight: number; place: number } => each.weight !== 'annex');
  let room = slidesFor(minutes);
  const chosen = ranked
    .toSorted((a, b) => a.weight - b.weight || a.place - b.place)
    .filter(({ slide }, index) => {
      const pages = pagesOf(slide.id);
      // Something has to be said, however long it is.
      if (pages > room && index > 0) return false;
      room -= pages;
      return true;
    });
  return chosen.toSorted((a, b) => a.place - b.place).map(({ slide }) => slide);
}

function markAnnex(slide: Slide, { annex, inAnnex }: TalkWords): Slide {
  const topic = textOfRuns(slide.kicker);
  const [first] = slide.kicker;
  const kicker = { ...addedRun(topic === '' ? annex : inAnnex(topic), slide.origin), origin: first?.origin ?? slide.origin };
  return { ...slide, section: annex, kicker: [kicker] };
}

/** What is said on each comes first in its notes, under the time that it takes; citations follow. */
function speak(slides: readonly Slide[], { words }: Talk): readonly Slide[] {
  const spoken = slides.map((slide) => ({ slide, speech: speechOf(slide) }));
  const total = spoken.reduce((sum, { speech }) => sum + spokenSeconds(speech), 0);
  return spoken.map(({ slide, speech }, index) => {
    const seconds = spokenSeconds(speech);
    const head = [
      ...(index === 0 ? [noteOf(words.whole(slides.length, total), slide)] : []),
      ...(seconds > 0 ? [noteOf(words.about(seconds), slide)] : []),
    ];
    const rest = slide.notes.filter(({ isSpoken }) => !isSpoken);
    return { ...slide, section: words.main, notes: [...head, ...speech, ...rest] };
  });
}

const noteOf = (text: string, { origin }: Slide): Paragraph => ({
  style: 'body',
  align: 'left',
  runs: [addedRun(text, origin)],
  origin,
});
