/** Casualties of one incident: rows by party and place with their parts, totals with and without the attackers. */
import type { PeopleMeasure } from '../../briefing/measures.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { apartNotes, countedTogether, heldTogether, missingFigures, type Note, type Uncounted, uncountedIn } from './captions.ts';
import { type CasualtyRow, isTold, rowsOf, type Totals, totalsOn } from './casualty-rows.ts';
import type { CountedMeasure, CountedSide, Counting } from './counting.ts';
import { chartOf, type FigureChart } from './figure-chart.ts';
import type { Measure } from './measure.ts';
import { type ShownTable, showTable } from './shown-table.ts';

/** What a table of casualties has columns for; what else is counted stands in the table of other figures. */
const columns: readonly string[] = [
  'killed',
  'wounded',
  'killed_or_wounded',
  'missing',
  'detained',
  'abducted',
  'freed',
] satisfies readonly PeopleMeasure[];

/** Whether a measure is a column of this table. */
export const isCasualty = ({ id, of }: Measure): boolean =>
  columns.includes(id) || (of.length > 0 && of.every((each) => columns.includes(each)));

export interface CasualtyTable {
  readonly rows: readonly CasualtyRow[];
  readonly measures: readonly Measure[];
  /** What a slide shows of it: the same without rows and columns that say next to nothing. */
  readonly shown: ShownTable;
  readonly without_attackers: Totals;
  /** `null` when no attacker is among the rows: both totals would be the same. */
  readonly with_attackers: Totals | null;
  /** Attackers alone; `null` likewise. */
  readonly attackers: Totals | null;
  /** The attackers' own row is disputed. */
  readonly is_attackers_disputed: boolean;
  /** Names of the attacking parties; empty without attackers. */
  readonly attacker_names: readonly string[];
  /** The caption: for whom a figure is missing, one sentence a measure. */
  readonly missing: readonly Sentence[];
  /** The killed by party and place; `null` where a chart would say no more than the table. */
  readonly chart: FigureChart | null;
  /** The same on a slide of its own, where table and chart are too much for one; `null` where they are not, or the table is enough. */
  readonly chart_apart: FigureChart | null;
  /** What the figures of some rows hold of others, so that nobody adds the column: one sentence each. */
  readonly together: readonly Sentence[];
  /** Columns that count the people of others in one number. */
  readonly one_number: readonly Sentence[];
  /** Reports that never count, one sentence each: of other people, and denied ones. */
  readonly uncounted: readonly Uncounted[];
  /** Reports that later ones replaced, one sentence each. */
  readonly former: readonly Uncounted[];
  readonly notes: readonly Note[];
  readonly sources: readonly string[];
  readonly at: string;
}

/** @param notes the authors' remarks on rows of this incident */
export function tabulateCasualties(counting: Counting, notes: readonly Note[]): CasualtyTable {
  const lines = counting.lines.filter(({ measure }) => isCasualty(measure)).toSorted((a, b) => rank(a) - rank(b));
  const rows = rowsOf(lines, counting);
  const killed = lines.find(({ measure }) => measure.id === 'killed');
  const chart = chartOf(killed?.cells ?? []);
  const shown = showTable(lines, counting);
  const hasAttackers = rows.some(({ is_attacker }) => is_attacker);
  const on = (side: CountedSide) => totalsOn(side, lines, counting);
  const [without_attackers, with_attackers] = [on('without_attackers'), hasAttackers ? on('with_attackers') : null];
  return {
    rows,
    measures: lines.map(({ measure }) => measure),
    shown,
    without_attackers,
    with_attackers,
    attackers: hasAttackers ? on('attackers') : null,
    is_attackers_disputed: lines.some(
      ({ measure, cells }) =>
        losses.has(measure.id) &&
        cells.some(({ is_attacker, status, figure }) => is_attacker && status === 'disputed' && isTold(figure)),
    ),
    attacker_names: [...new Set(rows.flatMap(({ is_attacker, party }) => (is_attacker && party ? [party.name] : [])))],
    missing: missingFigures(lines, (with_attackers ?? without_attackers).cells),
    ...placeChart(chart?.is_ranged ? chart : null, shown),
    together: heldTogether(lines),
    one_number: countedTogether(lines),
    uncounted: uncountedIn(lines).filter(({ is_former }) => !is_former),
    former: uncountedIn(lines).filter(({ is_former }) => is_former),
    notes: [...notes, ...apartNotes(lines)],
    sources: [...new Set(rows.flatMap(({ sources }) => sources))],
    at: 'casualties',
  };
}

/** Who is detained is no loss in the words of a headline. */
const losses: ReadonlySet<string> = new Set(['killed', 'wounded', 'killed_or_wounded', 'missing']);

/** Rows and bars that one slide holds in type that is read. */
const mostTogether = 12;
/** So few bars are read in the table as well. */
const fewBars = 4;

function placeChart(
  chart: FigureChart | null,
  { rows, without_attackers, with_attackers }: ShownTable,
): Pick<CasualtyTable, 'chart' | 'chart_apart'> {
  const lines = rows.length + 1 + without_attackers.parts.length + (with_attackers ? 1 : 0);
  if (!chart || lines + chart.bars.length <= mostTogether) return { chart, chart_apart: null };
  return { chart: null, chart_apart: chart.bars.length > fewBars ? chart : null };
}

const rank = ({ measure: { id } }: CountedMeasure): number => (columns.includes(id) ? columns.indexOf(id) : columns.length);
