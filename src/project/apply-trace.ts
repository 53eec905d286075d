/** What a deck was changed to, as another text of its briefing. It is tried first: what does not come out as it was wished is left. */

import { sameWords } from '../foundation/characters/same-words.ts';
import type { Choice } from '../foundation/choice.ts';
import type { Page } from '../layout/page.ts';
import { unitsOf } from '../layout/page-units.ts';
import { plainText } from '../layout/plain-text.ts';
import { countKeys, unitKey } from '../trace/baseline.ts';
import { pointKey, pointsSaid } from '../trace/chart-points.ts';
import { planOrder, slideIdOf } from '../trace/plan-order.ts';
import { planWriting } from '../trace/plan-writing.ts';
import type { RawChange } from '../trace/raw-change.ts';
import { type Known, tellOrigin } from '../trace/tell-origin.ts';
import type { TracedOrigin } from '../trace/trace.ts';
import type { RawSlide } from '../trace/trace-deck.ts';
import { writeBriefing } from '../trace/write-briefing.ts';
import type { SlideChange, Writing } from '../trace/writing.ts';
import { compileFile, type FileCompilation } from './compile-file.ts';
import type { DiskWorkshop } from './open-workshop.ts';
import type { FoundTrace } from './trace-file.ts';

/** Words of a headline that were computed until somebody wrote others. */
export interface FixedNumber {
  readonly headline: string;
  readonly before: string;
  readonly after: string;
  readonly origin: TracedOrigin;
}

/** A number that stayed in a headline, though other lines that were written come to another one. */
export interface StaleNumber {
  readonly headline: string;
  readonly number: string;
  /** As it is computed now. */
  readonly title: string;
}

export interface Applied {
  /** The briefing as it was read, and as it would be. */
  readonly before: string;
  readonly after: string;
  readonly written: readonly Writing[];
  /** Numbers that headlines now say, and other lines say otherwise. */
  readonly fixed: readonly FixedNumber[];
  readonly stale: readonly StaleNumber[];
  /** The slides with what is left: it stands in no line, or its line would not take it. */
  readonly rest: readonly RawSlide[];
  /** Names of slides that say something else by it although nobody changed them in the deck. */
  readonly alsoChanged: readonly string[];
}

/** Nothing where the briefing cannot be read any more. Nothing is written. */
export function applyTrace(
  { briefing, from, slides, known }: Pick<FoundTrace, 'briefing' | 'from' | 'slides' | 'known'>,
  compiled: FileCompilation,
  workshop: DiskWorkshop,
): Applied | undefined {
  const before = compiled.read.textOf(briefing);
  if (before === undefined) return undefined;
  const titles = (compiled.deck?.slides ?? []).map(({ id, title }) => ({ id, title: sameWords(plainText(title)) }));
  const ids = titles.map(({ id }) => id);
  const thin = ids.filter((id) => !slides.some(({ name }) => name === id));
  const attempt = (writings: readonly Writing[]): Attempt =>
    tryWritings({ before, briefing, from, ids, thin }, writings, workshop);
  const { slides_left_out: leftOut = [], slides_hidden: hidden = [], minutes = null } = compiled.briefing ?? {};
  // A talk has an order of its own, and a deck of what changed only part of the slides.
  const isOrdered = from.minutes === undefined && minutes === null && from.onlyChanges !== true;
  const order = isOrdered
    ? planOrder(slides, { ids, leftOut, hidden, pages: (compiled.pages ?? []).map(({ name }) => name) })
    : [];
  const wished = [...planWriting(slides, known, titles), ...order];
  const best = settle(withoutSaid(wished, attempt, thin), attempt);
  const now = best.pages ?? compiled.pages ?? [];
  const says = saying(now);
  const done = new Set(best.written.flatMap(({ edits = [] }) => edits));
  const isMoved = best.written.some(({ path }) => path === 'slide_order');
  const isLeftOut = best.written.some(({ path }) => path === 'slides_left_out');
  const hiddenNow = best.written.find(({ path }) => path === 'slides_hidden')?.value;
  const isHiddenWritten = Array.isArray(hiddenNow);
  const hidesNow = (name: string): boolean => Array.isArray(hiddenNow) && hiddenNow.includes(slideIdOf(name, ids));
  const rest = slides
    .filter(({ state }) => state !== 'deleted' || !isLeftOut)
    .map((slide) => ({
      ...slide,
      isMoved: slide.isMoved && !isMoved,
      isHidden: slide.isHidden && !hidesNow(slide.name),
      isShownAgain: slide.isShownAgain === true && !isHiddenWritten,
      changes: slide.changes.flatMap((change) => {
        if (isSaid({ slide, change }, says, thin)) return [];
        const edits = change.edits.filter((edit) => !done.has(edit));
        return edits.length > 0 ? [{ ...change, edits }] : [];
      }),
    }));
  const told = new Set(slides.flatMap(({ name, changes }) => changes.map((change) => keyOf(name, change))));
  const said = saying(compiled.pages ?? []);
  const alsoChanged = now.filter(({ name }) =>
    [...(says.get(name)?.keys() ?? [])].some((key) => !said.get(name)?.has(key) && !told.has(`${name}\0${key}`)),
  );
  return {
    before,
    after: best.text,
    written: best.written,
    fixed: fixedNumbers(best.written, known),
    stale: staleNumbers(best.written, attempt),
    rest,
    alsoChanged: alsoChanged.map(({ name }) => name),
  };
}

