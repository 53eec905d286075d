import { describe, expect, it } from 'vitest';
import { blocksOf, faultsOf } from '../../../support/parse-slide.ts';

const chart = (kind: string, inner: string, more = '') =>
  `<figure><chart kind="${kind}" unit="people" ${more}>${inner}</chart></figure>`;
const figureOf = (...given: Parameters<typeof chart>) => {
  const [block] = blocksOf(chart(...given));
  return block?.kind === 'figure' ? block : undefined;
};
const faults = (...given: Parameters<typeof chart>) => faultsOf(chart(...given)).map(({ code, message }) => `${code} ${message}`);
const point = (label: string, more: string) => `<point label="${label}" ${more}/>`;
const ends = 'low="at least" range="at most"';

describe('a chart of lines', () => {
  it('has points in their order, with gaps where nothing is stated', () => {
    const inner =
      point('1 May', 'value="1200" low="1000" high="1500" figure="about 1,200"') +
      point('2 May', 'figure="not stated" low="900"') +
      point('3 May', 'value="0"');
    expect(figureOf('line', inner, ends)?.drawing).toMatchObject({
      kind: 'chart',
      form: 'line',
      unit: 'people',
      names: [''],
      band: { low: 'at least', high: 'at most' },
      points: [
        { label: '1 May', amounts: [{ value: 1200, figure: 'about 1,200' }], low: 1000, high: 1500 },
        { label: '2 May', amounts: [{ value: null, figure: 'not stated' }], low: 900, high: null },
        { label: '3 May', amounts: [{ value: 0, figure: '0' }], low: null, high: null },
      ],
    });
  });

  it('has no band where no point has ends, and amounts by name where there are several lines', () => {
    const two = (label: string, a: string, b: string) =>
      `<point label="${label}"><amount name="North" ${a}/><amount name="South" ${b}/></point>`;
    const drawing = figureOf(
      'line',
      two('1', 'value="1"', 'value="2"') + two('2', 'figure="?"', 'value="3" open="yes"'),
    )?.drawing;
    expect(drawing).toMatchObject({
      names: ['North', 'South'],
      points: [
        { amounts: [{ value: 1 }, { value: 2 }] },
        {
          amounts: [
            { value: null, figure: '?' },
            { value: 3, isOpen: true },
          ],
        },
      ],
    });
    expect(drawing).not.toHaveProperty('band');
  });

  it('is described by its figures where nobody says what it shows', () => {
    const inner = point('1 May', 'value="1200"') + point('2 May', 'figure="not stated"');
    expect(figureOf('line', inner)?.alt).toBe('people: 1 May 1,200; 2 May not stated');
    const [block] = blocksOf(chart('line', inner).replace('<figure>', '<figure alt="A trend">'));
    expect(block).toMatchObject({ alt: 'A trend' });
  });

  it.each([
    ['line', point('1', 'value="1"'), 'MUP005 missing <point> in <chart>: lines go from one to the next'],
    ['line', point('1', '').repeat(2), 'MUP005 missing value or figure of <point>'],
    ['line', point('1', 'value="-1"').repeat(2), 'MUP006 invalid value of <point>: -1'],
    [
      'line',
      point('1', 'value="5" low="6" high="7"').repeat(2),
      'MUP006 invalid value of <point>: 5 is not between low, 6, and high, 7',
    ],
    ['line', point('1', 'value="5" low="7" high="6"').repeat(2), 'MUP006 invalid high of <point>: 6 is below low, 7'],
    ['line', point('1', 'value="5" limit="yes" open="yes"').repeat(2), 'MUP006 invalid limit and open: both'],
    ['line', point('1', 'x="1" y="2" value="1"').repeat(2), 'MUP006 invalid <point>: x and y'],
    ['line', point('1', 'value="1"').repeat(121), 'LAY001 does not fit its slide: 121 points in one <chart>'],
    ['line', '<bar label="a" value="1"/>', 'MUP004 element in the wrong place: <bar> in a chart of lines'],
    ['line', '<bar label="a" value="1"/>', 'MUP005 missing <point> in <chart>: a chart of lines is made of them'],
    ['area', point('1', 'figure="not stated"').repeat(2), 'MUP006 invalid <point> of areas: an amount is not stated'],
    ['area', point('1', 'value="1" low="0" high="3"').repeat(2), 'MUP006 invalid <point>: low and high'],
    [
      'bars',
      `<bar label="a" value="1"/>${point('1', 'value="1"')}`,
      'MUP004 element in the wrong place: <point> in a chart of bars',
    ],
  ])('of kind %s says of %s what is wrong', (kind, inner, message) => {
    expect(faults(kind, inner, ends)).toContain(message);
  });

  it('asks what the ends are called in the data sheet, and refuses more lines than can be told apart', () => {
    expect(faults('line', point('1', 'value="5" low="4" high="6"').repeat(2))).toEqual([
      'MUP005 missing attribute: low of <chart>',
      'MUP005 missing attribute: range of <chart>',
    ]);
    const five = `<point label="1">${[1, 2, 3, 4, 5].map((name) => `<amount name="${name}" value="1"/>`).join('')}</point>`;
    expect(faults('line', five.repeat(2))).toContain('LAY001 does not fit its slide: 5 lines in one <chart>');
  });
});

