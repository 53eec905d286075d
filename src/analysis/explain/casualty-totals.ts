/** How the totals of casualties came about: party by party, with who said it, and for whom nothing is stated. */
import type { Party } from '../../briefing/briefing.ts';
import type { Quantity } from '../../briefing/quantity.ts';
import type { IncidentView } from '../analyze.ts';
import { type CasualtyRow, type Measure, measures, type Totals } from '../casualties.ts';
import { sayQuantity } from '../rules/say-quantity.ts';
import { type Computation, eachOnce, inBrackets } from './computation.ts';

export function casualtyTotals({ casualties, balance }: IncidentView): readonly Computation[] {
  const { rows, without_attackers, with_attackers, attackers: alone } = casualties;
  const sums = [
    ...sumsOf(
      without_attackers,
      rows.filter(({ is_attacker }) => !is_attacker),
      with_attackers ? ', without the attackers' : '',
    ),
    ...(with_attackers ? sumsOf(with_attackers, rows, ', with the attackers') : []),
    ...(alone
      ? sumsOf(
          alone,
          rows.filter(({ is_attacker }) => is_attacker),
          ', attackers alone',
        )
      : []),
  ];
  if (!balance) return sums;
  const group = rows.filter(({ party }) => party.id === balance.party);
  const parts = (['killed', 'detained'] as const).map((measure) =>
    sumOf(balance[measure], group, { measure, whom: ', of that group' }),
  );
  return [...sums, ...parts, unaccounted(balance, group)];
}

const sumsOf = (totals: Totals, rows: readonly CasualtyRow[], whom: string): readonly Computation[] =>
  measures.map((measure) => sumOf(totals[measure], rows, { measure, whom }));

type Addressed = Quantity & { readonly at: string; readonly unstated?: readonly Party[] };

/** Whom the analysis counts as missing from a total is its own affair: nobody asks how many customs officers were detained. */
function sumOf(
  total: Addressed,
  rows: readonly CasualtyRow[],
  { measure, whom }: { measure: Measure; whom: string },
): Computation {
  const stated = rows.filter((row) => row[measure].stated);
  const value = sayQuantity(total);
  const parts = stated.map((row) => `${nameOf(row)} ${sayQuantity(row[measure])}${inBrackets(row.sources)}`);
  const silent = (total.unstated ?? []).map(({ name }) => name);
  const open = silent.length > 0 ? `; not stated for ${silent.join(', ')}, so the total is open` : '';
  const sum = stated.length > 0 ? `${value} = ${parts.join(' + ')}${open}` : 'not stated for anyone';
  return {
    at: total.at,
    value,
    how: `${measure}${whom}: ${sum}`,
    from: (stated.length > 0 ? stated : rows).map((row) => row[measure].at),
    sources: eachOnce(stated.flatMap(({ sources }) => sources)),
  };
}

/** Rows of one party at two places would read alike without the place. */
const nameOf = ({ party, place }: CasualtyRow): string => (place ? `${party.name}, ${place.name}:` : party.name);

function unaccounted(balance: NonNullable<IncidentView['balance']>, group: readonly CasualtyRow[]): Computation {
  const { size, killed, detained, sources } = balance;
  const value = sayQuantity(balance.unaccounted);
  const gone = [`killed ${sayQuantity(killed)}`, `detained ${sayQuantity(detained)}`].join(', ');
  return {
    at: balance.unaccounted.at,
    value,
    how: `unaccounted for: ${value} = size of the group ${sayQuantity(size)}${inBrackets(sources)}, less ${gone}`,
    from: [size.at, ...group.flatMap((row) => [row.killed, row.detained]).flatMap(({ stated, at }) => (stated ? [at] : []))],
    sources: eachOnce([...sources, ...group.flatMap((row) => row.sources)]),
  };
}
