/** The title of a slide on an actor's past. */
import { utc } from '../../briefing/civil-time.ts';
import type { Moment, When } from '../../briefing/when.ts';
import { stretchOfWhen } from '../instant.ts';
import { type Sentence, sentence } from './sentence.ts';

/** An actor with what is dated of its past. */
export interface ActorFacts {
  readonly name: string;
  readonly history: readonly { readonly time: When }[];
  readonly at: string;
}

/**
 * "NAME, FIRST to LAST" where at least two entries have a date of their own, whatever their order in the file: from
 * the earliest beginning to the latest end. Times like "after 2000" date nothing. Otherwise the name alone. A clock time
 * counts as its day: an entry has no zone that the title could be read in.
 */
export function actorTitle({ name, history, at }: ActorFacts): Sentence {
  const dated = history
    .map(({ time }) => time)
    .filter(({ relation }) => relation !== 'after' && relation !== 'before')
    .map(({ from, to, ...rest }): When => ({ ...rest, from: dayOf(from), to: to && dayOf(to) }))
    .map((time) => ({ time, ...stretchOfWhen(time, utc) }));
  const first = dated.toSorted((a, b) => a.start - b.start || a.end - b.end)[0];
  const last = dated.toSorted((a, b) => b.end - a.end || b.start - a.start)[0];
  if (!first || !last || first.time === last.time || first.end > last.start) return sentence('titles.actor.plain', at, { name });
  return sentence('titles.actor.span', at, {
    name,
    first: { kind: 'time', time: startOf(first.time) },
    last: { kind: 'time', time: endOf(last.time) },
  });
}

const dayOf = (moment: Moment): Moment =>
  moment.precision === 'minute'
    ? { ...moment, iso: moment.iso.slice(0, 10), precision: 'day', turn: null, offset: null }
    : moment;

const startOf = (time: When): When | Moment => (time.to ? time.from : time);
const endOf = (time: When): When | Moment => time.to ?? time;
