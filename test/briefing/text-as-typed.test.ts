import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { asRecord, valueAt } from '../../src/briefing/raw-value.ts';
import { type Path, toAddress } from '../../src/yaml/positions.ts';
import { briefing, line, read, readWhole } from './read.ts';

const texts = [
  'a < b & c > d "e" \'f\'',
  '{{title}} {{{bottom_line}}} {{#each x}}',
  '</slide><slide id="x"></h1>',
  '<script>alert(1)</script>&lt;&amp;',
  'Großangriff: 50 % — “wahrscheinlich”',
  'Атака на погранзаставу Лаккон, Қайроққум',
  'هجوم على مخفر الحدود',
  'עברית 中文 日本語 ไทย',
  '👩‍👩‍👧‍👦 🇹🇯 😀',
  'e\u0301 \u00a0 \u200b א\u200f!',
  '# no remark',
  '* no alias, & no anchor, ! no tag, @ % `',
  '- no item: really',
  'a\nb\n\nc\td',
  'C:\\data\\x \\n $1 %s',
  'true',
  'null',
  '~',
  '1.10',
  '007',
  '1e3',
  '0x1F',
  '12345678901234567890',
  '2006-05-12',
];

/** One briefing with the text in every field that holds free words. */
const withText = (text: string) => {
  const sources = ['S1'];
  const said = { text, sources };
  return {
    briefdeck: 1,
    title: text,
    subtitle: text,
    date: '2006',
    as_of: '2006',
    prepared_by: text,
    organisation: text,
    handling: { tlp: 'CLEAR', distribution: text, marks: [text] },
    headlines: { course: text },
    bottom_line: said,
    key_judgements: [{ id: 'J1', statement: text, basis: text }],
    sources: [{ id: 'S1', kind: 'article', title: text, author: text, publisher: text, descriptor: text, language: text }],
    source_summary: text,
    places: [
      { id: 'p', name: text, variants: [text], country: text, precision: text },
      { id: 'q', name: text },
    ],
    routes: [{ through: ['p', 'q'], label: text }],
    parties: [{ id: 'g', name: text, side: 'attackers' }],
    incidents: [
      { id: 'i', title: text, main: true, time: '2006', summary: text, link: text, attackers: { party: 'g', note: text } },
    ],
    situation: [said],
    events: [{ time: '2006', what: text, note: text }],
    casualties: [
      { party: 'g', note: text, apart: text, killed: { reports: [{ value: 1, source: 'S1', scope: text }], basis: text } },
    ],
    measures: [{ id: 'm', label: text, kind: 'money', unit: text }],
    groups: [{ id: 'z', label: text }],
    figures: [{ measure: 'm', item: text, value: 1, unit: text, note: text, apart: text }],
    became: [{ from: 'missing', to: 'killed', number: 1, note: text }],
    published_totals: [{ measure: 'killed', value: 1, by: text, note: text }],
    materiel: [{ item: text, note: text }],
    claims: [{ id: 'C1', text, said_by: text }],
    disputes: [{ id: 'D1', question: text, claims: ['C1'], reading: text }],
    assumptions: [{ id: 'A1', text, if_wrong: text }],
    actors: [
      {
        id: 'a',
        name: text,
        short: text,
        aliases: [text],
        kind: text,
        summary: text,
        aims: text,
        strength: text,
        history: [{ time: '2006', text }],
        attribution: [{ by: text, kind: 'claimed', text, interest: text, rests_on: text }],
      },
    ],
    persons: [{ id: 'x', name: text, role: 'witness', standing: text, details: [{ text, said_by: text }] }],
    context: [{ id: 'c', title: text, kicker: text, paragraphs: [{ heading: text, text }] }],
    hypotheses: [{ id: 'H1', title: text, statement: text, for: [said], against: [said], missing: text }],
    hypotheses_note: text,
    evidence: [{ id: 'E1', text, credibility: 'low', relevance: 'low', ratings: { H1: 'C' } }],
    questions: [{ question: text, group: 'facts', why: text, how: text }],
    indicators: [{ text, changes: text }],
    changes: [{ version: 1, text }],
  };
};

/** Paths of all fields that hold the text. */
function pathsOf(value: unknown, text: string, path: Path = []): readonly Path[] {
  if (value === text) return [path];
  if (Array.isArray(value)) return value.flatMap((item, index) => pathsOf(item, text, [...path, index]));
  return Object.entries(asRecord(value) ?? {}).flatMap(([key, child]) => pathsOf(child, text, [...path, key]));
}

it.each(texts)('%j arrives as typed in every text field', (text) => {
  const given = withText(text);
  const { value: found, diagnostics } = read(stringify(given));
  // Everybody has the same name there.
  expect(diagnostics.filter(({ code, severity }) => severity !== 'note' && code !== 'BRF021').map(line)).toEqual([]);
  const paths = pathsOf(given, text);
  expect(paths.length).toBe(85);
  for (const path of paths) expect([toAddress(path), valueAt(found, path)]).toEqual([toAddress(path), text]);
});

describe('a number where words are wanted', () => {
  it.each(['1.10', '007', '1e3', '0x1F', '+5', '.5', '1999', '12345678901234567890', '-0'])('%s arrives as typed', (typed) => {
    const value = readWhole(briefing(`subtitle: ${typed}\n`));
    expect(value.subtitle).toBe(typed);
  });

  it('also in lists and headlines', () => {
    const value = readWhole(briefing('headlines: { course: 1.10 }\nplaces: [{ id: a, name: 007, variants: [1.50] }]\n'));
    expect(value.headlines.course).toBe('1.10');
    expect(value.places[0]).toMatchObject({ name: '007', variants: ['1.50'] });
  });

  it('but a number where a number is wanted', () => {
    expect(readWhole(briefing('places: [{ id: a, name: A, lat: 40.1740, lon: +7e1 }]\n')).places[0]).toMatchObject({
      lat: 40.174,
      lon: 70,
    });
  });
});

it('reads texts over several lines', () => {
  expect(readWhole(briefing('subtitle: >-\n  one\n  two\n\n  three\nsource_summary: |\n  a\n   b\n'))).toMatchObject({
    subtitle: 'one two\nthree',
    source_summary: 'a\n b',
  });
});
