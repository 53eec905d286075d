/** Nothing is counted twice: every rule of the cells, with the numbers of the design. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codes, counted, found, said, total } from './counted.ts';

const at = (place: string, killed: string, more = '') => `party: v, place: ${place}, killed: ${killed}, sources: [S1]${more}`;
const both = (killed: string, more = '') => `party: v, places: [a, b], killed: ${killed}, sources: [S3]${more}`;

describe('one cell twice', () => {
  it.each([
    ['one place', [at('a', '34'), at('a', '37')], 'Civilians, Arden', '34 for Arden'],
    [
      'no place',
      ['party: v, killed: 34, sources: [S1]', 'party: v, killed: 37, sources: [S2]'],
      'Civilians, the whole incident',
      '34 for the whole incident',
    ],
  ])('%s: an error, with the ways out', (_where, rows, message, note) => {
    const { problems } = counted(rows);
    expect(problems).toEqual([
      {
        code: 'FIG001',
        at: 'casualties[1].killed',
        message: `counted twice: ${message}`,
        hints: [expect.stringMatching(/`reports:`.*`places:`.*`part_of:`.*`apart: reason`/u)],
        related: [{ at: 'casualties[0].killed', note }],
      },
    ]);
    expect(found(rows)).toMatchObject([{ code: 'FIG001', severity: 'error' }]);
  });

  it.each([
    ['another place', [at('a', '34'), at('b', '37')]],
    ['another party', [at('a', '34'), 'party: police, place: a, killed: 3']],
    ['another measure', [at('a', '34'), 'party: v, place: a, wounded: 3']],
    ['another incident', [at('a', '34'), at('a', '37', ', incident: old')]],
    ['apart, with the reason', [at('a', '34'), at('a', '2', ', apart: They died abroad.')]],
  ])('and not %s', (_what, rows) => expect(codes(counted(rows))).toEqual([]));

  it('a figure of a list of figures and a row of casualties', () => {
    const more = 'figures: [{ measure: killed, party: v, place: a, value: 3, sources: [S2] }]\n';
    expect(codes(counted([at('a', '34')], more))).toEqual(['FIG001 figures[0].value']);
  });

  it('a figure of nobody’s in particular beside that of a party', () => {
    const more = (place: string, apart = '') =>
      `figures: [{ measure: killed, place: ${place}, value: 45${apart}, sources: [S2] }]\n`;
    expect(counted([at('a', '34')], more('a')).problems[0]?.message).toBe(
      'counted twice: a figure without party beside that of Civilians, Arden',
    );
    expect(codes(counted([at('a', '34')], more('b')))).toEqual([]);
    expect(codes(counted([at('a', '34')], more('a', ', apart: Other people.')))).toEqual([]);
  });
});

describe('the whole incident beside places', () => {
  const whole = 'party: v, killed: 45, sources: [S1]';

  it('is an error, once', () => {
    const { problems } = counted([whole, at('a', '34'), at('b', '11')]);
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['FIG001', 'counted twice: Civilians, once for the whole incident and once for Arden'],
    ]);
  });

  it('also beside a figure for several places', () =>
    expect(codes(counted([both('34'), whole]))).toEqual(['FIG001 casualties[1].killed']));

  it('is none where the placed rows are part of it, or are of another party or measure', () => {
    const named = `id: all, ${whole}`;
    const counting = counted([
      named,
      at('a', '34', ', part_of: all'),
      'party: police, place: a, killed: 3',
      'party: v, place: a, wounded: 3',
    ]);
    expect([codes(counting), said(counting), said(counting, 'wounded')]).toEqual([[], '48', '3']);
  });

  it('is none where it says why it is apart, and is added', () => {
    const counting = counted([at('a', '34'), 'party: v, killed: 2, apart: Died abroad., sources: [S1]']);
    expect([codes(counting), said(counting)]).toEqual([[], '36']);
  });
});

describe('a figure for several places', () => {
  it.each([
    [[at('a', '34'), at('b', '11'), both('45')], '45'],
    [[at('a', '34'), both('45')], '45'],
    [[both('45')], '45'],
    [[at('a', '34'), at('b', 'not stated'), both('45')], '45'],
    [[at('a', 'at least 30'), at('b', '11'), both('45')], '45'],
    [[at('a', '34'), at('b', '11'), both('at least 40')], '45'],
    [[at('a', '34-36'), at('b', '11'), both('46-50')], '46–47'],
    [[at('a', 'about 34'), at('b', '11'), both('44')], '44'],
    [[at('a', '34'), both('not stated')], 'at least 34'],
    [[at('a', '34'), at('b', '11'), both('45'), at('c', '3')], '48'],
  ])('%j: counted once, %s', (rows, right) => {
    const counting = counted(rows);
    expect([said(counting), codes(counting), counting.contradictions]).toEqual([right, [], []]);
  });

  it('that contradicts all of its places: they count, and it is told', () => {
    const counting = counted([at('a', '34'), at('b', '11'), both('50')]);
    expect([said(counting), codes(counting)]).toEqual(['45', []]);
    expect(counting.contradictions).toMatchObject([
      {
        combined: { at: 'casualties[2].killed' },
        finer: [{ places: [{ id: 'a' }] }, { places: [{ id: 'b' }] }],
        sum: { low: 45, high: 45 },
      },
    ]);
  });

  it('that is less than one of its places: an error, with both figures', () => {
    const { problems } = counted([at('a', '50'), both('45')]);
    expect(problems).toMatchObject([
      {
        code: 'FIG007',
        at: 'casualties[1].killed',
        message: 'Arden and Brook together 45, and Arden alone at least 50',
        related: [{ at: 'casualties[0].killed', note: '50 for Arden' }],
      },
    ]);
  });

  it('contradicting places of which one has no number: an error too', () =>
    expect(codes(counted([at('a', '50'), at('b', 'not stated'), both('45')]))).toEqual(['FIG007 casualties[2].killed']));

  it('overlapping another: an error', () => {
    const { problems } = counted([both('45'), 'party: v, places: [b, c], killed: 20']);
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['FIG001', 'counted twice: Civilians, the row for Brook and Cliff overlaps that for Arden and Brook'],
    ]);
  });

  it('cites itself and those of its places', () =>
    expect(total(counted([at('a', '34'), both('45')]))?.sources.toSorted()).toEqual(['S1', 'S3']));
});

describe('part of another row', () => {
  const whole = 'id: v-a, party: v, place: a, killed: 34, sources: [S1]';

  it('is shown and never added', () => {
    const counting = counted([whole, 'party: v, place: b, killed: 3, part_of: v-a']);
    expect([said(counting), codes(counting)]).toEqual(['34', []]);
    expect(counting.lines[0]?.cells).toHaveLength(2);
  });

  it('may be of another party', () => expect(said(counted([whole, 'party: police, killed: 3, part_of: v-a']))).toBe('34'));

  it.each([
    ['35', ['FIG003 casualties[1].killed']],
    ['at least 35', ['FIG003 casualties[1].killed']],
    ['34', []],
    ['up to 50', []],
    ['about 35', []],
    ['not stated', []],
  ])('of 34, %s', (killed, problems) =>
    expect(codes(counted([whole, `party: v, place: b, killed: ${killed}, part_of: v-a`]))).toEqual(problems),
  );

  it('opens no total of those killed with a number of killed or wounded', () =>
    expect(said(counted([whole, 'party: v, place: b, killed_or_wounded: 9, part_of: v-a']))).toBe('34'));
});

it('measures never add to each other', () => {
  const counting = counted([
    'party: v, place: a, killed: 3, wounded: 5, missing: 2',
    'party: v, place: b, killed: 1, wounded: 1',
  ]);
  expect(['killed', 'wounded', 'missing', 'detained'].map((measure) => said(counting, measure))).toEqual(['4', '6', '2', '–']);
});

it('the order of the rows changes no total', () => {
  const rows = [at('a', '34'), at('b', '11'), both('40-50'), at('c', 'about 20'), 'party: police, place: a, killed: not stated'];
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      expect(said(counted(shuffled))).toBe(said(counted(rows)));
    }),
    { numRuns: 30 },
  );
});
