/** Which changes of a deck can be written into its briefing: words of the author into their lines, titles into `headlines:`. */
import { sameWords } from '../foundation/characters/same-words.ts';
import type { Origin } from '../foundation/diagnostic.ts';
import type { UnitPiece } from '../layout/page-units.ts';
import type { WordChange } from '../yaml/change-words.ts';
import { stretchBefore } from './beside-insert.ts';
import { joinWritings } from './join-writings.ts';
import { slideIdOf } from './plan-order.ts';
import type { RawChange, RawEdit } from './raw-change.ts';
import { type Known, tellOrigin } from './tell-origin.ts';
import type { RawSlide } from './trace-deck.ts';
import { isShownAs, writeDigits } from './write-digits.ts';
import { asShown, writeRange } from './write-range.ts';
import type { Writing } from './writing.ts';

/** A slide of the deck with its title: of a thin one, which stands on the page of another, the title is a heading there. */
export interface DeckTitle {
  readonly id: string;
  readonly title: string;
}

/** @param titles of the deck: a slide that goes on over several pages has one */
export function planWriting(slides: readonly RawSlide[], known: Known, titles: readonly DeckTitle[]): readonly Writing[] {
  const pages = new Set(slides.map(({ name }) => name));
  const joined = titles.filter(({ id }) => !pages.has(id));
  const slideIds = titles.map(({ id }) => id);
  const wished = slides.flatMap((slide) =>
    slide.changes.flatMap((change) => {
      const { wishes, isWhole } = writingsFor(change, known);
      const headline = isWhole ? [] : [...headlineFor(slide, change, slideIds), ...headingFor(change, joined)];
      if (isWhole || headline.length > 0)
        return (isWhole ? wishes : headline).map((wish): Writing => ({ ...wish, settles: [{ slide, change: asBuilt(change) }] }));
      // What else was changed in the text stays on the list: the slide is to say the rest as it did.
      const edits = wishes.flatMap((wish) => wish.edits ?? []);
      const partly = { ...change, after: withEdits(change, edits), edits };
      return wishes.map((wish): Writing => ({ ...wish, settles: [{ slide, change: partly }] }));
    }),
  );
  const byPath = new Map<string, Writing[]>();
  for (const writing of wished) byPath.set(writing.path, [...(byPath.get(writing.path) ?? []), writing]);
  // One field that two slides want to say two things stays as it is.
  return [...byPath.values()].flatMap((all) => {
    const writing = joinWritings(all, known.valueAt(all[0]?.path ?? ''));
    return writing && !isOtherwise(writing, slides, known) ? [writing] : [];
  });
}

/** A place is named on many slides, not everywhere by its own line: where one of them wants another name for it, none is written. */
function isOtherwise({ path, value }: Writing, slides: readonly RawSlide[], { valueAt }: Known): boolean {
  if (!isPlace.test(path.replace(/\.name$/u, ''))) return false;
  const old = sameWords(String(valueAt(path)));
  return slides.some(({ changes }) =>
    changes.some(({ before, after }) => before !== undefined && sameWords(before) === old && sameWords(after ?? '') !== value),
  );
}

/** In a cell a range comes out with a dash, however it was typed. */
const asBuilt = (change: RawChange): RawChange =>
  change.kind === 'cell' && change.after !== undefined ? { ...change, after: asShown(change.after) } : change;

type Wish = Omit<Writing, 'settles'>;

interface Wishes {
  readonly wishes: readonly Wish[];
  /** Whether they are all of the change. */
  readonly isWhole: boolean;
}

/** The figure of a chart, where one field says it: the chart that is built of it has it then, and so has every slide. */
function writingForPoint({ what, edits, point }: RawChange, known: Known): Wishes {
  const none = { wishes: [], isWhole: false };
  const [origin, ...others] = edits.flatMap((edit) => edit.origins);
  if (what !== 'changed' || !point || !origin || others.length > 0 || !/^\d+(?:\.\d+)?$/u.test(point.after)) return none;
  const path = fieldOf(origin, point.before, known);
  const value = path === undefined ? undefined : known.valueAt(path);
  if (path === undefined || Array.isArray(value) || String(value) !== point.before) return none;
  const { before, after } = point;
  return { wishes: [{ path, value: Number(after), changes: [{ before, after }], edits }], isWhole: true };
}

