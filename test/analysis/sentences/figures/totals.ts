/** Every total of the casualties and of other figures, against the oracle: ends, best, sources, parts, and what is missing. */
import type { Analysis } from '../../../../src/analysis/analyze.ts';
import type { Total } from '../../../../src/analysis/figures/totals.ts';
import type { Sentence } from '../../../../src/analysis/sentences/sentence.ts';
import { differs, sameMembers } from '../../../support/figures-oracle/against.ts';
import * as oracle from '../../../support/figures-oracle/count.ts';
import { isAnyNumber, isPoint } from '../../../support/figures-oracle/interval.ts';
import { print } from '../../../support/figures-oracle/print.ts';
import { type RawBriefing, textOf } from '../../../support/random-briefing/raw-briefing.ts';
import type { Say } from './read-figures.ts';

const nameIn = (list: readonly Readonly<Record<string, unknown>>[], id: string): string =>
  textOf(
    list.find((each) => each.id === id),
    'name',
  );
export const partyName = (raw: RawBriefing, id: string | null): string => (id === null ? '' : nameIn(raw.parties, id));
export const placeNames = (raw: RawBriefing, ids: readonly string[]): readonly string[] =>
  ids.map((id) => nameIn(raw.places, id));

interface Term {
  readonly isOpen: boolean;
  /** All that it may be called. */
  readonly names: readonly string[];
}

const termsOf = (total: oracle.Total, raw: RawBriefing): readonly Term[] =>
  total.addends.map(({ cells: [cell], value }) => {
    const who = partyName(raw, cell?.party ?? null) || (cell?.item ?? '');
    // Those set apart are told by the author's reason, which is where they are.
    const apart = textOf(cell?.row, 'apart').replace(/\.$/u, '');
    const where = [...placeNames(raw, cell?.places ?? []), apart].filter(Boolean).join(', ');
    // "Dozens" is somebody's figure.
    return {
      isOpen: !value.isStated && value.word === null,
      names: [who, where, [who, where].filter(Boolean).join(', ')].filter(Boolean),
    };
  });

/** Terms without figure that have a name which would be untrue of no other term. */
export function nameable(total: oracle.Total, raw: RawBriefing): readonly Term[] {
  const terms = termsOf(total, raw);
  const isTrue = (name: string) => terms.every(({ isOpen, names }) => isOpen || !names.includes(name));
  return terms.filter(({ isOpen, names }) => isOpen && names.some(isTrue));
}

/** Names under which terms without figure are missed: of nobody who has one, and of everybody who has none. */
export function missingFaults(name: string, said: readonly string[], total: oracle.Total, raw: RawBriefing): readonly string[] {
  const terms = termsOf(total, raw);
  return [
    ...said.flatMap((each) => {
      const meant = terms.filter(({ names }) => names.includes(each));
      return meant.length > 0 && meant.every(({ isOpen }) => isOpen) ? [] : [`${name}: says there is no figure for ${each}`];
    }),
    ...nameable(total, raw).flatMap(({ names }) =>
      names.some((each) => said.includes(each)) ? [] : [`${name}: does not say that ${names.at(-1)} has no figure`],
    ),
  ];
}

interface Reading {
  readonly raw: RawBriefing;
  readonly say: Say;
}

/** How it was computed: every addend as it is printed, those not stated among them. */
function workingFaults(name: string, found: Total, { addends }: oracle.Total, say: Say): readonly string[] {
  const printed = addends.map(({ value }) => print(value));
  const [sum = printed[0] ?? '', total] = found.working ? say(found.working).split(' = ') : [];
  const said = sum.split(' + ');
  const isSame = sameMembers(
    said.map((each) => each.toLowerCase()),
    printed.map((each) => each.toLowerCase()),
  );
  const count = (words: readonly string[]) => words.filter((each) => each.toLowerCase() === 'not stated').length;
  const inMessages = found.sum.split(' + ');
  // A sum of one is no sum: only what it comes to is told.
  const isWhole = (total === undefined) === (printed.length === 1);
  return [
    ...(isSame ? [] : [`${name}: computed as ${said.join(' + ')}, not ${printed.join(' + ')}`]),
    ...(isWhole ? [] : [`${name}: a sum of ${printed.length} that comes to ${total}`]),
    ...(inMessages.length === printed.length && count(inMessages) === count(printed)
      ? []
      : [`${name}: computed as ${found.sum}`]),
  ];
}

