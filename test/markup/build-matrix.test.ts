import { expect, test } from 'vitest';
import type { Table } from '../../src/markup/deck.ts';
import { textOfRuns } from '../../src/markup/inline-runs.ts';
import { blocksOf, inSlide, parseTemplate } from '../support/parse-slide.ts';
import { told } from '../support/render-slide.ts';

const head = 'alt="A" evidence="Evidence" diagnosticity="Tells apart" weighted="Weighted" score="Plain" leader="fewest"';
const matrix = (rows: string): string =>
  `<matrix ${head}><hypothesis weighted="1.71" score="2" leads-weighted="yes" leads="yes">H1: <b>One</b></hypothesis><hypothesis weighted="3" score="2" leads="yes">H2</hypothesis>${rows}</matrix>`;
const evidence = '<evidence diagnosticity="1.2">E1 Text<cite ref="S1"/><rating>CC</rating><rating>II</rating></evidence>';

function tableOf(rows: string): Table {
  const [block] = blocksOf(matrix(rows));
  if (block?.kind !== 'table') throw new Error('no table');
  return block;
}
const textOf = ({ head, rows }: Table) =>
  [...head, ...rows].map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map(({ runs }) => textOfRuns(runs)).join('|')));

test('a matrix is a table: evidence down, hypotheses across, scores under them, the leader in a word', () => {
  const table = tableOf(`${evidence}<evidence>E2<rating/><rating>NA</rating></evidence>`);
  expect(textOf(table)).toEqual([
    ['Evidence', 'H1: One', 'H2', 'Tells apart'],
    ['E1 Text1', 'CC', 'II', '1.2'],
    ['E2', '', 'NA', ''],
    ['Weighted', '1.71\nfewest', '3', ''],
    ['Plain', '2\nfewest', '2\nfewest', ''],
  ]);
  expect(table).toMatchObject({ alt: 'A', head: [{ kind: 'head' }], columns: { length: 4 } });
  expect(table.rows.map(({ kind }) => kind)).toEqual(['body', 'body', 'total', 'total']);
  expect(table.head[0]?.cells.every(({ header }) => header)).toBe(true);
});

test('letters stand out by weight as well as by colour', () => {
  const letters = ['CC', 'C', 'N', 'NA', 'I', 'II'];
  const rows = letters.map((letter) => `<evidence>E<rating>${letter}</rating><rating>C</rating></evidence>`).join('');
  const cells = tableOf(rows)
    .rows.slice(0, letters.length)
    .map(({ cells }) => cells[1]);
  const told = cells.map((cell) => [cell?.paragraphs[0]?.runs[0], cell?.rating] as const);
  expect(told.map(([run, rating]) => [run?.text, run?.bold, run?.tone, rating])).toEqual([
    ['CC', true, undefined, 'CC'],
    ['C', true, undefined, 'C'],
    ['N', false, 'neutral', undefined],
    ['NA', false, 'neutral', undefined],
    ['I', true, undefined, 'I'],
    ['II', true, undefined, 'II'],
  ]);
});

test('ratings that are no letters, too few or too many are told', () => {
  const faults = (rows: string) => told(parseTemplate(inSlide(matrix(`\n${rows}`))));
  expect(faults('<evidence>E<rating>X</rating><rating>C</rating></evidence>')).toEqual([
    'MUP006 one.hbs:3:12 invalid <rating>: X',
  ]);
  expect(faults('<evidence>E<rating>C</rating></evidence>')).toEqual(['MUP005 one.hbs:3:1 missing ratings: 1 for 2 hypotheses']);
  expect(faults('<evidence>E<rating>C</rating><rating>C</rating><rating>C</rating></evidence>')).toEqual([
    'MUP004 one.hbs:3:1 too many ratings: 3 for 2 hypotheses',
  ]);
});
