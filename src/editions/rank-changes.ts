/** The most important first: what moves a decision, then the toll, then fates, then what is no longer held, then the rest. */
import { addressOrder } from '../analysis/address-order.ts';
import type { Change, ChangeAction, ChangeKind } from '../analysis/edition.ts';
import type { FigureChange } from './compare-figures.ts';
import type { Unranked } from './make-change.ts';

/** A step a line: earlier lines come first. The first that fits a change is its own. */
const steps: readonly (readonly [ChangeKind, readonly ChangeAction[]])[] = [
  ['judgement', ['changed', 'new', 'gone']],
  ['figure', ['changed', 'new', 'gone', 'shown']],
  ['person', ['changed', 'new', 'gone']],
  ['claim', ['denied', 'gone']],
  ['hypotheses', ['reranked', 'new', 'gone']],
  ['indicator', ['came-true', 'not-come-true']],
  ['question', ['answered', 'reopened']],
  ['claim', ['confirmed', 'changed', 'regraded']],
  ['scenario', ['changed', 'new', 'gone']],
  ['implication', ['new', 'gone', 'changed']],
  ['option', ['new', 'gone', 'changed']],
  ['assumption', ['new', 'gone', 'changed']],
  ['dissent', ['new', 'gone', 'changed']],
  ['claim', ['new']],
  ['evidence', ['new', 'gone', 'changed']],
  ['event', ['changed', 'new', 'gone']],
  ['source', ['regraded', 'gone']],
  ['question', ['new', 'gone']],
  ['indicator', ['new', 'gone']],
  ['source', ['new', 'changed']],
  ['judgement', ['reworded']],
  ['bottom-line', ['new', 'gone', 'reworded']],
  ['option', ['reworded']],
  ['implication', ['reworded']],
  ['scenario', ['reworded']],
  ['assumption', ['reworded']],
  ['dissent', ['reworded']],
  ['claim', ['reworded']],
  ['question', ['reworded', 'changed']],
  ['indicator', ['reworded', 'changed']],
  ['event', ['reworded']],
  ['situation', ['changed', 'new', 'gone', 'reworded']],
  ['dispute', ['new', 'gone', 'reworded']],
  ['actor', ['new', 'gone', 'reworded']],
  ['relation', ['changed', 'new', 'gone', 'reworded']],
  ['quotation', ['changed', 'new', 'gone', 'reworded']],
  ['person', ['reworded']],
  ['hypotheses', ['reworded']],
  ['source', ['reworded']],
  ['context', ['new', 'gone', 'reworded']],
  ['evidence', ['reworded']],
  ['figure', ['reworded']],
  ['field', ['changed', 'new', 'gone']],
];

const stepOf = ({ kind, action }: Unranked): number => {
  const found = steps.findIndex(([of, actions]) => of === kind && actions.includes(action));
  return found < 0 ? steps.length : found;
};

/** The total of the dead first, then where they died, then what else is counted, in the same way. */
const placeOf = ({ weight, isTotal }: FigureChange): number => 2 * weight + (isTotal ? 0 : 1);

export function rankChanges(figures: readonly FigureChange[], others: readonly Unranked[]): readonly Change[] {
  const placed = [
    ...figures.map((figure) => ({ change: figure.change, step: stepOf(figure.change), place: placeOf(figure) })),
    ...others.map((change) => ({ change, step: stepOf(change), place: 0 })),
  ];
  const inOrder = placed.toSorted(
    (a, b) =>
      a.step - b.step ||
      a.place - b.place ||
      Number(a.change.action === 'gone') - Number(b.change.action === 'gone') ||
      addressOrder(
        a.change.was_at !== null && a.change.action === 'gone' ? a.change.was_at : a.change.at,
        b.change.was_at !== null && b.change.action === 'gone' ? b.change.was_at : b.change.at,
      ),
  );
  return inOrder.map(({ change }, rank) => ({ ...change, rank }));
}
