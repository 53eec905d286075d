/** One slide as it was built beside what became of it: which texts were changed, added, deleted. */

import { likeness, type WordEdit, wordEdits } from '../foundation/characters/word-edits.ts';
import type { Origin } from '../foundation/diagnostic.ts';
import type { Unit, UnitPiece } from '../layout/page-units.ts';
import { type BuiltSlide, type BuiltUnit, unitKey } from './baseline.ts';
import { stretchBefore } from './beside-insert.ts';
import { compareCharts } from './compare-charts.ts';
import { type Merge, mergesIn } from './compare-merged.ts';
import { type Pair, pairUnits } from './pair-units.ts';
import type { RawChange, RawEdit } from './raw-change.ts';
import type { ReadSlide } from './read-deck.ts';

export function compareSlide(built: BuiltSlide, edited: ReadSlide, salt: string): readonly RawChange[] {
  const merges = mergesIn(built, edited);
  const isMerged = (each: BuiltUnit | Unit): boolean =>
    merges.some((merge) => merge.built.some((unit) => unit === each) || merge.edited.some((unit) => unit === each));
  const apart = <T extends BuiltUnit | Unit>(units: readonly T[]): readonly T[] =>
    merges.length === 0 ? units : units.filter((each) => !isMerged(each));
  const { same, moved, replaced, gone, come } = pairUnits(apart(built.units), apart(edited.units), salt);
  const likely = pairLike(gone, come, shapesBy(same));
  const pairs = [...replaced, ...likely].sort((a, b) => built.units.indexOf(a.unit) - built.units.indexOf(b.unit));
  const isPaired = (each: BuiltUnit | Unit): boolean => likely.some(({ unit, now }) => unit === each || now === each);
  const takeNow = takeOnce(built.now);
  const changed = pairs.flatMap(({ unit, now }) => (takeNow(now) ? [] : [changeOf(unit, now)]));
  const lost = gone.filter((each) => !isPaired(each));
  const fresh = come.filter((each) => !isPaired(each) && !takeNow(each));
  return [
    ...changed,
    ...moved.map(movedText),
    ...merges.flatMap(changeOfMerged),
    // Of texts that the briefing no longer says nobody can tell which of them became which.
    ...lost.flatMap((unit) => (unit.text === undefined ? [] : [deletedText(unit)])),
    ...fresh.map((now) => addedText(now)),
    ...(built.charts ? compareCharts(built.charts, edited.charts, { points: built.points, shapes: built.shapes }) : []),
  ];
}

/** What the briefing says by now is no edit any more, as often as it says it. */
function takeOnce(now: ReadonlyMap<string, number>): (unit: Unit) => boolean {
  const left = new Map(now);
  return (unit) => {
    // Behind words that differ from the edition before stands the mark that says so.
    const key = left.has(unitKey(unit)) ? unitKey(unit) : [...left.keys()].find((each) => each.startsWith(`${unitKey(unit)} Δ`));
    const count = key === undefined ? 0 : (left.get(key) ?? 0);
    if (key !== undefined && count > 0) left.set(key, count - 1);
    return count > 0;
  };
}

/** What a shape of the edited slide was called, by the texts that it still has. */
function shapesBy(same: readonly Pair[]): ReadonlyMap<string, string> {
  return new Map(same.flatMap(({ unit, now }) => (unit.shape === undefined ? [] : [[now.shape, unit.shape] as const])));
}

/** Old and new text of what was changed, the likeliest pairs first. */
function pairLike(gone: readonly BuiltUnit[], come: readonly Unit[], shapes: ReadonlyMap<string, string>): readonly Pair[] {
  const scored = gone.flatMap((unit) =>
    come.flatMap((now) => {
      const score = likelihood(unit, now, shapes);
      return score > 0 ? [{ unit, now, score }] : [];
    }),
  );
  scored.sort((a, b) => b.score - a.score);
  const pairs: Pair[] = [];
  for (const { unit, now } of scored)
    if (!pairs.some((pair) => pair.unit === unit || pair.now === now)) pairs.push({ unit, now });
  return pairs.sort((a, b) => gone.indexOf(a.unit) - gone.indexOf(b.unit));
}

/** 0 where one cannot have become the other. */
function likelihood(unit: BuiltUnit, now: Unit, shapes: ReadonlyMap<string, string>): number {
  if (unit.text === undefined || unit.kind !== now.kind) return 0;
  if (now.kind === 'picture') return unit.shape === now.shape ? 2 : 1;
  const alike = likeness(unit.text, now.text);
  const isSameShape = unit.shape === now.shape || unit.shape === shapes.get(now.shape);
  const isSamePlace = isSameShape && String(unit.place) === String(now.place);
  const score = alike + (isSameShape ? 0.3 : 0) + (isSamePlace ? 0.3 : 0) + (now.kind === 'title' ? 1 : 0);
  return score >= 0.5 ? score : 0;
}

