/** Dates, counts and likelihood words where the language is not English. */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { openMemory } from '../../../src/foundation/memory/memory.ts';
import { fillLabel, parseLabels } from '../../../src/render/labels.ts';
import { load, markupOf, render } from '../../support/render-slide.ts';

const ru = readFileSync('templates/labels/ru.yaml', 'utf8');
const at = (iso: string, part: string | null = null) => ({ iso, precision: 'day', part });
const one = (relation: string, iso: string, part: string | null = null) => ({ relation, from: at(iso, part), to: null });
const analysis = {
  month: one('at', '2006-05'),
  afterMonth: one('after', '2006-05'),
  lateMonth: one('at', '2006-05', 'late'),
  afterYear: one('after', '2000'),
  year: one('at', '2001'),
  day: one('before', '2006-05-12'),
  clock: one('about', '2006-05-12T05:00'),
  afterClock: one('after', '2006-05-12T05:00'),
  beforeClock: one('before', '2006-05-12T05:00'),
  years: { relation: 'between', from: at('1999'), to: at('2000') },
  thousands: 12345.5,
};
const inLanguage = (language: string, labels: string, template: string) => {
  const files = { [`templates/labels/${language}.yaml`]: labels };
  const { diagnostics, value } = render({ template: `<p>${template}</p>`, analysis, files, language });
  // Those of the test are English words under another name.
  expect(diagnostics.filter(({ code }) => code !== 'TPL011' && code !== 'TPL012')).toEqual([]);
  return markupOf({ value, diagnostics } as ReturnType<typeof render>)
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll(/[\u00A0\u202F]/gu, ' ');
};
const labelsFor = (text: string) => `${text}\nsection: S\n`;

test.each([
  ['{{date month}}', 'май 2006 г.'],
  ['{{date afterMonth}}', 'после мая 2006 г.'],
  ['{{date lateMonth}}', 'конец мая 2006 г.'],
  ['{{date afterYear}}', 'после 2000 г.'],
  ['{{date year}}', '2001 г.'],
  ['{{date day}}', 'до 12 мая 2006 г.'],
  ['{{date clock}}', '12 мая 2006 г., около 05:00'],
  ['{{date afterClock}}', '12 мая 2006 г., после 05:00'],
  ['{{date beforeClock style="short"}}', '12 мая 2006 г., до 05:00'],
  ['{{date years}}', '1999–2000 гг.'],
  ['{{number thousands digits=1}}', '12 345,5'],
])('in Russian %s is %s', (template, expected) => expect(inLanguage('ru', labelsFor(ru), template)).toBe(expected));

const labelsIn = (language: string) =>
  readFileSync(`templates/labels/${existsSync(`templates/labels/${language}.yaml`) ? language : 'en'}.yaml`, 'utf8');

