/** Title slides and section breaks on a template: its own title and subtitle, and what else there is in the room that is left. */

import { type Pt, resizeBox } from '../foundation/units.ts';
import type { Block, Slide } from '../markup/deck.ts';
import { misfitOf, titleOnBase, topicOnBase } from './base-frame.ts';
import type { ContextAt, Cover } from './cover.ts';
import type { CoverParts } from './cover-parts.ts';
import { type MeasureContext, type Misfit, mergePlacements, type PlacedItem, type Placement, type Stack } from './flow.ts';
import { measureStack } from './flows/measure-block.ts';
import type { FrameLook } from './frame-look.ts';
import { onOurPage } from './our-page.ts';
import { resizePlacement } from './resize-items.ts';
import { fillSlot } from './slot-text.ts';

export function coverOnBase(
  slide: Slide,
  { lead, low }: CoverParts,
  { look, contextAt }: { look: FrameLook; contextAt: ContextAt },
): Cover {
  const { frame } = look;
  const title = titleOnBase(slide.title, slide, look);
  const topic = topicOnBase(slide, look);
  const [place] = frame.bodies;
  const isText = (blocks: readonly Block[]): boolean => blocks.every(({ kind }) => kind === 'prose');
  const inSlot = (blocks: readonly Block[]): Stack | undefined => {
    if (!place?.slot || !isText(blocks)) return undefined;
    const own = place.slot.levels[place.level - 1];
    const most = Math.min(
      own?.saysSize ? Math.floor(own.size) : look.theme.type.lead.best,
      Math.round(look.theme.type.lead.ceiling * 1.3),
    );
    return largestStack(blocks, place.area, {
      most,
      least: look.theme.type.body.floor - 1,
      contextAt: (size) => contextAt(size, true),
    });
  };
  const { look: ours, magnified } = onOurPage(look);
  const room = resizeBox(frame.rest, 1 / magnified);
  const restContext = (size: Pt): MeasureContext => ({ ...contextAt(size, false, ours), ink: frame.restInk.hex });
  const inRest = (blocks: readonly Block[]): Stack | undefined =>
    largestStack(blocks, room, {
      most: ours.theme.type.body.best,
      least: ours.theme.type.footer,
      contextAt: restContext,
    });
  const [leads, others] = [lead.flatMap(singly), low.flatMap(singly)];
  const all = [...leads, ...others];
  // The leads belong into the subtitle; where it is too small for them, fewer; where there is no room below, more.
  const counts = [leads.length, ...all.map((_, index) => index).reverse(), all.length].filter((count) => count <= all.length);
  let found: { readonly slot: Stack | undefined; readonly rest: Stack | undefined } | undefined;
  for (const count of new Set(counts)) {
    const [inner, outer] = [all.slice(0, count), all.slice(count)];
    const slot = inner.length > 0 ? inSlot(inner) : undefined;
    if (inner.length > 0 && !slot) continue;
    const rest = outer.length > 0 ? inRest(outer) : undefined;
    if (outer.length > 0 && !rest) continue;
    found = { slot, rest };
    break;
  }
  const placements: Placement[] = [];
  const misfits: Misfit[] = [...misfitOf(title, frame.title)];
  if (found) {
    const { slot, rest } = found;
    if (slot && place) placements.push(slotPlacement(slot, place, look));
    if (rest) {
      const y = room.y + room.height - rest.height;
      placements.push(resizePlacement(rest.place({ ...room, y, height: rest.height }), magnified));
    }
  } else if (all.length > 0) {
    const context = restContext(ours.theme.type.footer);
    const stack = measureStack(all, room.width, context);
    placements.push(resizePlacement(stack.place({ ...room, height: stack.height }), magnified));
    const misfit = stack.misfit(room.height);
    misfits.push({ ...misfit, over: misfit.over * magnified });
  }
  return { items: [title, ...(topic ? [topic] : [])], placement: mergePlacements(placements), misfits };
}

/** Paragraph by paragraph. */
const singly = (block: Block): readonly Block[] =>
  block.kind === 'prose' ? block.paragraphs.map((paragraph) => ({ ...block, paragraphs: [paragraph] })) : [block];

interface Fitting {
  readonly most: Pt;
  readonly least: Pt;
  readonly contextAt: (size: Pt) => MeasureContext;
}

function largestStack(
  blocks: readonly Block[],
  { width, height }: { readonly width: Pt; readonly height: Pt },
  { most, least, contextAt }: Fitting,
): Stack | undefined {
  const first = Math.max(most, least);
  const steps = Math.ceil(first - least);
  for (let step = 0; step <= steps; step++) {
    const size = Math.max(least, first - step);
    const context = contextAt(size);
    const stack = measureStack(blocks, width, context);
    if (stack.height <= height + 0.01 && (!stack.isCramped || size === least)) return stack;
  }
  return undefined;
}

function slotPlacement(stack: Stack, place: NonNullable<FrameLook['frame']['bodies'][number]>, look: FrameLook): Placement {
  const placement = stack.place({ ...place.area, height: stack.height });
  const items = placement.items.map((each): PlacedItem => {
    if (each.item.kind !== 'text') return each;
    return { ...each, item: { ...fillSlot(each.item, place, look.metrics), placeholder: { type: 'subtitle', index: 1 } } };
  });
  return { ...placement, items };
}
