/** Totals that others published, compared with the best number here where there is one, and with the range. */
import type { Briefing } from '../../briefing/briefing.ts';
import { allowed, canAgree, type Difference, differenceOf, liesWithin, restOf } from '../../briefing/quantity/algebra.ts';
import { exactly, isExact, isSame, type Quantity } from '../../briefing/quantity/quantity.ts';
import type { QuantityReport } from '../../briefing/schema/quantity-field.ts';
import { dateOfReport } from '../../briefing/settle-reports.ts';
import type { When } from '../../briefing/when.ts';
import { isOfEarlierDay, surelyBefore } from '../../briefing/when-order.ts';
import { groupBy } from '../../foundation/group-by.ts';
import { ofIncident } from './cells.ts';
import { type CountedMeasure, type Counting, countIncident, partByPlaces, type Scope, totalOn, totalWithin } from './counting.ts';
import { withFullBreadth } from './full-breadth.ts';
import type { Measure } from './measure.ts';
import { measureOf } from './measure.ts';
import type { Total } from './totals.ts';

type Row = Briefing['published_totals'][number];

/** A published figure beside one of ours. */
export interface Comparison {
  /** As `is_with_attackers` says, within its scope; `null` where no row is about the measure. */
  readonly computed: Total | null;
  /**
   * `equal`: the same figure. `compatible`: some number satisfies both. `differs`: none does, by what the two
   * differences say. `nothing`: one of the two is not stated.
   */
  readonly verdict: 'equal' | 'compatible' | 'differs' | 'nothing';
  /** Every number that was published for it lies between the two ends of ours. */
  readonly is_within: boolean;
  /** Published less the best number here; `null` where there is none, or the range is the number. */
  readonly against_best: (Difference & { readonly at: string }) | null;
  /** Published less the computed figure with all that it leaves open. */
  readonly against_range: (Difference & { readonly at: string }) | null;
  /** Under an open top: by how much it exceeds what is itemised here; `null` where it does not. */
  readonly over_itemised: (Quantity & { readonly at: string }) | null;
  /** No number satisfies both, beyond what an open end or an "about" allows. */
  readonly is_mismatch: boolean;
  readonly at: string;
}

export interface PublishedTotal extends Comparison {
  /** Held against our figure of the other side, where nobody says whether the attackers are counted; else `null`. */
  readonly otherwise: Comparison | null;
  readonly measure: Measure;
  readonly published: Row['value'];
  readonly unit: string | null;
  /** As the author says of the published figure; `null` where that is not known. */
  readonly includes_attackers: boolean | null;
  /** Attackers are among the rows, so that it makes a difference whether they are counted. */
  readonly has_attackers: boolean;
  /** Whether the author says if the published figure counts them. */
  readonly says_attackers: boolean;
  /** Whether `computed` counts the attackers. Where the author does not say: the total that agrees, else without them. */
  readonly is_with_attackers: boolean;
  /** A later total, or the same source's later figure, stands in its place; or ours, of a later day, where a number stands for a day. */
  readonly is_superseded: boolean;
  /** It is so by its own publisher, who counts as before: what another body counts otherwise, and on an earlier day, is not replaced. */
  readonly is_replaced: boolean;
  /** Names of the places and parties that it is for; empty for the whole incident. */
  readonly scope: readonly string[];
  readonly by: string | null;
  readonly as_of: Row['as_of'];
  /** What explains the difference. */
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly at: string;
}

/** A total that a figure of several reports seems to contradict may still be what the vaguest of them says. */
export function comparePublished(briefing: Briefing, incident: string, counting: Counting): readonly PublishedTotal[] {
  const rows = compareRows(briefing, incident, counting);
  const wide = rows.some(({ is_mismatch }) => is_mismatch) ? withFullBreadth(briefing) : null;
  if (!wide) return rows;
  const within = compareRows(wide, incident, countIncident(wide, incident));
  return rows.map((row, index) => ({ ...row, is_mismatch: row.is_mismatch && within[index]?.is_mismatch !== false }));
}

function compareRows(briefing: Briefing, incident: string, counting: Counting): readonly PublishedTotal[] {
  const rows = briefing.published_totals.filter(ofIncident(briefing, incident));
  const parts = new Map(counting.lines.map((line) => [line, partByPlaces(line)]));
  const ofMeasure = groupBy(rows, ({ measure }) => measure);
  const partOf = (line: CountedMeasure, places: readonly string[]) =>
    places.length === 0 ? line : (parts.get(line)?.(places) ?? line);
  return rows.map((row) => compare(row, { briefing, rows: ofMeasure.get(row.measure) ?? [], counting, partOf }));
}

