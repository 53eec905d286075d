/** Rows and units of what is counted, checked on the raw values, so that they are told in the same run as other mistakes. */
import { isScalar } from 'yaml';
import { type Diagnostic, error, warning } from '../foundation/diagnostic.ts';
import { suggest } from '../foundation/nearest.ts';
import { showValue } from '../foundation/show-value.ts';
import { type Path, type Positions, spanOfKey, spanOfValue, toAddress } from '../yaml/positions.ts';
import { checkFigureNames } from './check-figure-names.ts';
import { findCircle } from './circle.ts';
import { builtInMeasures, mostKeyFigures } from './measures.ts';
import { figureRowsOf } from './raw-figures.ts';
import { asRecord, fieldOf, idOf, itemsOf } from './raw-value.ts';

export function checkFigures(root: unknown, positions: Positions): readonly Diagnostic[] {
  return [
    ...checkFigureNames(root, positions),
    ...checkReplacedTotals(root, positions),
    ...checkRowIds(root, positions),
    ...itemsOf(root, 'figures').flatMap((row, index) => checkPeople(row, ['figures', index], positions)),
    ...itemsOf(root, 'became').flatMap((row, index) => checkChange(row, ['became', index], positions)),
    ...itemsOf(root, 'casualties').flatMap((row, index) => checkParts(row, ['casualties', index], positions)),
    ...figureRowsOf(root).flatMap(({ row, path }) => [
      ...checkWhere(row, path, positions),
      ...checkContained(row, path, { root, positions }),
    ]),
    ...itemsOf(root, 'figures').flatMap((row, index) => checkNamed(row, ['figures', index], positions)),
    ...checkKeyFigures(root, positions),
    ...['figures', 'published_totals'].flatMap((list) =>
      itemsOf(root, list).flatMap((row, index) => checkUnit(row, [list, index], { root, positions })),
    ),
  ];
}

const hasItems = (value: unknown): boolean => Array.isArray(value) && value.length > 0;

/** Ids of rows are one list: `part_of` could mean either. */
function checkRowIds(root: unknown, positions: Positions): readonly Diagnostic[] {
  const seen = new Map<string, Path>();
  return figureRowsOf(root).flatMap(({ row, path }) => {
    const id = idOf(fieldOf(row, 'id'));
    if (id === undefined) return [];
    const first = seen.get(id);
    if (!first) {
      seen.set(id, path);
      return [];
    }
    const related = [{ span: spanOfValue(positions, [...first, 'id']), note: 'it stands here first' }];
    const hints = ['give each row an id of its own'];
    return [error('BRF005', `repeated id: ${showValue(id)}`, { span: spanOfValue(positions, [...path, 'id']), related, hints })];
  });
}

/** People are counted one by one: they have no item, no unit and no prices, which would set their figure apart. */
const checkPeople = (row: unknown, path: Path, positions: Positions): readonly Diagnostic[] => {
  const measure = idOf(fieldOf(row, 'measure')) ?? '';
  if (builtInMeasures[measure]?.kind !== 'people') return [];
  return ['item', 'unit', 'prices'].flatMap((field) => {
    const given = fieldOf(row, field);
    if (given === undefined || given === null) return [];
    const hints = [`delete \`${field}:\`; who they are stands in \`party:\`, or as a group in \`of_whom:\``];
    return [error('BRF003', `${field} of a figure of people`, { span: spanOfKey(positions, [...path, field]), hints })];
  });
};

/** A change must lead to another measure than the one it starts from. */
function checkChange(row: unknown, path: Path, positions: Positions): readonly Diagnostic[] {
  const [from, to] = [idOf(fieldOf(row, 'from')), idOf(fieldOf(row, 'to'))];
  if (from === undefined || from !== to) return [];
  const hints = ['write what they were counted as first in `from:`, and what they are counted as now in `to:`'];
  return [error('BRF003', `became what they were: ${from}`, { span: spanOfValue(positions, [...path, 'to']), hints })];
}

