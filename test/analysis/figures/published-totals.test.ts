/** Totals that others published, held against ours: with which total, what lies between, and which of them still stand. */
import { describe, expect, it } from 'vitest';
import { sayQuantity } from '../../../src/briefing/quantity/phrase.ts';
import { analysed, viewed } from './counted.ts';

const exact = ['party: v, place: a, killed: 10', 'party: g, place: b, killed: 4'];
const ranged = ['party: v, killed: 6', 'party: g, killed: up to 4'];
const rowsOf = (rows: readonly string[], ...totals: string[]) =>
  viewed(rows, `published_totals:\n${totals.map((each) => `  - { measure: killed, ${each} }\n`).join('')}`).published.rows;
function compare(rows: readonly string[], total: string) {
  const [found] = rowsOf(rows, total);
  if (!found) throw new Error('no total');
  return found;
}
const [min, max] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
const killed = (value: string) => [`party: v, killed: ${value}`];

it('carries who published it, of when, and where it stands', () => {
  const typed = 'value: 13, includes_attackers: true, by: IWPR, as_of: 2019-04-02, note: N, sources: [S1]';
  expect(compare(exact, typed)).toMatchObject({
    measure: { id: 'killed' },
    published: { best: 13 },
    computed: { low: 14, high: 14, at: 'casualties[0].killed.total_with_attackers' },
    includes_attackers: true,
    is_with_attackers: true,
    has_attackers: true,
    verdict: 'differs',
    against_best: null,
    against_range: { low: -1, high: -1, at: 'published_totals[0].value.difference' },
    over_itemised: null,
    is_mismatch: true,
    is_superseded: false,
    is_replaced: false,
    by: 'IWPR',
    as_of: { from: { iso: '2019-04-02' } },
    note: 'N',
    sources: ['S1'],
    at: 'published_totals[0]',
  });
});

