/** The names under which actors and suspects appear in running text. */
import type { Briefing } from '../../briefing/briefing.ts';

type Actor = Briefing['actors'][number];
type Person = Briefing['persons'][number];

export const namesOf = ({ name, short, aliases }: Actor): readonly string[] =>
  [name, short, ...aliases].filter((each): each is string => each !== null && each.length >= 2);

/** Words that many names share do not tell who is meant. */
const common: ReadonlySet<string> = new Set([
  'the',
  'of',
  'and',
  'for',
  'movement',
  'group',
  'party',
  'army',
  'front',
  'authorities',
  'government',
  'ministry',
  'police',
]);

/** Lower-case words of an actor's names, to tell whether "IMU spokesman" is the actor's own. */
export const nameWords = (actor: Actor): ReadonlySet<string> =>
  new Set(
    namesOf(actor)
      .flatMap((name) => [...name.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word))
      .filter((word) => !common.has(word)),
  );

const described =
  /\b(?:not named|unnamed|unknown|unidentified|anonymous|brother|sister|father|mother|wife|husband|son|daughter|cousin|uncle|relatives?|man|woman|men|women|boy|girl|drivers?|gunm[ae]n|suspects?|guards?|officers?|soldiers?|official|leader|commander|director|attackers?|militants?|fighters?|accomplices?|prisoner|inmate)\b/iu;

/** "The captain of the ferry", "two engineers": a word that is no name follows. */
const someone = /^(?:the|an?|one|two|three|four|five|some|several|his|her|their)\s+\p{Ll}/iu;

/** "His brother (not named)" is a description; so is "Two suspects". In doubt a name is none. */
export const isNamed = ({ name }: Person): boolean =>
  !described.test(name) && !someone.test(name) && /\p{Lu}\p{L}+|\p{Lo}{2}/u.test(name);

/** The whole name and, where nobody else bears it, the last part. */
export function personNames(person: Person, persons: readonly Person[]): readonly string[] {
  if (!isNamed(person)) return [];
  const last = lastName(person);
  const isShared = persons.some((other) => other !== person && other.name.includes(last));
  return last.length >= 4 && last !== person.name && !isShared ? [person.name, last] : [person.name];
}

const lastName = ({ name }: Person): string => /\p{Lu}[\p{L}'’-]+$/u.exec(name.trim())?.[0] ?? name;
