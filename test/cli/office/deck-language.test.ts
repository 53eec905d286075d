import { expect, it } from 'vitest';
import { deckLanguage } from '../../../src/cli/office/deck-language.ts';
import { writeZip } from '../../../src/export/pptx/package/zip.ts';
import { writePptx } from '../../../src/export/pptx/write-pptx.ts';
import { page, testDeck } from '../../support/pptx-pages.ts';

const deckSaying = (core: string): Uint8Array => writeZip([['docProps/core.xml', new TextEncoder().encode(core)]]);

it('is what the properties of the file say', async () => {
  expect(deckLanguage(await writePptx([page('p', [])], { ...testDeck, language: 'ky' }))).toBe('ky');
  expect(deckLanguage(deckSaying('<x><dc:language>fr-CH</dc:language></x>'))).toBe('fr-CH');
});

it('is unknown where they say none, or nothing that is a language, or where there are none', () => {
  expect(deckLanguage(deckSaying('<x/>'))).toBeUndefined();
  expect(deckLanguage(deckSaying('<dc:language>ru&lt;/value&gt;</dc:language>'))).toBeUndefined();
  expect(deckLanguage(deckSaying(`<dc:language>ru</dc:language>${' '.repeat(100_000)}`))).toBeUndefined();
  expect(deckLanguage(writeZip([['ppt/x.xml', new Uint8Array(3)]]))).toBeUndefined();
  expect(deckLanguage(new TextEncoder().encode('no zip'))).toBeUndefined();
});
