import { expect, test } from 'vitest';
import { figureKinds } from '../../src/figures/kinds.ts';
import { faultsOf, parseTemplate } from '../support/parse-slide.ts';
import { told } from '../support/render-slide.ts';

const table = (rows: string) => `<table alt="x">${rows}</table>`;
const figure = (drawing: string) => `<figure alt="x">${drawing}</figure>`;
const map = (inner: string) => figure(`<map>${inner}</map>`);
const place = '<place id="p" label="P" lat="1" lon="2"/>';

test.each([
  // Not well formed: the tag that does not fit, where the template has it.
  ['<p>a <b>b</p>', 'MUP001 one.hbs:2:6 <b> opened here is closed by </p>'],
  ['<p>a</b></p>', 'MUP001 one.hbs:2:1 </b> after this closes nothing'],
  ['<ul>\n <li>a\n</ul>', 'MUP001 one.hbs:3:2 <li> opened here is closed by </ul>'],
  ['<p align="left" align="right">a</p>', 'MUP001 one.hbs:2:1 slide markup is not well formed: duplicate attribute: align'],
  // Unknown
  ['<ull><li>a</li></ull>', 'MUP002 one.hbs:2:1 unknown element: <ull>'],
  ['<P>a</P>', 'MUP002 one.hbs:2:1 unknown element: <P>'],
  ['<script>a</script>', 'MUP002 one.hbs:2:1 unknown element: <script>'],
  ['<p sise="lead">a</p>', 'MUP003 one.hbs:2:1 unknown attribute: sise of <p>'],
  ['<p constructor="lead">a</p>', 'MUP003 one.hbs:2:1 unknown attribute: constructor of <p>'],
  ['<p style="color:red">a</p>', 'MUP003 one.hbs:2:1 unknown attribute: style of <p>'],
  // Nesting
  ['\n<li>a</li>', 'MUP004 one.hbs:3:1 element in the wrong place: <li> in <slide>'],
  ['<ul><p>a</p></ul>', 'MUP004 one.hbs:2:5 element in the wrong place: <p> in <ul>'],
  ['<p><p>a</p></p>', 'MUP004 one.hbs:2:4 element in the wrong place: <p> in <p>'],
  ['loose', 'MUP004 one.hbs:1:1 text in the wrong place: “loose” in <slide>'],
  ['<ul> x <li>a</li></ul>', 'MUP004 one.hbs:2:1 text in the wrong place: “x” in <ul>'],
  ['<h1>Second</h1>', 'MUP004 one.hbs:2:1 element in the wrong place: a second <h1> in <slide>'],
  [
    '<columns><column><columns><column/></columns></column></columns>',
    'MUP004 one.hbs:2:18 element in the wrong place: <columns> in <column>',
  ],
  [
    figure(`<map>${place}</map><map>${place}</map>`),
    'MUP004 one.hbs:2:69 element in the wrong place: a second <map> in <figure>',
  ],
  [table('<tr><td/></tr><tr><td/><td/></tr>'), 'MUP004 one.hbs:2:30 too many cells: the row fills 2 of 1 columns'],
  [table('<tr><td low="5" high="3"/></tr>'), 'MUP006 one.hbs:2:20 invalid high of <td>: 3 is below low, 5'],
  [table('<col/><col/><tr><td/></tr>'), 'MUP004 one.hbs:2:22 too many columns: the rows have 1'],
  [table('<col width="0"/><tr><td/></tr>'), 'MUP006 one.hbs:2:16 invalid width of <col>: 0'],
  ['<stats><stat value="3"><value>3</value></stat></stats>', 'MUP004 one.hbs:2:8 value of <stat> stands twice'],
  // Missing
  ['<figure><map/></figure>', 'MUP005 one.hbs:2:1 missing attribute: alt of <figure>'],
  ['<table alt=""><tr><td/></tr></table>', 'MUP005 one.hbs:2:1 missing attribute: alt of <table>'],
  [figure(''), `MUP005 one.hbs:2:1 missing ${figureKinds.map(({ element }) => `<${element}>`).join(' or ')} in <figure>`],
  [map(''), 'MUP005 one.hbs:2:17 missing <place> in <map>'],
  [table(''), 'MUP005 one.hbs:2:1 missing <tr> in <table>'],
  [table('<tr><td/><td/></tr><tr><td/></tr>'), 'MUP005 one.hbs:2:35 missing cell: the row fills 1 of 2 columns'],
  ['<stats><stat>killed</stat></stats>', 'MUP005 one.hbs:2:8 missing value of <stat>'],
  [figure('<timeline><event>x</event></timeline>'), 'MUP005 one.hbs:2:27 missing when of <event>'],
  // Values
  ['<p size="leed">a</p>', 'MUP006 one.hbs:2:1 invalid size of <p>: leed'],
  ['<callout tone="red">a</callout>', 'MUP006 one.hbs:2:1 invalid tone of <callout>: red'],
  ['<columns><column width="13"/></columns>', 'MUP006 one.hbs:2:10 invalid width of <column>: 13'],
  [
    '<columns><column width="8"/><column width="5"/></columns>',
    'MUP006 one.hbs:2:1 invalid width of <column>: the columns do not add up to 12',
  ],
  [map('<place id="p" label="P" lat="91" lon="1e3"/>'), 'MUP006 one.hbs:2:22 invalid lat of <place>: 91'],
  [map(place + place), 'MUP006 one.hbs:2:63 invalid id of <place>: p stands twice'],
  [map(`${place}<route through="p q"/>`), 'MUP006 one.hbs:2:63 invalid through of <route>: q is no place of the map'],
  [map(`${place}<route through="p"/>`), 'MUP006 one.hbs:2:63 invalid through of <route>: one place only'],
  [table('<tr><td rowspan="2"/></tr>'), 'MUP006 one.hbs:2:20 invalid rowspan: it reaches below the table'],
  [
    table('<col width="60"/><col width="50"/><tr><td/><td/></tr>'),
    'MUP006 one.hbs:2:16 invalid width of <col>: all together are 110 percent',
  ],
  [
    figure('<chart unit="u" low="l" range="r"><bar label="b" low="4" high="2" figure="f"/></chart>'),
    'MUP006 one.hbs:2:51 invalid high of <bar>: 2 is below low, 4',
  ],
  [
    figure('<yardstick><term label="l" from="9" to="5"/></yardstick>'),
    'MUP006 one.hbs:2:28 invalid to of <term>: 5 is below from, 9',
  ],
  // Links
  ['<p><a href="javascript:alert(1)">a</a></p>', 'MUP007 one.hbs:2:4 link that may not stand in a deck: javascript:alert(1)'],
  ['<p><a href="file:///etc/passwd">a</a></p>', 'MUP007 one.hbs:2:4 link that may not stand in a deck: file:///etc/passwd'],
  ['<p><a href="https://a b">a</a></p>', 'MUP007 one.hbs:2:4 link that may not stand in a deck: https://a b'],
  // Sources
  ['<p>a<cite ref="S9"/></p>', 'BRF004 one.hbs:2:5 unknown source: S9'],
])('%s', (body, message) => {
  expect(told({ diagnostics: faultsOf(body) })).toContain(message);
});

