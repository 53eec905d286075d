/** What a title says already is not said again below it; and nothing else is lost. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis/analyze.ts';
import { saidInTitles } from '../../../src/analysis/sentences/said-in-titles.ts';
import { briefing, readWhole } from '../../briefing/read.ts';
import { speaker } from '../../support/speak.ts';

const english = speaker('en');

function said(more: string) {
  const value = readWhole(briefing(more));
  const { value: analysis } = analyze(value);
  if (!analysis) throw new Error('a whole briefing has an analysis');
  return { titles: analysis.titles, ...saidInTitles(value, analysis.titles) };
}

describe('what the author says of the sources', () => {
  const sources = `sources: [{ id: S1, kind: article, title: Report, reliability: C }]
claims: [{ id: C1, text: It was so., sources: [S1] }]
`;
  const told = (summary: string, more = sources) => {
    const { titles, source_note } = said(`source_summary: ${JSON.stringify(summary)}\n${more}`);
    return [english(titles.sources), source_note];
  };
  const first = 'All of it rests on one report of an agency';

  it.each<[summary: string, titleAndNote: [string, string | null]]>([
    [`${first}.`, [first, null]],
    [`${first}. It names no witness. Nobody else was there.`, [first, 'It names no witness. Nobody else was there.']],
    // What is no short sentence is no title, and stands below as a whole.
    ['Thin.', ['Everything told here rests on a single source', 'Thin.']],
    [
      `${'All of it rests on a report '.repeat(6)}.`,
      ['Everything told here rests on a single source', `${'All of it rests on a report '.repeat(6)}.`],
    ],
    // Nor does a sentence end behind a title of somebody, or before a small letter or a number.
    ...['Two reports by Dr. Adams agree.', 'Two of them, by approx. five people.', 'It rests on report no. 5 alone.'].map(
      (each): [string, [string, string]] => [each, ['Everything told here rests on a single source', each]],
    ),
    ['Who said so? Only one report.', ['Everything told here rests on a single source', 'Who said so? Only one report.']],
  ])('%s', (summary, expected) => expect(told(summary)).toEqual(expected));

  it('is the title of cited sources only', () => {
    expect(told(`${first}.`, sources.replace(', sources: [S1]', ''))).toEqual(['No source is cited', `${first}.`]);
  });

  it('stands as a whole below a headline of the author', () => {
    expect(told(`${first}. It names no witness.`, `${sources}headlines: { sources: One report }\n`)[1]).toBe(
      `${first}. It names no witness.`,
    );
  });
});

describe('the only dissent, and the only key assumption', () => {
  const dissent = 'dissent: [{ who: One analyst, text: The group acted on its own, why: No order is known. }]\n';
  const two =
    'dissent: [{ who: One analyst, text: The group acted on its own, why: No order is known. }, { who: Another, text: It was led from abroad, why: Orders are known. }]\n';
  const assumption =
    'assumptions: [{ id: A1, text: The report was not altered by the agency, if_wrong: All falls., key: true }]\n';
  const other =
    'assumptions: [{ id: A1, text: The report was not altered, if_wrong: All falls., key: true }, { id: A2, text: No second report exists, if_wrong: All falls., key: true }]\n';

  it.each([
    ['one dissent', dissent, [true, false]],
    ['two of them', two, [false, false]],
    ['under a headline', `${dissent}headlines: { dissent: One analyst disagrees }\n`, [false, false]],
    ['one key assumption', assumption, [false, true]],
    ['two key assumptions', other, [false, false]],
    ['one of them key', other.replace('exists, if_wrong: All falls., key: true', 'exists, if_wrong: All falls.'), [false, true]],
    ['an assumption under a headline', `${assumption}headlines: { key-assumptions: What we assume }\n`, [false, false]],
    ['neither', '', [false, false]],
  ])('%s', (_what, more, expected) => {
    const { titles, dissent_in_title, key_assumption_in_title } = said(more);
    expect([dissent_in_title, key_assumption_in_title]).toEqual(expected);
    // What is left out below is in the title, word for word but for a first letter that no longer begins a sentence.
    if (dissent_in_title) expect(titles.dissent && english(titles.dissent)).toContain('he group acted on its own');
    if (key_assumption_in_title)
      expect(titles.key_assumptions && english(titles.key_assumptions)).toContain('he report was not altered');
  });
});