function fixedNumbers(written: readonly Writing[], known: Known): readonly FixedNumber[] {
  const headlines = written.filter(({ path }) => path.startsWith('headlines.'));
  return headlines.flatMap(({ value, settles }) =>
    settles.flatMap(({ change: { edits } }) =>
      edits.flatMap(({ before, after, origins }) => {
        const origin = origins.map((each) => tellOrigin(each, known)).find((told) => told?.kind === 'computed');
        return origin && before !== '' && /\d/u.test(before + after) ? [{ headline: String(value), before, after, origin }] : [];
      }),
    ),
  );
}

function staleNumbers(written: readonly Writing[], attempt: (writings: readonly Writing[]) => Attempt): readonly StaleNumber[] {
  const headlines = written.filter(isHeadline);
  if (headlines.length === 0 || headlines.length === written.length) return [];
  const { pages = [] } = attempt(written.filter((each) => !isHeadline(each)));
  const numbersIn = (text = ''): readonly string[] => text.match(/\d+(?:[.,:]\d+)*/gu) ?? [];
  return headlines.flatMap(({ value, settles }) =>
    settles.flatMap(({ slide: { name }, change: { before } }) => {
      const title = pages.find((page) => page.name === name)?.title;
      const [was, now] = [numbersIn(before), numbersIn(title)];
      const old = numbersIn(String(value)).filter((number) => was.includes(number) && !now.includes(number));
      return title === undefined ? [] : old.map((number) => ({ headline: String(value), number, title: sameWords(title) }));
    }),
  );
}

const isHeadline = ({ path }: Writing): boolean => path.startsWith('headlines.');

/** A title that comes out by itself, once its words stand in their lines, needs no headline: that would no longer be computed. */
function withoutSaid(
  wished: readonly Writing[],
  attempt: (writings: readonly Writing[]) => Attempt,
  thin: readonly string[],
): readonly Writing[] {
  const words = wished.filter((each) => !isHeadline(each));
  if (words.length === 0 || words.length === wished.length) return wished;
  const { pages } = attempt(words);
  if (!pages) return wished;
  const says = saying(pages);
  return wished.filter((each) => !isHeadline(each) || !each.settles.every((change) => isSaid(change, says, thin)));
}

interface Attempt {
  readonly text: string;
  readonly written: readonly Writing[];
  /** Those of them that the new slides do not show as they should. */
  readonly missed: readonly Writing[];
  /** Absent where the briefing would have mistakes. */
  readonly pages?: readonly Page[];
}

/** All at once, without those that missed; one after the other where all together would be a mistake. */
function settle(wished: readonly Writing[], attempt: (writings: readonly Writing[]) => Attempt): Attempt {
  let tried = attempt(wished);
  if (!tried.pages) {
    let good: readonly Writing[] = [];
    for (const writing of wished.slice(0, mostTrials)) if (attempt([...good, writing]).pages) good = [...good, writing];
    tried = attempt(good);
  }
  for (let left = mostRounds; left > 0 && tried.missed.length > 0; left--) {
    const { written, missed } = tried;
    tried = attempt(written.filter((each) => !missed.includes(each)));
  }
  return tried.missed.length > 0 ? attempt([]) : tried;
}

const mostTrials = 60;
const mostRounds = 4;