/** A part of what the row does not count would be shown nowhere. */
const checkParts = (row: unknown, path: Path, positions: Positions): readonly Diagnostic[] =>
  Object.keys(asRecord(fieldOf(row, 'of_whom')) ?? {}).flatMap((measure) => {
    if (Object.hasOwn(asRecord(row) ?? {}, measure)) return [];
    const hints = [`add \`${measure}:\` to the row, \`not stated\` where no source gives it; or delete the part`];
    return [
      error('FIG003', `part of a figure that the row does not give: ${measure}`, {
        span: spanOfKey(positions, [...path, 'of_whom', measure]),
        hints,
      }),
    ];
  });

/** A total replaces another that was published here, and is not replaced by it in turn. */
function checkReplacedTotals(root: unknown, positions: Positions): readonly Diagnostic[] {
  const rows = itemsOf(root, 'published_totals');
  const replaced = rows.map((row) => idOf(fieldOf(row, 'supersedes')));
  const spanOf = (index: number) => spanOfValue(positions, ['published_totals', index, 'supersedes']);
  const edges = rows.map((row, from) =>
    rows.flatMap((other, to) => {
      const isMeant = to !== from && fieldOf(other, 'measure') === fieldOf(row, 'measure');
      return isMeant && [fieldOf(other, 'sources') ?? []].flat().map(String).includes(String(replaced[from])) ? [to] : [];
    }),
  );
  const absent = replaced.flatMap((id, index) => {
    if (id === undefined || edges[index]?.length !== 0) return [];
    const hints = ['name a source of an earlier total of the same measure, or delete it'];
    return [error('FIG004', `total replaces what is not there: ${showValue(id)}`, { span: spanOf(index), hints })];
  });
  const circle = findCircle(edges);
  if (circle < 0) return absent;
  const hints = ['only the later total names a source of the earlier one in `supersedes:`; delete it from the other'];
  return [...absent, error('FIG004', 'totals that replace each other in a circle', { span: spanOf(circle), hints })];
}

/** A figure stands for one place, for several, or for the whole incident. */
function checkWhere(row: unknown, path: Path, positions: Positions): readonly Diagnostic[] {
  const [place, places] = [fieldOf(row, 'place'), fieldOf(row, 'places')];
  const ids = Array.isArray(places) ? places.map(idOf) : [];
  const twice = ids.findIndex((id, index) => id !== undefined && ids.indexOf(id) < index);
  if (twice >= 0) {
    const hints = ['name each place once'];
    return [
      error('BRF005', `repeated place: ${showValue(ids[twice])}`, {
        span: spanOfValue(positions, [...path, 'places', twice]),
        hints,
      }),
    ];
  }
  if (place === undefined || place === null || !hasItems(places)) return [];
  const hints = ['write `place:` for one place, or `places:` for a figure that is for several together'];
  return [error('BRF003', 'place and places of one figure', { span: spanOfKey(positions, [...path, 'places']), hints })];
}

/** The row that holds another is there, and is not the row itself. */
function checkContained(
  row: unknown,
  path: Path,
  { root, positions }: { readonly root: unknown; readonly positions: Positions },
): readonly Diagnostic[] {
  const whole = idOf(fieldOf(row, 'part_of'));
  if (whole === undefined) return [];
  const others = figureRowsOf(root).filter((other) => other.row !== row);
  const ids = others.flatMap((other) => idOf(fieldOf(other.row, 'id')) ?? []);
  const both = fieldOf(row, 'apart');
  if (both !== undefined && both !== null) {
    const hints = ['keep one of the two: `part_of:` for people who are counted above, `apart:` for others'];
    return [error('BRF003', 'part_of and apart of one figure', { span: spanOfKey(positions, [...path, 'apart']), hints })];
  }
  if (ids.includes(whole)) return [];
  if (idOf(fieldOf(row, 'id')) === whole) {
    const hints = ['name the `id:` of the row that holds this one, not its own'];
    return [
      error('BRF004', `row that is part of itself: ${showValue(whole)}`, {
        span: spanOfValue(positions, [...path, 'part_of']),
        hints,
      }),
    ];
  }
  const span = spanOfValue(positions, [...path, 'part_of']);
  const hints = [
    ...(ids.length > 0 ? suggest(whole, ids, 'rows') : []),
    'give the row that holds this one an `id:`, and name that here',
  ];
  return [error('BRF004', `unknown id in casualties and figures: ${showValue(whole)}`, { span, hints })];
}

