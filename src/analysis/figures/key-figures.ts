/** The few figures that stand beside the situation: those that the author names, or chosen by rule. */
import type { Briefing } from '../../briefing/briefing.ts';
import { mostKeyFigures } from '../../briefing/measures.ts';
import type { Quantity } from '../../briefing/quantity/quantity.ts';
import { inOrderOfDate, isOfEarlierDay, isSameWhen } from '../../briefing/when-order.ts';
import { groupBy } from '../../foundation/group-by.ts';
import { clauses, type Sentence, sentence, within } from '../sentences/sentence.ts';
import { disputedOf, heldOf, inNumber, noFigure, standsAs } from '../sentences/toll-sentences.ts';
import { standingOf } from '../standing.ts';
import { type CasualtyTable, isCasualty } from './casualty-table.ts';
import type { Counting } from './counting.ts';
import { scopeOf } from './figure-scope.ts';
import type { MaterielTable } from './materiel.ts';
import { type Measure, measureOf } from './measure.ts';
import type { OtherFigures } from './other-figures.ts';
import type { Total } from './totals.ts';

export interface KeyFigure {
  readonly value: Quantity & { readonly at: string };
  readonly unit: string | null;
  /** What it counts: "killed, excluding attackers". */
  readonly label: Sentence;
  /** How it stands, and whose figure is missing; `null` for neither. */
  readonly remark: Sentence | null;
  /** The same as clauses of a title. */
  readonly title_remark: Sentence | null;
  /** The same for a cover: that figures are missing, not whose. */
  readonly short_remark: Sentence | null;
  /** One of the first four, amounts of one measure in several units all or none: more are not read at a glance. */
  readonly on_cover: boolean;
  /** One of the first two or three, by the same rule, where a slide has the bottom line: they stand below it. */
  readonly on_bottom_line: boolean;
  readonly is_disputed: boolean;
  readonly sources: readonly string[];
  readonly at: string;
}

interface Tables {
  readonly briefing: Pick<Briefing, 'as_of'>;
  readonly counting: Counting;
  readonly casualties: CasualtyTable;
  readonly others: OtherFigures;
  readonly materiel: MaterielTable;
}

/**
 * By the author's `key_figures:`, in that order. Otherwise: the totals of the casualties besides the attackers, the
 * attackers detained, what is outstanding, and the totals of what else is counted; each only with a number that means
 * something, at most five.
 */
export function chooseKeyFigures(briefing: Briefing, counted: Omit<Tables, 'briefing'>): readonly KeyFigure[] {
  const tables = { ...counted, briefing };
  const named = briefing.key_figures && [...new Set(briefing.key_figures)];
  const groups = named ? named.map((id) => figuresOf(measureOf(id, briefing), tables)) : byRule(tables);
  const onCover = firstOf(groups, mostOnCover);
  const { bottom_line, key_judgements: judgements } = briefing;
  const hasBottomLine = bottom_line !== null || judgements.length > 0;
  const room = judgements.length > fewJudgements ? mostLeading - 1 : mostLeading;
  const leading = firstOf(groups, hasBottomLine ? room : 0);
  return groups.flatMap((group) =>
    group.map((figure) => ({ ...figure, on_cover: onCover.has(group), on_bottom_line: leading.has(group) })),
  );
}

/** The groups from the first on that have room, each whole or not at all. */
function firstOf(groups: readonly Group[], most: number): ReadonlySet<Group> {
  let shown = 0;
  return new Set(
    groups.filter((group) => {
      if (shown + group.length > most) return false;
      shown += group.length;
      return true;
    }),
  );
}

const mostOnCover = 4;
/** Beside the bottom line: one fewer above judgements that fill the slide. */
const mostLeading = 3;
const fewJudgements = 4;

/**
 * Amounts of one measure in several units are shown together or not at all, because one of them alone would understate the
 * whole.
 */
function byRule(tables: Tables): readonly Group[] {
  const { casualties, materiel, others } = tables;
  const totals = casualties.measures.map((measure, index) => ({
    isCombined: measure.of.length > 0,
    figures: fromTotal(measure, casualties.without_attackers.cells[index] ?? null, tables),
  }));
  const lines = [...groupBy(others.lines, ({ total }) => total.measure).values()].map((group) =>
    group.map((line) => fromLine(line, tables)),
  );
  const groups = [
    ...totals.filter(({ isCombined }) => !isCombined).map(({ figures }) => figures),
    attackersDetained(tables),
    materiel.outstanding.map(fromItem),
    ...lines,
    // A figure for several measures together is a makeshift of its source, and leads only where room is left.
    ...totals.filter(({ isCombined }) => isCombined).map(({ figures }) => figures),
  ].map((figures) => figures.filter(({ value }) => hasNumber(value)));
  const chosen: Group[] = [];
  let count = 0;
  for (const group of groups) {
    if (count + group.length > mostKeyFigures) continue;
    chosen.push(group);
    count += group.length;
  }
  return chosen;
}

