/** The title over what to watch for. */
import { expect, it } from 'vitest';
import { indicatorsTitle } from '../../../src/analysis/sentences/indicators.ts';
import { speaker } from '../../support/speak.ts';

const english = speaker('en');

it.each([
  [1, 'One observation could change this assessment'],
  [2, 'Two observations could change this assessment'],
])('%i: %s', (n, expected) => {
  const title = indicatorsTitle(
    Array.from({ length: n }, (_, index) => ({ text: 'T', key: false, at: `indicators[${index}]` })),
    'en',
  );
  expect(title).toEqual({ key: 'titles.indicators.plain', n, values: { count: { kind: 'count', n } }, at: 'indicators[0]' });
  expect(title && english(title)).toBe(expected);
});

it('is none without any', () => expect(indicatorsTitle([], 'en')).toBeNull());

it.each([
  [[false, false], 'One sign to watch for: a group claims it 0'],
  [[false, true], 'The first sign to watch for: a group claims it 1'],
])('quotes the first key one, else the first: %j', (keys, expected) => {
  const title = indicatorsTitle(
    keys.map((key, index) => ({ text: `A group claims it ${index}`, key, at: `indicators[${index}]` })),
    'en',
  );
  expect(title && english(title)).toBe(expected);
});

it.each([
  [['Lisma reports new cases', 'A group claims it at last'], 'One sign to watch for: a group claims it at last'],
  [['Lisma reports new cases', 'Orlu reports new cases'], 'Two observations could change this assessment'],
])('quotes none that may begin with a name: %j', (texts, expected) => {
  const title = indicatorsTitle(
    texts.map((text, index) => ({ text, key: false, at: `indicators[${index}]` })),
    'en',
  );
  expect(title && english(title)).toBe(expected);
});
