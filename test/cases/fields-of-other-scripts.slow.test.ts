/**
 * A deck whose every field is written in letters of the other direction: whatever stands beside them keeps its order on the line, on
 * slides, in notes and in tables. The order is that of the algorithm of Unicode (UAX #9), which programs draw by.
 */
import bidiFactory from 'bidi-js';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { exportPptx } from '../../src/export/pptx/export-pptx.ts';
import { workshop } from '../support/compile-briefing.ts';
import { readZip } from '../support/read-zip.ts';

// Its types are those of a module, which Node does not take it for.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();

interface Words {
  readonly code: string;
  /** A name, one with a translation in brackets, one with digits, and a quoted title that ends in a mark. */
  readonly name: string;
  readonly both: string;
  readonly numbered: string;
  readonly quoted: string;
}

const scripts: readonly Words[] = [
  {
    code: 'ar',
    name: 'النائب العام',
    both: 'Public Prosecutor (النائب العام)',
    numbered: 'كتيبة 24',
    quoted: '«من فتح البوابة؟»',
  },
  {
    code: 'fa',
    name: 'خبرگزاری رود',
    both: 'خبرگزاری رود (River Agency)',
    numbered: 'گردان ۲۴',
    quoted: '«دروازه را که باز کرد؟»',
  },
  { code: 'ur', name: 'دریا خبر ایجنسی', both: 'دریا خبر ایجنسی (IRIN)', numbered: 'رجمنٹ 7-9', quoted: '”دروازہ کس نے کھولا؟“' },
  { code: 'he', name: 'סוכנות הנהר', both: 'צה״ל (IDF)', numbered: 'גדוד 51', quoted: '"מי פתח את השער?"' },
  { code: 'yi', name: 'די נײַעס', both: 'News (די נײַעס)', numbered: '3 די נײַעס', quoted: '„ווער?“' },
  { code: 'syr', name: 'ܣܘܪܝܝܐ', both: 'Syriac (ܣܘܪܝܝܐ)', numbered: 'ܣܘܪܝܝܐ 12', quoted: '"ܡܢܘ?"' },
  { code: 'dv', name: 'ދިވެހި ނޫސް', both: 'ދިވެހި ނޫސް (Daily)', numbered: 'ދިވެހި 5', quoted: '"ކާކު؟"' },
];

const q = JSON.stringify;

const briefing = ({ code, name, both, numbered, quoted }: Words): string => `briefdeck: 1
title: ${q(`A dam broke: ${name}`)}
subtitle: ${q(both)}
date: 2031-04-10
as_of: 2031-04-30
prepared_by: ${q(name)}
organisation: ${q(both)}
language: en
handling: { tlp: GREEN, distribution: ${q(`For ${name} (24)`)} }
bottom_line: { text: ${q(`A gate failed on 12 April 2031 at ${name}, 7–9 people were hurt (${numbered}), and 3,250 fled.`)}, sources: [S1, S2] }
key_judgements:
  - { id: J1, statement: ${q(`It is likely that ${numbered} opened the gate.`)}, likelihood: likely, confidence: low, basis: ${q(`${both}: 4–6 witnesses.`)}, hypothesis: H1, sources: [S1] }
sources:
  - { id: S1, kind: agency, title: ${q(quoted)}, author: ${q(name)}, publisher: ${q(both)}, published: 2031-04-11, language: ${code}, reliability: B, descriptor: ${q(numbered)}, url: "https://example.org/11?a=[1]" }
  - { id: S2, kind: official, title: ${q(`${numbered}: 2031/4`)}, publisher: ${q(name)}, published: 2031-04-24, language: ${code}, reliability: C, descriptor: ${q(both)} }
places:
  - { id: a, name: ${q(name)}, country: Morocco, lat: 32.1, lon: -6.6, radius_km: 5, precision: ${q(numbered)}, zone: Africa/Casablanca }
  - { id: b, name: ${q(both)}, country: Morocco, lat: 32.3, lon: -6.8, radius_km: 5, zone: Africa/Casablanca }
parties:
  - { id: p, name: ${q(name)}, side: civilians }
  - { id: r, name: ${q(numbered)}, side: state }
incidents:
  - { id: i, kind: disaster, title: ${q(`The dam of ${name}`)}, main: true, time: 2031-04-10, place: a, sources: [S1] }
situation:
  - { text: ${q(`At 02:40 on 10 April 2031 ${numbered} saw 3–4 cracks (${name}), 1.5 km long.`)}, sources: [S1, S2] }
events:
  - { id: e1, time: 2031-04-10 02:40, place: a, what: ${q(`${name} breaks`)}, sources: [S1] }
  - { id: e2, time: 2031-04-10 04:15, place: b, what: ${q(numbered)}, follows: e1, sources: [S2] }
  - { time: between 2031-04-12 and 2031-04-15, place: b, what: ${q(`Search, ${both}`)}, sources: [S2] }
measures:
  - { id: m, label: ${q(name)}, kind: things }
casualties:
  - { id: c1, party: p, place: a, killed: 7-9, wounded: about 3250, missing: not stated, note: ${q(`${name}: 12`)}, sources: [S1] }
  - { id: c2, party: r, place: b, killed: 3, wounded: none, missing: 1, sources: [S2] }
figures:
  - { measure: m, place: a, value: 12700, sources: [S1] }
  - { measure: m, place: b, value: 40-50, sources: [S2] }
  - { measure: destroyed, item: ${q(name)}, place: a, value: 310, sources: [S1] }
key_figures: [killed, wounded, m]
published_totals:
  - { measure: killed, value: 14, by: ${q(both)}, as_of: 2031-04-14, note: ${q(`With ${numbered}.`)}, sources: [S2] }
claims:
  - { id: C1, text: ${q(`${quoted} (24 April)`)}, said_by: ${q(name)}, status: claimed, credibility: 4, contradicts: [C2], sources: [S1] }
  - { id: C2, text: It was shut., said_by: ${q(both)}, status: claimed, credibility: 3, contradicts: [C1], sources: [S2] }
disputes:
  - { id: D1, question: ${q(`Who opened it, ${name}?`)}, about: course, claims: [C1, C2], reading: Open. }
hypotheses:
  - { id: H1, title: ${q(name)}, for: [{ text: ${q(both)}, sources: [S1] }], against: [{ text: ${q(numbered)}, sources: [S2] }], missing: ${q(name)}, sources: [S1] }
  - { id: H2, title: ${q(numbered)}, for: [{ text: Rain., sources: [S1] }], against: [{ text: None., sources: [S2] }], missing: Logs., sources: [S2] }
evidence:
  - { id: E1, text: ${q(quoted)}, credibility: medium, relevance: high, ratings: { H1: C, H2: I }, sources: [S1] }
  - { id: E2, text: ${q(numbered)}, credibility: medium, relevance: high, ratings: { H1: N, H2: C }, sources: [S2] }
persons:
  - { id: P, name: ${q(name)}, role: witness, standing: ${q(numbered)}, details: [{ text: ${q(`Aged 31, of ${name}.`)}, said_by: ${q(both)}, sources: [S1] }], sources: [S1] }
quotations:
  - { words: ${q(quoted.replaceAll(/[«»"„“”]/gu, ''))}, who: ${q(name)}, where: ${q(both)}, sources: [S1] }
questions:
  - { question: ${q(`What did ${numbered} do at 02:40?`)}, group: facts, why: ${q(name)}, how: ${q(both)}, key: true }
implications:
  - { text: ${q(`Inspect ${name}, 24 gates.`)}, for_whom: ${q(both)}, by_when: ${q(numbered)}, judgements: [J1] }
`;