describe('a span of days', () => {
  const span = (from: string, to: string) => `{"relation":"between","from":{"iso":"${from}"},"to":{"iso":"${to}"}}`;
  const said = (language: string, from: string, to: string, style: string, relation = 'between') => {
    const when = { ...JSON.parse(span(from, to)), relation };
    const files = { [`templates/labels/${language}.yaml`]: labelsFor(labelsIn(language)) };
    const template = `<p>{{date when style="${style}"}}</p>`;
    const { diagnostics, value } = render({ template, analysis: { when }, files, language });
    expect(diagnostics.filter(({ code }) => code !== 'TPL011' && code !== 'TPL012')).toEqual([]);
    return markupOf({ value, diagnostics } as ReturnType<typeof render>)
      .replaceAll(/<[^>]+>/gu, '')
      .replaceAll(/[\u00A0\u202F\u2009]/gu, ' ')
      .replaceAll(/[\u200E\u200F]/gu, '');
  };

  it.each([
    ['en', '2006-05-12', '2006-05-15', '12 to 15 May 2006'],
    ['en', '2006-04-30', '2006-05-03', '30 April to 3 May 2006'],
    ['en', '2006-05', '2006-07', 'May to July 2006'],
    ['en', '2005-12-30', '2006-01-02', '30 December 2005 to 2 January 2006'],
    ['fr', '2006-05-12', '2006-05-15', '12–15 mai 2006'],
    ['fr', '2006-05-01', '2006-05-15', '1er–15 mai 2006'],
    ['fr', '2006-04-30', '2006-05-01', '30 avril – 1er mai 2006'],
    ['es', '2006-05-12', '2006-05-15', '12–15 de mayo de 2006'],
    ['es', '2006-04-30', '2006-05-03', '30 de abril – 3 de mayo de 2006'],
    ['ru', '2006-05-12', '2006-05-15', '12–15 мая 2006 г.'],
    ['ru', '2006-04-30', '2006-05-03', '30 апреля – 3 мая 2006 г.'],
    ['ru', '2006-05', '2006-07', 'май – июль 2006 г.'],
    ['ru', '2005-12', '2006-02', 'декабрь 2005 г. – февраль 2006 г.'],
    ['ru', '2005-12-30', '2006-01-02', '30 декабря 2005 г. – 2 января 2006 г.'],
    ['ru', '2006-02-27', '2006-03-01', '27 февраля – 1 марта 2006 г.'],
    ['ru', '2005', '2006', '2005–2006 гг.'],
    ['uk', '2006-05', '2006-07', 'травень to липень 2006 р.'],
    ['uk', '2005', '2006', '2005 to 2006 рр.'],
    ['pl', '2006-05', '2006-07', 'maj to lipiec 2006'],
    ['en', '2005', '2006', '2005 to 2006'],
    ['fr', '2005', '2006', '2005–2006'],
    ['fr', '2006-05', '2006-07', 'mai – juillet 2006'],
    ['es', '2005', '2006', '2005–2006'],
    ['ar', '2005', '2006', 'من 2005 إلى 2006'],
    ['ar', '2006-05', '2006-07', 'من مايو إلى يوليو 2006'],
    ['zh', '2005', '2006', '2005年 to 2006年'],
    ['ar', '2006-05-12', '2006-05-15', 'من 12 إلى 15 مايو 2006'],
    ['ar', '2006-04-30', '2006-05-03', 'من 30 أبريل إلى 3 مايو 2006'],
    // English words in the dates of a language that nobody has translated yet.
    ['de', '2006-05-12', '2006-05-15', '12. to 15. Mai 2006'],
    ['hu', '2006-05-12', '2006-05-15', '2006. május 12 to 15.'],
    ['ja', '2006-05-12', '2006-05-15', '2006年5月12日 to 2006年5月15日'],
    ['th', '2006-05-12', '2006-05-15', '12 to 15 พฤษภาคม 2006'],
    ['bn', '2006-05-12', '2006-05-15', '12 to 15 মে, 2006'],
    ['mr', '2006-05-12', '2006-05-15', '12 to 15 मे, 2006'],
    ['my', '2006-05-12', '2006-05-15', '2006 မေ 12 to 15'],
    ['ne', '2006-05-12', '2006-05-15', '2006 मे 12 to 15'],
  ])('in %s, %s and %s', (language, from, to, expected) => expect(said(language, from, to, 'long')).toBe(expected));

  it('keeps what a style leaves out from being missed', () => {
    expect(said('fr', '2006-05-12', '2006-05-15', 'day')).toBe('12–15 mai');
    expect(said('fr', '2006-05-12', '2006-05-15', 'number')).toBe('12 – 15');
    expect(said('fr', '2006-04-30', '2006-05-03', 'number')).toBe('30 – 3');
    expect(said('ru', '2006-05-12T10:00', '2006-05-15T11:00', 'date')).toBe('12–15 мая 2006 г.');
    expect(said('ru', '2006-05-12T10:00', '2006-05-15', 'long')).toBe('12 мая 2006 г., 10:00 – 15 мая 2006 г.');
    expect(said('es', '2006-05-12', '2006-05-15', 'long', 'or')).toBe('12 o 15 de mayo de 2006');
  });
});

test.each([
  ['de', 'nach Mai 2006, 2001'],
  ['fr', 'nach mai 2006, 2001'],
  ['ja', 'nach 2006年5月, 2001年'],
])('a month among words, and a year alone, in %s', (language, expected) => {
  const labels = readFileSync('templates/labels/en.yaml', 'utf8').replace('after: after {time}', 'after: nach {time}');
  expect(inLanguage(language, labelsFor(labels), '{{date afterMonth}}, {{date year}}')).toBe(expected);
});

