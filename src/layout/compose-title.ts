/**
 * Title slides: on a field in the accent colour topic, title and what leads on from it; under it the key figures, and in a row
 * low on the slide the rest.
 */

import type { Pt } from '../foundation/units.ts';
import type { Block, Figure, Slide, Stats } from '../markup/deck.ts';
import { type CoverGrid, columnsWide, coverField, coverGrid, leadGap } from '../theme/cover-grid.ts';
import type { ColorRole, Theme } from '../theme/theme.ts';
import type { ContextAt, Cover } from './cover.ts';
import { layFigures, mostFigures } from './cover-figures.ts';
import { asLines, partBlocks } from './cover-parts.ts';
import { fitTitle, titleAt } from './cover-title.ts';
import { type Misfit, mergePlacements, type PlacedItem, type Placement, type Stack } from './flow.ts';
import { measureStack } from './flows/measure-block.ts';
import type { Look } from './look.ts';
import type { Item, ShapeItem, TextItem } from './page.ts';
import { kickerItem } from './slide-frame.ts';

/** Columns that a title may take: more where it is long. */
const titleColumns = [7, 10, 12];
const leadColumns = 10;
/** Least distance between key figures and the low row. */
const calm: Pt = 14;

/** A title slide without an organisation's template. */
export function composeTitle(slide: Slide, look: Look, contextAt: ContextAt): Cover {
  const grid = coverGrid(look.theme);
  const { on } = coverField(look.theme.colors);
  const { field, lead, low } = partBlocks(slide.blocks, look);
  const work = { grid, on, look, contextAt };
  const narrow = kickerItem(slide, { ...grid.kicker, width: grid.title.width }, look, on);
  const beside = field && (narrow?.misfits ?? []).length === 0 ? headBeside(slide, lead, work) : undefined;
  const kicker = beside ? narrow : kickerItem(slide, grid.kicker, look, on);
  const head = beside ?? composeHead(slide, lead, work);
  const map = field && beside ? [placeOnField(field, work)] : [];
  const foot = composeFoot(low, work);
  return {
    backdrop: [fieldOf(look.theme)],
    items: [head.title, ...(kicker?.items ?? [])],
    placement: mergePlacements([head.placement, ...map, foot.placement]),
    misfits: [...(kicker?.misfits ?? []), ...head.misfits, ...foot.misfits],
  };
}

interface CoverWork {
  readonly grid: CoverGrid;
  /** The colour that is read on the field. */
  readonly on: ColorRole;
  readonly look: Look;
  readonly contextAt: ContextAt;
}

interface Head {
  readonly title: TextItem;
  readonly placement: Placement;
  readonly misfits: readonly Misfit[];
}

/** Title and lead in the columns at the left, which leave room for a figure at the right; undefined where they do not fit. */
function headBeside(slide: Slide, lead: readonly Block[], { grid, on, look, contextAt }: CoverWork): Head | undefined {
  const { x, width } = grid.title;
  if (x + width > grid.map.x) return undefined;
  const { best, floor } = look.theme.type.body;
  for (const size of [best, floor]) {
    const stack = measureStack(lead, width, contextAt(size));
    const box = { ...grid.title, height: grid.title.height - (stack.height > 0 ? leadGap + stack.height : 0) };
    const title = fitTitle(slide, box, { ...grid.titleSizes, color: on, look });
    if (title) return headOf(title, stack, { leadWidth: width, on, misfits: [] });
  }
  return undefined;
}

/** It is drawn into its place whatever its proportions. */
function placeOnField(field: Figure, { grid, look, contextAt }: CoverWork): Placement {
  const stack = measureStack([field], grid.map.width, contextAt(look.theme.type.body.best));
  return stack.place(grid.map);
}

/** Title and lead: the lead gives way first, then the title becomes wider, and smaller last. */
function composeHead(slide: Slide, lead: readonly Block[], { grid, on, look, contextAt }: CoverWork): Head {
  const { theme } = look;
  const { body, title: titleSizes } = theme.type;
  const leadWidth = columnsWide(leadColumns, theme.grid);
  const leadAt = (size: Pt): Stack => measureStack(lead, leadWidth, contextAt(size));
  const boxOver = ({ height }: Stack, columns: number) => ({
    ...grid.title,
    width: columnsWide(columns, theme.grid),
    height: grid.title.height - (height > 0 ? leadGap + height : 0),
  });
  const leads = [body.best, body.floor].map(leadAt);
  const tries = leads.flatMap((stack) => titleColumns.map((columns) => ({ stack, box: boxOver(stack, columns) })));
  for (const { stack, box } of tries) {
    const title = fitTitle(slide, box, { ...grid.titleSizes, color: on, look });
    if (title) return headOf(title, stack, { leadWidth, on, misfits: [] });
  }
  const last = leads.at(-1) ?? leadAt(body.floor);
  const box = boxOver(last, 12);
  const most = grid.titleSizes.least - 1;
  const title =
    fitTitle(slide, box, { most, least: titleSizes.floor, color: on, look }) ??
    titleAt(slide, box, { size: titleSizes.floor, color: on, look });
  const over = title.body.height - box.height;
  return headOf(title, last, {
    leadWidth,
    on,
    misfits: over > 0.01 ? [{ name: title.name, origin: title.origin, over }] : [],
  });
}

