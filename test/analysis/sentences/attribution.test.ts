/** Who is said to be responsible: five things that are never taken for one another. */
import { describe, expect, it } from 'vitest';
import type { Actor, Voice } from '../../../src/analysis/actors.ts';
import type { IncidentWords } from '../../../src/analysis/incident-words.ts';
import { attributed, attributionTitle, voicesOf } from '../../../src/analysis/sentences/attribution.ts';
import { speaker } from '../../support/speak.ts';
import { actor } from './people.ts';

const [english, russian] = [speaker('en'), speaker('ru')];

const said = (actors: readonly Actor[], words: IncidentWords = 'act'): string | null => {
  const title = attributionTitle(actors, words);
  return title && english(title);
};

const kinds = ['convicted', 'claimed', 'attributed', 'suspected', 'denied'] as const;
const byTheMinistry = (kind: Voice['kind']) => ({ kind, by: 'the ministry' }) as const;

describe('voices', () => {
  const all = actor('A', 'attributed', { kind: 'attributed', status: 'denied' }, 'denied', { kind: 'denied', status: 'denied' });

  it('are of one kind, without those told only because they were denied', () =>
    expect(voicesOf(all, 'attributed').map(({ at }) => at)).toEqual(['A.said[0]']));
  it('keep every denial', () => expect(voicesOf(all, 'denied').map(({ at }) => at)).toEqual(['A.said[2]', 'A.said[3]']));
  it('are none of another kind', () => expect(voicesOf(all, 'suspected')).toEqual([]));

  it('are said of actors with any attribution, even a denied one', () =>
    expect(
      attributed([actor('A'), actor('B', 'denied'), actor('C', { kind: 'claimed', status: 'denied' })]).map(({ name }) => name),
    ).toEqual(['B', 'C']));
});

describe('of one actor', () => {
  it.each([
    ['act', 'convicted', 'A convicted'],
    ['mishap', 'convicted', 'A convicted'],
    ['act', 'claimed', 'A reportedly claimed responsibility'],
    ['cyber', 'claimed', 'A reportedly claimed responsibility'],
    ['neutral', 'claimed', 'A reportedly claimed responsibility'],
    ['mishap', 'claimed', 'A reportedly acknowledged responsibility'],
    ['act', 'attributed', 'Police accused A; no basis is stated'],
    ['cyber', 'attributed', 'Police accused A; no basis is stated'],
    ['neutral', 'attributed', 'Police held A responsible; no basis is stated'],
    ['mishap', 'attributed', 'Police held A responsible; no basis is stated'],
    ['act', 'suspected', 'Police voiced suspicion of A; no basis is stated'],
    ['mishap', 'suspected', 'Police voiced suspicion of A; no basis is stated'],
    ['act', 'denied', 'A denial of responsibility by A is reported'],
    ['neutral', 'denied', 'A denial of responsibility by A is reported'],
  ] as const)('in words for %s, %s: %s', (words, kind, expected) => expect(said([actor('A', kind)], words)).toBe(expected));

  it.each([
    ['act', 'attributed', 'Police accused A; a denial is reported, and no basis stated'],
    ['cyber', 'attributed', 'Police accused A; a denial is reported, and no basis stated'],
    ['neutral', 'attributed', 'Police held A responsible; a denial is reported, and no basis stated'],
    ['mishap', 'attributed', 'Police held A responsible; a denial is reported, and no basis stated'],
    ['act', 'suspected', 'Police voiced suspicion of A; a denial is reported, and no basis stated'],
    ['act', 'claimed', 'A reportedly claimed responsibility; a denial is also reported'],
    ['mishap', 'claimed', 'A reportedly acknowledged responsibility; a denial is also reported'],
    ['act', 'convicted', 'A convicted'],
  ] as const)('in words for %s, %s beside a denial: %s', (words, kind, expected) =>
    expect(said([actor('A', 'denied', kind)], words)).toBe(expected),
  );

  it('rests on the first voice of that kind, and names who has it', () =>
    expect(attributionTitle([actor('A', 'suspected', byTheMinistry('attributed'), 'attributed')], 'act')).toMatchObject({
      key: 'sentences.then',
      values: {
        first: {
          sentence: {
            key: 'titles.accused.accused',
            values: { actors: { kind: 'names', names: ['A'], join: 'and' }, by: 'the ministry' },
            at: 'A.said[1]',
          },
        },
      },
      at: 'A.said[1]',
    }));

  it.each([
    [
      'a short basis in its own words',
      [{ rests_on: 'Statements in custody.' }],
      'Police accused A; basis given: Statements in custody',
    ],
    ['no long one', [{ rests_on: `Statements ${'of many people '.repeat(5)}` }], 'Police accused A'],
    [
      'that of the voice it names',
      [{ rests_on: 'Statements in custody.' }, {}],
      'Police accused A; basis given: Statements in custody',
    ],
    ['no other', [{}, { rests_on: 'Statements in custody.' }], 'Police accused A; no basis is stated'],
    ['that there is none', [{}, {}], 'Police accused A; no basis is stated'],
  ])('tells %s', (_, voices, expected) =>
    expect(said([actor('A', ...voices.map((voice) => ({ kind: 'attributed' as const, ...voice })))])).toBe(expected),
  );

  it('leaves a denied accusation out, whoever it is by', () =>
    expect(said([actor('A', { kind: 'attributed', status: 'denied', by: 'a website' }, byTheMinistry('attributed'))])).toBe(
      'The ministry accused A; no basis is stated',
    ));

  it.each([
    [['confirmed'], 'A convicted'],
    [['reported', 'background'], 'A convicted'],
    [['claimed'], 'A said to have been convicted'],
    [['reported', 'disputed'], 'A said to have been convicted'],
  ] as const)('convicted, told as %j: %s', (statuses, expected) =>
    expect(said([actor('A', ...statuses.map((status) => ({ kind: 'convicted', status }) as const))])).toBe(expected),
  );

  it('says of a claim, or of an acknowledgement, that it is disputed', () => {
    const disputed = actor('A', 'claimed', { kind: 'claimed', status: 'disputed' });
    expect(said([disputed])).toBe('A reportedly claimed responsibility; this is disputed');
    expect(said([disputed], 'mishap')).toBe('A reportedly acknowledged responsibility; this is disputed');
    expect(said([actor('A', 'claimed', { kind: 'attributed', status: 'disputed' })])).toBe('A reportedly claimed responsibility');
    const title = attributionTitle([disputed], 'act');
    expect(title?.at).toBe('A.said[0]');
    expect(title && russian(title)).toBe('Сообщается, что ответственность на себя взяли: A; это спорно');
  });

  it('prefers the short name, or the name that is asked for', () => {
    const imu = { ...actor('Islamic Movement', 'suspected'), short: 'IMU' };
    expect(said([imu])).toBe('Police voiced suspicion of IMU; no basis is stated');
    const full = attributionTitle([imu], 'act', { nameOf: ({ name }) => name });
    expect(full && english(full)).toBe('Police voiced suspicion of Islamic Movement; no basis is stated');
  });
});

