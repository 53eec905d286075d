/** Draws how a figure went over time, as a native chart; as rows where the words of its steps find no room beside each other. */
import { error, note } from '../../diagnostic.ts';
import type { StepsDrawing } from '../../markup/drawing.ts';
import type { Box, Pt } from '../../units.ts';
import type { Drawn, Look, Room } from '../look.ts';
import type { Item } from '../page.ts';
import { layUnit, unitHeight } from './chart/unit.ts';
import { placeText } from './label.ts';
import { stepRows } from './steps/step-rows.ts';
import { sizesOf } from './steps/step-text.ts';
import { planSteps, plotHeights, type StepsPlan } from './steps/steps-plan.ts';

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
  ways.flatMap((way) => sizesOf(look).flatMap((size) => planSteps(drawing, { width, size, ...way }, look) ?? []));

const rowsOf = (drawing: StepsDrawing, width: Pt, look: Look): readonly StepsPlan[] =>
  sizesOf(look).map((size) => stepRows(drawing, { width, size }, look));

/** Heights in points between which a chart of steps of this width looks right. */
export function stepsRoom(drawing: StepsDrawing, width: Pt, look: Look): Room {
  const unit = unitHeight(drawing.unit, width, look);
  const plans = plansOf(drawing, width, look);
  const rows = rowsOf(drawing, width, look);
  const [first, last] = [plans[0], plans.at(-1)];
  // Figures beside their points may find no place; those that may stand under the axis, tried last, and those in rows always have one.
  const least = last?.isSure ? last.height : Math.max(last?.height ?? 0, rows.at(-1)?.height ?? 0);
  const minimum = Math.ceil(least + unit);
  const best = first ? first.height - plotHeights.least + bestPlot(width) : (rows[0]?.height ?? 0);
  return { minimum, best: Math.max(minimum, Math.ceil(best + unit)), whole: minimum };
}

/** It is one thing and never continues. */
export function drawSteps(drawing: StepsDrawing, box: Box, look: Look): Drawn<StepsDrawing> {
  const unit = unitHeight(drawing.unit, box.width, look);
  const inner = { ...box, y: box.y + unit, height: box.height - unit };
  const words = layUnit(drawing.unit, box.width, look);
  const head: readonly Item[] = unit > 0 ? [placeText('Unit', words, { x: box.x, y: box.y }, {})] : [];
  for (const plan of plansOf(drawing, box.width, look)) {
    const items = plan.height <= inner.height + slack ? plan.draw(inner) : undefined;
    if (items) return { items: [...head, ...items], diagnostics: [] };
  }
  const rows = rowsOf(drawing, box.width, look);
  const fitting = rows.find(({ height }) => height <= inner.height + slack) ?? rows.at(-1);
  const span = drawing.steps[0]?.origin.template;
  const over = Math.ceil((fitting?.height ?? 0) - inner.height - slack);
  return {
    items: [...head, ...(fitting?.draw(inner) ?? [])],
    diagnostics: [
      note('LAY003', 'chart of steps drawn as rows: the words of its steps find no room beside each other', {
        span,
        hints: ['give the chart the whole width, shorten label and source of its steps, or leave steps out'],
      }),
      ...(over > 0
        ? [
            error('LAY001', `chart of steps does not fit its box: ${over} points too tall`, {
              span,
              hints: ['leave steps out, or make two charts'],
            }),
          ]
        : []),
    ],
  };
}
