/** Which reports of a figure stand, which are history, and what those that stand give together. */
import { describe, expect, it } from 'vitest';
import { sayQuantity } from '../../src/briefing/quantity/phrase.ts';
import { dateOfReport, statusOfFigure } from '../../src/briefing/settle-reports.ts';
import { briefing, hints, line, read, readWhole } from './read.ts';

const head = `sources:
  - { id: S1, kind: agency, title: A, published: 2019-04-01 }
  - { id: S2, kind: agency, title: B, published: 2019-04-02 }
  - { id: S3, kind: agency, title: C }
  - { id: S4, kind: agency, title: D }
parties: [{ id: v, name: Civilians, side: civilians }, { id: g, name: Gunmen, side: attackers }]
measures: [{ id: customers, label: customers without power, kind: service, standing: true }]
incidents: [{ id: i, title: I, main: true, time: 2019-03-31 }]
`;
const text = (reports: readonly string[], { field = 'killed', more = '' } = {}) =>
  briefing(`${head}casualties:
  - party: v
    ${field}:
      reports:
${reports.map((report) => `        - { ${report} }\n`).join('')}${more === '' ? '' : `      ${more}\n`}`);
const settled = (...call: Parameters<typeof text>) => {
  const { value } = read(text(...call));
  const row = value?.casualties[0];
  if (!row) throw new Error('no figure');
  const figure = row[(call[1]?.field ?? 'killed') as 'killed'];
  if (!figure) throw new Error('no figure');
  return { row, figure, said: sayQuantity(figure), states: figure.reports.map(({ state }) => state) };
};
const told = (...call: Parameters<typeof text>): readonly string[] => read(text(...call)).diagnostics.map(line);

describe('a report is replaced', () => {
  it.each([
    ['by name', ['source: S1, value: 235', 'source: S2, value: 305, supersedes: S1'], '305', ['superseded', 'live']],
    [
      'by several names',
      ['source: S1, value: 235', 'source: S3, value: 200', 'source: S2, value: 305, supersedes: [S1, S3]'],
      '305',
      ['superseded', 'superseded', 'live'],
    ],
    [
      'by name, each of that source',
      ['source: S1, value: 1', 'source: S1, value: 2', 'source: S2, value: 3, supersedes: S1'],
      '3',
      ['superseded', 'superseded', 'live'],
    ],
    [
      'by a later one of the same source',
      ['source: S1, value: 5, as_of: 2019-04-02', 'source: S1, value: 3, as_of: 2019-04-01'],
      '5',
      ['live', 'superseded'],
    ],
    [
      'by one that is dated itself, where the other goes by its publication',
      ['source: S1, value: 3', 'source: S1, value: 5, as_of: 2019-04-02'],
      '5',
      ['superseded', 'live'],
    ],
    [
      'along a chain of names',
      ['source: S1, value: 235', 'source: S2, value: 197, supersedes: S1', 'source: S3, value: 305, supersedes: S2'],
      '305',
      ['superseded', 'superseded', 'live'],
    ],
    [
      'along a chain of names and dates',
      ['source: S1, value: 235', 'source: S2, value: 197, supersedes: S1', 'source: S2, value: 305, as_of: 2019-04-09'],
      '305',
      ['superseded', 'superseded', 'live'],
    ],
    [
      'by one that is denied itself',
      ['source: S1, value: 235', 'source: S2, value: 9, supersedes: S1, status: denied', 'source: S3, value: 300'],
      '300',
      ['superseded', 'denied', 'live'],
    ],
    [
      'by one of its own source, with a name',
      ['source: S3, value: 4', 'source: S3, value: 6, supersedes: S3'],
      '6',
      ['superseded', 'live'],
    ],
  ])('%s', (_how, reports, said, states) => {
    expect(told(reports)).toEqual([]);
    const found = settled(reports);
    expect([found.said, found.states]).toEqual([said, states]);
    expect(found.row.status).toBe('reported');
  });

  it.each([
    ['of another source, by its date alone', ['source: S1, value: 3', 'source: S2, value: 5'], '3–5'],
    [
      'of the same source whose month holds the day',
      ['source: S1, value: 3, as_of: 2019-04', 'source: S1, value: 5, as_of: 2019-04-05'],
      '3–5',
    ],
    [
      'whose hours overlap',
      ['source: S1, value: 3, as_of: about 2019-04-05', 'source: S1, value: 5, as_of: 2019-04-05 10:00'],
      '3–5',
    ],
  ])('and not %s', (_how, reports, said) => {
    const found = settled(reports);
    expect([found.said, found.states]).toEqual([said, ['live', 'live']]);
  });

  it('keeps the address of the figure, also where one report alone stands', () =>
    expect(settled(['source: S1, value: 235', 'source: S2, value: 305, supersedes: S1']).figure.at).toBe('casualties[0].killed'));

  it('keeps every report, its place and its parts', () => {
    const { figure } = settled(['source: S1, value: 235', 'source: S2, value: 305, supersedes: S1, of_whom: { children: 27 }']);
    expect(figure.reports).toMatchObject([
      { value: { low: 235 }, source: 'S1', at: 'casualties[0].killed.reports[0]' },
      { value: { low: 305 }, supersedes: ['S1'], of_whom: { children: { low: 27 } }, at: 'casualties[0].killed.reports[1]' },
    ]);
  });
});

