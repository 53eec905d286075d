/**
 * Ids and who refers to them. Checked on the raw values, so that a wrong id is reported in the same run as a wrong type.
 */
import { type Diagnostic, error, type Span } from '../foundation/diagnostic.ts';
import { nearest, suggest } from '../foundation/nearest.ts';
import { showValue } from '../foundation/show-value.ts';
import { type Path, type Positions, spanOfKey, spanOfValue } from '../yaml/positions.ts';
import { readCitation } from './citation.ts';
import { namedHint } from './named-hint.ts';
import { asRecord, fieldOf, idOf, itemsOf } from './raw-value.ts';
import { isId } from './schema/fields.ts';

/** Lists whose items carry an `id`. */
const lists = [
  'sources',
  'places',
  'parties',
  'incidents',
  'events',
  'claims',
  'disputes',
  'assumptions',
  'actors',
  'persons',
  'context',
  'key_judgements',
  'hypotheses',
  'evidence',
  'images',
  'measures',
  'groups',
  'scenarios',
] as const;
type ListName = (typeof lists)[number];

/** Fields that hold an id, or a list of them; `*` stands for each item of a list. Any `sources` field is known by its name. */
const references: readonly (readonly [pattern: string, to: ListName])[] = [
  ['sources.*.derived_from.*', 'sources'],
  ['routes.*.through.*', 'places'],
  ['incidents.*.place', 'places'],
  ['incidents.*.attackers.party', 'parties'],
  ['events.*.place', 'places'],
  ['events.*.incident', 'incidents'],
  ['events.*.follows', 'events'],
  ['sources.*.party', 'parties'],
  ['casualties.*.party', 'parties'],
  ['casualties.*.place', 'places'],
  ['casualties.*.incident', 'incidents'],
  ['casualties.*.places', 'places'],
  ['figures.*.party', 'parties'],
  ['figures.*.place', 'places'],
  ['figures.*.places', 'places'],
  ['figures.*.incident', 'incidents'],
  ['became.*.party', 'parties'],
  ['became.*.place', 'places'],
  ['became.*.incident', 'incidents'],
  ['published_totals.*.places', 'places'],
  ['published_totals.*.parties', 'parties'],
  ['published_totals.*.supersedes', 'sources'],
  ['materiel.*.incident', 'incidents'],
  ['published_totals.*.incident', 'incidents'],
  ['claims.*.contradicts.*', 'claims'],
  ['disputes.*.claims.*', 'claims'],
  ['persons.*.actor', 'actors'],
  ['key_judgements.*.hypothesis', 'hypotheses'],
  ['key_judgements.*.claims.*', 'claims'],
  ['evidence.*.claims.*', 'claims'],
  ['indicators.*.hypothesis', 'hypotheses'],
  ['assumptions.*.judgements.*', 'key_judgements'],
  ['implications.*.judgements.*', 'key_judgements'],
  ['options.*.judgements.*', 'key_judgements'],
  ['scenarios.*.judgements.*', 'key_judgements'],
  ['dissent.*.judgement', 'key_judgements'],
];

interface Found {
  readonly path: Path;
  readonly id: string;
  readonly to: ListName;
  /** The id is a key (a hypothesis in a row of ratings), not a value. */
  readonly isKey?: boolean;
}

/** Ids by which places name an item of a list whose own id is broken, one for each place. */
export type Waiting = (list: string, broken: string) => readonly string[];

export interface References {
  readonly diagnostics: readonly Diagnostic[];
  readonly waiting: Waiting;
}

export function checkReferences(root: unknown, positions: Positions): References {
  const known = new Map<ListName, ReadonlySet<string>>();
  const diagnostics: Diagnostic[] = [];
  for (const name of lists) {
    const { ids, repeated } = collectIds(root, name);
    known.set(name, ids);
    for (const { path, first, id } of repeated) {
      diagnostics.push(
        error('BRF005', `repeated id: ${showValue(id)}`, {
          span: spanOfValue(positions, path),
          related: [{ span: spanOfValue(positions, first), note: 'it stands here first' }],
          hints: [`give each of the ${words(name)} an id of its own`],
        }),
      );
    }
  }
  const found = findReferences(root, (id) => inferredLists.find((name) => known.get(name)?.has(id)) ?? 'sources');
  for (const name of lists) {
    const unknown = found.filter(({ id, to }) => to === name && !known.get(name)?.has(id));
    diagnostics.push(...checkUnknown(unknown, { name, known: known.get(name) ?? new Set(), root, positions }));
  }
  return { diagnostics, waiting: openWaiting(found) };
}