test('hints say where an element may stand, and what was meant', () => {
  const hints = (body: string) => faultsOf(body)[0]?.hints;
  expect(hints('<li>a</li>')).toEqual(['<li> may stand in <ul>, <ol>']);
  expect(hints('<ul>a</ul>')).toEqual(['<ul> holds only <li>']);
  expect(hints('<tabel alt="x"/>')?.[0]).toMatch(/^did you mean table\?$|^known elements/u);
  expect(hints('<p size="leed">a</p>')).toEqual(['did you mean lead?', 'it takes lead, small']);
  expect(hints('<p>a<cite ref="S33"/></p>')).toEqual(['did you mean S3?']);
});

test('a fault that a value caused shows the line of the briefing', () => {
  const analysis = { rows: [{ at: 'claims[3]', href: 'ftp://x', source: 'nope' }] };
  const [link, source] = faultsOf('{{#each rows}}<p><a href="{{href}}">x</a></p>{{/each}}', analysis).concat(
    faultsOf('{{#each rows}}<p>{{cite source}}</p>{{/each}}', analysis),
  );
  expect(link?.span).toMatchObject({ file: 'briefing.yaml', line: 'claims[3].href'.length });
  expect(link?.related[0]?.span).toMatchObject({ file: 'templates/brief/one.hbs', line: 2 });
  expect(source?.span).toMatchObject({ line: 2, column: 18 });
  expect(source?.related[0]?.span).toMatchObject({ line: 'claims[3].source'.length });
});

