/**
 * What somebody did in a deck and no briefing can say, put into the new deck: what was written into the notes of slides on which nothing
 * else differs, beside the notes that are computed anew, and slides of one's own: words, shapes, tables, pictures, charts with their workbooks, films and sounds that are in the deck,
 * and links to the net. Slides with anything else stay behind.
 */
import { digestOf } from '../layout/built-as.ts';
import { partsOf } from './deck-parts.ts';
import { graftSlides, whyNotGrafted } from './graft-slide.ts';
import { type Merged, mergeNotes } from './merge-notes.ts';
import { openParts, packParts } from './open-parts.ts';
import { listSlides, type ReadDeck, type ReadSlide, readDeck } from './read-deck.ts';
import { readNoteParagraphs, replaceNotes } from './replace-notes.ts';
import type { Basis } from './trace.ts';
import type { RawSlide } from './trace-deck.ts';

export interface Carried {
  readonly bytes: Uint8Array;
  /** A line each, for people. */
  readonly taken: readonly string[];
  readonly left: readonly string[];
  /** Edits of what a build writes anew, a line a slide. */
  readonly dropped: readonly string[];
  /** What was taken over and speaks of an older number than the new deck. */
  readonly stale: readonly string[];
}

export interface EditedDeck {
  readonly deck: ReadDeck;
  readonly slides: readonly RawSlide[];
  readonly basis: Basis;
  readonly salt: string;
}

/**
 * @param built the new deck
 * @param edited the old one, as it was traced against the same briefing
 * @param names of the slides of the new deck, in order
 */
export function carry(built: Uint8Array, { deck, slides, basis, salt }: EditedDeck, names: readonly string[]): Carried {
  const parts = openParts(built);
  const young = readDeck(built);
  const youngParts = listSlides(young.package);
  const placeOf = (name: string): number => names.indexOf(name);
  const taken: string[] = [];
  const left: string[] = [];
  const stale: string[] = [];
  for (const slide of slides) carryNotes(slide);
  carrySlides();
  return { bytes: taken.length === 0 ? built : packParts(parts), taken, left, dropped: droppedOf(slides, basis), stale };

  function carryNotes({ name, title, state, changes, edited, digests = [] }: RawSlide): void {
    const notes = changes.filter(({ kind }) => kind === 'notes');
    if (state !== 'kept' || notes.length === 0 || !edited) return;
    const place = placeOf(name);
    const now = young.slides[place];
    const part = youngParts[place];
    const why =
      !now || !part
        ? 'the slide is no longer there'
        : whyNotNotes(
            now,
            edited,
            changes.some(({ kind }) => kind !== 'notes' && kind !== 'look'),
          );
    if (why !== undefined) return void left.push(`notes of “${title}”: ${why}`);
    const [target] = partsOf(young.package, part ?? '', 'notesSlide');
    const [from] = partsOf(deck.package, edited.part, 'notesSlide');
    const wasBuilt = (text: string): boolean => digests.includes(digestOf({ kind: 'notes', text }, salt));
    const merged = mergeNotes({
      edited: from === undefined ? [] : readNoteParagraphs(deck, from),
      now: target === undefined ? [] : readNoteParagraphs(young, target),
      wasBuilt: basis === 'as it is now' ? undefined : wasBuilt,
    });
    if (target !== undefined && replaceNotes(parts, target, merged.paragraphs)) {
      taken.push(`notes of “${title}”${sayOwn(merged)}`);
      for (const { was, is } of merged.both)
        stale.push(
          `slide ${place + 1} (“${title}”): your note says “${was}”, and what is computed now is “${is}”; both stand in the notes`,
        );
    } else left.push(`notes of “${title}”: the new slide has no page for them`);
  }

  function carrySlides(): void {
    const own: { readonly slide: ReadSlide; readonly after: number }[] = [];
    let after = -1;
    for (const { state, name, title, edited } of slides) {
      if (state === 'kept' && placeOf(name) >= 0) after = placeOf(name);
      if (state !== 'added' || !edited) continue;
      const called = `slide “${title || edited.name || edited.part}”`;
      const why = whyNotGrafted(deck, edited.part);
      if (why === undefined) {
        own.push({ slide: edited, after });
        taken.push(called);
      } else left.push(`${called}: ${why}`);
    }
    graftSlides(parts, young, { deck, slides: own });
  }
}

/** Where nobody knows what the deck was built as, what differs may be the briefing's doing. */
function droppedOf(slides: readonly RawSlide[], basis: Basis): readonly string[] {
  if (basis === 'as it is now') return [];
  return slides.flatMap((slide) => {
    const { state, number, built, title, changes } = slide;
    if (state === 'deleted') return [`slide ${built} as built (“${title}”): it was deleted, and is there again`];
    const edits = state === 'kept' ? changes.filter(({ kind }) => kind !== 'notes').flatMap(sayEdits) : [];
    const all = [...sayPlace(slide), ...edits];
    return all.length > 0 ? [`slide ${number} of the old deck (“${title}”): ${all.join('; ')}`] : [];
  });
}

const sayPlace = ({ state, built, isMoved, isHidden, isShownAgain, comments }: RawSlide): readonly string[] => [
  ...(isMoved ? [`moved, built as slide ${built}`] : []),
  ...(isHidden && state === 'kept' ? ['hidden'] : []),
  ...(isShownAgain ? ['no longer hidden'] : []),
  ...(comments.length > 0 ? [`${comments.length} comment${comments.length === 1 ? '' : 's'}`] : []),
];

function sayEdits({ kind, what, edits }: RawSlide['changes'][number]): readonly string[] {
  if (kind === 'picture') return [`a picture ${what === 'changed' ? 'replaced' : what}`];
  return edits.map(({ before, after }) => {
    if (after === '') return `“${before}” taken out`;
    return before === '' ? `put in: “${after}”` : `“${before}” → “${after}”`;
  });
}

const sayOwn = ({ own }: Merged): string =>
  own === 0
    ? ': what was taken out of them stays out'
    : `: ${own} paragraph${own === 1 ? '' : 's'} of your own; all others are computed anew`;

/** Spoken beside other words than those that they were written for, notes may say what is no longer so. */
function whyNotNotes(now: ReadSlide, edited: ReadSlide, isOtherwiseChanged: boolean): string | undefined {
  if (isOtherwiseChanged) return 'other words of the slide were changed too';
  const words = ({ units }: ReadSlide): string =>
    JSON.stringify(units.flatMap(({ kind, text }) => (kind === 'notes' ? [] : [text])));
  return words(now) === words(edited) ? undefined : 'the new slide says something else';
}
