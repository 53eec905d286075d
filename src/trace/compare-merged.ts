/** Cells of a table that somebody merged: their texts stand in one of them then, which is no change of words. */
import { sameWords } from '../foundation/characters/same-words.ts';
import type { Unit } from '../layout/page-units.ts';
import type { BuiltUnit } from './baseline.ts';
import { mergedIn } from './compare-looks.ts';
import type { Looks, MergedCells } from './read-look.ts';

/** Cells that were several, with what they said and what they say as one. */
export interface Merge {
  readonly built: readonly BuiltUnit[];
  readonly edited: readonly Unit[];
  /** As one text, the cells from left to right and down. */
  readonly before: string;
  readonly after: string;
}

export function mergesIn(
  { units, looks }: { readonly units: readonly BuiltUnit[]; readonly looks?: Looks },
  edited: { readonly units: readonly Unit[]; readonly looks: Looks },
): readonly Merge[] {
  return [...(looks ?? [])].flatMap(([shape, { grid }]) =>
    mergedIn(grid, edited.looks.get(shape)?.grid).map((cells): Merge => {
      const isIn = (unit: Partial<Unit>): boolean => unit.kind === 'cell' && unit.shape === shape && covers(cells, unit.place);
      const [old, young] = [units.filter(isIn), edited.units.filter(isIn)];
      const wordsOf = (all: readonly Partial<Unit>[]): string => sameWords(all.map(({ text = '' }) => text).join(' '));
      return { built: old, edited: young, before: wordsOf(old), after: wordsOf(young) };
    }),
  );
}

function covers({ row, column, rows, columns }: MergedCells, [down = 0, right = 0]: readonly number[] = []): boolean {
  return down >= row && down < row + rows && right >= column && right < column + columns;
}
