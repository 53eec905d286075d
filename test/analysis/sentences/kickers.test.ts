/** Topics over the titles, by the sort of incident and by what stands below. */
import { describe, expect, it } from 'vitest';
import { kickersOf } from '../../../src/analysis/sentences/kickers.ts';
import type { Incident } from '../../../src/briefing/briefing.ts';
import { speaker } from '../../support/speak.ts';
import { actor, person } from './people.ts';

const english = speaker('en');
const facts = { incident: null, hasCasualties: false, actors: [], persons: [], words: 'act' } as const;
const incident = (kind: Incident['kind'], question: string | null = null) => ({ kind, question, at: 'incidents[2]' });

describe('why', () => {
  it.each([
    ['attack', 'Motive'],
    ['abduction', 'Motive'],
    ['unrest', 'Motive'],
    ['cyber', 'Who and why'],
    ['accident', 'Cause'],
    ['disaster', 'Cause'],
    ['other', 'Explanations'],
    [null, 'Explanations'],
  ] as const)('of the kind %s: %s', (kind, expected) => {
    const { why, why_questions } = kickersOf({ ...facts, incident: incident(kind) });
    expect(english(why)).toBe(expected);
    expect(why_questions).toEqual(why);
    expect(why).toMatchObject({ values: {}, at: 'incidents[2]' });
  });

  it('is the author’s question where there is one; the group of questions keeps the word', () => {
    const { why, why_questions } = kickersOf({ ...facts, incident: incident('disaster', 'Why did the wave come?') });
    expect(why).toEqual({
      key: 'kickers.why.own',
      n: null,
      values: { question: 'Why did the wave come?' },
      at: 'incidents[2]',
    });
    expect(english(why_questions)).toBe('Cause');
  });

  it('without an incident is neutral', () => {
    const { why, at } = kickersOf(facts);
    expect(english(why)).toBe('Explanations');
    expect([why.at, at]).toEqual(['incidents', 'incidents']);
  });
});

it('rests on the incident', () => expect(kickersOf({ ...facts, incident: incident('attack') }).at).toBe('incidents[2]'));

it('who is accused goes by all that stand below', () =>
  expect(english(kickersOf({ ...facts, actors: [actor('A', 'attributed')], persons: [person('suspect')] }).accused)).toBe(
    'Who is accused or suspected',
  ));

describe('casualties and attribution on one slide', () => {
  const [named, background] = [[actor('A', 'attributed')], [actor('B')]];
  it.each([
    ['both', true, named, 'Casualties and attribution', 'incidents[2]'],
    ['no attribution', true, background, 'Casualties', 'incidents[2]'],
    ['no casualties', false, named, 'Who is accused', 'A'],
    ['neither', false, background, 'Attribution', 'actors'],
  ])('named after what is there: %s', (_, hasCasualties, actors, expected, at) => {
    const { cost } = kickersOf({ ...facts, incident: incident('attack'), hasCasualties, actors });
    expect(english(cost)).toBe(expected);
    expect(cost.at).toBe(at);
  });
});
