/** Version against version, and apart from them how a figure went over time. */
import { describe, expect, it } from 'vitest';
import { sayQuantity } from '../../../src/briefing/quantity/phrase.ts';
import { inEnglish } from '../../support/say-sentence.ts';
import { analysed } from './counted.ts';

const reports = (...values: string[]) => `{ reports: [${values.map((value) => `{ ${value} }`).join(', ')}] }`;
const two = reports('source: S1, value: 34', 'source: S2, value: 42');
const versionsOf = (
  versions: readonly { readonly quantity: Parameters<typeof sayQuantity>[0]; readonly sources: readonly string[] }[],
) => versions.map(({ quantity, sources }) => `${sayQuantity(quantity)} ${sources.join()}`);
const conflicts = (killed: string) => analysed([`party: v, place: a, killed: ${killed}`]).conflicts;

describe('a conflict', () => {
  it('is named by whom, where and what: case 30', () => {
    const found = analysed([`party: v, place: a, killed: ${two}`, `party: v, place: b, killed: ${two}`]).conflicts;
    expect(found.map(({ subject }) => [subject.key, subject.values.subject])).toEqual([
      ['conflict.of', 'Civilians, Arden'],
      ['conflict.of', 'Civilians, Brook'],
    ]);
    expect(found[0]?.subject.values.what).toMatchObject({ sentence: { key: 'measures.killed' } });
  });

  it('may be about other figures, things, and the size of a group', () => {
    const { conflicts, dispute_count } = analysed(
      [],
      `incidents: [{ id: i, title: Raid, main: true, time: 2019, attackers: { party: g, size: ${two} } }]
figures: [{ measure: evacuated, places: [a, b], value: ${two} }, { measure: destroyed, item: houses, value: ${two} }, { measure: evacuated, place: c, value: ${two}, apart: x }, { measure: affected, value: ${two.replace('S1', 'S3')} }]
materiel: [{ item: Rifles, taken: 50, recovered: ${two} }]
`,
    );
    expect(conflicts.map(({ subject }) => [subject.key, subject.values.subject])).toEqual([
      ['conflict.of', 'Arden, Brook'],
      ['conflict.of', 'houses'],
      ['conflict.of', 'Cliff'],
      ['conflict.alone', undefined],
      ['conflict.of', 'Rifles'],
      ['conflict.size', 'Gunmen'],
    ]);
    expect(dispute_count).toBe(6);
  });

  it('has those that stand, by how many sources each has, and who published them', () => {
    const [found] = conflicts(reports('source: S3, value: 42', 'source: S1, value: 34', 'source: S2, value: 34'));
    expect(found && versionsOf(found.versions)).toEqual(['34 S1,S2', '42 S3']);
    expect(found?.versions.map(({ publishers }) => publishers)).toEqual([['Agency', 'Ministry'], ['Third']]);
    expect(found).toMatchObject({
      is_contradiction: true,
      derived: { low: 34, high: 42, at: 'casualties[0].killed' },
      former: [],
    });
  });

  it('keeps apart those that no longer stand, with the reason', () => {
    const [found] = conflicts(
      reports(
        'source: S1, value: 34',
        'source: S2, value: 42',
        'source: S3, value: 30',
        'source: S3, value: 31, supersedes: S3, scope: foreigners',
        'source: S2, value: 9, status: denied, as_of: 2019-04-09',
      ),
    );
    expect(found && versionsOf(found.versions)).toEqual(['34 S1', '42 S2']);
    expect(found?.former.map(({ quantity, state, scope }) => [sayQuantity(quantity), state, scope])).toEqual([
      ['30', 'superseded', null],
      ['31', 'scope', 'foreigners'],
      ['9', 'denied', null],
    ]);
  });

  it('says of when a version is where its reports agree on that', () => {
    const [found] = conflicts(
      reports('source: S1, value: 34', 'source: S2, value: 34', 'source: S3, value: 42, as_of: 2019-04-09'),
    );
    expect(found?.versions.map(({ as_of }) => as_of?.from.iso ?? null)).toEqual([null, '2019-04-09']);
    const [same] = conflicts(
      reports('source: S2, value: 34', 'source: S3, value: 34, as_of: 2019-04-02', 'source: S1, value: 42'),
    );
    expect(same?.versions.map(({ as_of }) => as_of?.from.iso ?? null)).toEqual(['2019-04-02', '2019-04-01']);
  });

  it('tells bounds that a number satisfies from those that contradict each other', () => {
    const is = (...values: string[]) =>
      conflicts(reports(...values.map((value, index) => `source: S${index + 1}, value: ${value}`)));
    expect(is('at least 6', '7')[0]?.is_contradiction).toBe(false);
    expect(is('about 60', 'at least 74')[0]?.is_contradiction).toBe(true);
    expect(is('34', 'not stated')[0]?.is_contradiction).toBe(false);
  });

  it.each([
    ['one report', reports('source: S1, value: 34')],
    ['equal reports', reports('source: S1, value: 34', 'source: S2, value: 34')],
    ['a report and the one that replaces it', reports('source: S1, value: 235', 'source: S2, value: 305, supersedes: S1')],
    ['a figure of other people', reports('source: S1, value: 34', 'source: S2, value: 12, scope: foreigners')],
    ['no reports', '34-42'],
  ])('is none: %s', (_what, killed) => expect(conflicts(killed)).toEqual([]));

  it('is none between days of those still missing', () => expect(analysed([`party: v, missing: ${two}`]).conflicts).toEqual([]));

  it('carries the basis of the choice', () =>
    expect(
      conflicts('{ best: 37, basis: court, reports: [{ source: S1, value: 34 }, { source: S2, value: 42 }] }'),
    ).toMatchObject([{ derived: { best: 37 }, basis: 'court' }]));
});

