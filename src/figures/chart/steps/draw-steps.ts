/** Draws how a figure went over time, as a native chart; as rows where the words of its steps find no room beside each other. */
import { type Diagnostic, error, note } from '../../../foundation/diagnostic.ts';
import type { Box, Pt } from '../../../foundation/units.ts';
import type { DrawnFigure, FigureRoom, Look } from '../../../layout/look.ts';
import type { Item } from '../../../layout/page.ts';
import { placeLabel } from '../../label.ts';
import type { StepsDrawing } from '../drawing.ts';
import { layUnit, unitHeight } from '../unit.ts';
import { leastRow, type RowsPlan, stepRows } from './step-rows.ts';
import { sizesOf } from './step-text.ts';
import { planSteps, plotHeights, type StepsPlan } from './steps-plan.ts';
import { tellSteps } from './tell-steps.ts';

/** Rounding. */
const slack: Pt = 0.01;

const bestPlot = (width: Pt): Pt => Math.max(140, Math.min(240, width * 0.28));

const ways = [
  { isForgiving: false, hasLead: false },
  { isForgiving: false, hasLead: true },
  { isForgiving: true, hasLead: false },
] as const;

/** Charts in the order in which they are preferred: all figures beside their points, then some with the words under the axis. */
const plansOf = (drawing: StepsDrawing, width: Pt, look: Look): readonly StepsPlan[] =>
  (drawing.isRest ? [] : ways).flatMap((way) =>
    sizesOf(look).flatMap((size) => planSteps(drawing, { width, size, ...way }, look) ?? []),
  );

/** The rows in each size; of more than a page holds in the smallest, only one more than it holds is measured. */
function rowsOf(drawing: StepsDrawing, width: Pt, look: Look): readonly RowsPlan[] {
  const { grid, type } = look.theme;
  const most = Math.floor(grid.body.height / leastRow(type.table.floor)) + 1;
  const near = { ...drawing, steps: drawing.steps.slice(0, most) };
  return sizesOf(look).map((size) => stepRows(near, { width, size, goesOn: near.steps.length < drawing.steps.length }, look));
}

/** Heights in points between which a chart of steps of this width looks right. */
export function stepsRoom(drawing: StepsDrawing, width: Pt, look: Look): FigureRoom {
  const unit = unitHeight(drawing.unit, width, look);
  const plans = plansOf(drawing, width, look);
  const [first, last] = [plans[0], plans.at(-1)];
  // All figures beside their points may find no place; where some may stand under the axis, which is tried last, all have one.
  if (first && last?.isSure) {
    const minimum = Math.ceil(last.height + unit);
    const best = Math.ceil(first.height - plotHeights.least + bestPlot(width) + unit);
    return { minimum, best: Math.max(minimum, best), whole: minimum };
  }
  const rows = rowsOf(drawing, width, look);
  const smallest = rows.at(-1);
  const minimum = Math.ceil(Math.max(0, ...(smallest?.heights ?? [])) + unit);
  const whole = Math.ceil((smallest?.height ?? 0) + unit + slack);
  return { minimum, best: Math.max(whole, Math.ceil((rows[0]?.height ?? 0) + unit)), whole };
}

/** A chart is one thing; rows go on where they are too many. */
export function drawSteps(drawing: StepsDrawing, box: Box, look: Look): DrawnFigure<StepsDrawing> {
  const unit = unitHeight(drawing.unit, box.width, look);
  const inner = { ...box, y: box.y + unit, height: box.height - unit };
  const words = layUnit(drawing.unit, box.width, look);
  const head: readonly Item[] = unit > 0 ? [placeLabel('Unit', words, { x: box.x, y: box.y }, {})] : [];
  const fits = ({ height }: StepsPlan): boolean => height <= inner.height + slack;
  for (const plan of plansOf(drawing, box.width, look).filter(fits)) {
    const items = plan.draw(inner);
    if (items) return { items: [...head, ...items], diagnostics: [] };
  }
  const plans = rowsOf(drawing, box.width, look);
  const whole = plans.find(fits);
  const diagnostics = drawing.isRest ? [] : [plainer(drawing)];
  const partly = (shown: StepsDrawing) => (drawing.isRest || shown !== drawing ? { told: tellSteps(shown) } : {});
  if (whole) return { items: [...head, ...(whole.draw(inner) ?? [])], diagnostics, ...partly(drawing) };
  const count = countWithin(plans.at(-1)?.heights ?? [], inner.height);
  const shown = { ...drawing, steps: drawing.steps.slice(0, count) };
  const rows = stepRows(
    shown,
    { width: box.width, size: look.theme.type.table.floor, goesOn: count < drawing.steps.length },
    look,
  );
  const left = drawing.steps.slice(count);
  return {
    items: [...head, ...(rows.draw(inner) ?? [])],
    diagnostics: [...diagnostics, ...(fits(rows) ? [] : [tooTall(shown, rows.height - inner.height)])],
    ...(left.length > 0 ? { rest: { ...drawing, steps: left, isRest: true } } : {}),
    ...partly(left.length > 0 ? shown : drawing),
  };
}

/** How many rows stand in a height; one at least. */
function countWithin(heights: readonly Pt[], most: Pt): number {
  let bottom = 0;
  const over = heights.findIndex((height) => {
    bottom += height;
    return bottom > most + slack;
  });
  return over < 0 ? heights.length : Math.max(1, over);
}

const plainer = ({ steps }: StepsDrawing): Diagnostic =>
  note('LAY003', 'chart of steps drawn as rows: the words of its steps find no room beside each other', {
    span: steps[0]?.origin.template,
    hints: ['give the chart the whole width, shorten label and source of its steps, or leave steps out'],
  });

const tooTall = ({ steps }: StepsDrawing, over: Pt): Diagnostic =>
  error('LAY001', `step does not fit its box: ${Math.ceil(over)} points too tall`, {
    span: steps[0]?.origin.template,
    hints: ['shorten its source; details can go to the notes'],
  });
