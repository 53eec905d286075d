/** Every element of the slide markup. Checking works from this table, and the table in templates/README.md is printed from it. */
import { chartForms, nodeKinds, slideLayouts, timeSpans, tones } from './deck.ts';
import { type AttributeRule, describeKind, type ElementRule } from './element.ts';

const inline = ['b', 'i', 'small', 'sup', 'span', 'a', 'br', 'cite', 'tag'];
const prose = ['p', 'ul', 'ol', 'h3', 'blockquote'];
const blocks = [...prose, 'table', 'matrix', 'columns', 'callout', 'stats', 'figure'];
const drawings = ['map', 'timeline', 'chart', 'yardstick', 'relations', 'img'];

const text = (meaning: string): AttributeRule => ({ kind: 'text', meaning });
const word = (words: readonly string[], meaning: string): AttributeRule => ({ kind: 'word', words, meaning });
const required = (rule: AttributeRule): AttributeRule => ({ ...rule, isRequired: true });
const yes = (meaning: string): AttributeRule => word(['yes', 'no'], meaning);
const count = (meaning: string): AttributeRule => ({ kind: 'number', least: 0, most: Number.POSITIVE_INFINITY, meaning });
const percent = (meaning: string): AttributeRule => ({ kind: 'number', least: 0, most: 100, meaning });
const id = required({ kind: 'id', meaning: 'its name, once in the deck' });
const tone = word(tones, 'how the statement stands');
const align = word(['left', 'center', 'right'], 'where lines begin');
const alt = required(text('what a reader who cannot see it should know'));

type Row = readonly [meaning: string, example: string, rule?: Partial<Omit<ElementRule, 'name' | 'meaning' | 'example'>>];

const words = { hasText: true, holds: inline } as const;
const cell: Row[2] = {
  hasText: true,
  holds: [...inline, 'p'],
  attributes: {
    align,
    span: { kind: 'whole', least: 1, most: 30, meaning: 'columns that it takes' },
    rowspan: { kind: 'whole', least: 1, most: 100, meaning: 'rows that it takes' },
    tone,
  },
};

