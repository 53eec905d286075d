/** A deck with every kind of item and every layout: what the validators and the eye are shown. */
import type { Item, Page } from '../../src/layout/page.ts';
import { body, box, cell, holds, page, paragraph, pixel, run, table, text } from './pptx-pages.ts';

const footer = (number: number): readonly Item[] => [
  text('TLP', box(700, 10, 216, 16), body([paragraph([run('TLP:CLEAR', { bold: true, size: 12 })], { align: 'right' })]), {
    fill: 'panel',
  }),
  text('Date', box(43.2, 500, 120, 20), body([paragraph([run('12 May 2006', { size: 10, color: 'muted' })])]), holds('date', 1)),
  text(
    'Footer',
    box(180, 500, 500, 20),
    body([paragraph([run('Not for <onward> & release', { size: 10 })])]),
    holds('footer', 1),
  ),
  text(
    'Number',
    box(796, 500, 120, 20),
    body([paragraph([run(`${number} / 8`, { size: 10 })], { align: 'right' })]),
    holds('number', 1),
  ),
];

const bullet = (content: string, level = 0) =>
  paragraph(content, { level, indent: 16 * (level + 1), hanging: 16, marker: { kind: 'bullet', character: level ? '–' : '•' } });
const number = (content: string, value: number) =>
  paragraph(content, { indent: 20, hanging: 20, marker: { kind: 'number', value } });

const prose = body([
  paragraph([
    run('Four people were killed', { bold: true }),
    run('1', { superscript: true, color: 'muted', link: { kind: 'source', id: 's1' } }),
    run(' near the border; see '),
    run('the report', { color: 'link', link: { kind: 'url', href: 'https://example.org/a?b=1&c="2"|3' } }),
    run('.\nA second line.'),
  ]),
  bullet('First point'),
  bullet('A point below it', 1),
  bullet('Second point'),
  number('One', 1),
  number('Two', 2),
  paragraph([run('Андижан, май 2005', { language: 'ru', font: 'Georgia', italic: true })], { align: 'center' }),
  paragraph([run('أنديجان في مايو', { language: 'ar' })], { rightToLeft: true, align: 'right' }),
  paragraph([run('')]),
  paragraph([run('After an empty line', { color: '#B00020' })]),
]);

const figures: readonly Item[] = [
  {
    kind: 'shape',
    name: 'Sea',
    shape: 'rectangle',
    box: box(50, 120, 560, 340),
    fill: 'panel',
    outline: { color: 'line', width: 0.5 },
    alt: { decorative: true },
    group: 'map',
    origin: {},
  },
  {
    kind: 'path',
    name: 'Country with a lake',
    box: box(90, 150, 300, 250),
    rings: [
      [
        { x: 90, y: 150 },
        { x: 390, y: 160 },
        { x: 350, y: 400 },
        { x: 120, y: 380 },
      ],
      [
        { x: 200, y: 220 },
        { x: 280, y: 230 },
        { x: 250, y: 300 },
      ],
    ],
    isClosed: true,
    fill: 'paper',
    outline: { color: 'muted', width: 1 },
    group: 'map',
    origin: {},
  },
  {
    kind: 'path',
    name: 'Route',
    box: box(130, 180, 380, 200),
    rings: [
      [
        { x: 130, y: 180 },
        { x: 300, y: 350 },
        { x: 510, y: 380 },
      ],
    ],
    isClosed: false,
    outline: { color: 'denied', width: 2, dash: 'dash', arrow: 'end' },
    group: 'map',
    origin: {},
  },
  {
    kind: 'path',
    name: 'Flat line',
    box: box(400, 200, 150, 0),
    rings: [
      [
        { x: 550, y: 200 },
        { x: 400, y: 200 },
      ],
    ],
    isClosed: false,
    outline: { color: 'accent', width: 1.5, dash: 'dot', arrow: 'end' },
    group: 'map',
    origin: {},
  },
  {
    kind: 'shape',
    name: 'Radius',
    shape: 'ellipse',
    box: box(330, 330, 90, 90),
    fill: 'disputed',
    transparency: 70,
    group: 'map',
    origin: {},
  },
  { kind: 'shape', name: 'Place', shape: 'diamond', box: box(370, 370, 10, 10), fill: 'denied', group: 'map', origin: {} },
  { kind: 'shape', name: 'Peak', shape: 'triangle', box: box(450, 250, 14, 12), fill: 'unknown', group: 'map', origin: {} },
  text('Label', box(385, 355, 120, 18), body([paragraph([run('Osh-Özgön', { size: 12 })])]), { group: 'map' }),
];