interface Paragraph {
  readonly part: string;
  readonly text: string;
  readonly isRightToLeft: boolean;
}

const plain = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#10;', '\n')
    .replaceAll('&amp;', '&');

async function paragraphsOf(text: string): Promise<readonly Paragraph[]> {
  const made = compile({ file: 'briefings/fields.yaml', text }, workshop);
  expect(made.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const parts = [...readZip(await exportPptx(made))].filter(([name]) => /^ppt\/(?:slides|notesSlides)\/\w+\.xml$/u.test(name));
  return parts.flatMap(([part, bytes]) =>
    [...new TextDecoder().decode(bytes).matchAll(/<a:p>.*?<\/a:p>/gsu)].map(([paragraph]) => ({
      part,
      text: plain([...paragraph.matchAll(/<a:t>([^<]*)|<a:br\b/gu)].map(([, words]) => words ?? '\n').join('')),
      isRightToLeft: /<a:pPr[^>]* rtl="1"/u.test(paragraph),
    })),
  );
}

const isolates = /[\u2066-\u2069\u200e\u200f]/gu;
const toLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** What stands outside of all isolates, without letters of the other direction. */
function outside(text: string): readonly number[] {
  const places: number[] = [];
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? '';
    if (/[\u2066-\u2068]/u.test(character)) depth += 1;
    else if (character === '\u2069') depth -= 1;
    else if (depth === 0 && !toLeft.test(character) && !/[\u200e\u200f]/u.test(character)) places.push(index);
  }
  return places;
}

/** Characters of a line in the order in which they are drawn, by their places in the text. */
const drawn = (line: string): readonly number[] => bidi.getReorderedIndices(line, bidi.getEmbeddingLevels(line, 'ltr'));

describe.each(scripts)('fields in $code', (words) => {
  it('leave what stands beside them in its order', async () => {
    const paragraphs = await paragraphsOf(briefing(words));
    expect(paragraphs.length).toBeGreaterThan(150);
    expect(paragraphs.filter(({ isRightToLeft }) => isRightToLeft).map(({ text }) => text)).toEqual([]);
    const turned = paragraphs
      .flatMap(({ text, part }) => text.split('\n').map((line) => ({ line, part })))
      .filter(({ line }) => toLeft.test(line))
      .filter(({ line }) => {
        const own = outside(line);
        const kept = new Set(own);
        return (
          drawn(line)
            .filter((index) => kept.has(index))
            .join() !== own.join()
        );
      });
    expect(turned.map(({ line, part }) => `${part}: ${line.replaceAll(isolates, '|')}`)).toEqual([]);
  });
});