type Group = readonly Omit<KeyFigure, 'on_cover' | 'on_bottom_line'>[];

/** Not stated, or any number: no figure to lead with. */
const hasNumber = ({ stated, low, high }: Quantity): boolean => stated && !((low ?? 0) === 0 && high === null);

function figuresOf(measure: Measure, tables: Tables): Group {
  const { casualties, others } = tables;
  if (!isCasualty(measure))
    return others.lines.filter(({ total }) => total.measure === measure.id).map((line) => fromLine(line, tables));
  const index = casualties.measures.findIndex(({ id }) => id === measure.id);
  const own = fromTotal(measure, casualties.without_attackers.cells[index] ?? null, tables);
  return measure.id === 'detained' ? [...own, ...attackersDetained(tables)] : own;
}

function fromTotal(measure: Measure, total: Total | null, tables: Tables): Group {
  const { casualties } = tables;
  if (!total) return [];
  const key = casualties.attackers === null ? 'figures.measure' : 'figures.excluding';
  return [
    figure(total, {
      label: sentence(key, total.at, { measure: within(measure.name) }),
      unit: measure.unit,
      scope: scopeOf(total, tables),
      day: standingDay(total, tables),
    }),
  ];
}

function attackersDetained({ casualties }: Tables): Group {
  const total = casualties.attackers?.detained ?? null;
  return total ? [figure(total, { label: sentence('figures.detained', total.at), unit: null })] : [];
}

const fromLine = ({ total, name, unit, prices }: OtherFigures['lines'][number], tables: Tables): Group[number] =>
  figure(total, { label: name, unit, prices, scope: scopeOf(total, tables), day: standingDay(total, tables) });

/**
 * The day that a number is of which rises and falls, where its reports say so and it is earlier than that of the briefing: the first, where
 * they are of several days. What only ever grows needs none: it holds on later days as well.
 */
function standingDay({ measure, at }: Total, { briefing, counting }: Tables): Sentence | null {
  const cells = counting.lines
    .filter((line) => line.measure.id === measure && line.measure.standing)
    .flatMap((line) => line.cells);
  const days = cells.flatMap(({ figure: { reports } }) =>
    reports.flatMap(({ state, as_of }) =>
      state === 'live' && as_of !== null && isOfEarlierDay(as_of, briefing.as_of) ? [as_of] : [],
    ),
  );
  const isUndated = cells.some(
    ({ figure: { stated, reports } }) => stated && reports.every(({ state, as_of }) => state !== 'live' || !as_of),
  );
  const [first, ...others] = inOrderOfDate(days.map((date) => ({ date })));
  if (!first || isUndated) return null;
  const isOne = others.every(({ date }) => isSameWhen(date, first.date));
  return sentence(isOne ? 'figures.asOf' : 'figures.asOfOrLater', at, { date: { kind: 'time', time: first.date, style: 'day' } });
}

function fromItem({ item, outstanding, sources, status, at }: MaterielTable['rows'][number]): Group[number] {
  const is_disputed = status === 'disputed';
  const remark = remarkOf([disputedOf({ is_disputed, at: outstanding.at }), heldOf(standingOf([status], outstanding.at))]);
  return {
    value: outstanding,
    unit: null,
    label: sentence('figures.outstanding', outstanding.at, { item }),
    remark,
    title_remark: remarkOf([standsAs({ is_disputed, standing: standingOf([status], outstanding.at), at: outstanding.at })]),
    short_remark: remark,
    is_disputed,
    sources,
    at,
  };
}

function remarkOf(remarks: readonly (Sentence | null)[]): Sentence | null {
  const [first, ...rest] = remarks.filter((remark) => remark !== null);
  return first ? clauses(first, ...rest) : null;
}

interface Told {
  readonly label: Sentence;
  readonly unit: string | null;
  readonly prices?: string | null;
  /** That it is of one place, or of one party, alone. */
  readonly scope?: Sentence | null;
  /** That it is of an earlier day. */
  readonly day?: Sentence | null;
}

function figure(total: Total, { label, unit, prices = null, scope = null, day = null }: Told): Group[number] {
  const told = [scope, prices === null ? null : sentence('figures.pricesOf', total.at, { year: prices }), day];
  const remarks = [...told, disputedOf(total), heldOf(total.standing)];
  const missing = noFigure(total);
  return {
    value: total,
    unit,
    label: unit === null ? inNumber(label, total) : label,
    remark: remarkOf([...remarks, missing]),
    title_remark: remarkOf([...told, standsAs(total), missing]),
    short_remark: remarkOf([...remarks, missing && sentence('figures.incomplete', total.at)]),
    is_disputed: total.is_disputed,
    sources: total.sources,
    at: total.at,
  };
}