interface Known {
  readonly briefing: Briefing;
  /** All totals of the same measure that were published for the incident. */
  readonly rows: readonly Row[];
  readonly counting: Counting;
  /** What of a line can be of some places; of none, all. */
  readonly partOf: (line: CountedMeasure, places: readonly string[]) => CountedMeasure;
}

function compare(row: Row, known: Known): PublishedTotal {
  const { briefing, counting, partOf } = known;
  const { measure, value, includes_attackers, by, as_of, note, sources, at } = row;
  const lines = counting.lines.filter(
    (line) => line.measure.id === measure && line.unit === unitOf(row, briefing) && line.prices === row.prices,
  );
  // Where a measure is counted of several items, no one of them is what the total is of.
  const line = lines.length === 1 ? lines[0] : undefined;
  const part = line && partOf(line, row.places);
  const [without, all] = [
    computedOf(row, part, 'without_attackers', counting),
    computedOf(row, part, 'with_attackers', counting),
  ];
  const isWith = includes_attackers ?? (without !== null && all !== null && !canAgree(value, without) && canAgree(value, all));
  const against = (computed: Total | null, name: string) => compareWith(value, computed, `${at}.value${name}`);
  const main = against(isWith ? (all ?? without) : (without ?? all), '');
  const isOpen = includes_attackers === null && without !== null && all !== null && !isSame(without, all);
  const other = isOpen ? against(isWith ? without : all, '.otherwise') : null;
  return {
    ...main,
    otherwise: other,
    is_mismatch: main.is_mismatch && (other?.is_mismatch ?? true),
    measure: measureOf(measure, briefing),
    published: value,
    unit: unitOf(row, briefing),
    includes_attackers,
    says_attackers: includes_attackers !== null,
    has_attackers: all !== null && (without === null || all.terms.length > without.terms.length),
    is_with_attackers: isWith && all !== null,
    ...standingOf(row, known, line),
    scope: [...namesOf(row.places, briefing.places), ...namesOf(row.parties, briefing.parties)],
    by,
    as_of,
    note,
    sources,
    at,
  };
}

/** A published figure held against one of ours. */
function compareWith(value: Row['value'], computed: Total | null, at: string): Comparison {
  const difference = computed && differenceOf(value, computed);
  const best = computed && computed.best !== null && !isExact(computed) ? exactly(computed.best) : null;
  const againstBest = best && differenceOf(value, best);
  const over = computed?.stated && computed.high === null ? excess(value, computed) : null;
  return {
    computed,
    verdict: verdictOf(value, computed, difference, againstBest),
    is_within: computed !== null && liesWithin(value, computed),
    against_best: againstBest && { ...againstBest, at: `${at}.difference_to_best` },
    against_range: difference && { ...difference, at: `${at}.difference` },
    over_itemised: over && { ...over, at: `${at}.over_itemised` },
    is_mismatch: computed !== null && !canAgree(value, computed),
    at,
  };
}

const unitOf = ({ unit, measure }: Row, { measures }: Briefing): string | null =>
  unit ?? measures.find(({ id }) => id === measure)?.unit ?? null;

const namesOf = (ids: readonly string[], known: readonly { readonly id: string; readonly name: string }[]): readonly string[] =>
  ids.flatMap((id) => known.find((each) => each.id === id)?.name ?? []);

function computedOf(
  { places, parties }: Row,
  line: CountedMeasure | undefined,
  side: 'without_attackers' | 'with_attackers',
  counting: Counting,
): Total | null {
  if (!line) return null;
  if (places.length === 0 && parties.length === 0) return totalOn(side, line, counting);
  const scope: Scope = (cell) => {
    if (side === 'without_attackers' && cell.is_attacker) return 'out';
    if (parties.length > 0 && (cell.party === null || !parties.includes(cell.party.id))) return 'out';
    const inside = cell.places.filter(({ id }) => places.includes(id)).length;
    if (places.length === 0 || (inside > 0 && inside === cell.places.length)) return 'in';
    // People set apart from every place are in no place's figure.
    const isSomewhere = cell.places.length === 0 && cell.apart === null;
    return inside > 0 || isSomewhere ? 'open' : 'out';
  };
  return totalWithin(line, scope, counting);
}

