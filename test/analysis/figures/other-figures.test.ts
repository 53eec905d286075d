/** Everything that is counted besides casualties: one line for each measure, item, unit and year of prices. */
import { expect, it } from 'vitest';
import { sayQuantity } from '../../../src/briefing/quantity/phrase.ts';
import { inEnglish } from '../../support/say-sentence.ts';
import { codes, counted, found, viewed } from './counted.ts';

const lines = (figures: readonly string[], rows: readonly string[] = []) =>
  viewed(rows, `figures:\n${figures.map((each) => `  - { ${each} }\n`).join('')}`).figures;
const totals = (...call: Parameters<typeof lines>) => lines(...call).lines.map(({ total }) => sayQuantity(total));

it('sums each measure, and each item of it', () => {
  expect(
    totals([
      'measure: customers, place: a, value: 200000',
      'measure: destroyed, item: houses, value: about 1200',
      'measure: customers, place: b, value: 25000',
      'measure: destroyed, item: boats, value: 3',
    ]),
  ).toEqual(['225000', 'about 1200', '3']);
});

it('adds money only within one unit and the prices of one year, and converts nothing', () => {
  const money = [
    'measure: damage, place: a, value: 1.2',
    'measure: damage, place: b, value: 1.6',
    'measure: damage, place: c, value: 5, unit: million USD',
    'measure: damage, place: c, value: 1, prices: 2024',
  ];
  const found = lines(money).lines;
  expect(found.map(({ total, unit, prices }) => [sayQuantity(total), unit, prices])).toEqual([
    ['2.8', 'million EUR', null],
    ['5', 'million USD', null],
    ['1', 'million EUR', '2024'],
  ]);
});

it('shows people besides casualties, of rows and of figures together', () => {
  const found = lines(
    ['measure: displaced, party: police, value: 300'],
    ['party: v, displaced: about 1200, evacuated: 40, killed: 3'],
  );
  expect(found.lines.map(({ total }) => [total.measure, sayQuantity(total)])).toEqual([
    ['displaced', 'about 1500'],
    ['evacuated', '40'],
  ]);
});

it('has a total below several rows only, and says for whom there is none', () => {
  const [open, single] = lines([
    'measure: customers, place: a, value: 200000',
    'measure: customers, place: b, value: not stated',
    'measure: evacuated, value: 40',
  ]).lines;
  expect([open?.has_total, open && sayQuantity(open.total), open?.missing?.key]).toEqual([
    true,
    'at least 200000',
    'casualties.noFigure',
  ]);
  expect(open?.missing?.values.names).toEqual({ kind: 'names', names: ['Brook'] });
  expect([single?.has_total, single?.missing]).toEqual([false, null]);
});

it('names who and where, and marks what is counted in another row', () => {
  const [line] = lines([
    'id: all, measure: evacuated, party: v, places: [a, b], value: 40, sources: [S1]',
    'measure: evacuated, place: c, value: 3, part_of: all, status: claimed',
  ]).lines;
  expect(line?.rows).toMatchObject([
    { where: 'Civilians, Arden, Brook', is_contained: false, sources: ['S1'], status: 'reported', at: 'figures[0].value' },
    { where: 'Cliff', is_contained: true, status: 'claimed', at: 'figures[1].value' },
  ]);
  expect(line && sayQuantity(line.total)).toBe('40');
});

it('knows parts of a figure, and refuses those that are too large', () => {
  const parts = (of_whom: string) => ['', `figures: [{ measure: evacuated, value: 40, of_whom: ${of_whom} }]\n`] as const;
  expect(codes(counted([], parts('{ children: 12 }')[1]))).toEqual([]);
  expect(codes(counted([], parts('{ children: 41 }')[1]))).toEqual(['FIG003 figures[0].value']);
  const [line] = lines(['measure: evacuated, value: 40, of_whom: { children: 12 }']).lines;
  expect(line?.parts.map((part) => `${part.group} ${sayQuantity(part)}`)).toEqual(['children 12']);
});

it('the same thing at one place twice is an error', () => {
  const twice = ['measure: destroyed, item: houses, place: a, value: 3', 'measure: destroyed, item: houses, place: a, value: 4'];
  expect(
    found([], `figures:\n${twice.map((each) => `  - { ${each} }\n`).join('')}`).map(({ code, message }) => [code, message]),
  ).toEqual([['FIG001', 'counted twice: houses, Arden']]);
});

