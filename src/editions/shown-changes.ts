/**
 * What of the changes an audience is told. It sees two reduced editions, between which things seem to come and go that only became
 * withheld, or released, and totals seem to move. Told is what the whole editions, held against each other, say as well.
 */
import type { Analysis } from '../analysis/analyze.ts';
import type { Change, ChangeMark, ChangeValue, FigureOverEditions, Why } from '../analysis/edition.ts';
import { isSame } from '../briefing/quantity/quantity.ts';
import { changeOf } from './make-change.ts';
import { type OtherSets, sameSets } from './other-sets.ts';

/**
 * @param whole those of the editions with everything
 * @param others of figures with reports that are withheld in both editions, what the audience was shown is told without those
 */
export function keepTrueChanges(
  shown: readonly Change[],
  whole: readonly Change[],
  { partly }: Pick<OtherSets, 'partly'> = sameSets,
): readonly Change[] {
  const isPartly = ({ kind, action, at, was_at }: Change): boolean =>
    kind === 'figure' && (action === 'gone' ? partly.gone.has(was_at ?? '') : partly.now.has(at));
  const known = new Map(whole.map((change) => [keyOf(change), change]));
  return shown
    .flatMap((change) => {
      // Only the audience has it: everybody else was shown it before.
      if (change.action === 'shown') return [change];
      if (isPartly(change)) return partlyTold(change);
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

/** What became of reports that stand no more may be the doing of one that is withheld: nothing is said of it. */
const tellable = (why: readonly Why[]): readonly Why[] => why.filter(({ kind }) => kind !== 'withdrawn' && kind !== 'denied');

function partlyTold(change: Change): readonly Omit<Change, 'rank'>[] {
  if (change.after?.kind === 'quantity' && !change.after.quantity.stated) return [];
  const why = tellable(change.why);
  return [why.length === change.why.length ? change : changeOf({ ...change, why })];
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

/**
 * Courses of totals that hold in no edition anything withheld.
 *
 * @param partly whether a total holds a figure of which the same reports are shown in all editions
 */
export function keepTrueCourses(
  shown: readonly FigureOverEditions[],
  whole: readonly FigureOverEditions[],
  partly: (at: string) => boolean = () => false,
): readonly FigureOverEditions[] {
  return shown.flatMap((course) => {
    if (partly(course.at)) return [{ ...course, steps: course.steps.map((step) => ({ ...step, why: tellable(step.why) })) }];
    const entire = whole.find(({ at, unit }) => at === course.at && unit === course.unit);
    const steps = course.steps.flatMap((step) => {
      const same = entire?.steps.find(({ version, quantity }) => version === step.version && isSame(quantity, step.quantity));
      return same ? [{ ...step, why: step.why.filter((reason) => same.why.some((other) => isHeldBy(reason, other))) }] : [];
    });
    return steps.length === course.steps.length ? [{ ...course, steps }] : [];
  });
}

/**
 * Marks without those of totals that are not the whole ones.
 *
 * @param others measures with figures of which the same reports are shown in both editions
 */
export function keepTrueMarks(
  marks: Readonly<Record<string, ChangeMark>>,
  editions: readonly { readonly shown: Analysis; readonly whole: Analysis | undefined }[],
  { partly }: Pick<OtherSets, 'partly'> = sameSets,
): Readonly<Record<string, ChangeMark>> {
  const reduced = new Set(
    editions.flatMap(({ shown, whole }) => {
      const entire = new Map((whole ? cellsOf(whole) : []).map((total) => [total.measure, total]));
      return cellsOf(shown).flatMap((total) => {
        const other = entire.get(total.measure);
        const isTrue = other && !total.has_hidden && (partly.measures.has(total.measure) || isSame(total, other));
        return isTrue ? [] : [total.measure];
      });
    }),
  );
  const out = new Set(
    editions.flatMap(({ shown }) => cellsOf(shown).flatMap(({ at, measure }) => (reduced.has(measure) ? [at] : []))),
  );
  return Object.fromEntries(Object.entries(marks).filter(([at]) => !out.has(at)));
}

const cellsOf = ({ incident }: Analysis) => (incident?.casualties.with_attackers?.cells ?? []).filter((total) => total !== null);