describe('the computed total', () => {
  it.each([
    ['value: 14', true, true, 14],
    ['value: 10', false, false, 10],
    ['value: 14', null, true, 14],
    ['value: 10', null, false, 10],
    ['value: 12', null, false, 10],
  ] as const)('for %s with includes_attackers %s', (value, includes, isWith, computed) => {
    const found = compare(exact, includes === null ? value : `${value}, includes_attackers: ${includes}`);
    expect(found).toMatchObject({ includes_attackers: includes, is_with_attackers: isWith, computed: { low: computed } });
  });

  it('is the only one where nobody attacked', () =>
    expect(compare(killed('10'), 'value: 12, includes_attackers: true')).toMatchObject({
      computed: { low: 10 },
      has_attackers: false,
    }));

  it('is of the same incident', () => {
    const rows = rowsOf(exact, 'value: 3, incident: old', 'value: 14');
    expect(rows.map(({ at }) => at)).toEqual(['published_totals[1]']);
    expect(
      analysed(exact, 'published_totals: [{ measure: killed, value: 3, incident: old }]\n').linked[0]?.published.rows,
    ).toMatchObject([{ computed: null, verdict: 'nothing', is_mismatch: false }]);
  });

  it.each([
    ['places: [a]', '34', ['Arden']],
    ['places: [b]', '11', ['Brook']],
    ['places: [a, b]', '48', ['Arden', 'Brook']],
    ['parties: [police]', '3', ['Police']],
    ['parties: [v], places: [a]', '34', ['Arden', 'Civilians']],
    ['places: [a, b, c]', 'at least 48', ['Arden', 'Brook', 'Cliff']],
  ])('within %s: %s', (scope, right, names) => {
    const rows = [
      'party: v, place: a, killed: 34',
      'party: v, place: b, killed: 11',
      'party: police, place: b, killed: 3',
      'party: v, place: c, killed: not stated',
    ].filter((row) => scope.includes('police') || !row.includes('police') || scope.includes('a, b'));
    const found = compare(rows, `value: 34, ${scope}`);
    expect([found.computed && sayQuantity(found.computed), found.scope]).toEqual([right, names]);
  });

  it('within one place is not that of several places together', () => {
    const rows = ['party: v, places: [a, b], killed: 45', 'party: v, place: a, killed: 34'];
    const computed = (places: string) => compare(rows, `value: 34, places: ${places}`).computed;
    expect(computed('[a]')).toMatchObject({ low: 34, high: 34 });
    expect(computed('[a, b]')).toMatchObject({ low: 45, high: 45 });
    expect(computed('[b]')).toBeNull();
  });

  describe('within Arden', () => {
    const v = 'party: v, place: a, killed: 34';
    const within = (rows: readonly string[], total = 'places: [a]') => {
      const { computed } = compare([v, ...rows], `value: 34, ${total}`);
      return computed && [sayQuantity(computed), ...computed.without_figure];
    };

    it.each([
      ['people of another place', 'party: police, place: b, killed: 3', ['34']],
      ['people of the whole incident', 'party: police, killed: 3', ['at least 34', 'Police']],
      ['people of two places together', 'party: police, places: [a, b], killed: 8', ['at least 34', 'Police']],
      ['the same people elsewhere', 'party: v, killed: 2, apart: They died abroad.', ['34']],
      ['a number of killed or wounded there', 'party: police, place: a, killed_or_wounded: 9', ['at least 34', 'Police']],
      [
        'a number of killed or wounded of two places',
        'party: police, places: [a, b], killed_or_wounded: 9',
        ['at least 34', 'Police'],
      ],
      ['a number of killed or wounded elsewhere', 'party: police, place: b, killed_or_wounded: 9', ['34']],
    ])('with %s', (_what, row, right) => expect(within([row])).toEqual(right));

    it('with one of two parties that are told apart', () =>
      expect(within(['party: police, place: a, killed: 3', 'party: police, killed: 2, apart: Abroad.'])).toEqual(['37']));

    it('without the attackers, and with them', () => {
      const rows = ['party: g, place: a, killed: 4'];
      expect(within(rows, 'places: [a], includes_attackers: false')).toEqual(['34']);
      expect(within(rows, 'places: [a], includes_attackers: true')).toEqual(['38']);
      expect(within(['party: g, killed: 4'], 'places: [a], includes_attackers: false')).toEqual(['34']);
      expect(within(['party: g, killed_or_wounded: 4'], 'places: [a], includes_attackers: false')).toEqual(['34']);
    });

    it('of one party', () => {
      const only = (row: string) => within([row], 'parties: [v], places: [a]');
      expect(only('party: police, place: a, killed: 3')).toEqual(['34']);
      expect(only('party: police, killed: 3')).toEqual(['34']);
      expect(only('party: police, place: a, killed_or_wounded: 3')).toEqual(['34']);
    });

    it('beside a figure without party', () => {
      const figure = (place: string) => `figures: [{ measure: killed, ${place}value: 3 }]\n`;
      const total = (of: string) => `published_totals: [{ measure: killed, value: 34, ${of} }]\n`;
      const computed = (place: string, of: string) => {
        const found = viewed([v], figure(place) + total(of)).published.rows[0]?.computed;
        return found ? sayQuantity(found) : null;
      };
      expect(computed('place: b, ', 'parties: [v]')).toBe('34');
      expect(computed('place: b, ', 'places: [b]')).toBe('3');
      // People set apart are in no place's figure.
      expect(computed('apart: Abroad., ', 'places: [a]')).toBe('34');
    });

    it('of nobody in particular, beside people set apart', () => {
      const more = 'figures: [{ measure: killed, place: a, value: 3 }]\n';
      const total = 'published_totals: [{ measure: killed, value: 3, places: [a] }]\n';
      const { rows } = viewed(['party: v, killed: 2, apart: Abroad.'], more + total).published;
      expect(rows).toMatchObject([{ computed: { low: 3, high: 3 } }]);
    });

    it('stands at its first figure', () =>
      expect(compare([v], 'value: 34, places: [a]').computed?.at).toBe('casualties[0].killed.total_in_scope'));
  });

  it('is none of several items', () => {
    const item = (name: string) => `  - { measure: destroyed, item: ${name}, value: 3 }\n`;
    const more = `figures:\n${item('houses')}${item('boats')}published_totals: [{ measure: destroyed, value: 3 }]\n`;
    expect(viewed([], more).published.rows).toMatchObject([{ verdict: 'nothing', computed: null }]);
  });

  it('is of one measure of several', () =>
    expect(compare(['party: v, killed: 10, wounded: 3'], 'value: 10')).toMatchObject({
      verdict: 'equal',
      computed: { low: 10 },
    }));

  it('is of the attackers where nobody else has a figure', () =>
    expect(compare(['party: g, killed: 4'], 'value: 4')).toMatchObject({
      computed: { low: 4 },
      has_attackers: true,
      is_with_attackers: false,
      otherwise: null,
    }));

  it('is not with the attackers where there is none', () =>
    expect(compare(['party: g, wounded: 4'], 'value: 4, includes_attackers: true')).toMatchObject({
      computed: null,
      has_attackers: false,
      is_with_attackers: false,
    }));

  it('is of the measure, and of its unit', () => {
    const { published } = viewed(
      [],
      `figures:
  - { measure: customers, place: a, value: 200000 }
  - { measure: customers, place: b, value: 25000 }
  - { measure: damage, value: { low: 1.2, high: 1.6 } }
published_totals: [{ measure: customers, value: 225000 }, { measure: damage, value: 1.8 }, { measure: damage, value: 2, unit: million USD }]
`,
    );
    expect(published.rows).toMatchObject([
      { verdict: 'equal', computed: { low: 225_000 } },
      { verdict: 'differs', unit: 'million EUR', against_range: { low: 0.2, high: 0.6 } },
      { verdict: 'nothing', computed: null },
    ]);
  });
});

