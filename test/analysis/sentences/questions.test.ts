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
  [[false, false], 'Not known: Who did it, and why 0? Who did it, and why 1?'],
  // Those that are not critical do not stand beside one that is.
  [[false, true, false], 'Not known: Who did it, and why 1?'],
  [[false, true, true], 'Not known: Who did it, and why 1? Who did it, and why 2?'],
  [[true, true, true, true], 'Not known: Who did it, and why 0? Who did it, and why 1? Who did it, and why 2?'],
])('asks the critical ones, else the first: %j', (keys, expected) => {
  const title = questionsTitle(
    keys.map((key, index) => ({ question: `Who did it, and why ${index}?`, key, at: `questions[${index}]` })),
  );
  expect(title && english(title)).toBe(expected);
});

it.each([
  ['Who did it, and why?', 'Not known: Who did it, and why?'],
  // Words that ask nothing make no question of a title.
  ['The aim of the attackers', 'One question is open'],
])('tells of a single one what is asked: %s', (question, expected) => {
  const title = questionsTitle([{ question, key: false, at: 'questions[0]' }]);
  expect(title && english(title)).toBe(expected);
});

it('asks one that the accounts compared do not ask, where there is one', () => {
  const all = ['Who fired first?', 'How many died there?'].map((question, index) => ({
    ...{ question, key: true, at: `questions[${index}]` },
  }));
  const asked = (...questions: typeof all) => {
    const title = questionsTitle(questions, 'Who fired first?');
    return title && english(title);
  };
  expect(asked(...all)).toBe('Not known: How many died there?');
  expect(asked(...all.slice(0, 1))).toBe('Not known: Who fired first?');
});

it('asks no more than two lines hold', () => {
  const long = `Who of all that were there ${'and saw it '.repeat(5)}did it?`;
  const title = questionsTitle([long, `${long}?`].map((question, index) => ({ question, key: true, at: `questions[${index}]` })));
  expect(title && english(title)).toBe(`Not known: ${long}`);
});
