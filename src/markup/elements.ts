/** Every element of the slide markup. Checking works from this table, and the table in templates/README.md is printed from it. */
import { slideJoins, slideLayouts, tableCards } from './deck.ts';
import { count, describeKind, type Elements, percent, type Row, required, share, text, word, yes } from './element.ts';
import { inlineContent, inlineNames, inlineRows, tone } from './inline-elements.ts';
import type { FigureMarkup } from './reading.ts';

const prose = ['p', 'ul', 'ol', 'h3', 'blockquote'];
const blocks = [...prose, 'quote', 'table', 'matrix', 'columns', 'callout', 'stats', 'figure'];

const align = word(['left', 'center', 'right'], 'where lines begin');
const alt = required(text('what a reader who cannot see it should know'));
const id = required({ kind: 'id', meaning: 'its name, once in the deck' });
/** As many items as a list of a briefing may hold: it goes on over many slides. */
const list: Row[2] = {
  holds: ['li'],
  limits: [{ most: 2_000, what: 'items', hint: 'make a slide for each part of the list' }],
};
const cell: Row[2] = {
  hasText: true,
  holds: [...inlineNames, 'p'],
  attributes: {
    align,
    span: { kind: 'whole', least: 1, most: 30, meaning: 'columns that it takes' },
    rowspan: { kind: 'whole', least: 1, most: 100, meaning: 'rows that it takes' },
    tone,
    low: count('of a range that is drawn in it: the lowest number; left out beside high where none is stated'),
    best: count('the best number, drawn as a dot; an exact one is low and high too'),
    high: count('the highest number; left out beside low where none is stated'),
    open: yes('whether it may be more than that: an arrowhead stands at its end'),
    'held-low': count('of the range that it is held against, drawn pale behind it: the lowest number'),
    'held-high': count('the highest number of that range'),
    'held-open': yes('whether that may be more'),
    axis: text('name of the axis, which all ranges with this name have in common; the one of the table if not given'),
    ticks: yes('whether the numbers of that axis stand in it, in a row above or below its ranges'),
    from: percent('of how likely what it says is: the least, for a track under its words; with to'),
    to: percent('the most'),
    quiet: yes('whether nothing is asked of it: a blank one stands on a pale ground'),
    dim: yes('whether it is drawn in grey, as it counts less than the others'),
  },
};

