/** Title slides and section breaks on a template: its own title and subtitle, and what else there is in the room that is left. */
import type { Block, Slide } from '../markup/deck.ts';
import type { Pt } from '../units.ts';
import { misfitOf, titleOnBase, topicOnBase } from './base-frame.ts';
import type { Cover } from './cover.ts';
import { type Bench, type Misfit, mergePlacements, type PlacedItem, type Placement, type Stack } from './flow.ts';
import type { FrameLook } from './frame-look.ts';
import { fillSlot } from './slot-text.ts';

export interface CoverParts {
  readonly lead: readonly Block[];
  readonly low: readonly Block[];
}

/** @param benchAt a bench for a size of body text; `inSlot`, whether the text is the placeholder's */
export function coverOnBase(
  slide: Slide,
  { lead, low }: CoverParts,
  { look, benchAt }: { look: FrameLook; benchAt: (body: Pt, inSlot: boolean) => Bench },
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
      benchAt: (size) => benchAt(size, true),
    });
  };
  const inRest = (blocks: readonly Block[]): Stack | undefined =>
    largestStack(blocks, frame.rest, {
      most: look.theme.type.body.best,
      least: look.theme.type.footer,
      benchAt: (size) => benchAt(size, false),
    });
  const all = [...lead, ...low];
  const attempts: readonly (() => readonly [slot: Stack | undefined, rest: Stack | undefined, blocks: readonly Block[]])[] = [
    () => [lead.length > 0 ? inSlot(lead) : undefined, low.length > 0 ? inRest(low) : undefined, low],
    () => [inSlot(all), undefined, []],
    () => [undefined, inRest(all), all],
  ];
  const [wanted] = attempts;
  const found =
    attempts
      .map((attempt) => attempt())
      .find(([slot, rest], index) => (index === 0 ? (lead.length === 0 || slot) && (low.length === 0 || rest) : slot || rest)) ??
    undefined;
  const placements: Placement[] = [];
  const misfits: Misfit[] = [...misfitOf(title, frame.title)];
  if (found) {
    const [slot, rest] = found;
    if (slot && place) placements.push(slotPlacement(slot, place, look));
    if (rest) {
      const y = frame.rest.y + frame.rest.height - rest.height;
      placements.push(rest.place({ ...frame.rest, y, height: rest.height }));
    }
  } else if (wanted && all.length > 0) {
    const stack = benchAt(look.theme.type.footer, false).stack(all, frame.rest.width, benchAt(look.theme.type.footer, false));
    placements.push(stack.place({ ...frame.rest, height: stack.height }));
    misfits.push(stack.misfit(frame.rest.height));
  }
  return { items: [title, ...(topic ? [topic] : [])], placement: mergePlacements(placements), misfits };
}

interface Fitting {
  readonly most: Pt;
  readonly least: Pt;
  readonly benchAt: (size: Pt) => Bench;
}

function largestStack(
  blocks: readonly Block[],
  { width, height }: { readonly width: Pt; readonly height: Pt },
  { most, least, benchAt }: Fitting,
): Stack | undefined {
  for (let size = Math.max(most, least); size >= least; size--) {
    const bench = benchAt(size);
    const stack = bench.stack(blocks, width, bench);
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
