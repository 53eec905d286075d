/** What an audience is told of a change by `diff --for`: what it was shown, and what is true of the whole. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/analyze.ts';
import type { LoadedEdition } from '../../src/editions/loaded-edition.ts';
import { diffFor } from '../../src/project/diff-for.ts';
import { briefing, readWhole } from '../briefing/read.ts';
import { inEnglish } from '../support/say-sentence.ts';

const shared = `sources: [{ id: S1, kind: agency, title: Report, tlp: CLEAR }]
places: [{ id: dorran, name: Dorran }, { id: leskov, name: Leskov }]
parties: [{ id: residents, name: Residents, side: civilians }]
incidents: [{ id: blast, title: Blast, main: true, time: 2006-05-12 }]
`;
function edition(number: number, more: string, handling = '{ tlp: AMBER, unlabelled: CLEAR }'): LoadedEdition {
  const read = readWhole(briefing(`version: ${number}\n${shared}${more}`, { handling }));
  const { value: analysis } = analyze(read);
  if (!analysis) throw new Error('not analyzed');
  return { file: `b.${number}.yaml`, number, briefing: read, analysis, locate: () => ({ file: 'b', line: 1, column: 1 }) };
}
const rows = (dorran: string, leskov: string) => `casualties:
  - { party: residents, place: dorran, killed: ${dorran}, sources: [S1] }
  - { party: residents, place: leskov, killed: ${leskov}, sources: [S1] }
`;
const toldOf = (before: LoadedEdition, after: LoadedEdition, asked = 'CLEAR') => {
  const { value, diagnostics } = diffFor({ before, after }, asked);
  return value === undefined || value === 'unseen'
    ? (value ?? diagnostics.map(({ code }) => code).join())
    : value.changes.map(({ text }) => inEnglish(text));
};

describe('diff for an audience', () => {
  it('tells what it was shown of both, nothing of what was only withheld, and of what was released no earlier number', () => {
    const [one, two] = [edition(1, rows('220', '61, tlp: AMBER')), edition(2, rows('231', '73, tlp: AMBER'))];
    const told = toldOf(one, two);
    expect(told).toHaveLength(1);
    expect(String(told)).toMatch(/231.*220/u);
    expect(String(toldOf(one, two, 'AMBER'))).toMatch(/73.*61/u);
    expect(toldOf(edition(1, rows('220', '61')), edition(2, rows('220', '64, tlp: AMBER')))).toEqual([]);
    expect(toldOf(edition(1, rows('220', '61, tlp: AMBER')), edition(2, rows('220', '61')))).toEqual([
      'killed: 281; now shown: Residents, Leskov',
      'Residents, Leskov: killed: 61; now shown',
    ]);
  });

  it('holds nothing that is withheld in either edition', () => {
    const { value } = diffFor(
      { before: edition(1, rows('220', '61, tlp: AMBER')), after: edition(2, rows('231', '7777, tlp: AMBER')) },
      'CLEAR',
    );
    if (value === undefined || value === 'unseen') throw new Error('no diff');
    expect([value.isTelling('Leskov, 7777', []), value.isTelling('Dorran, 231', [])]).toEqual([true, false]);
    // A word that Briefdeck writes itself is none of theirs.
    const own = ['confidence was {before}'];
    const confided = diffFor(
      {
        before: edition(1, rows('220', '61, tlp: AMBER, note: Given in confidence')),
        after: edition(2, rows('231', '7777, tlp: AMBER, note: Given in confidence')),
      },
      'CLEAR',
    ).value;
    if (confided === undefined || confided === 'unseen') throw new Error('no diff');
    expect([confided.isTelling('confidence was low', []), confided.isTelling('confidence was low', own)]).toEqual([true, false]);
    expect(confided.isTelling('7777', own)).toBe(true);
  });

  it('is refused as a deck is, where what is shown tells what is withheld, with the same words', () => {
    const total = 'published_totals: [{ measure: killed, value: 281, by: The prefect, sources: [S1] }]\n';
    const hidden = rows('220', '61, tlp: AMBER');
    // What the earlier edition showed is known.
    expect(toldOf(edition(1, rows('220', '61')), edition(2, hidden))).toBe('AUD006');
    expect(toldOf(edition(1, rows('210', '51, tlp: AMBER')), edition(2, `${hidden}${total}`))).toBe('AUD006');
    const person = 'persons: [{ id: p, name: Dorian Feltz, role: witness, standing: Cook, tlp: AMBER, sources: [S1] }]\n';
    const said = 'situation: [{ text: They asked Dorian Feltz., sources: [S1] }]\n';
    expect(toldOf(edition(1, hidden), edition(2, `${hidden}${person}${said}`))).toBe('AUD005');
    expect(toldOf(edition(1, `${hidden}${person}${said}`), edition(2, hidden))).toBe('AUD005');
    const { diagnostics } = diffFor({ before: edition(1, hidden), after: edition(2, `${hidden}${person}${said}`) }, 'CLEAR');
    expect(diagnostics.map(({ message, hints }) => [message, hints[0]])).toEqual([
      [
        'situation[0].text names what is withheld from CLEAR: Dorian Feltz',
        'word it without the name, or give it a `tlp:` as strict as what it names',
      ],
    ]);
  });

  it('is none of an edition that it was not shown, or of an audience that there is none of', () => {
    const closed = edition(1, rows('220', '61'), '{ tlp: AMBER }');
    expect(toldOf(closed, edition(2, rows('231', '61')))).toBe('unseen');
    expect(toldOf(edition(1, rows('220', '61')), edition(2, rows('231', '61')), 'nobody')).toBe('AUD001');
  });
});