function changeOf(unit: BuiltUnit, now: Unit): RawChange {
  const { kind, place } = now;
  const { text: before = '', shape = now.shape, pieces } = unit;
  const edits =
    kind === 'picture'
      ? [{ before: '', after: '', origins: originsOf(pieces) }]
      : editsOf(before, now.text).map((edit) => tellEdit(narrow(edit, pieces), pieces));
  return { what: 'changed', kind, shape, place, before, after: now.text, edits, unit };
}

/** Of a text that was written anew the words that it happens to share with the old one are no reason to tell it in pieces. */
function editsOf(before: string, after: string): readonly WordEdit[] {
  const edits = wordEdits(before, after);
  const isAnew = edits.length >= manyEdits && likeness(before, after) < mostlyAnew;
  return isAnew ? [{ from: 0, to: before.length, before, after }] : edits;
}

const manyEdits = 3;
const mostlyAnew = 0.6;

const tellEdit = ({ from, to, before, after }: WordEdit, pieces: readonly UnitPiece[]): RawEdit => ({
  ...{ before, after, from, to },
  origins: originsOf(piecesIn(pieces, from, to)),
});

/** A number of a source stands at the end of a word, and is no part of it: what is the same in another piece is no edit. */
export function narrow(edit: WordEdit, pieces: readonly UnitPiece[]): WordEdit {
  const { from, to, before, after } = edit;
  let bound = 0;
  const bounds = pieces.map(({ text }) => (bound += text.length)).filter((each) => each > from && each < to);
  const end = bounds.find((each) => after.length > to - each && after.endsWith(before.slice(each - from)));
  const cut = end === undefined ? 0 : to - end;
  const start = bounds.findLast(
    (each) => each < to - cut && after.length - cut > each - from && after.startsWith(before.slice(0, each - from)),
  );
  const skip = start === undefined ? 0 : start - from;
  return {
    from: from + skip,
    to: to - cut,
    before: before.slice(skip, before.length - cut),
    after: after.slice(skip, after.length - cut),
  };
}

/** Other words in cells that were merged stand in no one line: they are told with the lines of all, and written into none. */
function changeOfMerged({ built, edited, before, after }: Merge): readonly RawChange[] {
  const [first] = edited.length > 0 ? edited : built;
  if (before === after || !first) return [];
  const pieces = built.flatMap((unit, index) => [...(index > 0 ? [{ text: ' ' }] : []), ...unit.pieces]);
  const edits = wordEdits(before, after).map((edit) => tellEdit(edit, pieces));
  return [{ what: 'changed', kind: 'cell', shape: first.shape ?? '', place: first.place ?? [], before, after, edits }];
}

function deletedText(unit: BuiltUnit): RawChange {
  const { kind = 'text', shape = '', place = [], text = '', pieces } = unit;
  const edits = [{ before: kind === 'picture' ? '' : text, after: '', origins: originsOf(pieces) }];
  return { what: 'deleted', kind, shape, place, before: text, edits, unit };
}

/** Its words are what they were: only the box is another. */
function movedText({ unit: { text = '', shape = '', pieces, kind = 'text' }, now }: Pair): RawChange {
  const words = kind === 'picture' ? 'a picture' : `“${text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text}”`;
  const edit = { before: `box of ${words}: ${shape}`, after: now.shape, origins: originsOf(pieces) };
  return { what: 'changed', kind: 'look', shape: now.shape, place: now.place, edits: [edit] };
}

/** Longer ones are cut: whoever reads knows which text is meant. */
const mostLetters = 60;

function addedText({ kind, shape, place, text }: Unit): RawChange {
  return {
    what: 'added',
    kind,
    shape,
    place,
    after: text,
    edits: [{ before: '', after: kind === 'picture' ? '' : text, origins: [] }],
  };
}

/** The pieces that a stretch of the text touches; of an empty one those at its place. */
function piecesIn(pieces: readonly UnitPiece[], from: number, to: number): readonly UnitPiece[] {
  let at = 0;
  if (from === to) {
    const stretches = pieces.map((piece) => {
      at += piece.text.length;
      return { from: at - piece.text.length, text: piece.text, path: piece.origin?.path ?? '', piece };
    });
    const before = stretchBefore(stretches, from);
    if (before) return [before.piece];
    at = 0;
  }
  return pieces.filter(({ text }) => {
    const [start, end] = [at, at + text.length];
    at = end;
    return from === to ? start <= from && from <= end && text.trim() !== '' : start < to && from < end && text.trim() !== '';
  });
}

/** Each origin once. */
function originsOf(pieces: readonly UnitPiece[]): readonly Origin[] {
  const found = new Map<string, Origin>();
  for (const { origin } of pieces) if (origin) found.set(JSON.stringify(origin), origin);
  return [...found.values()];
}