function headOf(
  title: TextItem,
  lead: Stack,
  { leadWidth, on, misfits }: { readonly leadWidth: Pt; readonly on: ColorRole; readonly misfits: readonly Misfit[] },
): Head {
  const { x, y, height } = title.box;
  const placed = lead.place({ x, y: y + height + leadGap, width: leadWidth, height: lead.height });
  return { title, placement: withSubtitle({ ...placed, items: placed.items.map((item) => inFieldColor(item, on)) }), misfits };
}

/** Links, tones and small print too: on the accent their own colours would not be read. */
function inFieldColor(placed: PlacedItem, on: ColorRole): PlacedItem {
  const { item } = placed;
  if (item.kind !== 'text') return placed;
  const paragraphs = item.body.paragraphs.map((paragraph) => ({
    ...paragraph,
    runs: paragraph.runs.map((run) => ({ ...run, color: on })),
  }));
  return { ...placed, item: { ...item, body: { ...item.body, paragraphs } } };
}

/** The first prose becomes the layout's own text. */
function withSubtitle(placement: Placement): Placement {
  const first = placement.items.find(({ role }) => role === 'prose');
  const subtitle = (item: Item): Item => ({ ...item, placeholder: { type: 'subtitle', index: 1 } });
  const items = placement.items.map((each) => (each === first ? { ...each, item: subtitle(each.item) } : each));
  return { ...placement, items };
}

/** Values over labels, and values of the low row, from the best to the least. */
const footSizes = [
  { value: 36, label: 14, low: 14 },
  { value: 32, label: 12, low: 14 },
  { value: 28, label: 11, low: 12 },
  { value: 24, label: 10, low: 11 },
];

/** Key figures and low row under the field. Where there is not room for both the figures are left out, which other slides have. */
function composeFoot(
  blocks: readonly Block[],
  { grid, look, contextAt }: CoverWork,
): { readonly placement: Placement; readonly misfits: readonly Misfit[] } {
  const { x, width } = look.theme.grid.body;
  const stats = blocks.find((block): block is Stats => block.kind === 'stats' && block.stats.length <= mostFigures);
  const others = blocks.filter((block) => block !== stats);
  const kinds = stats ? [stats, undefined] : [undefined];
  const tries = kinds.flatMap((figures) =>
    [others, asLines(others)].flatMap((low) => footSizes.map((sizes) => ({ figures, low, sizes }))),
  );
  for (const { figures, low, sizes } of tries) {
    const laid = figures && layFigures(figures, sizes, look);
    const stack = measureStack(low, width, contextAt(sizes.low));
    const free = laid ? grid.figuresTop + laid.height + (stack.height > 0 ? calm : 0) : grid.figuresTop;
    const top = Math.max(free, Math.min(grid.lowTop, grid.bottom - stack.height));
    if (top + stack.height > grid.bottom + 0.01) continue;
    const placed = stack.place({ x, y: top, width, height: stack.height });
    const placements = [...(laid ? [laid.place(x, grid.figuresTop)] : []), placed];
    return { placement: mergePlacements(placements), misfits: [] };
  }
  const stack = measureStack(asLines(others), width, contextAt(look.theme.type.footer));
  const height = grid.bottom - grid.figuresTop;
  return {
    placement: stack.place({ x, y: grid.figuresTop, width, height: stack.height }),
    misfits: [stack.misfit(height)],
  };
}

/** The field as a page shows it. In the deck it belongs to the layout. */
const fieldOf = (theme: Theme): ShapeItem => ({
  kind: 'shape',
  shape: 'rectangle',
  name: 'Accent field',
  box: coverGrid(theme).field,
  fill: 'accent',
  transparency: coverField(theme.colors).transparency,
  alt: { decorative: true },
  origin: {},
});
