/** Draws judgements in rows. What does not fit at a readable size goes on a further slide, evenly shared. */
import { error } from '../../foundation/diagnostic.ts';
import type { Cache } from '../../foundation/memory/memory.ts';
import type { Box, Pt } from '../../foundation/units.ts';
import type { DrawnFigure, FigureRoom, Look } from '../../layout/look.ts';
import type { Item } from '../../layout/page.ts';
import { layLabel, placeLabel, styledText } from '../label.ts';
import { keptFigures, recall } from '../recall.ts';
import type { DrawnJudgement, JudgementsDrawing } from './drawing.ts';
import { confidenceTop, type LaidRow, layRow, planRows, type RowPlan, stick } from './lay-row.ts';
import { tellJudgements } from './tell-judgements.ts';

const layouts: Cache<LaidRows> = { name: 'rows of judgements', keeps: keptFigures };

const rowGap: Pt = 9;
/** Rows farther apart than this fall apart. */
const widestGap: Pt = 26;
const headHeight: Pt = 15;

interface LaidRows {
  readonly plan: RowPlan;
  readonly rows: readonly LaidRow[];
  /** The height of the ends of the scale, over the sticks. */
  readonly head: Pt;
  readonly height: Pt;
  readonly keepsWords: boolean;
}

function sizesOf({ theme }: Look): readonly Pt[] {
  const { best, floor } = theme.type.body;
  return Array.from({ length: Math.max(1, best - floor + 1) }, (_, step) => Math.max(floor, best - step));
}

const rowsAt = (judgements: readonly DrawnJudgement[], at: { readonly width: Pt; readonly size: Pt }, look: Look): LaidRows =>
  recall(look, layouts, [judgements, at.width, at.size], () => {
    const plan = planRows(judgements, at, look);
    const rows = judgements.map((judgement) => layRow(judgement, plan, look));
    const head = plan.isBeside && judgements.some(({ likelihood }) => likelihood) ? headHeight : 0;
    const height = head + rows.reduce((sum, row) => sum + row.height, 0) + rowGap * Math.max(0, rows.length - 1);
    return { plan, rows, head, height, keepsWords: rows.every(({ keepsWords }) => keepsWords) };
  });

/** Heights in points between which judgements look right at a width. */
export function judgementsRoom({ judgements }: JudgementsDrawing, width: Pt, look: Look): FigureRoom {
  const least = sizesOf(look).at(-1) ?? look.theme.type.body.floor;
  const alone = Math.max(0, ...judgements.map((judgement) => rowsAt([judgement], { width, size: least }, look).height));
  const whole = Math.ceil(rowsAt(judgements, { width, size: least }, look).height);
  const best = Math.ceil(rowsAt(judgements, { width, size: look.theme.type.body.best }, look).height);
  return { minimum: Math.min(Math.ceil(alone), whole), best: Math.max(best, whole), whole };
}

export function drawJudgements(drawing: JudgementsDrawing, box: Box, look: Look): DrawnFigure<JudgementsDrawing> {
  const { judgements } = drawing;
  if (judgements.length === 0) return { items: [], diagnostics: [] };
  const count = countFor(judgements, box, look);
  const shown = judgements.slice(0, count);
  const laid = fitRows(shown, box, look);
  const over = Math.ceil(laid.height - box.height);
  const rest = judgements.slice(count);
  return {
    items: placeRows(shown, laid, box, look),
    diagnostics:
      over > 0
        ? [
            error('LAY001', `judgement does not fit its slide: ${over} points too tall`, {
              span: shown[0]?.origin.template,
              hints: ['shorten this judgement; its reasons can go to the notes'],
            }),
          ]
        : [],
    ...(rest.length > 0 ? { rest: { ...drawing, judgements: rest } } : {}),
    ...(rest.length > 0 ? { told: tellJudgements({ ...drawing, judgements: shown }) } : {}),
  };
}

/** All where they fit; else the even share of as few slides as hold them, and never less than one. */
function countFor(judgements: readonly DrawnJudgement[], { width, height }: Box, look: Look): number {
  const size = sizesOf(look).at(-1) ?? look.theme.type.body.floor;
  const fits = (count: number): boolean => rowsAt(judgements.slice(0, count), { width, size }, look).height <= height;
  let most = judgements.length;
  while (most > 1 && !fits(most)) most--;
  const slides = Math.ceil(judgements.length / most);
  return Math.ceil(judgements.length / slides);
}

