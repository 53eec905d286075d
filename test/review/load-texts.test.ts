/** Texts of sources from beside the briefing: kinds, encodings, what changed, and what strangers put there. */
import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../src/foundation/host/memory-host.ts';
import { loadTexts, sha256Of } from '../../src/review/load-texts.ts';
import { briefing, readWhole } from '../briefing/read.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
/** Letters of windows-1251. */
const windows = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].map((letter) => (/[а-я]/u.test(letter) ? letter.charCodeAt(0) - 0x430 + 0xe0 : letter.charCodeAt(0))),
  );

function load(file: string, content: Uint8Array | undefined, more = '') {
  const value = readWhole(briefing(`sources:\n  - { id: S1, kind: agency, title: T, text: ${JSON.stringify(file)}${more} }\n`));
  const host = memoryHost(content ? { [`briefings/${file}`]: content, 'secret.txt': bytes('secret') } : {});
  const { value: texts, diagnostics } = loadTexts(value, { host, folder: 'briefings', locate: () => undefined });
  return { text: texts?.get('S1'), said: diagnostics.map(({ severity, code, message }) => `${severity} ${code} ${message}`) };
}

describe('a text', () => {
  it.each([
    ['UTF-8', bytes('Three guards — “dead”.')],
    ['UTF-8 with its mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes('Three guards — “dead”.')])],
    ['UTF-16', utf16('Three guards — “dead”.')],
  ])('is read in %s', (_, content) => expect(load('a.txt', content)).toEqual({ text: 'Three guards — “dead”.', said: [] }));

  it('is read in windows-1251 where the source is Russian', () =>
    expect(load('a.txt', windows('погибли трое'), ', language: ru')).toEqual({ text: 'погибли трое', said: [] }));
  it('is read in windows-1252 where its letters are those of the west', () =>
    expect(load('a.txt', Uint8Array.from([...bytes('caf'), 0xe9])).text).toBe('café'));
  it('is read in windows-1251 where nearly all its letters are of the upper half, whatever the language is said to be', () =>
    expect(load('a.txt', windows('пожар ранил троих рабочих')).text).toBe('пожар ранил троих рабочих'));
  it('is refused in an encoding that nobody recognises', () =>
    expect(load('a.txt', Uint8Array.from([0x41, 0x81, 0x8d, 0x90]))).toEqual({
      text: undefined,
      said: ['warning TXT004 unusable text, its encoding is not recognised: a.txt'],
    }));
  it('is refused where it is something else', () => {
    expect(load('a.txt', bytes('PK\u0003\u0004…')).said).toEqual(['warning TXT001 unusable text, it is no text: a.txt']);
    expect(load('a.doc', bytes('words')).said).toEqual(['warning TXT001 unusable text, its name does not say what it is: a.doc']);
    expect(load('a.txt', bytes(' \n ')).said).toEqual(['warning TXT001 unusable text, it holds no words: a.txt']);
    expect(load('a.pdf', bytes('%PDF-')).said).toEqual(['warning TXT001 unusable text, a PDF is not read here: a.pdf']);
  });
  it('may be missing: the deck needs none', () =>
    expect(load('a.txt', undefined)).toEqual({ text: undefined, said: ['warning TXT001 missing text: a.txt'] }));
  it('is refused from 10 MB on', () =>
    expect(load('a.txt', new Uint8Array(10_000_001).fill(0x61)).said).toEqual([
      'warning TXT003 text too large (at most 10 MB are taken): a.txt',
    ]));
  it.each(['../secret.txt', '/secret.txt', 'a/../../secret.txt', 'http://example.org/a.txt', 'C:\\a.txt', '\\\\host\\a.txt'])(
    'outside of the folder of the briefing is refused: %s',
    (file) => expect(load(file, bytes('x')).said).toEqual([`warning TXT001 text outside the folder of the briefing: ${file}`]),
  );
  it('that has changed since it was recorded is told, and read', () => {
    const words = bytes('words');
    expect(load('a.txt', words, `, sha256: ${sha256Of(words)}`).said).toEqual([]);
    expect(load('a.txt', words, `, sha256: ${'0'.repeat(64)}`)).toEqual({
      text: 'words',
      said: ['warning TXT002 text of S1 has changed since it was recorded'],
    });
  });
});

describe('a web page', () => {
  it('is its paragraphs, without programs, menus and styles', () =>
    expect(
      load(
        'a.html',
        bytes(
          '<!doctype html><title>T</title><style>p{}</style><nav><p>Home</p></nav><script>alert("x")</script><h1>Raid</h1><p>Three <b>guards</b><br>died &amp; fell.<p>Two fled.<form><p>Write</p></form>',
        ),
      ).text,
    ).toBe('Raid\n\nThree guards died & fell.\n\nTwo fled.'));
  it('is read in the encoding that it names', () =>
    expect(load('a.html', Uint8Array.from([...bytes('<meta charset="windows-1251"><p>'), ...windows('погибли')])).text).toBe(
      'погибли',
    ));
  it('may be nested deeper than people nest, and is refused where somebody meant to stop the reader', () => {
    expect(load('a.html', bytes(`${'<div>'.repeat(900)}deep`)).text).toBe('deep');
    expect(load('a.html', bytes(`${'<div>'.repeat(1_000_000)}deep`))).toEqual({
      text: undefined,
      said: ['warning TXT001 unusable text, its elements lie too deep in one another: a.html'],
    });
  });
  it('names no entity that grows', () => {
    const page = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><p>&b;</p>';
    expect(load('a.html', bytes(page)).text?.length).toBeLessThan(100);
  });
});