describe('the table of the algebra: 10 published', () => {
  it.each([
    ['3', 'differs', { low: 7, high: 7 }, null, null],
    ['about 20', 'differs', { low: -10, high: -10, slack: 2 }, null, null],
    ['at least 7', 'compatible', { low: min, high: 3 }, null, '3'],
    ['more than 8', 'compatible', { low: min, high: 1 }, null, null],
    ['up to 4', 'differs', { low: 6, high: max }, null, null],
    ['fewer than 9', 'differs', { low: 2, high: max }, null, null],
    ['4-6', 'differs', { low: 4, high: 6 }, null, null],
    ['{ low: 4, best: 5, high: 6 }', 'differs', { low: 4, high: 6 }, { low: 5, high: 5 }, null],
    ['none', 'differs', { low: 10, high: 10 }, null, null],
    ['not stated', 'nothing', null, null, null],
    ['dozens', 'nothing', null, null, null],
    ['10', 'equal', { low: 0, high: 0 }, null, null],
    ['about 10', 'compatible', { low: 0, high: 0, slack: 1 }, null, null],
    ['8-12', 'compatible', { low: -2, high: 2 }, null, null],
    ['{ low: 4, best: 10, high: 12 }', 'equal', { low: -2, high: 6 }, { low: 0, high: 0 }, null],
  ])('against %s: %s', (ours, verdict, range, best, over) => {
    const found = compare(killed(ours), 'value: 10');
    expect(found.verdict).toBe(verdict);
    expect(found.against_range).toEqual(range && { slack: 0, at: 'published_totals[0].value.difference', ...range });
    expect(found.against_best).toEqual(best && { slack: 0, at: 'published_totals[0].value.difference_to_best', ...best });
    expect(found.over_itemised && sayQuantity(found.over_itemised)).toBe(over);
  });

  it('case 10: 22 against 12 to 39, best 20', () =>
    expect(compare(killed('{ low: 12, best: 20, high: 39 }'), 'value: 22')).toMatchObject({
      verdict: 'compatible',
      is_within: true,
      against_best: { low: 2, high: 2 },
      against_range: { low: -17, high: 10 },
      is_mismatch: false,
    }));

  it('case 11: bounds that do not contradict each other', () => {
    const over = (value: string) => {
      const { verdict, over_itemised } = compare(killed('at least 34'), `value: ${value}`);
      return [verdict, over_itemised && sayQuantity(over_itemised)];
    };
    expect(over('at least 106')).toEqual(['compatible', 'at least 72']);
    expect(over('99')).toEqual(['compatible', '65']);
    expect(over('34')).toEqual(['compatible', null]);
    expect(over('30')).toEqual(['differs', null]);
  });

  it('says where the surplus stands', () =>
    expect(compare(killed('at least 34'), 'value: 99').over_itemised?.at).toBe('published_totals[0].value.over_itemised'));

  it.each([
    ['10', '8-10', { low: -2, high: 0 }],
    ['10', '10-12', { low: 0, high: 2 }],
  ])('against %s a range %s that ends there is compatible', (ours, value, range) =>
    expect(compare(killed(ours), `value: ${value}`)).toMatchObject({
      verdict: 'compatible',
      is_within: false,
      against_range: range,
    }),
  );

  it.each(['4-5', '5-6'])('a range %s that ends at the best number lies within ours', (value) =>
    expect(compare(killed('{ low: 4, best: 5, high: 6 }'), `value: ${value}`)).toMatchObject({
      verdict: 'compatible',
      is_within: true,
    }),
  );

  it('the same words are the same figure', () => {
    expect(compare(killed('at least 34'), 'value: at least 34').verdict).toBe('equal');
    expect(compare(killed('about 20'), 'value: about 20').verdict).toBe('equal');
    expect(compare(killed('4-6'), 'value: 4-6').verdict).toBe('equal');
  });
});

