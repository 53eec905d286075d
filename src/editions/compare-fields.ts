/**
 * Fields that nothing else compares: the author's own parts, what stands on the cover, places, parties and incidents as they are
 * described. Each that says something else is told in words, with the value that it had.
 */
import { type Sentence, sentence, within } from '../analysis/sentences/sentence.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { changeOf, goneAt, goneOf, newOf, news, quoted, textValue, type Unranked } from './make-change.ts';
import { normalized } from './match-items.ts';
import { otherWords, textSides } from './other-words.ts';
import type { ListName, Names } from './same-names.ts';

/** Single fields and groups. Headlines, abbreviations and the look are of the deck, and no news. */
const groups = [
  'title',
  'subtitle',
  'date',
  'prepared_by',
  'organisation',
  'handling',
  'source_summary',
  'ai_use',
  'likelihood_scale',
  'hypotheses_note',
  'hypotheses_exclusive',
  'scenarios_relation',
  'images',
  'routes',
] as const satisfies readonly (keyof Briefing)[];

/** Lists whose items are known by their ids; how many there were, when, and what became of whom is compared elsewhere. */
const lists = ['places', 'parties', 'incidents', 'measures', 'groups'] as const satisfies readonly ListName[];

/** Addresses and ids say nothing to a reader; what an incident counts is compared as figures. */
const left: ReadonlySet<string> = new Set([
  'at',
  'id',
  'attackers',
  'sources',
  'inferred_from',
  'reviewed',
  'zone',
  'on_map',
  'tlp',
]);

/** Nothing between two languages: there all words are others. */
export function compareFields(before: Briefing, after: Briefing, names: Names): readonly Unranked[] {
  if (!names.sameLanguage) return [];
  const parts = [...new Set([...Object.keys(before.x), ...Object.keys(after.x)])];
  return [
    ...groups.flatMap((key) => compareValue(before[key], after[key], { path: [key], at: key, was_at: key })),
    ...lists.flatMap((key) => compareList(key, names)),
    ...parts.flatMap((name) => {
      const key = `x-${name}`;
      return compareValue(before.x[name], after.x[name], { path: [key], at: key, was_at: key });
    }),
  ];
}

interface Where {
  /** Names of fields, as the file has them, and of the items of lists. */
  readonly path: readonly string[];
  readonly at: string;
  readonly was_at: string;
}

function compareList(key: (typeof lists)[number], { lists: matched }: Names): readonly Unranked[] {
  const { pairs, gone, added } = matched[key] as { pairs: readonly { before: Item; after: Item }[] } & Record<
    'gone' | 'added',
    readonly Item[]
  >;
  return [
    ...pairs.flatMap(({ before, after }) =>
      compareValue(before, after, { path: [key, nameOf(after)], at: after.at, was_at: before.at }),
    ),
    ...added.map((item) => newField([key, nameOf(item)], item.at, null)),
    ...gone.map((item) => goneField([key, nameOf(item)], item.at, null)),
  ];
}

interface Item {
  readonly at: string;
  readonly [field: string]: unknown;
}

const nameOf = (item: Item): string => {
  const named = ['name', 'title', 'label', 'caption', 'text', 'file'].map((field) => item[field]);
  return String(named.find((each) => typeof each === 'string' && each !== '') ?? item.id ?? '');
};

function compareValue(before: unknown, after: unknown, where: Where): readonly Unranked[] {
  if (before === null || before === undefined || after === null || after === undefined) return cameOrWent(before, after, where);
  if (Array.isArray(before) && Array.isArray(after)) return compareItems(before, after, where);
  if (isGroup(before) && isGroup(after) && !isTime(after)) {
    const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((field) => !left.has(field));
    return fields.flatMap((field) =>
      compareValue(before[field], after[field], {
        path: [...where.path, field],
        at: `${after.at ?? where.at}.${field}`,
        was_at: `${before.at ?? where.was_at}.${field}`,
      }),
    );
  }
  const [was, is] = [sayPlain(before), sayPlain(after)];
  if (was === is || (normalized(was) === normalized(is) && /\p{L}/u.test(was))) return [];
  const short = otherWords(was, is);
  const told = news('words', where.at, { before: quoted(short.before), after: quoted(short.after) });
  const { at, was_at } = where;
  return [
    changeOf({ kind: 'field', action: 'changed', ...described(where.path, at), news: told, ...textSides(was, is), at, was_at }),
  ];
}