describe('of several', () => {
  const each = (kind: Voice['kind'], n: number) => ['A', 'B', 'C', 'D', 'E'].slice(0, n).map((name) => actor(name, kind));

  it.each([
    ['act', 'convicted', 'A and B convicted'],
    ['act', 'claimed', 'A and B reportedly claimed responsibility'],
    ['mishap', 'claimed', 'A and B reportedly acknowledged responsibility'],
    ['act', 'attributed', 'Accusations are made against A and B; no basis is stated'],
    ['cyber', 'attributed', 'Accusations are made against A and B; no basis is stated'],
    ['neutral', 'attributed', 'Responsibility is put on A and B; no basis is stated'],
    ['act', 'suspected', 'Suspicion falls on A and B; no basis is stated'],
    ['act', 'denied', 'A denial of responsibility by A and B is reported'],
  ] as const)('in words for %s, %s: %s', (words, kind, expected) => expect(said(each(kind, 2), words)).toBe(expected));

  it.each([
    ['attributed', 'Accusations are made against A and B; no basis is stated'],
    ['suspected', 'Suspicion falls on A and B; no basis is stated'],
  ] as const)('%s, a denial by one of them is not said of both', (kind, expected) => {
    const title = attributionTitle([actor('A', kind, 'denied'), actor('B', kind)], 'act');
    expect(title && english(title)).toBe(expected);
    expect(title?.values.first).toMatchObject({
      sentence: { values: { actors: { kind: 'names', names: ['A', 'B'], join: 'and' } } },
    });
  });

  it('the gravest that is said of anybody decides, wherever it stands', () => {
    for (const [index, kind] of kinds.entries()) {
      const lighter = kinds.slice(index + 1).map((other) => actor(other, other));
      expect(attributionTitle([...lighter, actor('X', kind)], 'act')).toMatchObject({
        at: 'X.said[0]',
      });
      expect(JSON.stringify(attributionTitle([...lighter, actor('X', kind)], 'act'))).toContain('"names":["X"]');
    }
  });

  it.each([
    [['disputed', 'reported'], 'A and B reportedly claimed responsibility; this is disputed in part'],
    [['disputed', 'disputed'], 'A and B reportedly claimed responsibility; this is disputed'],
    [['reported', 'claimed'], 'A and B reportedly claimed responsibility'],
  ] as const)('claims told as %j: %s', (statuses, expected) =>
    expect(said(statuses.map((status, index) => actor(index === 0 ? 'A' : 'B', { kind: 'claimed', status })))).toBe(expected),
  );

  it('one conviction that is not told as fact hedges all of them', () =>
    expect(said([actor('A', 'convicted'), actor('B', { kind: 'convicted', status: 'alleged' })])).toBe(
      'A and B said to have been convicted',
    ));

  it('names three, and counts four', () => {
    expect(said(each('attributed', 3))).toBe('Accusations are made against A, B and C; no basis is stated');
    expect(attributionTitle(each('attributed', 4), 'act')).toEqual({
      key: 'titles.accused.several',
      n: null,
      values: { count: { kind: 'count', n: 4 } },
      at: 'A.said[0]',
    });
  });

  it('then counts all of whom anything is said, and none else', () =>
    expect(said([...each('attributed', 4), actor('F', 'denied'), actor('G')])).toBe('Five actors are named, with who says so'));
});

it.each([
  ['nobody', []],
  ['an actor in the background', [actor('A')]],
  ['an accusation that was denied', [actor('A', { kind: 'attributed', status: 'denied' })]],
])('of %s nothing is said', (_, actors) => expect(attributionTitle(actors, 'act')).toBeNull());