describe('a history', () => {
  const history = (...values: string[]) => analysed([`party: v, place: a, killed: ${reports(...values)}`]).histories;
  const rose = [
    'source: S3, value: 305, as_of: 2019-04-09, supersedes: [S1, S2]',
    'source: S2, value: 197',
    'source: S1, value: 235',
  ];

  it('is told where three versions are dated, in the order of their days', () => {
    const [found, ...others] = history(...rose);
    expect(others).toEqual([]);
    expect(found && versionsOf(found.steps)).toEqual(['235 S1', '197 S2', '305 S3']);
    expect(found?.steps.map(({ state, as_of }) => [state, as_of?.from.iso])).toEqual([
      ['superseded', '2019-04-01'],
      ['superseded', '2019-04-02'],
      ['live', '2019-04-09'],
    ]);
    expect(found?.number).toBe(1);
  });

  it('says in its title only how many there were, and the first and the last', () => {
    const [found] = history(...rose);
    expect(found?.title).toMatchObject({
      key: 'titles.toll',
      n: 3,
      values: {
        first: { quantity: { low: 235 } },
        last: { quantity: { low: 305 } },
        subject: { sentence: { key: 'conflict.of' } },
      },
    });
  });

  it('is apart from the conflicts', () => {
    const analysis = analysed([`party: v, place: a, killed: ${reports(...rose)}`]);
    expect([analysis.conflicts, analysis.dispute_count]).toEqual([[], 0]);
  });

  it('counts what two say of one day once, and what they say differently twice', () => {
    const same = ['source: S1, value: 3', 'source: S2, value: 5', 'source: S3, value: 5, as_of: 2019-04-02'];
    expect(history(...same)).toEqual([]);
    const [found] = history(
      'source: S1, value: 3',
      'source: S2, value: 5, supersedes: S1',
      'source: S3, value: 6, supersedes: S2, as_of: 2019-04-02',
    );
    expect(found && versionsOf(found.steps)).toEqual(['3 S1', '5 S2', '6 S3']);
  });

  it('has a day before a later one also where a month stands between them', () => {
    const [found] = history(
      'source: S3, value: 9, as_of: 2019-04-09, supersedes: [S1, S2]',
      'source: S2, value: 4, as_of: 2019-04',
      'source: S1, value: 1',
    );
    const values = found?.steps.map(({ quantity }) => sayQuantity(quantity)) ?? [];
    expect(values.indexOf('1')).toBeLessThan(values.indexOf('9'));
  });

  it.each([
    [
      'three that stand side by side',
      ['source: S1, value: 3', 'source: S2, value: 5', 'source: S3, value: 6, as_of: 2019-04-09'],
    ],
    [
      'one that was replaced, and two that stand',
      ['source: S1, value: 3', 'source: S2, value: 5, supersedes: S1', 'source: S3, value: 6, as_of: 2019-04-09'],
    ],
    ['two versions', ['source: S1, value: 3', 'source: S2, value: 5']],
    ['a third without a date', ['source: S1, value: 3', 'source: S2, value: 5', 'source: S3, value: 6']],
    [
      'a third that is denied',
      ['source: S1, value: 3', 'source: S2, value: 5', 'source: S3, value: 6, as_of: 2019-04-09, status: denied'],
    ],
    [
      'a third of other people',
      ['source: S1, value: 3', 'source: S2, value: 5', 'source: S3, value: 6, as_of: 2019-04-09, scope: x'],
    ],
    [
      'a third without a number',
      ['source: S1, value: 3', 'source: S2, value: 5', 'source: S3, value: not stated, as_of: 2019-04-09'],
    ],
  ])('is none: %s', (_what, values) => expect(history(...values)).toEqual([]));

  it('numbers several, with those of earlier days among their steps', () => {
    const all = reports('source: S1, value: 40', 'source: S2, value: 12', 'source: S3, value: 10, as_of: 2019-04-09');
    const { histories } = analysed([
      `party: v, missing: ${all}`,
      `party: police, killed: ${reports('source: S1, value: 40', 'source: S2, value: 12, supersedes: S1', 'source: S3, value: 10, as_of: 2019-04-09, supersedes: S2')}`,
    ]);
    expect(histories.map(({ number, steps }) => [number, steps.map(({ state }) => state)])).toEqual([
      [1, ['earlier', 'earlier', 'live']],
      [2, ['superseded', 'superseded', 'live']],
    ]);
  });
});