describe('what is wrong with what replaces', () => {
  it('a source without a report here: which there are', () => {
    const reports = ['source: S1, value: 235', 'source: S2, value: 305, supersedes: S3'];
    expect(told(reports)).toEqual(['19:49-19:51 FIG004 report replaces what is not there: S2 supersedes S3']);
    expect(hints(text(reports))).toEqual(['name the source of an earlier report of the same figure: S1']);
    expect(settled(reports).said).toBe('235–305');
  });

  it('itself, where nothing else stands', () =>
    expect(hints(text(['source: S1, value: 2, supersedes: S1']))).toEqual(['delete it: no other report stands here']));

  it.each([[['S2', 'S1']], [['S2', 'S3', 'S1']]])('a circle of %j: once', (next) => {
    const reports = next.map((id, index) => `source: S${index + 1}, value: ${index + 1}, supersedes: ${id}`);
    expect(told(reports).map((each) => each.replace(/^\S+ /u, ''))).toEqual([
      'FIG004 reports that replace each other in a circle',
    ]);
    expect(hints(text(reports))[0]).toContain('only the later report names the earlier');
  });
});

describe('a report that never counts', () => {
  it('is denied', () => {
    const found = settled(['source: S1, value: 3', 'source: S2, value: 50, status: denied']);
    expect([found.said, found.states]).toEqual(['3', ['live', 'denied']]);
  });

  it('counts other people', () => {
    const found = settled(['source: S1, value: 34', 'source: S1, value: 12, scope: foreigners only, as_of: 2019-04-09']);
    expect([found.said, found.states]).toEqual(['34', ['live', 'scope']]);
    expect(found.figure.reports[1]?.scope).toBe('foreigners only');
    expect(told(['source: S1, value: 34', 'source: S1, value: 12, scope: foreigners only'])).toEqual([]);
  });

  it('has no number', () => {
    expect(settled(['source: S1, value: not stated', 'source: S2, value: 3']).said).toBe('3');
    expect(settled(['source: S1, value: dozens', 'source: S2, value: 30']).said).toBe('30');
    expect(settled(['source: S1, value: not stated']).said).toBe('not stated');
  });
});

