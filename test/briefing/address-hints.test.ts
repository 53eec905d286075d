import { describe, expect, it } from 'vitest';
import { addressHints } from '../../src/briefing/address-hints.ts';
import { safeAddress } from '../../src/foundation/address/safe-address.ts';
import { briefing, lines, readWhole } from './read.ts';

const source = (url: string) => briefing(`sources:\n  - id: S1\n    kind: book\n    title: T\n    url: ${url}\n`);

describe('an address that may not stand in a deck', () => {
  it.each([
    ['www.example.org', 'write `url: https://www.example.org`'],
    ['example.org/a?b=1', 'write `url: https://example.org/a?b=1`'],
    ['//example.org', 'write `url: https://example.org`'],
    ['пример.рф', 'write `url: https://пример.рф`'],
  ])('%s: what to type is said, and is good', (typed, hint) => {
    expect(addressHints(typed, 'url')).toEqual([hint]);
    expect(safeAddress(/`url: (.*)`/u.exec(hint)?.[1] ?? '')).toBeDefined();
  });

  it.each(['file:///c:/a.pdf', 'ftp://example.org', 'javascript:alert(1)', 'data:text/html,a'])('%s: which may', (typed) =>
    expect(addressHints(typed, 'url')[0]).toContain('only http and https lead to a page'),
  );

  it('is told at its own line and field', () => {
    expect(lines(source('www.example.org'))).toEqual(['10:10-10:25 BRF003 invalid sources[0].url: www.example.org']);
    expect(lines(source('"see the archive"'))).toEqual(['10:10-10:27 BRF003 invalid sources[0].url: see the archive']);
  });

  it.each(['desk@example.org'])('%s is no page', (typed) =>
    expect(addressHints(typed, 'url')).toEqual(['a mailbox is no page; write the address of a web page, or leave `url:` out']),
  );

  it.each(['https://example.org/a', 'http://example.org', '""', '~'])('%s is good', (url) =>
    expect(readWhole(source(url)).sources).toHaveLength(1),
  );
});