interface Tried {
  readonly before: string;
  readonly briefing: string;
  readonly from: Choice;
  /** Of the slides of the deck. */
  readonly ids: readonly string[];
  /** Those of them that stood on the page of another. */
  readonly thin: readonly string[];
}

function tryWritings(
  { before, briefing, from, ids, thin }: Tried,
  writings: readonly Writing[],
  workshop: DiskWorkshop,
): Attempt {
  const { text, written } = writeBriefing(before, writings);
  const host = { ...workshop.host, readText: (path: string) => (path === briefing ? text : workshop.host.readText(path)) };
  const { pages } = compileFile(briefing, { ...workshop, host }, from);
  if (!pages) return { text, written, missed: [] };
  const says = saying(pages);
  const names = pages.map(({ name }) => name);
  const isThere = ({ slides, path, value }: Writing): boolean =>
    slides === undefined ||
    (path === 'slide_order'
      ? names.filter((name) => slides.includes(name)).join() === slides.join()
      : path === 'slides_hidden'
        ? pages.every(
            ({ name, isHidden }) => (isHidden === true) === (Array.isArray(value) && value.includes(slideIdOf(name, ids))),
          )
        : Array.isArray(value) && !names.some((name) => value.includes(name)));
  const isShown = (each: Writing): boolean =>
    each.settles.every((change) => isSaid(change, says, thin)) || isSaidOver(each, pages, ids);
  const missed = written.filter((each) => !isShown(each) || !isThere(each));
  return { text, written, pages, missed };
}

/** A text that goes on over several pages may break elsewhere once it has other words: together its pages say all of it. */
const isSaidOver = ({ path, value, part, settles }: Writing, pages: readonly Page[], ids: readonly string[]): boolean =>
  part !== undefined &&
  settles.every(({ slide: { name }, change: { kind } }) => {
    const own = pages.filter((page) => slideIdOf(page.name, ids) === slideIdOf(name, ids));
    const pieces = own.flatMap(unitsOf).flatMap((unit) => (unit.kind === kind ? unit.pieces : []));
    const said = pieces.flatMap(({ text, origin }) => (origin?.path === path ? [text] : []));
    return own.length > 1 && sameWords(said.join(' ')).includes(String(value));
  });

type Saying = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What each slide says and how often, by its name. */
const saying = (pages: readonly Page[]): Saying =>
  new Map(
    pages.map((page) => [
      page.name,
      new Map([...countKeys(unitsOf(page)), ...[...pointsSaid(page), ...altsSaid(page)].map((said) => [said, 1] as const)]),
    ]),
  );

/** What is read aloud of the shapes of a page. */
const altsSaid = ({ items, groups }: Page): readonly string[] =>
  [...items, ...groups].flatMap(({ alt }) => (typeof alt === 'string' ? [altKey(sameWords(alt))] : []));

/** One that no text of a slide is like. */
const altKey = (text: string): string => `alt\0${text}`;

/** What a slide says by a change. */
function keyOf(name: string, { kind, after = '', point }: RawChange): string {
  if (kind === 'chart') return `${name}\0${point ? pointKey(point.category, point.after) : ''}`;
  if (kind === 'alt') return `${name}\0${altKey(after)}`;
  return `${name}\0${kind === 'look' ? '' : unitKey({ kind, text: after })}`;
}

/**
 * As often as the edited slide says it: the same words may stand elsewhere on the slide.
 *
 * @param thin slides that stood on the page of another, and may have one of their own now
 */
const isSaid = ({ slide, change }: SlideChange, says: Saying, thin: readonly string[]): boolean => {
  const { kind, after, point } = change;
  if (kind === 'chart') return point !== undefined && says.get(slide.name)?.has(pointKey(point.category, point.after)) === true;
  if (after === undefined || kind === 'look') return false;
  if (kind === 'alt') return says.get(slide.name)?.has(altKey(after)) === true;
  const key = unitKey({ kind, text: after });
  const wished = Math.max(1, countKeys(slide.edited?.units ?? []).get(key) ?? 0);
  // A thin slide that shared the page may have one of its own once there are more words.
  return [slide.name, ...thin].some((name) => {
    const said = says.get(name) ?? new Map<string, number>();
    // Behind words that differ from the last edition stands the mark that says so.
    return (said.get(key) ?? 0) >= wished || [...said.keys()].some((each) => each.startsWith(`${key} Δ`));
  });
};
