/** The frame of each kind of slide: title, bodies, topic line, foot line, marks. */
import type { Art, Base, BaseLayout } from '../../base/base.ts';
import type { ChosenLayout, LayoutChoice } from '../../base/choose/choose-layouts.ts';
import type { UsableSlot } from '../../base/choose/holds.ts';
import { type Role, roles } from '../../base/choose/role.ts';
import { solid } from '../../base/color/color.ts';
import { contains, freeOf, overlap } from '../../base/free-area.ts';
import type { Box, Pt, Size } from '../../foundation/units.ts';
import { contrast } from '../contrast.ts';
import { withFoot } from './foot-places.ts';
import { type FrameContext, type FrameDeps, footTop, type Inner, leastTopic, standingSlots, underTopic } from './frame-parts.ts';
import { asArt } from './page-art.ts';
import { levelOf, plainPlace, slotPlace } from './places.ts';
import { deriveColors } from './role-colors.ts';
import type { RoleFrame, TextPlace } from './role-frame.ts';
import { placeMarks } from './tlp-places.ts';
import { fitCoverTitle, fitTitle } from './type-scale.ts';

export type Frames = Readonly<Record<Role, RoleFrame>>;

/** Frames of all roles. Lengths are in points of the base's own page. */
export function deriveFrames(base: Base, choices: LayoutChoice, deps: FrameDeps): Frames {
  const page = base.size;
  const content = frameOf(choices.content, { ...deps, base, page });
  const inner = Object.fromEntries(
    roles.map((role) => [role, role === 'content' ? content : frameOf(choices[role], { ...deps, base, page, content })]),
  ) as unknown as Readonly<Record<Role, Inner>>;
  const marks = placeMarks(inner, { ...deps, base, page });
  const finished = roles.map((role) => [role, withFoot(inner[role], marks(role), { ...deps, base, page })] as const);
  return Object.fromEntries(finished) as unknown as Frames;
}

function frameOf(choice: ChosenLayout, context: FrameContext): Inner {
  const { layout, role, plays, holds } = choice;
  const slot = holds.title;
  if (!slot) throw new Error(`a layout without a title: ${layout.name}`);
  const title = titlePlace(slot, layout, context);
  const isLarge = role === 'cover' || role === 'section';
  const fitted = (isLarge ? fitCoverTitle : fitTitle)(levelOf(slot, 1), title.area.height, context.scale);
  const found = bodiesOf(choice, title, context);
  const isPanelled = !isLarge && context.ground?.said === undefined && found.some(({ ground }) => ground.kind === 'picture');
  const bodies = isPanelled ? found.map((body) => onPanel(body, layout)) : found;
  const kicker = kickerSlot(choice, title, { bodies, context });
  const main = bodies[0] ?? title;
  // What the slide's words stand on counts; on a cover that is the title's place.
  const colored = isLarge ? title : main;
  const titleRoom = isLarge || fitted.lines >= 2 ? undefined : roomUnder({ ...title, slot }, { layout, bodies, kicker, context });
  const rest = restOf(choice, [title, ...bodies], context);
  return {
    role,
    layout,
    plays,
    title: { ...title, slot },
    titleSizes: fitted.sizes,
    titleLines: fitted.lines,
    ...(titleRoom ? { titleRoom } : {}),
    bodies,
    rest,
    restInk: plainPlace(rest, main.ink, { layout, ground: context.ground }).ink,
    ...(kicker ? { kicker } : {}),
    colors: deriveColors(colored.ink, colored.ground, { palette: layout.palette, tones: context.tones }),
    isPanelled,
    freeShare: bodies.reduce((sum, { box }) => sum + box.width * box.height, 0) / (context.page.width * context.page.height),
  };
}

/** A title that is a line too high for its insets may take most of them: it still stays inside of its box. */
function titlePlace(slot: UsableSlot, layout: BaseLayout, context: FrameContext): TextPlace {
  const title = slotPlace(slot, { layout, ground: context.ground });
  const own = fitTitle(levelOf(slot, 1), title.area.height, context.scale);
  const pad = Math.min(1, slot.insets.top, slot.insets.bottom);
  const wide = { ...title.area, y: title.box.y + pad, height: title.box.height - 2 * pad };
  return own.lines >= 2 || fitTitle(levelOf(slot, 1), wide.height, context.scale).lines < 2 ? title : { ...title, area: wide };
}

/** The panel takes the theme's own light or dark colour, whichever the text is read on. */
function onPanel(body: TextPlace, { palette }: BaseLayout): TextPlace {
  const own = ['bg1', 'tx1'].flatMap((name) => palette.theme.get(palette.map.get(name) ?? name) ?? []);
  const [hex = '#FFFFFF'] = [...own, '#FFFFFF', '#000000'].filter((each) => contrast(body.ink.hex, each) >= 7);
  return { ...body, ground: { ...body.ground, kind: 'picture', colors: [solid(hex)] } };
}

interface Under {
  readonly layout: BaseLayout;
  readonly bodies: readonly TextPlace[];
  readonly kicker: TextPlace | undefined;
  readonly context: FrameContext;
}

/** A title that reaches down to the topic, where nothing is in between and two lines fit then. */
function roomUnder(title: RoleFrame['title'], { layout, bodies, kicker, context }: Under): RoleFrame['titleRoom'] {
  const { box, area, slot } = title;
  const below = [...bodies, ...(kicker ? [kicker] : [])].map((place) => place.box.y).filter((y) => y >= box.y + box.height - 1);
  const end = Math.min(...below) - (kicker ? 0 : leastTopic(context.scale) + underTopic(context.scale));
  const more = end - box.y - box.height;
  if (below.length === 0 || more <= 0) return undefined;
  const grown = { ...box, height: box.height + more };
  if (!contains(freeOf(grown, layout.art, 0), grown, 0.5)) return undefined;
  const { sizes, lines } = fitTitle(levelOf(slot, 1), area.height + more, context.scale);
  if (lines < 2) return undefined;
  return { place: { ...title, box: grown, area: { ...area, height: area.height + more } }, sizes };
}

