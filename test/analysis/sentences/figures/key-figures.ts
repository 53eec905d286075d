/** Key figures: which of them, in which order, with label, prices, dispute and gap, and the sources of their own addends. */
import type { Analysis } from '../../../../src/analysis/analyze.ts';
import type { KeyFigure } from '../../../../src/analysis/figures/key-figures.ts';
import { differs, sameMembers } from '../../../support/figures-oracle/against.ts';
import * as oracle from '../../../support/figures-oracle/count.ts';
import { type RawBriefing, statusOf, textOf } from '../../../support/random-briefing/raw-briefing.ts';
import { isDisputedRow, outstandingOf } from './materiel.ts';
import type { Say } from './read-figures.ts';
import { heldWords, readMissing } from './toll.ts';

/** What a line is called: a built-in name, or the author's. */
export function nameOf(line: Pick<oracle.Line, 'measure' | 'of' | 'cells'>, raw: RawBriefing): string {
  const own = raw.measures?.find(({ id }) => id === line.measure);
  const name = own ? textOf(own, 'label') : line.measure.replaceAll('_', ' ').replace('+', ' or ');
  const item = line.cells[0]?.item;
  return item ? `${item} ${name}` : name;
}

interface Expected {
  readonly label: string;
  readonly measure: string;
  readonly prices: number | null;
  readonly total: Pick<oracle.Total, 'value' | 'sources' | 'isDisputed' | 'held' | 'isHeldInPart'>;
  readonly whole: oracle.Total | null;
}

type Group = readonly Expected[];

function entry(label: string, line: oracle.Line, side: oracle.Side): Group {
  const total = oracle.totalOf(line, oracle.onSide(side));
  return total ? [{ label, measure: line.measure, prices: line.cells[0]?.prices ?? null, total, whole: total }] : [];
}

const rank = ({ measure }: oracle.Line): number =>
  oracle.columns.includes(measure) ? oracle.columns.indexOf(measure) : oracle.columns.length;

/** Everything that may be a key figure: by measure, in the order in which it is chosen. */
function groupsIn(raw: RawBriefing) {
  const lines = oracle.linesOf(oracle.cellsOf(raw, 'main'));
  const table = lines.filter(oracle.isCasualty).toSorted((a, b) => rank(a) - rank(b));
  const attacked = table.some(({ cells }) => cells.some(({ isAttacker }) => isAttacker));
  const column = (line: oracle.Line): Group => {
    const name = nameOf(line, raw);
    return entry(attacked ? `${name}, excluding attackers` : name, line, 'without_attackers');
  };
  const others = lines.filter((line) => !oracle.isCasualty(line));
  const measures = [...new Set(others.map(({ measure }) => measure))];
  return {
    single: table.filter(({ of }) => of.length === 0).map(column),
    attackers: table
      .filter(({ measure }) => measure === 'detained' && attacked)
      .flatMap((line) => entry('detained, of the attackers', line, 'attackers')),
    outstanding: raw.materiel.map((row) => ({
      label: `${textOf(row, 'item')} outstanding`,
      measure: 'outstanding',
      prices: null,
      total: {
        value: outstandingOf(row, raw).value,
        sources: ['S3'],
        isDisputed: isDisputedRow(row, raw),
        held: isDisputedRow(row, raw) ? [] : oracle.heldOf([statusOf(row)]),
        isHeldInPart: false,
      },
      whole: null,
    })),
    others: measures.map((id) =>
      others.filter(({ measure }) => measure === id).flatMap((line) => entry(nameOf(line, raw), line, 'with_attackers')),
    ),
    combined: table.filter(({ of }) => of.length > 0).map(column),
  };
}

const isNumber = ({ total: { value } }: Expected): boolean =>
  value.isStated && !(value.high === null && (value.low?.n ?? 0) === 0);

/** At most five, and a measure whole or not at all; figures for several measures together where room is left. */
function byRule({ single, attackers, outstanding, others, combined }: ReturnType<typeof groupsIn>): Group {
  const left = outstanding.filter(({ total }) => (total.value.low?.n ?? 0) > 0);
  const chosen: Expected[] = [];
  for (const group of [...single, attackers, left, ...others, ...combined].map((each) => each.filter(isNumber)))
    if (chosen.length + group.length <= 5) chosen.push(...group);
  return chosen;
}

