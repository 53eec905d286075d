/** The slide on victims, witnesses, officials and others, who never stand among suspects. */
import { isSuspect, type Person } from '../persons.ts';
import { count, type Sentence, sentence } from './sentence.ts';

/** In the order in which they are told. */
const roles = ['victim', 'witness', 'official', 'other'] as const;

/**
 * How many victims, witnesses, officials and others there are, and that none of them is listed as a suspect: it follows from their
 * roles. Where something is told of one of them as alleged, that would soothe: how many these are is said instead. What is said of
 * one of them is no title, since it would stand for all. `null` without any.
 */
export function personsTitle(persons: readonly Person[]): Sentence | null {
  const others = persons.filter((person) => !isSuspect(person));
  const [first] = others;
  if (!first) return null;
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

const isAlleged = ({ status, details }: Person): boolean =>
  status === 'alleged' || details.some((detail) => detail.status === 'alleged');

const keys: Readonly<Record<(typeof roles)[number], string>> = {
  victim: 'titles.persons.victims',
  witness: 'titles.persons.witnesses',
  official: 'titles.persons.officials',
  other: 'titles.persons.others',
};
