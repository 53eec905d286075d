import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isLikelihoodProblem, parseLikelihood, scales } from '../../src/briefing/likelihood.ts';
import { scaleIn, wordFor } from '../../src/briefing/likelihood-language.ts';
import { briefing, hints, lines, readWhole } from './read.ts';

const labels = parse(readFileSync('templates/labels/ru.yaml', 'utf8')) as { readonly likelihood: Record<string, string> };
const keys = [...new Set(Object.values(scales).flatMap(({ terms }) => terms.map(({ key }) => key)))];

describe('a likelihood in the language of the deck (case 36)', () => {
  it.each(keys)('the label of %s is a word of the field', (key) => expect(wordFor(key, 'ru')).toBe(labels.likelihood[key]));

  it.each(['icd203', 'phia'] as const)('every label of %s is read as its step, alone and with a number', (name) => {
    const scale = scaleIn(name, 'ru');
    for (const { key, label, from, to } of scale.terms) {
      const middle = (from + to) / 2;
      for (const typed of [labels.likelihood[key] ?? '', label]) {
        expect(parseLikelihood(typed, scale)).toMatchObject({ key, percent: null });
        expect(parseLikelihood(`${typed} (${middle}%)`, scale)).toMatchObject({ key, percent: middle });
      }
    }
  });

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

  it('a language without words of its own has the English ones', () => {
    expect(scaleIn('icd203', 'fr')).toBe(scales.icd203);
    expect(isLikelihoodProblem(parseLikelihood('probable', scaleIn('icd203', 'fr')))).toBe(false);
  });
});