/** Each id once, with all lines of it, whether they have a number or not. */
function named(ids: readonly string[], { single, attackers, others, combined }: ReturnType<typeof groupsIn>): Group {
  return [...new Set(ids)].flatMap((id) => {
    const own = [...single, ...others, ...combined].flat().filter(({ measure }) => measure === id);
    return id === 'detained' ? [...own, ...attackers] : own;
  });
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The day of the random briefings. */
const today = '2006-05-17';
const sayDay = (iso: string): string =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** "As of 13 May": of a number that rises and falls, where each of its figures has a report of a day before that of the briefing. */
function dayFaults(clause: string | undefined, measure: string, raw: RawBriefing): readonly string[] {
  const cells = oracle.cellsOf(raw, 'main').filter((cell) => cell.measure === measure);
  const live = cells.map(({ settled: { reports } }) =>
    reports.filter(({ state }) => state === 'live').flatMap(({ raw: report }) => textOf(report, 'as_of') || []),
  );
  const days = live.flat();
  const isDated = cells.every(({ settled: { value } }, index) => !value.isStated || (live[index] ?? []).length > 0);
  const areDays = days.length > 0 && days.every((date) => /^\d{4}-\d\d-\d\d$/u.test(date) && date < today);
  if (!oracle.isStanding(raw, measure) || !isDated) return clause === undefined ? [] : [`${clause}: of no day`];
  if (!areDays) return [];
  const [first = '', ...later] = [...new Set(days)].sort();
  const expected = `as of ${sayDay(first)}${later.length > 0 ? ' or later' : ''}`;
  return clause === expected ? [] : [`${clause} is not ${expected}`];
}

const isDay = (clause: string): boolean => clause.startsWith('as of ');

/** "Alder only". */
const isScope = (clause: string): boolean => clause.endsWith(' only');

/** A row of that place, or of that party, is in the file. */
function isOfScope(clause: string, raw: RawBriefing): boolean {
  const ids = [...(raw.places ?? []), ...(raw.parties ?? [])]
    .filter(({ name }) => `${lower(String(name))} only` === clause)
    .map(({ id }) => id);
  return [...raw.casualties, ...(raw.figures ?? [])].some(({ party, place, places }) =>
    ids.some((id) => id === party || id === place || (Array.isArray(places) && places.length === 1 && places[0] === id)),
  );
}

function figureFaults(
  found: KeyFigure,
  { total, whole, prices, measure }: Expected,
  { raw, label, say }: { readonly raw: RawBriefing; readonly label: string; readonly say: Say },
): readonly string[] {
  const told = found.remark ? say(found.remark).split('; ').map(lower) : [];
  const clauses = told.filter((clause) => !isDay(clause) && !isScope(clause));
  const { others, faults } = whole ? readMissing(clauses, whole, raw) : { others: clauses, faults: [] };
  const expected = [
    ...(prices === null ? [] : [`prices of ${prices}`]),
    ...(total.isDisputed ? ['disputed'] : []),
    ...heldWords(total),
  ];
  // What is missing by name in the long remark, and rightly so, is missing in the short one.
  const short = [...expected, ...(clauses.length > others.length ? ['incomplete count'] : [])].join('; ');
  const ours = found.short_remark
    ? say(found.short_remark)
        .split('; ')
        .map(lower)
        .filter((clause) => !isDay(clause) && !isScope(clause))
        .join('; ')
    : '';
  return [
    ...told.filter((clause) => isScope(clause) && !isOfScope(clause, raw)).map((clause) => `key figure ${label}: ${clause}`),
    ...(ours === short ? [] : [`key figure ${label}: in short ${ours} is not ${short}`]),
    ...differs(`key figure ${label}`, found.value, total.value),
    ...(sameMembers(found.sources, total.sources) ? [] : [`key figure ${label}: cites ${found.sources}, not ${total.sources}`]),
    ...(others.join('; ') === expected.join('; ') ? [] : [`key figure ${label}: ${others} is not ${expected}`]),
    ...(found.is_disputed === total.isDisputed ? [] : [`key figure ${label}: disputed ${found.is_disputed}`]),
    ...faults.map((fault) => `key figure ${label}: ${fault}`),
    ...(label.startsWith('Detained')
      ? []
      : dayFaults(told.find(isDay), measure, raw).map((fault) => `key figure ${label}: ${fault}`)),
  ];
}

export function keyFigureFaults(analysis: Analysis, raw: RawBriefing, say: Say): readonly string[] {
  const figures = analysis.incident?.key_figures ?? [];
  const groups = groupsIn(raw);
  const expected = raw.key_figures ? named(raw.key_figures, groups) : byRule(groups);
  const labels = figures.map(({ label }) => say(label));
  const [ours, theirs] = [labels.map(lower).join(' | '), expected.map(({ label }) => lower(label)).join(' | ')];
  if (ours !== theirs) return [`key figures ${ours}, not ${theirs}`];
  return figures.flatMap((figure, index) => {
    const [label = '', each] = [labels[index], expected[index]];
    return each ? figureFaults(figure, each, { raw, label, say }) : [];
  });
}
