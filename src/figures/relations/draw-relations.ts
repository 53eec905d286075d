/** Draws who is said to stand how to whom: boxes, and arrows glued to them with words on the way. */
import { error } from '../../foundation/diagnostic.ts';
import type { Box, Pt } from '../../foundation/units.ts';
import type { DrawnFigure, FigureRoom, Look } from '../../layout/look.ts';
import type { Item } from '../../layout/page.ts';
import { drawPlan } from './draw-plan.ts';
import type { RelationsDrawing } from './drawing.ts';
import { fitLinks, mostTogether } from './fit-links.ts';
import { layLineKey } from './line-key.ts';
import { planningFor } from './plan-links.ts';

/** Height for a drawing that needs more than one slide; each of them shows something at least. */
const leastPart: Pt = 120;
const hundredths = 100;

/** Heights in points between which a relations figure of this width looks right. */
export function relationsRoom(drawing: RelationsDrawing, width: Pt, look: Look): FigureRoom {
  if (drawing.links.length === 0) return { minimum: 0, best: 0 };
  if (drawing.links.length > mostTogether) return { minimum: leastPart, best: leastPart, whole: Number.POSITIVE_INFINITY };
  const { sizes, planAt } = planningFor(drawing, look);
  const key = layLineKey(drawing, width, look).height;
  const heightAt = (size: Pt | undefined): Pt | undefined =>
    size === undefined ? undefined : planAt(width, size)?.spread.size.height;
  const best = sizes.map(heightAt).find((height) => height !== undefined);
  if (best === undefined) return { minimum: leastPart, best: leastPart };
  // Planning takes its time: what leaves half of the slide free is not planned again for the smallest type.
  const least = best > look.theme.grid.body.height / 2 ? heightAt(sizes.at(-1)) : best;
  // Not to whole points: half a point can be what parts a drawing.
  const whole = Math.ceil((Math.min(best, least ?? best) + key) * hundredths) / hundredths;
  return { minimum: Math.min(leastPart, whole), best: Math.ceil(best) + key, whole };
}

/** Draws as many links as stay free of each other's words, in even shares where they need more than one slide. */
export function drawRelations(drawing: RelationsDrawing, box: Box, look: Look): DrawnFigure<RelationsDrawing> {
  const [first] = drawing.links;
  if (!first) return { items: [], diagnostics: [] };
  // Room for the key of all: what goes on elsewhere has no more sorts of lines.
  const height = box.height - layLineKey(drawing, box.width, look).height;
  const { plan, rest } = fitLinks(drawing, { width: box.width, height }, look);
  const diagnostics = plan
    ? []
    : [
        error('LAY001', 'link does not fit its box: its two nodes and its words find no room', {
          span: first.origin.template,
          hints: ['give the figure more of the slide, or shorten the words'],
        }),
      ];
  const items = plan
    ? [
        ...drawPlan(plan, { ...box, height }),
        ...keyOf({ ...drawing, links: plan.measured.parts.links }, { ...box, y: box.y + height }, look),
      ]
    : [];
  return { items, diagnostics, ...(rest ? { rest } : {}) };
}

/** Of the links on this page. */
const keyOf = (shown: RelationsDrawing, { x, y, width }: Box, look: Look): readonly Item[] =>
  layLineKey(shown, width, look).place({ x, y });
