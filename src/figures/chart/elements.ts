/** The elements of the markup for charts of all kinds, and what they are made of. */
import { count, number, type Row, required, text, word, yes } from '../../markup/element.ts';
import { chartForms } from './drawing.ts';

export const chartRows: Readonly<Record<string, Row>> = {
  chart: [
    'a native chart, its data sheet behind it: `ranges` from the lowest to the highest figure, `bars` or `columns` of amounts; `stacked` bars, their amounts one after the other; each bar has its figure in words; `steps` draw how one figure went over time; `line` and `area` go through points at equal distances, `doughnut` shows the parts of a whole, `scatter` points between two axes',
    '<chart unit="people" low="at least" range="at most"><bar …/></chart>',
    {
      holds: ['bar', 'step', 'point', 'part'],
      needs: [{ oneOf: ['bar', 'step', 'point', 'part'] }],
      limits: [{ most: 200, what: 'bars', hint: 'leave some out, or make two charts' }],
      attributes: {
        kind: word(chartForms, 'ranges if not given'),
        unit: required(text('what is counted')),
        low: text('of ranges: name of the lowest figures in the data sheet, drawn dark; of steps and of a line that have them'),
        best: text('of ranges: name of the best estimates, drawn as ticks'),
        range: text('of ranges: name of the highest figures, drawn pale; of steps and of a line that have them'),
        scale: count(
          'of ranges and steps: the axis has room for this number at least; charts side by side of one unit are given the same',
        ),
        across: text('of scatter: what is counted across, which must be said'),
        total: text('of doughnut: the whole in words, in its middle'),
      },
    },
  ],
  bar: [
    'a bar of the chart, or a group of bars; without numbers it stands as not stated, with its figure in words',
    '<bar label="Border post" low="2" high="4" figure="2–4"/>',
    {
      holds: ['amount'],
      attributes: {
        label: required(text('what it stands for')),
        low: count('of ranges: the lowest figure; left out beside high where no least is stated'),
        best: count('of ranges: the best estimate, if there is one'),
        high: count('of ranges: the highest figure; left out beside low, the bar has an open end'),
        value: count('of bars and columns: the number, unless there is an <amount>'),
        limit: yes('whether the value is only as far as it may go, and drawn pale'),
        open: yes('whether it may be more than the value, or than high of ranges, and is drawn with an open end'),
        figure: text('the figure in words; ranges must have it'),
        total: text('of stacked bars: all amounts together in words, as somebody counted them'),
      },
    },
  ],
  amount: [
    'one of several amounts of a <bar>, side by side or stacked in every group; of a <point>, on a line or in an area of its own',
    '<bar label="Rifles"><amount name="taken" value="19"/><amount name="recovered" figure="not stated"/></bar>',
    {
      attributes: {
        name: required(text('what it is, printed at the bar')),
        value: count('the number; not stated if not given'),
        limit: yes('whether the value is only as far as it may go, and drawn pale'),
        open: yes('whether it may be more than the value, and is drawn with an open end'),
        figure: text('the number in words, where it is more than the number'),
      },
    },
  ],
  point: [
    'a point of lines, areas or a scatter chart; a line has a gap where a value is not stated',
    '<chart kind="line" unit="people displaced"><point label="1 May" value="1200"/><point label="2 May" figure="not stated"/></chart>',
    {
      holds: ['amount'],
      attributes: {
        label: required(text('the day or place that it stands for')),
        value: count('of lines and areas: the number, unless there is an <amount>'),
        low: count('of a single line: the lowest figure, the lower edge of its band'),
        high: count('of a single line: the highest figure, the upper edge of its band'),
        x: number('of scatter: how far across'),
        y: number('of scatter: how far up'),
        limit: yes('whether the value is only as far as it may go'),
        open: yes('whether it may be more than the value'),
        figure: text('the number in words, where it is more than the number; that it is not stated, where there is none'),
      },
    },
  ],
  part: [
    'a part of the whole that a chart of kind doughnut shows; each must be stated',
    '<chart kind="doughnut" unit="houses" total="46 houses"><part label="Destroyed" value="12"/><part label="Damaged" value="34"/></chart>',
    {
      attributes: {
        label: required(text('what it is')),
        value: count('the number'),
        figure: text('the number in words, where it is more than the number'),
      },
    },
  ],
  step: [
    'a value of a chart of steps: from its time on the figure stood so; without numbers it stands in words alone',
    '<chart kind="steps" unit="people killed"><step when="2019-04-21" label="21 Apr" best="207" figure="207" source="Police"/><step …/></chart>',
    {
      attributes: {
        when: required({ kind: 'moment', meaning: 'its time, by which it is placed; the earliest step stands first' }),
        label: required(text('the time in words')),
        low: count('the lowest figure, of a range or where there is no most'),
        best: count('the figure, or the best estimate'),
        high: count('the highest figure; left out beside low, the range has an open end'),
        figure: required(text('the figure in words')),
        source: text('who says so'),
      },
    },
  ],
};
