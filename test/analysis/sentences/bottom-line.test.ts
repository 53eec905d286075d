/** The title of the first slide: who is said to be responsible, or the title of the briefing. */
import { expect, it } from 'vitest';
import type { Actor } from '../../../src/analysis/actors.ts';
import { bottomLineTitle } from '../../../src/analysis/sentences/bottom-line.ts';
import { speaker } from '../../support/speak.ts';
import { actor } from './people.ts';

const english = speaker('en');

const title = (...actors: readonly Actor[]) =>
  bottomLineTitle({ title: 'Raid', language: 'en', actors, words: 'act', judgements: [] });

it.each([
  ['A convicted', [actor('A', 'convicted')]],
  ['A reportedly claimed responsibility', [actor('A', 'claimed')]],
  ['Police accused A; no basis is stated', [actor('A', 'attributed')]],
  ['Police accused A; a denial is reported, and no basis stated', [actor('A', 'attributed', 'denied')]],
  ['Police voiced suspicion of A; no basis is stated', [actor('A', 'suspected')]],
  ['Police voiced suspicion of B; no basis is stated', [actor('A', 'denied'), actor('B', 'suspected')]],
  ['In brief: Raid', []],
  ['In brief: Raid', [actor('A')]],
  ['In brief: Raid', [actor('A', 'denied')]],
  ['In brief: Raid', [actor('A', { kind: 'attributed', status: 'denied' }, 'denied')]],
])('%s', (expected, actors) => expect(english(title(...actors))).toBe(expected));

it('names actors in full', () =>
  expect(english(title({ ...actor('Islamic Movement', 'attributed'), short: 'IMU' }))).toBe(
    'Police accused Islamic Movement; no basis is stated',
  ));

it('goes by the kind of the incident', () =>
  expect(
    english(
      bottomLineTitle({ title: 'Raid', language: 'en', actors: [actor('A', 'attributed')], words: 'mishap', judgements: [] }),
    ),
  ).toBe('Police held A responsible; no basis is stated'));

it('counts only those that are named as responsible', () =>
  expect(english(title(...['A', 'B', 'C', 'D'].map((name) => actor(name, 'attributed')), actor('E', 'denied')))).toBe(
    'Four actors are named, with who says so',
  ));

it('else is the title as typed', () =>
  expect(title()).toEqual({ key: 'titles.bottomLine.plain', n: null, values: { title: 'Raid' }, at: 'title' }));

it.each([
  ['It is likely that one group did both.', 'It is likely that one group did both'],
  ['It is **likely** that one group did both.', 'It is likely that one group did both'],
  // One word is no headline, nor are two sentences, stressed words, and more than two lines.
  ['Robbery.', 'In brief: Raid'],
  ['It was robbery. It is likely.', 'In brief: Raid'],
  ['It was *surely* a robbery.', 'In brief: Raid'],
  [`It is likely that ${'one group did both, '.repeat(6)}`, 'In brief: Raid'],
])('without an actor quotes the first judgement where it is short: %s', (statement, expected) => {
  const judgements = [statement, 'It is unlikely that it was chance.'].map((each, index) => ({
    ...{ statement: each, likelihood: null, confidence: null },
    at: `key_judgements[${index}]`,
  }));
  expect(english(bottomLineTitle({ title: 'Raid', language: 'en', actors: [], words: 'act', judgements }))).toBe(expected);
});

it.each([
  ['It is likely that one group did both.', 'likely', 'low', 'It is likely that one group did both; confidence is low'],
  ['It is likely that one group did both.', 'likely', 'moderate', 'It is likely that one group did both'],
  ['One group did both.', 'likely', null, 'One group did both; judged likely'],
  ['One group did both.', 'likely', 'low', 'One group did both; judged likely; confidence is low'],
] as const)('is no firmer than the judgement: %s %s %s', (statement, term, confidence, expected) => {
  const at = 'key_judgements[0]';
  const likelihood = { term, key: 'likely', from: 55, to: 80, percent: null, at: `${at}.likelihood` };
  const judgements = [{ statement, likelihood, confidence, at }];
  expect(english(bottomLineTitle({ title: 'Raid', language: 'en', actors: [], words: 'act', judgements }))).toBe(expected);
});

it.each([
  ['ru', 'Вероятно, обе заставы атаковала одна группа.', false],
  ['ru', 'Обе заставы атаковала одна группа.', true],
  ['fr', 'Il est probable qu’un seul groupe a agi.', false],
  ['en', 'It is probable that one group did both.', false],
  // Nobody has described how it says likelihoods.
  ['de', 'Eine Gruppe griff beide Posten an.', false],
])('adds a likelihood only where the words of %s say none: %s', (language, statement, isAdded) => {
  const at = 'key_judgements[0]';
  const likelihood = { term: 'likely', key: 'likely', from: 55, to: 80, percent: null, at: `${at}.likelihood` };
  const judgements = [{ statement, likelihood, confidence: null, at }];
  const { key } = bottomLineTitle({ title: 'Raid', language, actors: [], words: 'act', judgements });
  expect(key === 'titles.bottomLine.judgement').toBe(!isAdded);
});
