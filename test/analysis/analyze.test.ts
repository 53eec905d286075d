import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/analyze.ts';
import { briefing, isfara, readWhole } from '../briefing/read.ts';

const analysisOf = (more: string) => {
  const { value } = analyze(readWhole(briefing(more)));
  if (!value) throw new Error('no analysis');
  return value;
};

it('has every part, empty, for the shortest briefing', () => {
  expect(analysisOf('')).toMatchObject({
    title: 'T',
    incident: null,
    linked: [],
    judgements: [],
    claims: [],
    questions: [],
    key_questions: [],
    key_indicators: [],
    sources: [],
    attributed: [],
    suspects: [],
    other_persons: [],
    titles: { bottom_line: { key: 'titles.bottomLine.plain' }, accused: null, relations: null, no_claim: null },
    kickers: { why: { key: 'kickers.why.explanations' } },
    handling: { tlp: 'CLEAR', label: 'TLP:CLEAR' },
    scale: { name: 'icd203', is_used: false },
    timeline: { entries: [] },
    at: '',
  });
});

it('is the same each time, and leaves the briefing as it was', () => {
  const read = readWhole(isfara);
  const before = structuredClone(read);
  expect(analyze(read)).toEqual(analyze(read));
  expect(read).toEqual(before);
});

it('gives every record an address', () => {
  const without = (value: unknown, path: string): readonly string[] => {
    if (Array.isArray(value)) return value.flatMap((item, index) => without(item, `${path}[${index}]`));
    if (typeof value !== 'object' || value === null) return [];
    const below = Object.entries(value).flatMap(([key, child]) => without(child, `${path}.${key}`));
    return Object.hasOwn(value, 'at') ? below : [path, ...below];
  };
  const found = without(analyze(readWhole(isfara)).value, '');
  // A gap is a plain figure of the entry that carries it; the origins of a source are those of the source; the terms of a
  // sum say where they were taken from; and what fills a sentence stands where the sentence does. Marks are kept by address.
  const isOfAnother = /\.(?:gap|derived_from\[\d+\]|terms\[\d+\]|edition\.marks)$|\.values(?:\.|$)/u;
  expect(found.filter((path) => !isOfAnother.test(path))).toEqual([]);
});

describe('what is asked and watched', () => {
  const question = (text: string, group: string, more = '') => `{ question: ${text}, group: ${group}, why: W, how: H${more} }`;

  it('groups questions by what they are about, without empty groups', () => {
    const { questions } = analysisOf(
      `questions: [${question('a', 'facts')}, ${question('b', 'motive')}, ${question('c', 'facts')}]\n`,
    );
    expect(questions.map(({ group, questions }) => [group, questions.map((each) => each.question)])).toEqual([
      ['motive', ['b']],
      ['facts', ['a', 'c']],
    ]);
  });

  it('takes the marked ones for key, or else the first three', () => {
    const all = ['a', 'b', 'c', 'd'];
    const plain = analysisOf(`questions: [${all.map((each) => question(each, 'facts')).join(', ')}]\n`);
    expect(plain.key_questions.map(({ question }) => question)).toEqual(['a', 'b', 'c']);
    const marked = analysisOf(
      `questions: [${all.map((each) => question(each, 'facts', each === 'd' ? ', key: true' : '')).join(', ')}]\n`,
    );
    expect(marked.key_questions.map(({ question }) => question)).toEqual(['d']);
  });

  it('joins indicators and judgements to their hypothesis', () => {
    const { key_indicators, judgements } = analysisOf(`hypotheses: [{ id: H1, title: T }]
indicators: [{ text: T, changes: C, hypothesis: H1 }, { text: U, changes: C }]
key_judgements: [{ id: J1, statement: S, hypothesis: H1 }]
`);
    expect(key_indicators.map(({ hypothesis }) => hypothesis?.id)).toEqual(['H1', undefined]);
    expect(judgements[0]?.hypothesis?.title).toBe('T');
  });
});

it('joins disputes to the versions they name, in the order of the dispute', () => {
  const { disputes, denied } = analysisOf(`claims: [{ id: A, text: a }, { id: B, text: b, status: denied }]
disputes: [{ id: D, question: Q, claims: [B, A], reading: R }]
`);
  expect(disputes).toMatchObject([{ question: 'Q', reading: 'R', versions: [{ id: 'B' }, { id: 'A' }] }]);
  expect(denied.map(({ id }) => id)).toEqual(['B']);
});

it('leaves events out of the timeline that are marked so', () => {
  const { timeline } = analysisOf('events: [{ time: 2006, what: A }, { time: 2005, what: B, in_timeline: false }]\n');
  expect(timeline.entries.map(({ what }) => what)).toEqual(['A']);
});

it('marks the terms of the scale that are used', () => {
  const { scale } = analysisOf('likelihood_scale: phia\nkey_judgements: [{ id: J, statement: S, likelihood: 60% }]\n');
  expect(scale).toMatchObject({ name: 'phia', label: 'PHIA', is_used: true });
  expect(scale.terms.filter(({ is_used }) => is_used)).toMatchObject([{ label: 'likely', from: 55, to: 75 }]);
});
