/** The slide on victims, witnesses, officials and others, who never stand among suspects. */
import { isSuspect, type Person } from '../persons.ts';
import { count, type Sentence, sentence } from './sentence.ts';

/** Says how many there are, and that none is listed as a suspect: it follows from their roles. `null` without any. */
export function personsTitle(persons: readonly Person[]): Sentence | null {
  const others = persons.filter((person) => !isSuspect(person));
  const [first] = others;
  return first ? sentence('titles.persons', first.at, { n: others.length, count: count(others.length) }) : null;
}
