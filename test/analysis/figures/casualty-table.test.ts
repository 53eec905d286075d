import { describe, expect, it } from 'vitest';
import { tabulateCasualties } from '../../src/analysis/casualties.ts';
import { briefing, readWhole } from '../briefing/read.ts';

const head = `sources: [{ id: S1, kind: agency, title: T }, { id: S2, kind: agency, title: T }]
parties:
  - { id: guards, name: Guards, side: state }
  - { id: driver, name: Driver, side: civilians }
  - { id: gunmen, name: Gunmen, side: attackers }
incidents:
  - { id: raid, title: Raid, main: true, time: 2006 }
  - { id: old, title: Old, time: 2005 }
casualties:
`;
const tableOf = (rows: string, incident = 'raid') => tabulateCasualties(readWhole(briefing(head + rows)), incident);

const rows = `  - { party: guards, killed: 3, wounded: not stated, sources: [S1] }
  - { party: driver, killed: 1, note: N, sources: [S2, S1] }
  - { party: gunmen, killed: up to 4, detained: 1-2, status: disputed }
  - { party: guards, killed: about 20, wounded: 5, incident: old }
`;

describe('totals', () => {
  const table = tableOf(rows);

  it('count the attackers apart', () => {
    expect(table.without_attackers.killed).toMatchObject({ low: 4, best: 4, high: 4, sum: '3 + 1' });
    expect(table.with_attackers?.killed).toMatchObject({ low: 4, best: null, high: 8, sum: '3 + 1 + 0–4' });
    expect(table.attackers?.killed).toMatchObject({ low: 0, best: null, high: 4, sum: '0–4' });
    expect(table.with_attackers?.detained).toMatchObject({ low: 1, best: null, high: 2, sum: '1–2' });
  });

  it('never add another incident', () => {
    expect(table.rows).toHaveLength(3);
    expect(tableOf(rows, 'old').without_attackers).toMatchObject({
      killed: { best: 20, about: true, sum: 'about 20' },
      wounded: { best: 5 },
    });
  });

  it('name the parties for whom nothing was stated', () => {
    const names = table.with_attackers?.wounded.unstated.map(({ id }) => id);
    expect(names).toEqual(['guards', 'driver', 'gunmen']);
    expect(table.without_attackers.killed.unstated).toEqual([]);
    expect(table.without_attackers.wounded).toMatchObject({ stated: false, low: null, high: null, sum: '' });
  });

  it('do not ask who was detained or missing of everybody', () => {
    expect(table.without_attackers.detained.unstated).toEqual([]);
  });

  it('carry the address of their first figure', () => {
    expect(table.without_attackers.killed.at).toBe('casualties[0].killed.total_without_attackers');
    expect(table.attackers?.detained.at).toBe('casualties[2].detained.total_of_attackers');
  });

  it('are the same with and without attackers where there are none', () => {
    const { with_attackers, attackers } = tableOf('  - { party: guards, killed: 3 }\n');
    expect([with_attackers, attackers]).toEqual([null, null]);
  });
});

describe('the table', () => {
  const table = tableOf(rows);

  it('has a column for killed and wounded, and for what else somebody stated', () => {
    expect(table.measures).toEqual(['killed', 'wounded', 'detained']);
    expect(table.rows.map(({ cells }) => cells.map(({ at }) => at))).toEqual(
      [0, 1, 2].map((row) => [`casualties[${row}].killed`, `casualties[${row}].wounded`, `casualties[${row}].detained`]),
    );
    expect(table.rows.map(({ cells }) => cells[1]?.stated)).toEqual([false, false, false]);
    expect(table.without_attackers.cells.map(({ measure }) => measure)).toEqual(['killed', 'wounded', 'detained']);
    expect(table.unstated.map(({ measure }) => measure)).toEqual(['wounded']);
  });

  it('says of each shown measure for whom nothing was stated', () => {
    const { unstated } = tableOf('  - { party: guards, wounded: 1 }\n  - { party: driver, killed: 1 }\n');
    expect(unstated.map(({ measure, parties }) => [measure, parties.map(({ id }) => id)])).toEqual([
      ['killed', ['guards']],
      ['wounded', ['driver']],
    ]);
  });

  it('does not miss a party that is stated in another of its rows', () => {
    const { unstated } = tableOf('  - { party: guards, killed: 1 }\n  - { party: guards, wounded: 1 }\n');
    expect(unstated).toEqual([]);
  });

  it('draws bars from low to high', () => {
    const { bars } = tableOf(
      '  - { party: guards, killed: 4-6 }\n  - { party: driver, killed: at least 2 }\n  - { party: gunmen, killed: about 9 }\n  - { party: gunmen }\n  - { party: gunmen, killed: { low: 3, best: 4, high: 6 } }\n',
    );
    expect(bars.map(({ low, best, high, at }) => [low, best, high, at])).toEqual([
      [4, null, 6, 'casualties[0].killed'],
      [2, null, 2, 'casualties[1].killed'],
      [9, null, 9, 'casualties[2].killed'],
      [null, null, null, 'casualties[3].killed'],
      [3, 4, 6, 'casualties[4].killed'],
    ]);
  });

  it('collects notes, and each source once', () => {
    expect(table.notes).toEqual([{ text: 'N', sources: ['S2', 'S1'], at: 'casualties[1].note' }]);
    expect(table.sources).toEqual(['S1', 'S2']);
  });

  it('is empty for an incident without rows', () => {
    expect(tableOf('  - { party: guards, killed: 3, incident: old }\n')).toMatchObject({
      rows: [],
      measures: [],
      bars: [],
      unstated: [],
    });
  });
});
