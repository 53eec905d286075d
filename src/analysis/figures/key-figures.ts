/** The few figures that stand beside the situation: those that the author names, or chosen by rule. */
import type { Briefing } from '../../briefing/briefing.ts';
import { mostKeyFigures } from '../../briefing/measures.ts';
import type { Quantity } from '../../briefing/quantity/quantity.ts';
import { type Sentence, sentence, within } from '../sentences/sentence.ts';
import { noFigure, rangeOf } from '../sentences/toll-sentences.ts';
import { type CasualtyTable, isCasualty } from './casualty-table.ts';
import type { Counting } from './counting.ts';
import type { MaterielTable } from './materiel.ts';
import { type Measure, measureOf } from './measure.ts';
import type { OtherFigures } from './other-figures.ts';
import type { Total } from './totals.ts';

export interface KeyFigure {
  readonly value: Quantity & { readonly at: string };
  readonly unit: string | null;
  /** What it counts: "killed, excluding attackers". */
  readonly label: Sentence;
  /** The range behind a best number, and whose figure is missing; `null` for neither. */
  readonly remark: Sentence | null;
  readonly is_disputed: boolean;
  readonly sources: readonly string[];
  readonly at: string;
}

interface Tables {
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
export function chooseKeyFigures(briefing: Briefing, tables: Tables): readonly KeyFigure[] {
  const named = briefing.key_figures?.flatMap((id) => figuresOf(measureOf(id, briefing), tables));
  return (named ?? byRule(tables)).slice(0, mostKeyFigures);
}

function byRule(tables: Tables): readonly KeyFigure[] {
  const { casualties, materiel, others } = tables;
  // A figure for several measures together is a makeshift of its source, and no figure to lead with.
  const totals = casualties.measures.flatMap((measure, index) =>
    measure.of.length > 0 ? [] : fromTotal(measure, casualties.without_attackers.cells[index] ?? null, tables),
  );
  return [...totals, ...attackersDetained(tables), ...materiel.outstanding.map(fromItem), ...others.lines.map(fromLine)].filter(
    ({ value }) => hasNumber(value),
  );
}

/** Not stated, or any number: no figure to lead with. */
const hasNumber = ({ stated, low, high }: Quantity): boolean => stated && !((low ?? 0) === 0 && high === null);

function figuresOf(measure: Measure, tables: Tables): readonly KeyFigure[] {
  const { casualties, others } = tables;
  if (!isCasualty(measure)) return others.lines.filter(({ total }) => total.measure === measure.id).map(fromLine);
  const index = casualties.measures.findIndex(({ id }) => id === measure.id);
  const own = fromTotal(measure, casualties.without_attackers.cells[index] ?? null, tables);
  return measure.id === 'detained' ? [...own, ...attackersDetained(tables)] : own;
}

function fromTotal(measure: Measure, total: Total | null, { casualties }: Tables): readonly KeyFigure[] {
  if (!total) return [];
  const key = casualties.attackers === null ? 'figures.measure' : 'figures.excluding';
  return [
    figure(total, { label: sentence(key, total.at, { measure: within(measure.name) }), unit: measure.unit, isDisputed: false }),
  ];
}

function attackersDetained({ casualties }: Tables): readonly KeyFigure[] {
  const total = casualties.attackers?.detained ?? null;
  return total
    ? [figure(total, { label: sentence('figures.detained', total.at), unit: null, isDisputed: casualties.is_attackers_disputed })]
    : [];
}

const fromLine = ({ total, name, unit }: OtherFigures['lines'][number]): KeyFigure =>
  figure(total, { label: name, unit, isDisputed: false });

const fromItem = ({ item, outstanding, sources, status, at }: MaterielTable['rows'][number]): KeyFigure => ({
  value: outstanding,
  unit: null,
  label: sentence('figures.outstanding', outstanding.at, { item }),
  remark: rangeOf(outstanding),
  is_disputed: status === 'disputed',
  sources,
  at,
});

function figure(
  total: Total,
  { label, unit, isDisputed }: { label: Sentence; unit: string | null; isDisputed: boolean },
): KeyFigure {
  const [range, open] = [rangeOf(total), noFigure(total)];
  return {
    value: total,
    unit,
    label,
    remark: range && open ? sentence('sentences.then', total.at, { first: within(range), next: within(open) }) : (range ?? open),
    is_disputed: isDisputed,
    sources: total.sources,
    at: total.at,
  };
}
