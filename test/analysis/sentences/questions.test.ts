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
  const title = questionsTitle(
    keys.map((key, index) => ({ question: 'Why?', why: 'W.', how: '', key, at: `questions[${index}]` })),
  );
  expect(title && english(title)).toBe(expected);
  expect(title).toMatchObject({
    n: keys.length,
    values: { count: { kind: 'count', n: keys.length }, key: { kind: 'count', n: critical } },
    at: 'questions[0]',
  });
});

it('is none without any', () => expect(questionsTitle([])).toBeNull());

it.each([
  [[false, false], 'Who did it, and why 0? It decides much'],
  [[false, true, true], 'Who did it, and why 1? It decides much'],
])('asks the first critical one, else the first: %j', (keys, expected) => {
  const title = questionsTitle(
    keys.map((key, index) => ({
      question: `Who did it, and why ${index}?`,
      why: 'It decides much.',
      how: '',
      key,
      at: `questions[${index}]`,
    })),
  );
  expect(title && english(title)).toBe(expected);
});

it.each([
  ['Who did it, and why?', 'Who did it, and why? This is not known'],
  // Words that ask nothing make no question of a title.
  ['The aim of the attackers', 'One question is open'],
])('tells of a single one what is asked: %s', (question, expected) => {
  const title = questionsTitle([{ question, why: 'W.', how: '', key: false, at: 'questions[0]' }]);
  expect(title && english(title)).toBe(expected);
});

it('asks one that the accounts compared do not ask, where there is one', () => {
  const all = ['Who fired first?', 'How many died there?'].map((question, index) => ({
    ...{ question, why: 'It decides between H1 and H2.', how: '', key: true, at: `questions[${index}]` },
  }));
  const asked = (...questions: typeof all) => {
    const title = questionsTitle(questions, 'Who fired first?');
    return title && english(title);
  };
  // Why it matters names what nobody knows who reads the titles alone.
  expect(asked(...all)).toBe('How many died there? This is not known');
  expect(asked(...all.slice(0, 1))).toBe('Who fired first? This is not known');
});

it('tells what would answer it, where why it matters is no title', () => {
  const open = { question: 'Who fired first?', why: 'W.', how: 'Film of the camera.', key: true, at: 'questions[0]' };
  const title = questionsTitle([open]);
  expect(title && english(title)).toBe('Who fired first? What would tell: Film of the camera');
});
