import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isLikelihoodProblem, parseLikelihood, scales } from '../../src/briefing/likelihood.ts';
import { sayingIn, scaleIn, wordFor } from '../../src/briefing/likelihood-language.ts';
import { briefing, hints, lines, readWhole } from './read.ts';

const labelsOf = (language: string) =>
  (parse(readFileSync(`templates/labels/${language}.yaml`, 'utf8')) as { readonly likelihood: Record<string, string> })
    .likelihood;
const keys = [...new Set(Object.values(scales).flatMap(({ terms }) => terms.map(({ key }) => key)))];
const languages = ['ru', 'fr', 'es', 'ar'];

describe('a likelihood in the language of the deck (case 36)', () => {
  it.each(languages.flatMap((language) => keys.map((key) => [language, key] as const)))(
    'the label in %s of %s is a word of the field',
    (language, key) => expect(wordFor(key, language)).toBe(labelsOf(language)[key]),
  );

  it.each(languages.flatMap((language) => (['icd203', 'phia'] as const).map((name) => [language, name] as const)))(
    'in %s every word of %s is read as its step alone, alone and with a number, and says a likelihood in a sentence',
    (language, name) => {
      const scale = scaleIn(name, language);
      const words = scale.terms.flatMap(({ label, synonyms }) => [label, ...synonyms]);
      expect(words.filter((word, index) => words.indexOf(word) !== index && !['probable', 'improbable'].includes(word))).toEqual(
        [],
      );
      for (const { key, label, synonyms, from, to } of scale.terms) {
        const middle = (from + to) / 2;
        for (const typed of [label, ...synonyms]) {
          expect(parseLikelihood(typed, scale)).toMatchObject({ key, percent: null });
          expect(parseLikelihood(`${typed} (${middle}%)`, scale)).toMatchObject({ key, percent: middle });
        }
        expect(sayingIn(language)?.saying.test(labelsOf(language)[key] ?? '')).toBe(true);
      }
    },
  );

  it('stands in a briefing of that language, with capitals or without', () => {
    const judged = 'key_judgements: [{ id: J, statement: S, likelihood: Весьма вероятно }]\n';
    expect(readWhole(briefing(`language: ru\n${judged}`)).key_judgements[0]?.likelihood).toMatchObject({
      key: 'very-likely',
      term: 'весьма вероятно',
    });
    expect(lines(briefing(judged))).toEqual(['6:53-6:68 BRF009 invalid likelihood: Весьма вероятно (no term)']);
  });

  it('is named in both languages where a word is none', () => {
    const text = briefing('language: ru\nkey_judgements: [{ id: J, statement: S, likelihood: возможно }]\n');
    expect(lines(text)).toEqual(['7:53-7:61 BRF009 invalid likelihood: возможно (no term)']);
    expect(hints(text)[0]).toContain('маловероятно (unlikely), примерно равные шансы (roughly even chance), вероятно (likely)');
  });

  it.each(['french', 'French', 'français'])('a language that is called %s has the words of its code', (name) => {
    const judged = (word: string) => `language: ${name}\nkey_judgements: [{ id: J, statement: S, likelihood: ${word} }]\n`;
    expect(lines(briefing(judged('peu probable')))).toEqual([]);
    expect(hints(briefing(judged('peut-être'))).join()).toContain(`write \`language: fr\` at the top, the code of ${name}`);
  });

  it.each(languages)('the terms of %s are told apart, and French goes in even steps', (language) => {
    for (const { terms } of Object.values(scales)) {
      const words = terms.map(({ key }) => labelsOf(language)[key]);
      expect(new Set(words).size).toBe(terms.length);
    }
    const french = ['likely', 'very-likely', 'unlikely', 'very-unlikely'].map((key) => wordFor(key, 'fr'));
    expect(french).toEqual(['probable', 'très probable', 'peu probable', 'très peu probable']);
  });

  it('a language without words of its own has the English ones', () => {
    expect(scaleIn('icd203', 'de')).toBe(scales.icd203);
    expect(isLikelihoodProblem(parseLikelihood('probable', scaleIn('icd203', 'de')))).toBe(false);
  });
});
