/** Plans of a drawing, made once for a width and type size: measuring, placing and continuing ask again and again. */

import type { Cache } from '../../foundation/memory/memory.ts';
import type { Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import { keptFigures, recall } from '../recall.ts';
import { planFirst, planRanked, settleAll } from './arrange-links.ts';
import type { RelationsDrawing } from './drawing.ts';
import { measureParts, type RelationsPlan } from './plan.ts';
import type { Spread } from './spread-nodes.ts';

export interface Planning {
  /** Type sizes to try, the largest first. */
  readonly sizes: readonly Pt[];
  /** The plan at a width and size, no taller than a slide's body with a caption; `undefined` where there is none. */
  readonly planAt: (width: Pt, size: Pt) => RelationsPlan | undefined;
}

/** Two lines of caption and what keeps them apart from the figure. */
const captionRoom: Pt = 36;

const plannings: Cache<Planning> = { name: 'plans of relations', keeps: keptFigures };

export const planningFor = (drawing: RelationsDrawing, look: Look): Planning =>
  recall(look, plannings, [drawing], () => makePlanning(drawing, look));

function makePlanning(drawing: RelationsDrawing, look: Look): Planning {
  const { type, grid } = look.theme;
  const { best, floor } = type.table;
  const most = grid.body.height - captionRoom;
  const settled = new Map<Pt, readonly (() => Spread)[]>();
  const plans = new Map<string, RelationsPlan | undefined>();
  const findPlan = (width: Pt, size: Pt): RelationsPlan | undefined => {
    const measured = measureParts(drawing, size, look);
    const ranked = planRanked(measured, { width, most });
    if (ranked) return ranked;
    // Computed once, for the largest type: smaller boxes at the same places have more room.
    const ways = settled.get(width) ?? settleAll(measureParts(drawing, best, look), { width, most });
    settled.set(width, ways);
    // Boxes are placed freely only at the smallest type, as the last way to save a slide.
    return planFirst(measured, size === floor ? [...ways, ...settleAll(measured, { width, most })] : ways)[0];
  };
  return {
    sizes: [...new Set([best, Math.round((best + floor) / 2), floor])],
    planAt: (width, size) => {
      const key = `${width} ${size}`;
      if (!plans.has(key)) plans.set(key, findPlan(width, size));
      return plans.get(key);
    },
  };
}
