/** One slide of the deck to its pages. */

import type { Diagnostic } from '../foundation/diagnostic.ts';
import type { Locate } from '../foundation/locate.ts';
import { type Memory, openMemory } from '../foundation/memory/memory.ts';
import type { Pt } from '../foundation/units.ts';
import type { Block, Frame, Slide, Table } from '../markup/deck.ts';
import type { Run } from '../markup/run.ts';
import type { Theme } from '../theme/theme.ts';
import { topicOnBase } from './base-frame.ts';
import { cardTables } from './choose-cards.ts';
import { chooseRole } from './choose-role.ts';
import { fitOnePage, sizesDown } from './choose-sizes.ts';
import { composeCover } from './compose-cover.ts';
import { continueOver } from './continue-over.ts';
import type { ContextAt } from './cover.ts';
import type { MeasureContext, Placement, Stack, TextSizes } from './flow.ts';
import { measureBlock, measureStack } from './flows/measure-block.ts';
import { type FrameLook, lookFor } from './frame-look.ts';
import type { Look } from './look.ts';
import { reportLongNotes, reportMisfit } from './misfit.ts';
import { layNotesPage, type NotesShare, noNotes, spreadNotes } from './notes-page.ts';
import { onOurPage } from './our-page.ts';
import type { Item, Page } from './page.ts';
import { fillOf, leastFill } from './page-fill.ts';
import { assignBaseRoles, assignRoles } from './page-roles.ts';
import type { Pages } from './paginate.ts';
import { type Note, noteOf, plainNote, plainText } from './plain-text.ts';
import { printedNumber } from './printed-number.ts';
import { resizePlacement } from './resize-items.ts';
import { headItems } from './slide-frame.ts';
import { spreadParts } from './spread-parts.ts';
import { lookUnderTitle } from './under-title.ts';

/** What all slides of a deck share. */
export interface LayoutContext {
  readonly frame: Frame;
  readonly look: Look;
  readonly locate: Locate;
  /** Whether the deck has several parts, which slides then name before their topic. */
  readonly hasParts: boolean;
}