function openWaiting(found: readonly Found[]): Waiting {
  const named = new Map<string, string[]>();
  for (const { id, to } of found) {
    const key = `${to} ${bareId(id)}`;
    const known = named.get(key);
    if (known) known.push(id);
    else named.set(key, [id]);
  }
  return (list, broken) => (bareId(broken) === '' ? [] : (named.get(`${list} ${bareId(broken)}`) ?? []));
}

interface List {
  readonly name: ListName;
  readonly known: ReadonlySet<string>;
  readonly root: unknown;
  readonly positions: Positions;
}

/** Each id that is not there is told once, at the first place that names it, with the number of those that wait for it. */
function checkUnknown(all: readonly Found[], list: List): readonly Diagnostic[] {
  const { name, known, root, positions } = list;
  const broken = new Set(itemsOf(root, name).flatMap((item) => brokenId(fieldOf(item, 'id'))));
  // An id with a space in it has a message of its own, which says what is meant.
  const unknown = broken.size === 0 ? all : all.filter(({ id }) => !broken.has(bareId(id)));
  const [first] = unknown;
  if (!first) return [];
  if (known.size === 0) return missingList(unknown, list);
  const spanOf = ({ path, isKey }: Found): Span => (isKey ? spanOfKey : spanOfValue)(positions, path);
  const byId = new Map<string, Found[]>();
  for (const found of unknown) {
    const places = byId.get(found.id);
    if (places) places.push(found);
    else byId.set(found.id, [found]);
  }
  return [...byId].map(([id, [here = first, ...others]]) => {
    const span = spanOf(here);
    const count = others.length === 0 ? '' : `, in ${others.length + 1} places`;
    const related = others.slice(0, mostRelated).map((other) => ({ span: spanOf(other), note: 'also here' }));
    const hints = severalHint(id, known) ??
      namedHint(id, itemsOf(root, name)) ?? [...suggest(id, known, words(name)), `or add ${showValue(id)} to \`${name}:\``];
    return error('BRF004', `unknown id in ${words(name)}: ${showValue(id)}${count}`, { span, related, hints });
  });
}

const brokenId = (id: unknown): readonly string[] => (typeof id === 'string' && !isId(id) ? [bareId(id)] : []);

/** Enough to see where; the count says how many there are. */
const mostRelated = 3;
const mostNamed = 10;

/** `sources: S1, S2` is one text for YAML; so is `[S1 S2]`. */
function severalHint(id: string, known: ReadonlySet<string>): readonly string[] | undefined {
  const parts = id.split(/[,;]\s*|\s+and\s+|\s+/u).filter((part) => part !== '');
  if (parts.length < 2 || !(id.includes(',') || parts.some((part) => known.has(part)))) return undefined;
  return [`write \`[${parts.join(', ')}]\`: several ids stand in brackets, with commas between them`];
}

/** No id can be right while the list is missing, so the missing list is reported once. */
function missingList(waiting: readonly Found[], { name, root, positions }: List): readonly Diagnostic[] {
  const ids = [...new Set(waiting.flatMap(({ id }) => id.split(/,\s*/u)))];
  const value = fieldOf(root, name);
  const isThere = Object.hasOwn(asRecord(root) ?? {}, name);
  const isTold = isThere
    ? (value !== null && !Array.isArray(value)) || itemsOf(root, name).length > 0
    : Object.keys(asRecord(root) ?? {}).some((key) => !lists.some((each) => each === key) && nearest(key, [name]) !== undefined);
  if (isTold) return [];
  const [first] = waiting;
  const at = isThere ? spanOfKey(positions, [name]) : first && (first.isKey ? spanOfKey : spanOfValue)(positions, first.path);
  const more = ids.length > mostNamed ? ` and ${ids.length - mostNamed} more` : '';
  const shown = `${ids.slice(0, mostNamed).map(showValue).join(', ')}${more}`;
  const message =
    waiting.length === 1
      ? `unknown id in ${words(name)}: ${shown}`
      : `missing ${words(name)}: ${waiting.length} places name ${shown}`;
  return [
    error('BRF004', message, {
      span: at,
      hints: [
        `${isThere ? 'write' : `add \`${name}:\` at the left margin, and`} below it an item for each, which begins with \`- id: ${ids[0]}\``,
      ],
    }),
  ];
}

