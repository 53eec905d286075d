/** The slide on persons who never stand among suspects. */
import { expect, it } from 'vitest';
import { personsTitle } from '../../../src/analysis/sentences/persons.ts';
import { speaker } from '../../support/speak.ts';
import { person } from './people.ts';

const english = speaker('en');

it.each([
  [['victim'], 1, 'One person is listed, not as a suspect'],
  [['suspect', 'witness', 'accused', 'official', 'convicted'], 2, 'Two people are listed, not as suspects'],
  [['other', 'victim', 'witness'], 3, 'Three people are listed, not as suspects'],
] as const)('%j: %s', (roles, n, expected) => {
  const title = personsTitle(roles.map((role) => person(role)));
  expect(title && english(title)).toBe(expected);
  const first = roles.find((role) => !['suspect', 'accused', 'convicted'].includes(role));
  expect(title).toEqual({ key: 'titles.persons', n, values: { count: { kind: 'count', n } }, at: `persons.${first}` });
});

it.each([[[]], [['suspect', 'accused', 'convicted']]] as const)('is none of %j', (roles) =>
  expect(personsTitle(roles.map((role) => person(role)))).toBeNull(),
);