const rowsWith = (figures: readonly FigureMarkup[]): Readonly<Record<string, Row>> => ({
  slide: [
    'one slide, or more when it continues',
    '<slide id="casualties"><h1>…</h1>…</slide>',
    {
      holds: ['h1', 'h2', ...blocks, 'notes'],
      needs: [{ oneOf: ['h1'], isSingle: true }],
      attributes: {
        id,
        layout: word(slideLayouts, 'arrangement; content if not given'),
        join: word(
          slideJoins,
          'with which neighbour of its section it may share a page that would stay half empty: yes, any, rather the one after it; before, any, rather the one before it; next, only the one after it; no, none; yes if not given',
        ),
      },
      limits: [{ most: 10_000, what: 'parts', hint: 'make several slides of it' }],
    },
  ],
  h1: ['the message of the slide, one sentence', '<h1>Six people were killed</h1>', inlineContent],
  h2: ['the topic above the message, in a word or two', '<h2>Casualties</h2>', inlineContent],
  p: [
    'a paragraph',
    '<p size="lead">…</p>',
    {
      ...inlineContent,
      attributes: {
        size: word(['lead', 'small'], 'larger or smaller than the body'),
        align,
        key: yes(
          'whether it says what blank and unknown cells of tables mean: only the first slide that has such cells keeps it',
        ),
      },
    },
  ],
  h3: ['a heading in the body', '<h3>Not known</h3>', inlineContent],
  ul: ['a list with bullets', '<ul><li>…</li></ul>', list],
  ol: ['a numbered list', '<ol><li>…</li></ol>', list],
  li: ['an item of a list', '<li>…<ul>…</ul></li>', { hasText: true, holds: [...inlineNames, 'p', 'ul', 'ol'] }],
  blockquote: ['words quoted at length', '<blockquote>…</blockquote>', { hasText: true, holds: [...inlineNames, 'p'] }],
  quote: [
    'words that were said, in a panel with who said them; parts only where it is taller than a slide',
    '<quote>“…”<by>A border guard, 13 May 2006</by></quote>',
    {
      hasText: true,
      holds: [...inlineNames, 'p', 'by'],
      needs: [{ oneOf: ['by'], isSingle: true }],
      attributes: { tone },
    },
  ],
  by: ['who said the words of a <quote>, where and when', '<by>A border guard, 13 May 2006</by>', inlineContent],
  table: [
    'a table; rows of <th> at its top are its head and repeat when it continues',
    '<table alt="Casualties by place"><tr><th>Place</th><th>Killed</th></tr>…</table>',
    {
      holds: ['col', 'tr'],
      needs: [{ oneOf: ['tr'] }],
      attributes: {
        alt,
        cards: word(
          tableCards,
          'whether at most four rows become cards side by side, the first cell as the title of each: yes, where one page holds them; thin, where the table would leave its page half empty; no if not given',
        ),
      },
    },
  ],
  col: [
    'a column of the table, before its rows',
    '<col width="30" align="right"/>',
    { attributes: { width: share('share of the width, in percent'), align } },
  ],
  tr: [
    'a row',
    '<tr kind="total">…</tr>',
    {
      holds: ['th', 'td'],
      needs: [{ oneOf: ['th', 'td'] }],
      attributes: {
        kind: word(
          ['total', 'group', 'part', 'legend'],
          'a total, the heading of a group of rows, a part of the row above, which is indented, or what the tag in its first cell means: that row stands once, and only where another slide has the tag',
        ),
      },
      limits: [{ most: 60, what: 'cells', hint: 'no slide is wide enough for more: make two tables' }],
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
      ...inlineContent,
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
    {
      hasText: true,
      holds: [...inlineNames, 'rating'],
      attributes: {
        diagnosticity: text('how far it tells the hypotheses apart'),
        bar: percent('the same as a bar, in percent of the most that a row can have'),
      },
    },
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
    { hasText: true, holds: [...inlineNames, ...prose], attributes: { tone, title: text('its heading') } },
  ],
  stats: [
    'key figures in a row',
    '<stats><stat value="6–10">killed</stat></stats>',
    {
      holds: ['stat'],
      needs: [{ oneOf: ['stat'] }],
      attributes: { size: word(['small'], 'on one line each with its words, hardly larger than the text') },
      limits: [{ most: 60, what: 'key figures', hint: 'choose those that matter, or make a table' }],
    },
  ],
  stat: [
    'a key figure; its content is the label under the number',
    '<stat><value>{{quantity total.killed}}</value>killed</stat>',
    { hasText: true, holds: [...inlineNames, 'value'], attributes: { value: text('the figure, unless <value> has it'), tone } },
  ],
  value: ['the figure of a <stat>', '<value>6–10</value>', inlineContent],
  figure: ['a drawing with its caption', '<figure alt="…"><map>…</map><caption>…</caption></figure>', figureRule(figures)],
  caption: ['the main point of the figure', '<caption>All three places lie within 40 km</caption>', inlineContent],
  ...Object.assign({}, ...figures.map((figure) => figure.rows)),
  notes: [
    'speaker notes',
    '<notes><p>…</p></notes>',
    { hasText: true, holds: [...inlineNames, 'p', 'ul', 'ol', 'speech', 'references'] },
  ],
  speech: [
    'in notes, the words to speak: in a talk they stand first, under the time that they take',
    '<notes><speech><p>…</p></speech><references/></notes>',
    { holds: ['p'] },
  ],
  references: ['the full citation of every source that the slide cites, a paragraph each', '<notes>…<references/></notes>'],
  ...inlineRows,
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
        again: text('stands behind a title that came before, as in “Casualties (continued)”; a number if not given'),
      },
    },
  ],
  tlp: ['the Traffic Light Protocol label', '<tlp>TLP:AMBER</tlp>', { hasText: true }],
  mark: ['a further restriction, beside the label', '<mark>Not for publication</mark>', { hasText: true }],
  source: [
    'the full citation of a source, for <references/>',
    '<source id="S1">…</source>',
    { ...inlineContent, attributes: { id: required({ kind: 'id', meaning: 'id of the source' }) } },
  ],
  footer: ['the line at the foot of each slide', '<footer>{{title}}</footer>', inlineContent],
});

/** A figure holds one drawing, and its caption. */
function figureRule(figures: readonly FigureMarkup[]): Row[2] {
  const names = figures.map(({ element }) => element);
  const telling = figures.flatMap(({ element, describe }) => (describe ? [`a ${element}`] : [])).join(' or ');
  const alt = text(
    `what a reader who cannot see it should know; must be given, but for ${telling}: where it is left out there, the figures are told`,
  );
  return { holds: ['caption', ...names], needs: [{ oneOf: names, isSingle: true }], attributes: { alt } };
}

/** The whole table, those of all kinds of figure among them. */
export const elementsWith = (figures: readonly FigureMarkup[]): Elements =>
  new Map(
    Object.entries(rowsWith(figures)).map(([name, [meaning, example, rule]]) => [
      name,
      { name, meaning, example, attributes: {}, hasText: false, holds: [], needs: [], limits: [], ...rule },
    ]),
  );

/** Elements in which an element may stand; none for `slide` and `frame`, which stand in a file of their own. */
export const placesFor = (name: string, elements: Elements): readonly string[] =>
  [...elements.values()].flatMap((element) => (element.holds.includes(name) ? [element.name] : []));

/** A row of the table of elements in words. */
interface TableRow {
  readonly element: string;
  readonly attributes: string;
  readonly holds: string;
  readonly meaning: string;
  readonly example: string;
}

/** The table of elements in words, for templates/README.md. */
export const elementTable = (elements: Elements): readonly TableRow[] =>
  [...elements.values()].map(({ name, meaning, example, attributes, hasText, holds }) => ({
    element: name,
    meaning,
    attributes: Object.entries(attributes)
      .map(
        ([key, rule]) =>
          `${key}${rule.isRequired ? ' (must)' : ''}: ${rule.meaning}${rule.kind === 'text' ? '' : ` (${describeKind(rule)})`}`,
      )
      .join('; '),
    holds: [...(hasText ? ['text'] : []), ...holds].join(', '),
    example,
  }));
