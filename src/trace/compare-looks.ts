/**
 * What somebody changed of the look of shapes. No briefing says it, and the next build does not keep it. What a program does to many
 * shapes when it saves them anew is no edit, and is left out.
 */
import type { RawChange } from './raw-change.ts';
import type { Look, Looks } from './read-look.ts';

const lookKinds = ['place', 'measure', 'fill', 'size', 'color', 'font'] as const;
export type LookKind = (typeof lookKinds)[number];

interface Difference {
  readonly kind: LookKind;
  readonly before: string;
  readonly after: string;
}

/** Programs round places: less than this, in EMU, nobody moves a shape by hand. A millimetre. */
const nearly = 36_000;
/** What differs on more of the shapes than this was done by a program. */
const mostShare = 0.15;
/** Of few shapes a share says nothing. */
const fewest = 4;

/** @param slides the looks of each slide as it was built, and as it is now. @returns kinds that a program changed, not a person */
export function programsOwn(slides: readonly { readonly built: Looks; readonly now: Looks }[]): ReadonlySet<LookKind> {
  const counts = new Map<LookKind, number>();
  let compared = 0;
  for (const { built, now } of slides)
    for (const [name, look] of built) {
      const other = now.get(name);
      if (!other) continue;
      compared += 1;
      for (const { kind } of differences(look, other)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  return new Set([...counts].flatMap(([kind, count]) => (count > Math.max(fewest, compared * mostShare) ? [kind] : [])));
}

/** @param skipped kinds that are not told */
export function compareLooks(built: Looks, now: Looks, skipped: ReadonlySet<LookKind>): readonly RawChange[] {
  return [...built].flatMap(([shape, look]): readonly RawChange[] => {
    const other = now.get(shape);
    const found = other ? differences(look, other).filter(({ kind }) => !skipped.has(kind)) : [];
    if (found.length === 0) return [];
    const edits = found.map(({ kind, before, after }) => ({ before: `${words[kind]} ${before}`, after, origins: [] }));
    return [{ what: 'changed', kind: 'look', shape, place: [], edits }];
  });
}

const words: Readonly<Record<LookKind, string>> = {
  place: 'place',
  measure: 'width and height',
  fill: 'fill',
  size: 'type size',
  color: 'colour of type',
  font: 'font',
};

function differences(was: Look, is: Look): readonly Difference[] {
  const found: Difference[] = [];
  if (was.box && is.box) {
    const [from, to] = [was.box, is.box];
    const isFar = (index: number): boolean => Math.abs((from[index] ?? 0) - (to[index] ?? 0)) > nearly;
    const say = (box: typeof from, first: number): string => {
      const lengths = first === 2 && box[3] === 0 ? [box[2]] : [box[first], box[first + 1]];
      return `${lengths.map(sayLength).join(' × ')} cm`;
    };
    if (isFar(0) || isFar(1)) found.push({ kind: 'place', before: say(from, 0), after: say(to, 0) });
    if (isFar(2) || isFar(3)) found.push({ kind: 'measure', before: say(from, 2), after: say(to, 2) });
  }
  for (const kind of ['fill', 'size', 'color', 'font'] as const) {
    const [before, after] = [was[kind], is[kind]];
    // What only one of them says by itself, the other has from its layout: whether it is the same nobody can see here.
    if (before !== after && before !== '' && after !== '')
      found.push({ kind, before: sayLook(kind, before), after: sayLook(kind, after) });
  }
  return found;
}

const sayLength = (emu = 0): string => (emu / 360_000).toFixed(1);

const sayLook = (kind: LookKind, value: string): string =>
  kind === 'size'
    ? `${value
        .split(',')
        .map((each) => Number(each) / 100)
        .join(', ')} pt`
    : value;
