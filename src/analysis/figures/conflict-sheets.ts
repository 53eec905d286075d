/** Figures that reports give differently, in as many as a page holds: each page has a title of its own. */
import { conflictsTitle } from '../sentences/disputes.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Conflict } from './conflicts.ts';

export interface ConflictSheet {
  /** From 1. */
  readonly number: number;
  readonly is_first: boolean;
  readonly title: Sentence;
  readonly conflicts: readonly Conflict[];
  readonly at: string;
}

/** Rows that one page holds at a size that is read with ease. */
const mostRows = 9;

/** In their order, each as one piece: what was replaced stands under what replaced it. */
export function conflictSheets(conflicts: readonly Conflict[]): readonly ConflictSheet[] {
  const sheets: Conflict[][] = [];
  let rows = 0;
  for (const conflict of conflicts) {
    const own = conflict.versions.length + conflict.former.length;
    const last = sheets.at(-1);
    if (last && rows + own <= mostRows) {
      last.push(conflict);
      rows += own;
    } else {
      sheets.push([conflict]);
      rows = own;
    }
  }
  return sheets.flatMap((sheet, index) => {
    const title = conflictsTitle(sheet);
    return title ? [{ number: index + 1, is_first: index === 0, title, conflicts: sheet, at: sheet[0]?.at ?? 'casualties' }] : [];
  });
}
