import { expect, test } from 'vitest';
import { helperLabels, helperTable } from '../../../src/render/helpers/helper-table.ts';
import { load, markupOf, render, told } from '../../support/render-slide.ts';

const q = (low: number | null, high: number | null, more: object = {}) => ({
  low,
  best: null,
  high,
  stated: true,
  ...more,
});
const at = (iso: string, part: string | null = null) => ({ iso, precision: 'day', part });
const analysis = {
  three: q(3, 3),
  range: q(6, 10),
  most: q(null, 4),
  least: q(7, null),
  open: q(0, null),
  none: q(0, 0),
  unstated: q(null, null, { stated: false }),
  about: q(20, 20, { low_slack: 2, high_slack: 2 }),
  more: q(6500, null, { low_strict: true }),
  reach: q(7, null, { reach: 30 }),
  word: q(24, null, { word: 'dozens' }),
  bounds: q(10, 19, { high_strict: true }),
  guess: q(6, 10, { best: 8 }),
  big: 1234567.891,
  minute: '2006-05-12T02:00',
  names: ['A', 'B', 'C'],
  parties: [{ name: 'X' }, { name: 'Y' }],
  sources: ['S1', 'S2'],
  words: 'ўзбек',
  stars: '**bold *both* <x>** and *it* 2 * 3 * 4, a*b*c, ** no **, *',
  exact: { relation: 'at', from: at('2006-05-12'), to: null },
  early: { relation: 'after', from: at('2001', 'early'), to: null },
  night: { relation: 'between', from: at('2006-05-12T02:00'), to: at('2006-05-12T05:00') },
  days: { relation: 'between', from: at('2006-05-12'), to: at('2006-05-13') },
  aboutClock: { relation: 'about', from: at('2006-05-12T05:00'), to: null },
  afterClock: { relation: 'after', from: at('2006-05-12T05:00'), to: null },
  second: { relation: 'at', from: { ...at('2006-05-12T05:00'), offset: 60 }, to: null },
  aboutSecond: { relation: 'about', from: { ...at('2006-05-12T05:00'), offset: -150 }, to: null },
  said: { text: 'that night' },
  nothing: null,
};

test.each([
  ['{{label "plain"}}', 'A &lt; B'],
  [
    '{{label "dead" n=0}}, {{label "dead" n=1}}, {{label "dead" n=5}}',
    'nobody was killed, 1 person was killed, 5 people were killed',
  ],
  ['{{words 7}} {{words 0 capital=true}} {{words 13}} {{words 1200}}', 'seven Zero 13 1,200'],
  ['{{number big}} {{number big digits=0}} {{number 3}}', '1,234,567.89 1,234,568 3'],
  ['{{quantity three}} {{quantity range}} {{quantity most}} {{quantity least}}', '3 6–10 up to 4 at least 7'],
  ['{{quantity none}} {{quantity unstated capital=true}} {{quantity about}} {{quantity 2}}', 'none Not stated about 20 2'],
  ['{{quantity three words=true capital=true}}, {{quantity least words=true}}', 'Three, at least seven'],
  ['{{quantity open}}, {{quantity open capital=true}}', 'an unknown number, An unknown number'],
  ['{{quantity guess}}, {{quantity guess best="alone"}}, {{quantity guess best="none"}}', '8 (6–10), 8, 6–10'],
  ['{{quantity three best="none"}}, {{quantity none best="alone"}}', '3, none'],
  ['{{quantity more}}, {{quantity reach}}, {{quantity word}}', 'more than 6,500, 7 to 30 or more, dozens (at least 24)'],
  ['{{quantity bounds capital=true}}', 'At least 10, fewer than 19'],
  ['{{quantity none figures=true}} {{quantity unstated figures=true}}', '0 not stated'],
  [
    '{{date minute}} | {{date minute style="date"}} | {{date minute style="day"}} | {{date minute style="time"}}',
    '12 May 2006, 02:00 | 12 May 2006 | 12 May | 02:00',
  ],
  [
    '{{date "2006-05-12"}} | {{date "2006-05"}} | {{date "2006"}} | {{date "0099-01-01"}}',
    '12 May 2006 | May 2006 | 2006 | 1 January 99',
  ],
  ['{{date "2006-09-01T10:30" style="short"}}', '1 Sept 2006, 10:30'],
  ['{{time minute}} {{time "2006-05-12"}} {{time "2006-05"}}', '02:00 12 May May 2006'],
  ['{{date exact}} | {{date early}} | {{date said}}', '12 May 2006 | after early 2001 | that night'],
  [
    '{{date aboutClock}} | {{date afterClock style="short"}} | {{time aboutClock}}',
    '12 May 2006, about 05:00 | 12 May 2006, after 05:00 | about 05:00',
  ],
  [
    '{{date aboutClock style="date"}} | {{date afterClock style="date"}} | {{date night style="date"}}',
    '12 May 2006 | after 12 May 2006 | 12 May 2006',
  ],
  [
    '{{date second}} | {{time second}} | {{date second style="date"}}',
    '12 May 2006, 05:00 (UTC+1) | 05:00 (UTC+1) | 12 May 2006',
  ],
  ['{{date aboutSecond}}', '12 May 2006, about 05:00 (UTC−2:30)'],
  ['{{date night}} | {{date days style="day"}}', 'between 12 May 2006, 02:00 and 05:00 | 12–13 May'],
  ['{{list names}}; {{list names kind="or"}}; {{list parties field="name"}}', 'A, B and C; A, B or C; X and Y'],
  ['{{join names}} {{join names separator="/"}} {{join parties field="name" separator="+"}}', 'A, B, C A/B/C X+Y'],
  ['{{capitalize words}}', 'Ўзбек'],
  ['{{cite sources}}{{cite "S3"}}', '<cite ref="S1"/><cite ref="S2"/><cite ref="S3"/>'],
  ['{{emphasis stars}}', '<b>bold <i>both</i> &lt;x&gt;</b> and <i>it</i> 2 * 3 * 4, a*b*c, ** no **, *'],
  ['{{#if (and (eq 1 1) (any names) (not nothing))}}yes{{/if}}{{#if (any nothing)}}no{{/if}}', 'yes'],
  ['{{#if (any parties "name")}}yes{{/if}}{{#if (any parties "note")}}no{{/if}}{{#if (any nothing "name")}}no{{/if}}', 'yes'],
])('%s', (template, expected) => {
  const rendered = render({ template, analysis });
  expect(rendered.diagnostics).toEqual([]);
  expect(markupOf(rendered)).toBe(expected);
});

