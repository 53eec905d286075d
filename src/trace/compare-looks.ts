/**
 * What somebody changed of the look of shapes. No briefing says it, and the next build does not keep it. What a program does to many
 * shapes when it saves them anew is no edit, and is left out.
 */
import { wordEdits } from '../foundation/characters/word-edits.ts';
import type { Origin } from '../foundation/diagnostic.ts';
import type { RawChange } from './raw-change.ts';
import type { Grid, Look, Looks, MergedCells } from './read-look.ts';

const lookKinds = [
  'place',
  'measure',
  'fill',
  'size',
  'color',
  'font',
  'weight',
  'cells',
  'struck',
  'links',
  'language',
  'alt',
] as const;
export type LookKind = (typeof lookKinds)[number];

/** Where the briefing or its theme has changed since, nobody knows how shapes looked: only their words are. */
export const allButAlts: ReadonlySet<LookKind> = new Set(lookKinds.filter((kind) => kind !== 'alt'));

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
export function compareLooks(
  built: Looks,
  now: Looks,
  skipped: ReadonlySet<LookKind>,
  origins: ReadonlyMap<string, Origin> = new Map(),
): readonly RawChange[] {
  return [...built].flatMap(([shape, look]): readonly RawChange[] => {
    const other = now.get(shape);
    const all = other ? differences(look, other) : renamed(look, built, now).flatMap((each) => weightOf(look, each));
    const found = all.filter(({ kind }) => !skipped.has(kind));
    const looks = found.filter(({ kind }) => kind !== 'alt');
    const origin = origins.get(shape);
    const known = origin ? [origin] : [];
    const edits = looks.map(({ kind, before, after }) => ({ before: `${words[kind]} ${before}`, after, origins: known }));
    const alts = found.filter(({ kind }) => kind === 'alt').map((each) => altChange(shape, each, known));
    return [...(edits.length > 0 ? [{ what: 'changed', kind: 'look', shape, place: [], edits } as const] : []), ...alts];
  });
}

/** What is read aloud of a shape are words, which come from somewhere. */
function altChange(shape: string, { before, after }: Difference, origins: readonly Origin[]): RawChange {
  const edits = wordEdits(before, after).map((edit) => ({ before: edit.before, after: edit.after, origins }));
  return { what: 'changed', kind: 'alt', shape, place: [], before, after, edits };
}

/** The shape that still says the same and has another name, as LibreOffice gives placeholders: at most one, if that is certain. */
function renamed({ weight }: Look, built: Looks, now: Looks): readonly Look[] {
  const letters = weight?.letters ?? '';
  const found = [...now].filter(([name, look]) => letters !== '' && !built.has(name) && look.weight?.letters === letters);
  return found.length === 1 ? found.map(([, look]) => look) : [];
}

const words: Readonly<Record<LookKind, string>> = {
  place: 'place',
  measure: 'width and height',
  fill: 'fill',
  size: 'type size',
  color: 'colour of type',
  font: 'font',
  weight: 'words',
  cells: 'merged cells',
  struck: 'struck-through words',
  links: 'links to',
  language: 'language',
  alt: 'alternative text',
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
  // LibreOffice drops the alternative texts of groups and tables: nobody can see here whether a person took one out.
  if (was.alt !== is.alt && was.alt !== '' && is.alt !== '') found.push({ kind: 'alt', before: was.alt, after: is.alt });
  if (was.struck !== is.struck) found.push({ kind: 'struck', before: sayStruck(was.struck), after: sayStruck(is.struck) });
  const [left, come] = [linksOnlyIn(was.links, is.links), linksOnlyIn(is.links, was.links)];
  if (left.length + come.length > 0) found.push({ kind: 'links', before: sayLinks(left), after: sayLinks(come) });
  for (const kind of ['fill', 'size', 'color', 'font', 'language'] as const) {
    const [before, after] = [was[kind], is[kind]];
    // What only one of them says by itself, the other has from its layout: whether it is the same nobody can see here.
    if (before !== after && before !== '' && after !== '')
      found.push({ kind, before: sayLook(kind, before), after: sayLook(kind, after) });
  }
  found.push(...weightOf(was, is));
  const [old, young] = [mergedIn(is.grid, was.grid), mergedIn(was.grid, is.grid)];
  if (old.length + young.length > 0) found.push({ kind: 'cells', before: sayCells(old), after: sayCells(young) });
  return found;
}

