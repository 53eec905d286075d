/** What an audience is told of a change: only what changed for those who see everything, too. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { openPastValues } from '../../src/editions/past-values.ts';
import { briefing } from '../briefing/read.ts';
import { workshop } from '../support/compile-briefing.ts';
import { inEnglish } from '../support/say-sentence.ts';

const handling = '{ tlp: AMBER, unlabelled: CLEAR }';
const shared = `sources:
  - { id: S1, kind: agency, title: Report, tlp: CLEAR }
places: [{ id: dorran, name: Dorran }, { id: leskov, name: Leskov }]
parties: [{ id: residents, name: Residents, side: civilians }]
incidents: [{ id: blast, title: Blast, main: true, time: 2006-05-12 }]
`;
const edition = (version: number, more: string, own = handling) =>
  briefing(`version: ${version}\n${version > 1 ? `previous: editions/b.${version - 1}.yaml\n` : ''}${shared}${more}`, {
    handling: own,
  });
const rows = (dorran: string, leskov: string) => `casualties:
  - { party: residents, place: dorran, killed: ${dorran}, sources: [S1] }
  - { party: residents, place: leskov, killed: ${leskov}, sources: [S1] }
`;

function compiled(editions: readonly string[], asked: string | null = 'CLEAR') {
  const files = new Map(editions.map((text, index) => [`editions/b.${index + 1}.yaml`, text]));
  const host = { ...workshop.host, readText: (path: string) => files.get(path) ?? workshop.host.readText(path) };
  const text = editions.at(-1) ?? '';
  return compile({ file: 'b.yaml', text, ...(asked === null ? {} : { for: asked }) }, { ...workshop, host });
}
const toldOf = (editions: readonly string[], asked?: string | null) => {
  const { analysis, diagnostics } = compiled(editions, asked);
  const { items = [], trends = [], marks = {}, is_initial } = analysis?.edition ?? {};
  return {
    lines: items.map(({ text }) => inEnglish(text)),
    trends: trends.length,
    marks: Object.keys(marks),
    words: Object.values(marks).map(({ words }) => inEnglish(words)),
    steps: trends.map(({ steps }) => steps.map(({ version }) => version)),
    is_initial,
    notes: diagnostics.filter(({ code }) => code.startsWith('EDN')).map(({ code, hints }) => `${code} ${hints[0]}`),
    errors: diagnostics.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code} ${message}`),
  };
};

/** What a number was in each edition, for the audience. */
function pastOf(editions: readonly string[], at: string) {
  const { briefing, analysis, editions: earlier } = compiled(editions);
  if (!briefing || !analysis || !earlier) throw new Error('no editions');
  return openPastValues(earlier, { briefing, analysis })(at).map(({ value }) => value);
}

