/** The frame of each kind of slide: title, bodies, topic line, foot line, marks. */
import type { Art, Base, BaseLayout } from '../../base/base.ts';
import type { Cast, Casting } from '../../base/choose/choose-layouts.ts';
import { isUsable, type UsableSlot } from '../../base/choose/holds.ts';
import { type Role, roles } from '../../base/choose/role.ts';
import type { Color } from '../../base/color/color.ts';
import { noFill } from '../../base/color/fill.ts';
import { contains, freeOf, overlap } from '../../base/free-area.ts';
import type { Box, Pt, Size } from '../../foundation/units.ts';
import type { ColorRole } from '../color-roles.ts';
import { findPlace, takenBy } from './find-place.ts';
import { type Edge, labelOf, type MarkDeps, type Occupied, placeMark, type Side } from './marks.ts';
import { levelOf, plainPlace, slotPlace } from './places.ts';
import { deriveColors } from './role-colors.ts';
import type { Place, RoleFrame } from './role-frame.ts';
import { fitCoverTitle, fitTitle } from './type-scale.ts';

export interface FrameDeps {
  readonly scale: number;
  readonly gutter: Pt;
  /** The level of plain text, from 1. */
  readonly textLevel: number;
  readonly ground?: string | undefined;
  readonly tones: Readonly<Record<ColorRole, string>>;
  /** Of the longest label, and of the usual ones, which are tried next. */
  readonly labelWidths: readonly Pt[];
  readonly marks?: Readonly<Partial<Record<Edge, Side>>> | undefined;
  /** Instead of what art leaves of the content's body. */
  readonly body?: Box | undefined;
}

export type Frames = Readonly<Record<Role, RoleFrame>>;

type Inner = Omit<RoleFrame, 'marks' | 'footer' | 'number'>;

/** Frames of all roles. Lengths are in points of the base's own page. */
export function deriveFrames(base: Base, cast: Cast, deps: FrameDeps): Frames {
  const page = base.size;
  const content = frameOf(cast.content, { ...deps, page });
  const inner = Object.fromEntries(
    roles.map((role) => [role, role === 'content' ? content : frameOf(cast[role], { ...deps, page, content })]),
  ) as unknown as Readonly<Record<Role, Inner>>;
  const marks = placeMarks(inner, { ...deps, page });
  const finished = roles.map((role) => [role, withFoot(inner[role], marks(role), { ...deps, page })] as const);
  return Object.fromEntries(finished) as unknown as Frames;
}

interface Desk extends FrameDeps {
  readonly page: Size;
  readonly content?: Inner;
}

function frameOf(casting: Casting, desk: Desk): Inner {
  const { layout, role, plays, holds } = casting;
  const slot = holds.title;
  if (!slot) throw new Error(`a layout without a title: ${layout.name}`);
  const title = titlePlace(slot, layout, desk);
  const isLarge = role === 'cover' || role === 'section';
  const fitted = (isLarge ? fitCoverTitle : fitTitle)(levelOf(slot, 1), title.area.height, desk.scale);
  const bodies = bodiesOf(casting, title, desk);
  const kicker = kickerSlot(casting, title, { bodies, desk });
  const main = bodies[0] ?? title;
  // What the slide's words stand on counts; on a cover that is the title's place.
  const colored = isLarge ? title : main;
  const rest = restOf(casting, [title, ...bodies], desk);
  return {
    role,
    layout,
    plays,
    title: { ...title, slot },
    titleSizes: fitted.sizes,
    titleLines: fitted.lines,
    bodies,
    rest,
    restInk: plainPlace(rest, main.ink, { layout, ground: desk.ground }).ink,
    ...(kicker ? { kicker } : {}),
    colors: deriveColors(colored.ink, colored.ground, { palette: layout.palette, tones: desk.tones }),
    freeShare: bodies.reduce((sum, { box }) => sum + box.width * box.height, 0) / (desk.page.width * desk.page.height),
  };
}

/** A title that is a line too high for its insets may take most of them: it still stays inside of its box. */
function titlePlace(slot: UsableSlot, layout: BaseLayout, desk: Desk): Place {
  const title = slotPlace(slot, { layout, ground: desk.ground });
  const own = fitTitle(levelOf(slot, 1), title.area.height, desk.scale);
  const pad = Math.min(1, slot.insets.top, slot.insets.bottom);
  const wide = { ...title.area, y: title.box.y + pad, height: title.box.height - 2 * pad };
  return own.lines >= 2 || fitTitle(levelOf(slot, 1), wide.height, desk.scale).lines < 2 ? title : { ...title, area: wide };
}

