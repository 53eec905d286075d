/**
 * The texts of a slide as it was built beside those that it has now, each in its own place: shape by shape, paragraphs in their order,
 * cells by row and column. A text that stands elsewhere on the slide too is no reason to take a changed one for unchanged.
 */
import { likeness } from '../foundation/characters/word-edits.ts';
import { digestOf } from '../layout/built-as.ts';
import type { Unit } from '../layout/page-units.ts';
import type { BuiltUnit } from './baseline.ts';
import { countShared, pairCells, pairInOrder, type Steps } from './pair-steps.ts';

export interface Pair {
  readonly unit: BuiltUnit;
  readonly now: Unit;
}

export interface Pairing {
  /** Texts that are still what they were. */
  readonly same: readonly Pair[];
  /** Those of them that stand in another box now. */
  readonly moved: readonly Pair[];
  /** Texts in whose place another one stands. */
  readonly replaced: readonly Pair[];
  readonly gone: readonly BuiltUnit[];
  readonly come: readonly Unit[];
}

interface Group<T> {
  readonly key: string;
  readonly units: readonly T[];
}

export function pairUnits(built: readonly BuiltUnit[], edited: readonly Unit[], salt: string): Pairing {
  const digests = new Map<Unit, string>(edited.map((now) => [now, digestOf(now, salt)]));
  const isEqual = (unit: BuiltUnit, now: Unit): boolean =>
    unit.digest === digests.get(now) && (unit.text === undefined || unit.text === now.text);
  // Where the briefing says something else by now, places are those of today.
  const isKnown = built.every(({ text }) => text !== undefined);
  const same: Pair[] = [];
  const replaced: Pair[] = [];
  const sayOld = ({ digest }: BuiltUnit): string => digest;
  const sayNew = (now: Unit): string => digests.get(now) ?? '';
  const olds = groupsOf(built.filter(({ text }) => text !== undefined));
  const groups = pairGroups(olds, groupsOf(edited), { sayOld, sayNew });
  for (const { old, young } of groups) {
    const likenessOf = ({ text = '' }: BuiltUnit, now: Unit): number => likeness(text, now.text);
    const steps: Steps<BuiltUnit, Unit> = { sayOld, sayNew, likenessOf };
    const pairs = old.key.startsWith('cell')
      ? pairCells(old.units, young.units, steps)
      : pairInOrder(old.units, young.units, steps);
    for (const { old: unit, young: now } of pairs) {
      if (isEqual(unit, now)) same.push({ unit, now });
      else if (isKnown && unit.kind === now.kind) replaced.push({ unit, now });
    }
  }
  const taken = new Set<BuiltUnit | Unit>([...same, ...replaced].flatMap(({ unit, now }) => [unit, now]));
  // What was moved to another place is still what it was.
  const open = built.filter((unit) => !taken.has(unit));
  const moved: Pair[] = [];
  const isElsewhere = ({ unit, now }: Pair): boolean =>
    isKnown &&
    now.kind !== 'cell' &&
    now.kind !== 'notes' &&
    !groups.some(({ old, young }) => old.units.includes(unit) && young.units.includes(now));
  const come = edited.filter((now) => {
    if (taken.has(now)) return false;
    const place = open.findIndex((unit) => isEqual(unit, now));
    const [unit] = place < 0 ? [] : open.splice(place, 1);
    if (unit) same.push({ unit, now });
    if (unit && isElsewhere({ unit, now })) moved.push({ unit, now });
    return unit === undefined;
  });
  return { same, moved, replaced, gone: open, come };
}

/** By shape; notes, pictures and cells by themselves, whatever their shapes are called. */
function groupsOf<T extends Partial<Unit>>(units: readonly T[]): readonly Group<T>[] {
  const groups = new Map<string, T[]>();
  for (const unit of units) {
    const kind = unit.kind === 'title' ? 'text' : (unit.kind ?? 'text');
    const key = `${kind}\0${unit.shape ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(unit);
    else groups.set(key, [unit]);
  }
  return [...groups].map(([key, all]) => ({ key, units: all }));
}

/** Shapes of one name; those that a program calls otherwise by what they still say, the likeliest first. */
function pairGroups(
  olds: readonly Group<BuiltUnit>[],
  youngs: readonly Group<Unit>[],
  { sayOld, sayNew }: Steps<BuiltUnit, Unit>,
): readonly { readonly old: Group<BuiltUnit>; readonly young: Group<Unit> }[] {
  const byKey = new Map(olds.map((old) => [old.key, old]));
  const pairs = youngs.flatMap((young) => {
    const old = byKey.get(young.key);
    return old ? [{ old, young }] : [];
  });
  const taken = new Set<unknown>(pairs.flatMap(({ old, young }) => [old, young]));
  const kindOf = ({ key }: { readonly key: string }): string => key.split('\0')[0] ?? '';
  const freeOlds = olds.filter((old) => !taken.has(old));
  const freeYoungs = youngs.filter((young) => !taken.has(young));
  const scored = freeOlds.flatMap((old, from) =>
    freeYoungs.flatMap((young, to) => {
      if (kindOf(old) !== kindOf(young)) return [];
      const shared = countShared(old.units.map(sayOld), young.units.map(sayNew));
      const score = shared / Math.max(old.units.length, young.units.length);
      return shared > 0 ? [{ old, young, score, far: Math.abs(from - to) }] : [];
    }),
  );
  scored.sort((a, b) => b.score - a.score || a.far - b.far);
  for (const { old, young } of scored) {
    if (taken.has(old) || taken.has(young)) continue;
    taken.add(old).add(young);
    pairs.push({ old, young });
  }
  return pairs;
}
