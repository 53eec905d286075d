/** Rows that count something, as YAML gave them, before anything is checked. */
import type { Path } from '../yaml/positions.ts';
import { itemsOf } from './raw-value.ts';

/** A row as it stands in the file, with its place there. */
interface Row {
  readonly row: unknown;
  readonly path: Path;
}

/** The rows of `casualties:`, then those of `figures:`. */
export const figureRowsOf = (root: unknown): readonly Row[] =>
  ['casualties', 'figures'].flatMap((list) => itemsOf(root, list).map((row, index) => ({ row, path: [list, index] })));
