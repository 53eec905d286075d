/** The acceptance of the first briefing: its numbers stand on the slides, computed, and nothing is claimed that was not said. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Page, PlacedRow, TableItem } from '../../src/layout/page.ts';
import { bodyText, tablesOf, textsOf, wordsWithoutSources } from '../layout/page-text.ts';
import { compileBriefing } from '../support/compile-briefing.ts';

const full = compileBriefing('isfara-2006.yaml');
const flash = compileBriefing('isfara-2006.yaml', { template: 'flash' });
const pages = full.pages ?? [];
const pageOf = (name: string): Page => {
  const page = pages.find((each) => each.name === name);
  if (!page) throw new Error(`no page ${name}`);
  return page;
};
/** Words of each cell, source numbers left out. */
const rowText = ({ cells }: PlacedRow): readonly string[] => cells.map(({ body }) => wordsWithoutSources(body, ''));
const rowsOf = (table: TableItem | undefined): readonly (readonly string[])[] => (table?.rows ?? []).map(rowText);
const allText = (page: Page): string =>
  [...textsOf(page).map(({ body }) => bodyText(body)), ...tablesOf(page).flatMap((table) => rowsOf(table).flat())].join('\n');

describe('the Isfara briefing', () => {
  it('compiles without a word of complaint, in both sets', () => {
    expect(full.diagnostics).toEqual([]);
    expect(flash.diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(flash.pages).toHaveLength(5);
  });

  it('names both countries of the incident on the map of its cover', () => {
    const names = pages[0]?.items.map(({ name }) => name) ?? [];
    expect(names).toContain('Name of Kyrgyzstan');
    expect(names).toContain('Name of Tajikistan');
  });

  it('shows the toll: at least 6 with and without the gunmen, at least 2 wounded, 0–2 detained, best 2', () => {
    const page = pageOf('casualties');
    const rows = rowsOf(tablesOf(page)[0]);
    // A drawn range has no words of its own, in the column behind the figures that it draws.
    expect(rows[0]).toEqual(['Party', 'Place', 'Killed', 'Lowest to highest; dot: best or only', 'Wounded', 'Status']);
    expect(rows.at(-2)).toEqual(['Total excluding attackers', '6', '', 'at least 2', '']);
    expect(rows.at(-1)).toEqual(['Total including attackers', '6–10', '', 'at least 2', '']);
    expect(rows[5]).toEqual(['Gunmen', 'Kyrgyz border post', 'up to 4', '', 'not stated', 'disputed']);
    expect(rows).toHaveLength(8);
    expect(allText(page)).toContain('Detained: 2 (0–2), Gunmen');
    expect(allText(page)).toContain('Wounded: no figure for Tajik border guards, Civilian (Mercedes driver) and Gunmen.');
    expect(page.title).toBe('Tajik border guards lost 3 of 6 killed, excluding attackers');
    expect(allText(page)).toContain('Reports on the gunmen killed differ.');
  });

  it('keeps the prison attack out of the totals', () => {
    expect(JSON.stringify(rowsOf(tablesOf(pageOf('casualties'))[0]))).not.toContain('Prison');
    expect(allText(pageOf('context-andijan'))).toContain('Killed: 1; alleged.1 Not part of the totals of this briefing.');
  });

  it('leads with the toll, before the attackers', () => {
    expect(pageOf('situation').title).toBe('Border-post attacks, 12 May 2006: 6 killed, excluding attackers');
  });

  it('shows what is outstanding: rifles 19, 17, 2; machine gun 1, 1, 0; cartridges not stated', () => {
    const rows = rowsOf(tablesOf(pageOf('materiel'))[0]);
    expect(rows.slice(1)).toEqual([
      ['Automatic rifles', '19', '17', '2', 'reported'],
      ['Heavy-calibre machine gun', '1', '1', '0', 'reported'],
      ['Cartridges', 'not stated', 'not stated', 'not stated', ''],
    ]);
  });

  it('names dates and no clock times in the title of the timeline: the zones of these are assumed', () => {
    expect(pageOf('timeline').title).toBe('The two attacks lie about two hours apart if both clock times are local');
  });

  it('tells the rumour of an Uzbek post only as denied', () => {
    const told = pages.filter((page) => /Uzbek (?:border )?post/u.test(allText(page))).map(({ name }) => name);
    expect(told).toEqual(['disputes', 'questions']);
    const row = rowsOf(tablesOf(pageOf('disputes'))[0]).find((cells) => cells.some((text) => text.includes('Uzbek border post')));
    expect(row?.join(' ')).toMatch(/denied.*denied by Uzbek officials/su);
    expect(allText(pageOf('questions'))).toContain('Who started the rumour');
    expect(allText(pageOf('timeline'))).not.toContain('Uzbek border');
  });

  it('shows the IMU as accused, never as the perpetrator', () => {
    expect(pageOf('accused').title).toBe('Tajik and Kyrgyz authorities accused IMU; no basis is stated');
    const text = [...pages, ...(flash.pages ?? [])].map(allText).join('\n');
    expect(text).not.toMatch(/IMU (?:attacked|raided|killed|carried out)|perpetrat|claimed responsibility/iu);
  });

  it('draws the alleged relations, each with the word for how it stands', () => {
    const page = pageOf('relations');
    expect(page.title).toBe('Seven of eight links rest on claims or allegations');
    const links = page.items.filter((item) => item.kind === 'connector');
    expect(links.map(({ from, to, outline }) => [from.item, to.item, outline.dash])).toEqual([
      ['Node Gunmen', 'Node Border-post attacks', 'solid'],
      ['Node Gunmen', 'Node IMU', 'longDash'],
      ['Node Gunmen', 'Node HT', 'longDash'],
      ['Node Dilshod Rakhimov', 'Node Gunmen', 'dash'],
      ['Node Dilshod Rakhimov', 'Node Tajik border guards', 'longDash'],
      ['Node Dilshod Rakhimov', 'Node Ghayroghum prison attack', 'dash'],
      ['Node Dilshod Rakhimov', 'Node His brother (not named)', 'dash'],
      ['Node His brother (not named)', 'Node IMU', 'dash'],
    ]);
    expect(links.flatMap(({ corners }) => corners).length).toBeGreaterThan(0);
    const words = textsOf(page).filter(({ name }) => name.endsWith('words'));
    expect(words.map(({ body }) => /\S\u00A0\p{L}+/u.exec(bodyText(body))?.[0])).toEqual([
      '▪\u00A0reported',
      '▫\u00A0claimed',
      '▫\u00A0claimed',
      '◊\u00A0alleged',
      '▫\u00A0claimed',
      '◊\u00A0alleged',
      '◊\u00A0alleged',
      '◊\u00A0alleged',
    ]);
    expect(page.groups[0]?.alt).toContain('Gunmen said to be members of IMU (claimed).');
    expect(page.notes.join('\n')).toContain(
      'Gunmen said to be members of IMU. Said by: Tajik and Kyrgyz authorities. Status: claimed.',
    );
  });

  it('scores the hypotheses as the oracle does', () => {
    const rows = rowsOf(tablesOf(pageOf('matrix'))[0]);
    expect(rows[0]?.slice(1, -1).map((head) => head.slice(0, 2))).toEqual(['H3', 'H1', 'H2']);
    expect(rows[1]).toEqual(['E2 Rifles, machine gun and cartridges taken', 'CC', 'C', 'I', '1.2']);
    expect(rows.at(-2)).toEqual(['Contradictions, weighted', '0.71\nfewest', '1.41', '2.83', '']);
    expect(rows.at(-1)).toEqual(['Contradictions, unweighted', '1\nfewest', '2', '3', '']);
  });

  it('cites a source in every row of facts and lists it with its grade', () => {
    for (const name of ['casualties', 'materiel', 'disputes']) {
      for (const row of tablesOf(pageOf(name))[0]?.rows.slice(1) ?? []) {
        const runs = row.cells.flatMap(({ body }) => body.paragraphs.flatMap((paragraph) => paragraph.runs));
        const isTotal = runs.some(({ text }) => text.startsWith('Total'));
        expect(isTotal || runs.some(({ link }) => link?.kind === 'source'), JSON.stringify(rowText(row))).toBe(true);
      }
    }
    expect(rowsOf(tablesOf(pageOf('sources'))[0])[1]?.slice(0, 3)).toEqual(['1', expect.stringContaining('Zoya Pylenko'), 'C']);
  });

  it('gives the full citation in the notes of every slide that cites', () => {
    const citing = pages.filter(
      (page) => JSON.stringify(page.items).includes('"kind":"source"') && page.name === page.name.replace(/-\d+$/u, ''),
    );
    for (const { name, notes } of citing)
      expect(notes.join('\n'), name).toContain(
        'Zoya Pylenko, “IMU accused of attack on Tajik, Kyrgyz border posts”, CACI Analyst, Field Reports, 17 May 2006. Grade C.',
      );
  });

  it('holds no figure of the totals in the file: they are computed', () => {
    const file = readFileSync('briefings/isfara-2006.yaml', 'utf8');
    expect(file).not.toMatch(/6–10|0\.71|1\.71|2\.83|outstanding:/u);
  });
});