function cameOrWent(before: unknown, after: unknown, { path, at, was_at }: Where): readonly Unranked[] {
  if (isEmpty(before) && isEmpty(after)) return [];
  if (isEmpty(before)) return [newField(path, at, after)];
  return isEmpty(after) ? [goneField(path, was_at, before)] : [];
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Of items without ids those that say the same are one, in whatever order; as many others, one after the other. */
function compareItems(before: readonly unknown[], after: readonly unknown[], where: Where): readonly Unranked[] {
  const waiting = before.map((value, index) => ({ value, index }));
  const come = after.flatMap((value, index) => {
    const place = waiting.findIndex((each) => sayPlain(each.value) === sayPlain(value));
    if (place >= 0) waiting.splice(place, 1);
    return place < 0 ? [{ value, index }] : [];
  });
  const step = (value: unknown, index: number): string => (isGroup(value) ? nameOf(value as Item) : '') || String(index + 1);
  const isPaired = waiting.length === come.length;
  if (isPaired)
    return come.flatMap(({ value, index }, place) =>
      compareValue(waiting[place]?.value, value, {
        path: [...where.path, step(value, index)],
        at: `${where.at}[${index}]`,
        was_at: `${where.was_at}[${waiting[place]?.index}]`,
      }),
    );
  return [
    ...come.map(({ value, index }) => newField([...where.path, step(value, index)], `${where.at}[${index}]`, value)),
    ...waiting.map(({ value, index }) => goneField([...where.path, step(value, index)], `${where.was_at}[${index}]`, value)),
  ];
}

function newField(path: readonly string[], at: string, value: unknown): Unranked {
  const text = value === null || isGroup(value) ? null : sayPlain(value);
  const told = text === null ? news('new', at) : news('fieldNew', at, { after: quoted(text) });
  return newOf({ at }, { kind: 'field', ...described(path, at), news: told, after: text === null ? null : textValue(text) });
}

function goneField(path: readonly string[], at: string, value: unknown): Unranked {
  const text = value === null || isGroup(value) ? null : sayPlain(value);
  return goneOf({ at }, { kind: 'field', ...described(path, goneAt), before: text === null ? null : textValue(text) });
}

/** Items that a reader knows by a name. */
export const namedItems: ReadonlySet<string> = new Set([...lists, 'images', 'routes']);

/** Fields that the language files have words for; of others stands the name. */
export const wordedFields: ReadonlySet<string> = new Set([
  'name',
  'variants',
  'country',
  'lat',
  'lon',
  'radius_km',
  'precision',
  'side',
  'kind',
  'question',
  'link',
  'summary',
  'status',
  'place',
  'time',
  'main',
  'label',
  'unit',
  'standing',
  'forms',
  'of',
  'parts',
  'dimension',
  'file',
  'alt',
  'caption',
  'credit',
  'through',
  'title',
  'subtitle',
  'date',
  'prepared_by',
  'organisation',
  'handling',
  'distribution',
  'marks',
  'source_summary',
  'ai_use',
  'likelihood_scale',
  'hypotheses_note',
  'hypotheses_exclusive',
  'scenarios_relation',
  'note',
  'text',
]);

/** “Place Lyakkon, latitude”: in words, since nobody who reads a deck knows what the fields of the file are called. */
function described(path: readonly string[], at: string): { readonly subject: Sentence; readonly name: Sentence } {
  const [first = '', ...rest] = path;
  const partOf = (field: string): Sentence =>
    wordedFields.has(field)
      ? sentence(`changes.parts.${field}`, at)
      : sentence('changes.parts.other', at, { name: spaced(field) });
  const itemOf = (kind: string, name: string): Sentence => sentence(`changes.items.${kind}`, at, { name });
  const [item, fields] =
    namedItems.has(first) && rest[0] !== undefined
      ? [itemOf(first, rest[0]), rest.slice(1)]
      : [first.startsWith('x-') ? itemOf('own', spaced(first.slice(2))) : partOf(first), rest];
  const name = fields.reduce(
    (whole, field) => sentence('changes.names.part', at, { whole: within(whole), part: within(partOf(field)) }),
    item,
  );
  return { subject: name, name };
}

const spaced = (field: string): string => field.replaceAll(/[_-]/gu, ' ');

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A time is one value, as its author wrote it. */
const isTime = (value: Record<string, unknown>): boolean => 'from' in value && isGroup(value.from) && 'iso' in value.from;

function sayPlain(value: unknown): string {
  if (Array.isArray(value)) return value.map(sayPlain).join(', ');
  if (!isGroup(value)) return String(value ?? '').trim();
  if (isTime(value)) {
    const [from, to] = [value.from, value.to].map((each) => (isGroup(each) ? String(each.iso) : ''));
    return from === to || to === '' ? (from ?? '') : `${from} – ${to}`;
  }
  return Object.entries(value)
    .filter(([field]) => !left.has(field))
    .map(([, each]) => sayPlain(each))
    .join(', ');
}
