/** The slide on victims, witnesses, officials and others, who never stand among suspects. */
import { isSuspect, type Person } from '../persons.ts';
import { count, type Sentence, sentence } from './sentence.ts';

/** In the order in which they are told. */
const roles = ['victim', 'witness', 'official', 'other'] as const;

/**
 * How many victims, witnesses, officials and others there are, and that none of them is named as a suspect: it follows from their
 * roles. What is said of one of them is no title, since it would stand for all. `null` without any.
 */
export function personsTitle(persons: readonly Person[]): Sentence | null {
  const others = persons.filter((person) => !isSuspect(person));
  const [first] = others;
  if (!first) return null;
  const people = roles.flatMap((role) => {
    const n = others.filter((person) => person.role === role).length;
    return n === 0 ? [] : [sentence(keys[role], first.at, { n, count: count(n) })];
  });
  return sentence('titles.persons.named', first.at, {
    n: others.length,
    people: { kind: 'list', sentences: people, join: 'and' },
  });
}

const keys: Readonly<Record<(typeof roles)[number], string>> = {
  victim: 'titles.persons.victims',
  witness: 'titles.persons.witnesses',
  official: 'titles.persons.officials',
  other: 'titles.persons.others',
};
