/** The deck to pages of placed items: the one stage that decides where things stand. */

import { type Diagnostic, note, type Outcome } from '../foundation/diagnostic.ts';
import type { Locate } from '../foundation/locate.ts';
import type { Memory } from '../foundation/memory/memory.ts';
import type { Deck, Frame, Slide } from '../markup/deck.ts';
import type { Run } from '../markup/run.ts';
import { chooseRole } from './choose-role.ts';
import { titleSizesOf, withEvenTitle } from './even-titles.ts';
import { lookFor } from './frame-look.ts';
import { joinThin } from './join-thin.ts';
import { layoutSlide } from './layout-slide.ts';
import type { Look } from './look.ts';
import { reportMisfit } from './misfit.ts';
import { nameItems } from './name-items.ts';
import type { Page } from './page.ts';
import { plainText } from './plain-text.ts';
import { printedNumber } from './printed-number.ts';
import { partsOf, progressStrip } from './progress-strip.ts';
import { footItems } from './slide-frame.ts';
import { finishOrRecall, type Lay, layOrRecall } from './slide-memory.ts';
import { varyCards } from './vary-cards.ts';

/**
 * Lays out every slide, on as many pages as it takes.
 * @param deps `locate` gives the place in the briefing of a field's path, for messages; `deckMemory`, of one deck that is laid
 *   again and again, spares slides that are as they were.
 * @returns the pages, also when something does not fit (LAY001, an error): they then show how far it got.
 */
export function layoutDeck(
  deck: Deck,
  look: Look,
  deps: { locate: Locate; deckMemory?: Memory | undefined },
): Outcome<readonly Page[]> {
  const { frame } = deck;
  const { deckMemory: memory } = deps;
  const parts = partsOf(deck.slides);
  const lay = (slide: Slide) => layoutSlide(slide, { frame, look, locate: deps.locate, hasParts: parts.length > 1 });
  const first = look.theme.base?.base.firstNumber ?? 1;
  const slides = withUniqueTitles(deck);
  const layAll = (layOne: Lay) =>
    varyCards(
      joinThin(
        slides.map((slide) => ({ slide, laid: layOne(slide) })),
        layOne,
      ),
      layOne,
    ).map(({ laid: own }) => own);
  const laid = memory ? layOrRecall(lay, { frame, look, memory, hasParts: parts.length > 1 }, layAll) : layAll(lay);
  const bare = laid.flatMap((slide) => slide.pages);
  const titleSizes = titleSizesOf(bare, look);
  const finish = (page: Page, index: number): Page => {
    const items = [
      ...withEvenTitle(page, titleSizes, look),
      ...progressStrip(page, parts, look.theme),
      ...footItems(frame, index + first, lookFor(look, page.role), page.layout).items,
    ];
    return { ...page, ...nameItems({ items, groups: page.groups }) };
  };
  const pages = bare.map(memory ? finishOrRecall(finish, JSON.stringify([titleSizes, parts]), memory) : finish);
  const [opening] = deck.slides;
  // The footer is the same on every page: what does not fit there is said once.
  const standing = lookFor(look, look.theme.base && 'content');
  const footer = opening
    ? footItems(frame, first, standing).misfits.map((misfit) => reportMisfit(misfit, opening, deps.locate))
    : [];
  return {
    value: pages,
    diagnostics: [...laid.flatMap(({ diagnostics }) => diagnostics), ...footer, ...tellTopics(deck.slides, look)],
  };
}

/** Said once, for the kinds of slide whose layout has no room for a topic. */
function tellTopics(slides: readonly Slide[], look: Look): readonly Diagnostic[] {
  const { base } = look.theme;
  const without = slides.flatMap((slide) => {
    const role = chooseRole(slide, look);
    const frame = base && role && base.frames[role];
    return frame && slide.kicker.length > 0 && !frame.kicker ? [frame.layout.name] : [];
  });
  const names = [...new Set(without)];
  if (names.length === 0) return [];
  const hints = ['nothing to do; a thin text placeholder between title and body of these layouts would show them'];
  return [note('BAS014', `topics of slides stand in their notes: no room for them on ${names.join(', ')}`, { hints })];
}

/** Titles tell slides apart in the outline and to a screen reader: one of the same words as another says that it comes again. */
function withUniqueTitles({ slides, frame }: Deck): readonly Slide[] {
  const taken = new Set<string>();
  return slides.map((slide) => {
    const title = slide.title.length > 0 ? slide.title : slide.kicker;
    let numbered: readonly Run[] = title;
    for (let count = 2; taken.has(plainText(numbered)); count++) {
      numbered = [
        ...title,
        {
          text: ` (${sayAgain(count, frame)})`,
          bold: false,
          italic: false,
          superscript: false,
          small: false,
          origin: slide.origin,
        },
      ];
    }
    taken.add(plainText(numbered));
    return numbered === slide.title ? slide : { ...slide, title: numbered };
  });
}

/** `continued` behind the second of the same title, `continued 2` behind the third; in a frame without a word `2`, `3`. */
function sayAgain(count: number, frame: Frame): string {
  if (frame.again === undefined) return printedNumber(count, frame);
  return count === 2 ? frame.again : `${frame.again} ${printedNumber(count - 1, frame)}`;
}
