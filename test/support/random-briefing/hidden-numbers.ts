/**
 * The numbers of a briefing with labels at random that its audience is not shown, and what the totals that it is shown say of them:
 * decided anew from what was typed, and solved by elimination in whole numbers, which nothing of Briefdeck does.
 */
import type { Labelled } from './labelled.ts';
import type { Raw } from './raw-briefing.ts';

const strict = { CLEAR: 0, GREEN: 1, AMBER: 2 } as const;
const isHidden = (row: Raw, { parts, audience }: Labelled): boolean => {
  const labelOf = (of: Raw | undefined) => strict[(of?.tlp ?? 'CLEAR') as keyof typeof strict];
  const [source] = parts.sources ?? [];
  const place = parts.places?.find(({ id }) => id === row.place);
  const own = row.tlp === undefined ? labelOf(source) : labelOf(row);
  return Math.max(own, labelOf(place)) > strict[audience];
};

export interface HiddenNumbers {
  /** Addresses of the figures that are not shown. */
  readonly hidden: readonly string[];
  /** Of which of them, by their index, a total that is shown leaves how much. */
  readonly sums: readonly { readonly of: readonly number[]; readonly sum: number }[];
  /** Those that the sums fix, by their index. */
  readonly determined: ReadonlySet<number>;
}

export function hiddenNumbers(labelled: Labelled): HiddenNumbers {
  const rows = (labelled.parts.casualties ?? []).map((row, index) => ({ row, at: `casualties[${index}].killed` }));
  const hidden = rows.filter(({ row }) => isHidden(row, labelled));
  const totals = (labelled.parts.published_totals ?? []).filter((total) => !isHidden(total, labelled));
  const sums = totals.flatMap((total) => {
    const isIn = ({ row }: (typeof rows)[number]) => !Array.isArray(total.parties) || total.parties.includes(row.party);
    const shown = rows.filter((each) => isIn(each) && !hidden.includes(each));
    const rest = Number(total.value) - shown.reduce((sum, { row }) => sum + Number(row.killed), 0);
    const of = hidden.flatMap((each, index) => (isIn(each) ? [index] : []));
    return of.length === 0 ? [] : [{ of, sum: rest }];
  });
  const matrix = sums.map(({ of }) => hidden.map((_each, index) => (of.includes(index) ? 1n : 0n)));
  const determined = hidden.flatMap((_each, index) => (matrix.length > 0 && isDetermined(index, matrix) ? [index] : []));
  return { hidden: hidden.map(({ at }) => at), sums, determined: new Set(determined) };
}

/** Whether unit vector `k` is a combination of the rows: elimination in whole numbers. */
function isDetermined(k: number, rows: readonly (readonly bigint[])[]): boolean {
  const left = rows.map((row) => [...row]);
  const rank = (matrix: bigint[][]): number => {
    let found = 0;
    for (let column = 0; column < (matrix[0]?.length ?? 0); column += 1) {
      const at = matrix.findIndex((row, index) => index >= found && row[column] !== 0n);
      if (at < 0) continue;
      [matrix[found], matrix[at]] = [matrix[at] as bigint[], matrix[found] as bigint[]];
      const lead = matrix[found] as bigint[];
      for (const [index, row] of matrix.entries()) {
        if (index === found || row[column] === 0n) continue;
        const [a, b] = [lead[column] as bigint, row[column] as bigint];
        for (let each = 0; each < row.length; each += 1) row[each] = (row[each] as bigint) * a - (lead[each] as bigint) * b;
      }
      found += 1;
    }
    return found;
  };
  const unit = (rows[0] ?? []).map((_each, index) => (index === k ? 1n : 0n));
  return rank(left.map((row) => [...row])) === rank([...left.map((row) => [...row]), unit]);
}
