/** Languages of single words: codes that people type, and those that Office takes. */
import { describe, expect, it } from 'vitest';
import { isMostlyIn, languageTag, officeLanguage, scriptOf } from '../../../src/foundation/characters/language-tag.ts';

describe('the code of a language', () => {
  it.each([
    ['zh', 'zh'],
    [' AR ', 'ar'],
    ['uz-cyrl', 'uz-Cyrl'],
    ['pt-br', 'pt-BR'],
    ['Russian', 'ru'],
    ['farsi', 'fa'],
    ['the local language', undefined],
    ['x', undefined],
    ['"><b>', undefined],
  ])('typed as %j is %s', (typed, tag) => expect(languageTag(typed)).toBe(tag));

  it.each([
    ['zh', 'zh-CN'],
    ['zh-Hant', 'zh-TW'],
    ['ar', 'ar-SA'],
    ['fa', 'fa-IR'],
    ['ru', 'ru-RU'],
    ['uz-Cyrl', 'uz-Cyrl-UZ'],
    ['pt-BR', 'pt-BR'],
    ['qaa', 'qaa'],
  ])('of %s has a country for Office: %s', (tag, office) => expect(officeLanguage(tag)).toBe(office));

  it.each([
    ['ar', 'Arab', 'قال الوزير IMU'],
    ['zh', 'Hans', '紧急情况 2019'],
    ['ja', 'Jpan', '地震がありました'],
    ['ru', 'Cyrl', 'сказал «no»'],
  ])('tells its script: %s', (tag, script, text) => {
    expect(scriptOf(tag)).toBe(script);
    expect(isMostlyIn(text, script)).toBe(true);
    expect(isMostlyIn('A translation of it', script)).toBe(false);
  });
});