describe('a ring', () => {
  const part = (label: string, more: string) => `<part label="${label}" ${more}/>`;

  it('has parts that are all stated, and the whole in words', () => {
    const figure = figureOf(
      'doughnut',
      part('Destroyed', 'value="12"') + part('Damaged', 'value="34" figure="about 34"'),
      'total="46"',
    );
    expect(figure?.drawing).toMatchObject({
      kind: 'chart',
      form: 'doughnut',
      total: '46',
      parts: [
        { label: 'Destroyed', value: 12, figure: '12' },
        { label: 'Damaged', value: 34, figure: 'about 34' },
      ],
    });
    expect(figure?.alt).toBe('people 46: Destroyed 12; Damaged about 34');
  });

  it.each([
    [part('a', 'value="1"') + part('b', 'figure="not stated"'), 'MUP005 missing attribute: value of <part>'],
    [part('a', 'value="1"'), 'MUP005 missing <part> in <chart>: a whole has two parts or more'],
    [part('a', 'value="0"').repeat(2), 'MUP006 invalid <chart>: all parts are 0'],
    [part('a', 'value="1"').repeat(7), 'LAY001 does not fit its slide: 7 parts of a ring in one <chart>'],
    [part('a', 'value="-2"').repeat(2), 'MUP006 invalid value of <part>: -2'],
  ])('says of %s what is wrong', (inner, message) => expect(faults('doughnut', inner)).toContain(message));
});

describe('a scatter chart', () => {
  it('has points with two numbers, also below 0', () => {
    const figure = figureOf('scatter', point('Camp', 'x="-2.5" y="18"'), 'across="km"');
    expect(figure?.drawing).toMatchObject({
      kind: 'chart',
      form: 'scatter',
      across: 'km',
      points: [{ label: 'Camp', x: -2.5, y: 18 }],
    });
    expect(figure?.alt).toBe('km, people: Camp -2.5, 18');
  });

  it.each([
    [point('a', 'x="1" y="2"'), '', 'MUP005 missing attribute: across of <chart>'],
    [point('a', 'x="1"'), 'across="km"', 'MUP005 missing attribute: y of <point>'],
    [point('a', 'x="1" y="2" value="3"'), 'across="km"', 'MUP006 invalid <point> of a scatter chart: value'],
    [point('a', 'x="one" y="2"'), 'across="km"', 'MUP006 invalid x of <point>: one'],
  ])('says of %s what is wrong', (inner, more, message) => expect(faults('scatter', inner, more)).toContain(message));
});

describe('stacked bars', () => {
  const bar = (more: string, ...amounts: readonly string[]) =>
    `<bar label="Post" ${more}>${amounts.map((amount, index) => `<amount name="n${index}" ${amount}/>`).join('')}</bar>`;

  it('have amounts by name and a total in words', () => {
    expect(figureOf('stacked', bar('total="3 people"', 'value="1"', 'value="2"'))?.drawing).toMatchObject({
      form: 'stacked',
      names: ['n0', 'n1'],
      bars: [{ total: '3 people', amounts: [{ value: 1 }, { value: 2 }] }],
    });
  });

  it.each([
    ['<bar label="a" value="1"/>', 'MUP005 missing <amount> in <bar>: a stacked bar is made of several'],
    [
      bar('', ...Array.from({ length: 7 }, () => 'value="1"')),
      'LAY001 does not fit its slide: 7 amounts of a bar in one <chart>',
    ],
  ])('say of %s what is wrong', (inner, message) => expect(faults('stacked', inner)).toContain(message));
});
