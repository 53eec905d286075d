/** What the slide on what changed is made of: topics, headline, marks, courses of totals, and what a number was in each edition. */
import { describe, expect, it } from 'vitest';
import type { EditionView } from '../../src/analysis/edition.ts';
import { viewEdition } from '../../src/editions/follow-editions.ts';
import { openPastValues } from '../../src/editions/past-values.ts';
import { matchNames } from '../../src/editions/same-names.ts';
import { briefing } from '../briefing/read.ts';
import { inEnglish, inRussian } from '../support/say-sentence.ts';
import { editionOf } from './compare.ts';

const frame = `sources:
  - { id: S1, kind: official, title: Bulletin 1, publisher: Rescue service, published: 2030-02-13 }
  - { id: S2, kind: official, title: Bulletin 2, publisher: Coroner, published: 2030-02-15 }
places:
  - { id: a, name: Arvela }
parties:
  - { id: v, name: Residents, side: civilians }
incidents:
  - { id: main, title: Fire, main: true, time: 2030-02-12, place: a }
`;
const text = (more: string, version: number) =>
  briefing(frame + more, { as_of: `2030-02-${12 + version}`, version: String(version) } as Parameters<typeof briefing>[1]);
const killed = (value: string) => `casualties:\n  - { party: v, place: a, killed: ${value}, sources: [S1] }\n`;
const judged = (statement: string, likelihood: string, more = '') =>
  `key_judgements:\n  - { id: J1, statement: ${statement}, likelihood: ${likelihood}, confidence: low, sources: [S1]${more} }\n`;

function view(...texts: readonly string[]): EditionView {
  const editions = texts.map((each, index) => editionOf(text(each, index + 1), `b.${index + 1}.yaml`));
  const now = editions.at(-1);
  const earlier = editions.slice(0, -1).reverse();
  const [latest] = earlier;
  if (!now || !latest) throw new Error('two editions are needed');
  return viewEdition(now, { briefing: now.briefing, editions: earlier, names: matchNames(latest.briefing, now.briefing) });
}
const title = (edition: EditionView) => (edition.title ? inEnglish(edition.title) : '');

describe('the headline', () => {
  it.each([
    [
      'a judgement that moved',
      judged('It is unlikely that it was set', 'unlikely'),
      judged('It is likely that it was set', 'likely'),
      'What changed since edition 1 (13 February): it is likely that it was set (was unlikely)',
    ],
    [
      'a judgement that is new',
      '',
      judged('It is likely that it was set', 'likely'),
      'What changed since edition 1 (13 February): it is likely that it was set (new)',
    ],
    ['a toll that rose', killed('12'), killed('14'), 'What changed since edition 1 (13 February): killed 14, was 12'],
    ['a toll that fell', killed('14'), killed('4-6'), 'What changed since edition 1 (13 February): killed 4–6, was 14'],
    [
      'a toll nobody had stated',
      killed('not stated'),
      killed('3'),
      'What changed since edition 1 (13 February): killed 3, was not stated',
    ],
    ['nothing', killed('3'), killed('3'), 'Nothing changed since edition 1 (13 February)'],
  ])('names %s', (_what, before, after, expected) => expect(title(view(before, after))).toBe(expected));

  it('counts where the words of the first change are too long', () => {
    const long = `It is likely that ${'somebody of the neighbourhood saw the fire begin and '.repeat(2)}fled`;
    const edition = view(judged(long.replace('likely', 'unlikely'), 'unlikely'), judged(long, 'likely') + killed('3'));
    expect(title(edition)).toBe('What changed since edition 1 (13 February): two items');
    expect(inRussian(edition.title as NonNullable<typeof edition.title>)).toBe(
      'Изменения после редакции 1 (13 февраля): 2 пункта',
    );
  });
});