describe('a mismatch', () => {
  it.each(['11', '5', 'at least 11', 'up to 5', 'more than 10', 'fewer than 6', '4-5', 'about 12'])(
    'with 6 to 10 is %s',
    (value) => expect(compare(ranged, `value: ${value}, includes_attackers: true`).is_mismatch).toBe(true),
  );

  it.each(['8', '6-9', '5-7', '6-10', 'at least 9', 'at least 3', 'up to 7', 'about 10', 'about 11', 'not stated', 'dozens'])(
    'with 6 to 10 is not %s: a total inside the range is no error',
    (value) => expect(compare(ranged, `value: ${value}, includes_attackers: true`).is_mismatch).toBe(false),
  );

  it('lets an open sum be, and an "about" its tenth', () => {
    expect(compare(killed('at least 6'), 'value: 13').is_mismatch).toBe(false);
    expect(compare(killed('at least 6'), 'value: 5').is_mismatch).toBe(true);
    expect(compare(killed('more than 6'), 'value: 6').is_mismatch).toBe(true);
    expect(compare(killed('about 20'), 'value: 22').is_mismatch).toBe(false);
    expect(compare(killed('about 20'), 'value: 23').is_mismatch).toBe(true);
  });

  it('may be one with the attackers and none without', () => {
    expect(compare(exact, 'value: 14, includes_attackers: false').is_mismatch).toBe(true);
    expect(compare(exact, 'value: 14').is_mismatch).toBe(false);
    expect(compare(exact, 'value: 12').is_mismatch).toBe(true);
  });
});

