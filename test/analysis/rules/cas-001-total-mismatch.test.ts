import { describe, expect, it } from 'vitest';
import { totalMismatch } from '../../../src/analysis/rules/cas-001-total-mismatch.ts';
import { isfara } from '../../briefing/read.ts';
import { said } from './findings-of.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(totalMismatch));

it('finds nothing in the first briefing', () => expect(findIn(totalMismatch, isfara)).toEqual([]));

const head = `sources: [{ id: S1, kind: agency, title: T }]
parties:
  - { id: guards, name: Guards, side: state }
  - { id: driver, name: Driver, side: civilians }
  - { id: gunmen, name: Gunmen, side: attackers }
incidents:
  - { id: raid, title: Raid, main: true, time: 2006 }
  - { id: old, title: Old, time: 2005 }
casualties:
  - { party: guards, killed: 9, sources: [S1] }
  - { party: driver, killed: 1, sources: [S1] }
  - { party: gunmen, killed: 4, sources: [S1] }
  - { party: guards, killed: 2, incident: old, sources: [S1] }
`;
const check = (total: string) => said(totalMismatch, `${head}published_totals:\n  - { measure: killed, ${total} }\n`);

describe('a total that does not add up', () => {
  it.each([
    ['value: 13, includes_attackers: true', '13 killed published, 14 computed with attackers'],
    ['value: 13, includes_attackers: false', '13 killed published, 10 computed without attackers'],
    ['value: 13', '13 killed published, 10 computed without attackers'],
    ['value: 3, incident: old', '3 killed published, 2 computed'],
    ['value: at least 11, includes_attackers: false', 'at least 11 killed published, 10 computed without attackers'],
    ['value: about 20, includes_attackers: true', 'about 20 killed published, 14 computed with attackers'],
  ])('%s', (total, message) => expect(check(total)).toEqual([`published_totals[0].value: total does not add up: ${message}`]));
});

describe('a total that may stand', () => {
  it.each([
    'value: 14, includes_attackers: true',
    'value: 10, includes_attackers: false',
    'value: 10',
    'value: 14',
    'value: 2, incident: old',
    'value: 13, includes_attackers: true, note: The driver is not counted.',
    'value: at least 8, includes_attackers: false',
    'value: up to 20, includes_attackers: false',
    'value: about 15, includes_attackers: true',
    'value: not stated',
  ])('%s', (total) => expect(check(total)).toEqual([]));

  it('where nothing was counted', () =>
    expect(said(totalMismatch, `${head}published_totals:\n  - { measure: wounded, value: 3 }\n`)).toEqual([]));
});

describe('a total beside a rough report', () => {
  const lists = (
    ...values: readonly string[]
  ) => `sources: [{ id: S1, kind: agency, title: T }, { id: S2, kind: agency, title: U }]
parties: [{ id: miners, name: Miners, side: civilians }]
incidents: [{ id: mine, title: Mine, main: true, time: 2006 }]
casualties: [{ party: miners, abducted: { reports: [${values.map((value, index) => `{ source: S${index + 1}, value: ${value} }`).join(', ')}] }, sources: [S1, S2] }]
`;
  const found = (value: string, ...reports: readonly string[]) =>
    said(totalMismatch, `${lists(...reports)}published_totals: [{ measure: abducted, value: ${value} }]\n`).length;

  it.each([
    ['44', ['about 40', '41']],
    ['44', ['about 40', '40']],
    ['36', ['about 40', '40']],
    ['6', ['about 7', 'at least 7']],
    ['about 48', ['about 40', '41']],
  ])('%s is no more refused by %j than by the first alone', (value, reports) =>
    expect([found(value, reports[0] ?? ''), found(value, ...reports), found(value, ...[...reports].reverse())]).toEqual([
      0, 0, 0,
    ]),
  );

  it('what none of them allows is refused as ever', () => {
    expect([found('45', 'about 40', '41'), found('35', '40', 'about 40')]).toEqual([1, 1]);
  });
});

it('points to the rows', () =>
  expect(
    findIn(
      totalMismatch,
      `briefdeck: 1\ntitle: T\ndate: 2006\nas_of: 2006\nhandling: { tlp: CLEAR }\n${head}published_totals:\n  - { measure: killed, value: 13 }\n`,
    )[0]?.related,
  ).toEqual([{ at: 'casualties[0].killed.total_without_attackers', note: 'the sum begins here' }]));

it('names a measure of the briefing by its label, with its unit', () => {
  const own = `measures: [{ id: lost, label: energy not served, kind: service, unit: MWh }]
incidents: [{ id: i, title: Outage, main: true, time: 2019-04-01 }]
figures: [{ measure: lost, value: 73 }]
published_totals: [{ measure: lost, value: 90 }]
`;
  expect(said(totalMismatch, own)).toEqual([
    'published_totals[0].value: total does not add up: 90 MWh energy not served published, 73 computed',
  ]);
});
