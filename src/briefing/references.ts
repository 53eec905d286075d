/**
 * Ids and who refers to them. Checked on the raw values, so that a wrong id is reported in the same run as a wrong type.
 */
import { type Diagnostic, error } from '../diagnostic.ts';
import { suggest } from '../nearest.ts';
import { type Path, type Positions, spanOfKey, spanOfValue } from './positions.ts';
import { asRecord, fieldOf, itemsOf } from './raw-value.ts';
import { showValue } from './show-value.ts';

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
] as const;
type ListName = (typeof lists)[number];

/** Fields that hold an id, or a list of them; `*` stands for each item of a list. Any `sources` field is known by its name. */
const references: readonly (readonly [pattern: string, to: ListName])[] = [
  ['sources.*.derived_from', 'sources'],
  ['routes.*.through', 'places'],
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
  ['claims.*.contradicts', 'claims'],
  ['disputes.*.claims', 'claims'],
  ['persons.*.actor', 'actors'],
  ['key_judgements.*.hypothesis', 'hypotheses'],
  ['key_judgements.*.claims', 'claims'],
  ['evidence.*.claims', 'claims'],
  ['indicators.*.hypothesis', 'hypotheses'],
];

interface Found {
  readonly path: Path;
  readonly id: string;
  readonly to: ListName;
  /** The id is a key (a hypothesis in a row of ratings), not a value. */
  readonly isKey?: boolean;
}

export function checkReferences(root: unknown, positions: Positions): readonly Diagnostic[] {
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
  for (const { path, id, to, isKey } of findReferences(root)) {
    const ids = known.get(to) ?? new Set();
    if (ids.has(id)) continue;
    const span = isKey ? spanOfKey(positions, path) : spanOfValue(positions, path);
    const hints = [...suggest(id, ids, words(to)), ...(ids.size > 0 ? [`or add ${showValue(id)} to \`${to}:\``] : [])];
    diagnostics.push(error('BRF004', `unknown id in ${words(to)}: ${showValue(id)}`, { span, hints }));
  }
  return diagnostics;
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
    const id = asId(fieldOf(item, 'id'));
    if (id === undefined) continue;
    const path = [name, index, 'id'];
    const first = seen.get(id);
    if (first) repeated.push({ path, first, id });
    else seen.set(id, path);
  }
  return { ids: new Set(seen.keys()), repeated };
}

function findReferences(root: unknown): readonly Found[] {
  const found: Found[] = [];
  for (const [pattern, to] of references) {
    for (const { path, value } of select(root, pattern.split('.'), [])) found.push(...idsIn(value, path, to));
  }
  found.push(...sourcesIn(root, []));
  for (const { path, value } of select(root, ['evidence', '*', 'ratings'], [])) {
    for (const id of Object.keys(asRecord(value) ?? {})) found.push({ path: [...path, id], id, to: 'hypotheses', isKey: true });
  }
  return found;
}

/** Every field called `sources` below the top, and each report's `source`. */
function sourcesIn(value: unknown, path: Path): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => sourcesIn(item, [...path, index]));
  return Object.entries(asRecord(value) ?? {}).flatMap(([key, child]) => {
    const here = [...path, key];
    if (path.length > 0 && (key === 'sources' || (key === 'source' && path.includes('reports'))))
      return idsIn(child, here, 'sources');
    return sourcesIn(child, here);
  });
}

function idsIn(value: unknown, path: Path, to: ListName): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => idsIn(item, [...path, index], to));
  const id = asId(value);
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

const asId = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