/** A page that still lacks its footer, whose number is not known yet. */
export interface SlidePages {
  readonly pages: readonly Page[];
  /** Text had to be set clearly smaller than the theme likes. */
  readonly isSmall?: true;
  /** Some of its tables are set as cards. */
  readonly hasCards?: true;
  /** Share of the page that its content takes at the sizes that the theme likes best, before it grows to fill the page. */
  readonly natural?: number;
  /** The same at the sizes that it is set in, before cards are drawn apart. */
  readonly filled?: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Lays out a slide whose title is already unique in the deck; continuations add which of how many they are. */
export function layoutSlide(slide: Slide, shared: LayoutContext): SlidePages {
  const role = chooseRole(slide, shared.look);
  const own = { ...shared, look: lookFor(shared.look, role) };
  return slide.layout === 'content' ? contentPages(slide, own) : coverPage(slide, own);
}

const contextFor = (
  slide: Slide,
  { look }: LayoutContext,
  { memory, sizes }: Pick<MeasureContext, 'memory' | 'sizes'>,
): MeasureContext => ({
  look,
  sizes,
  topic: plainText(slide.kicker),
  pageHeight: look.theme.grid.body.height,
  memory,
});

function coverPage(slide: Slide, shared: LayoutContext): SlidePages {
  const memory = openMemory();
  const contextAt: ContextAt = (body, isInSlot = false, look = shared.look) => {
    const { table, stat } = look.theme.type;
    const sizes = { body, table: table.floor, stat: stat.floor, air: 1 };
    return { ...contextFor(slide, { ...shared, look }, { memory, sizes }), isInSlot };
  };
  const { backdrop, items, placement, misfits } = composeCover(slide, shared.look, contextAt);
  const placed = placement.items.map(({ item }) => item);
  const shares = spreadNotes(notesOf(slide, shared.look), 1, shared.look);
  const parts = {
    size: shared.look.theme.grid.slide,
    number: 1,
    title: slide.title,
    layout: slide.layout,
    backdrop,
    items: [...items, ...placed],
    placement,
  };
  return {
    pages: shares.map((notes) => makePage(slide, { ...parts, notes }, shared)),
    diagnostics: [
      ...placement.diagnostics,
      ...misfits.map((misfit) => reportMisfit(misfit, slide, shared.locate)),
      ...reportLongNotes(shares, slide),
    ],
  };
}

function contentPages(slide: Slide, shared: LayoutContext): SlidePages {
  const under = (title: readonly Run[]): LayoutContext => ({ ...shared, look: lookUnderTitle(title, shared.look) });
  const own = under(slide.title);
  const memory = openMemory();
  // Cards are for a short table: where they take a second page or small text, it stays a table; of several, first the longer ones.
  for (const cards of fewerCards(cardsOf(slide, own, memory))) {
    const inCards = bodyPages(slide, own, { memory, cards });
    if (inCards.pages.length === 1 && !inCards.isSmall && inCards.diagnostics.length === 0) return { ...inCards, hasCards: true };
  }
  const made = bodyPages(slide, own, { memory });
  if (made.pages.length === 1) return made;
  // What is added to the title of a continued slide may take it to another line.
  const continued = under([...slide.title, partOf(made.pages.length, made.pages.length, slide, shared.frame)]);
  return continued.look === own.look ? made : bodyPages(slide, continued, { memory: openMemory() });
}

/** All of them as cards, then those of one or two rows alone. */
function fewerCards(cards: ReadonlySet<Table>): readonly ReadonlySet<Table>[] {
  const short = new Set([...cards].filter(({ rows }) => rows.length <= fewCards));
  return [cards, ...(short.size < cards.size ? [short] : [])].filter(({ size }) => size > 0);
}

const fewCards = 2;

function cardsOf(slide: Slide, shared: LayoutContext, memory: Memory): ReadonlySet<Table> {
  if (!slide.blocks.some((block) => block.kind === 'table' && block.cards !== undefined)) return new Set();
  const { look } = onOurPage(shared.look);
  const { body } = look.theme.grid;
  const [sizes] = sizesDown(look.theme);
  if (!sizes) return new Set();
  const context = contextFor(slide, { ...shared, look }, { memory, sizes });
  return cardTables(slide.blocks, (table) => measureBlock(table, body.width, context), body.height);
}

function bodyPages(slide: Slide, shared: LayoutContext, { memory, cards }: Pick<MeasureContext, 'memory' | 'cards'>): SlidePages {
  const { look, locate } = shared;
  const { look: ours, magnified } = onOurPage(look);
  const { body } = ours.theme.grid;
  const isInSlot = look.frame !== undefined && look.frame.role !== 'canvas';
  const sizesOf = new Map<Stack, TextSizes>();
  const measureAll =
    (blocks: readonly Block[], isNarrow = false) =>
    (sizes: TextSizes): Stack => {
      const context = {
        ...contextFor(slide, { ...shared, look: ours }, { memory, sizes }),
        isInSlot,
        isNarrow,
        ...(cards ? { cards } : {}),
      };
      const stack = measureStack(blocks, body.width, context);
      sizesOf.set(stack, sizes);
      return stack;
    };
  const pagesOf = (blocks: readonly Block[]): Pages => {
    const measure = measureAll(blocks);
    const wide = fitOnePage(ours.theme, body.height, measure);
    const sizes = wide?.isWide ? sizesOf.get(wide) : undefined;
    const narrow = sizes && measureAll(blocks, true)(sizes);
    // Shorter lines are more lines: only where these have room.
    const single = narrow && narrow.best <= body.height && !narrow.isCramped ? narrow : wide;
    return single ? { pages: [single], misfits: [] } : continueOver(ours.theme, body.height, measure);
  };
  const parts = isInSlot ? undefined : spreadParts(slide.blocks);
  const [best] = sizesDown(ours.theme);
  const inColumns = parts && best && measureAll(slide.blocks)(best).isWide ? pagesOf(parts) : undefined;
  const isBetter = inColumns?.pages.length === 1 && !isCramped(inColumns);
  const natural = best ? measureAll(slide.blocks)(best).filled / body.height : 1;
  const howFull = (stack: Stack): number => {
    const [height = stack.height] = pageHeights([stack], body.height);
    const items = stack.place({ ...body, height }).items.map(({ item }) => item);
    return fillOf({ body, items }) ?? 1;
  };
  const isSet = (stack: Stack): boolean => !isSmaller(sizesOf.get(stack), ours.theme);
  const { pages: stacks, misfits } =
    inColumns && isBetter ? inColumns : fewestPages(slide.blocks, pagesOf, { look, howFull, isLarge: isSet });
  const heights = pageHeights(stacks, body.height);
  const shares = spreadNotes(notesOf(slide, look), stacks.length, look);
  const made = stacks.map((stack, index) => {
    const title = stacks.length === 1 ? slide.title : [...slide.title, partOf(index + 1, stacks.length, slide, shared.frame)];
    const head = headItems(slide, title, shared);
    const placement = resizePlacement(stack.place({ ...body, height: heights[index] ?? stack.height }), magnified);
    const { layout, items } = look.frame ? assignBaseRoles(placement.items, look as FrameLook) : assignRoles(placement.items);
    const parts = {
      size: look.theme.grid.slide,
      number: index + 1,
      title,
      layout,
      items: [...head.items, ...items],
      placement,
      body: look.theme.grid.body,
    };
    const page = makePage(slide, { ...parts, notes: shares[index] ?? noNotes }, shared);
    return { page, misfits: head.misfits, diagnostics: placement.diagnostics };
  });
  const tooTall = [
    ...misfits.map((misfit) => ({ ...misfit, over: misfit.over * magnified })),
    ...made.flatMap((each) => each.misfits),
  ];
  const [only] = stacks;
  const isSmall = only !== undefined && isSmaller(sizesOf.get(only), ours.theme);
  return {
    pages: made.map(({ page }) => page),
    ...(isSmall ? { isSmall } : {}),
    natural,
    ...(only ? { filled: only.filled / body.height } : {}),
    diagnostics: [
      ...made.flatMap(({ diagnostics }) => diagnostics),
      ...tooTall.map((misfit) => reportMisfit(misfit, slide, locate)),
      ...reportLongNotes(shares, slide),
    ],
  };
}

/** Text of a page may be set this much below its best size before it counts as small. */
const mostSmaller: Pt = 2;

const isSmaller = (sizes: TextSizes | undefined, { type, magnified = 1 }: Theme): boolean =>
  sizes !== undefined && type.body.best - sizes.body > mostSmaller / magnified;

/**
 * Columns in which words would be broken are set under each other, where that breaks none and takes no more pages; with a table among
 * them, whose heads would come in pieces of a few letters, no more than twice as many. On a narrow template one column may continue
 * over many pages while the other is empty, and everywhere a column of key figures may, which need little height side by side: these
 * are set so too where it takes fewer pages (without a template: a single one), where more than a few of them would make prose beside
 * them small or end unevenly with it, or where a few leave the page half empty.
 */
function fewestPages(
  blocks: readonly Block[],
  pagesOf: (blocks: readonly Block[]) => Pages,
  { look: { frame }, howFull, isLarge }: PageMeasure,
): Pages {
  const beside = pagesOf(blocks);
  const loose = blocks.flatMap((block) =>
    block.kind === 'columns' ? block.columns.flatMap((column) => column.blocks) : [block],
  );
  const isNarrow = frame?.role === 'canvas';
  const mayShorten = beside.pages.length > 1 && (isNarrow ? blocks.some(isColumns) : blocks.some(hasFigureColumn));
  const [whole] = beside.pages;
  const isUneven =
    !frame &&
    beside.pages.length === 1 &&
    whole !== undefined &&
    blocks.some(hasFigureColumn) &&
    (blocks.some(hasManyFigures) ? !isLarge(whole) || howFull(whole) < evenFill : howFull(whole) < leastFill);
  if (!(mayShorten || isUneven || isCramped(beside)) || !blocks.some(isColumns)) return beside;
  const under = pagesOf(loose);
  const [only] = under.pages;
  if (isUneven && only && under.pages.length === 1 && !isCramped(under) && isLarge(only) && howFull(only) > howFull(whole))
    return under;
  const isShorter = mayShorten && under.pages.length < beside.pages.length && (frame !== undefined || under.pages.length === 1);
  const most = beside.pages.length * (blocks.some(hasTable) ? 2 : 1);
  const isCalmer = under.pages.length <= most && isCramped(beside) && !isCramped(under);
  return under.misfits.length === 0 && (isShorter || isCalmer) ? under : beside;
}

interface PageMeasure {
  readonly look: Look;
  /** Share of the page that a stack reaches down, each part of its width with its own end. */
  readonly howFull: (stack: Stack) => number;
  readonly isLarge: (stack: Stack) => boolean;
}

/** Columns that fill less of the page than this, beside key figures that reach its foot, end unevenly. */
const evenFill = 0.85;

const hasTable = (block: Block): boolean =>
  block.kind === 'columns' && block.columns.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table'));

const isColumns = ({ kind }: Block): boolean => kind === 'columns';

const hasFigureColumn = (block: Block): boolean =>
  block.kind === 'columns' && block.columns.some(({ blocks: [only, more] }) => only?.kind === 'stats' && more === undefined);

/** A column holds so few figures as well as not: pages of the same kind have the same frame. */
const fewFigures = 4;

const hasManyFigures = (block: Block): boolean =>
  hasFigureColumn(block) &&
  block.kind === 'columns' &&
  block.columns.some(({ blocks: [only] }) => only?.kind === 'stats' && only.stats.length > fewFigures);

const isCramped = ({ pages }: Pages): boolean => pages.some((page) => page.isCramped);

/** Where a template has no room for the topic, it is kept with what is said. */
const notesOf = (slide: Slide, look: Look): readonly Note[] => [
  ...(look.frame && slide.kicker.length > 0 && !topicOnBase(slide, look as FrameLook)
    ? [plainNote(plainText(slide.kicker))]
    : []),
  ...slide.notes.map(noteOf),
];

/** How tall each page's body is drawn. Pages of one slide are stretched alike, or the rows of a table would change from page to page. */
function pageHeights(stacks: readonly Stack[], height: Pt): readonly Pt[] {
  const shares = stacks.map((stack) =>
    stack.limit > stack.height ? Math.max(0, Math.min(1, (height - stack.height) / (stack.limit - stack.height))) : 1,
  );
  const share = Math.min(...shares);
  return stacks.map((stack) => stack.height + share * (stack.limit - stack.height));
}

/** `(2/3)` after the title of a continued slide. */
const partOf = (number: number, count: number, slide: Slide, frame: Frame): Run => ({
  text: ` (${printedNumber(number, frame)}/${printedNumber(count, frame)})`,
  bold: false,
  italic: false,
  superscript: false,
  small: false,
  tone: 'neutral',
  origin: slide.origin,
});

interface PageParts extends Pick<Page, 'layout' | 'size'> {
  /** From 1, among the pages of the slide. */
  readonly number: number;
  readonly title: readonly Run[];
  readonly backdrop?: Page['backdrop'];
  readonly body?: Page['body'];
  readonly items: readonly Item[];
  readonly placement: Placement;
  readonly notes: NotesShare;
}

function makePage(
  slide: Slide,
  { size, number, title, layout, backdrop, body, items, placement, notes }: PageParts,
  shared: LayoutContext,
): Page {
  return {
    size,
    name: number === 1 ? slide.id : `${slide.id}-${number}`,
    layout,
    ...(shared.look.frame ? { role: shared.look.frame.role } : {}),
    section: slide.section,
    ...(slide.isHidden ? { isHidden: true } : {}),
    title: plainText(title),
    ...(backdrop ? { backdrop } : {}),
    ...(body ? { body } : {}),
    items,
    groups: placement.groups,
    notes: notes.notes.map(({ text }) => text),
    notesPage: layNotesPage(notes, shared.frame, shared.look),
    origin: slide.origin,
  };
}