it('draws the places of the first measure that has three of them, the largest first', () => {
  const { chart } = lines([
    'measure: evacuated, value: 40',
    'measure: customers, place: a, value: at least 7',
    'measure: customers, place: b, value: { low: 4, best: 5, high: 6 }',
    'measure: customers, party: police, apart: Barracks., value: not stated',
    'measure: customers, place: c, value: 9',
  ]);
  expect(chart?.name.values).toEqual({ name: 'customers without power' });
  expect(chart?.bars.map(({ low, best, high, at }) => [low, best, high, at])).toEqual([
    [9, null, 9, 'figures[4].value'],
    [7, null, null, 'figures[1].value'],
    [4, 5, 6, 'figures[2].value'],
  ]);
  expect(lines(['measure: customers, place: a, value: 7']).chart).toBeNull();
  expect(lines(['measure: customers, place: a, value: 7', 'measure: customers, place: b, value: 4-6']).chart).toBeNull();
});

it('a briefing without any has none', () =>
  expect(viewed(['party: v, killed: 3']).figures).toMatchObject({ lines: [], chart: null, missing: [] }));

it('names nobody where an earlier figure stands for the whole incident', () => {
  const reports = (place: string) => [
    `measure: displaced, ${place}value: { reports: [{ source: S1, value: 200, as_of: 2019-04-01 }, { source: S2, value: 300, as_of: 2019-04-02 }] }`,
  ];
  const told = (place: string) => lines(reports(place)).former.map(({ sentence }) => inEnglish(sentence));
  expect(told('')).toEqual(['Figures of an earlier day: displaced: 200.']);
  expect(told('place: a, ')).toEqual(['Figures of an earlier day: Arden, displaced: 200.']);
});

const saidTitle = (...call: Parameters<typeof lines>) => inEnglish(lines(...call).title);

it.each([
  [['measure: displaced, value: 12700', 'measure: evacuated, value: about 5600'], '12,700 displaced and about 5,600 evacuated'],
  [['measure: displaced, value: 12700'], '12,700 displaced'],
  [['measure: displaced, value: not stated', 'measure: evacuated, value: 5600'], '5,600 evacuated'],
  [['measure: displaced, value: not stated'], 'What else was counted'],
  [['measure: displaced, value: unknown'], 'What else was counted'],
  [['measure: destroyed, item: Houses, value: 3', 'measure: displaced, value: 5'], 'Houses destroyed: 3'],
  // What is not sure of one is said, and then stands alone.
  [
    ['measure: displaced, value: 12700, status: disputed', 'measure: evacuated, value: 5600'],
    '12,700 displaced; the figure is disputed',
  ],
  [['measure: displaced, value: 12700', 'measure: evacuated, value: 5600, status: claimed'], '12,700 displaced'],
  [['measure: displaced, value: 12700, status: claimed'], '12,700 displaced; the figure is claimed'],
  [
    ['measure: displaced, place: a, value: 12700', 'measure: displaced, place: b, value: not stated'],
    'At least 12,700 displaced; no figure for Brook',
  ],
])('titles %j: %s', (rows, expected) => {
  const text = saidTitle(rows);
  expect(text.charAt(0).toUpperCase() + text.slice(1)).toBe(expected);
});

it('parts many rows into two tables of about as many each, in their order, and leaves a chart no room beside more', () => {
  const many = (places: string, measures: readonly string[]) =>
    measures.flatMap((measure) =>
      [...places].map(
        (place) => `measure: ${measure}${measure === 'damaged' ? ', item: houses' : ''}, place: ${place}, value: 3`,
      ),
    );
  const sizes = (rows: readonly string[]) => lines(rows).tables.map((table) => table.lines.map(({ rows: all }) => all.length));
  expect(sizes([])).toEqual([]);
  expect(sizes(many('ab', ['displaced', 'evacuated']))).toEqual([[2, 2]]);
  expect(sizes(many('abc', ['displaced', 'evacuated', 'damaged']))).toEqual([[3], [3, 3]]);
  expect(lines(many('abc', ['displaced', 'evacuated', 'damaged'])).chart).not.toBeNull();
  expect(lines(many('abc', ['displaced', 'evacuated', 'damaged', 'customers'])).chart).toBeNull();
});

it.each(['houses', 'Houses ', 'HOUSES', 'Hou\u00adses', 'Ｈouses'])('takes Houses and %j for one item', (item) => {
  const rows = ['Houses', item].map((each, index) => `measure: destroyed, item: "${each}", place: a, value: ${10 + index}`);
  const yaml = `figures:\n${rows.map((each) => `  - { ${each} }\n`).join('')}`;
  expect(codes(counted([], yaml))).toEqual(['FIG001 figures[1].value']);
  expect(totals(rows.map((row, index) => (index === 0 ? row : row.replace('place: a', 'place: b'))))).toEqual(['21']);
});
