/** A deck that came back, held against what was built. */
import { outOfOrder } from '../foundation/out-of-order.ts';
import { digestOf } from '../layout/built-as.ts';
import type { Baseline, BuiltSlide } from './baseline.ts';
import { allButAlts, compareLooks, programsOwn } from './compare-looks.ts';
import { compareSlide } from './compare-slide.ts';
import { labelsFirst } from './label-changes.ts';
import { matchSlides } from './match-slides.ts';
import type { RawChange } from './raw-change.ts';
import type { ReadDeck, ReadSlide } from './read-deck.ts';
import type { SlideTrace } from './trace.ts';

export interface RawSlide extends Omit<SlideTrace, 'changes'> {
  readonly changes: readonly RawChange[];
  /** Of its texts as they were built. */
  readonly digests?: readonly string[];
  /** The slide as it is in the edited deck. */
  readonly edited?: ReadSlide;
}

/** Slide by slide, in the order of the edited deck; a deleted slide stands behind the one that it stood behind. */
export function traceSlides(
  { slides: built, salt }: Baseline,
  { slides: edited }: Pick<ReadDeck, 'slides'>,
): readonly RawSlide[] {
  const matches = matchSlides(
    built.map(({ name, units }) => ({ name, digests: units.map(({ digest }) => digest) })),
    edited.map(({ name, units }) => ({ name, digests: units.map((unit) => digestOf(unit, salt)) })),
  );
  const found = matches.filter((each) => each !== undefined);
  const moved = outOfOrder(found);
  // What stands where the briefing puts it by now was moved by nobody, or the briefing says so already.
  const numbersNow = found.flatMap((match) => built[match]?.numberNow ?? []);
  const movedNow = outOfOrder(numbersNow);
  const isMoved = (match: number): boolean => {
    const numberNow = built[match]?.numberNow;
    return moved.has(match) && (numberNow === undefined || movedNow.has(numberNow));
  };
  const pairs = edited.flatMap(({ looks }, index) => {
    const from = built[matches[index] ?? -1];
    return from?.looks && !from.hasOnlyAlts ? [{ built: from.looks, now: looks }] : [];
  });
  const skipped = programsOwn(pairs);
  const traced = edited.map((slide, index): RawSlide => {
    const { title, isHidden, comments } = slide;
    const match = matches[index];
    const from = match === undefined ? undefined : built[match];
    const said = { number: index + 1, title, isHidden: isHidden && from?.isHidden !== true, comments, edited: slide };
    const again = from?.isHidden === true && !isHidden ? { isShownAgain: true } : {};
    if (!from || match === undefined) return { ...said, state: 'added', built: 0, name: '', isMoved: false, changes: [] };
    const left = from.hasOnlyAlts ? allButAlts : skipped;
    const looks = from.looks ? compareLooks(from.looks, slide.looks, left, from.shapes) : [];
    const changes = labelsFirst([...compareSlide(from, slide, salt), ...looks]);
    const digests = from.units.map(({ digest }) => digest);
    return { ...said, ...again, digests, state: 'kept', built: from.number, name: from.name, isMoved: isMoved(match), changes };
  });
  nameMoved(traced);
  const kept = new Set(matches);
  for (const [index, slide] of built.entries()) if (!kept.has(index) && slide.isGone !== true) insertDeleted(traced, slide);
  return traced;
}

/** A text that stands on another slide now: its words still come from where they came from. */
function nameMoved(traced: RawSlide[]): void {
  const key = ({ kind, before, after }: RawChange): string => `${kind}\0${before ?? after ?? ''}`;
  const gone = traced.flatMap(({ changes }) => changes.filter(({ what }) => what === 'deleted'));
  const take = (change: RawChange): RawChange | undefined => {
    const place = gone.findIndex((each) => key(each) === key(change));
    return place < 0 ? undefined : gone.splice(place, 1)[0];
  };
  for (const [index, slide] of traced.entries()) {
    const changes = slide.changes.map((change): RawChange => {
      const from = change.what === 'added' ? take(change) : undefined;
      const origins = from?.edits.flatMap((edit) => edit.origins) ?? [];
      return from ? { ...change, edits: change.edits.map((edit) => ({ ...edit, origins })) } : change;
    });
    traced[index] = { ...slide, changes };
  }
}

function insertDeleted(traced: RawSlide[], { name, number, title }: BuiltSlide): void {
  const before = traced.findLastIndex(({ built }) => built > 0 && built < number);
  const gone = { number: 0, built: number, name, title, isMoved: false, isHidden: false, changes: [], comments: [] };
  traced.splice(before + 1, 0, { ...gone, state: 'deleted' });
}

/** Whether there is anything to tell of a slide. */
export const isTouched = ({ state, isMoved, isHidden, isShownAgain, changes, comments }: SlideTrace | RawSlide): boolean =>
  state !== 'kept' || isMoved || isHidden || isShownAgain === true || changes.length > 0 || comments.length > 0;
