import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asWord, exactly } from '../../../src/briefing/quantity/quantity.ts';
import { openMemory } from '../../../src/foundation/memory/memory.ts';
import { capitalize } from '../../../src/render/helpers/helper.ts';
import { numberHelpers } from '../../../src/render/helpers/number-helpers.ts';
import { fillLabel, parseLabels } from '../../../src/render/labels.ts';

describe('the head of a sentence', () => {
  it.each([
    ['eThekwini residents', 'eThekwini residents'],
    ['al-Shabaab fighters', 'al-Shabaab fighters'],
    ['iPhone thefts', 'iPhone thefts'],
    ['l’État dit', 'L’État dit'],
    ['ministère de l’Intérieur', 'Ministère de l’Intérieur'],
    ['police', 'Police'],
    ['полиция', 'Полиция'],
  ])('%s: %s', (text, head) => expect(capitalize(text, 'en')).toBe(head));
});

/** A count as a slide of that language prints it. */
function print(language: string, value: unknown, options: Readonly<Record<string, unknown>> = {}): unknown {
  const file = `templates/labels/${language}.yaml`;
  const labels = parseLabels(readFileSync(file, 'utf8'), { file, language }).value;
  const memory = openMemory();
  return numberHelpers
    .find(({ name }) => name === 'quantity')
    ?.run([value], {
      options,
      memory,
      locale: language,
      label: (key, values) => labels && fillLabel(labels, key, memory, values)?.text,
      fail: () => undefined,
    });
}

describe('words for numbers', () => {
  it.each([
    ['en', 'dozens', 'dozens'],
    ['en', 'a few', 'a few'],
    ['en', 'десятки', 'tens'],
    ['ru', 'dozens', 'десятки'],
    ['fr', 'dozens', 'des dizaines'],
    ['fr', 'des dizaines de', 'des dizaines de'],
    ['es', 'hundreds', 'centenares'],
    ['ar', 'dozens', 'عشرات'],
    ['ru', 'a handful', 'a handful'],
  ])('in %s, %s is %s', (language, word, said) => expect(print(language, asWord(word, null))).toBe(said));

  it('a nought before what is counted is a word in English and a figure elsewhere', () => {
    const said = ['en', 'ru', 'fr', 'es', 'ar'].map((language) => print(language, exactly(0), { lead: true }));
    expect(said).toEqual(['none', '0', '0', '0', '0']);
    expect(print('ru', exactly(0))).toBe('нет');
  });
});