function verdictOf(
  published: Quantity,
  computed: Total | null,
  difference: Difference | null,
  againstBest: Difference | null,
): PublishedTotal['verdict'] {
  if (!computed || !difference) return 'nothing';
  if (isSame({ ...published, best: null }, { ...computed, best: null }) && !againstBest) return 'equal';
  // About as many as our best number is not the same figure.
  const { low, high, slack } = againstBest ?? difference;
  if (low === 0 && high === 0 && slack === 0) return 'equal';
  return canAgree(published, computed) ? 'compatible' : 'differs';
}

/** By how much more than what is itemised, where the rest of our total is open; `null` where it is not more. */
function excess(published: Quantity, computed: Total): Quantity | null {
  // A low end such as "more than 8" does not say how many are itemised, and a zero itemises nothing.
  if (computed.low === null || computed.low === 0 || computed.low_strict) return null;
  if (published.low === null || published.low <= computed.low) return null;
  const itemised = {
    ...computed,
    high: computed.low,
    high_strict: computed.low_strict,
    high_slack: computed.low_slack,
    reach: null,
  };
  return restOf(published, { ...itemised, low_strict: false, high_strict: false });
}

/** By a later total of the same publisher and scope, by `supersedes`, or since a superseded report of its source allows it. */
function standingOf(
  row: Row,
  known: Known,
  line: CountedMeasure | undefined,
): Pick<PublishedTotal, 'is_superseded' | 'is_replaced'> {
  const { rows } = known;
  const others = rows.filter((other) => other !== row);
  const isOfSameScope = (other: Row) => sameIds(other.places, row.places) && sameIds(other.parties, row.parties);
  const isNamed = others.some(
    (other) => other.supersedes !== null && row.sources.includes(other.supersedes) && isOfSameScope(other),
  );
  const isOlder = others.some(
    (other) =>
      other.by !== null &&
      other.by === row.by &&
      other.includes_attackers === row.includes_attackers &&
      isOfSameScope(other) &&
      row.as_of !== null &&
      other.as_of !== null &&
      surelyBefore(row.as_of, other.as_of),
  );
  const repeats = (line?.cells ?? []).some(({ figure }) =>
    figure.reports.some(
      ({ state, source, value, as_of }) =>
        (state === 'superseded' || state === 'earlier') &&
        row.sources.includes(source) &&
        (isSame(value, row.value) || isFormerly(row, { value, source, as_of }, known.briefing)),
    ),
  );
  // Yesterday's total of those still missing is history, whoever published it.
  const isOfEarlier = line?.measure.standing === true && row.as_of !== null && isBeforeAll(row.as_of, line, known);
  const isOwn = isNamed || isOlder || repeats;
  return {
    is_superseded: isOwn || isOfEarlier,
    is_replaced: isOwn || (isOfEarlier && row.note === null && isOfOurPublisher(row, line, known)),
  };
}

/**
 * A bound or an "about" allows all of what its source published, and many totals: it is meant only by one that is not of a later day than
 * the report.
 */
function isFormerly(
  row: Row,
  report: Pick<QuantityReport, 'as_of' | 'source'> & { readonly value: Quantity },
  { sources }: Briefing,
): boolean {
  if (!report.value.stated || !row.value.stated) return false;
  const [one, other] = [allowed(row.value), allowed(report.value)];
  if (one.least < other.least || one.most > other.most) return false;
  const date = dateOfReport(report, sources);
  return row.as_of !== null && date !== null && !surelyBefore(date, row.as_of);
}

const liveOf = (line: CountedMeasure) =>
  line.cells.flatMap(({ figure }) => figure.reports.filter(({ state }) => state === 'live'));

/** Whether who published it also published one of the figures that we count. */
function isOfOurPublisher(row: Row, line: CountedMeasure, { briefing }: Known): boolean {
  const publisherOf = (id: string) => briefing.sources.find((source) => source.id === id)?.publisher ?? null;
  const own = new Set([row.by, ...row.sources.map(publisherOf)].filter((name) => name !== null));
  return liveOf(line).some(({ source }) => row.sources.includes(source) || own.has(publisherOf(source) ?? ''));
}

const isBeforeAll = (as_of: When, line: CountedMeasure, { briefing }: Known): boolean => {
  const live = liveOf(line);
  const dates = live.map((report) => dateOfReport(report, briefing.sources));
  return dates.length > 0 && dates.every((date) => date !== null && isOfEarlierDay(as_of, date));
};

const sameIds = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join(' ') === [...b].sort().join(' ');
