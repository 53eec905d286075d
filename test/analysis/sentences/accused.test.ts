/** The slide on responsibility: title, kicker and the two remarks that hold only under conditions. */
import { describe, expect, it } from 'vitest';
import type { Actor, Voice } from '../../../src/analysis/actors.ts';
import type { IncidentWords } from '../../../src/analysis/incident-words.ts';
import type { Person } from '../../../src/analysis/persons.ts';
import { accusedKicker, accusedTitle, noClaim, noConviction } from '../../../src/analysis/sentences/accused.ts';
import { speaker } from '../../support/speak.ts';
import { actor, person } from './people.ts';

const english = speaker('en');

const facts = (actors: readonly Actor[], persons: readonly Person[] = [], words: IncidentWords = 'act') => ({
  actors,
  persons,
  words,
});
const denied = (name: string, kind: Voice['kind'] = 'attributed') => actor(name, { kind, status: 'denied' });

describe('the title', () => {
  it('is what is said of the actors, whoever is suspected beside them', () => {
    const title = accusedTitle(facts([actor('A', 'attributed')], [person('suspect')]));
    expect(title && english(title)).toBe('Police accused A; no basis is stated');
    expect(title?.at).toBe('A.said[0]');
  });

  it.each([
    ['What is said of one actor is included only because it was denied', 1, [denied('A')]],
    ['What is said of two actors is included only because it was denied', 2, [actor('Z'), denied('A'), denied('B', 'claimed')]],
  ])('%s', (expected, n, actors) => {
    const title = accusedTitle(facts(actors, [person('suspect')]));
    expect(title).toMatchObject({ n, values: { count: { kind: 'count', n } }, at: 'A' });
    expect(title && english(title)).toBe(expected);
  });

  it.each([
    [['suspect'], 'One person is named as a suspect'],
    [['victim', 'suspect', 'suspect'], 'Two people are named as suspects'],
    [['accused'], 'One person is named as accused'],
    [['accused', 'accused', 'witness'], 'Two people are named as accused'],
    [['convicted'], 'One person is named as convicted'],
    [['convicted', 'convicted', 'convicted'], 'Three people are named as convicted'],
    [['suspect', 'accused'], 'Two people are named as suspected, accused or convicted'],
    [['accused', 'convicted'], 'Two people are named as suspected, accused or convicted'],
    [['convicted', 'suspect', 'other'], 'Two people are named as suspected, accused or convicted'],
  ] as const)('of %j: %s', (roles, expected) => {
    const title = accusedTitle(
      facts(
        [actor('Z')],
        roles.map((role) => person(role)),
      ),
    );
    const suspects = roles.filter((role) => ['suspect', 'accused', 'convicted'].includes(role));
    expect(title && english(title)).toBe(expected);
    expect(title).toMatchObject({
      n: suspects.length,
      values: { count: { kind: 'count', n: suspects.length } },
      at: `persons.${suspects[0]}`,
    });
  });

  it('is none where nobody is accused or suspected', () => {
    expect(accusedTitle(facts([], []))).toBeNull();
    const others = (['victim', 'witness', 'official', 'other'] as const).map((role) => person(role));
    expect(accusedTitle(facts([actor('Z')], others))).toBeNull();
  });
});

