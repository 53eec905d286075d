/** Which records of a briefing are statements, and what of them is held against the source. */
import { describe, expect, it } from 'vitest';
import { reviewOf } from '../support/review-of.ts';

const text =
  'At dawn on 3 March four men in two boats came to the customs house of Arvela. “We saw nothing,” the watchman said. Two of the missing seamen were found dead. Two rifles were offered at a market on 20 March.';
const head = `briefdeck: 1
title: T
date: 2030-03-03
as_of: 2030-03-30
handling: { tlp: CLEAR }
places: [{ id: house, name: Arvela, lat: 60, lon: 5 }]
parties: [{ id: seamen, name: Seamen, side: civilians }]
sources:
  - { id: S1, kind: agency, title: T, published: 2030-03-30, text: a.txt }
`;

/** The remarks on each statement: its address, and the words that its source does not have. */
const remarksOn = (more: string) =>
  Object.fromEntries(
    reviewOf(`${head}${more}`, { S1: text }).items.map(({ statement, remarks }) => [
      statement.field,
      remarks.map(({ words, missing }) => `${words}: ${missing}`),
    ]),
  );

describe('is held against its source', () => {
  it.each([
    ['a quotation', 'quotations: [{ words: We saw nothing., who: The watchman, sources: [S1] }]', 'quotations[0].words', []],
    [
      'a quotation that says something else',
      'quotations: [{ words: We heard nothing., who: The watchman, sources: [S1] }]',
      'quotations[0].words',
      ['heard: source', 'We heard nothing.: source'],
    ],
    [
      'a quotation that is a translation: its numbers only',
      'quotations: [{ words: There were nine of them., who: The watchman, translated_from: Danish, sources: [S1] }]',
      'quotations[0].words',
      ['nine: source'],
    ],
    [
      'people counted as one thing and then as another',
      'became: [{ from: missing, to: killed, number: 3, party: seamen, sources: [S1] }]',
      'became[0].number',
      ['3: source'],
    ],
    [
      'the answer to a question',
      'questions: [{ question: Who came?, group: facts, why: W, how: H, answered: Five men in two boats., sources: [S1] }]',
      'questions[0].answered',
      ['Five: source'],
    ],
    [
      'an indicator that came true',
      'indicators: [{ text: Rifles are sold, changes: C, came_true: Two rifles were offered on 21 March., sources: [S1] }]',
      'indicators[0].came_true',
      ['21: source'],
    ],
    [
      'who thinks otherwise',
      'dissent: [{ who: Customs desk, text: Six men came in two boats., why: The house holds no money., sources: [S1] }]',
      'dissent[0].text',
      ['Six: source'],
    ],
  ])('%s', (_, more, field, remarks) => expect(remarksOn(more)[field]).toEqual(remarks));
});

it('asks nothing of a question that is open, nor of an indicator that is watched for', () =>
  expect(
    remarksOn(
      'questions: [{ question: Who came?, group: facts, why: W, how: H, sources: [S1] }]\nindicators: [{ text: Nine rifles, changes: C, sources: [S1] }]',
    ),
  ).toEqual({}));
