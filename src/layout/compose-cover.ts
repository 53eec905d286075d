/** Title slides and section breaks: one large title, what leads on from it, the rest low on the slide, and much empty space. */

import type { Box, Pt } from '../foundation/units.ts';
import type { Block, Prose, Slide } from '../markup/deck.ts';
import { largestFitting } from '../text/fit-size.ts';
import { layoutBody } from '../text/layout-body.ts';
import type { SizeRange } from '../theme/theme.ts';
import { coverOnBase } from './base-cover.ts';
import type { ContextAt, Cover } from './cover.ts';
import { type MeasureContext, type Misfit, mergePlacements, type PlacedItem, type Placement } from './flow.ts';
import { measureStack } from './flows/measure-block.ts';
import type { FrameLook } from './frame-look.ts';
import type { Look } from './look.ts';
import type { Placeholder, ShapeItem, TextItem } from './page.ts';
import { kickerItem } from './slide-frame.ts';
import { styleRuns } from './style-runs.ts';
import { noInsets, plainSpec, textItem } from './text-item.ts';

/** Cover titles are this much larger than others, and may take three lines. */
const titleScale = 1.6;
const titleLines = 3;
/** How much smaller a cover title may be set to save a line. */
const savingScale = 0.85;
/** The one accent: a short bar over the topic. */
const bar = { width: 56, height: 5 };
const barGap: Pt = 14;
const leadGap: Pt = 14;
/** Where the bar stands, as a share of the slide's height. */
const start = { title: 0.25, section: 0.34 };
/** Least distance between the title's block and what stands low. */
const calm: Pt = 24;

/** Lays out a slide of layout `title` or `section`; `contextAt` gives a context for a size of body text. */
export function composeCover(slide: Slide, look: Look, contextAt: ContextAt): Cover {
  if (look.frame) {
    return coverOnBase(slide, partBlocks(slide.blocks), { look: look as FrameLook, contextAt });
  }
  const { body, slide: size } = look.theme.grid;
  const isTitle = slide.layout === 'title';
  const width = body.width * (10 / 12);
  const parts = isTitle ? partBlocks(slide.blocks) : { lead: slide.blocks, low: [] };
  const { type } = look.theme;
  const lead = stackAt(parts.lead, width, contextAt(type.body.best));
  const low = stackAt(parts.low, body.width, contextAt(type.body.floor));
  const lowTop = body.y + body.height - low.height;

  const barBox = { x: body.x, y: size.height * start[isTitle ? 'title' : 'section'], ...bar };
  const kickerBox = { x: body.x, y: barBox.y + bar.height + barGap, width, height: type.kicker * 1.2 };
  const kicker = kickerItem(slide, kickerBox, look);
  const titleTop = kicker ? kickerBox.y + kickerBox.height + 4 : kickerBox.y;
  const leadRoom = lead.height > 0 ? leadGap + lead.height : 0;
  const room = lowTop - (low.height > 0 ? calm : 0) - leadRoom - titleTop;
  const title = coverTitle(slide, { x: body.x, y: titleTop, width, height: room }, look);
  const leadTop = titleTop + title.body.height + leadGap;
  return {
    items: [title, ...(kicker?.items ?? []), accentBar(barBox)],
    placement: mergePlacements([
      withPlaceholder(lead.place({ x: body.x, y: leadTop, width, height: lead.height }), isTitle ? 'subtitle' : 'body'),
      low.place({ x: body.x, y: lowTop, width: body.width, height: low.height }),
    ]),
    misfits: [...(kicker?.misfits ?? []), ...titleMisfit(title, room)],
  };
}

const stackAt = (blocks: readonly Block[], width: Pt, context: MeasureContext) => measureStack(blocks, width, context);

/** Lead paragraphs follow the title; everything else (as of, author, distribution) stands low. */
function partBlocks(blocks: readonly Block[]): { lead: readonly Block[]; low: readonly Block[] } {
  const only = (block: Prose, isLead: boolean): readonly Prose[] => {
    const paragraphs = block.paragraphs.filter(({ style }) => (style === 'lead') === isLead);
    return paragraphs.length > 0 ? [{ ...block, paragraphs }] : [];
  };
  return {
    lead: blocks.flatMap((block) => (block.kind === 'prose' ? only(block, true) : [])),
    low: blocks.flatMap((block): readonly Block[] => (block.kind === 'prose' ? only(block, false) : [block])),
  };
}

function coverTitle(slide: Slide, box: Box, { theme, metrics }: Look): TextItem {
  const runsAt = (size: Pt) => styleRuns(slide.title, { font: theme.fonts.heading, size, color: 'ink', bold: true }, theme);
  const heightAt = (size: Pt): Pt =>
    layoutBody([plainSpec(runsAt(size))], { width: box.width, insets: noInsets, anchor: 'top' }, metrics).height;
  const size = coverSize(theme.type.title, box.height, heightAt);
  const fitted = { ...box, height: heightAt(size) };
  const item = textItem(
    { name: 'Title', box: fitted, runs: runsAt(size), origin: slide.title[0]?.origin ?? slide.origin },
    metrics,
  );
  return { ...item, placeholder: { type: 'title', index: 0 } };
}

/** The largest size that fits, or one a little smaller that saves a line: a last line of one word looks forgotten. */
function coverSize({ ceiling, floor }: SizeRange, room: Pt, heightAt: (size: Pt) => Pt): Pt {
  const most = Math.round(ceiling * titleScale);
  const linesAt = (size: Pt): number => Math.round(heightAt(size) / (size * 1.2));
  const fits = (size: Pt): boolean => heightAt(size) <= room + 0.01 && linesAt(size) <= titleLines;
  const largest = largestFitting({ ceiling: most, best: most, floor }, fits) ?? floor;
  for (let size = largest - 1; size >= Math.max(floor, largest * savingScale); size--) {
    if (linesAt(size) < linesAt(largest)) return size;
  }
  return largest;
}

const titleMisfit = ({ name, origin, body }: TextItem, room: Pt): readonly Misfit[] =>
  body.height > room + 0.01 ? [{ name, origin, over: body.height - room }] : [];

const accentBar = (box: Box): ShapeItem => ({
  kind: 'shape',
  shape: 'rectangle',
  name: 'Accent',
  box,
  fill: 'accent',
  alt: { decorative: true },
  origin: {},
});

/** The first prose becomes the layout's own text. */
function withPlaceholder(placement: Placement, type: Placeholder['type']): Placement {
  const first = placement.items.find(({ role }) => role === 'prose');
  const items = placement.items.map(
    (each): PlacedItem => (each === first ? { ...each, item: { ...each.item, placeholder: { type, index: 1 } } } : each),
  );
  return { ...placement, items };
}