describe('the kicker', () => {
  const kicker = (...call: Parameters<typeof facts>) => english(accusedKicker(facts(...call)));
  const [accused, suspected] = [actor('A', 'attributed'), actor('B', 'suspected')];

  it.each([
    ['all actors accused', [accused, actor('C', 'suspected', 'attributed')], [], 'Who is accused'],
    ['all persons accused', [], [person('accused'), person('accused')], 'Who is accused'],
    ['actors and persons accused', [accused], [person('accused')], 'Who is accused'],
    ['an actor accused and a person suspected', [accused], [person('suspect')], 'Who is accused or suspected'],
    ['all suspected', [suspected], [person('suspect')], 'Who is suspected'],
    ['a person suspected', [], [person('suspect')], 'Who is suspected'],
    ['an actor suspected and a person accused', [suspected], [person('accused')], 'Who is accused or suspected'],
    ['one accused and one suspected', [accused, suspected], [], 'Who is accused or suspected'],
    ['persons of both roles', [], [person('accused'), person('suspect')], 'Who is accused or suspected'],
    ['a person convicted', [], [person('convicted')], 'Attribution'],
    ['one accused and a person convicted', [accused], [person('convicted')], 'Attribution'],
    ['one accused and a person of each role', [accused], [person('suspect'), person('convicted')], 'Attribution'],
    ['one that only claims it', [accused, actor('C', 'claimed')], [], 'Attribution'],
    ['one that only denies it', [actor('C', 'denied')], [], 'Attribution'],
    ['one convicted and not accused', [actor('C', 'convicted')], [], 'Attribution'],
    ['an accusation that was denied', [denied('A')], [], 'Attribution'],
    ['a suspicion that was denied', [suspected, denied('A', 'suspected')], [], 'Attribution'],
    ['witnesses beside', [accused, actor('Z')], [person('witness')], 'Who is accused'],
    ['nobody', [actor('Z')], [person('victim')], 'Attribution'],
  ] as const)('%s', (_, actors, persons, expected) => expect(kicker(actors, persons)).toBe(expected));

  it.each([
    ['act', 'Who is accused'],
    ['cyber', 'Who is accused'],
    ['mishap', 'Responsibility'],
    ['neutral', 'Responsibility'],
  ] as const)('in words for %s: %s', (words, expected) => expect(kicker([accused], [], words)).toBe(expected));

  it.each(['mishap', 'neutral'] as const)('without anybody, in words for %s: Responsibility', (words) =>
    expect(kicker([], [], words)).toBe('Responsibility'),
  );

  it('rests on the first actor of whom anything is said, else on the first suspect', () => {
    const at = (...call: Parameters<typeof facts>) => accusedKicker(facts(...call)).at;
    expect(at([actor('Z'), accused], [person('suspect')])).toBe('A');
    expect(at([actor('Z')], [person('victim'), person('suspect')])).toBe('persons.suspect');
    expect(at([actor('Z')], [person('victim')])).toBe('actors');
    expect(at([accused], [], 'mishap')).toBe('A');
    expect(at([suspected], [])).toBe('B');
    expect(at([accused, suspected], [])).toBe('A');
  });
});

describe('that no claim is recorded', () => {
  const remark = (actors: readonly Actor[], words: IncidentWords = 'act') => noClaim(facts(actors, [], words));

  it.each(['attributed', 'suspected'] as const)('stands beside an actor that is %s', (kind) => {
    const found = remark([actor('Z'), actor('A', kind)]);
    expect(found).toEqual({ key: 'accused.noClaim', n: null, values: {}, at: 'A' });
    expect(found && english(found)).toBe('No claim of responsibility is recorded here.');
  });

  it.each([
    ['act', true],
    ['cyber', true],
    ['mishap', false],
    ['neutral', false],
  ] as const)('in words for %s: %s', (words, isSaid) => expect(remark([actor('A', 'attributed')], words) !== null).toBe(isSaid));

  it.each([
    ['nobody', []],
    ['a denial alone', [actor('A', 'denied')]],
    ['a conviction alone', [actor('A', 'convicted')]],
    ['an accusation that was denied', [denied('A')]],
    ['a claim of its own', [actor('A', 'attributed', 'claimed')]],
    ['a claim of another', [actor('A', 'attributed'), actor('B', 'claimed')]],
    ['a claim that was denied', [actor('A', 'attributed', { kind: 'claimed', status: 'denied' })]],
  ])('is not said of %s', (_, actors) => expect(remark(actors)).toBeNull());
});

describe('that nobody is recorded as convicted', () => {
  it.each(['suspect', 'accused'] as const)('stands beside a person with the role %s', (role) => {
    const found = noConviction(facts([actor('A', 'attributed')], [person('victim'), person(role, ['detained', 'released'])]));
    expect(found).toEqual({ key: 'accused.noConviction', n: null, values: {}, at: `persons.${role}` });
    expect(found && english(found)).toBe('Nobody named here is recorded as convicted.');
  });

  it.each([
    ['without persons', [], []],
    ['of a witness', [], [person('witness')]],
    ['beside a role', [], [person('suspect'), person('convicted')]],
    ['beside a fate', [], [person('suspect', ['detained', 'convicted'])]],
    ['beside the fate of a witness', [], [person('suspect'), person('witness', ['convicted'])]],
    ['beside a conviction of an actor', [actor('A', 'attributed', 'convicted')], [person('suspect')]],
    ['beside one that was denied', [denied('A', 'convicted')], [person('suspect')]],
  ] as const)('is not said %s', (_, actors, persons) => expect(noConviction(facts(actors, persons))).toBeNull());
});
