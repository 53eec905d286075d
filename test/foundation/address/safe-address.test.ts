import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAddressProblem, readAddress, safeAddress } from '../../../src/foundation/address/safe-address.ts';

const shown = (typed: string): string => {
  const read = readAddress(typed);
  return isAddressProblem(read) ? read.problem : read.shown;
};
const remark = (typed: string): string | undefined => {
  const read = readAddress(typed);
  return isAddressProblem(read) ? read.problem : read.remark;
};

describe('safeAddress', () => {
  it('takes http, https and mailto, and nothing else', () => {
    expect(safeAddress(' https://example.org/a?b=1&c=2#d ')).toBe('https://example.org/a?b=1&c=2#d');
    expect(safeAddress('mailto:desk@example.org')).toBe('mailto:desk@example.org');
    for (const href of ['javascript:alert(1)', 'data:text/html,x', 'file:///c:/x', 'mailto:', '//example.org', 'example.org', ''])
      expect(safeAddress(href)).toBeUndefined();
  });

  it('gives only characters of RFC 3986, with whole escapes', () => {
    const tails = fc.string({ unit: 'binary' }).filter((tail) => !isAddressProblem(readAddress(`https://example.org/${tail}`)));
    fc.assert(
      fc.property(tails, (tail) => {
        expect(safeAddress(`https://example.org/${tail}`)).toMatch(
          /^https:\/\/example\.org\/(?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*(?:#(?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*)?$/,
        );
      }),
    );
  });
});

it.each([
  ['https://example.org/?page[number]=2', 'https://example.org/?page%5Bnumber%5D=2'],
  ['https://example.org/doc[1].pdf', 'https://example.org/doc%5B1%5D.pdf'],
  ['https://example.org/a#b#[c]', 'https://example.org/a#b%23%5Bc%5D'],
  ['https://[::1]/a[b]', 'https://[::1]/a%5Bb%5D'],
  ['https://ru.example.org/Баткен|{x}', 'https://ru.example.org/%D0%91%D0%B0%D1%82%D0%BA%D0%B5%D0%BD%7C%7Bx%7D'],
])('%s is linked as an xs:anyURI and shown as typed', (typed, href) => {
  expect(safeAddress(typed)).toBe(href);
  expect(shown(typed)).toBe(typed);
});

describe('the address that is shown', () => {
  const letters = fc.constantFrom(...'aZ9.-@:/\\?#%[]|^ \t\n\u00ADеרا。．ｅ⁄ノßıÀ\u0301\u202E\u200D١'.split(''));
  const host = fc.oneof(
    fc.domain(),
    fc.array(letters, { maxLength: 12 }).map((all) => all.join('')),
    fc.ipV4Extended(),
    fc.ipV6().map((ip) => `[${ip}]`),
  );
  const rest = fc
    .array(fc.oneof(letters, fc.constantFrom('/../', '/./', '/%2e%2e/', '%41', 'путь')), { maxLength: 8 })
    .map((all) => all.join(''));
  const any = fc
    .tuple(
      fc.constantFrom('https://', 'http://', 'HTTPS://', 'https:', 'https:/', 'https:///', 'mailto:', 'mailto:a@'),
      host,
      rest,
    )
    .map((all) => all.join(''));

  it('is the one that a browser makes of it, to the letter', () => {
    fc.assert(
      fc.property(any, (typed) => {
        const read = readAddress(typed);
        if (isAddressProblem(read)) return;
        const opened = new URL(pageOf(read.shown));
        const linked = new URL(pageOf(read.href));
        expect([opened.protocol, opened.host, opened.username, opened.password]).toEqual([linked.protocol, linked.host, '', '']);
        expect(decodeLoosely(opened.href)).toBe(decodeLoosely(linked.href));
        expect(safeAddress(read.shown)).toBe(read.href);
        // Nothing that moves, hides or ends what stands beside it.
        expect(read.shown).not.toMatch(/[\s\\\p{Cc}\p{Default_Ignorable_Code_Point}]/u);
        expect(read.shown.replace(/^mailto:[^@]*@/u, '').split(/[/?#]/u, 3)[2] ?? '').not.toContain('@');
      }),
      { numRuns: 3000 },
    );
  });

  /** A mail program reads what follows the @ as a browser reads a host. */
  const pageOf = (address: string): string => address.replace(/^mailto:[^@]*@/u, 'https://');

  /** What a browser leaves and RFC 3986 escapes is the same to a server. */
  const decodeLoosely = (href: string): string =>
    href.replaceAll(/%[0-9A-F]{2}/gu, (escaped) => {
      const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
      return /[|^`{}"<>[\]#]/u.test(character) ? character : escaped;
    });

  it.each([
    ['HTTPS://Example.ORG:443/A', 'https://example.org/A'],
    ['http://example.org:80', 'http://example.org'],
    ['http://example.org:8080/', 'http://example.org:8080/'],
    ['https://example.org./a', 'https://example.org/a'],
    ['https://example.org/a/../b', 'https://example.org/b'],
    ['https://example.org/a/%2E%2e/b?c', 'https://example.org/b?c'],
    ['https://example.org/100%', 'https://example.org/100%25'],
    ['https://ｅxample。org/', 'https://example.org/'],
    ['https://ru.example.org/wiki/Баткен', 'https://ru.example.org/wiki/Баткен'],
    ['https://ar.example.org/wiki/مذبحة', 'https://ar.example.org/wiki/مذبحة'],
    ['https://example.org/@user', 'https://example.org/@user'],
    ['http://127.0.0.1/', 'http://127.0.0.1/'],
    ['https://[::1]/', 'https://[::1]/'],
  ])('of %s is %s', (typed, expected) => expect(shown(typed)).toBe(expected));

  it.each([
    ['https://user:pw@host.example/', 'a user name'],
    ['https://user@host.example/', 'a user name'],
    ['https://@host.example/', 'a user name'],
    ['https://evil.example\\@good.example/', 'a backslash'],
    ['https:\\\\evil.example', 'a backslash'],
    ['https://good.example\t.evil.example/', 'a character that cannot be seen'],
    ['https://good.example\u00AD.evil.example/', 'a character that cannot be seen'],
    ['https://good.example/\u202Ecod', 'a character that cannot be seen'],
    ['https://good.example/a\nb', 'a character that cannot be seen'],
    ['https://good.example/a b', 'a blank'],
    ['https://good.example/\u00A0b', 'a blank'],
    ['https://%65vil.example/', 'an escaped host'],
    ['http://0x7f.1/', 'a number for a host'],
    ['http://2130706433/', 'a number for a host'],
    ['http://0177.0.0.1/', 'a number for a host'],
    ['http://１27.0.0.1/', 'a number for a host'],
    ['https:/evil.example', 'no address'],
    ['https:evil.example', 'no address'],
    ['https:///evil.example', 'no address'],
    ['mailto:a@example.org?bcc=b@example.org', 'more than a mailbox'],
    ['mailto:a@example.org#x', 'more than a mailbox'],
    ['mailto:a@example.org,b@example.org', 'no plain mailbox'],
    ['mailto:a%2Cb@example.org', 'no plain mailbox'],
  ])('of %j is none: it has %s', (typed, problem) => {
    expect(readAddress(typed)).toMatchObject({ problem });
    expect(safeAddress(typed)).toBeUndefined();
  });
});

describe('a host', () => {
  it.each([
    'https://пример.рф/путь',
    'https://пример.com',
    'https://сайт1.рф',
    'https://ёлка.рф',
    'https://раура.рф',
    'https://münchen.de',
    'https://faß.de',
    'https://łódź.pl',
    'https://kırmızı.tr',
    'https://βλήμα.gr',
    'https://日本語.jp',
    'https://한국.kr',
    'https://भारत.भारत',
    'https://ไทย.ไทย',
    'https://שלום.קום/',
    'mailto:desk@пример.рф',
  ])('of one script stays readable: %s', (typed) => {
    expect(shown(typed)).toBe(typed);
    expect(remark(typed)).toBeUndefined();
  });

  it.each([
    ['https://exаmple.org', 'scripts'],
    ['https://аррӏе.com', 'Cyrillic'],
    ['https://хор.com', 'Cyrillic'],
    ['https://ενα.com', 'Greek'],
    ['https://օօ.com', 'Armenian'],
    ['https://ok-сайт.рф', 'scripts'],
    ['https://exampleノ.jp', 'scripts'],
    ['https://ɡoogle.com', 'scripts'],
    ['https://ᏚᎢ.com', 'scripts'],
    ['https://gıthub.com', 'ı'],
    ['https://good.example⁄x.evil.example/', 'signs'],
    ['https://שלום.com', 'right to left'],
    ['https://שלום.קום/a', 'right to left'],
    ['mailto:desk@аррӏе.com', 'Cyrillic'],
  ])('that can be taken for another is written in the letters of the network: %s', (typed, why) => {
    expect(shown(typed)).toMatch(/^[\0-\x7F]*xn--[\0-\x7F]*$/u);
    expect(remark(typed)).toContain(why);
    // Written so by the author it is what it says.
    expect(remark(shown(typed))).toBeUndefined();
    expect(shown(shown(typed))).toBe(shown(typed));
  });
});