/** At the largest size that fits and keeps words whole. */
function fitRows(judgements: readonly DrawnJudgement[], { width, height }: Box, look: Look): LaidRows {
  const sizes = sizesOf(look);
  const tried = sizes.map((size) => () => rowsAt(judgements, { width, size }, look));
  for (const lay of tried) {
    const laid = lay();
    if (laid.keepsWords && laid.height <= height) return laid;
  }
  return rowsAt(judgements, { width, size: sizes.at(-1) ?? look.theme.type.body.floor }, look);
}

function placeRows(judgements: readonly DrawnJudgement[], laid: LaidRows, box: Box, look: Look): readonly Item[] {
  const { plan, rows, head } = laid;
  const gaps = rows.length - 1;
  const gap = gaps > 0 ? Math.min(widestGap, rowGap + Math.max(0, box.height - laid.height) / gaps) : 0;
  const items: Item[] = [...(head > 0 ? drawEnds({ x: box.x + plan.marks, y: box.y }, look) : [])];
  let y = box.y + head;
  rows.forEach((row, index) => {
    const judgement = judgements[index];
    if (!judgement) return;
    items.push(...placeRow(judgement, { row, plan, at: { x: box.x, y }, name: String(index + 1) }));
    if (index < gaps) items.push(ruleAt({ x: box.x, y: y + row.height + gap / 2, width: box.width, height: 0 }, index + 1));
    y += row.height + gap;
  });
  return items;
}

/** What the ends of every stick below stand for. */
function drawEnds({ x, y }: { readonly x: Pt; readonly y: Pt }, look: Look): readonly Item[] {
  const style = { size: 10, color: 'muted' } as const;
  const none = layLabel([styledText('0 %', style, look)], stick.width, look);
  const all = layLabel([styledText('100 %', style, look)], stick.width, look);
  return [placeLabel('Scale from', none, { x, y }, {}), placeLabel('Scale to', all, { x: x + stick.width - all.width, y }, {})];
}

interface RowPlace {
  readonly row: LaidRow;
  readonly plan: RowPlan;
  readonly at: { readonly x: Pt; readonly y: Pt };
  readonly name: string;
}

function placeRow(judgement: DrawnJudgement, { row, plan, at, name }: RowPlace): readonly Item[] {
  const { origin, likelihood } = judgement;
  const marks = { x: at.x + plan.marks, y: at.y + row.marksTop };
  return [
    placeLabel(`Number ${name}`, row.number, at, origin),
    {
      kind: 'text',
      name: `Judgement ${name}`,
      box: { x: at.x + plan.left, y: at.y, width: plan.width, height: row.words.height },
      body: row.words,
      origin,
    },
    ...(likelihood ? drawStick(likelihood, marks, name) : []),
    ...(row.confidence
      ? [placeLabel(`Confidence ${name}`, row.confidence, { x: marks.x, y: marks.y + confidenceTop(judgement) }, origin)]
      : []),
  ];
}

/** A track from 0 to 100 % with the band of the term on it. */
function drawStick(
  { from, to }: NonNullable<DrawnJudgement['likelihood']>,
  { x, y }: { readonly x: Pt; readonly y: Pt },
  name: string,
): readonly Item[] {
  const width = Math.max(3, (stick.width * (to - from)) / 100);
  const shared = { kind: 'shape', shape: 'rectangle', alt: { decorative: true }, origin: {} } as const;
  return [
    {
      ...shared,
      name: `Scale ${name}`,
      box: { x, y, width: stick.width, height: stick.height },
      fill: 'panel',
      outline: { color: 'muted', width: 0.75 },
    },
    {
      ...shared,
      name: `Likelihood ${name}`,
      box: { x: x + Math.min((stick.width * from) / 100, stick.width - width), y, width, height: stick.height },
      fill: 'accent',
    },
  ];
}

const ruleAt = (box: Box, index: number): Item => ({
  kind: 'path',
  name: `Rule ${index}`,
  box,
  rings: [
    [
      { x: box.x, y: box.y },
      { x: box.x + box.width, y: box.y },
    ],
  ],
  isClosed: false,
  outline: { color: 'line', width: 0.75 },
  alt: { decorative: true },
  origin: {},
});