describe('a total that no longer stands', () => {
  const superseded = (rows: readonly string[], ...totals: string[]) =>
    rowsOf(rows, ...totals).map(({ is_superseded }) => is_superseded);
  const first = 'value: 235, by: Agency, as_of: 2019-04-02, sources: [S1]';

  it.each([
    ['a later one of the same publisher', 'value: 305, by: Agency, as_of: 2019-04-09, sources: [S2]', [true, false]],
    ['an earlier one', 'value: 305, by: Agency, as_of: 2019-04-01, sources: [S2]', [false, true]],
    ['a later one of somebody else', 'value: 305, by: Ministry, as_of: 2019-04-09, sources: [S2]', [false, false]],
    ['one of a month that holds its day', 'value: 305, by: Agency, as_of: 2019-04, sources: [S2]', [false, false]],
    ['one without a date', 'value: 305, by: Agency, sources: [S2]', [false, false]],
    ['a later one of one place only', 'value: 305, by: Agency, as_of: 2019-04-09, places: [a], sources: [S2]', [false, false]],
    [
      'a later one that counts the attackers',
      'value: 305, by: Agency, as_of: 2019-04-09, includes_attackers: true, sources: [S2]',
      [false, false],
    ],
    [
      'one of one place only that names its source',
      'value: 305, by: Mayor, supersedes: S1, places: [a], sources: [S2]',
      [false, false],
    ],
    ['one that names its source', 'value: 305, by: Ministry, supersedes: S1, sources: [S2]', [true, false]],
  ])('for %s', (_what, second, right) => expect(superseded(killed('305'), first, second)).toEqual(right));

  it.each([
    ['the same two places', 'places: [b, a]', 'places: [a, b]', [true, false]],
    ['the same two places in another order', 'places: [a, b]', 'places: [b, a]', [true, false]],
    ['the same party', 'parties: [v]', 'parties: [v]', [true, false]],
    ['another place', 'places: [a]', 'places: [b]', [false, false]],
    ['another party', 'parties: [v]', 'parties: [police]', [false, false]],
  ])('for a later one of %s', (_what, one, other, right) =>
    expect(superseded(killed('305'), `${first}, ${one}`, `value: 305, by: Agency, as_of: 2019-04-09, ${other}`)).toEqual(right),
  );

  it('but not for a later one, both of nobody in particular', () =>
    expect(superseded(killed('305'), 'value: 235, as_of: 2019-04-02', 'value: 305, as_of: 2019-04-09')).toEqual([false, false]));

  it('but not for a later one of another measure', () => {
    const of = (measure: string, as_of: string) => `  - { measure: ${measure}, value: 3, by: Agency, as_of: ${as_of} }\n`;
    const { rows } = viewed(
      killed('305'),
      `published_totals:\n${of('killed', '2019-04-02')}${of('wounded', '2019-04-09')}`,
    ).published;
    expect(rows.map(({ is_superseded }) => is_superseded)).toEqual([false, false]);
  });

  it('but not for itself', () =>
    expect(superseded(killed('305'), 'value: 235, sources: [S1]', 'value: 305, supersedes: S1, sources: [S1, S2]')).toEqual([
      true,
      false,
    ]));

  it('since it repeats an earlier report of what stands from day to day', () => {
    const reports = 'reports: [{ source: S1, value: 200 }, { source: S2, value: 90 }]';
    const of = (value: number) => `  - { measure: customers, value: ${value}, sources: [S1] }\n`;
    const more = `figures: [{ measure: customers, value: { ${reports} } }]\npublished_totals:\n${of(200)}${of(90)}`;
    expect(viewed([], more).published.rows.map(({ is_superseded }) => is_superseded)).toEqual([true, false]);
  });

  it.each([
    ['the same publisher', 'by: Ministry', [true, true]],
    ['the publisher of its source', 'sources: [S2]', [true, true]],
    ['another body', 'by: Relief', [true, false]],
    ['the same publisher, counted otherwise', 'by: Ministry, note: Others too', [true, false]],
  ])('of an earlier day, by %s', (_what, by, expected) => {
    const figure = 'figures: [{ measure: customers, value: { reports: [{ source: S2, value: 90, as_of: 2019-04-09 }] } }]';
    const more = `${figure}\npublished_totals: [{ measure: customers, value: 200, as_of: 2019-04-01, ${by} }]\n`;
    const [row] = viewed([], more).published.rows;
    expect([row?.is_superseded, row?.is_replaced]).toEqual(expected);
  });

  it('since it repeats a report of one row of several', () => {
    const reports = (second: string) => `{ best: 305, basis: x, reports: [{ source: S1, value: 235 }, ${second}] }`;
    const rows = (second: string) => [`party: v, place: a, killed: ${reports(second)}`, 'party: v, place: b, killed: 3'];
    const is = (second: string) => superseded(rows(second), 'value: 235, sources: [S1]');
    expect(is('{ source: S2, value: 305, supersedes: S1 }')).toEqual([true]);
    expect(is('{ source: S2, value: 305 }')).toEqual([false]);
    expect(is('{ source: S1, value: 305, as_of: 2019-04-05 }')).toEqual([true]);
  });

  it('cases 1 and 2: since it repeats a report of its source that was replaced', () => {
    const reports = [
      'party: v, killed: { best: 305, basis: x, reports: [{ source: S1, value: 235 }, { source: S2, value: 305, supersedes: S1 }] }',
    ];
    expect(superseded(reports, 'value: 235, sources: [S1]', 'value: 235, sources: [S3]', 'value: 305, sources: [S2]')).toEqual([
      true,
      false,
      false,
    ]);
    expect(rowsOf(reports, 'value: 305, sources: [S2]')[0]).toMatchObject({ verdict: 'equal', is_mismatch: false });
    expect(rowsOf(reports, 'value: 235, sources: [S1]')[0]).toMatchObject({ against_range: { low: -70, high: -70 } });
  });
});

it('is cited as any other figure', () => {
  const { sources, incident } = analysed(exact, 'published_totals: [{ measure: killed, value: 14, sources: [S3] }]\n');
  expect(sources.filter(({ is_cited }) => is_cited).map(({ id }) => id)).toEqual(['S3']);
  expect(incident?.published.rows).toHaveLength(1);
});

describe('a total that its own superseded report allows', () => {
  const reports = (former: string) => [
    `party: v, killed: { reports: [{ source: S1, value: ${former} }, { source: S2, value: 8, supersedes: S1 }] }`,
  ];

  it.each([
    ['at least 20', 'value: 20, as_of: 2019-04-01', true],
    ['about 235', 'value: 235, as_of: 2019-04-01', true],
    ['20-30', 'value: 25, as_of: 2019-04-01', true],
    ['20', 'value: 20', true],
    // A bound allows many totals: one of a later day, or of no day, is not that report again.
    ['at least 20', 'value: 20, as_of: 2019-04-03', false],
    ['at least 20', 'value: 20', false],
    ['at least 20', 'value: 19, as_of: 2019-04-01', false],
    ['about 235', 'value: 300, as_of: 2019-04-01', false],
  ])('%s, %s: %s', (former, total, isSuperseded) =>
    expect(compare(reports(former), `${total}, sources: [S1]`).is_superseded).toBe(isSuperseded),
  );

  it('is of that source', () =>
    expect(compare(reports('at least 20'), 'value: 20, as_of: 2019-04-01, sources: [S3]').is_superseded).toBe(false));
});