const rows: Readonly<Record<string, Row>> = {
  slide: [
    'one slide, or more when it continues',
    '<slide id="casualties"><h1>…</h1>…</slide>',
    {
      holds: ['h1', 'h2', ...blocks, 'notes'],
      needs: [{ oneOf: ['h1'], isSingle: true }],
      attributes: { id, layout: word(slideLayouts, 'arrangement; content if not given') },
    },
  ],
  h1: ['the message of the slide, one sentence', '<h1>Six people were killed</h1>', words],
  h2: ['the topic above the message, in a word or two', '<h2>Casualties</h2>', words],
  p: [
    'a paragraph',
    '<p size="lead">…</p>',
    { ...words, attributes: { size: word(['lead', 'small'], 'larger or smaller than the body'), align } },
  ],
  h3: ['a heading in the body', '<h3>Not known</h3>', words],
  ul: ['a list with bullets', '<ul><li>…</li></ul>', { holds: ['li'] }],
  ol: ['a numbered list', '<ol><li>…</li></ol>', { holds: ['li'] }],
  li: ['an item of a list', '<li>…<ul>…</ul></li>', { hasText: true, holds: [...inline, 'p', 'ul', 'ol'] }],
  blockquote: ['words quoted at length', '<blockquote>…</blockquote>', { hasText: true, holds: [...inline, 'p'] }],
  table: [
    'a table; rows of <th> at its top are its head and repeat when it continues',
    '<table alt="Casualties by place"><tr><th>Place</th><th>Killed</th></tr>…</table>',
    { holds: ['col', 'tr'], needs: [{ oneOf: ['tr'] }], attributes: { alt } },
  ],
  col: [
    'a column of the table, before its rows',
    '<col width="30" align="right"/>',
    { attributes: { width: percent('share of the width, in percent'), align } },
  ],
  tr: [
    'a row',
    '<tr kind="total">…</tr>',
    {
      holds: ['th', 'td'],
      needs: [{ oneOf: ['th', 'td'] }],
      attributes: { kind: word(['total', 'group'], 'a total, or the heading of a group of rows') },
    },
  ],
  th: ['a cell that heads its column or row', '<th align="right">Killed</th>', cell],
  td: ['a cell', '<td tone="unknown">not stated</td>', cell],
  matrix: [
    'hypotheses against evidence, as a table: a letter where they meet, the scores under them',
    '<matrix alt="…" evidence="Evidence" …><hypothesis …>H1</hypothesis><evidence …>E1<rating>II</rating></evidence></matrix>',
    {
      holds: ['hypothesis', 'evidence'],
      needs: [{ oneOf: ['hypothesis'] }, { oneOf: ['evidence'] }],
      attributes: {
        alt,
        evidence: required(text('head of the first column')),
        diagnosticity: required(text('head of the last column')),
        weighted: required(text('head of the row of weighted scores')),
        score: required(text('head of the row of plain scores')),
        leader: required(text('the word under the lowest score')),
      },
    },
  ],
  hypothesis: [
    'a column of the matrix; its content is the head',
    '<hypothesis weighted="1.7" score="2" leads="yes">H1: Robbery</hypothesis>',
    {
      ...words,
      attributes: {
        weighted: required(text('its weighted score')),
        score: required(text('its plain score')),
        'leads-weighted': yes('whether its weighted score is the lowest'),
        leads: yes('whether its plain score is the lowest'),
      },
    },
  ],
  evidence: [
    'a row of the matrix: what it is, and a rating for each hypothesis in order',
    '<evidence diagnosticity="1.2">Weapons left behind<rating>I</rating></evidence>',
    { hasText: true, holds: [...inline, 'rating'], attributes: { diagnosticity: text('how far it tells the hypotheses apart') } },
  ],
  rating: ['CC, C, N, I, II or NA; empty where none was given', '<rating>II</rating>', { hasText: true }],
  columns: [
    'blocks side by side',
    '<columns><column width="8">…</column><column>…</column></columns>',
    { holds: ['column'], needs: [{ oneOf: ['column'] }] },
  ],
  column: [
    'one of the columns',
    '<column width="8">…</column>',
    {
      holds: blocks.filter((name) => name !== 'columns'),
      attributes: {
        width: {
          kind: 'whole',
          least: 1,
          most: 12,
          meaning: 'twelfths of the width; an equal part of what is left if not given',
        },
      },
    },
  ],
  callout: [
    'a box that stands out',
    '<callout tone="unknown" title="Not known">…</callout>',
    { hasText: true, holds: [...inline, ...prose], attributes: { tone, title: text('its heading') } },
  ],
  stats: [
    'key figures in a row',
    '<stats><stat value="6–10">killed</stat></stats>',
    { holds: ['stat'], needs: [{ oneOf: ['stat'] }] },
  ],
  stat: [
    'a key figure; its content is the label under the number',
    '<stat><value>{{quantity total.killed}}</value>killed</stat>',
    { hasText: true, holds: [...inline, 'value'], attributes: { value: text('the figure, unless <value> has it'), tone } },
  ],
  value: ['the figure of a <stat>', '<value>6–10</value>', words],
  figure: [
    'a drawing with its caption',
    '<figure alt="…"><map>…</map><caption>…</caption></figure>',
    { holds: ['caption', ...drawings], needs: [{ oneOf: drawings, isSingle: true }], attributes: { alt } },
  ],
  caption: ['the main point of the figure', '<caption>All three places lie within 40 km</caption>', words],
  map: [
    'a map of places',
    '<map><place …/></map>',
    {
      holds: ['place', 'route'],
      needs: [{ oneOf: ['place'] }],
      attributes: {
        note: text('a line under the map'),
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
      holds: [...inline, 'when', 'clock'],
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
    'a native chart, its data sheet behind it: `ranges` from the lowest to the highest figure, `bars` or `columns` of amounts; each bar has its figure in words, so there is no legend',
    '<chart unit="people" low="at least" range="at most"><bar …/></chart>',
    {
      holds: ['bar'],
      needs: [{ oneOf: ['bar'] }],
      attributes: {
        kind: word(chartForms, 'ranges if not given'),
        unit: required(text('what is counted')),
        low: text('of ranges: name of the lowest figures in the data sheet, drawn dark'),
        best: text('of ranges: name of the best estimates, drawn half dark'),
        range: text('of ranges: name of the highest figures, drawn pale'),
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
        low: count('of ranges: the lowest figure'),
        best: count('of ranges: the best estimate, if there is one'),
        high: count('of ranges: the highest figure'),
        value: count('of bars and columns: the number, unless there is an <amount>'),
        limit: yes('whether the value is only as far as it may go, and drawn pale'),
        figure: text('the figure in words; ranges must have it'),
      },
    },
  ],
  amount: [
    'one of several amounts of a <bar>, side by side in every group',
    '<bar label="Rifles"><amount name="taken" value="19"/><amount name="recovered" figure="not stated"/></bar>',
    {
      attributes: {
        name: required(text('what it is, printed at the bar')),
        value: count('the number; not stated if not given'),
        limit: yes('whether the value is only as far as it may go, and drawn pale'),
        figure: text('the number in words, where it is more than the number'),
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
    'a picture, PNG or JPEG; the alternative text is that of its figure',
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
  notes: ['speaker notes', '<notes><p>…</p></notes>', { hasText: true, holds: [...inline, 'p', 'ul', 'ol', 'references'] }],
  references: ['the full citation of every source that the slide cites, a paragraph each', '<notes>…<references/></notes>'],
  b: ['bold', '<b>likely</b>', words],
  i: ['italic', '<i>sic</i>', words],
  small: ['smaller than the line', '<small>(alleged)</small>', words],
  sup: ['raised', '<sup>2</sup>', words],
  span: [
    'words in another language',
    '<span lang="uz">…</span>',
    { ...words, attributes: { lang: required({ kind: 'language', meaning: 'their language' }) } },
  ],
  a: [
    'a link',
    '<a href="https://example.org">…</a>',
    { ...words, attributes: { href: required({ kind: 'link', meaning: 'where it leads' }) } },
  ],
  br: ['a line break', '<br/>'],
  cite: [
    'the number of a source, as a link to it',
    '<cite ref="S1"/>',
    {
      attributes: {
        ref: required({ kind: 'id', meaning: 'id of the source' }),
        back: yes('a plain number that leads back to where the source is first cited, for the list of sources'),
      },
    },
  ],
  tag: [
    'a short word of status, bold and in the colour of its tone',
    '<tag tone="disputed">disputed</tag>',
    { ...words, attributes: { tone: required(tone) } },
  ],
  frame: [
    'what stands on every slide, and the properties of the file; only in frame.hbs',
    '<frame language="en" title="{{title}}"><tlp>TLP:GREEN</tlp><footer>…</footer></frame>',
    {
      holds: ['tlp', 'mark', 'footer', 'source'],
      attributes: {
        language: required({ kind: 'language', meaning: 'language of the deck' }),
        title: required(text('title of the file')),
        subject: text('property of the file'),
        author: text('property of the file'),
        organisation: text('property of the file'),
        keywords: text('property of the file'),
        category: text('property of the file'),
      },
    },
  ],
  tlp: ['the Traffic Light Protocol label', '<tlp>TLP:AMBER</tlp>', { hasText: true }],
  mark: ['a further restriction, beside the label', '<mark>Not for publication</mark>', { hasText: true }],
  source: [
    'the full citation of a source, for <references/>',
    '<source id="S1">…</source>',
    { ...words, attributes: { id: required({ kind: 'id', meaning: 'id of the source' }) } },
  ],
  footer: ['the line at the foot of each slide', '<footer>{{title}}</footer>', words],
};

export const elements: ReadonlyMap<string, ElementRule> = new Map(
  Object.entries(rows).map(([name, [meaning, example, rule]]) => [
    name,
    { name, meaning, example, attributes: {}, hasText: false, holds: [], needs: [], ...rule },
  ]),
);

/** Elements in which an element may stand; none for `slide` and `frame`, which stand in a file of their own. */
export const placesFor = (name: string): readonly string[] =>
  [...elements.values()].flatMap((element) => (element.holds.includes(name) ? [element.name] : []));

/** The table of elements in words, for templates/README.md. */
export const elementTable: readonly {
  readonly element: string;
  readonly attributes: string;
  readonly holds: string;
  readonly meaning: string;
  readonly example: string;
}[] = [...elements.values()].map(({ name, meaning, example, attributes, hasText, holds }) => ({
  element: name,
  meaning,
  attributes: Object.entries(attributes)
    .map(
      ([key, rule]) =>
        `${key}${rule.isRequired ? ' (must)' : ''}: ${rule.meaning}${rule.kind === 'text' ? '' : ` (${describeKind(rule)})`}`,
    )
    .join('; '),
  holds: [...(hasText ? ['text'] : []), ...(holds.length > 0 ? holds : [])].join(', '),
  example,
}));
