/**
 * Which histories share a slide: two of the same people at the same place stand side by side, since how the killed rose and the
 * missing fell is one finding. Those that no chart can show stand alone, with their tables.
 */
import type { Moment } from '../../briefing/when.ts';
import { quantity, type Sentence, sentence, within } from '../sentences/sentence.ts';
import type { DatedVersion, History } from './conflicts.ts';
import { sharedScale } from './shared-scale.ts';

export interface HistorySlide {
  /** From 1. */
  readonly number: number;
  readonly title: Sentence;
  readonly histories: readonly History[];
  /** Two stand side by side. */
  readonly is_shared: boolean;
  /** The greatest number of all, where two stand side by side and count in one unit: both are drawn to it. */
  readonly scale: number | null;
  readonly at: string;
}

const mostTogether = 2;

/** Those of one subject on slides of two, in the order in which the histories come. */
export function historySlides(histories: readonly History[]): readonly HistorySlide[] {
  const slides: History[][] = [];
  for (const history of histories) {
    const open = slides.find(
      ([first, ...others]) =>
        first?.is_dated && history.is_dated && first.of !== '' && first.of === history.of && others.length < mostTogether - 1,
    );
    if (open) open.push(history);
    else slides.push([history]);
  }
  return slides.flatMap((group, index) => {
    const [first] = group;
    return first
      ? [
          {
            number: index + 1,
            title: titleOf(first, group),
            histories: group,
            is_shared: group.length > 1,
            scale: sharedScale(group.map(({ unit, steps }) => ({ unit, figures: steps.map((step) => step.quantity) }))),
            at: first.at,
          },
        ]
      : [];
  });
}

/**
 * From the first figure to the last of each, and in how many days where both are of days that are known; nothing of what lies
 * between, which may rise and fall.
 */
function titleOf(first: History, group: readonly History[]): Sentence {
  const changes = group.flatMap(({ what, steps, at }) => {
    const [from, to] = [steps[0], steps.at(-1)];
    if (!what || !from || !to) return [];
    return [
      sentence('titles.tollChange', at, {
        what: within(what),
        first: quantity(from.quantity),
        last: quantity(to.quantity),
      }),
    ];
  });
  const [change, ...others] = changes;
  if (first.of === '' || !change) return first.title;
  const told = { subject: first.of, changes: { kind: 'list', sentences: [change, ...others], join: 'and' } } as const;
  const days = daysOf(group);
  return days === null
    ? sentence('titles.tollOpen', first.at, told)
    : sentence('titles.tollDays', first.at, { ...told, gap: within(sentence('gap.day', first.at, { n: days })) });
}

/** Between the first version and the last; `null` where a day is not known, or not the same for all of a group. */
function daysOf(group: readonly History[]): number | null {
  const spans = group.map(({ steps }) => {
    const [from, to] = [dayOf(steps[0]), dayOf(steps.at(-1))];
    return from === null || to === null ? null : { from, days: to - from };
  });
  const [first] = spans;
  if (!first || first.days < 1) return null;
  return spans.every((span) => span?.from === first.from && span.days === first.days) ? first.days : null;
}

const millisecondsADay = 86_400_000;

function dayOf(step: DatedVersion | undefined): number | null {
  const when = step?.as_of;
  if (when?.relation !== 'at' || !isDay(when.from)) return null;
  return Date.parse(when.from.iso) / millisecondsADay;
}

const isDay = ({ precision, part }: Moment): boolean => precision === 'day' && part === null;
