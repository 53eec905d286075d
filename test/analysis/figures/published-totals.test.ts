import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/analyze.ts';
import { tabulateCasualties } from '../../src/analysis/casualties.ts';
import { briefing, readWhole } from '../briefing/read.ts';

const head = `sources: [{ id: S1, kind: agency, title: T }]
parties:
  - { id: guards, name: Guards, side: state }
  - { id: gunmen, name: Gunmen, side: attackers }
incidents:
  - { id: raid, title: Raid, main: true, time: 2006 }
  - { id: old, title: Old, time: 2005 }
`;
const exact = 'casualties: [{ party: guards, killed: 10 }, { party: gunmen, killed: 4 }]\n';
const ranged = 'casualties: [{ party: guards, killed: 6 }, { party: gunmen, killed: up to 4 }]\n';

const publishedIn = (rows: string, totals: string, incident = 'raid') =>
  tabulateCasualties(readWhole(briefing(`${head}${rows}published_totals:\n${totals}`)), incident).published;
function compare(rows: string, total: string) {
  const [found] = publishedIn(rows, `  - { measure: killed, ${total} }\n`);
  if (!found) throw new Error('no total');
  return found;
}

it('carries who published it, and where it stands', () => {
  expect(compare(exact, 'value: 13, includes_attackers: true, by: IWPR, note: N, sources: [S1]')).toMatchObject({
    measure: 'killed',
    published: { best: 13 },
    computed: { low: 14, best: 14, high: 14, at: 'casualties[0].killed.total_with_attackers' },
    includes_attackers: true,
    is_with_attackers: true,
    difference: { low: 1, best: 1, high: 1, stated: true, about: false, at: 'published_totals[0].value.difference' },
    direction: 'fewer',
    is_mismatch: true,
    by: 'IWPR',
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
    expect(found).toMatchObject({ includes_attackers: includes, is_with_attackers: isWith, computed: { best: computed } });
  });

  it('is the only one where nobody attacked', () =>
    expect(compare('casualties: [{ party: guards, killed: 10 }]\n', 'value: 12, includes_attackers: true').computed.best).toBe(
      10,
    ));

  it('is of the same incident', () => {
    const totals = '  - { measure: killed, value: 3, incident: old }\n  - { measure: killed, value: 14 }\n';
    expect(publishedIn(exact, totals).map(({ at }) => at)).toEqual(['published_totals[1]']);
    expect(publishedIn(exact, totals, 'old')).toMatchObject([
      { computed: { stated: false }, difference: null, is_mismatch: false },
    ]);
  });
});

describe('the difference', () => {
  it.each([
    // A range of sums: 6 to 10.
    ['value: 13', { low: 3, best: null, high: 7 }, 'more'],
    ['value: 5', { low: 1, best: null, high: 5 }, 'fewer'],
    ['value: 8', { low: 0, best: null, high: 2 }, null],
    ['value: at least 12', { low: 2, best: null, high: null }, 'more'],
    ['value: up to 5', { low: 1, best: null, high: 10 }, 'fewer'],
    ['value: about 20', { low: 10, best: null, high: 14, about: true }, 'more'],
  ])('from 6 to 10, %s', (value, difference, direction) =>
    expect(compare(ranged, `${value}, includes_attackers: true`)).toMatchObject({ difference, direction }),
  );

  it.each([
    ['value: 14', null, null],
    ['value: 16', { low: 2, best: 2, high: 2 }, 'more'],
    ['value: { low: 12, best: 15, high: 20 }', { low: 0, best: 1, high: 6 }, 'more'],
    ['value: { low: 12, best: 13, high: 20 }', { low: 0, best: 1, high: 6 }, 'fewer'],
    ['value: about 14', null, null],
    ['value: not stated', null, null],
  ])('from 14, %s', (value, difference, direction) => {
    const found = compare(exact, `${value}, includes_attackers: true`);
    expect(found.difference).toEqual(difference && expect.objectContaining(difference));
    expect(found.direction).toBe(direction);
  });
});

describe('a mismatch', () => {
  it.each(['value: 8', 'value: 6-9', 'value: 13', 'value: at least 11', 'value: up to 5', 'value: about 12', 'value: 5-7'])(
    'with 6 to 10 is %s',
    (value) => expect(compare(ranged, `${value}, includes_attackers: true`).is_mismatch).toBe(true),
  );

  it.each(['value: 6-10', 'value: at least 9', 'value: up to 7', 'value: about 10', 'value: about 11', 'value: not stated'])(
    'with 6 to 10 is not %s',
    (value) => expect(compare(ranged, `${value}, includes_attackers: true`).is_mismatch).toBe(false),
  );

  it('lets an open sum be', () => {
    const open = 'casualties: [{ party: guards, killed: at least 6 }]\n';
    expect(compare(open, 'value: 13').is_mismatch).toBe(false);
    expect(compare(open, 'value: 5').is_mismatch).toBe(true);
    const about = 'casualties: [{ party: guards, killed: about 20 }]\n';
    expect(compare(about, 'value: 21').is_mismatch).toBe(false);
    expect(compare(about, 'value: 30').is_mismatch).toBe(true);
  });
});

it('is cited as any other figure', () => {
  const totals = 'published_totals: [{ measure: killed, value: 14, sources: [S1] }]\n';
  const { value } = analyze(readWhole(briefing(head + exact + totals)));
  expect(value?.sources[0]).toMatchObject({ id: 'S1', is_cited: true });
  expect(value?.incident?.casualties.published).toHaveLength(1);
});
