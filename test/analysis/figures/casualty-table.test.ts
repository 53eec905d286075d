/** The table of casualties: rows with their parts, columns, totals on each side, the caption, bars. */
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../../src/analysis/sentences/sentence.ts';
import { sayQuantity } from '../../../src/briefing/quantity/phrase.ts';
import { inEnglish } from '../../support/say-sentence.ts';
import { viewed } from './counted.ts';

const table = (...rows: string[]) => viewed(rows).casualties;
/** The names that a sentence is filled with, the innermost one's. */
const nameOf = ({ key, values }: Sentence): string => {
  const inner = values.group ?? values.party;
  if (typeof inner === 'object' && inner.kind === 'sentence') return `${key}: ${nameOf(inner.sentence)}`;
  return typeof values.name === 'string' ? values.name : key;
};

/** Nothing where there is no sentence. */
const say = (sentence: Sentence | null | undefined) => sentence && inEnglish(sentence);

const rows = [
  'party: police, killed: 3, wounded: not stated, sources: [S1]',
  'party: v, killed: 1, note: N, sources: [S2, S1]',
  'party: g, killed: up to 4, detained: 1-2, status: disputed',
  'party: police, killed: about 20, wounded: 5, incident: old',
] as const;

describe('the rows', () => {
  it('have a column for what at least one of them is about, in the order of the fields', () => {
    const { measures, rows: found } = table(...rows);
    expect(measures.map(({ id }) => id)).toEqual(['killed', 'wounded', 'detained']);
    const cells = found.map(({ cells }) => cells.map(({ is_left_out, figure }) => (is_left_out ? '–' : sayQuantity(figure))));
    expect(cells).toEqual([
      ['3', 'not stated', '–'],
      ['1', '–', '–'],
      ['up to 4', '–', '1–2'],
    ]);
    expect(found.map(({ cells }) => cells.map(({ at }) => at))).toEqual(
      [0, 1, 2].map((row) => [`casualties[${row}].killed`, `casualties[${row}].wounded`, `casualties[${row}].detained`]),
    );
    expect(table('party: v, wounded: 3').measures.map(({ id }) => id)).toEqual(['wounded']);
  });

  it('leave what else is counted to the other figures', () => {
    const view = viewed(['party: v, killed: 3, displaced: about 1200, affected: 9']);
    expect(view.casualties.measures.map(({ id }) => id)).toEqual(['killed']);
    expect(view.figures.lines.map(({ total }) => total.measure)).toEqual(['displaced', 'affected']);
  });

  it('show parts below their row, and those counted elsewhere as such', () => {
    const { rows: found, without_attackers } = table(
      'id: x, party: v, place: a, killed: 34, wounded: 9, of_whom: { killed: { children: 27, police: 3 }, wounded: { children: 1 } }',
      'party: v, place: b, killed: 2, part_of: x',
    );
    expect(found.map(({ kind, name, places }) => [kind, nameOf(name), places])).toEqual([
      ['figure', 'Civilians', ['Arden']],
      ['part', 'casualties.ofWhom: groups.children', []],
      ['part', 'casualties.ofWhom: groups.police', []],
      ['contained', 'Civilians', ['Brook']],
    ]);
    const parts = found
      .filter(({ kind }) => kind === 'part')
      .map(({ cells }) => cells.map(({ is_left_out, figure }) => (is_left_out ? '–' : sayQuantity(figure))));
    expect(parts).toEqual([
      ['27', '1'],
      ['3', '–'],
    ]);
    expect(
      without_attackers.parts.map(({ name, cells }) => [nameOf(name), ...cells.map(({ figure }) => sayQuantity(figure))]),
    ).toEqual([
      ['casualties.ofWhom: groups.children', '27', '1'],
      ['casualties.ofWhom: groups.police', '3', 'not stated'],
    ]);
  });

  it('put a row below the one whose figure holds its own, and mark that figure', () => {
    const { rows: found, without_attackers } = table(
      'party: v, place: a, killed: 34, wounded: 5',
      'party: v, place: c, killed: 1',
      'id: both, party: v, places: [a, b], killed: 45',
      'party: v, place: b, killed: 3, part_of: both',
    );
    expect(found.map(({ kind, places }) => [kind, places])).toEqual([
      ['figure', ['Cliff']],
      ['figure', ['Arden', 'Brook']],
      ['held', ['Arden']],
      ['contained', ['Brook']],
    ]);
    expect(found[2]?.cells.map(({ is_held }) => is_held)).toEqual([true, false]);
    expect(without_attackers.killed && sayQuantity(without_attackers.killed)).toBe('46');
  });

  it('name the places that one figure is for together, and everybody where no party is named', () => {
    const view = viewed(['party: v, places: [a, b], killed: 45'], 'figures: [{ measure: killed, place: c, value: 3 }]\n');
    expect(view.casualties.rows.map(({ name, places }) => [nameOf(name), places])).toEqual([
      ['Civilians', ['Arden', 'Brook']],
      ['casualties.everybody', ['Cliff']],
    ]);
  });
});

