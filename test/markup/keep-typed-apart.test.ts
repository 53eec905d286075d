import { expect, it } from 'vitest';
import { addedRun } from '../../src/markup/inline-runs.ts';
import { keepTypedApart } from '../../src/markup/keep-typed-apart.ts';

const texts = (deck: 'ltr' | 'rtl', ...given: string[]) =>
  keepTypedApart(
    given.map((text) => addedRun(text, {})),
    deck,
  ).map(({ text }) => text);

it('keeps a line apart that runs against the deck as a whole, whatever its styles', () => {
  expect(texts('ltr', 'انهار ', 'السد', ' في 12 فبراير.')).toEqual(['\u2067انهار ', 'السد', ' في 12 فبراير.\u2069']);
  expect(texts('rtl', 'The dam broke.')).toEqual(['\u2066The dam broke.\u2069']);
});

it('keeps the words of any other line apart that run against it', () => {
  expect(texts('ltr', 'The town ', 'عين الحجر', ' of 14 May')).toEqual(['The town ', '\u2067عين الحجر\u2069', ' of 14 May']);
});

it('leaves what is kept apart already, and what runs as the deck does', () => {
  expect(texts('ltr', 'by \u2067سامي', ' الحداد\u2069, 5')).toEqual(['by \u2067سامي', ' الحداد\u2069, 5']);
  expect(texts('ltr', 'plain 5')).toEqual(['plain 5']);
});
