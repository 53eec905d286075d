import { expect, test } from 'vitest';
import { figureKinds } from '../../src/figures/kinds.ts';
import { slideLayouts } from '../../src/markup/deck.ts';
import { elementsWith, elementTable, placesFor } from '../../src/markup/elements.ts';
import { textOfRuns } from '../../src/markup/inline-runs.ts';
import { tones } from '../../src/markup/run.ts';
import { stripTrace } from '../../src/markup/strip-trace.ts';
import { blocksOf, inSlide, parseTemplate, slideOf } from '../support/parse-slide.ts';
import { markupOf, render, told } from '../support/render-slide.ts';

const place = (line: number, column: number) => ({ file: 'templates/brief/one.hbs', line, column });

test('a slide has kicker, title, layout, section, notes and its place', () => {
  const slide = slideOf(
    '\n<slide id="a" layout="title">\n<h2>Topic</h2><h1>A <b>title</b></h1><notes>One<p>Two</p></notes></slide>',
  );
  expect(slide).toMatchObject({ id: 'a', layout: 'title', section: 'Facts', origin: { template: place(2, 1) }, blocks: [] });
  expect([textOfRuns(slide.kicker), textOfRuns(slide.title)]).toEqual(['Topic', 'A title']);
  expect(slide.notes.map(({ runs }) => textOfRuns(runs))).toEqual(['One', 'Two']);
});

test('notes print the full citation of what the slide cites, by number', () => {
  const frameFile =
    '<frame language="en" title="T"><source id="S1">First, <i>book</i></source><source id="S2">Second</source></frame>';
  const template =
    '<slide id="a"><h1>T<cite ref="S2"/></h1><notes>x<references/></notes><p>y<cite ref="S1"/></p></slide><slide id="b"><h1>U</h1><notes><references/></notes></slide>';
  const { value, diagnostics } = parseTemplate(template, { frameFile });
  expect(diagnostics).toEqual([]);
  const [a, b] = value?.slides ?? [];
  expect(a?.notes.map(({ runs }) => textOfRuns(runs))).toEqual(['x', '[1] First, book', '[2] Second']);
  expect(b?.notes).toEqual([]);
});

test('a citation that the frame lacks, or has for no source, is told', () => {
  const cites = '<slide id="a"><h1>T<cite ref="S2"/></h1><notes>\n<references/></notes></slide>';
  expect(told(parseTemplate(cites))).toEqual(['MUP005 one.hbs:2:1 missing <source> of S2']);
  const frameFile = '<frame language="en" title="T">\n<source id="S9">x</source></frame>';
  expect(told(parseTemplate('<slide id="a"><h1>T</h1></slide>', { frameFile }))).toEqual([
    'BRF004 frame.hbs:2:1 unknown source: S9',
  ]);
});

test('prose that stands together is one block', () => {
  const blocks = blocksOf(
    '<h3>H</h3><p size="lead">a</p><ul><li>b</li></ul><blockquote>c<p>d</p></blockquote><callout>x</callout><p align="right">e</p>',
  );
  expect(blocks.map(({ kind }) => kind)).toEqual(['prose', 'callout', 'prose']);
  const [first] = blocks;
  expect(
    first?.kind === 'prose' && first.paragraphs.map(({ style, runs, list }) => [style, textOfRuns(runs), list?.level]),
  ).toEqual([
    ['heading', 'H', undefined],
    ['lead', 'a', undefined],
    ['body', 'b', 0],
    ['quote', 'c', undefined],
    ['quote', 'd', undefined],
  ]);
  expect(blocks[2]).toMatchObject({ paragraphs: [{ align: 'right' }] });
});

test('lists nest and number, skip empty items, and keep the lines of an item together', () => {
  const [block] = blocksOf('<ol><li>a<ul><li>b</li></ul></li><li></li><li><p>c</p><p>d</p><ol><li>e</li></ol></li></ol>');
  expect(
    block?.kind === 'prose' &&
      block.paragraphs.map(({ runs, list }) => [textOfRuns(runs), list?.ordered, list?.number, list?.level]),
  ).toEqual([
    ['a', true, 1, 0],
    ['b', false, 1, 1],
    ['c\nd', true, 2, 0],
    ['e', true, 1, 1],
  ]);
});