/** More key figures than fit are refused, because the others would be dropped without a message. */
function checkKeyFigures(root: unknown, positions: Positions): readonly Diagnostic[] {
  const named = itemsOf(root, 'key_figures');
  if (named.length <= mostKeyFigures) return [];
  const hints = [`keep the ${mostKeyFigures} that a reader must not miss; all others stand on their own slides`];
  const span = spanOfValue(positions, ['key_figures', mostKeyFigures]);
  return [warning('FIG009', `more key figures than fit: ${named.length}`, { span, hints })];
}

/** A line of `figures:` says what it counts, once. */
function checkNamed(row: unknown, path: Path, positions: Positions): readonly Diagnostic[] {
  const [measure, of] = [fieldOf(row, 'measure'), fieldOf(row, 'of')];
  const isNamed = measure !== undefined && measure !== null;
  if (isNamed !== hasItems(of)) return [];
  const [code, message] = isNamed
    ? (['BRF003', 'measure and of in one figure'] as const)
    : (['BRF002', `missing field: ${toAddress([...path, 'measure'])}`] as const);
  const hints = [
    isNamed
      ? 'keep one of the two: `measure:` for one measure, `of:` for several in one number'
      : 'add `measure:`, like killed, displaced, or the id of one of your `measures:`',
  ];
  return [error(code, message, { span: spanOfValue(positions, isNamed ? [...path, 'of'] : path), hints })];
}

/** Money and decimals mean nothing without a unit. */
function checkUnit(
  row: unknown,
  path: Path,
  { root, positions }: { readonly root: unknown; readonly positions: Positions },
): readonly Diagnostic[] {
  const valuePath = [...path, 'value'];
  const typed = positions.document.getIn(valuePath, true);
  // YAML reads 1.200 as 1.2, and nobody would see it on the slide.
  if (isScalar(typed) && /^\d{1,3}(?:\.\d{3})+$/u.test(typed.source ?? '')) {
    const hints = [
      `write thousands without a dot: ${(typed.source ?? '').replaceAll('.', '')}; if it is a decimal, write it without the last noughts`,
    ];
    return [error('FIG005', `thousands or decimals: ${typed.source}`, { span: spanOfValue(positions, valuePath), hints })];
  }
  const id = idOf(fieldOf(row, 'measure'));
  const measure = itemsOf(root, 'measures')
    .map(asRecord)
    .find((each) => idOf(each?.id) === id && id !== undefined);
  if ([fieldOf(row, 'unit'), measure?.unit].some((unit) => typeof unit === 'string' && unit.trim() !== '')) return [];
  const isMoney = measure?.kind === 'money';
  const value = fieldOf(row, 'value');
  if (!isMoney && !hasDecimals(value)) return [];
  const message = isMoney ? 'amount of money without a unit' : `decimals without a unit: ${showValue(value)}`;
  const hints = isMoney
    ? ['add `unit:` to the figure, like `unit: million EUR`; amounts of one unit are added, nothing is converted']
    : ['add `unit:`, or write a whole number; thousands are written without a dot: 1200 or 1,200'];
  return [error('FIG005', message, { span: spanOfValue(positions, [...path, 'value']), hints })];
}

function hasDecimals(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isInteger(value);
  if (typeof value === 'string') return /\d\.\d|\d,\d{1,2}(?!\d)/u.test(value);
  if (Array.isArray(value)) return value.some(hasDecimals);
  return Object.entries(asRecord(value) ?? {}).some(
    ([key, child]) => !['source', 'as_of', 'basis', 'scope'].includes(key) && hasDecimals(child),
  );
}
