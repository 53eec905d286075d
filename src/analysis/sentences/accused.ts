/** The slide on responsibility: its title, what it is called, and two remarks that hold only under conditions. */
import type { Actor } from '../actors.ts';
import type { IncidentWords } from '../incident-words.ts';
import { isSuspect, type Person } from '../persons.ts';
import { attributed, attributionTitle, voicesOf } from './attribution.ts';
import type { Inside } from './inside-line.ts';
import { count, type Sentence, sentence } from './sentence.ts';

export interface AccusedFacts {
  readonly actors: readonly Actor[];
  readonly persons: readonly Person[];
  readonly words: IncidentWords;
  readonly inside?: Inside;
}

/**
 * What is said of the actors; without any attribution, how many persons are named as suspects, as accused or as
 * convicted, each word only where it is the role of all of them. `null` where there is neither: then there is no slide.
 */
export function accusedTitle({ actors, persons, words, inside }: AccusedFacts): Sentence | null {
  const title = attributionTitle(actors, words, { inside });
  if (title) return title;
  if (attributed(actors).length > 0) {
    const listed = attributed(actors);
    return sentence('titles.accused.statements', listed[0]?.at ?? 'actors', { n: listed.length, count: count(listed.length) });
  }
  const suspects = persons.filter(isSuspect);
  const [first] = suspects;
  if (!first) return null;
  const all = (role: Person['role']) => suspects.every((person) => person.role === role);
  const key = all('suspect')
    ? 'titles.accused.suspects'
    : all('accused')
      ? 'titles.accused.accusedPersons'
      : all('convicted')
        ? 'titles.accused.convictedPersons'
        : 'titles.accused.mixedPersons';
  return sentence(key, first.at, { n: suspects.length, count: count(suspects.length) });
}

/**
 * "Who is accused" only where all that stand below are: each actor by an attribution, each person by role; likewise
 * for suspicion. Otherwise "Attribution" for acts, "Responsibility" for the rest.
 */
export function accusedKicker({ actors, persons, words }: AccusedFacts): Sentence {
  const listed = attributed(actors);
  const suspects = persons.filter(isSuspect);
  const isAct = words === 'act' || words === 'cyber';
  const has = (actor: Actor, ...kinds: readonly ('attributed' | 'suspected')[]) =>
    kinds.some((kind) => voicesOf(actor, kind).length > 0);
  const at = listed[0]?.at ?? suspects[0]?.at ?? 'actors';
  const isAccused = listed.every((actor) => has(actor, 'attributed')) && suspects.every(({ role }) => role === 'accused');
  const isSuspected = listed.every((actor) => has(actor, 'suspected')) && suspects.every(({ role }) => role === 'suspect');
  const isEither =
    listed.every((actor) => has(actor, 'attributed', 'suspected')) && suspects.every(({ role }) => role !== 'convicted');
  if (!isAct || listed.length + suspects.length === 0) {
    return sentence(isAct ? 'kickers.accused.attribution' : 'kickers.accused.responsibility', at);
  }
  if (isAccused) return sentence('kickers.accused.accused', at);
  if (isSuspected) return sentence('kickers.accused.suspected', at);
  return sentence(isEither ? 'kickers.accused.either' : 'kickers.accused.attribution', at);
}

/**
 * "No claim of responsibility is recorded here": of acts only, where somebody is accused or suspected and no actor is
 * said to have claimed it. It speaks of this briefing: that nobody has claimed the act cannot follow from silence.
 */
export function noClaim({ actors, words }: AccusedFacts): Sentence | null {
  const first = actors.find((actor) => voicesOf(actor, 'attributed').length + voicesOf(actor, 'suspected').length > 0);
  const isClaimed = actors.some(({ attribution }) => attribution.some(({ kind }) => kind === 'claimed'));
  if (!first || isClaimed || (words !== 'act' && words !== 'cyber')) return null;
  return sentence('accused.noClaim', first.at);
}

/**
 * "Nobody named here is recorded as convicted": where suspected or accused persons are named, and no role, no fate of
 * anybody and no attribution speaks of a conviction.
 */
export function noConviction({ actors, persons }: AccusedFacts): Sentence | null {
  const first = persons.find(isSuspect);
  const isConvicted =
    persons.some(({ role, fates }) => role === 'convicted' || fates.includes('convicted')) ||
    actors.some(({ attribution }) => attribution.some(({ kind }) => kind === 'convicted'));
  return first && !isConvicted ? sentence('accused.noConviction', first.at) : null;
}