describe('totals', () => {
  it('count the attackers apart', () => {
    const { without_attackers, with_attackers, attackers } = table(...rows);
    expect(without_attackers.killed).toMatchObject({ low: 4, best: 4, high: 4, sum: '3 + 1' });
    expect(with_attackers?.killed).toMatchObject({ low: 4, best: null, high: 8, sum: '3 + 1 + up to 4' });
    expect(attackers?.killed).toMatchObject({ low: null, best: null, high: 4, sum: 'up to 4' });
    expect(with_attackers?.detained).toMatchObject({ low: 1, best: null, high: 2, sum: '1–2' });
    expect(without_attackers.detained).toBeNull();
    expect(without_attackers.cells.map((total) => total && sayQuantity(total))).toEqual(['4', 'not stated', null]);
  });

  it('never add another incident', () => {
    const { linked } = { linked: viewed([...rows], '') };
    expect(linked.casualties.rows).toHaveLength(3);
  });

  it('are the same with and without attackers where there are none', () => {
    const { with_attackers, attackers, attacker_names } = table('party: police, killed: 3');
    expect([with_attackers, attackers, attacker_names]).toEqual([null, null, []]);
    expect(table(...rows).attacker_names).toEqual(['Gunmen']);
  });

  it('are disputed in the measure whose reports contradict each other, and in no other', () => {
    const reports = '{ reports: [{ source: S1, value: 4 }, { source: S2, value: 9 }] }';
    const { rows: found, without_attackers } = table(`party: v, killed: 5, wounded: ${reports}, status: confirmed`);
    expect([without_attackers.killed?.is_disputed, without_attackers.wounded?.is_disputed]).toEqual([false, true]);
    expect(found[0]?.status).toBe('confirmed');
    expect(found[0]?.disputed.map(({ key, values }) => [key, values.measure])).toMatchObject([
      ['casualties.disputedOf', { sentence: { key: 'measures.wounded' } }],
    ]);
  });

  it('are disputed as a row where every figure of it is', () => {
    const reports = '{ reports: [{ source: S1, value: 4 }, { source: S2, value: 9 }] }';
    const [row] = table(`party: v, killed: ${reports}, wounded: not stated, status: confirmed`).rows;
    expect([row?.status, row?.disputed]).toEqual(['disputed', []]);
  });

  it('of the attackers are disputed by their own reports, not by those of their evacuation', () => {
    const reports = '{ reports: [{ source: S1, value: 4 }, { source: S2, value: 9 }] }';
    expect(table(`party: g, killed: ${reports}`, 'party: v, killed: 1').is_attackers_disputed).toBe(true);
    expect(table(`party: g, killed: 4, evacuated: ${reports}`, 'party: v, killed: 1').is_attackers_disputed).toBe(false);
    expect(table(`party: g, killed: 4, detained: ${reports}`, 'party: v, killed: 1').is_attackers_disputed).toBe(false);
  });

  it('know that the attackers’ own row is disputed', () => {
    expect(table(...rows).is_attackers_disputed).toBe(true);
    expect(table('party: v, killed: 3, status: disputed', 'party: g, killed: 1').is_attackers_disputed).toBe(false);
  });

  it('say in the caption for whom a figure is missing: of what is not stated, never of what is left out', () => {
    const missing = (...given: string[]) =>
      table(...given).missing.map(({ values }) => [
        typeof values.measure === 'object' && values.measure.kind === 'sentence' ? values.measure.sentence.key : '',
        typeof values.names === 'object' && values.names.kind === 'names' ? values.names.names : [],
      ]);
    expect(missing(...rows)).toEqual([['measures.wounded', ['Police']]]);
    expect(missing('party: police, wounded: 1', 'party: v, killed: 1')).toEqual([]);
    expect(missing('party: police, killed: not stated, wounded: 1', 'party: v, killed: 1, wounded: not stated')).toEqual([
      ['measures.killed', ['Police']],
      ['measures.wounded', ['Civilians']],
    ]);
    expect(missing('party: police, killed: 1', 'party: g, killed: not stated')).toEqual([['measures.killed', ['Gunmen']]]);
  });
});

