/** The slide on victims, witnesses, officials and others, who never stand among suspects. */
import { isSuspect, type Person } from '../persons.ts';
import { firstQuotable } from './quotable.ts';
import { count, type Sentence, sentence } from './sentence.ts';
import { isTold } from './told.ts';

/**
 * Of up to three, how the first stands of whom that is told as fact, in the author's words; else how many there are, and that
 * none is listed as a suspect: it follows from their roles. `null` without any.
 */
export function personsTitle(persons: readonly Person[]): Sentence | null {
  const others = persons.filter((person) => !isSuspect(person));
  const [first] = others;
  if (!first) return null;
  const told = firstQuotable(
    others.length > few ? [] : others.filter(({ status, name }) => isTold(status) && name.length <= mostName),
    ({ standing }) => standing,
  );
  if (told) return sentence('titles.persons.told', told.found.at, { name: told.found.name, standing: told.text });
  return sentence('titles.persons.plain', first.at, { n: others.length, count: count(others.length) });
}

/** Among more than these, one would be singled out. */
const few = 3;
/** Of a name before words that are quoted. */
const mostName = 40;