function bodiesOf(choice: ChosenLayout, title: TextPlace, context: FrameContext): readonly TextPlace[] {
  const { role, holds, layout } = choice;
  if (role === 'cover' || role === 'section') return subtitlesOf(choice, title, context);
  if (role === 'columns' && holds.pair) {
    const said = context.body && halves(context.body, context.gutter);
    return holds.pair.map((slot, index) => bodyPlace(slot, title, { layout, context, said: said?.[index] }));
  }
  const own = role === 'canvas' ? undefined : holds.large[0];
  const whole = own && bodyPlace(own, title, { layout, context, said: context.body });
  if (role === 'content' && whole) return [whole];
  const area = context.body ?? whole?.area ?? canvasArea(choice, title, context);
  const color = whole?.ink ?? context.content?.bodies[0]?.ink ?? title.ink;
  const boxes = role === 'columns' ? halves(area, context.gutter) : [area];
  return boxes.map((box) => plainPlace(box, color, { layout, ground: context.ground }));
}

function halves(area: Box, gutter: Pt): readonly Box[] {
  const width = (area.width - gutter) / 2;
  return [
    { ...area, width },
    { ...area, x: area.x + width + gutter, width },
  ];
}

interface BodyDeps {
  readonly layout: BaseLayout;
  readonly context: FrameContext;
  /** What the theme says instead. */
  readonly said: Box | undefined;
}

/** The slot less what cuts into it: art, the title over it, footer and number under it. */
function bodyPlace(slot: UsableSlot, title: TextPlace, { layout, context, said }: BodyDeps): TextPlace {
  const free = said ?? freeOf(slot.box, obstaclesIn(layout, context.page, title), 4 * context.scale);
  const isWhole = contains(free, slot.box, 0.01);
  const level = slot.levels[context.textLevel - 1] ? context.textLevel : 1;
  return slotPlace(slot, { layout, ground: context.ground, level, box: isWhole ? slot.box : free });
}

function obstaclesIn(layout: BaseLayout, page: Size, title: TextPlace): readonly Art[] {
  return [...layout.art, ...[title.box, ...standingSlots(layout, page).map(({ box }) => box)].map(asArt)];
}

/** A subtitle, or the text under a section's title. */
function subtitlesOf({ holds, layout }: ChosenLayout, title: TextPlace, context: FrameContext): readonly TextPlace[] {
  const texts = [...holds.large, ...holds.small].filter(
    ({ box }) => overlap(box, title.box).height < 2 || overlap(box, title.box).width < 2,
  );
  const [slot] = [...texts].sort((a, b) => rank(a) - rank(b) || b.box.width * b.box.height - a.box.width * a.box.height);
  if (!slot) return [];
  const free = freeOf(slot.box, layout.art, 4 * context.scale);
  const isEnough = free.height >= 40 * context.scale && free.width >= slot.box.width * 0.6;
  return [slotPlace(slot, { layout, ground: context.ground, ...(isEnough ? { box: free } : {}) })];
}

const rank = ({ type }: UsableSlot): number => (type === 'subTitle' ? 0 : 1);

/** Under the title, as wide as the content's body, down to the foot line. */
function canvasArea({ layout }: ChosenLayout, title: TextPlace, context: FrameContext): Box {
  const { page, content, scale } = context;
  const like = content?.bodies[0]?.area;
  const top = title.box.y + title.box.height;
  const isUnder = like !== undefined && like.y >= top - 4;
  const y = isUnder ? like.y : top + 8 * scale;
  const foot = footTop(layout, page) - 6 * scale;
  const bottom = like && like.y + like.height > y ? Math.min(like.y + like.height, foot) : foot;
  const across = like ?? title.area;
  const area = { x: across.x, y, width: across.width, height: Math.max(0, bottom - y) };
  return freeOf(area, obstaclesIn(layout, page, title), 4 * scale);
}

function restOf({ layout }: ChosenLayout, places: readonly TextPlace[], { page, scale }: FrameContext): Box {
  const [title] = places;
  const area = title?.area ?? { x: 0, y: 0, width: page.width, height: 0 };
  const top = Math.max(...places.map(({ box }) => box.y + box.height)) + 8 * scale;
  const below = { ...area, y: top, height: Math.max(0, footTop(layout, page) - 6 * scale - top) };
  return freeOf(below, [...layout.art, ...standingSlots(layout, page).map(({ box }) => asArt(box))], 4 * scale);
}

/** A thin text slot over, or between, title and body. */
function kickerSlot(
  { holds, layout }: ChosenLayout,
  title: TextPlace,
  { bodies, context }: { bodies: readonly TextPlace[]; context: FrameContext },
): TextPlace | undefined {
  const used = bodies.map(({ slot }) => slot?.index);
  const top = Math.min(...bodies.map(({ box }) => box.y), context.page.height);
  const thin = holds.small.find(({ box, index }) => {
    const isOver = box.y + box.height <= title.box.y + 4;
    const isBetween = box.y >= title.box.y + title.box.height - 4 && box.y + box.height <= top + 4;
    return (isOver || isBetween) && box.width >= context.page.width * 0.2 && !used.includes(index);
  });
  return thin && slotPlace(thin, { layout, ground: context.ground });
}