describe('the chart', () => {
  const charted = (...given: string[]) => table(...given).chart;
  const labels = (...given: string[]) => charted(...given)?.bars.map(({ name }) => inEnglish(name));

  it('draws what is stated from low to high, and names the shades that it has', () => {
    const chart = charted(
      'party: police, place: a, killed: 4-6',
      'party: v, place: a, killed: at least 2',
      'party: v, place: b, killed: { low: 3, best: 4, high: 6 }',
      'party: g, place: b, killed: about 9',
      'party: police, killed: not stated, apart: Others., place: c',
    );
    expect(chart?.bars.map(({ low, best, high, at }) => [low, best, high, at])).toEqual([
      [4, null, 6, 'casualties[0].killed'],
      [3, 4, 6, 'casualties[2].killed'],
      [2, null, null, 'casualties[1].killed'],
      // Attackers stand last, however many.
      [9, null, 9, 'casualties[3].killed'],
    ]);
    expect(chart).toMatchObject({ has_pale: true, has_best: true, has_open: true, others: null });
  });

  it('is none where it says no more than the table, or has nothing to compare', () => {
    expect(charted('party: v, killed: 3', 'party: police, killed: 2')).toBeNull();
    expect(charted('party: v, killed: 3-4', 'party: police, killed: not stated')).toBeNull();
    expect(charted('party: v, killed: 3-4', 'party: police, killed: 2')).toBeNull();
  });

  it('names bars by what differs, and says once what they share', () => {
    const ofOne = ['a', 'b', 'c'].map((place) => `party: v, place: ${place}, killed: 2-4`);
    expect(labels(...ofOne)).toEqual(['Arden', 'Brook', 'Cliff']);
    expect(say(charted(...ofOne)?.shared)).toBe('Civilians');
    const ofPlace = ['v', 'police', 'g'].map((party) => `party: ${party}, place: a, killed: 2-4`);
    expect(labels(...ofPlace)).toEqual(['Civilians', 'Police', 'Gunmen']);
    expect(say(charted(...ofPlace)?.shared)).toBe('Arden');
    const crossed = ['v', 'police'].flatMap((party) =>
      ['a', 'b'].map((place) => `party: ${party}, place: ${place}, killed: 2-4`),
    );
    expect(labels(...crossed)).toEqual(['Civilians, Arden', 'Civilians, Brook', 'Police, Arden', 'Police, Brook']);
  });

  it('is none where some rows would be places and others groups', () => {
    const ofOne = ['a', 'b', 'c'].map((place) => `party: v, place: ${place}, killed: 2-4`);
    expect(charted(...ofOne, 'party: police, killed: 1')).toBeNull();
    expect(charted(...ofOne, 'party: v, killed: 3, apart: Elsewhere.')).toBeNull();
  });
});

it('a chart draws nobody twice: a figure for two places holds that of one of them', () => {
  const rows = [
    'party: v, places: [a, b], killed: 45-50',
    'party: v, place: b, killed: 34',
    'party: police, place: a, killed: 2',
    'party: police, place: c, killed: 3',
  ];
  expect(table(...rows).chart?.bars.map(({ high }) => high)).toEqual([50, 3, 2]);
});

it('a chart has the ten largest, and the others in words that hold', () => {
  const areas = Array.from(
    { length: 12 },
    (_, index) => `party: ${index % 2 ? 'v' : 'police'}, killed: ${index + 1}-${index + 2}, apart: No ${index}.`,
  );
  const chart = table(...areas).chart_apart;
  expect(chart?.bars.map(({ high }) => high)).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4]);
  expect(say(chart?.others)).toBe('two others, each at most 3.');
  expect(say(table(...areas, 'party: v, killed: about 1, apart: Y.').chart_apart?.others)).toBe(
    'three other figures are in the table only.',
  );
  expect(say(table(...areas, 'party: v, killed: at least 1, apart: Y.').chart_apart?.others)).toBe(
    'three other figures are in the table only.',
  );
});

