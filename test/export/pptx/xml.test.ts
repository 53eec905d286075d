import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, escapeAttribute, escapeText } from '../../../src/export/pptx/xml.ts';

describe('escapeText and escapeAttribute', () => {
  it('give back through a parser what was put in, less what XML forbids', () => {
    const anything = fc.string({
      unit: fc.oneof(
        fc.constantFrom('&', '<', '>', '"', "'", '\n', '\r', '\t', '\u0000', '\ud800', '\udc00', ']]>'),
        fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
      ),
    });
    fc.assert(
      fc.property(anything, (text) => {
        const { root } = parseXml(`<t a="${escapeAttribute(text)}">${escapeText(text)}</t>`);
        expect(root?.text).toBe(clean(text));
        expect(root?.attributes.a).toBe(clean(text));
      }),
    );
  });

  it('keep whole pairs and drop halves', () => {
    expect(clean('a😀b\ud83dc\ude00d\u0007e\uffff')).toBe('a😀bcde');
  });

  it('make every line end one line feed', () => {
    expect(clean('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  });
});
