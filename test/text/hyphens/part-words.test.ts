import { expect, it } from 'vitest';
import { readPatterns } from '../../../src/project/pattern-files.ts';
import { openPartWord, patternsOf } from '../../../src/text/hyphens/part-words.ts';

const partWord = openPartWord(readPatterns);
const parted = (word: string, language: string) =>
  [0, ...partWord(word, language)].map((start, index, all) => word.slice(start, all[index + 1])).join('-');

it.each([
  ['de', 'Donaudampfschifffahrtsgesellschaft', 'Do-nau-dampf-schiff-fahrts-ge-sell-schaft'],
  ['ru', 'Правоохранительных', 'Пра-во-охра-ни-тель-ных'],
  ['fr', 'approvisionnement', 'ap-pro-vi-sion-ne-ment'],
  ['es', 'desabastecimiento', 'des-abas-te-ci-mien-to'],
  ['en', 'responsibilities', 're-spons-ib-il-it-ies'],
  ['en-US', 'responsibilities', 're-spon-si-bil-i-ties'],
  ['uk', 'правоохоронних', 'пра-во-охо-рон-них'],
  ['ar', 'internationalization', 'internationalization'],
  ['tg', 'ҳифзиҳуқуқ', 'ҳифзиҳуқуқ'],
])('%s: %s', (language, word, expected) => {
  expect(parted(word, language)).toBe(expected);
});

it('leaves words alone that have letters of another language, or more than it can hold', () => {
  expect(partWord('Правоохранительных', 'de')).toEqual([]);
  expect(partWord('ab'.repeat(31), 'de')).toEqual([]);
  expect(partWord('', 'de')).toEqual([]);
});

it('opens the patterns of a language when its first word comes, and once', () => {
  const read: string[] = [];
  const part = openPartWord((file) => {
    read.push(file);
    return readPatterns(file);
  });
  expect(read).toEqual([]);
  for (const word of ['Betriebsunterbrechung', 'Übergangsregelung']) part(word, 'de-AT');
  part('internationalization', 'ar');
  expect(read).toEqual(['de.wasm']);
});

it('knows the patterns of a language by its code', () => {
  expect(['en-GB', 'en-US', 'el', 'sr', 'sr-Latn', 'uz-Cyrl', 'zh', 'th', ''].map(patternsOf)).toEqual([
    'en-gb',
    'en-us',
    'el-monoton',
    'sr-cyrl',
    'sh-latn',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  for (const code of 'be bg ca cs cy da de es et eu fi fr ga gl hr hu is it lt lv mk nb nl nn no pl pt ro ru sk sl sq sv tk tr uk'.split(
    ' ',
  ))
    expect(() => partWord('international', code)).not.toThrow();
});