test.each([
  ['{{quantity names}}', 'quantity needs a count, not a list'],
  ['{{words "x"}}', 'words needs a number, not x'],
  ['{{number three}}', 'number needs a number, not a record'],
  ['{{date "12 May"}}', 'date needs a date, not 12 May'],
  ['{{date "2006-13"}}', 'date needs a date, not 2006-13'],
  ['{{date minute style="us"}}', 'date has no style us'],
  ['{{list words}}', 'list needs a list, not ўзбек'],
  ['{{list parties}}', 'list needs texts, not a record'],
  ['{{list names kind="xor"}}', 'list has no kind xor'],
  ['{{emphasis names}}', 'emphasis needs a text, not a list'],
  ['{{cite parties}}', 'cite needs ids of sources, not a record'],
  ['{{#if (any words)}}{{/if}}', 'any needs a list'],
  ['{{label "dead" n=three}}', 'label needs a text or a number for n, not a record'],
  ['{{label "dead" m=1}}', 'label dead needs a value for {n}'],
])('%s is refused with its place', (template, message) => {
  const { diagnostics } = render({ template, analysis });
  expect(diagnostics.map(({ code, message: text }) => `${code} ${text}`)).toEqual([`TPL008 ${message}`]);
  expect(diagnostics[0]?.span?.line).toBe(1);
  expect(diagnostics[0]?.hints).toHaveLength(1);
});

test('a formatted value keeps its address', () => {
  const rendered = render({
    template: '{{capitalize (quantity rows.0.killed)}}',
    analysis: { rows: [{ at: 'casualties[0]', killed: q(null, 4) }] },
  });
  expect(markupOf(rendered)).toBe('<_o _at="0:1:1" p="casualties[0].killed">Up to 4</_o>');
});

test('a language file without a label that a helper needs is told', () => {
  const rendered = render({ template: '{{quantity range}}', analysis, files: { 'templates/labels/en.yaml': 'section: x' } });
  expect(told(rendered)).toEqual(['TPL006 one.hbs:1:12 missing label: quantity.range']);
  expect(rendered.diagnostics[0]?.hints[0]).toBe(
    'add quantity.range to templates/labels/en.yaml: `range:` and its words, under `quantity:`',
  );
});

test('plural forms follow the language', () => {
  const labels = 'section: x\nw:\n  one: "{n} o"\n  few: "{n} f"\n  many: "{n} m"\n  other: "{n} x"\n';
  const rendered = render({
    template: '{{label "w" n=1}} {{label "w" n=2}} {{label "w" n=5}} {{label "w" n="5"}}',
    language: 'ru',
    files: { 'templates/labels/ru.yaml': labels },
  });
  expect(markupOf(rendered)).toBe('1 o 2 f 5 m 5 x');
});

test('each example of the table can be loaded', () => {
  for (const { name, example } of helperTable) {
    const template = example.replace('"casualties.killed"', '"dead"');
    expect(template, name).toContain(`${name} `);
    expect(load({ template }).diagnostics, name).toEqual([]);
  }
});

test('the labels that helpers need are listed', () => {
  expect(Object.keys(helperLabels)).toContain('numbers.12');
  expect(Object.values(helperLabels).every((text) => text !== '')).toBe(true);
});