const rows = [
  [cell('Party', 0, { fill: 'panel' }), cell('Killed', 1, { fill: 'panel' }), cell('Wounded', 2, { fill: 'panel' })],
  [cell('Border guards and police, together', 0, { rowSpan: 2 }), cell('3', 1), cell('not stated', 2)],
  [cell('6–10 in all', 1, { columnSpan: 2 })],
  [cell('Total', 0, { borders: { top: { color: 'ink', width: 1.5 } } }), cell('=3+4', 1), cell('', 2)],
];

const chart: Item = {
  kind: 'chart',
  names: [],
  name: 'Casualties by party',
  box: box(43.2, 104.4, 580, 370),
  form: 'ranges',
  plot: box(163.2, 104.4, 460, 370),
  most: 5,
  gap: 0.6,
  categories: ['=Border guards', 'Attackers & others', '@Civilians'],
  series: [
    { name: 'up to', values: [3, 6, null], color: 'line', labels: ['3', '4–6', ''], isPale: [false, true, false] },
    { name: 'at least', values: [3, 4, null], color: 'accent', labels: ['', '', ''], isPale: [false, false, false] },
  ],
  fontSize: 14,
  alt: 'Bars of killed by party',
  origin: {},
  ...holds('chart', 1),
};

const picture = (name: string, x: number): Item => ({
  kind: 'image',
  name,
  mediaType: 'image/png',
  bytes: pixel,
  box: box(x, 120, 60, 60),
  alt: `${name}, a red dot`,
  origin: {},
});

export const galleryPages: readonly Page[] = [
  page('cover', [text('Subtitle', box(43.2, 280, 800, 60), 'As of 12 May 2006', holds('subtitle', 1)), ...footer(1)], {
    layout: 'title',
    section: 'Start',
  }),
  page('part', [text('What follows', box(43.2, 320, 800, 60), 'Facts first', holds('body', 1))], {
    layout: 'section',
    section: 'Facts',
  }),
  page('prose', [text('Text', box(43.2, 104.4, 873.6, 381.6), prose, holds('body', 1)), ...footer(3)], {
    section: 'Facts',
    notes: ['First paragraph of the notes.', 'Second & last,\nwith a break.'],
  }),
  page(
    'columns',
    [
      text('Left', box(43.2, 104.4, 429.6, 300), 'Left', holds('body', 1)),
      text('Right', box(487.2, 104.4, 429.6, 300), 'Right', {
        ...holds('body', 2),
        fill: 'panel',
        outline: { color: 'accent', width: 1 },
      }),
    ],
    { layout: 'two-columns', section: 'Facts' },
  ),
  page(
    'table',
    [
      table('Casualties', box(43.2, 104.4, 873.6, 160), rows, holds('table', 1)),
      text('Note', box(43.2, 440, 873.6, 30), 'Totals leave out what is not stated.', holds('body', 2)),
    ],
    { layout: 'table', section: 'Facts' },
  ),
  page('map', [...figures, text('Beside', box(640, 110, 270, 200), 'Places', holds('body', 1)), ...footer(6)], {
    layout: 'figure',
    section: 'Facts',
    groups: [{ id: 'map', name: 'Map of the border', alt: 'A map with one route' }],
  }),
  page('chart', [chart, picture('Dot', 700), picture('Same dot', 800)], { layout: 'figure', section: 'Annex' }),
  page('blank', [text('Sources', box(43.2, 120, 800, 200), 'Source 1')], {
    layout: 'blank',
    section: 'Annex',
    notes: ['Only one.'],
  }),
];
