/** What parts words in the text of an author parts them on the slide, and reaches no part of the package. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../../src/briefing/parse-briefing.ts';
import { hasSeparators, spaceSeparators } from '../../../src/foundation/characters/separators.ts';
import { escapeAttribute, escapeText as escapeXml } from '../../../src/foundation/xml/xml-text.ts';
import { escapeText } from '../../../src/render/escape.ts';
import { parseLabels } from '../../../src/render/labels.ts';
import { markupOf, render } from '../../support/render-slide.ts';

const separators = ['\u000B', '\u000C', '\u0085', '\u2028', '\u2029'];
const blank = fc.array(fc.constantFrom(...separators, ' ', '\t'), { minLength: 1, maxLength: 4 }).map((all) => all.join(''));
const word = fc.string({ unit: fc.constantFrom(...'abж我ل7'), minLength: 1, maxLength: 5 });
const spaced = fc.tuple(word, blank, word, blank, word).filter((parts) => hasSeparators(parts.join('')));
const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

describe('characters that part lines', () => {
  it('leave the words that they part apart, and are gone', () => {
    fc.assert(
      fc.property(spaced, (parts) => {
        const text = parts.join('');
        const told = [parts[0], parts[2], parts[4]];
        for (const settled of [
          spaceSeparators(text),
          escapeText(text),
          escapeXml(text),
          escapeAttribute(text).replaceAll('&#9;', ' '),
        ]) {
          expect(hasSeparators(settled)).toBe(false);
          expect(words(settled)).toEqual(told);
        }
      }),
    );
  });

  it('are told in a briefing, with the words apart', () => {
    fc.assert(
      fc.property(spaced, (parts) => {
        const { value, diagnostics } = parseBriefing(`title: ${JSON.stringify(parts.join(''))}\n`, 'b.yaml');
        expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['YML006', 'warning']]);
        expect(words(String((value?.value as { title?: string } | undefined)?.title))).toEqual([parts[0], parts[2], parts[4]]);
      }),
    );
  });

  it.each([
    ['a\u2028b', 'a b'],
    ['a \u2028 b', 'a b'],
    ['a\n\u2028b', 'a\nb'],
    ['a\u000B\nb', 'a\nb'],
    ['a\u2029\u2029b', 'a b'],
  ])('%j is %j', (typed, settled) => expect(spaceSeparators(typed)).toBe(settled));

  it('are spaces in labels and in templates too', () => {
    const { value } = parseLabels('a: "one\\u2028two"\n', { file: 'f', language: 'en' });
    expect(value?.entries.get('a')).toBe('one two');
    expect(markupOf(render({ template: '<p>{{title}}</p>', analysis: { title: 'one\u0085two' } }))).toContain('one two');
  });
});
