/** Random records for templates to print, of a few kinds that templates know. */

/** What stands at a path. */
export type Kind =
  | 'root'
  | 'row'
  | 'place'
  | 'text'
  | 'lines'
  | 'number'
  | 'flag'
  | 'nothing'
  | 'texts'
  | 'rows'
  | 'grid'
  | 'none';

export const fields: Readonly<Record<Kind, Readonly<Record<string, Kind>>>> = {
  root: {
    title: 'text',
    poem: 'lines',
    count: 'number',
    flag: 'flag',
    nothing: 'nothing',
    texts: 'texts',
    rows: 'rows',
    place: 'place',
    none: 'none',
    grid: 'grid',
    'odd name': 'text',
    '12': 'text',
    true: 'number',
  },
  row: { name: 'text', n: 'number', flag: 'flag', tags: 'texts', inner: 'place', more: 'nothing', title: 'text' },
  place: { name: 'text', region: 'text', size: 'number', on: 'flag' },
  texts: { '0': 'text', '1': 'text', length: 'number' },
  rows: { '0': 'row', '1': 'row', length: 'number' },
  grid: { '0': 'texts', '1': 'texts', length: 'number' },
  none: { length: 'number' },
  text: {},
  lines: {},
  number: {},
  flag: {},
  nothing: { name: 'nothing' },
};
/** Draws one of several, of which a function makes the chosen one. */
export interface Draw {
  readonly one: <T>(choices: readonly T[]) => T;
  /** Whether something that happens in so many of a hundred cases happens. */
  readonly chance: (percent: number) => boolean;
}

const words = ['Isfara', 'a', '', '0', '1', '<&>"\'`=', 'two words', ' blank ', 'Душанбе', '{{title}}', '&amp;', 'false'];

/** A record of a kind. */
export function recordOf(kind: Kind, draw: Draw): object {
  return Object.fromEntries(Object.entries(fields[kind]).map(([name, field]) => [name, anyOf(field, draw)]));
}

/**
 * A value of a kind. A list inside a list has two items or more: of others, which JavaScript may take for the text or number
 * around them, the guide says what differs.
 */
function anyOf(kind: Kind, draw: Draw): unknown {
  if (kind !== 'texts' && draw.chance(1)) return null;
  const several = (item: Kind, counts: readonly number[]) => Array.from({ length: draw.one(counts) }, () => anyOf(item, draw));
  if (kind === 'lines') return draw.one(['line\nline', '\n', 'line\n  line\n']);
  if (kind === 'text') return draw.one(words);
  if (kind === 'number') return draw.one([0, 1, 2, -0, 1.5, -3, 1e21]);
  if (kind === 'flag') return draw.one([true, false]);
  if (kind === 'nothing') return null;
  if (kind === 'none') return [];
  if (kind === 'texts') return several('text', [2, 3, 2, 0]);
  if (kind === 'grid') return [several('text', [2, 3]), several('text', [2, 3])];
  if (kind === 'rows') return several('row', [2, 3, 2, 1, 0]);
  return recordOf(kind, draw);
}