describe('those still missing, displaced or without power', () => {
  const reports = [
    'source: S1, value: 40',
    'source: S3, value: 12, as_of: 2019-04-05',
    'source: S4, value: 10, as_of: 2019-04-05',
  ];

  it.each(['missing', 'displaced', 'affected'])('%s: an earlier day is history', (field) => {
    const found = settled(reports, { field });
    expect([found.said, found.states]).toEqual(['10–12', ['earlier', 'live', 'live']]);
  });

  it.each(['killed', 'wounded', 'abducted', 'evacuated'])('but of the %s every day counts', (field) =>
    expect(settled(reports, { field }).states).toEqual(['live', 'live', 'live']),
  );

  it('goes by the day: two hours of one day both stand, and what has no date', () => {
    const hours = ['source: S3, value: 40, as_of: 2019-04-05 08:00', 'source: S4, value: 10, as_of: 2019-04-05 20:00'];
    expect(settled(hours, { field: 'missing' }).states).toEqual(['live', 'live']);
    const open = ['source: S3, value: 40', 'source: S4, value: 10, as_of: 2019-04-05'];
    expect(settled(open, { field: 'missing' }).states).toEqual(['live', 'live']);
  });

  it('a measure of the briefing’s own, where it is `standing`', () => {
    const { figures } = readWhole(
      briefing(`${head}figures:
  - { measure: customers, value: { reports: [{ source: S1, value: 225000 }, { source: S2, value: 80000 }] } }
  - { measure: evacuated, value: { reports: [{ source: S1, value: 225 }, { source: S2, value: 80 }] } }
`),
    );
    expect(figures.map(({ value }) => sayQuantity(value))).toEqual(['80000', '80–225']);
    expect(figures[0]?.value.reports.map(({ state }) => state)).toEqual(['earlier', 'live']);
  });

  it('a report that is denied makes no other one history', () => {
    const denied = ['source: S1, value: 40', 'source: S3, value: 1, as_of: 2019-04-09, status: denied'];
    expect(settled(denied, { field: 'missing' })).toMatchObject({ said: '40', states: ['live', 'denied'] });
  });
});

describe('the best number', () => {
  const reports = ['source: S1, value: 235', 'source: S2, value: 305, supersedes: S1'];

  it('leads, and keeps its basis beside the reports', () => {
    const { figure, said } = settled(['source: S1, value: 34', 'source: S2, value: 42'], {
      more: 'best: 37\n      basis: court',
    });
    expect(figure).toMatchObject({ low: 34, best: 37, high: 42, basis: 'court' });
    expect(said).toBe('37 (34–42)');
  });

  it('is never made up', () => expect(settled(['source: S3, value: 2', 'source: S4, value: 4']).figure.best).toBeNull());

  it('may be what the later report says', () => {
    expect(told(reports, { more: 'best: 305\n      basis: x' })).toEqual([]);
    expect(settled(reports, { more: 'best: 305\n      basis: x' }).said).toBe('305');
  });

  it.each([
    [reports, 235, '305'],
    [reports, 306, '305'],
    [['source: S1, value: 3', 'source: S2, value: 5'], 6, '3–5'],
    [['source: S1, value: at least 7'], 6, 'at least 7'],
    [['source: S1, value: more than 7'], 7, 'more than 7'],
    [['source: S1, value: about 100'], 111, 'about 100'],
  ])('of %j cannot be %d', (given, best, allowed) => {
    const more = `best: ${best}`;
    expect(told(given, { more })).toEqual([
      `${18 + given.length}:13-${18 + given.length}:${13 + String(best).length} FIG006 best number outside of the reports that stand: ${best}`,
    ]);
    expect(hints(text(given, { more }))[0]).toContain(`the reports that stand allow ${allowed};`);
  });

  it.each([
    [['source: S1, value: about 100'], 110],
    [['source: S1, value: at least 7'], 500],
    [['source: S1, value: up to 4'], 0],
  ])('of %j can be %d', (given, best) => expect(told(given, { more: `best: ${best}` })).toEqual([]));

  it('stands for nothing where no report gives a number', () =>
    expect(hints(text(['source: S1, value: not stated'], { more: 'best: 5' }))).toEqual([
      'no report that stands gives a number; add one, or leave best out',
    ]));
});