/** Words that are bold or italic now and were not, or the other way round; only where they are still the same words. */
function weightOf({ weight: was }: Look, { weight: is }: Look): readonly Difference[] {
  if (!was || !is || was.letters !== is.letters || was.marks.length !== is.marks.length) return [];
  // What the layout says is what most of it is now, whether a program writes it out or not.
  const usual = mostCommon([...is.marks].filter((_, index) => was.marks[index] === '?'));
  const old = was.marks.replaceAll('?', usual);
  const isOther = (index: number): boolean => old[index] !== is.marks[index] && is.marks[index] !== '?';
  const found: Difference[] = [];
  for (let from = 0; from < old.length; from++) {
    if (!isOther(from)) continue;
    let to = from + 1;
    while (to < old.length && isOther(to) && old[to] === old[from] && is.marks[to] === is.marks[from]) to++;
    const words = lettersWithBlanks(is.text, from, to);
    found.push({ kind: 'weight', before: `“${words}” ${sayWeight(old[from])}`, after: sayWeight(is.marks[from]) });
    from = to - 1;
  }
  return found;
}

function mostCommon(marks: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '?';
}

/** The words of a stretch of letters that are counted without blanks. */
function lettersWithBlanks(text: string, from: number, to: number): string {
  let count = 0;
  let words = '';
  for (let index = 0; index < text.length && count < to; index++) {
    const letter = text[index] ?? '';
    const isBlank = /\s/u.test(letter);
    if (count > from || (count === from && !isBlank)) words += letter;
    if (!isBlank) count += 1;
  }
  return words;
}

const sayWeight = (mark = ''): string =>
  mark === 'b' ? 'bold' : mark === 'i' ? 'italic' : mark === 'z' ? 'bold and italic' : 'plain';

/** Cells that are merged in one table and not in the other; nothing where rows or columns came or went, since all stand elsewhere then. */
export function mergedIn(without: Grid | undefined, grid: Grid | undefined): readonly MergedCells[] {
  if (!without || !grid || without.rows !== grid.rows || without.columns !== grid.columns) return [];
  const key = ({ row, column, rows, columns }: MergedCells): string => [row, column, rows, columns].join();
  const known = new Set(without.merged.map(key));
  return grid.merged.filter((each) => !known.has(key(each)));
}

const sayCells = (cells: readonly MergedCells[]): string =>
  cells.length === 0
    ? 'none'
    : cells
        .map(({ row, column, rows, columns }) => {
          const range = (word: string, first: number, count: number): string =>
            count > 1 ? `${word}s ${first} to ${first + count - 1}` : `${word} ${first}`;
          return `${range('row', row, rows)}, ${range('column', column, columns)}`;
        })
        .join('; ');

/** A program may part a link in two, or join two of one address. */
const linksOnlyIn = (some: readonly string[], others: readonly string[]): readonly string[] =>
  [...new Set(some)].filter((each) => !others.includes(each));

const sayLinks = (links: readonly string[]): string => (links.length === 0 ? 'nowhere else' : links.join(', '));

const sayStruck = (said: string): string => (said === '' ? 'none' : `“${said}”`);

const sayLength = (emu = 0): string => (emu / 360_000).toFixed(1);

const sayLook = (kind: LookKind, value: string): string =>
  kind === 'size'
    ? `${value
        .split(',')
        .map((each) => Number(each) / 100)
        .join(', ')} pt`
    : value;
