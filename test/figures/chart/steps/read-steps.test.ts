import { describe, expect, it } from 'vitest';
import { readMoment } from '../../../../src/markup/moment.ts';
import { blocksOf, faultsOf } from '../../../support/parse-slide.ts';

const chart = (steps: string, more = '') =>
  `<figure alt="Alt"><chart kind="steps" unit="people killed" ${more}>${steps}</chart></figure>`;
const drawingOf = (steps: string, more?: string) => {
  const [block] = blocksOf(chart(steps, more));
  return block?.kind === 'figure' ? block.drawing : undefined;
};
const faults = (steps: string, more?: string) => faultsOf(chart(steps, more)).map(({ code, message }) => `${code} ${message}`);
const step = (when: string, more = 'best="2" figure="2"') => `<step when="${when}" label="l" ${more}/>`;

describe('steps', () => {
  it('have a time in days of a data sheet, a figure, and who says so', () => {
    const steps =
      '<step when="2019-04-21T09:30" label="21 Apr, 09:30" low="" best="207" high="" figure="207" source="Police"/>' +
      '<step when="2019-04-25" label="25 Apr" low="250" high="260" figure="250–260"/>';
    expect(drawingOf(steps, 'low="at least" range="at most"')).toMatchObject({
      kind: 'chart',
      form: 'steps',
      language: 'en',
      unit: 'people killed',
      names: { low: 'at least', range: 'at most' },
      steps: [
        { day: 43_576 + 9.5 / 24, isWholeDay: false, low: null, best: 207, high: null, figure: '207', source: 'Police' },
        { day: 43_580, isWholeDay: true, low: 250, best: null, high: 260, source: '' },
      ],
    });
  });

  it('may be open, exact in both ends, or stated in words alone', () => {
    const steps =
      step('2019-04-21', 'figure="dozens"') +
      step('2019-04-22', 'low="7" high="7" figure="7"') +
      step('2019-04-23', 'low="8" figure="at least 8"');
    expect(drawingOf(steps, 'low="at least"')).toMatchObject({
      steps: [
        { low: null, best: null, high: null },
        { low: null, best: 7, high: null },
        { low: 8, best: null, high: null },
      ],
    });
  });

  it('on a day without an hour stand after a clock time of that day, in the order of the file', () => {
    const drawing = drawingOf(step('2019-04-21T09:30') + step('2019-04-21') + step('2019-04-22'));
    expect(drawing).toMatchObject({ steps: [{ day: 43_576 + 9.5 / 24 }, { day: 43_576 + 9.5 / 24 }, { day: 43_577 }] });
  });

  it.each([
    [step('2019-04-21'), 'MUP005 missing <step> in <chart>: a figure that changes has two values or more'],
    [step('2019-04-22') + step('2019-04-21'), 'MUP006 invalid when of <step>: 2019-04-21 is before the step above it'],
    [step('2019-04-21') + step('2019-02-29'), 'MUP006 invalid when of <step>: 2019-02-29'],
    [step('2019-04-21') + step('22 April'), 'MUP006 invalid when of <step>: 22 April'],
    [step('2019-04-21') + step('2019-04-22', 'best="2"'), 'MUP005 missing attribute: figure of <step>'],
    [
      `${step('2019-04-21')}${step('2019-04-22')}<bar label="a" value="1"/>`,
      'MUP004 element in the wrong place: <bar> in a chart of steps',
    ],
    [step('2019-04-21').repeat(21), 'LAY001 does not fit its slide: 21 steps in one <chart>'],
    [step('2019-04-21') + step('2019-04-22', 'low="2" figure="at least 2"'), 'MUP005 missing attribute: low of <chart>'],
  ])('%s is a mistake', (steps, message) => expect(faults(steps)).toEqual([message]));

  it('have ends in order, and a best figure between them', () => {
    const names = 'low="at least" range="at most"';
    expect(faults(step('2019-04-21') + step('2019-04-22', 'low="4" high="2" figure="x"'), names)).toEqual([
      'MUP006 invalid high of <step>: 2 is below low, 4',
    ]);
    expect(faults(step('2019-04-21') + step('2019-04-22', 'low="4" best="9" high="6" figure="x"'), names)).toEqual([
      'MUP006 invalid best of <step>: 9 is not between low and high',
    ]);
  });

  it('stand in no other kind of chart', () => {
    const bars = `<figure alt="Alt"><chart kind="columns" unit="x"><bar label="a" value="1"/>${step('2019-04-21')}</chart></figure>`;
    expect(faultsOf(bars).map(({ message }) => message)).toEqual(['element in the wrong place: <step> in a chart of bars']);
  });
});

describe('a moment', () => {
  it.each([
    ['1900-03-01', 61],
    ['2000-01-01', 36_526],
    ['2024-02-29T12:00', 45_351.5],
    ['2024-02-29 18:00', 45_351.75],
  ])('%s is day %d of a data sheet', (text, day) => expect(readMoment(text)?.day).toBe(day));

  it.each(['2023-02-29', '2024-13-01', '2024-01-01T24:00', '2024-01-01T10', '1899-12-31', '24-01-01', ''])('%s is none', (text) =>
    expect(readMoment(text)).toBeUndefined(),
  );
});