const words = (name: string): string => name.replaceAll('_', ' ');

interface Repeated {
  readonly path: Path;
  readonly first: Path;
  readonly id: string;
}

function collectIds(
  root: unknown,
  name: ListName,
): { readonly ids: ReadonlySet<string>; readonly repeated: readonly Repeated[] } {
  const seen = new Map<string, Path>();
  const repeated: Repeated[] = [];
  for (const [index, item] of itemsOf(root, name).entries()) {
    const id = idOf(fieldOf(item, 'id'));
    if (id === undefined) continue;
    const path = [name, index, 'id'];
    const first = seen.get(id);
    if (first) repeated.push({ path, first, id });
    else seen.set(id, path);
  }
  return { ids: new Set(seen.keys()), repeated };
}

function findReferences(root: unknown, listOf: (id: string) => ListName): readonly Found[] {
  const found: Found[] = [];
  for (const [pattern, to] of references) {
    for (const { path, value } of select(root, pattern.split('.'), [])) found.push(...idsIn(value, path, to));
  }
  found.push(...sourcesIn(root, [], listOf));
  for (const { path, value } of select(root, ['evidence', '*', 'ratings'], [])) {
    for (const id of Object.keys(asRecord(value) ?? {})) found.push({ path: [...path, id], id, to: 'hypotheses', isKey: true });
  }
  return found;
}

/** Every field called `sources` below the top, each report's `source`, and what inferences are drawn from. */
function sourcesIn(value: unknown, path: Path, listOf: (id: string) => ListName): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => sourcesIn(item, [...path, index], listOf));
  return Object.entries(asRecord(value) ?? {}).flatMap(([key, child]) => {
    const here = [...path, key];
    // The headline of the slide `sources` is a sentence.
    if (path[0] === 'headlines') return [];
    if (path.length > 0 && (key === 'sources' || (key === 'source' && path.includes('reports')))) return citationsIn(child, here);
    if (key === 'inferred_from') return inferredIn(child, here, listOf);
    return sourcesIn(child, here, listOf);
  });
}

function citationsIn(value: unknown, path: Path): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => citationsIn(item, [...path, index]));
  const id = readCitation(value)?.id;
  return id === undefined ? [] : [{ path, id, to: 'sources' }];
}

/** An inference may be drawn from items of several lists; an id that is in none is looked for among the sources. */
const inferredLists = ['sources', 'evidence', 'claims', 'events', 'key_judgements'] as const;

function inferredIn(value: unknown, path: Path, listOf: (id: string) => ListName): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => inferredIn(item, [...path, index], listOf));
  const id = idOf(value);
  return id === undefined ? [] : [{ path, id, to: listOf(id) }];
}

function idsIn(value: unknown, path: Path, to: ListName): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => idsIn(item, [...path, index], to));
  const id = idOf(value);
  return id === undefined ? [] : [{ path, id, to }];
}

function select(
  value: unknown,
  [step, ...rest]: readonly string[],
  path: Path,
): readonly { readonly path: Path; readonly value: unknown }[] {
  if (step === undefined) return [{ path, value }];
  if (step !== '*') return select(fieldOf(value, step), rest, [...path, step]);
  return Array.isArray(value) ? value.flatMap((item, index) => select(item, rest, [...path, index])) : [];
}

/** `S 1`, `s1` and `S1` are meant to be the same: what may not stand in an id, and capitals, left out. */
const bareId = (id: string): string => id.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