describe('topics', () => {
  it('stand in the order of their most important change, and lose none', () => {
    const claim = 'claims:\n  - { id: C1, text: It was set by children., status: claimed, sources: [S1] }\n';
    const edition = view(killed('12'), killed('14') + judged('It is likely that it was set', 'likely') + claim);
    expect(edition.groups.map(({ topic, is_main, rows }) => [topic, is_main, rows.length])).toEqual([
      ['judgements', true, 1],
      ['figures', true, 1],
      ['accounts', false, 1],
    ]);
    expect(edition.groups.flatMap(({ rows }) => rows).length).toBe(edition.items.length);
    expect(edition.minor_count).toBe(1);
  });

  it.each([
    ['12', '14', '2 more'],
    ['14', '12', '2 fewer'],
    ['4-6', '5-9', null],
    ['not stated', '3', null],
  ])('say of %s and %s that it moved by: %s', (before, after, moved) => {
    const row = view(killed(before), killed(after)).groups[0]?.rows[0];
    expect(row?.moved ? inEnglish(row.moved) : null).toBe(moved);
  });
});

describe('marks', () => {
  const marksOf = (edition: EditionView) =>
    Object.fromEntries(Object.entries(edition.marks).map(([at, { words }]) => [at, inEnglish(words)]));

  it('say what a number was, at its cell and at its total', () => {
    const marks = marksOf(view(killed('12'), killed('14')));
    expect(marks['casualties[0].killed']).toBe('was 12');
    expect(Object.entries(marks).every(([, words]) => words === 'was 12')).toBe(true);
    expect(Object.keys(marks)).toHaveLength(2);
  });

  it('say of each figure behind a total what that figure was', () => {
    const rows = (a: number, b: number) =>
      `casualties:\n  - { party: v, place: a, killed: ${a}, sources: [S1] }\n  - { party: v, killed: ${b}, apart: Died in a hospital., sources: [S1] }\n`;
    const marks = marksOf(view(rows(12, 1), rows(14, 3)));
    expect([marks['casualties[0].killed'], marks['casualties[1].killed']]).toEqual(['was 12', 'was 1']);
    expect(Object.values(marks)).toContain('was 13');
  });

  it('say “new” of what is new, and nothing of what is gone or as it was', () => {
    const claim = (id: string, words: string) => `  - { id: ${id}, text: ${words}, status: claimed, sources: [S1] }\n`;
    const before = `claims:\n${claim('C1', 'It was set by children.')}${claim('C2', 'A gas line broke.')}`;
    const after = `claims:\n${claim('C1', 'It was set by children.')}${claim('C3', 'Lightning struck the roof.')}`;
    expect(marksOf(view(before, after))).toEqual({ 'claims[1]': 'new' });
  });

  it('say likelihood and confidence as they were', () => {
    const marks = marksOf(
      view(
        judged('It is unlikely that it was set', 'unlikely'),
        judged('It is likely that it was set', 'likely').replace('low', 'high'),
      ),
    );
    expect(marks['key_judgements[0]']).toBe('was unlikely; confidence was low');
  });
});

describe('a total over editions', () => {
  const three = view(killed('12'), killed('14-16'), killed('{ low: 13, best: 14, high: 20 }'));

  it('is told from first to last, and drawn with its range', () => {
    const [trend] = three.trends;
    expect(trend && inEnglish(trend.title)).toBe('killed: 12 in edition 1, 14 (13–20) in edition 3');
    expect(trend?.chart?.bars.map(({ version, low, best, high }) => [version, low, best, high])).toEqual([
      [1, 12, null, 12],
      [2, 14, null, 16],
      [3, 13, 14, 20],
    ]);
    expect(trend?.chart).toMatchObject({ has_pale: true, has_best: true, has_open: false });
  });

  it('is not drawn where fewer than two editions state it, and there is none where it did not move', () => {
    expect(view(killed('not stated'), killed('3')).charts).toEqual([]);
    const [settled] = view(killed('19'), killed('22-23'), killed('22-23')).trends;
    expect(settled && inEnglish(settled.title)).toMatch(/^killed: 19 in edition 1, 22–23 since edition 2 \(\d+ \w+\)$/u);
    expect(view(killed('not stated'), killed('3')).trends).toHaveLength(1);
    expect(view(killed('3'), killed('3')).trends).toEqual([]);
  });
});