/** What is read aloud of a picture stands in its record; of other shapes it is told of several fields. */
function writingForAlt({ edits, before, after }: RawChange, known: Known): Wishes {
  const [origin] = edits.flatMap((edit) => edit.origins);
  const told = origin && tellOrigin(origin, known);
  if (told?.kind !== 'field' || before === undefined || after === undefined || after === '')
    return { wishes: [], isWhole: false };
  const path = [told.path, `${told.path}.alt`].find((each) => {
    const value = known.valueAt(each);
    return typeof value === 'string' && sameWords(value) === before;
  });
  if (path === undefined) return { wishes: [], isWhole: false };
  const changes = edits.map(({ before: old, after: young }) => ({ before: old, after: young }));
  return { wishes: [{ path, value: after, changes, edits }], isWhole: true };
}

/** What of a change is in the author's own words: beside them a text may hold a time, a status, numbers of sources. */
function writingsFor(change: RawChange, known: Known): Wishes {
  if (change.kind === 'chart') return writingForPoint(change, known);
  if (change.kind === 'alt') return writingForAlt(change, known);
  const { what, kind, edits, unit, after } = change;
  if (what !== 'changed' || !unit || kind === 'picture' || kind === 'look' || after === undefined)
    return { wishes: [], isWhole: false };
  const whole = withoutHalves(groupPieces(unit.pieces), edits, known);
  const open = edits.filter((edit) => !whole.some((wish) => wish.edits?.includes(edit)));
  // Beside a number its unit, or the mark that says what it was, may be of the same address: the number stands in a piece of its own.
  const apart = open.length === 0 ? [] : withoutHalves(eachPiece(unit.pieces), open, known);
  const wishes = [...whole, ...apart.filter(({ path }) => !whole.some((wish) => wish.path === path))];
  const settled = new Set(wishes.flatMap((wish) => wish.edits ?? []));
  return { wishes, isWhole: settled.size === edits.length && wishes.length > 0 };
}

/** Where an edit goes over the end of a field, what else was changed in the field is left too: half of it nobody wrote. */
function withoutHalves(groups: readonly Group[], edits: readonly RawEdit[], known: Known): readonly Wish[] {
  return groups.flatMap((group) => {
    const within = edits.filter((edit) => isWithin(edit, group, groups));
    const isHalf = edits.some((edit) => !within.includes(edit) && isAcross(edit, group));
    const found = within.length === 0 || isHalf ? [] : wishesFor(group, within, known);
    return found.map((wish) => ({ ...wish, edits: within }));
  });
}

/** The text as it was built, with some of its edits. */
function withEdits({ before = '' }: RawChange, edits: readonly RawEdit[]): string {
  return applyEdits(
    before,
    0,
    [...edits].sort((a, b) => (a.from ?? 0) - (b.from ?? 0)),
  );
}

/** Pieces one after another that show one field. */
interface Group {
  readonly path: string;
  readonly text: string;
  readonly from: number;
  readonly origin: UnitPiece['origin'];
}

function groupPieces(pieces: readonly UnitPiece[]): readonly Group[] {
  const groups: Group[] = [];
  let at = 0;
  for (const { text, origin } of pieces) {
    const last = groups.at(-1);
    const path = origin?.path ?? '';
    if (last && path !== '' && last.path === path) groups[groups.length - 1] = { ...last, text: last.text + text };
    else groups.push({ path, text, from: at, origin });
    at += text.length;
  }
  return groups;
}

function eachPiece(pieces: readonly UnitPiece[]): readonly Group[] {
  let at = 0;
  return pieces.map(({ text, origin }) => {
    at += text.length;
    return { path: origin?.path ?? '', text, from: at - text.length, origin };
  });
}

