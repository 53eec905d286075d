/** The title over what is not known: how many questions, and how many the author calls critical. */
import { expect, it } from 'vitest';
import { questionsTitle } from '../../../src/analysis/sentences/questions.ts';
import { speaker } from '../../support/speak.ts';

const english = speaker('en');

it.each([
  [[false], 0, 'One question is open'],
  [[false, false], 0, 'Two questions are open'],
  [[true], 1, 'One question is open, and critical'],
  [[true, true], 2, 'Two questions are open; all are critical'],
  [[false, true], 1, 'Two questions are open; one is critical'],
  [[true, false, true], 2, 'Three questions are open; two are critical'],
  [[true, true, true, false], 3, 'Four questions are open; three are critical'],
])('%j: %s', (keys, critical, expected) => {
  const title = questionsTitle(keys.map((key, index) => ({ question: 'Why?', key, at: `questions[${index}]` })));
  expect(title && english(title)).toBe(expected);
  expect(title).toMatchObject({
    n: keys.length,
    values: { count: { kind: 'count', n: keys.length }, key: { kind: 'count', n: critical } },
    at: 'questions[0]',
  });
});

it('is none without any', () => expect(questionsTitle([])).toBeNull());

it.each([
  [['facts', 'facts', 'actors'], 'Three questions are open; two on facts and one on actors'],
  [['motive', 'actors'], 'Two questions are open; one on actors and one on the explanations'],
  [['facts', 'facts'], 'Two questions are open'],
] as const)('says what they are about where none is critical: %j', (groups, expected) => {
  const title = questionsTitle(
    groups.map((group, index) => ({ question: 'Why?', key: false, group, at: `questions[${index}]` })),
  );
  expect(title && english(title)).toBe(expected);
});

it('asks none of them, since they stand below', () => {
  const title = questionsTitle([{ question: 'Who did it, and why?', key: false, at: 'questions[0]' }]);
  expect(title && english(title)).toBe('One question is open');
});