describe('why a total moved', () => {
  const judgedBy = (value: string, more = '') =>
    `casualties:\n  - { party: v, place: a, killed: { reports: [${value}] }${more}, sources: [S1, S2] }\n`;
  const [first, second, third] = [
    judgedBy('{ source: S1, value: 12 }'),
    judgedBy('{ source: S1, value: 12 }, { source: S2, value: 14, supersedes: S1 }'),
    judgedBy('{ source: S1, value: 12 }, { source: S2, value: 15, supersedes: S1 }'),
  ] as const;

  it('is told edition by edition, by what stands there, and nothing of an edition in which it stayed', () => {
    const [trend] = view(first, second, second, third).trends;
    expect(trend?.explained.map(({ version, text }) => [version, inEnglish(text)])).toEqual([
      [2, 'an earlier report is replaced by Coroner'],
      [4, 'corrected, same sources: Coroner'],
    ]);
    expect(trend?.explained.map(({ sources }) => sources)).toEqual([['S2'], ['S2']]);
    // An earlier edition is another file.
    expect(trend?.explained.map(({ at, text }) => [at, text.at])[0]).toEqual(['previous', 'previous']);
  });

  it('ends before the author’s own words for it', () => {
    const own = (value: string, basis: string) =>
      `casualties:\n  - { party: v, place: a, killed: { best: 12, basis: ${basis}, reports: [${value}] }, sources: [S1, S2] }\n`;
    const [trend] = view(
      own('{ source: S1, value: 12 }', 'The only count.'),
      own('{ source: S1, value: 12 }, { source: S2, value: 14 }', 'The first count.'),
    ).trends;
    expect(trend?.explained.map(({ text }) => inEnglish(text))).toEqual(['report now counted: Coroner. The first count']);
  });

  it('stands beside totals that no chart shows, which are told in columns', () => {
    const rows = (killed: number, wounded: string, missing: string) =>
      `casualties:\n  - { party: v, place: a, killed: ${killed}, wounded: ${wounded}, missing: ${missing}, sources: [S1] }\n`;
    const { charts, course_table: table } = view(rows(1, '4', 'not stated'), rows(2, '5', '7'), rows(3, '6-8', '6'));
    const called = (sentence: Parameters<typeof inEnglish>[0]) => inEnglish(sentence);
    expect(charts.map(({ subject }) => called(subject))).toEqual(['killed', 'missing']);
    expect(table?.versions).toEqual([1, 2, 3]);
    expect(table?.rows.map(({ subject, cells }) => [called(subject), ...cells.map((step) => step?.quantity.low)])).toEqual([
      ['wounded', 4, 5, 6],
    ]);
    expect(table?.rows[0]?.explained.map(({ version, text }) => `${version}: ${called(text)}`)).toEqual([
      '2: corrected, same sources: Rescue service',
      '3: corrected, same sources: Rescue service',
    ]);
    expect(table?.has_why).toBe(true);
  });

  it('of more editions than there are columns is told from the second column on', () => {
    const many = Array.from({ length: 7 }, (_, index) => `${killed(String(index + 1))}x-n: ${index}\n`);
    const wounded = many.map((each, index) => each.replace('killed: ', `wounded: ${index + 2}, missing: ${index + 3}, killed: `));
    const table = view(...wounded).course_table;
    expect(table?.versions).toEqual([3, 4, 5, 6, 7]);
    expect(table?.rows.map(({ explained }) => explained.map(({ version }) => version))).toEqual([[4, 5, 6, 7]]);
  });
});

describe('what a number was', () => {
  const editions = [killed('12'), '', killed('14')].map((each, index) =>
    editionOf(text(each + (index > 0 ? judged('It is likely that it was set', 'likely') : ''), index + 1), `b.${index + 1}.yaml`),
  );
  const [first, second, now] = editions as [
    ReturnType<typeof editionOf>,
    ReturnType<typeof editionOf>,
    ReturnType<typeof editionOf>,
  ];
  const past = openPastValues([second, first], now);

  it('is told for each edition, the first one first; an edition without it says so', () => {
    expect(past('casualties[0].killed').map(({ version, value }) => [version, value])).toEqual([
      [1, '12'],
      [2, ''],
      [3, '14'],
    ]);
    expect(past('casualties[0].killed')[0]?.span).toMatchObject({ file: 'b.1.yaml' });
    expect(past('casualties[0].killed.low')).toEqual(past('casualties[0].killed'));
  });

  it('is told of judgements, and of nothing that is no number', () => {
    expect(past('key_judgements[0].statement').map(({ value }) => value)).toEqual([
      '',
      'likely, low confidence',
      'likely, low confidence',
    ]);
    expect(past('title')).toEqual([]);
    expect(past('key_judgements[9]')).toEqual([]);
  });
});
