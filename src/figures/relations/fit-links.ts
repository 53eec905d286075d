/** How many links go on this slide: all at the largest size that fits, else an even share. */

import type { Cache } from '../../foundation/memory/memory.ts';
import type { Size } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import { keptFigures, recall } from '../recall.ts';
import type { RelationLink, RelationsDrawing } from './drawing.ts';
import type { RelationsPlan } from './plan.ts';
import { planningFor } from './plan-links.ts';

interface Fitted {
  /** `undefined` where not even one link fits. */
  readonly plan: RelationsPlan | undefined;
  readonly rest: RelationsDrawing | undefined;
}

const fittedLinks: Cache<Fitted> = { name: 'links that fit', keeps: keptFigures };

/** Links in the order of the template, with the boxes that they need, over as few slides as will hold them. */
export const fitLinks = (drawing: RelationsDrawing, room: Size, look: Look): Fitted =>
  recall(look, fittedLinks, [drawing, room.width, room.height], () => findFitting(drawing, room, look));

function findFitting(drawing: RelationsDrawing, room: Size, look: Look): Fitted {
  const { links } = drawing;
  if (links.length > mostTogether) return showFirst(drawing, room, look);
  let before = Number.POSITIVE_INFINITY;
  for (let slides = 1; slides <= links.length; slides++) {
    const share = Math.ceil(links.length / slides);
    // More slides with the same share on the first would be the same slides and some empty ones.
    if (share === before) continue;
    before = share;
    const parts = Array.from({ length: slides }, (_, index) => links.slice(index * share, (index + 1) * share));
    const plan = planFor(partOf(drawing, parts[0] ?? []), room, look);
    const others = parts.slice(1).filter(({ length }) => length > 0);
    if (plan && others.every((part) => planFor(partOf(drawing, part), room, look))) {
      return { plan, rest: links.length > share ? partOf(drawing, links.slice(share)) : undefined };
    }
  }
  const rest = links.length > 1 ? partOf(drawing, links.slice(1)) : undefined;
  return { plan: planFor(partOf(drawing, links.slice(0, 1)), room, look), rest };
}

/** More links than these stand together on no slide, and are not even tried. */
export const mostTogether = 24;
/** How many of very many links may stand on a slide, the most first. */
const fewAtATime = [12, 9, 7, 5, 4, 3, 2] as const;

/**
 * Shows as many of very many links as find room: to share all of them evenly, each share would have to be planned again and
 * again.
 */
function showFirst(drawing: RelationsDrawing, room: Size, look: Look): Fitted {
  for (const count of fewAtATime) {
    const plan = planFor(partOf(drawing, drawing.links.slice(0, count)), room, look);
    if (plan) return { plan, rest: partOf(drawing, drawing.links.slice(count)) };
  }
  const [first, others] = [drawing.links.slice(0, 1), drawing.links.slice(1)];
  return { plan: planFor(partOf(drawing, first), room, look), rest: partOf(drawing, others) };
}

/** The whole drawing stays the same object, so that its plans are found in the memory. */
function partOf(drawing: RelationsDrawing, links: readonly RelationLink[]): RelationsDrawing {
  if (links.length === drawing.links.length) return drawing;
  const used = new Set(links.flatMap(({ from, to }) => [from, to]));
  return { ...drawing, nodes: drawing.nodes.filter(({ id }) => used.has(id)), links };
}

function planFor(drawing: RelationsDrawing, { width, height }: Size, look: Look): RelationsPlan | undefined {
  const { sizes, planAt } = planningFor(drawing, look);
  for (const size of sizes) {
    const plan = planAt(width, size);
    if (plan && plan.spread.size.height <= height) return plan;
  }
  return undefined;
}
