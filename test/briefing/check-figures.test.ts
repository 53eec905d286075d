/** What is wrong with names, units and places of figures: the code, the place and the words. */
import { describe, expect, it } from 'vitest';
import { briefing, hints, lines } from './read.ts';

const base = `sources: [{ id: S1, kind: agency, title: A }]
places: [{ id: a, name: A }, { id: b, name: B }]
parties: [{ id: v, name: V, side: civilians }]
incidents: [{ id: i, title: I, main: true, time: 2019 }]
`;
const told = (more: string) => lines(briefing(base + more));

describe('each is told once, at its place', () => {
  it.each([
    ['figures: [{ measure: kiled, value: 3 }]', ['10:22-10:27 FIG002 unknown measure: kiled']],
    ['key_figures: [killd]', ['10:15-10:20 FIG002 unknown measure: killd']],
    ['published_totals: [{ measure: dead, value: 3 }]', ['10:31-10:35 FIG002 unknown measure: dead']],
    ['became: [{ from: mising, to: killed, number: 1 }]', ['10:18-10:24 FIG002 unknown measure: mising']],
    ['casualties: [{ party: v, killed: 3, of_whom: { killed: { childen: 1 } } }]', ['10:58-10:65 FIG002 unknown group: childen']],
    ['figures: [{ value: 3 }]', ['10:11-10:23 BRF002 missing field: figures[0].measure']],
    ['figures: [{ measure: killed, of: [killed, missing], value: 3 }]', ['10:34-10:51 BRF003 measure and of in one figure']],
    ['casualties: [{ party: v, place: a, places: [a, b], killed: 3 }]', ['10:36-10:42 BRF003 place and places of one figure']],
    ['casualties: [{ party: v, places: [a, a], killed: 3 }]', ['10:38-10:39 BRF005 repeated place: a']],
    ['casualties: [{ party: v, killed: 3, part_of: x }]', ['10:46-10:47 BRF004 unknown id in casualties and figures: x']],
    ['casualties: [{ id: x, party: v, killed: 3, part_of: x }]', ['10:53-10:54 BRF004 row that is part of itself: x']],
    [
      'casualties: [{ id: x, party: v, killed: 3 }, { party: v, place: a, killed: 3, part_of: x, apart: y }]',
      ['10:91-10:96 BRF003 part_of and apart of one figure'],
    ],
    ['casualties: [{ id: x, party: v, killed: 3 }, { id: x, party: v, detained: 3 }]', ['10:52-10:53 BRF005 repeated id: x']],
    [
      'casualties: [{ party: v, wounded: 3, of_whom: { killed: { children: 1 } } }]',
      ['10:49-10:55 FIG003 part of a figure that the row does not give: killed'],
    ],
    ['measures: [{ id: killed, label: Cows, kind: things }]', ['10:18-10:24 BRF005 repeated id: killed is built in']],
    ['groups: [{ id: children, label: kids }]', ['10:16-10:24 BRF005 repeated id: children is built in']],
    ['figures: [{ measure: killed, item: monks, value: 5 }]', ['10:30-10:34 BRF003 item of a figure of people']],
    ['became: [{ from: killed, to: killed, number: 1 }]', ['10:30-10:36 BRF003 became what they were: killed']],
    [
      'published_totals: [{ measure: killed, value: 3, supersedes: S1 }]',
      ['10:61-10:63 FIG004 total replaces what is not there: S1'],
    ],
    [
      'published_totals: [{ measure: killed, value: 3, sources: [S1], supersedes: S1 }, { measure: killed, value: 4, sources: [S1], supersedes: S1 }]',
      ['10:76-10:78 FIG004 totals that replace each other in a circle'],
    ],
    ['figures: [{ measure: displaced, value: 1.5 }]', ['10:40-10:43 FIG005 decimals without a unit: 1.5']],
    ["figures: [{ measure: destroyed, value: '1,5' }]", ['10:40-10:45 FIG005 decimals without a unit: 1,5']],
    ['figures: [{ measure: destroyed, value: 1.200, unit: t }]', ['10:40-10:45 FIG005 thousands or decimals: 1.200']],
    [
      'measures: [{ id: loss, label: loss, kind: money }]\nfigures: [{ measure: loss, value: 5 }]',
      ['11:35-11:36 FIG005 amount of money without a unit'],
    ],
    [
      'key_figures: [killed, wounded, missing, displaced, evacuated, affected]',
      ['10:63-10:71 FIG009 more key figures than fit: 6'],
    ],
  ])('%s', (more, right) => expect(told(`${more}\n`)).toEqual(right));
});

it('says what to do: the nearest name, and how to declare one', () => {
  expect(hints(briefing(`${base}figures: [{ measure: kiled, value: 3 }]\n`))).toEqual([
    'did you mean killed?',
    'or declare it: `measures: [{ id: kiled, label: what it is called, kind: people }]`',
  ]);
});

it.each([
  'measures: [{ id: loss, label: loss, kind: money, unit: EUR }]\nfigures: [{ measure: loss, value: 5.5 }]',
  'figures: [{ of: [killed, missing], value: 3 }]',
  'casualties: [{ id: x, party: v, killed: 3, wounded: 1 }, { party: v, place: a, killed: 3, part_of: x }]',
  'figures: [{ measure: destroyed, item: houses, value: 1200 }, { measure: destroyed, value: "1,200" }]',
  'published_totals: [{ measure: killed, value: 3, sources: [S1] }, { measure: killed, value: 4, supersedes: S1 }]',
])('takes %s', (more) => expect(told(`${more}\n`)).toEqual([]));
