/** The elements of drawings: maps, timelines, charts, scales, relations, pictures, and what they hold. */
import { chartKinds, nodeKinds, timeSpans } from './drawing.ts';
import { count, number, percent, type Row, required, text, word, yes } from './element.ts';
import { inlineNames, tone, words } from './inline-elements.ts';
import { tones } from './run.ts';

/** Those of which a figure holds one. */
export const drawingNames: readonly string[] = ['map', 'timeline', 'chart', 'yardstick', 'relations', 'img'];

export const drawingRows: Readonly<Record<string, Row>> = {
  map: [
    'a map of places',
    '<map><place …/></map>',
    {
      holds: ['place', 'route'],
      needs: [{ oneOf: ['place'] }],
      attributes: {
        note: text('a line under the map'),
        lang: { kind: 'language', meaning: 'language of the names of countries; en if not given' },
        unit: text('what kilometres are called at the scale bar; km if not given'),
        centre: text('words after the length where the scale holds at the centre only'),
        towns: yes('whether a few large towns are named for orientation, where there is room; yes if not given'),
      },
    },
  ],
  place: [
    'a place on the map',
    '<place id="a" label="Border post" lat="40.1" lon="70.5" radius="2"/>',
    {
      attributes: {
        id: required({ kind: 'id', meaning: 'its name, for routes' }),
        label: required(text('the name on the map')),
        lat: required({ kind: 'number', least: -90, most: 90, meaning: 'degrees north' }),
        lon: required({ kind: 'number', least: -180, most: 180, meaning: 'degrees east' }),
        radius: count('kilometres within which it really lies; 0 if not given'),
        kind: word(['incident', 'context'], 'whether something happened there; incident if not given'),
        detail: text('a short second line'),
      },
    },
  ],
  route: [
    'a line through places',
    '<route through="a b"/>',
    { attributes: { through: required({ kind: 'ids', meaning: 'ids of places, in order' }), label: text('words on the line') } },
  ],
  timeline: [
    'events in time',
    '<timeline><event when="02:00">…</event></timeline>',
    {
      holds: ['event'],
      needs: [{ oneOf: ['event'] }],
      attributes: { direction: word(['horizontal', 'vertical'], 'horizontal if not given') },
    },
  ],
  event: [
    'an event of the timeline; its content says what happened',
    '<event tone="reported"><when>02:00</when>Attack on the post</event>',
    {
      hasText: true,
      holds: [...inlineNames, 'when', 'clock'],
      attributes: {
        when: text('the time, unless <when> has it'),
        tone,
        span: word(timeSpans, 'how it lies in time; point if not given'),
        zone: text(
          'zone of its clock time, such as UTC+5; where zones differ, each stands at its event and has a line under the axis',
        ),
        gap: text('time since the event before'),
        since: { kind: 'whole', least: 1, most: 99, meaning: 'how many events back the gap is counted from; 1 if not given' },
        break: yes('whether the axis is broken before it'),
      },
    },
  ],
  clock: [
    'the time of the <event> in a zone, for the line of that zone under the axis',
    '<clock zone="UTC+6">03:00</clock>',
    { ...words, attributes: { zone: required(text('a zone that an event of the timeline has')) } },
  ],
  when: ['the time of an <event>', '<when>{{date event.when}}</when>', words],
  chart: [
    'a native chart, its data sheet behind it: `ranges` from the lowest to the highest figure, `bars` or `columns` of amounts; `stacked` bars, their amounts one after the other; each bar has its figure in words; `steps` draw how one figure went over time; `line` and `area` go through points at equal distances, `doughnut` shows the parts of a whole, `scatter` points between two axes',
    '<chart unit="people" low="at least" range="at most"><bar …/></chart>',
    {
      holds: ['bar', 'step', 'point', 'part'],
      needs: [{ oneOf: ['bar', 'step', 'point', 'part'] }],
      attributes: {
        kind: word(chartKinds, 'ranges if not given'),
        unit: required(text('what is counted')),
        low: text('of ranges: name of the lowest figures in the data sheet, drawn dark; of steps and of a line that have them'),
        best: text('of ranges: name of the best estimates, drawn half dark'),
        range: text('of ranges: name of the highest figures, drawn pale; of steps and of a line that have them'),
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
        open: yes('whether it may be more than the value, and is drawn with an open end'),
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
  yardstick: ['a scale of likelihood', '<yardstick><term …/></yardstick>', { holds: ['term'], needs: [{ oneOf: ['term'] }] }],
  term: [
    'a term of the scale',
    '<term label="likely" band="55–80 %" from="55" to="80" used="yes"/>',
    {
      attributes: {
        label: required(text('the term')),
        band: text('its band in words'),
        from: required(percent('where it begins, in percent')),
        to: required(percent('where it ends, in percent')),
        used: yes('whether the briefing uses it'),
      },
    },
  ],
  img: [
    'a picture: PNG, JPEG, or SVG, which is drawn with shapes; the alternative text is that of its figure',
    '<figure alt="A burnt-out car on a road"><img src="car.jpg"/></figure>',
    { attributes: { src: required(text('the file, from the folder of the briefing or of the templates')) } },
  ],
  relations: [
    'who is said to stand how to whom: boxes, and arrows with words between them',
    '<relations><node …/><link …>…</link></relations>',
    { holds: ['node', 'link'], needs: [{ oneOf: ['node'] }, { oneOf: ['link'] }] },
  ],
  node: [
    'a person, group or event; each kind has a shape of its own',
    '<node id="a" kind="person" label="Suspect" detail="aged 25"/>',
    {
      attributes: {
        id: required({ kind: 'id', meaning: 'its name, for links' }),
        label: required(text('the words in the box')),
        kind: word(nodeKinds, 'what it is; actor if not given'),
        detail: text('a short second line'),
      },
    },
  ],
  link: [
    'an arrow between two nodes; its content says what the one is said to do to the other, and how that stands',
    '<link from="a" to="b" tone="disputed">said to belong to <tag tone="disputed">alleged</tag></link>',
    {
      ...words,
      attributes: {
        from: required({ kind: 'id', meaning: 'id of the node where it begins' }),
        to: required({ kind: 'id', meaning: 'id of the node where it ends' }),
        tone: word(tones, 'how the statement stands: a disputed one is drawn dashed, a denied one dotted; reported if not given'),
      },
    },
  ],
};
