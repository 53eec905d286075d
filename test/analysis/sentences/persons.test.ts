/** The slide on persons who never stand among suspects. */
import { expect, it } from 'vitest';
import { personsTitle } from '../../../src/analysis/sentences/persons.ts';
import type { Status } from '../../../src/briefing/schema/statuses.ts';
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
  expect(title).toEqual({ key: 'titles.persons.plain', n, values: { count: { kind: 'count', n } }, at: `persons.${first}` });
});

it.each([[[]], [['suspect', 'accused', 'convicted']]] as const)('is none of %j', (roles) =>
  expect(personsTitle(roles.map((role) => person(role)))).toBeNull(),
);

it('tells how the first of a few stands whom a source states as fact', () => {
  const standing = 'Told the board who was on the bridge.';
  const told = (...statuses: readonly Status[]) => {
    const title = personsTitle(statuses.map((status, index) => ({ ...person('witness'), name: `W${index}`, status, standing })));
    return title && english(title);
  };
  expect(told('alleged', 'reported')).toBe('W1: Told the board who was on the bridge');
  expect(told('alleged', 'claimed')).toBe('Two people are listed, not as suspects');
  expect(told('reported', 'reported', 'reported', 'reported')).toBe('Four people are listed, not as suspects');
});
