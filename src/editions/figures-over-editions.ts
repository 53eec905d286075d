/** A total over all editions, for those who ask how the figure went: each edition's own number, never one made up between them. */
import type { FigureOverEditions } from '../analysis/edition.ts';
import { groupBy } from '../analysis/figures/group-by.ts';
import { isSame } from '../briefing/quantity/quantity.ts';
import { type CountedTotal, countsOf } from './counted.ts';
import type { LoadedEdition } from './loaded-edition.ts';
import { matchNames } from './same-names.ts';

/** One number is no course. */
const fewest = 2;

/**
 * Where an audience was shown other rows then than now, a course begins behind that edition.
 *
 * @param earlier the first one first. Each is held against the current edition, so that a rename does not break a course.
 */
export function figuresOverEditions(earlier: readonly LoadedEdition[], now: LoadedEdition): readonly FigureOverEditions[] {
  const current = countsOf(now.briefing, (_, id) => id).totals.filter(({ isPart, isHidden }) => !isPart && !isHidden);
  const steps = [
    ...earlier.flatMap((edition, index) => {
      const isOther = ({ line }: CountedTotal): boolean => earlier.slice(index).some(({ others }) => others?.lines.has(line));
      const { now: nameOf } = matchNames(edition.briefing, now.briefing);
      return countsOf(edition.briefing, nameOf).totals.flatMap((total) =>
        isOther(total) || total.isHidden ? [] : [stepOf(total, edition, 'previous')],
      );
    }),
    ...current.map((total) => stepOf(total, now, total.at)),
  ];
  const courses = groupBy(steps, ({ key }) => key);
  return [...current]
    .sort((a, b) => a.weight - b.weight)
    .flatMap(({ key, subject, unit, at }) => {
      const course = courses.get(key) ?? [];
      const [first] = course;
      const isMoving = first !== undefined && course.some(({ step }) => !isSame(step.quantity, first.step.quantity));
      return course.length >= fewest && isMoving ? [{ subject, unit, steps: course.map(({ step }) => step), at }] : [];
    });
}

const stepOf = ({ key, quantity }: CountedTotal, { number, briefing }: LoadedEdition, at: string) => ({
  key,
  step: { version: number, as_of: briefing.as_of, quantity, at },
});
