/** The slide on persons who never stand among suspects. */
import { expect, it } from 'vitest';
import { personsTitle } from '../../../src/analysis/sentences/persons.ts';
import { speaker } from '../../support/speak.ts';
import { person } from './people.ts';

const [english, russian] = [speaker('en'), speaker('ru')];

it.each([
  [['victim'], 1, 'One victim is named here, not as a suspect'],
  [['other'], 1, 'One other person is named here, not as a suspect'],
  [
    ['suspect', 'witness', 'accused', 'official', 'convicted'],
    2,
    'One witness and one official are named here, none of them as a suspect',
  ],
  [['witness', 'victim', 'witness'], 3, 'One victim and two witnesses are named here, none of them as a suspect'],
  [['other', 'victim', 'other'], 3, 'One victim and two other people are named here, none of them as a suspect'],
] as const)('%j: %s', (roles, n, expected) => {
  const title = personsTitle(roles.map((role) => person(role)));
  expect(title && english(title)).toBe(expected);
  const first = roles.find((role) => !['suspect', 'accused', 'convicted'].includes(role));
  expect(title).toMatchObject({ key: 'titles.persons.named', n, at: `persons.${first}` });
});

it('in Russian as well', () => {
  const title = personsTitle([person('witness'), person('victim'), person('witness')]);
  expect(title && russian(title)).toBe('Названы, но не как подозреваемые: 1 пострадавший и 2 свидетеля');
});

it.each([[[]], [['suspect', 'accused', 'convicted']]] as const)('is none of %j', (roles) =>
  expect(personsTitle(roles.map((role) => person(role)))).toBeNull(),
);
