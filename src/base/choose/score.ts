/**
 * How well a layout plays a role. What it holds counts first, then the type that PowerPoint keeps for it, then its name: a
 * "Title Only" may have a body, and types survive when a designer has drawn everything anew.
 */
import type { Box, Size } from '../../foundation/units.ts';
import type { BaseLayout } from '../base.ts';
import { freeOf } from '../free-area.ts';
import { area, type Holds, type UsableSlot } from './holds.ts';
import { isForOthers, nameFit } from './layout-names.ts';
import type { Role } from './role.ts';

export interface Candidate {
  readonly layout: BaseLayout;
  readonly holds: Holds;
}

export interface ChoiceContext {
  readonly page: Size;
  /** Layouts of the sample slides, in their order. */
  readonly shown: readonly string[];
}

/** Points by the `type` attribute; types that say another role take points away. */
const types: Readonly<Record<Role, Readonly<Record<string, number>>>> = {
  cover: { title: 25, secHead: -30, titleOnly: -20, obj: -40, twoObj: -40, objTx: -40, picTx: -40 },
  section: { secHead: 40, title: -20, obj: -40, titleOnly: -10, twoObj: -40, objTx: -40, picTx: -40 },
  content: { obj: 14, tx: 12, objOnly: 4, title: -30, secHead: -30, objTx: -15, picTx: -25, twoObj: -10 },
  columns: { twoObj: 14, twoColTx: 12, txAndObj: 8, objAndTx: 8, twoTxTwoObj: 6 },
  canvas: { titleOnly: 14, title: -30, secHead: -30, picTx: -20 },
};

/** Points that a cover or section needs, and shares of the page that bodies need; below it, another layout stands in. */
const least = { title: 76, content: 22, column: 8, canvas: 15 } as const;

/** Undefined where the layout cannot play the role at all. */
export function scoreOf(role: Role, candidate: Candidate, context: ChoiceContext): number | undefined {
  const { layout, holds } = candidate;
  if (!holds.title) return undefined;
  const held = scoreByRole[role](candidate, holds.title, context);
  if (held === undefined) return undefined;
  const names = role === 'cover' || role === 'section' ? 16 : 6;
  const rivals = Object.keys(types).filter((other) => other !== role) as Role[];
  const fit = nameFit(layout.name, role);
  const misled = rivals.some((other) => nameFit(layout.name, other) > fit) ? names / 2 : 0;
  const score = held + (types[role][layout.type] ?? 0) + names * fit - misled - (isForOthers(layout.name) ? 25 : 0);
  return (role === 'cover' || role === 'section') && score < least.title ? undefined : score;
}

type LayoutScore = (candidate: Candidate, title: UsableSlot, context: ChoiceContext) => number | undefined;

/** Every point of this is a hundredth of the page that stays free. */
const freeShare = (place: Box, { art }: BaseLayout, page: Size): number =>
  (100 * area(freeOf(place, art, 0))) / (page.width * page.height);

/** The share of the page in percent, before art cuts into the box: a body too small to write in is no body. */
const shareOf = (box: Box, page: Size): number => (100 * area(box)) / (page.width * page.height);

/** Text slots that are more than what goes with a large title. */
const bodiesBeside = ({ large }: Holds, title: UsableSlot): number =>
  large.filter(({ box }) => area(box) > 1.2 * area(title.box)).length;

const scoreByRole: Readonly<Record<Role, LayoutScore>> = {
  cover: ({ layout, holds }, title, { shown }) => {
    const bodies = bodiesBeside({ ...holds, large: holds.large.filter(({ type }) => type !== 'subTitle') }, title);
    const subtitles = [...holds.large, ...holds.small].filter(({ type }) => type === 'subTitle').length;
    return (
      60 +
      (title.type === 'ctrTitle' ? 30 : 0) +
      (subtitles > 0 ? 15 : 0) -
      40 * bodies -
      10 * holds.unusable +
      (shown[0] === layout.part ? 25 : 0) +
      (layout.position === 1 ? 8 : 0)
    );
  },
  section: ({ layout, holds }, title, { shown }) =>
    60 +
    (title.type === 'ctrTitle' ? 10 : 0) -
    40 * bodiesBeside(holds, title) -
    10 * (holds.unusable + holds.special) +
    // A layout that a sample slide shows is alive; others may be left from an older template.
    (shown.slice(1).includes(layout.part) ? 32 : 0),
  content: ({ layout, holds }, title, { page, shown }) => {
    const [body, ...more] = holds.large;
    if (!body) return undefined;
    const free = freeShare(body.box, layout, page);
    if (shareOf(body.box, page) < least.content) return undefined;
    const isBeside = body.box.y < title.box.y + title.box.height * 0.6;
    return (
      100 +
      0.6 * free -
      25 * more.length -
      5 * holds.small.length -
      12 * holds.special -
      10 * holds.unusable -
      (title.type === 'ctrTitle' ? 30 : 0) -
      (body.type === 'subTitle' ? 25 : 0) -
      (isBeside ? 30 : 0) +
      // The first kind of slide that a template shows after its cover is the plain one.
      (shown.includes(layout.part) ? Math.max(0, 22 - 2 * shown.indexOf(layout.part)) : 0)
    );
  },
  columns: ({ layout, holds }, title, { page }) => {
    if (!holds.pair) return undefined;
    const free = holds.pair.map(({ box }) => freeShare(box, layout, page));
    if (holds.pair.some(({ box }) => shareOf(box, page) < least.column)) return undefined;
    return (
      100 +
      0.6 * ((free[0] ?? 0) + (free[1] ?? 0)) -
      20 * (holds.large.length - 2) -
      4 * holds.small.length -
      12 * holds.special -
      10 * holds.unusable -
      (title.type === 'ctrTitle' ? 30 : 0)
    );
  },
  canvas: ({ layout, holds }, title, { page }) => {
    if (holds.large.length > 0) return undefined;
    const top = title.box.y + title.box.height;
    const below = { x: title.box.x, y: top, width: Math.min(title.box.width, page.width), height: page.height * 0.9 - top };
    if (below.height <= 0 || shareOf(below, page) < least.canvas) return undefined;
    const free = freeShare(below, layout, page);
    return (
      100 + 0.6 * free - 10 * holds.small.length - 10 * holds.special - 5 * holds.unusable - (title.type === 'ctrTitle' ? 30 : 0)
    );
  },
};
