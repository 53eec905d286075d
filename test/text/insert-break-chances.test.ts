import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insertBreakChances } from '../../src/text/insert-break-chances.ts';

const shown = (text: string) => insertBreakChances(text).replaceAll('\u200b', '|');

test.each([
  ['https://example.org/a/b?id=1&lang=ru', 'https://|example.org/|a/|b?|id=|1&|lang=|ru'],
  ['report_on-the-incident', 'report_|on-|the-|incident'],
  ['see https://example.org/новости/ok.', 'see https://|example.org/|новости/|ok.'],
  ['either/or, 3/4 and 2005-05-13', 'either/or, 3/4 and 2005-05-13'],
  ['antidisestablishmentarianism', 'antidisestablishmentarianism'],
  ['ends-in-punctuation----', 'ends-|in-|punctuation----'],
  ['example.org/wiki/%D0%B8%D1%81?q=100%', 'example.org/|wiki/|%D0|%B8|%D1|%81?|q=|100%'],
])('%s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('changes nothing else, and nothing twice', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', '/', '-', '=', ' ', '9', 'ж', '%'), maxLength: 80 });
  fc.assert(
    fc.property(texts, (text) => {
      const once = insertBreakChances(text);
      expect(once.replaceAll('\u200b', '')).toBe(text);
      expect(insertBreakChances(once)).toBe(once);
    }),
  );
});