test('the head of a table ends where a group or a total begins, also where all its cells are <th>', () => {
  const kindsOf = (rows: string) => {
    const [table] = blocksOf(`<table alt="x">${rows}</table>`);
    if (table?.kind !== 'table') throw new Error('no table');
    return [table.head, table.rows].map((part) => part.map(({ kind }) => kind));
  };
  const head = '<tr><th>Party</th><th>Killed</th></tr>';
  const group = '<tr kind="group"><th span="2">Border posts</th></tr>';
  const row = '<tr><th>North</th><td>3</td></tr>';
  expect(kindsOf(head + group + row)).toEqual([['head'], ['group', 'body']]);
  expect(kindsOf(group + row)).toEqual([[], ['group', 'body']]);
  expect(kindsOf(`${head}<tr kind="total"><th>Sum</th><th>3</th></tr>`)).toEqual([['head'], ['total']]);
  expect(kindsOf(head + row)).toEqual([['head'], ['body']]);
});

test('tables have a head, kinds of rows, spans, shares and origins', () => {
  const analysis = {
    rows: [
      { at: 'casualties[0]', place: 'Post', killed: 3 },
      { at: 'casualties[1]', place: 'Camp', killed: 0 },
    ],
  };
  const [table] = blocksOf(
    `<table alt="x"><col width="40"/><col align="right"/>
<tr><th>Place</th><th>Killed</th></tr>
<tr kind="group"><th span="2">All</th></tr>
{{#each rows}}
<tr><td>{{place}}</td><td tone="reported" align="center">{{killed}}</td></tr>
{{/each}}
<tr kind="total"><th>Sum</th><td/></tr></table>`,
    analysis,
  );
  if (table?.kind !== 'table') throw new Error('no table');
  expect(table.columns).toEqual([{ share: 0.4, align: 'left' }, { align: 'right' }]);
  expect(table.head.map(({ kind }) => kind)).toEqual(['head']);
  expect(table.rows.map(({ kind, origin }) => [kind, origin])).toEqual([
    ['group', { template: place(4, 1) }],
    ['body', { template: place(6, 1), path: 'casualties[0]' }],
    ['body', { template: place(6, 1), path: 'casualties[1]' }],
    ['total', { template: place(8, 1) }],
  ]);
  const [cell, number] = table.rows[2]?.cells ?? [];
  expect(cell).toMatchObject({
    header: false,
    columnSpan: 1,
    rowSpan: 1,
    origin: { template: place(6, 5), path: 'casualties[1].place' },
  });
  expect(number).toMatchObject({ tone: 'reported', align: 'center', origin: { path: 'casualties[1].killed' } });
  expect(number?.paragraphs[0]?.runs[0]).toMatchObject({
    text: '0',
    origin: { template: place(6, 58), path: 'casualties[1].killed' },
  });
  expect(table.rows[3]?.cells.map(({ header, paragraphs }) => [header, paragraphs.length])).toEqual([
    [true, 1],
    [false, 0],
  ]);
});

test('cells may reach down and across', () => {
  const rows = '<tr><td rowspan="2">a</td><td span="2">b</td></tr><tr><td>c</td><td>d</td></tr><tr><td span="3">e</td></tr>';
  const [table] = blocksOf(`<table alt="x">${rows}</table>`);
  expect(table?.kind === 'table' && [table.columns.length, table.rows.length, table.head.length]).toEqual([3, 3, 0]);
});

test.each([
  [
    ['', ''],
    [6, 6],
  ],
  [
    ['8', ''],
    [8, 4],
  ],
  [
    ['', '', '', '', ''],
    [3, 3, 2, 2, 2],
  ],
  [
    ['5', '', ''],
    [5, 4, 3],
  ],
  [
    ['4', '4', '4'],
    [4, 4, 4],
  ],
])('columns %j are %j twelfths wide', (given, expected) => {
  const columns = given.map((width) => `<column${width === '' ? '' : ` width="${width}"`}><p>x</p></column>`).join('');
  const [block] = blocksOf(`<columns>${columns}</columns>`);
  expect(block?.kind === 'columns' && block.columns.map(({ width }) => width)).toEqual(expected);
});

test('callouts and key figures', () => {
  const analysis = { total: { at: 'totals', killed: '6–10' } };
  const [callout, plain, stats] = blocksOf(
    '<callout tone="unknown" title="Not known"><p>a</p><ul><li>b</li></ul></callout><callout>c</callout>' +
      '<stats>{{#with total}}<stat tone="reported"><value>{{killed}}</value> killed <b>in all</b></stat>{{/with}}<stat value="3">held</stat></stats>',
    analysis,
  );
  expect(callout).toMatchObject({ tone: 'unknown', title: [{ text: 'Not known' }], paragraphs: [{}, { list: { level: 0 } }] });
  expect(plain).toMatchObject({ tone: 'accent', title: [], paragraphs: [{ runs: [{ text: 'c' }] }] });
  if (stats?.kind !== 'stats') throw new Error('no stats');
  expect(stats.stats.map(({ value, label, tone, origin }) => [textOfRuns(value), textOfRuns(label), tone, origin.path])).toEqual([
    ['6–10', 'killed in all', 'reported', 'totals'],
    ['3', 'held', undefined, undefined],
  ]);
  expect(stats.stats[0]?.value[0]?.origin.path).toBe('totals.killed');
});

