/** What a language file lacks: words still in English, and plural forms. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pluralForms } from '../../src/foundation/characters/plural-forms.ts';
import { labelGaps } from '../../src/render/label-gaps.ts';
import { parseLabels } from '../../src/render/labels.ts';
import { load } from '../support/render-slide.ts';

const english = 'a: Party\nb: Place\nc: "{n} km"\nd: { one: "{n} day", other: "{n} days" }\n';
const read = (text: string, language: string) => {
  const { value } = parseLabels(text, { file: `${language}.yaml`, language });
  if (!value) throw new Error(text);
  return value;
};
const gaps = (text: string, language: string) => labelGaps(read(text, language), read(english, 'en'));

describe('a language file', () => {
  it.each([
    ['a copy', english, ['a', 'b', 'd'], [], []],
    ['half translated', english.replace('Party', 'Seite'), ['b', 'd'], [], []],
    ['with a word that is the same', english.replace('Place', 'Place # same'), ['a', 'd'], [], []],
    ['with a label missing', english.replace('b: Place\n', ''), ['a', 'd'], [], ['b']],
    [
      'with a text for plural forms',
      english.replace(/d: .*/u, 'd: Tage'),
      ['a', 'b'],
      [{ key: 'd', missing: ['one', 'other'] }],
      [],
    ],
  ])('%s', (_what, text, untranslated, plurals, absent) =>
    expect(gaps(text, 'de')).toEqual({ english: untranslated, plurals, absent }),
  );

  it('in Arabic with one and other only is asked for two, few and many', () => {
    const { plurals } = gaps('a: ط\nb: م\nc: كم\nd: { one: يوم, other: "{n} يوم" }\n', 'ar');
    expect(plurals.map(({ key, missing }) => [key, [...missing].sort()])).toEqual([['d', ['few', 'many', 'two']]]);
    expect([...pluralForms('ar')].sort()).toEqual(['few', 'many', 'one', 'other', 'two']);
  });

  it.each(['ru', 'fr', 'es', 'ar'])('in %s, of ours, is whole', (language) => {
    const [own, en] = [language, 'en'].map((name) => read(readFileSync(`templates/labels/${name}.yaml`, 'utf8'), name));
    expect(own && en && labelGaps(own, en)).toEqual({ english: [], plurals: [], absent: [] });
  });
});

it('is told when a deck is built: what is still in English, and missing plural forms', () => {
  const base = load({ template: '' }).value;
  if (!base) throw new Error('no set');
  const words = [...base.labels.entries].map(([key, label]) => `${key}: ${JSON.stringify(label)}`).join('\n');
  const { diagnostics } = load({ template: '', language: 'pl', files: { 'templates/labels/pl.yaml': words } });
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
    ['TPL011', 'warning'],
    ['TPL012', 'warning'],
  ]);
  expect(diagnostics[1]?.message).toMatch(/^missing plural forms of pl \(few, many\) in labels: 1$/u);
});
