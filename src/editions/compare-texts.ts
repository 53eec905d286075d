/**
 * Texts of items that nothing else compares: what an option costs, why a question matters, what a judgement rests on. Each that says
 * something else is told by itself, with what it said. What is left out here is named; a text that the format gains is told without
 * anybody having thought of it.
 */
import type { ChangeKind } from '../analysis/edition.ts';
import { type Sentence, within } from '../analysis/sentences/sentence.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { changeOf, news, quoted, quotedSubject, textValue, type Unranked } from './make-change.ts';
import { matchItems, normalized, type Pair } from './match-items.ts';
import { otherWords, shortOf, textSides } from './other-words.ts';
import type { Names } from './same-names.ts';
import { partName, silentFields, type TextList, textLists } from './text-lists.ts';

/** @param told all other changes: a field that one of them tells is not told again */
export function compareTexts(before: Briefing, after: Briefing, names: Names, told: readonly Unranked[]): readonly Unranked[] {
  if (!names.sameLanguage) return [];
  const known = new Set(told.flatMap(({ fields, at }) => [...fields, at]));
  return textLists(before, after, names).flatMap((list) =>
    list.pairs.flatMap(({ before: was, after: is }) => {
      const item = { list, name: list.nameOf(is), words: list.wordsOf(is), sources: list.sourcesOf(is) };
      return textsOf(list, was, is, refersBetween(list, names, { before, after })).flatMap((text) =>
        known.has(text.at) || known.has(listOf(text.at)) ? [] : [changeOfText(item, text)],
      );
    }),
  );
}

/** The field of a list in which a text stands: where it is told what of the list is another, its words are. */
const listOf = (at: string): string => at.replace(/\[\d+\]\.text$/u, '');

type Fields = Readonly<Record<string, unknown>>;

interface FieldText {
  /** By which the language files know it. */
  readonly field: string;
  readonly at: string;
  readonly was_at: string;
  readonly before: string;
  readonly after: string;
}

/** What an id of the earlier edition names, and what one of the later does; `null` where both name one thing. */
type Refers = (field: string, before: string | null, after: string | null) => readonly [string, string] | null;

/** The texts of an item, and of the items in it, that say something else. */
function textsOf(list: TextList, was: Fields, is: Fields, refers: Refers, path = list.kind as string): readonly FieldText[] {
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((field) => !silentFields(path).has(field));
  return fields.flatMap((field): readonly FieldText[] => {
    const [old, now] = [was[field], is[field]];
    const told = { field: `${path}.${field}`, at: `${is.at}.${field}`, was_at: `${was.at}.${field}` };
    if (list.refers?.field === field && path === list.kind) {
      const named = refers(field, idIn(old), idIn(now));
      return named ? [{ ...told, before: named[0], after: named[1] }] : [];
    }
    if (isItems(old) && isItems(now))
      return pairsOf(old, now).flatMap((pair) => textsOf(list, pair.before, pair.after, refers, told.field));
    const [before, after] = [sayTexts(old), sayTexts(now)];
    return before === null || after === null || isSame(old, now) ? [] : [{ ...told, before, after }];
  });
}

const idIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const isItems = (value: unknown): value is readonly Fields[] =>
  Array.isArray(value) && value.some((each) => typeof each === 'object' && each !== null);

/** Items of an item have no ids: those that say the same are one. */
const pairsOf = (before: readonly Fields[], after: readonly Fields[]): readonly Pair<Fields>[] =>
  matchItems(before, after, { idOf: () => null, wordsOf: ({ text }) => String(text ?? '') }).pairs;

/** A text, or a list of texts; nothing of numbers, times and groups. */
function sayTexts(value: unknown): string | null {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value.map(withoutEnd).join('; ') : null;
}

const withoutEnd = (text: string): string => text.trim().replace(/[.;]$/u, '');

/** Of a list in whatever order. */
const isSame = (old: unknown, now: unknown): boolean => {
  const keyOf = (value: unknown): string =>
    Array.isArray(value)
      ? value
          .map((each) => normalized(String(each)))
          .toSorted()
          .join('\0')
      : normalized(String(value ?? ''));
  return keyOf(old) === keyOf(now);
};

function refersBetween({ refers }: TextList, names: Names, { before, after }: Record<'before' | 'after', Briefing>): Refers {
  return (_, was, is) => {
    if (!refers || (was === null && is === null)) return null;
    if (was !== null && is !== null && names.now(refers.to, was) === is) return null;
    return [refers.wordsOf(before, was), refers.wordsOf(after, is)];
  };
}

interface Told {
  readonly list: TextList;
  readonly name: Sentence;
  readonly words: string | null;
  readonly sources: readonly string[];
}

function changeOfText({ list: { kind }, name, words, sources }: Told, { field, at, was_at, before, after }: FieldText): Unranked {
  const part = partName(field, at);
  const subject = words === null ? name : quotedSubject(name, words);
  const shared = { kind: kind as ChangeKind, action: 'reworded', subject, name, words, part, at, was_at, sources } as const;
  const named = within(part);
  if (before !== '' && after !== '') {
    const short = otherWords(before, after);
    const said = news('field', at, { field: named, before: quoted(short.before), after: quoted(short.after) });
    return changeOf({ ...shared, news: said, ...textSides(before, after) });
  }
  const short = shortOf({ text: before || after });
  return after === ''
    ? changeOf({
        ...shared,
        news: news('fieldLess', at, { field: named, before: quoted(short) }),
        before: textValue(before, short),
      })
    : changeOf({
        ...shared,
        news: news('fieldFirst', at, { field: named, after: quoted(short) }),
        after: textValue(after, short),
      });
}