const isAcross = ({ from = -1, to = -1 }: RawEdit, group: Group): boolean =>
  from < group.from + group.text.length && group.from < to;

/** Words that were put in between two groups belong to the one of the author's words. */
function isWithin({ from = -1, to = -1 }: RawEdit, group: Group, groups: readonly Group[]): boolean {
  const end = group.from + group.text.length;
  if (from < to) return from >= group.from && to <= end;
  const before = stretchBefore(groups, from);
  if (before) return before === group;
  const touching = groups.filter((each) => from >= each.from && from <= each.from + each.text.length && each.text.trim() !== '');
  return (touching.find(({ path }) => path !== '') ?? touching[0]) === group;
}

/** A range is written otherwise in a file than on a slide. */
function wishesFor(group: Group, edits: readonly RawEdit[], known: Known): readonly Wish[] {
  const wish = wishFor(group, edits, known);
  if (wish) return [wish];
  const { path, text, from, origin } = group;
  const ranges = path === '' ? [] : writeRange(path, known.valueAt(path), text.trim(), applyEdits(text, from, edits).trim());
  const field = ranges.length === 0 && origin ? fieldOf(origin, text.trim(), known) : undefined;
  const digits = field === undefined ? undefined : writeDigits(known.valueAt(field), edits);
  return field !== undefined && digits ? [{ path: field, ...digits }] : ranges;
}

function wishFor({ text, from, origin }: Group, edits: readonly RawEdit[], known: Known): Wish | undefined {
  const field = origin ? fieldOf(origin, text.trim(), known) : undefined;
  if (field === undefined) return undefined;
  const value = known.valueAt(field);
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const whole = sameWords(String(value));
  const edited = applyEdits(text, from, edits).trim();
  const [shown, young] = asInField(text.trim(), edited, whole);
  const parts = whole.split(shown);
  if (shown === '' || parts.length !== 2) return undefined;
  const [head = '', tail = ''] = parts;
  const words = sameWords(`${head}${young}${tail}`);
  // An empty field is none: the line itself is to go, which is the author's to do.
  if (words === '' || young === '') return undefined;
  const isNumber = typeof value === 'number' && /^\d{1,15}$/u.test(words);
  const changes = edits.map((edit) => aroundEdit(text, from, edit));
  const part = { from: head.length, to: head.length + shown.length, young };
  return { path: field, value: isNumber ? Number(words) : words, changes, part };
}

/** With the small letter that the field begins with, where the slide has a capital and its first word is still the same. */
function asInField(shown: string, young: string, whole: string): readonly [shown: string, young: string] {
  const small = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);
  const [was, is] = [shown, young].map((words) => words.split(/\s/u)[0]);
  return was === is && !whole.includes(shown) && whole.startsWith(small(shown)) ? [small(shown), small(young)] : [shown, young];
}

/** The one field that a text shows: its own, or of a figure of several reports the value of the only one that says it. */
function fieldOf(origin: Origin, shown: string, known: Known): string | undefined {
  const told = tellOrigin(origin, known);
  if (told?.kind === 'field' && !isRecord(known.valueAt(told.path))) return told.path;
  if (told === undefined || told.kind === 'template') return undefined;
  const own = told.kind === 'field' ? fieldThatSays(told.path, shown, known) : undefined;
  if (own !== undefined) return own;
  const from = known.explain(told.path)?.from ?? [];
  const reports = from.filter((path) => path.startsWith(`${told.path}.`));
  const [found, ...others] = reports.filter((path) => isShownAs(known.valueAt(`${path}.value`), shown));
  if (found !== undefined && others.length === 0) return `${found}.value`;
  return onlyLine(from, shown, known);
}

/** A total that one line makes is changed there, where that line says the number and nothing else. */
function onlyLine(from: readonly string[], shown: string, { valueAt }: Known): string | undefined {
  const [line, ...more] = from;
  if (line === undefined || more.length > 0) return undefined;
  const [found, ...others] = saidAt(line, valueAt).filter((path) => isShownAs(valueAt(path), shown));
  return others.length === 0 ? found : undefined;
}