describe('highlight', () => {
  const marked = (text: string) =>
    markupOf(render({ template: `<p>{{highlight "${text}" "likely" otherwise="вероятно"}}</p>` })).replaceAll(
      /<\/?(?:_|p)[^>]*>/gu,
      '',
    );
  it.each([
    ['It is likely so', 'It is <b>likely</b> so'],
    ['Вероятно, это так', '<b>Вероятно</b>, это так'],
    ['Это так', '<b>Вероятно:</b> Это так'],
  ])('%s', (text, expected) => expect(marked(text)).toContain(expected));
});

test('a count of thousands in a label is grouped as the language does', () => {
  const of = (language: string) => {
    const { value } = parseLabels('dead: { one: "{n} x", few: "{n} y", many: "{n} z", other: "{n} w" }', { file: 'f', language });
    return value && fillLabel(value, 'dead', openMemory(), { n: 12_001 })?.text.replaceAll(/\s/gu, ' ');
  };
  expect([of('ru'), of('en'), of('de')]).toEqual(['12 001 x', '12,001 w', '12.001 w']);
});

test('a noun stands without a number, behind one, and behind dozens', () => {
  const words = 'dead: { one: "mort", many: "de morts", other: "morts", words: "de morts", alone: "Morts" }';
  const { value } = parseLabels(words, { file: 'f', language: 'fr' });
  const of = (n?: number) => value && fillLabel(value, 'dead', openMemory(), n === undefined ? {} : { n })?.text;
  expect([of(), of(1), of(7), of(1_000_000), of(Number.POSITIVE_INFINITY)]).toEqual([
    'Morts',
    'mort',
    'morts',
    'de morts',
    'de morts',
  ]);
});

test('a language that is not there: which there are, and how to add it', () => {
  const { diagnostics } = load({ template: '', language: 'fr' });
  expect(diagnostics.map(({ code, hints }) => [code, ...hints])).toEqual([
    [
      'TPL006',
      'for another language `briefdeck labels fr` begins its words as a copy of the English ones, and says what is to translate',
      'until then `language: en` puts English words around yours',
    ],
  ]);
});

test('a language that there is not: the nearest', () => {
  const { diagnostics } = load({ template: '', language: 'enn' });
  expect(diagnostics.map(({ hints }) => hints[0])).toEqual(['did you mean en?']);
});

test('English words in a deck from the right are kept apart as a whole, once, with a capital', () => {
  const english = readFileSync('templates/labels/en.yaml', 'utf8');
  const sentence = {
    key: 'titles.figures.two',
    n: null,
    at: 'figures',
    values: {
      first: { kind: 'sentence', sentence: { key: 'quantity.atLeast', n: null, at: 'a', values: { n: '9' } } },
      second: { kind: 'sentence', sentence: { key: 'when.about', n: null, at: 'b', values: { time: 'خبرگزاری' } } },
    },
  };
  const files = { 'templates/labels/fa.yaml': `${english}\nsection: S\n` };
  const whole = { key: 'when.between', n: null, at: 'c', values: { from: { kind: 'sentence', sentence }, to: 'دره 9' } };
  const { value, diagnostics } = render({ template: '<p>{{say whole}}</p>', analysis: { whole }, files, language: 'fa' });
  const said = markupOf({ value, diagnostics } as ReturnType<typeof render>).replaceAll(/<[^>]+>/gu, '');
  expect(said).toBe('\u2066At least 9 and about\u2069 خبرگزاری \u2066to\u2069 دره 9');
  const named = { key: 'when.or', n: null, at: 'd', values: { from: '“رانش (landslide)”', to: 'a fire (two)' } };
  const other = render({ template: '<p>{{say named}}</p>', analysis: { named }, files, language: 'fa' });
  expect(markupOf(other).replaceAll(/<[^>]+>/gu, '')).toBe(
    '\u200F“رانش (\u2066landslide\u2069)”\u200F \u2066or a fire (two)\u2069',
  );
});
