/** What two texts say otherwise: the words that differ, with a few of those around them, short enough for a cell of a table. */
import type { ChangeValue } from '../analysis/edition.ts';
import { clauses, type Sentence, sentence, within } from '../analysis/sentences/sentence.ts';
import { wordEdits } from '../foundation/characters/word-edits.ts';
import { news, quoted, textValue } from './make-change.ts';
import { normalized } from './match-items.ts';

/** Letters on either side of what differs, so that the place is known again. */
const around = 18;
/** What differs with no more than this between is one stretch. */
const near = 24;
/** A longer text is cut at the end of a word. */
const mostLetters = 130;

interface Stretch {
  readonly before: string;
  readonly after: string;
}

/** @returns both texts as far as they differ, with “…” where they were cut */
export function otherWords(before: string, after: string): Stretch {
  const [old, young] = [before, after].map((text) => text.trim().replaceAll(/\s+/gu, ' ')) as [string, string];
  return { before: excerpt(old, placesIn(old, young)), after: excerpt(young, placesIn(young, old)) };
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Where a text differs from another one. */
const placesIn = (text: string, other: string): readonly Place[] =>
  wordEdits(text, other).flatMap(({ from, to, before, after }) =>
    normalized(before) === normalized(after) ? [] : [{ from, to }],
  );

function excerpt(text: string, places: readonly Place[]): string {
  const stretches: { from: number; to: number }[] = [];
  for (const { from, to } of places) {
    const last = stretches.at(-1);
    if (last && from - last.to <= near) last.to = Math.max(last.to, to);
    else stretches.push({ from, to });
  }
  const cut = stretches.map(({ from, to }) => {
    const start = from <= around ? 0 : text.indexOf(' ', from - around) + 1;
    const end = to + around >= text.length ? text.length : text.lastIndexOf(' ', to + around);
    return { from: Math.min(start, from), to: Math.max(end, to) };
  });
  const joined = cut.reduce((said, { from, to }, index) => {
    const last = cut[index - 1];
    const isOpen = last === undefined ? from > 0 : from > last.to + 1;
    return `${said}${said === '' ? '' : ' '}${isOpen ? '… ' : ''}${text.slice(Math.max(from, last?.to ?? 0), to).trim()}`;
  }, '');
  const { text: short, isCut } = shortened(joined);
  return isCut || (cut.at(-1)?.to ?? text.length) < text.length ? `${short} …` : short;
}

function shortened(whole: string): { readonly text: string; readonly isCut: boolean } {
  if (whole.length <= mostLetters) return { text: whole, isCut: false };
  const end = whole.lastIndexOf(' ', mostLetters);
  return { text: whole.slice(0, end > mostLetters / 2 ? end : mostLetters).replace(/[,;:.]$/u, ''), isCut: true };
}

/** Both texts whole, and as far as they differ. */
export function textSides(before: string, after: string): { readonly before: ChangeValue; readonly after: ChangeValue } {
  const short = otherWords(before, after);
  return {
    before: textValue(before, short.before),
    after: textValue(after, short.after),
  };
}

/** “Reworded; it was: “… three guards died …””, of an item whose subject says its words as they are now. */
export const rewordedNews = (before: string, after: string, at: string): Sentence =>
  news('reworded', at, { before: quoted(otherWords(before, after).before) });

/** One text of a field: as it is shown, and by what two of them are the same. */
export interface Said {
  readonly text: string;
  readonly key?: string;
}

/** Fields of items that say more than one thing, each with a label that says what it is called on a slide. */
export const namedFields = [
  'text',
  'question',
  'reading',
  'name',
  'summary',
  'aims',
  'strength',
  'history',
  'attribution',
  'title',
  'paragraphs',
  'words',
  'who',
  'where',
  'label',
  'said_by',
  'author',
  'publisher',
  'descriptor',
  'statement',
  'for',
  'against',
  'missing',
  'details',
  'note',
  'basis',
  'benefits',
  'costs',
  'reconsider_if',
  'why',
  'how',
  'changes',
  'hypothesis',
  'trigger',
  'indicators',
  'if_wrong',
  'holder',
  'grounds',
  'doubted',
  'course',
  'short',
  'aliases',
  'kind',
  'heading',
  'kicker',
  'disconfirming_sought',
  'accuser',
  'interest',
  'rests_on',
  'translated_from',
  'item',
  'by',
  'apart',
] as const;
export type NamedField = (typeof namedFields)[number];

/** What a field is called; one that the language files do not know goes by its own name. */
export const partWords = (field: string, at: string): Sentence =>
  (namedFields as readonly string[]).includes(field)
    ? sentence(`changes.fields.${field}`, at)
    : sentence('changes.parts.other', at, { name: field.replaceAll(/[_-]/gu, ' ') });

export interface FieldChange {
  readonly part: Sentence;
  readonly news: Sentence;
  readonly before: ChangeValue | null;
  readonly after: ChangeValue | null;
}

/** What a field says otherwise; `null` where nothing does. Its texts may stand in any order: another order is no other wording. */
export function compareField(field: NamedField, before: readonly Said[], after: readonly Said[], at: string): FieldChange | null {
  const keyOf = ({ text, key = text }: Said): string => normalized(key);
  const gone = without(before, after, keyOf);
  const come = without(after, before, keyOf);
  const part = sentence(`changes.fields.${field}`, at);
  const told = Array.from({ length: Math.max(gone.length, come.length) }, (_, index) =>
    oneOfField(part, gone[index], come[index], at),
  ).filter((each) => each !== null);
  const [first, ...more] = told;
  return first ? { ...first, news: clauses(first.news, ...more.map((each) => each.news)) } : null;
}

function oneOfField(part: Sentence, old: Said | undefined, now: Said | undefined, at: string): FieldChange | null {
  const name = within(part);
  if (old && now) {
    // The words are the same, and who says them or how they stand is not.
    const isSame = normalized(old.text) === normalized(now.text);
    const short = otherWords(old.text, now.text);
    const told = isSame
      ? news('fieldStands', at, { field: name, text: quoted(shortOf(now)) })
      : news('field', at, { field: name, before: quoted(short.before), after: quoted(short.after) });
    return { part, news: told, ...(isSame ? { before: null, after: null } : textSides(old.text, now.text)) };
  }
  if (now)
    return { part, news: news('fieldMore', at, { field: name, after: quoted(shortOf(now)) }), before: null, after: sideOf(now) };
  if (old)
    return { part, news: news('fieldLess', at, { field: name, before: quoted(shortOf(old)) }), before: sideOf(old), after: null };
  return null;
}

/** A text as far as a cell has room for it. */
export function shortOf({ text }: Said): string {
  const { text: short, isCut } = shortened(text.trim());
  return isCut ? `${short} …` : short;
}

const sideOf = (said: Said): ChangeValue => textValue(said.text, shortOf(said));

/** Those that the others do not have, each as often as it stands there. */
function without(some: readonly Said[], others: readonly Said[], keyOf: (said: Said) => string): readonly Said[] {
  const left = others.map(keyOf);
  return some.filter((each) => {
    const place = left.indexOf(keyOf(each));
    if (place >= 0) left.splice(place, 1);
    return place < 0 && keyOf(each) !== '';
  });
}
