/** Names of measures and groups, checked on the raw values wherever one is named. */
import { type Diagnostic, error } from '../foundation/diagnostic.ts';
import { suggest } from '../foundation/nearest.ts';
import { showValue } from '../foundation/show-value.ts';
import { type Path, type Positions, spanOfKey, spanOfValue } from '../yaml/positions.ts';
import { builtInGroups, builtInMeasures } from './measures.ts';
import { figureRowsOf } from './raw-figures.ts';
import { asRecord, fieldOf, idOf, itemsOf } from './raw-value.ts';

/** Every measure and group that is named is built in or declared, and none is declared that is built in. */
export function checkFigureNames(root: unknown, positions: Positions): readonly Diagnostic[] {
  const declared = (list: 'measures' | 'groups') => itemsOf(root, list).flatMap((item) => idOf(fieldOf(item, 'id')) ?? []);
  const measures = new Set([...Object.keys(builtInMeasures), ...declared('measures')]);
  const groups = new Set([...Object.keys(builtInGroups), ...declared('groups')]);
  return [
    ...measureNames(root).flatMap((name) => unknown(name, 'measure', { known: measures, positions })),
    ...groupNames(root).flatMap((name) => unknown(name, 'group', { known: groups, positions })),
    ...(['measures', 'groups'] as const).flatMap((list) => checkOwnNames(root, list, positions)),
  ];
}

interface Name {
  readonly name: string;
  readonly path: Path;
  /** It is a key of a record, not a value. */
  readonly isKey: boolean;
}

const named = (value: unknown, path: Path): readonly Name[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => named(item, [...path, index]));
  const name = idOf(value);
  return name === undefined ? [] : [{ name, path, isKey: false }];
};
const keysOf = (value: unknown, path: Path): readonly Name[] =>
  Object.keys(asRecord(value) ?? {}).map((name) => ({ name, path: [...path, name], isKey: true }));

/** Every place in which a measure is named. */
function measureNames(root: unknown): readonly Name[] {
  const fields = { measures: ['of', 'parts'], figures: ['measure', 'of'], published_totals: ['measure'], became: ['from', 'to'] };
  return [
    ...Object.entries(fields).flatMap(([list, names]) =>
      itemsOf(root, list).flatMap((item, index) => names.flatMap((name) => named(fieldOf(item, name), [list, index, name]))),
    ),
    ...named(fieldOf(root, 'key_figures'), ['key_figures']),
    ...itemsOf(root, 'casualties').flatMap((row, index) => keysOf(fieldOf(row, 'of_whom'), ['casualties', index, 'of_whom'])),
  ];
}

/** Every place in which a group is named: in parts of rows, of figures and of reports. */
const groupNames = (root: unknown): readonly Name[] => [
  ...itemsOf(root, 'casualties').flatMap((row, index) => {
    const parts = asRecord(fieldOf(row, 'of_whom')) ?? {};
    return Object.entries(parts).flatMap(([measure, groups]) => keysOf(groups, ['casualties', index, 'of_whom', measure]));
  }),
  ...itemsOf(root, 'figures').flatMap((row, index) => keysOf(fieldOf(row, 'of_whom'), ['figures', index, 'of_whom'])),
  ...figureRowsOf(root).flatMap(({ row, path }) =>
    Object.entries(asRecord(row) ?? {}).flatMap(([field, value]) =>
      itemsOf(value, 'reports').flatMap((report, index) =>
        keysOf(fieldOf(report, 'of_whom'), [...path, field, 'reports', index, 'of_whom']),
      ),
    ),
  ),
];

function unknown(
  { name, path, isKey }: Name,
  what: 'measure' | 'group',
  { known, positions }: { readonly known: ReadonlySet<string>; readonly positions: Positions },
): readonly Diagnostic[] {
  if (known.has(name)) return [];
  const span = isKey ? spanOfKey(positions, path) : spanOfValue(positions, path);
  const example =
    what === 'measure' ? `{ id: ${name}, label: what it is called, kind: people }` : `{ id: ${name}, label: what it is called }`;
  const hints = [
    ...suggest(name, known, `${what}s`).filter((hint) => hint.startsWith('did you mean')),
    `or declare it: \`${what}s: [${example}]\``,
  ];
  return [error('FIG002', `unknown ${what}: ${showValue(name)}`, { span, hints })];
}

/** A name of our own would then mean two things. */
function checkOwnNames(root: unknown, list: 'measures' | 'groups', positions: Positions): readonly Diagnostic[] {
  const builtIn = list === 'measures' ? builtInMeasures : builtInGroups;
  return itemsOf(root, list).flatMap((item, index) => {
    const id = idOf(fieldOf(item, 'id'));
    if (id === undefined || !(Object.hasOwn(builtIn, id) || id === 'at')) return [];
    const hints = [`${id} is counted without being declared; delete it here, or give your own another id`];
    return [
      error('BRF005', `repeated id: ${showValue(id)} is built in`, { span: spanOfValue(positions, [list, index, 'id']), hints }),
    ];
  });
}