describe('a figure is disputed', () => {
  const row = (reports: readonly string[], status = '') => {
    const given = status === '' ? '' : `    status: ${status}\n`;
    const found = readWhole(text(reports).replace('  - party: v\n', `  - party: v\n${given}`)).casualties[0];
    return found?.killed && statusOfFigure(found.status, found.killed);
  };

  it.each([
    [['source: S1, value: 3', 'source: S2, value: 5'], '', 'disputed'],
    [['source: S1, value: 3', 'source: S2, value: 5'], 'confirmed', 'disputed'],
    [['source: S1, value: about 60', 'source: S2, value: at least 74'], '', 'disputed'],
    [['source: S1, value: at least 6', 'source: S2, value: 7'], '', 'reported'],
    [['source: S1, value: at least 6', 'source: S2, value: 7'], 'confirmed', 'confirmed'],
    [['source: S1, value: about 100', 'source: S2, value: 110'], '', 'reported'],
    [['source: S1, value: about 100', 'source: S2, value: 111'], '', 'disputed'],
    [['source: S1, value: more than 6', 'source: S2, value: 6'], '', 'disputed'],
    [['source: S1, value: 3', 'source: S2, value: not stated'], '', 'reported'],
    [['source: S1, value: 235', 'source: S2, value: 305, supersedes: S1'], '', 'reported'],
    [['source: S1, value: 3', 'source: S2, value: 5, scope: foreigners'], '', 'reported'],
    [['source: S1, value: 3', 'source: S2, value: 5, status: denied'], '', 'reported'],
  ])('%j, written as "%s": %s', (reports, status, found) => expect(row(reports, status)).toBe(found));
});

describe('the same source twice', () => {
  it('undated: both count, and the author is told once, at the later line', () => {
    const reports = ['source: S3, value: 4', 'source: S3, value: 6'];
    expect(settled(reports).said).toBe('4–6');
    const [found, ...others] = read(text(reports)).diagnostics;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'FIG008', severity: 'note', span: { line: 19 }, related: [{ span: { line: 18 } }] });
    expect(found?.message).toBe('two reports of S3 stand side by side, 4 and 6');
    expect(found?.hints[0]).toContain('date both with `as_of:`');
  });

  it('of the same day', () =>
    expect(told(['source: S1, value: 4', 'source: S1, value: 6']).map((each) => each.split(' ')[1])).toEqual(['FIG008']));
});

describe('other figures have reports too', () => {
  const several = '{ reports: [{ source: S1, value: 19 }, { source: S2, value: 17, supersedes: S1 }] }';

  it('materiel, the size of a group, published totals', () => {
    const read = readWhole(
      briefing(
        `${head.replace('time: 2019-03-31', `time: 2019-03-31, attackers: { party: g, size: ${several} }`)}materiel: [{ item: Rifles, taken: ${several}, recovered: ${several.replace('supersedes', 'scope')} }]
published_totals: [{ measure: killed, value: ${several}, includes_attackers: false }]
`,
      ),
    );
    const [row] = read.materiel;
    const size = read.incidents[0]?.attackers?.size;
    expect([row?.taken, row?.recovered, size, read.published_totals[0]?.value].map((each) => each && sayQuantity(each))).toEqual([
      '17',
      '19',
      '17',
      '17',
    ]);
  });

  it('a row keeps the status that its author wrote', () => {
    const disputed = '{ reports: [{ source: S1, value: 19 }, { source: S2, value: 17 }] }';
    const { incidents } = readWhole(
      briefing(head.replace('time: 2019-03-31', `time: 2019-03-31, attackers: { party: g, size: ${disputed} }`)),
    );
    expect(incidents[0]?.attackers?.status).toBe('reported');
  });
});

it('a report is of its own date, else of that of the publication, else of none', () => {
  const { value } = read(text(['source: S1, value: 3, as_of: 2019-04-09', 'source: S2, value: 3', 'source: S3, value: 3']));
  const dates = value?.casualties[0]?.killed?.reports.map((report) => dateOfReport(report, value.sources)?.from.iso ?? null);
  expect(dates).toEqual(['2019-04-09', '2019-04-02', null]);
});