/** Of a figure with reports each of them. */
function saidAt(path: string, valueAt: Known['valueAt']): readonly string[] {
  const reports = valueAt(`${path}.reports`);
  return Array.isArray(reports) ? reports.map((_, index) => `${path}.reports[${index}].value`) : [path];
}

const isPlace = /^places\[\d+\]$/u;

/**
 * The label of a route belongs to its whole record: to the one field that says these words. What has an id is named on other
 * slides as well, by its name: what these want of it cannot be seen here, so it is left; but for a place, which is named on the map.
 */
function fieldThatSays(path: string, shown: string, known: Known): string | undefined {
  const record = known.valueAt(path);
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return undefined;
  // A label of a map is the name of its place, whatever other fields say the same.
  if ('value' in record && isShownAs(record.value, shown)) return `${path}.value`;
  if (isPlace.test(path)) return 'name' in record && sameWords(String(record.name)) === shown ? `${path}.name` : undefined;
  if ('id' in record) return undefined;
  const says = Object.entries(record).filter(([, value]) => typeof value === 'string' && sameWords(value) === shown);
  const [found, ...others] = says.map(([key]) => key);
  return found !== undefined && others.length === 0 ? `${path}.${found}` : undefined;
}

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null;

function applyEdits(text: string, at: number, edits: readonly RawEdit[]): string {
  let young = text;
  for (const { from = 0, to = 0, after } of [...edits].reverse()) {
    const isOpen = from === to;
    const [head, tail] = [young.slice(0, from - at), young.slice(to - at)];
    // Words that are put in bring their blanks with them; words that are taken out leave none behind.
    young = isOpen || after === '' ? `${head.trimEnd()} ${after} ${tail.trimStart()}` : `${head}${after}${tail}`;
  }
  return sameWords(young).replaceAll(/ (?=[.,;:!?)])/gu, '');
}

/** What is changed, with a word beside it where words were put in or taken out. */
function aroundEdit(text: string, at: number, { from = 0, to = 0, before, after }: RawEdit): WordChange {
  if (before !== '' && after !== '') return { before, after };
  const next = /^\s*\S+/u.exec(text.slice(to - at))?.[0] ?? '';
  if (next.trim() !== '')
    return { before: `${before}${next}`.trimStart(), after: `${after === '' ? '' : `${after} `}${next.trimStart()}` };
  const previous = /\S+\s*$/u.exec(text.slice(0, from - at))?.[0] ?? '';
  return { before: `${previous}${before}`.trimEnd(), after: `${previous.trimEnd()}${after === '' ? '' : ` ${after}`}` };
}

/** A title of which not all is in the author's words becomes one: of all pages of its slide. */
function headlineFor(slide: RawSlide, { what, kind, after, unit }: RawChange, slideIds: readonly string[]): readonly Wish[] {
  const id = slideIdOf(slide.name, slideIds);
  if (what !== 'changed' || kind !== 'title' || after === undefined || !slideIds.includes(id)) return [];
  return [{ path: `headlines.${id}`, value: withoutCount(after, unit?.pieces ?? []), changes: [] }];
}

/** The heading of a thin slide on the page of another is its title. */
function headingFor({ what, kind, before, after }: RawChange, joined: readonly DeckTitle[]): readonly Wish[] {
  if (what !== 'changed' || kind !== 'text' || after === undefined) return [];
  const [found, ...others] = joined.filter(({ title }) => title === before);
  return found && others.length === 0 ? [{ path: `headlines.${found.id}`, value: after, changes: [] }] : [];
}

/** Without what a build puts behind the title of a slide that goes on, or of one that repeats a title: ` (2/3)`, ` (continued)`. */
function withoutCount(title: string, pieces: readonly UnitPiece[]): string {
  const [last, ...others] = [...pieces].reverse();
  const isCount = last && others.length > 0 && !last.origin?.path && /^ \([^()]+\)$/u.test(last.text);
  return isCount && title.endsWith(last.text) ? title.slice(0, -last.text.length) : title;
}