describe('for an audience', () => {
  it('a row that is withheld now is not gone, and no total that held it has moved', () => {
    const both = [edition(1, rows('220', '61')), edition(2, rows('220', '73, tlp: AMBER'))];
    expect(toldOf(both)).toMatchObject({ lines: [], trends: 0, marks: [], is_initial: false });
    expect(toldOf(both, null).lines).toHaveLength(2);
  });

  it('a number moves by the reports that it is shown, whatever a withheld one says; not by one that is released', () => {
    const reported = (version: number, open: string, shut: string, tlp: string) =>
      edition(
        version,
        `casualties: [{ party: residents, place: dorran, killed: { reports: [{ source: S1, value: ${open} }, { source: S2, value: ${shut} }] } }]\n`,
      ).replace('places:', `  - { id: S2, kind: agency, title: Shut, tlp: ${tlp} }\nplaces:`);
    const told = (open: string, [was, is]: readonly [string, string], tlp = 'AMBER') =>
      toldOf([reported(1, '220', was, 'AMBER'), reported(2, open, is, tlp)]);
    const moved = told('231', ['220', '231']);
    expect(moved.lines).toEqual([expect.stringMatching(/231.*220/u)]);
    expect([moved.trends, moved.marks.length > 0]).toEqual([1, true]);
    for (const shut of [
      ['9', '7'],
      ['300', '300'],
      ['220', 'not stated'],
    ] as const)
      expect(told('231', shut)).toEqual(moved);
    const same = told('220', ['220', '220']);
    for (const shut of [
      ['9', '7'],
      ['300', '310'],
    ] as const)
      expect(told('220', shut)).toEqual(same);
    expect(same.lines).toEqual([]);
    expect(told('220', ['250', '250'], 'CLEAR')).toMatchObject({ lines: [], trends: 0, marks: [] });
  });

  it('a name that was withheld then and stands in a text now is asked', () => {
    const named = 'actors: [{ id: k, name: Kolmard, tlp: AMBER, sources: [S1] }]\n';
    const asked = (sentence: string, more = '') =>
      compiled([edition(1, named), edition(2, `situation: [{ text: ${sentence}, sources: [S1] }]\n${more}`)])
        .diagnostics.filter(({ code }) => code.startsWith('AUD'))
        .map(({ code, message }) => `${code} ${message}`);
    const told = 'AUD013 situation[0].text names what an earlier edition withheld from CLEAR: Kolmard';
    expect(asked('Kolmard came.')).toEqual([told]);
    expect(asked('Others came.')).toEqual([]);
    expect(asked('Kolmard came.', named.replace('AMBER', 'CLEAR'))).toEqual([]);
    expect(asked('Kolmard came.', named)).toEqual([expect.stringMatching(/^AUD005/u)]);
  });

  it('what was withheld then and is gone by now is still searched for in the deck', () => {
    const gone = 'claims: [{ id: C1, text: Zeppelins were heard over Dorran., tlp: AMBER, sources: [S1] }]\n';
    const { audience } = compiled([edition(1, rows('220', '61') + gone), edition(2, rows('221', '61'))]);
    const words = audience?.secrets.map(({ text }) => text) ?? [];
    expect([words.includes('zeppelins'), words.includes('dorran'), words.includes('C1')]).toEqual([true, false, false]);
  });

  it('a row that was withheld then is not new, and no total without it is what a total with it was', () => {
    const both = [edition(1, rows('220', '61, tlp: AMBER')), edition(2, rows('220', '73'))];
    expect(toldOf(both)).toMatchObject({
      lines: ['killed: 293; now shown: Residents, Leskov', 'Residents, Leskov: killed: 73; now shown'],
      trends: 0,
      marks: ['casualties[0].killed.total_without_attackers', 'casualties[1].killed'],
      words: ['with rows now shown', 'now shown'],
      errors: [],
      is_initial: false,
    });
  });

  it('a row of which nothing was stated then, and which was withheld, is now shown, though the total was the same for all', () => {
    const both = [edition(1, rows('2', 'not stated, tlp: AMBER')), edition(2, rows('2', '1'))];
    expect(toldOf(both, null).lines[0]).toMatch(/^killed: 3, was at least 2/u);
    expect(toldOf(both)).toMatchObject({
      lines: ['killed: 3; now shown: Residents, Leskov', 'Residents, Leskov: killed: 1; now shown'],
      trends: 0,
      words: ['with rows now shown', 'now shown'],
    });
    expect(pastOf(both, 'casualties[0].killed.total_without_attackers')).toEqual(['', '3']);
    expect(pastOf(both, 'casualties[0].killed')).toEqual(['2', '2']);
  });

  it('a course begins behind the last edition that counted other rows', () => {
    const three = [edition(1, rows('2', 'not stated, tlp: AMBER')), edition(2, rows('2', '1')), edition(3, rows('4', '1'))];
    expect(toldOf(three)).toMatchObject({ trends: 1, steps: [[2, 3]] });
    expect(toldOf(three, null)).toMatchObject({ steps: [[1, 2, 3]] });
    expect(toldOf(three).lines[0]).toMatch(/^killed: 5, was 3/u);
    const later = [edition(1, rows('2', '1')), edition(2, rows('3', '2')), edition(3, rows('4', 'not stated, tlp: AMBER'))];
    expect(toldOf(later)).toMatchObject({ trends: 0, marks: ['casualties[0].killed'] });
  });

  it('what is shown in both is told as ever', () => {
    const both = [edition(1, rows('220', '61')), edition(2, rows('230', '73, tlp: AMBER'))];
    expect(toldOf(both).lines).toEqual(['Residents, Dorran: killed: 230, was 220; 10 more; corrected, same sources: Report']);
    expect(toldOf(both).marks).toEqual(['casualties[0].killed']);
    const open = [edition(1, rows('220', '61')), edition(2, rows('230', '73'))];
    expect(toldOf(open).lines).toEqual(toldOf(open, null).lines);
    expect(toldOf(open).trends).toBe(1);
  });

  it('neither statements come or go that are only withheld or released', () => {
    const claims = (one: string, other: string) => `claims:
  - { id: C1, text: The pump was old., sources: [S1]${one} }
  - { id: C2, text: Nobody called before dawn., sources: [S1]${other} }
implications: [{ text: The pumps have to be checked., sources: [S1]${one} }]
`;
    const both = [edition(1, claims('', ', tlp: AMBER')), edition(2, claims(', tlp: AMBER', ''))];
    expect(toldOf(both)).toMatchObject({ lines: [], errors: [], is_initial: false });
    const gone = [edition(1, claims('', '')), edition(2, 'claims: [{ id: C1, text: The pump was old., sources: [S1] }]\n')];
    expect(toldOf(gone).errors).toEqual([]);
    expect(toldOf(gone).lines).toEqual(toldOf(gone, null).lines);
    expect(toldOf(gone).lines).not.toEqual([]);
  });

  it('a field that is withheld is not taken back', () => {
    const judged = (more: string) =>
      `key_judgements: [{ id: J1, statement: It is likely that a pump failed., likelihood: likely, confidence: low${more} }]\n`;
    const both = [edition(1, judged('')), edition(2, judged(', tlp_of: { confidence: AMBER }'))];
    expect(toldOf(both)).toMatchObject({ lines: [], errors: [], is_initial: false });
  });

  it('an edition that it could be shown nothing of is none', () => {
    const both = [edition(1, rows('220', '61'), '{ tlp: AMBER }'), edition(2, rows('220', '73'))];
    expect(toldOf(both)).toMatchObject({
      lines: [],
      is_initial: true,
      marks: [],
      errors: [],
      notes: ['EDN009 for this audience it is a first edition, and nothing is told to be new'],
    });
    const three = [edition(1, rows('220', '61')), edition(2, rows('220', '65'), '{ tlp: AMBER }'), edition(3, rows('220', '73'))];
    expect(toldOf(three)).toMatchObject({ is_initial: false, notes: ['EDN009 what is new is told since edition 1'] });
    expect(toldOf(three).lines[0]).toMatch(/^killed: 293, was 281; 12 more/u);
  });

  describe('a number that was withheld and still is', () => {
    const three = (leskov: string, arvela: string, total = '') =>
      `casualties:
  - { party: residents, place: dorran, abducted: 120, sources: [S1] }
  - { party: residents, place: leskov, abducted: ${leskov}, sources: [S1] }
  - { party: residents, abducted: ${arvela}, apart: others, sources: [S1] }
${total}`.replace('party: residents, abducted', 'party: drivers, abducted');
    const named = (version: number, more: string) =>
      edition(version, more).replace('side: civilians }]', 'side: civilians }, { id: drivers, name: Drivers, side: civilians }]');
    const published = 'published_totals: [{ measure: abducted, value: 130, by: Governor, sources: [S1] }]\n';
    const then = named(1, three('7, tlp: AMBER', '3, tlp: AMBER', published));
    const codes = (now: string) => toldOf([then, now]).errors;

    it('does not follow from a row that is released now, though it is another number by now', () => {
      expect(codes(named(2, three('7', '4, tlp: AMBER')))).toEqual([
        'AUD006 a number withheld from CLEAR follows from those shown: Drivers, abducted (edition 1) 3',
      ]);
      expect(codes(named(2, three('7', '3, tlp: AMBER')))).toEqual([
        'AUD006 a number withheld from CLEAR follows from those shown: Drivers, abducted 3',
      ]);
    });

    it('is no leak where its row is shown, nothing is released, or what is released has another number by now', () => {
      expect(codes(named(2, three('7', '4')))).toEqual([]);
      expect(codes(named(2, three('8, tlp: AMBER', '4, tlp: AMBER')))).toEqual([]);
      expect(codes(named(2, three('12', '4, tlp: AMBER')))).toEqual([]);
    });
  });
});