describe('the table that is shown', () => {
  const shown = (...given: string[]) => table(...given).shown;

  it('has one row for all without a figure, with their names', () => {
    const { rows: found, missing } = shown(
      'party: v, place: a, killed: 2',
      'party: v, place: b, killed: not stated',
      'party: police, place: a, killed: 1',
      'party: v, place: c, killed: not stated',
      'party: g, killed: not stated',
    );
    expect(found.map(({ kind, name, folded }) => [kind, inEnglish(name), folded && inEnglish(folded)])).toEqual([
      ['figure', 'Civilians', null],
      ['folded', 'Civilians', 'two further places: Brook and Cliff'],
      ['figure', 'Police', null],
      ['figure', 'Gunmen', null],
    ]);
    expect(missing.map(inEnglish)).toEqual(['killed: no figure for Gunmen.']);
    const mixed = shown(
      'party: v, place: a, killed: 2',
      'party: v, place: b, killed: not stated',
      'party: police, killed: not stated',
    );
    expect(mixed.rows.map(({ name }) => inEnglish(name))).toEqual([
      'Civilians',
      'two more without a figure: Civilians, Brook and Police',
    ]);
    expect(shown('party: v, killed: not stated', 'party: police, killed: not stated').rows).toHaveLength(2);
  });

  it('has no column for a single figure', () => {
    const {
      measures,
      alone,
      rows: found,
      without_attackers,
      with_attackers,
    } = shown(
      'party: v, place: a, killed: 2, wounded: 3',
      'party: v, place: b, killed: 4, wounded: 1',
      'party: v, place: c, missing: 7, status: claimed',
      'party: g, killed: 1, detained: 2, status: disputed',
    );
    expect(measures.map(({ id }) => id)).toEqual(['killed', 'wounded']);
    expect(alone.map(({ measure, figure, name, status }) => [inEnglish(measure), figure.low, inEnglish(name), status])).toEqual([
      ['missing', 7, 'Civilians, Cliff', 'claimed'],
      ['detained', 2, 'Gunmen', 'disputed'],
    ]);
    expect(found.map(({ cells }) => cells.map(({ figure }) => figure.low))).toEqual([
      [2, 3],
      [4, 1],
      [1, null],
    ]);
    expect(without_attackers.cells.map((total) => total?.low)).toEqual([6, 4]);
    expect(with_attackers?.cells.map((total) => total?.low)).toEqual([7, 4]);
  });

  it.each([
    [
      'in the row of the same people',
      'party: v, place: a, killed: 3, missing: 4',
      '10',
      ['Civilians, Arden', 'Police', 'Police'],
      0,
      true,
    ],
    [
      'that agrees with them',
      'party: v, place: a, killed: 3, missing: 4',
      'about 7',
      ['Civilians, Arden', 'Police', 'Police'],
      0,
      false,
    ],
    [
      'in a row of its own',
      'party: v, place: b, killed: 3, missing: 4',
      '10',
      ['Civilians, Brook', 'Police', 'Police', 'Civilians, Arden'],
      3,
      false,
    ],
  ])('puts one number of killed or missing %s', (_, row, value, names, index, isContradicted) => {
    const {
      casualties: { shown: found },
    } = viewed(
      [row, 'party: police, place: a, killed: 1, missing: 2', 'party: police, place: b, killed: 1, missing: 2'],
      `figures: [{ of: [killed, missing], party: v, place: a, value: ${value} }]\n`,
    );
    const { rows, alone, column_count } = found;
    expect(
      rows.map(({ name, party, places }) => (party?.id === 'v' ? `${inEnglish(name)}, ${places}` : inEnglish(name))),
    ).toEqual(names);
    expect(rows.map(({ together }) => together.length)).toEqual(names.map((__, each) => (each === index ? 1 : 0)));
    expect(rows[index]?.together[0]?.is_contradicted).toBe(isContradicted);
    expect(alone).toEqual([]);
    expect(column_count).toBe(4);
  });

  it('keeps the columns of those who were taken and set free, though one row alone is about them', () => {
    const { measures, alone } = shown(
      'party: v, place: a, killed: 2, wounded: 3',
      'party: v, place: b, killed: 1, wounded: 4, abducted: 41, freed: 27',
      'party: g, killed: none, detained: 1',
    );
    expect(measures.map(({ id }) => id)).toEqual(['killed', 'wounded', 'abducted', 'freed']);
    expect(alone.map(({ measure }) => inEnglish(measure))).toEqual(['detained']);
  });

  it('keeps a column that says of others that nothing is stated, whose row would say nothing without it, that is divided, or in two rows', () => {
    const columnsOf = (...given: string[]) => shown(...given).measures.map(({ id }) => id);
    const two = ['party: v, place: a, killed: 2', 'party: v, place: b, killed: 4'];
    expect(columnsOf(...two, 'party: police, killed: not stated, wounded: 3')).toEqual(['killed', 'wounded']);
    expect(columnsOf(...two, 'party: police, killed: 1, wounded: 3, of_whom: { wounded: { women: 1 } }')).toEqual([
      'killed',
      'wounded',
    ]);
    expect(columnsOf(two[0] ?? '', 'party: police, killed: 1, wounded: 3')).toEqual(['killed', 'wounded']);
    expect(columnsOf(...two, 'party: police, killed: 1, wounded: 3')).toEqual(['killed']);
    expect(columnsOf(...two, 'party: police, killed: 1, wounded: 3', 'party: g, killed: 1, wounded: not stated')).toEqual([
      'killed',
      'wounded',
    ]);
  });
});