test.each([
  ['<slide><h1>x</h1></slide>', 'MUP005 one.hbs:1:1 missing attribute: id of <slide>'],
  ['<slide id="a"></slide>', 'MUP005 one.hbs:1:1 missing <h1> in <slide>'],
  ['<slide id="a"><h1> </h1></slide>', 'MUP005 one.hbs:1:15 missing title: <h1> is empty'],
  ['<slide id="a b"><h1>x</h1></slide>', 'MUP006 one.hbs:1:1 invalid id of <slide>: a b'],
  [
    '<slide id="a"><h1>x</h1></slide>\n<slide id="a"><h1>y</h1></slide>',
    'MUP006 one.hbs:2:1 invalid id of <slide>: a stands twice',
  ],
  ['<p>x</p>', 'MUP004 one.hbs:1:1 element in the wrong place: <p> outside of <slide>'],
  ['<slide id="a"><h1>x</h1></slide>\nloose', 'MUP004 one.hbs:1:1 text in the wrong place: “loose” outside of <slide>'],
  ['loose', 'MUP004 one.hbs:1:1 text in the wrong place: “loose” outside of <slide>'],
  ['<slide id="a"><h1>x</h1>', 'MUP001 one.hbs:1:1 <slide> opened here is never closed'],
])('outermost: %j', (template, message) => {
  expect(told(parseTemplate(template))).toContain(message);
});

test.each([
  ['', 'MUP005 frame.hbs:1:1 missing <frame> in the file frame'],
  ['<frame title="x"/>', 'MUP005 frame.hbs:1:1 missing attribute: language of <frame>'],
  ['<frame language="English" title="x"/>', 'MUP006 frame.hbs:1:1 invalid language of <frame>: English'],
  ['<slide id="a"><h1>x</h1></slide>', 'MUP004 frame.hbs:1:1 element in the wrong place: <slide> outside of <frame>'],
  ['<frame language="en" title="x"><tlp> </tlp></frame>', 'MUP005 frame.hbs:1:32 missing words of <tlp>'],
  [
    '<frame language="en" title="x"/><frame language="en" title="x"/>',
    'MUP004 frame.hbs:1:33 element in the wrong place: a second <frame>',
  ],
])('frame: %j', (frameFile, message) => {
  expect(told(parseTemplate('<slide id="a"><h1>x</h1></slide>', { frameFile }))).toContain(message);
});

test('a slide with errors is left out, the others stay', () => {
  const { value, diagnostics } = parseTemplate('<slide id="a"><h1>x</h1><q/></slide><slide id="b"><h1>y</h1></slide>');
  expect(value?.slides.map(({ id }) => id)).toEqual(['b']);
  expect(diagnostics).toHaveLength(1);
});

test('the frame becomes properties, marks and a footer', () => {
  const frameFile =
    '<frame language="en" title="{{t}}" author="A &amp; B"><tlp> TLP:GREEN </tlp><mark>x</mark><mark></mark><mark>y</mark><footer>{{t}} <b>c</b></footer></frame>';
  const { value } = parseTemplate('<slide id="a"><h1>x</h1></slide>', { frameFile, analysis: { at: '', t: '“T” <1>' } });
  expect(value?.frame).toMatchObject({
    tlp: 'TLP:GREEN',
    marks: ['x', 'y'],
    language: 'en',
    properties: { title: '“T” <1>', subject: '', author: 'A & B', organisation: '', keywords: '', category: '' },
  });
  expect(value?.frame.footer.map(({ text, bold, origin }) => [text, bold, origin.path])).toEqual([
    ['“T” <1>', false, 't'],
    [' ', false, undefined],
    ['c', true, undefined],
  ]);
});