test('figures carry the data of their drawing', () => {
  const figure = (drawing: string) => {
    const [block] = blocksOf(`<figure alt="Alt"><caption>Cap <b>tion</b></caption>${drawing}</figure>`);
    if (block?.kind !== 'figure') throw new Error('no figure');
    expect([block.alt, textOfRuns(block.caption)]).toEqual(['Alt', 'Cap tion']);
    return block.drawing;
  };
  expect(
    figure(
      '<map note="n"><place id="a" label="A" lat="-40.5" lon="70" radius="2.5" kind="context" detail="d"/><place id="b" label="B" lat="1" lon="2"/><route through="a b" label="r"/></map>',
    ),
  ).toMatchObject({
    kind: 'map',
    note: 'n',
    places: [
      { id: 'A', label: 'A', latitude: -40.5, longitude: 70, radius: 2.5, kind: 'context', detail: 'd' },
      { id: 'B', radius: 0, kind: 'incident', detail: '' },
    ],
    routes: [{ through: ['A', 'B'], label: 'r' }],
  });
  expect(
    figure(
      '<timeline direction="vertical"><event when="02:00" tone="disputed" gap="3 h" break="yes">x</event><event><when>03:00</when> y</event></timeline>',
    ),
  ).toMatchObject({
    kind: 'timeline',
    direction: 'vertical',
    events: [
      { when: [{ text: '02:00' }], text: [{ text: 'x' }], tone: 'disputed', gap: '3 h', isBreak: true },
      { when: [{ text: '03:00' }], text: [{ text: 'y' }], tone: 'neutral', gap: '', isBreak: false },
    ],
  });
  expect(
    figure('<chart unit="people" low="at least" range="at most"><bar label="b" low="0" high="4" figure="0–4"/></chart>'),
  ).toMatchObject({
    kind: 'chart',
    unit: 'people',
    names: { low: 'at least', range: 'at most' },
    bars: [{ label: 'b', low: 0, high: 4, figure: '0–4' }],
  });
  expect(figure('<yardstick><term label="likely" band="55–80 %" from="55" to="80" used="yes"/></yardstick>')).toEqual({
    kind: 'yardstick',
    terms: [{ label: 'likely', band: '55–80 %', from: 55, to: 80, isUsed: true, numbers: '' }],
  });
});

test('empty optional attributes are as good as none', () => {
  expect(blocksOf('<p size="" align="{{optional x}}">a</p>', { x: null })).toMatchObject([
    { paragraphs: [{ style: 'body', align: 'left' }] },
  ]);
});

test('the table of elements is whole: what is held exists, stands somewhere, and its example is well formed', () => {
  const elements = elementsWith(figureKinds);
  for (const { name, holds, needs, example } of elements.values()) {
    for (const child of [...holds, ...needs.flatMap(({ oneOf }) => oneOf)])
      expect(elements.has(child), `${child} in ${name}`).toBe(true);
    if (!['slide', 'frame'].includes(name)) expect(placesFor(name, elements).length, name).toBeGreaterThan(0);
    expect(example, name).toContain(`<${name}`);
  }
  const rowOf = (element: string) => elementTable(elements).find((row) => row.element === element);
  expect(rowOf('slide')?.attributes).toContain(slideLayouts.join(', '));
  expect(rowOf('tag')?.attributes).toBe(`tone (must): how the statement stands (${tones.join(', ')})`);
});

test('the trace can be taken off for people', () => {
  const template = '<slide id="a">\n{{#each rows}}\n<p size="{{s}}">{{x}} &amp; <b>y</b></p>\n\n{{/each}}\n</slide>';
  const rendered = render({ template, analysis: { rows: [{ at: 'r[0]', s: 'lead', x: ' _at="0:1:1" <_o> ' }] } });
  const clean = stripTrace(markupOf(rendered));
  expect(clean).toBe('<slide id="a">\n<p size="lead"> _at=&quot;0:1:1&quot; &lt;_o&gt;  &amp; <b>y</b></p>\n</slide>');
});

test('the same template gives the same deck', () => {
  const template = inSlide('<p>a <b>b</b><cite ref="S1"/></p>');
  expect(parseTemplate(template)).toEqual(parseTemplate(template));
});