describe('slides of histories', () => {
  const went = (...values: readonly number[]) =>
    reports(
      ...values.map(
        (value, index) =>
          `source: S${index + 1}, value: ${value}, as_of: 2019-04-0${index + 1}${index > 0 ? `, supersedes: S${index}` : ''}`,
      ),
    );
  const slides = (...rows: string[]) => analysed(rows).history_slides;

  it('two of the same people at the same place stand together, and their title says both', () => {
    const [both, ...others] = slides(`party: v, place: a, killed: ${went(235, 197, 305)}, missing: ${went(190, 171, 22)}`);
    expect(others).toEqual([]);
    expect(both).toMatchObject({ number: 1, is_shared: true });
    expect(both?.histories.map(({ number }) => number)).toEqual([1, 2]);
    expect(both && inEnglish(both.title)).toBe(
      'Civilians, Arden: in 2 days the figures went from 235 to 305 killed and from 190 to 22 missing',
    );
  });

  it('those of others stand alone', () => {
    const apart = slides(`party: v, place: a, killed: ${went(1, 2, 3)}`, `party: police, place: a, killed: ${went(4, 5, 6)}`);
    expect(apart.map(({ number, is_shared }) => [number, is_shared])).toEqual([
      [1, false],
      [2, false],
    ]);
  });

  it('says no number of days where one is not of a day', () => {
    const values = reports(
      'source: S1, value: 1, as_of: about 2019-04-01',
      'source: S2, value: 2, as_of: 2019-04-02, supersedes: S1',
      'source: S3, value: 3, as_of: 2019-04-03, supersedes: S2',
    );
    const [only] = slides(`party: v, place: a, killed: ${values}`);
    expect(only && inEnglish(only.title)).toBe('Civilians, Arden: the figures went from 1 to 3 killed');
  });
});
