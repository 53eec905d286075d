/** How totals came about: term by term, with who said it, and for whom nothing is stated. */
import { sayQuantity } from '../../briefing/quantity/phrase.ts';
import type { IncidentView } from '../analyze.ts';
import type { Total } from '../figures/totals.ts';
import { type Computation, inBrackets, withoutRepeats } from './computation.ts';

export function figureTotals(view: IncidentView): readonly Computation[] {
  const { without_attackers, with_attackers, attackers } = view.casualties;
  const sides = [
    [without_attackers.cells, with_attackers ? ', without the attackers' : ''],
    [with_attackers?.cells ?? [], ', with the attackers'],
    [attackers?.cells ?? [], ', attackers alone'],
  ] as const;
  const others = view.figures.lines.map(({ total }) => explainTotal(total, ''));
  const scoped = view.published.rows.flatMap(({ computed, scope }) =>
    computed && scope.length > 0 ? [explainTotal(computed, `, ${scope.join(' and ')}`)] : [],
  );
  const totals = sides.flatMap(([cells, whom]) => cells.flatMap((total) => (total ? [explainTotal(total, whom)] : [])));
  return [...totals, ...others, ...scoped, ...groupBalance(view)];
}

function explainTotal(total: Total, whom: string): Computation {
  const value = sayQuantity(total);
  const stated = total.terms.filter((term) => term.value.stated);
  const parts = stated.map((term) => `${term.name} ${sayQuantity(term.value)}${inBrackets(term.sources)}`.trimStart());
  const hidden = total.is_withheld ? '; figures that are withheld leave the total open' : '';
  const open = total.without_figure.length > 0 ? `; not stated for ${total.without_figure.join(', ')}, so the total is open` : '';
  const sum = stated.length > 0 ? `${value} = ${parts.join(' + ')}${open}${hidden}` : 'not stated for anyone';
  return {
    at: total.at,
    value,
    how: `${total.measure.replaceAll('_', ' ')}${whom}: ${sum}`,
    from: (stated.length > 0 ? stated : total.terms).flatMap((term) => term.from),
    sources: withoutRepeats(stated.flatMap((term) => term.sources)),
  };
}

function groupBalance({ balance }: IncidentView): readonly Computation[] {
  if (!balance) return [];
  const { size, killed, detained, unaccounted, sources } = balance;
  const value = sayQuantity(unaccounted);
  const gone = [`killed ${sayQuantity(killed)}`, `detained ${sayQuantity(detained)}`].join(', ');
  const parts = [
    { measure: 'killed', figure: killed },
    { measure: 'detained', figure: detained },
  ].map(({ measure, figure }) => ({
    at: figure.at,
    value: sayQuantity(figure),
    how: `${measure}, of that group: ${figure.stated ? sayQuantity(figure) : 'not stated for anyone'}`,
    from: figure.from,
    sources: figure.sources,
  }));
  return [
    ...parts,
    {
      at: unaccounted.at,
      value,
      how: `unaccounted for: ${value} = size of the group ${sayQuantity(size)}${inBrackets(sources)}, less ${gone}`,
      from: [size.at, ...killed.from, ...detained.from],
      sources: withoutRepeats([...sources, ...killed.sources, ...detained.sources]),
    },
  ];
}