function bodiesOf(casting: Casting, title: Place, desk: Desk): readonly Place[] {
  const { role, holds, layout } = casting;
  if (role === 'cover' || role === 'section') return subtitlesOf(casting, title, desk);
  if (role === 'columns' && holds.pair) {
    const said = desk.body && halves(desk.body, desk.gutter);
    return holds.pair.map((slot, index) => bodyPlace(slot, title, { layout, desk, said: said?.[index] }));
  }
  const own = role === 'canvas' ? undefined : holds.large[0];
  const whole = own && bodyPlace(own, title, { layout, desk, said: desk.body });
  if (role === 'content' && whole) return [whole];
  const area = desk.body ?? whole?.area ?? canvasArea(casting, title, desk);
  const color = whole?.ink ?? desk.content?.bodies[0]?.ink ?? title.ink;
  const boxes = role === 'columns' ? halves(area, desk.gutter) : [area];
  return boxes.map((box) => plainPlace(box, color, { layout, ground: desk.ground }));
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
  readonly desk: Desk;
  /** What the theme says instead. */
  readonly said: Box | undefined;
}

/** The slot less what cuts into it: art, the title over it, footer and number under it. */
function bodyPlace(slot: UsableSlot, title: Place, { layout, desk, said }: BodyDeps): Place {
  const free = said ?? freeOf(slot.box, obstaclesIn(layout, desk.page, title), 4 * desk.scale);
  const isWhole = contains(free, slot.box, 0.01);
  const level = slot.levels[desk.textLevel - 1] ? desk.textLevel : 1;
  return slotPlace(slot, { layout, ground: desk.ground, level, box: isWhole ? slot.box : free });
}

const asArt = (box: Box): Art => ({
  kind: 'other',
  name: '',
  box,
  rotation: 0,
  flip: { horizontal: false, vertical: false },
  geometry: 'rect',
  fill: noFill,
  words: '',
  from: 'layout',
});

/** The date is never filled: its place is free. */
const standingSlots = ({ slots }: BaseLayout, page: Size): readonly UsableSlot[] =>
  slots.filter((slot): slot is UsableSlot => isUsable(slot, page) && (slot.type === 'ftr' || slot.type === 'sldNum'));

function obstaclesIn(layout: BaseLayout, page: Size, title: Place): readonly Art[] {
  return [...layout.art, ...[title.box, ...standingSlots(layout, page).map(({ box }) => box)].map(asArt)];
}

/** A subtitle, or the text under a section's title. */
function subtitlesOf({ holds, layout }: Casting, title: Place, desk: Desk): readonly Place[] {
  const texts = [...holds.large, ...holds.small].filter(
    ({ box }) => overlap(box, title.box).height < 2 || overlap(box, title.box).width < 2,
  );
  const [slot] = [...texts].sort((a, b) => rank(a) - rank(b) || b.box.width * b.box.height - a.box.width * a.box.height);
  if (!slot) return [];
  const free = freeOf(slot.box, layout.art, 4 * desk.scale);
  const isEnough = free.height >= 40 * desk.scale && free.width >= slot.box.width * 0.6;
  return [slotPlace(slot, { layout, ground: desk.ground, ...(isEnough ? { box: free } : {}) })];
}

const rank = ({ type }: UsableSlot): number => (type === 'subTitle' ? 0 : 1);

