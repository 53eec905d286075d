/** What has no counterpart in the source: each kind, and what is no remark. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { itemIn, remarksOf, reviewOf } from '../support/review-of.ts';

const text = readFileSync('test/fixtures/review/harbour.txt', 'utf8');
const head = 'briefdeck: 1\ntitle: T\ndate: 2030-03-09\nas_of: 2030-03-10\nhandling: { tlp: CLEAR }\n';
const source = 'sources:\n  - { id: S1, kind: agency, title: T, published: 2030-03-10, text: a.txt }\n';
const places =
  'places:\n  - { id: arvela, name: Arvela, variants: [Arwela] }\n  - { id: torvik, name: Torvik }\nparties: [{ id: crew, name: Seamen, side: civilians }]\n';

const held = (statement: string, more = '') =>
  itemIn(
    reviewOf(`${head}${source}${places}situation:\n  - { text: ${JSON.stringify(statement)}, sources: [S1]${more} }\n`, {
      S1: text,
    }),
    'situation[0].text',
  );
const remarks = (statement: string, more?: string) => remarksOf(held(statement, more));

describe('what a statement has and its source has not', () => {
  it.each([
    ['Three seamen drowned.', 'number Three: source'],
    ['The coaster ran into the mole at 04:10.', 'time 04:10: source'],
    ['Tugs from Orvale reached the wreck.', 'name Orvale: source'],
    ['The harbour master never closed the channel.', 'negation never: passage'],
    ['Only two seamen drowned.', 'quantifier Only: source'],
    ['The fisherman said “nobody here trusts it”.', 'quotation nobody here trusts it: source'],
    ['The company admitted that the crew had been drinking.', 'negation denied: dropped'],
    ['The radar was repaired in January.', 'negation not: dropped'],
    ['The pilot had been asleep.', 'question ?: dropped'],
  ])('%s', (statement, remark) => expect(remarks(statement)).toContain(remark));

  it.each([
    'Two seamen drowned and 5 were pulled from the water.',
    'The Marlin ran into the mole of Arwela on 9 March 2030.',
    'At 03:40 the ship ran into the mole.',
    'The fisherman said “Since autumn nobody here has steered by it”.',
    'The ship was carrying 40 drums of solvent.',
  ])('is nothing of weight: %s', (statement) =>
    expect(remarks(statement).filter((each) => !each.startsWith('word'))).toEqual([]),
  );

  it('is not asked of a denial that is told as one', () =>
    expect(remarks('The crew had been drinking.', ', status: denied')).toEqual([]));

  it('is told with its place', () =>
    expect(held('Three seamen drowned.').remarks[0]).toEqual({
      ...{ kind: 'number', words: 'Three', missing: 'source' },
      ...{ at: 'situation[0].text', from: 0, to: 5 },
    }));
});

describe('a verdict', () => {
  it.each([
    ['Two seamen drowned.', 'found'],
    ['Three seamen drowned.', 'says-more'],
    ['Only two seamen drowned.', 'look'],
    ['The captain had sold the ship to smugglers in secret.', 'not-found'],
  ])('of %s is %s', (statement, verdict) => expect(held(statement).verdict).toBe(verdict));

  it('of an inference is that it is one', () => {
    const text2 = `${head}${source}situation:\n  - { text: The watch was asleep., inferred_from: [S1] }\n`;
    expect(itemIn(reviewOf(text2, { S1: text }), 'situation[0].text')).toMatchObject({ verdict: 'inference', remarks: [] });
  });

  it('needs a text', () =>
    expect(
      itemIn(reviewOf(`${head}${source}situation:\n  - { text: Rain., sources: [S1] }\n`, {}), 'situation[0].text').verdict,
    ).toBe('no-text'));
});

describe('a row', () => {
  const row = (fields: string) =>
    remarksOf(
      itemIn(
        reviewOf(
          `${head}${source}${places}incidents: [{ id: wreck, title: Wreck, main: true, time: 2030-03-09 }]\ncasualties:\n  - { party: crew, ${fields}, sources: [S1] }\n`,
          { S1: text },
        ),
        'casualties[0].killed',
      ),
    );
  it('has its number in the source', () => expect(row('killed: 2, wounded: not stated')).toEqual([]));
  it('or not', () => expect(row('killed: 9000, wounded: not stated')).toEqual(['number 9000: source']));
  it('has its place where it is told', () =>
    expect(row('place: torvik, killed: 2, wounded: not stated')).toEqual(['place Torvik: passage']));
});

it('a source in another language is compared by numbers only', () => {
  const foreign = source.replace('text:', 'language: ru, text:');
  const review = reviewOf(
    `${head}${foreign}situation:\n  - { text: Three guards and 7 drivers died at Lisma., sources: [S1] }\n`,
    {
      S1: 'У Лисмы погибли трое пограничников.',
    },
  );
  expect(remarksOf(itemIn(review, 'situation[0].text'))).toEqual(['number 7: source']);
});
