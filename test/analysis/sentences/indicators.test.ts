/** The title over what to watch for. */
import { expect, it } from 'vitest';
import { indicatorsTitle } from '../../../src/analysis/sentences/indicators.ts';
import { speaker } from '../../support/speak.ts';

const english = speaker('en');

it.each([
  [1, 'One sign could change this assessment'],
  [2, 'Two signs could change this assessment'],
])('%i: %s', (n, expected) => {
  const title = indicatorsTitle(
    Array.from({ length: n }, (_, index) => ({ text: 'T', at: `indicators[${index}]` })),
    'en',
  );
  expect(title).toEqual({ key: 'titles.indicators.plain', n, values: { count: { kind: 'count', n } }, at: 'indicators[0]' });
  expect(title && english(title)).toBe(expected);
});

it('is none without any', () => expect(indicatorsTitle([], 'en')).toBeNull());

it('quotes a single one', () => {
  const title = indicatorsTitle([{ text: 'A group claims it', at: 'indicators[0]' }], 'en');
  expect(title && english(title)).toBe('One sign to watch for: a group claims it');
});

it.each([
  [['Lisma reports new cases'], 'One sign could change this assessment'],
  [['Lisma reports new cases', 'Orlu reports new cases'], 'Two signs could change this assessment'],
])('quotes none that may begin with a name: %j', (texts, expected) => {
  const title = indicatorsTitle(
    texts.map((text, index) => ({ text, at: `indicators[${index}]` })),
    'en',
  );
  expect(title && english(title)).toBe(expected);
});