/** Under the title, as wide as the content's body, down to the foot line. */
function canvasArea({ layout }: Casting, title: Place, desk: Desk): Box {
  const { page, content, scale } = desk;
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

/** Where the foot line begins. */
function footTop(layout: BaseLayout, page: Size): Pt {
  const tops = layout.slots.flatMap(({ type, box }) =>
    box && ['dt', 'ftr', 'sldNum'].includes(type) && box.y > page.height * 0.8 ? [box.y] : [],
  );
  return Math.min(page.height * 0.92, ...tops);
}

function restOf({ layout }: Casting, places: readonly Place[], { page, scale }: Desk): Box {
  const [title] = places;
  const area = title?.area ?? { x: 0, y: 0, width: page.width, height: 0 };
  const top = Math.max(...places.map(({ box }) => box.y + box.height)) + 8 * scale;
  const below = { ...area, y: top, height: Math.max(0, footTop(layout, page) - 6 * scale - top) };
  return freeOf(below, [...layout.art, ...standingSlots(layout, page).map(({ box }) => asArt(box))], 4 * scale);
}

/** A thin text slot over, or between, title and body. */
function kickerSlot(
  { holds, layout }: Casting,
  title: Place,
  { bodies, desk }: { bodies: readonly Place[]; desk: Desk },
): Place | undefined {
  const used = bodies.map(({ slot }) => slot?.index);
  const top = Math.min(...bodies.map(({ box }) => box.y), desk.page.height);
  const thin = holds.small.find(({ box, index }) => {
    const isOver = box.y + box.height <= title.box.y + 4;
    const isBetween = box.y >= title.box.y + title.box.height - 4 && box.y + box.height <= top + 4;
    return (isOver || isBetween) && box.width >= desk.page.width * 0.2 && !used.includes(index);
  });
  return thin && slotPlace(thin, { layout, ground: desk.ground });
}

const kickerHeight: Pt = 16;

/** What is left between title and body, beside the label. */
function kickerGap({ title, bodies, layout }: Inner, label: Box, desk: Desk): Place | undefined {
  const y = title.box.y + title.box.height;
  const height = Math.min(...bodies.map(({ box }) => box.y)) - y;
  if (bodies.length === 0 || height < kickerHeight) return undefined;
  const gap = { x: title.area.x, y, width: title.area.width, height };
  const free = freeOf(gap, [...layout.art, asArt(label)], 1);
  const isEnough = free.height >= kickerHeight && free.width >= gap.width * 0.4;
  return isEnough ? plainPlace(free, title.ink, { layout, ground: desk.ground }) : undefined;
}

/** Content, columns and canvas share their marks where one place is clear on all three. */
function placeMarks(inner: Readonly<Record<Role, Inner>>, desk: Desk): (role: Role) => RoleFrame['marks'] {
  const together = (['content', 'columns', 'canvas'] as const).map((role) => inner[role]);
  const main = marksOn(together, desk);
  const shared = (edge: Edge, frame: Inner) => (main[edge].isForced ? marksOn([frame], desk)[edge] : main[edge]);
  return (role) => {
    const frame = inner[role];
    if (!together.includes(frame)) return marksOn([frame], desk);
    return { head: shared('head', frame), foot: shared('foot', frame) };
  };
}

function marksOn(frames: readonly Inner[], desk: Desk): RoleFrame['marks'] {
  const { page, labelWidths: widths, marks } = desk;
  const occupied = frames.map((frame): Occupied => ({ layout: frame.layout, boxes: boxesOf(frame, page) }));
  const areas = [desk.content, ...frames].flatMap((frame) =>
    frame ? [frame.title.area, ...frame.bodies.map(({ area }) => area)] : [],
  );
  const margins = {
    left: Math.max(4, Math.min(...areas.map(({ x }) => x))),
    right: Math.min(page.width - 4, Math.max(...areas.map((area) => area.x + area.width))),
  };
  const deps = (edge: Edge): MarkDeps => ({ page, margins, widths, side: marks?.[edge] });
  return { head: placeMark('head', occupied, deps('head')), foot: placeMark('foot', occupied, deps('foot')) };
}

const boxesOf = ({ title, bodies, kicker, layout }: Inner, page: Size): readonly Box[] => [
  title.box,
  ...bodies.map(({ box }) => box),
  ...(kicker ? [kicker.box] : []),
  ...standingSlots(layout, page).map(({ box }) => box),
];

/** Footer and number in their placeholders; where the template has none, in what the foot line leaves. */
function withFoot(frame: Inner, marks: RoleFrame['marks'], desk: Desk): RoleFrame {
  const { layout } = frame;
  const { page } = desk;
  const slots = standingSlots(layout, page);
  const kicker = frame.kicker ?? kickerGap(frame, labelOf(marks.head), desk);
  const found = (type: 'ftr' | 'sldNum') => slots.find((slot) => slot.type === type);
  const taken = [
    ...boxesOf(frame, page),
    ...layout.art.flatMap((art) => takenBy(art, page)),
    labelOf(marks.foot),
    labelOf(marks.head),
  ];
  const color = frame.colors.muted;
  const numbered = found('sldNum');
  const number = numbered
    ? slotPlace(numbered, { layout, ground: desk.ground })
    : plainFoot({ width: 30, height: 16 }, 'right', { taken, color, frame, desk });
  const footer = found('ftr');
  const all = [...taken, number.box];
  return {
    ...frame,
    ...(kicker ? { kicker } : {}),
    marks,
    number,
    footer: footer
      ? slotPlace(footer, { layout, ground: desk.ground })
      : plainFoot({ width: (page.width * 0.3) / desk.scale, height: 16 }, 'left', { taken: all, color, frame, desk }),
  };
}

interface PlainFoot {
  readonly taken: readonly Box[];
  readonly color: Color;
  readonly frame: Inner;
  readonly desk: Desk;
}

function plainFoot(size: Size, side: Side, { taken, color, frame, desk }: PlainFoot): Place {
  const { page, scale } = desk;
  const { x, width } = frame.title.area;
  const box = { width: size.width * scale, height: size.height * scale };
  const top = page.height * 0.85;
  const region = { x, width, y: top, height: page.height - 4 - top };
  const rows = [footTop(frame.layout, page), page.height - 12 * scale - box.height];
  const found = findPlace({ size: box, region, taken, side, rows }) ?? {
    x: side === 'right' ? x + width - box.width : x,
    y: page.height - box.height - 4,
  };
  return plainPlace({ ...found, ...box }, color, { layout: frame.layout, ground: desk.ground });
}
