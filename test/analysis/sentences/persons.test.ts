/** The slide on persons who never stand among suspects. */
import { describe, expect, it } from 'vitest';
import { personsTitle } from '../../../src/analysis/sentences/persons.ts';
import { briefing, readWhole } from '../../briefing/read.ts';
import { speaker } from '../../support/speak.ts';
import { person } from './people.ts';

const [english, russian] = [speaker('en'), speaker('ru')];

/** Details of a person, one of them alleged. */
const personDetails =
  readWhole(
    briefing('persons: [{ id: p, name: P, role: other, standing: S, details: [{ text: T, said_by: B, status: alleged }] }]\n'),
  ).persons[0]?.details ?? [];

it.each([
  [['victim'], 1, 'Nobody is named as a suspect; listed: one victim'],
  [['other'], 1, 'Nobody is named as a suspect; listed: one person'],
  [
    ['suspect', 'witness', 'accused', 'official', 'convicted'],
    2,
    'Nobody is named as a suspect; listed: one witness and one official',
  ],
  [['witness', 'victim', 'witness'], 3, 'Nobody is named as a suspect; listed: one victim and two witnesses'],
  [['other', 'victim', 'other'], 3, 'Nobody is named as a suspect; listed: one victim and two further people'],
] as const)('%j: %s', (roles, n, expected) => {
  const title = personsTitle(
    roles.map((role) => person(role)),
    'en',
  );
  expect(title && english(title)).toBe(expected);
  const first = roles.find((role) => !['suspect', 'accused', 'convicted'].includes(role));
  expect(title).toMatchObject({ key: 'titles.persons.named', n, at: `persons.${first}` });
});

describe('something alleged of one of them', () => {
  const officer = { ...person('other'), status: 'alleged' } as const;
  const said = (...all: readonly ReturnType<typeof person>[]) => {
    const title = personsTitle(all, 'en');
    return title && english(title);
  };

  it('is told, and nobody is called no suspect', () => {
    expect(said(officer)).toBe('An allegation concerns one person');
    expect(said(person('witness'), officer)).toBe('An allegation concerns one of these: one witness and one further person');
  });

  it('is so in a detail as well', () => {
    const [detail] = personDetails;
    expect(said({ ...person('victim'), details: detail ? [detail] : [] })).toBe('An allegation concerns one victim');
  });

  it('of a suspect changes nothing', () =>
    expect(said({ ...person('suspect'), status: 'alleged' }, person('witness'))).toBe(
      'Nobody is named as a suspect; listed: one witness',
    ));
});

it('in Russian as well', () => {
  const title = personsTitle([person('witness'), person('victim'), person('witness')], 'ru');
  expect(title && russian(title)).toBe('Никто из названных здесь не подозреваемый: 1 пострадавший и 2 свидетеля');
});

it.each([[[]], [['suspect', 'accused', 'convicted']]] as const)('is none of %j', (roles) =>
  expect(
    personsTitle(
      roles.map((role) => person(role)),
      'en',
    ),
  ).toBeNull(),
);

it.each([
  [['Killed in the station'], 'P: killed in the station'],
  [['Killed in the station', 'Says that he saw it'], 'P: killed in the station; P: says that he saw it'],
  // A name may begin so, and two sentences are no title.
  [['Lisma’s mayor'], 'Nobody is named as a suspect; listed: one victim'],
  [['Killed. Nobody saw it'], 'Nobody is named as a suspect; listed: one victim'],
  [['Killed here', 'Killed there', 'Killed as well'], 'Nobody is named as a suspect; listed: three victims'],
])('tells how one or two stand: %j', (standings, expected) => {
  const title = personsTitle(
    standings.map((standing) => ({ ...person('victim'), name: 'P', standing, status: 'reported' })),
    'en',
  );
  expect(title && english(title)).toBe(expected);
});

it('says how it stands where that is not as a fact', () => {
  const title = personsTitle([{ ...person('witness'), name: 'P', standing: 'Says that he saw it', status: 'claimed' }], 'en');
  expect(title && english(title)).toBe('P: says that he saw it (claimed)');
});