function totalFaults(name: string, found: Total | null, expected: oracle.Total | null, { raw, say }: Reading): readonly string[] {
  if (!found || !expected)
    return found === null && expected === null ? [] : [`${name}: a total ${found ? 'too many' : 'is missing'}`];
  const told = found.parts.filter(({ group }) => expected.groups.includes(group));
  return [
    ...differs(name, found, expected.value),
    ...(found.is_exact === isPoint(expected.value) ? [] : [`${name}: exact ${found.is_exact}`]),
    ...(found.is_unknown === isAnyNumber(expected.value) ? [] : [`${name}: unknown ${found.is_unknown}`]),
    ...(sameMembers(found.sources, expected.sources) ? [] : [`${name}: cites ${found.sources}, not ${expected.sources}`]),
    ...(told.length === found.parts.length ? [] : [`${name}: parts ${found.parts.map(({ group }) => group)}`]),
    ...told.flatMap((part) => differs(`${name} of whom ${part.group}`, part, expected.partOf(part.group))),
    ...(found.is_disputed === expected.isDisputed ? [] : [`${name}: disputed ${found.is_disputed}`]),
    ...workingFaults(name, found, expected, say),
    ...missingFaults(name, found.without_figure, expected, raw),
  ];
}

interface Standing {
  readonly at: string;
  readonly status: string | null;
  readonly disputed?: readonly Sentence[];
}

/** The status column: as the row says, or its reports; which figures are disputed where not all are; nothing without a figure. */
function statusFaults(rows: readonly Standing[], cells: readonly oracle.Cell[], say: Say) {
  return rows.flatMap(({ at, status, disputed = [] }) => {
    const [, list, index] = /^(casualties|figures)\[(\d+)\]/u.exec(at) ?? [];
    const ours = cells.filter(({ list: from, index: place }) => from === list && place === Number(index));
    const told = ours.filter(({ settled: { value } }) => value.isStated || value.word !== null);
    const plain = told.filter((cell) => cell.status !== 'disputed');
    const expected = plain[0]?.status ?? told[0]?.status ?? null;
    const apart = plain.length > 0 ? told.length - plain.length : 0;
    const named = disputed.map(say).filter((text) => text.endsWith(': disputed'));
    return [
      ...(status === expected && ours.length > 0 ? [] : [`${at}: status ${status}, not ${expected}`]),
      ...(named.length === apart && disputed.length === apart ? [] : [`${at}: ${named.join()} disputed, not ${apart}`]),
    ];
  });
}

export function casualtyFaults(analysis: Analysis, raw: RawBriefing, say: Say): readonly string[] {
  const table = analysis.incident?.casualties;
  if (!table) return ['no incident'];
  const lines = oracle.linesOf(oracle.cellsOf(raw, 'main')).filter(oracle.isCasualty);
  const attacked = lines.some(({ cells }) => cells.some(({ isAttacker }) => isAttacker));
  const measures = table.measures.map(({ id }) => id);
  return [
    ...(sameMembers(
      measures,
      lines.map(({ measure }) => measure),
    )
      ? []
      : [`columns ${measures}`]),
    ...statusFaults(
      table.rows.filter(({ kind }) => kind !== 'part'),
      lines.flatMap(({ cells }) => cells),
      say,
    ),
    ...((table.attackers !== null) === attacked && (table.with_attackers !== null) === attacked ? [] : ['totals of attackers']),
    ...(['without_attackers', 'with_attackers', 'attackers'] as const).flatMap((side) =>
      table.measures.flatMap(({ id }, index) => {
        const totals = table[side];
        const line = lines.find(({ measure }) => measure === id);
        if (!totals || !line) return [];
        return totalFaults(`${id} ${side}`, totals.cells[index] ?? null, oracle.totalOf(line, oracle.onSide(side)), { raw, say });
      }),
    ),
  ];
}

export function otherFaults(analysis: Analysis, raw: RawBriefing, say: Say): readonly string[] {
  const found = analysis.incident?.figures.lines ?? [];
  const lines = oracle.linesOf(oracle.cellsOf(raw, 'main')).filter((line) => !oracle.isCasualty(line) && line.addends.length > 0);
  return [
    ...(found.length === lines.length ? [] : [`${found.length} other figures, not ${lines.length}`]),
    ...lines.flatMap((line, index) => {
      const [ours, total] = [found[index], oracle.totalOf(line, oracle.onSide('with_attackers'))];
      return [
        ...totalFaults(line.key, ours?.total ?? null, total, { raw, say }),
        ...statusFaults(ours?.rows ?? [], line.cells, say),
      ];
    }),
  ];
}