it('collects notes with the reasons why a row is apart, and each source once', () => {
  const { notes, sources } = table(...rows, 'party: v, place: a, killed: 2, apart: They died abroad., sources: [S2]');
  expect(notes).toEqual([
    { text: 'N', sources: ['S2', 'S1'], at: 'casualties[1].note' },
    { text: 'They died abroad.', sources: ['S2'], at: 'casualties[4].apart' },
  ]);
  expect(sources).toEqual(['S1', 'S2']);
});

it('is empty for an incident without rows', () =>
  expect(table('party: police, killed: 3, incident: old')).toMatchObject({ rows: [], measures: [], chart: null, missing: [] }));

it('a chart stands apart where it and the table are too much for one slide, and not at all where few bars say what the table says', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => `party: v, killed: ${10 + index}-${20 + index}, apart: No ${index}.`);
  const [small, large] = [table(...rows(4)), table(...rows(8))];
  expect([small.chart?.bars.length, small.chart_apart]).toEqual([4, null]);
  expect([large.chart, large.chart_apart?.bars.length]).toEqual([null, 8]);
  const silent = ['a', 'b', 'c'].map((place) => `party: police, place: ${place}, wounded: 1`);
  const parts = table(...rows(4), ...silent, 'party: g, wounded: 2');
  expect([parts.chart, parts.chart_apart]).toEqual([null, null]);
});

describe('what every row would say', () => {
  const shared = (...rows: string[]) => {
    const { place, status } = table(...rows).shown;
    return { place, status };
  };

  it('is told once below the table', () => {
    expect(shared('party: v, place: a, killed: 2', 'party: police, place: a, killed: 1')).toEqual({
      place: ['Arden'],
      status: 'reported',
    });
  });

  it('is not, of a single row, or where one differs', () => {
    expect(shared('party: v, place: a, killed: 2')).toEqual({ place: null, status: null });
    expect(shared('party: v, place: a, killed: 2', 'party: police, place: b, killed: 1, status: claimed')).toEqual({
      place: null,
      status: null,
    });
    expect(shared('party: v, place: a, killed: 2', 'party: police, killed: 1').place).toBeNull();
  });

  it('of measures that nobody’s figure is missing in twice, the name stands once', () => {
    const rows = ['party: v, place: a, killed: 2, wounded: 3', 'party: v, place: b, killed: not stated, wounded: not stated'];
    expect(table(...rows).shown.missing.map(inEnglish)).toEqual(['killed and wounded: no figure for Brook.']);
  });
});

describe('the title over it', () => {
  const titled = (...rows: string[]) => say(table(...rows).chart_title);

  it('names the highest only where it surely is', () => {
    expect(titled('party: v, place: a, killed: 30-40', 'party: police, killed: 2')).toBe('Arden had most deaths: 30–40');
    expect(titled('party: v, place: a, killed: at least 30', 'party: police, killed: 29')).toContain('most deaths: at least 30');
    expect(titled('party: v, killed: 30', 'party: police, killed: 30')).toBe('60 people killed');
    expect(titled('party: v, killed: 30')).toBe('People killed, by party and place');
    expect(titled('party: v, killed: 30', 'party: police, killed: at least 2')).toBe('at least 32 people killed');
    expect(titled('party: v, killed: 30', 'party: g, killed: at least 2')).toBe('30 people killed, excluding attackers');
  });

  it('names the widest range where none surely is the highest', () => {
    expect(titled('party: v, place: a, killed: 3-4', 'party: police, killed: 1-6')).toBe(
      'Police had the least certain toll: 1–6 killed',
    );
    expect(titled('party: v, place: a, killed: 1-6, status: disputed', 'party: police, killed: 2')).toBe(
      'Arden had the least certain toll: 1–6 killed; the figure is disputed',
    );
    expect(titled('party: v, killed: 1-6', 'party: police, killed: 2-7')).toBe('3–13 people killed');
  });

  it('says how it stands where it is not simply reported', () => {
    expect(titled('party: v, killed: 30, status: disputed', 'party: police, killed: 2')).toMatch(
      /^Civilians had most deaths: 30; the figure is disputed$/u,
    );
    expect(titled('party: v, killed: 30, status: claimed', 'party: police, killed: 2')).toMatch(
      /deaths: 30; the figure is claimed$/u,
    );
  });
});
