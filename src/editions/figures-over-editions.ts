/** A total over all editions, for those who ask how the figure went: each edition's own number, never one made up between them. */
import type { FigureOverEditions, FigureStep, Why } from '../analysis/edition.ts';
import type { Filling, Sentence } from '../analysis/sentences/sentence.ts';
import { isSame } from '../briefing/quantity/quantity.ts';
import { groupBy } from '../foundation/group-by.ts';
import { compareFigures } from './compare-figures.ts';
import { type CountedTotal, countsOf } from './counted.ts';
import type { LoadedEdition } from './loaded-edition.ts';
import { matchNames, type Names } from './same-names.ts';

/** One number is no course. */
const fewest = 2;

/**
 * Where an audience was shown other rows then than now, a course begins behind that edition.
 *
 * @param earlier the first one first. Each is held against the current edition, so that a rename does not break a course.
 */
export function figuresOverEditions(earlier: readonly LoadedEdition[], now: LoadedEdition): readonly FigureOverEditions[] {
  const current = countsOf(now.briefing, (_, id) => id).totals.filter(({ isPart, isHidden }) => !isPart && !isHidden);
  const latest = earlier.at(-1);
  const whyNow = whenAsked(latest, now, latest?.others, (why) => why);
  const steps = [
    ...earlier.flatMap((edition, index) => {
      const isOther = ({ line }: CountedTotal): boolean => earlier.slice(index).some(({ others }) => others?.lines.has(line));
      const { now: nameOf } = matchNames(edition.briefing, now.briefing);
      const whyOf = reasonsSince(earlier[index - 1], edition, { now, nameOf });
      return countsOf(edition.briefing, nameOf).totals.flatMap((total): readonly Step[] =>
        isOther(total) || total.isHidden ? [] : [{ total, edition, at: 'previous', whyOf }],
      );
    }),
    ...current.map((total): Step => ({ total, edition: now, at: total.at, whyOf: whyNow })),
  ];
  const courses = groupBy(steps, ({ total }) => total.key);
  return [...current]
    .sort((a, b) => a.weight - b.weight)
    .flatMap(({ key, subject, unit, at }) => {
      const course = courses.get(key) ?? [];
      const [first] = course;
      const isMoving = first !== undefined && course.some(({ total }) => !isSame(total.quantity, first.total.quantity));
      return course.length >= fewest && isMoving ? [{ subject, unit, steps: course.map(stepOf), at }] : [];
    });
}

/** Why a total of an edition is another than in the one before it, by its address there. */
type WhyOf = (at: string) => readonly Why[];

interface Step {
  readonly total: CountedTotal;
  readonly edition: LoadedEdition;
  readonly at: string;
  readonly whyOf: WhyOf;
}

const stepOf = ({ total, edition, at, whyOf }: Step): FigureStep => ({
  version: edition.number,
  as_of: edition.briefing.as_of,
  quantity: total.quantity,
  why: whyOf(total.at),
  at,
});

interface Later {
  readonly now: LoadedEdition;
  readonly nameOf: Names['now'];
}

/**
 * What an earlier edition says stands in its own file: it is told from where this one names the edition before, and of its sources
 * those are cited that are still there.
 */
function reasonsSince(before: LoadedEdition | undefined, after: LoadedEdition, { now, nameOf }: Later): WhyOf {
  const known = new Set(now.briefing.sources.map(({ id }) => id));
  return whenAsked(before, after, undefined, (why) => ({
    ...why,
    sources: why.sources.map((id) => nameOf('sources', id)).filter((id) => known.has(id)),
    text: asPrevious(why.text),
    at: 'previous',
  }));
}

/** Most totals stay as they are, and are not asked about. */
function whenAsked(
  before: LoadedEdition | undefined,
  after: LoadedEdition,
  others: LoadedEdition['others'],
  tell: (why: Why) => Why,
): WhyOf {
  let reasons: ReadonlyMap<string, readonly Why[]> | undefined;
  return (at) => {
    if (!before) return [];
    reasons ??= new Map(
      compareFigures(before.briefing, after.briefing, matchNames(before.briefing, after.briefing), others)
        // A total stands before the figures that it adds up, of which one may have its address.
        .toReversed()
        .map(({ change }) => [change.at, change.why]),
    );
    return (reasons.get(at) ?? []).map(tell);
  };
}

const asPrevious = ({ values, ...told }: Sentence): Sentence => ({
  ...told,
  values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fillingAsPrevious(value)])),
  at: 'previous',
});

function fillingAsPrevious(value: Filling): Filling {
  if (typeof value !== 'object') return value;
  if (value.kind === 'sentence') return { ...value, sentence: asPrevious(value.sentence) };
  return value.kind === 'list' ? { ...value, sentences: value.sentences.map(asPrevious) } : value;
}
