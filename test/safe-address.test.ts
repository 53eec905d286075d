import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeAddress } from '../src/safe-address.ts';

describe('safeAddress', () => {
  it('takes http, https and mailto, and nothing else', () => {
    expect(safeAddress(' https://example.org/a?b=1&c=2#d ')).toBe('https://example.org/a?b=1&c=2#d');
    expect(safeAddress('mailto:desk@example.org')).toBe('mailto:desk@example.org');
    for (const href of ['javascript:alert(1)', 'data:text/html,x', 'file:///c:/x', 'mailto:', '//example.org', 'example.org', ''])
      expect(safeAddress(href)).toBeUndefined();
  });

  it('gives only characters of RFC 3986, with whole escapes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tail) => {
        expect(safeAddress(`https://example.org/${tail}`)).toMatch(
          /^https:\/\/(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/,
        );
      }),
    );
  });
});
