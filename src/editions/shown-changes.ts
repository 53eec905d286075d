/**
 * What of the changes an audience is told. It sees two reduced editions, between which things seem to come and go that only became
 * withheld, or released, and totals seem to move. Told is what the whole editions, held against each other, say as well.
 */
import type { Analysis } from '../analysis/analyze.ts';
import type { Change, ChangeMark, ChangeValue, FigureOverEditions, Why } from '../analysis/edition.ts';
import { isSame } from '../briefing/quantity/quantity.ts';
import { changeOf } from './make-change.ts';

/** @param whole those of the editions with everything */
export function keepTrueChanges(shown: readonly Change[], whole: readonly Change[]): readonly Change[] {
  const known = new Map(whole.map((change) => [keyOf(change), change]));
  return shown
    .flatMap((change) => {
      // Only the audience has it: everybody else was shown it before.
      if (change.action === 'shown') return [change];
      const entire = known.get(keyOf(change));
      const isTrue = entire && isSameValue(change.before, entire.before) && isSameValue(change.after, entire.after);
      return isTrue ? [narrowed(change, entire)] : [];
    })
    .map((change, rank) => ({ ...change, rank }));
}

const keyOf = ({ kind, action, at, was_at }: Change): string => JSON.stringify([kind, action, at, was_at]);

/** Texts may be shorter, as a list of sources is; a number, a time or a rank is the same one. */
function isSameValue(one: ChangeValue | null, other: ChangeValue | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.kind === 'quantity' && other.kind === 'quantity')
    return isSame(one.quantity, other.quantity) && one.unit === other.unit && one.status === other.status;
  return one.kind === other.kind && (one.kind === 'text' || JSON.stringify(one) === JSON.stringify(other));
}

/** Without reasons and marks that only the reduced editions give. */
function narrowed(change: Change, entire: Change): Omit<Change, 'rank'> {
  const fields = change.fields.filter((field) => entire.fields.includes(field));
  const why = change.why.filter((reason) => entire.why.some((other) => isHeldBy(reason, other)));
  return why.length === change.why.length ? { ...change, fields } : changeOf({ ...change, fields, why });
}

function isHeldBy(reason: Why, other: Why): boolean {
  if (reason.kind !== other.kind) return false;
  if (reason.sources.length > 0) return reason.sources.every((id) => other.sources.includes(id));
  return JSON.stringify(reason.text.values) === JSON.stringify(other.text.values);
}

/** Courses of totals that hold in no edition anything withheld. */
export function keepTrueCourses(
  shown: readonly FigureOverEditions[],
  whole: readonly FigureOverEditions[],
): readonly FigureOverEditions[] {
  return shown.flatMap((course) => {
    const entire = whole.find(({ at, unit }) => at === course.at && unit === course.unit);
    const steps = course.steps.flatMap((step) => {
      const same = entire?.steps.find(({ version, quantity }) => version === step.version && isSame(quantity, step.quantity));
      return same ? [{ ...step, why: step.why.filter((reason) => same.why.some((other) => isHeldBy(reason, other))) }] : [];
    });
    return steps.length === course.steps.length ? [{ ...course, steps }] : [];
  });
}

/** Marks without those of totals that are not the whole ones. */
export function keepTrueMarks(
  marks: Readonly<Record<string, ChangeMark>>,
  editions: readonly { readonly shown: Analysis; readonly whole: Analysis | undefined }[],
): Readonly<Record<string, ChangeMark>> {
  const reduced = new Set(
    editions.flatMap(({ shown, whole }) => {
      const entire = new Map((whole ? cellsOf(whole) : []).map((total) => [total.measure, total]));
      return cellsOf(shown).flatMap((total) => {
        const other = entire.get(total.measure);
        return other && !total.has_hidden && isSame(total, other) ? [] : [total.measure];
      });
    }),
  );
  const out = new Set(
    editions.flatMap(({ shown }) => cellsOf(shown).flatMap(({ at, measure }) => (reduced.has(measure) ? [at] : []))),
  );
  return Object.fromEntries(Object.entries(marks).filter(([at]) => !out.has(at)));
}

const cellsOf = ({ incident }: Analysis) => (incident?.casualties.with_attackers?.cells ?? []).filter((total) => total !== null);
