/**
 * A <matrix> is a table with its rows and columns given by what they mean: evidence down, hypotheses across, a letter
 * where they meet, the scores under them. Letters that speak for or against a hypothesis are bold, on a fill that says which.
 */
import type { Origin } from '../foundation/diagnostic.ts';

import type { Rating, Table, TableCell, TableRow } from './deck.ts';
import { addedRun, inlineRuns, textOfRuns } from './inline-runs.ts';
import { restRuns } from './part-runs.ts';
import { type MarkupReading, reportProblem } from './reading.ts';
import type { Run, Tone } from './run.ts';
import { childrenNamed, type MarkupElement } from './tree.ts';

/** The letters of the analysis of competing hypotheses; those that say nothing for or against stand back. */
const letters: Readonly<Record<string, { readonly bold: boolean; readonly tone?: Tone; readonly rating?: Rating }>> = {
  CC: { bold: true, rating: 'CC' },
  C: { bold: true, rating: 'C' },
  N: { bold: false, tone: 'neutral' },
  NA: { bold: false, tone: 'neutral' },
  I: { bold: true, rating: 'I' },
  II: { bold: true, rating: 'II' },
};

/** Share of the table's width that the letters and scores of a hypothesis take, and the last column. */
const shares = { hypothesis: 0.115, diagnosticity: 0.2 };

export function buildMatrix(matrix: MarkupElement, reading: MarkupReading): Table {
  const hypotheses = childrenNamed(matrix, 'hypothesis');
  const { evidence = '', diagnosticity = '', alt = '' } = matrix.attributes;
  const { origin } = matrix;
  const head = [
    headCell([addedRun(evidence, origin)], 'left', origin),
    ...hypotheses.map((hypothesis) => headCell(inlineRuns(hypothesis.children, reading), 'center', hypothesis.origin)),
    headCell([addedRun(diagnosticity, origin)], 'left', origin),
  ];
  return {
    kind: 'table',
    columns: [
      { align: 'left' },
      ...hypotheses.map(() => ({ align: 'center', share: shares.hypothesis }) as const),
      { align: 'left', share: shares.diagnosticity },
    ],
    head: [{ kind: 'head', cells: head, origin }],
    rows: [
      ...childrenNamed(matrix, 'evidence').map((row) => evidenceRow(row, hypotheses.length, reading)),
      scoreRow(matrix, hypotheses, { score: 'weighted', leads: 'leads-weighted' }),
      scoreRow(matrix, hypotheses, { score: 'score', leads: 'leads' }),
    ],
    alt,
    origin,
  };
}

const cell = (runs: readonly Run[], align: 'left' | 'center', origin: Origin): TableCell => ({
  paragraphs: runs.length === 0 ? [] : [{ style: 'body', runs, align: 'left', origin }],
  align,
  // What is read across a room: no cell of a matrix is small print.
  isLarge: true,
  columnSpan: 1,
  rowSpan: 1,
  header: false,
  origin,
});

const headCell = (runs: readonly Run[], align: 'left' | 'center', origin: Origin): TableCell => ({
  ...cell(runs, align, origin),
  header: true,
});

function evidenceRow(evidence: MarkupElement, columns: number, reading: MarkupReading): TableRow {
  const { origin } = evidence;
  const given = childrenNamed(evidence, 'rating');
  if (given.length !== columns)
    reportProblem(reading, origin, [
      given.length < columns ? 'MUP005' : 'MUP004',
      `${given.length < columns ? 'missing' : 'too many'} ratings: ${given.length} for ${columns} hypotheses`,
      'write one <rating> for each <hypothesis>; <rating/> where there is none',
    ]);
  const cells = [
    cell(restRuns(evidence, ['rating'], reading), 'left', origin),
    ...given.map((rating) => ratingCell(rating, reading)),
    { ...figureCell(evidence, 'diagnosticity'), ...barOf(evidence) },
  ];
  return { kind: 'body', cells, origin };
}

/** What an attribute gives has no address of its own: it is a field of the record that the element stands for. */
const fieldOrigin = ({ origin, record = origin.path }: MarkupElement, field: string): Origin =>
  record === undefined ? origin : { ...origin, path: `${record}.${field}` };

function figureCell(element: MarkupElement, field: string): TableCell {
  const [text, origin] = [element.attributes[field], fieldOrigin(element, field)];
  return cell(text ? [addedRun(text, origin)] : [], 'left', origin);
}

const barOf = ({ attributes: { bar } }: MarkupElement): Pick<TableCell, 'bar'> =>
  bar === undefined ? {} : { bar: Number(bar) / 100 };

function ratingCell(rating: MarkupElement, reading: MarkupReading): TableCell {
  const runs = inlineRuns(rating.children, reading);
  const text = textOfRuns(runs);
  const known = Object.hasOwn(letters, text) ? letters[text] : undefined;
  if (!known && text !== '')
    reportProblem(reading, rating.origin, ['MUP006', `invalid <rating>: ${text}`, `it takes ${Object.keys(letters).join(', ')}`]);
  const { rating: filled, ...style } = known ?? {};
  const placed = cell(
    runs.map((run) => ({ ...run, ...style })),
    'center',
    rating.origin,
  );
  return filled ? { ...placed, rating: filled } : placed;
}

interface Measure {
  /** Attributes of <hypothesis>; the label has the name of the first on <matrix>. */
  readonly score: 'score' | 'weighted';
  readonly leads: 'leads' | 'leads-weighted';
}

/** The row says in a word who leads by this measure. */
function scoreRow({ attributes, origin }: MarkupElement, hypotheses: readonly MarkupElement[], measure: Measure): TableRow {
  const cells = hypotheses.map((hypothesis) => {
    const origin = fieldOrigin(hypothesis, measure.score);
    const figure = addedRun(hypothesis.attributes[measure.score] ?? '', origin);
    const isLeader = hypothesis.attributes[measure.leads] === 'yes';
    const word: readonly Run[] = isLeader
      ? [{ ...addedRun(`\n${attributes.leader ?? ''}`, hypothesis.origin), small: true }]
      : [];
    return cell([figure, ...word], 'center', origin);
  });
  const label = cell([addedRun(attributes[measure.score] ?? '', origin)], 'left', origin);
  return { kind: 'total', cells: [label, ...cells, cell([], 'left', origin)], origin };
}
