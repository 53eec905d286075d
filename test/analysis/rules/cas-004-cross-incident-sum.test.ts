import { describe, expect, it } from 'vitest';
import { crossIncidentSum } from '../../../src/analysis/rules/cas-004-cross-incident-sum.ts';
import { isfara } from '../../briefing/read.ts';
import { said } from './findings-of.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(crossIncidentSum));

it('finds nothing in the first briefing', () => expect(findIn(crossIncidentSum, isfara)).toEqual([]));

const head = (events = '') => `parties: [{ id: staff, name: Staff, side: state }]
places: [{ id: post, name: Post }, { id: prison, name: Prison }, { id: road, name: Road }]
incidents:
  - { id: raid, title: Raid, main: true, time: 2006-05, place: post }
  - { id: breakout, title: Breakout, time: 2006-01, place: prison }
events:
  - { time: 2006-01, what: Flight, place: road, incident: breakout }
${events}casualties:
`;
const check = (row: string, events = '') => said(crossIncidentSum, `${head(events)}  - { party: staff, killed: 1, ${row} }\n`);

describe('a row at the place of another incident', () => {
  it('that does not say whose it is', () =>
    expect(check('place: prison')).toEqual(['casualties[0].place: casualties of breakout counted for raid']));

  it('known by an event there', () =>
    expect(check('place: road')).toEqual(['casualties[0].place: casualties of breakout counted for raid']));
});

describe('a row lets pass', () => {
  it.each(['place: prison, incident: breakout', 'place: prison, incident: raid', 'place: post', 'status: reported'])(
    '%s',
    (row) => expect(check(row)).toEqual([]),
  );

  it('a place that the main incident shares', () =>
    expect(check('place: prison', '  - { time: 2006-05, what: Flight, place: prison }\n')).toEqual([]));
});
