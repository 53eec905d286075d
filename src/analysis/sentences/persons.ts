/** The slide on victims, witnesses, officials and others, who never stand among suspects. */
import { withoutStop } from '../../foundation/characters/full-stops.ts';
import { isSuspect, type Person } from '../persons.ts';
import { insideLine } from './inside-line.ts';
import { clauses, count, type Sentence, sentence } from './sentence.ts';
import { isTold } from './told.ts';

/** In the order in which they are told. */
const roles = ['victim', 'witness', 'official', 'other'] as const;

/**
 * How each of them stands, while they are two and short. Else how many victims, witnesses, officials and others there are, and that none of
 * them is listed as a suspect: it follows from their roles. Where something is told of one of them as alleged, that would soothe: how
 * many these are is said instead. What is said of one of several is no title, since it would stand for all. `null` without any.
 */
export function personsTitle(persons: readonly Person[], language: string): Sentence | null {
  const others = persons.filter((person) => !isSuspect(person));
  const [first] = others;
  if (!first) return null;
  const told = sayEach(others, language);
  if (told) return told;
  const people = roles.flatMap((role) => {
    const n = others.filter((person) => person.role === role).length;
    if (n === 0) return [];
    const isAlone = role === 'other' && n === others.length;
    return [sentence(isAlone ? 'titles.persons.people' : keys[role], first.at, { n, count: count(n) })];
  });
  const values = { n: others.length, people: { kind: 'list', sentences: people, join: 'and' } } as const;
  const alleged = others.filter(isAlleged).length;
  if (alleged > 0) return sentence('titles.persons.alleged', first.at, { ...values, alleged: count(alleged) });
  return sentence('titles.persons.named', first.at, values);
}

/** More of them, or longer words, make the title a list. */
const mostTold = 2;
const mostWords = 120;

/** Of several sentences, or parts of one, no title is made. */
const severalThings = /[\n.;؛;。；।۔]/u;

/** "The bus driver: killed in the bus station": in the author's words, with how it stands where that is not as a fact. */
function sayEach(people: readonly Person[], language: string): Sentence | null {
  const [first, ...others] = people;
  const words = people.map(({ standing }) => insideLine(withoutStop(standing), language) ?? '');
  const isLong = people.reduce((sum, { name }, index) => sum + name.length + (words[index]?.length ?? 0), 0) > mostWords;
  if (!first || people.length > mostTold || isLong || words.some((text) => text === '' || severalThings.test(text))) return null;
  const say = ({ name, status, at }: Person, index: number): Sentence => {
    const values = { name: (index > 0 ? insideLine(name, language) : null) ?? name, standing: words[index] ?? '' };
    if (isTold(status)) return sentence('titles.persons.one', at, values);
    return sentence('titles.persons.oneHeld', at, { ...values, status: { kind: 'label', key: `status.${status}` } });
  };
  return clauses(say(first, 0), ...others.map((each, index) => say(each, index + 1)));
}

const isAlleged = ({ status, details }: Person): boolean =>
  status === 'alleged' || details.some((detail) => detail.status === 'alleged');

const keys: Readonly<Record<(typeof roles)[number], string>> = {
  victim: 'titles.persons.victims',
  witness: 'titles.persons.witnesses',
  official: 'titles.persons.officials',
  other: 'titles.persons.others',
};
