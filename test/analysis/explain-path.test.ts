/** What the preview says of a field or a figure, with the numbers of the example briefings. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/analyze.ts';
import { type Explanation, openExplanations } from '../../src/analysis/explain-path.ts';
import { briefing, isfara, readWhole } from '../briefing/read.ts';

function explainer(text: string): (path: string) => Explanation | undefined {
  const briefing = readWhole(text);
  const { value: analysis } = analyze(briefing);
  if (!analysis) throw new Error('no analysis');
  return openExplanations({ briefing, analysis });
}

const explain = explainer(isfara);
const S1 = {
  id: 'S1',
  number: 1,
  grade: 'C',
  path: 'sources[0]',
  name: 'Zoya Pylenko, CACI Analyst, Field Reports: IMU accused of attack on Tajik, Kyrgyz border posts',
};

describe('a field of the briefing', () => {
  it('is shown as stated, with its status and its source', () =>
    expect(explain('casualties[4].killed')).toEqual({
      path: 'casualties[4].killed',
      value: 'up to 4',
      status: 'disputed',
      sources: [S1],
      computed: '',
      from: ['casualties[4].killed'],
    }));

  it.each([
    ['events[4].time', 'about 2006-05-12 05:00', 'reported'],
    ['events[3].time', 'between 2006-05-12 02:00 and 2006-05-12 04:00', 'reported'],
    ['casualties[0].wounded', 'not stated', 'reported'],
    [
      'key_judgements[0].statement',
      'It is very likely that one and the same group carried out both attacks.',
      'assessed, very likely, moderate confidence',
    ],
    ['relations[1].label', 'said to be members of', 'claimed by Tajik and Kyrgyz authorities'],
    ['evidence[1].ratings.H3.rating', 'CC', 'medium credibility, high relevance'],
    ['places[0].precision', 'The village is known; the post of 2006 is not located.', ''],
    ['headlines.bottom-line', 'Two border posts attacked, six killed; by whom and why is not established', ''],
    ['parties[4]', 'Gunmen', ''],
    ['casualties', '7 entries', ''],
  ])('%s: %s (%s)', (path, value, status) => expect(explain(path)).toMatchObject({ value, status, computed: '' }));

  it('of a claim grades the source and the statement', () => {
    expect(explain('claims[3].text')?.sources).toMatchObject([{ id: 'S1', grade: 'C4' }]);
  });

  it('that is nowhere is nothing', () => {
    expect(explain('nowhere')).toBeUndefined();
    expect(explain('')).toBeUndefined();
    expect(explain('constructor.name')).toBeUndefined();
  });
});

describe('a computed number', () => {
  it('adds the killed without the attackers: 6', () =>
    expect(explain('casualties[0].killed.total_without_attackers')).toEqual({
      path: 'casualties[0].killed.total_without_attackers',
      value: '6',
      status: '',
      sources: [S1],
      computed:
        'killed, without the attackers: 6 = Tajik border guards, Lyakkon 3 (S1) + Kyrgyz border guards, Kyrgyz border post 2 (S1) + Civilian (Mercedes driver), Place of the car hijack 1 (S1)',
      from: ['casualties[0].killed', 'casualties[1].killed', 'casualties[3].killed'],
    }));

  it('adds them with the attackers: 6 to 10', () => {
    const found = explain('casualties[0].killed.total_with_attackers');
    expect(found?.value).toBe('6–10');
    expect(found?.computed).toContain('+ Gunmen, Kyrgyz border post up to 4 (S1)');
    expect(found?.from).toEqual([0, 1, 3, 4].map((index) => `casualties[${index}].killed`));
  });

  it.each([
    ['casualties[5].detained.total_attackers', 'detained, attackers alone: 2 (0–2) = Gunmen 2 (0–2) (S1)'],
    ['casualties[4].wounded.total_attackers', 'wounded, attackers alone: not stated for anyone'],
    [
      'incidents[0].attackers.size.unaccounted',
      'unaccounted for: at least 1 = size of the group at least 7 (S1), less killed up to 4, detained 2 (0–2)',
    ],
    ['materiel[0].taken.outstanding', 'Automatic rifles, outstanding: 2, taken less recovered: taken 19, recovered 17 (S1)'],
    [
      'materiel[2].taken.outstanding',
      'Cartridges, outstanding: not stated, not computed: taken not stated, recovered not stated (S1)',
    ],
    ['hypotheses[2].score', 'H3, contradictions: 1 = E1 1 (I)'],
    ['hypotheses[2].weighted', 'H3, contradictions, weighted by credibility and relevance: 0.71 = E1 1 × 0.71 (I)'],
    [
      'evidence[1].diagnosticity',
      'E2: how far its ratings lie apart, on a scale of five steps from II to CC (standard deviation of CC, C, I): 1.25',
    ],
    ['casualties[6].killed.total_without_attackers', 'killed: 1 = Prison staff, Ghayroghum 1 (S1)'],
  ])('%s: %s', (path, computed) => expect(explain(path)?.computed).toBe(computed));
});

it('takes the ends of a figure from its reports, and says why the best is the best', () => {
  const told = explainer(readFileSync('briefings/isfara-2006-reports.yaml', 'utf8'))('casualties[0].killed');
  expect(told).toMatchObject({ value: '3 (2–3)', status: 'disputed' });
  expect(told?.computed).toBe(
    '3 (2–3), lowest to highest of 5 reports: 3 (S1), 2 (S3), 2 (S4), 2 (S5), 3 (S6); not counted: 2 (S2), replaced; best estimate 3: The later counts; the guard first reported injured presumably died.',
  );
  expect(told?.from).toEqual([0, 1, 2, 3, 4, 5].map((index) => `casualties[0].killed.reports[${index}]`));
  expect(told?.sources.map(({ id }) => id)).toEqual(['S1', 'S2', 'S3', 'S4', 'S5', 'S6']);
});

it('sets a published total against the computed one', () => {
  const text = briefing(
    `sources: [{ id: S1, kind: agency, title: A }]
parties: [{ id: guards, name: Guards, side: state }]
incidents: [{ id: i, title: I, main: true, time: 2006-05-12 }]
casualties: [{ party: guards, killed: 5, sources: [S1] }]
published_totals: [{ measure: killed, value: 8, by: the ministry, sources: [S1] }]
`,
  );
  expect(explainer(text)('published_totals[0].value.difference')).toMatchObject({
    value: '+3',
    computed: 'killed: published 8 by the ministry (S1) less 5 computed: +3',
    from: ['published_totals[0].value', 'casualties[0].killed'],
  });
});
