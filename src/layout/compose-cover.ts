/** Section breaks: one large title, what leads on from it, and much empty space; and which way a title slide is laid out. */

import type { Box, Pt } from '../foundation/units.ts';
import type { Slide } from '../markup/deck.ts';
import { coverOnBase } from './base-cover.ts';
import { composeTitle } from './compose-title.ts';
import type { ContextAt, Cover } from './cover.ts';
import { asLines, partBlocks } from './cover-parts.ts';
import { fitTitle, titleAt } from './cover-title.ts';
import type { Misfit, PlacedItem, Placement } from './flow.ts';
import { measureStack } from './flows/measure-block.ts';
import type { FrameLook } from './frame-look.ts';
import type { Look } from './look.ts';
import type { ShapeItem, TextItem } from './page.ts';
import { kickerItem } from './slide-frame.ts';

/** Titles of section breaks are this much larger than others. */
const titleScale = 1.6;
/** The one accent: a short bar over the topic. */
const bar = { width: 56, height: 5 };
const barGap: Pt = 14;
const leadGap: Pt = 14;
/** Where the bar stands, as a share of the slide's height. */
const start = 0.34;

/** Lays out a slide of layout `title` or `section`; `contextAt` gives a context for a size of body text. */
export function composeCover(slide: Slide, look: Look, contextAt: ContextAt): Cover {
  if (look.frame) {
    const { lead, low } = partBlocks(slide.blocks, look);
    // Key figures stand on other slides too, and a template's cover has little room.
    const kept = asLines(low).filter(({ kind }) => kind !== 'stats');
    return coverOnBase(slide, { lead, low: kept }, { look: look as FrameLook, contextAt });
  }
  return slide.layout === 'title' ? composeTitle(slide, look, contextAt) : composeSection(slide, look, contextAt);
}

function composeSection(slide: Slide, look: Look, contextAt: ContextAt): Cover {
  const { grid, type } = look.theme;
  const { body } = grid;
  const width = body.width * (10 / 12);
  const lead = measureStack(slide.blocks, width, contextAt(type.body.best));

  const barBox = { x: body.x, y: grid.slide.height * start, ...bar };
  const kickerBox = { x: body.x, y: barBox.y + bar.height + barGap, width, height: type.kicker * 1.2 };
  const kicker = kickerItem(slide, kickerBox, look);
  const titleTop = kicker ? kickerBox.y + kickerBox.height + 4 : kickerBox.y;
  const leadRoom = lead.height > 0 ? leadGap + lead.height : 0;
  const room = body.y + body.height - leadRoom - titleTop;
  const title = sectionTitle(slide, { x: body.x, y: titleTop, width, height: room }, look);
  const leadTop = titleTop + title.body.height + leadGap;
  return {
    items: [title, ...(kicker?.items ?? []), accentBar(barBox)],
    placement: withBody(lead.place({ x: body.x, y: leadTop, width, height: lead.height })),
    misfits: [...(kicker?.misfits ?? []), ...titleMisfit(title, room)],
  };
}

function sectionTitle(slide: Slide, box: Box, look: Look): TextItem {
  const { ceiling, floor } = look.theme.type.title;
  const most = Math.round(ceiling * titleScale);
  return fitTitle(slide, box, { most, least: floor, look }) ?? titleAt(slide, box, { size: floor, look });
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
function withBody(placement: Placement): Placement {
  const first = placement.items.find(({ role }) => role === 'prose');
  const items = placement.items.map(
    (each): PlacedItem => (each === first ? { ...each, item: { ...each.item, placeholder: { type: 'body', index: 1 } } } : each),
  );
  return { ...placement, items };
}
