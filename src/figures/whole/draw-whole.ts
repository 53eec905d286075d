/** Draws a whole: what it is over a bracket as long as the bar, its pieces, and a line from each to its name and figure. */

import { boxOf } from '../../foundation/box-of.ts';
import { error } from '../../foundation/diagnostic.ts';
import type { Box, Point, Pt } from '../../foundation/units.ts';
import type { DrawnFigure, FigureRoom, Look } from '../../layout/look.ts';
import type { Item } from '../../layout/page.ts';
import type { ColorRole } from '../../theme/theme.ts';
import { layText, placeLabel, styledText } from '../label.ts';
import type { WholeDrawing, WholeShare } from './drawing.ts';
import { type LabelSizes, layLabels, type ShareLabel } from './lay-labels.ts';

/** Type from the best to the least. */
const sizes: readonly LabelSizes[] = [
  { figure: 24, words: 14 },
  { figure: 20, words: 14 },
  { figure: 18, words: 12 },
  { figure: 16, words: 11 },
];
const bar = { least: 26, best: 44, most: 60 } as const;
/** Between the head and its bracket, the bracket's ticks, from there to the bar, and the lines to the labels. */
const bracket = { over: 3, tick: 6, under: 4 } as const;
const drop: Pt = 16;

/** Dark and pale in turn, so that neighbours differ in print; what is not sure has no colour of its own. */
const fills: readonly ColorRole[] = ['accent', 'ink', 'muted', 'line', 'assessed', 'reported'];

interface LaidWhole {
  readonly head: ReturnType<typeof layText>;
  readonly labels: readonly ShareLabel[];
  /** All but the bar. */
  readonly height: Pt;
}

function layWhole(drawing: WholeDrawing, width: Pt, size: LabelSizes, look: Look): LaidWhole {
  const head = layText(
    [
      [
        ...styledText(drawing.figure, { size: size.figure, color: 'ink', bold: true }, look),
        ...styledText(` ${drawing.unit}`, { size: size.words + 2, color: 'ink' }, look),
      ],
    ],
    width,
    look,
  );
  const labels = layLabels(drawing, width, size, look);
  const tallest = Math.max(0, ...labels.map(({ body }) => body.height));
  return { head, labels, height: head.height + bracket.over + bracket.tick + bracket.under + drop + tallest };
}

export function wholeRoom(drawing: WholeDrawing, width: Pt, look: Look): FigureRoom {
  const heights = sizes.map((size) => layWhole(drawing, width, size, look).height);
  const minimum = Math.ceil(Math.min(...heights) + bar.least);
  return { minimum, best: Math.ceil((heights[0] ?? 0) + bar.best), whole: minimum };
}

/** One bar is one thing and never continues. */
export function drawWhole(drawing: WholeDrawing, box: Box, look: Look): DrawnFigure<WholeDrawing> {
  const laid = sizes.map((size) => layWhole(drawing, box.width, size, look));
  const fitting = laid.find(({ height }) => height + bar.least <= box.height);
  const chosen = fitting ?? laid.reduce((least, other) => (other.height < least.height ? other : least));
  const thick = Math.max(bar.least, Math.min(bar.most, box.height - chosen.height));
  const over = Math.ceil(chosen.height + bar.least - box.height);
  const top = box.y + chosen.head.height + bracket.over;
  const barTop = top + bracket.tick + bracket.under;
  return {
    items: [
      placeLabel('Whole', chosen.head, { x: box.x, y: box.y }, {}),
      drawBracket({ x: box.x, y: top }, box.width),
      ...chosen.labels.flatMap((label, index) => drawShare(label, { left: box.x, top: barTop, thick, index })),
    ],
    diagnostics:
      over > 0
        ? [
            error('LAY001', `parts of a whole do not fit their box: ${over} points too tall`, {
              hints: ['give them more of the slide, or shorten their names'],
            }),
          ]
        : [],
  };
}

function drawBracket({ x, y }: Point, width: Pt): Item {
  const ring = [
    { x, y: y + bracket.tick },
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + bracket.tick },
  ];
  return {
    kind: 'path',
    name: 'All of it',
    box: boxOf(ring),
    rings: [ring],
    isClosed: false,
    outline: { color: 'muted', width: 1 },
    alt: { decorative: true },
    origin: {},
  };
}

interface Bar {
  readonly left: Pt;
  readonly top: Pt;
  readonly thick: Pt;
  readonly index: number;
}

function drawShare({ share, body, x, start, length }: ShareLabel, { left, top, thick, index }: Bar): readonly Item[] {
  const piece: Box = { x: left + start, y: top, width: length, height: thick };
  const below = top + thick;
  // Under its piece the line stands upright at the label's first letters; a label beside it is reached by a line that bends.
  const edge = Math.min(inset, piece.width / 2);
  const to = Math.max(left + x + inset, Math.min(piece.x + edge, left + x + body.width - inset));
  const from = Math.max(piece.x + edge, Math.min(to, piece.x + piece.width - edge));
  const line = [
    { x: from, y: below },
    ...(from === to ? [] : [{ x: from, y: below + drop / 3 }]),
    { x: to, y: below + drop - 1 },
  ];
  return [
    ...(length > 0 ? [drawPiece(share, piece, index)] : []),
    {
      kind: 'path',
      name: `Line to ${index + 1}`,
      box: boxOf(line),
      rings: [line],
      isClosed: false,
      outline: { color: 'muted', width: 0.75 },
      alt: { decorative: true },
      origin: share.origin,
    },
    placeLabel(`Share ${index + 1}`, body, { x: left + x, y: below + drop }, share.origin),
  ];
}

/** Of a line from the side of its label. */
const inset: Pt = 6;

function drawPiece({ isPale, origin }: WholeShare, box: Box, index: number): Item {
  const shared = {
    kind: 'shape',
    shape: 'rectangle',
    name: `Piece ${index + 1}`,
    box,
    alt: { decorative: true },
    origin,
  } as const;
  if (isPale) return { ...shared, fill: 'panel', outline: { color: 'muted', width: 1, dash: 'dash' } };
  return { ...shared, fill: fills[index % fills.length] ?? 'accent', outline: { color: 'paper', width: 1 } };
}
