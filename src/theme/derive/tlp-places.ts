/** Where the label of the Traffic Light Protocol stands on slides of each kind. */
import type { Art, BaseLayout } from '../../base/base.ts';
import type { Role } from '../../base/choose/role.ts';
import { visibleArt } from '../../base/free-area.ts';
import { busyParts } from '../../base/picture/busy-parts.ts';
import type { PixelsOf } from '../../base/picture/pixels-of.ts';
import type { Box, Size } from '../../foundation/units.ts';
import { coversPage } from './find-place.ts';
import { boxesOf, type FrameContext, type Inner } from './frame-parts.ts';
import { type Edge, type LayoutOccupied, type MarkDeps, placeMark } from './marks.ts';
import { pageArt } from './page-art.ts';
import type { MarkPlace, RoleFrame } from './role-frame.ts';

/** Content, columns and canvas share their marks where one place is clear on all three. */
export function placeMarks(inner: Readonly<Record<Role, Inner>>, context: FrameContext): (role: Role) => RoleFrame['marks'] {
  const together = (['content', 'columns', 'canvas'] as const).map((role) => inner[role]);
  const main = marksOn(together, context);
  const shared = (edge: Edge, frame: Inner): MarkPlace => {
    if (!main[edge].isForced && !main[edge].isOnPicture) return main[edge];
    const own = marksOn([frame], context)[edge];
    return main[edge].isForced || !own.isOnPicture ? own : main[edge];
  };
  return (role) => {
    const frame = inner[role];
    if (!together.includes(frame)) return marksOn([frame], context);
    return { head: shared('head', frame), foot: shared('foot', frame) };
  };
}

function marksOn(frames: readonly Inner[], context: FrameContext): RoleFrame['marks'] {
  const { page, labelWidths: widths, marks, scale } = context;
  const occupied = frames.map(
    (frame): LayoutOccupied => ({
      layout: frame.layout,
      boxes: boxesOf(frame, page),
      ...picturesOf(frame.layout, context),
    }),
  );
  const areas = [context.content, ...frames].flatMap((frame) =>
    frame ? [frame.title.area, ...frame.bodies.map(({ area }) => area)] : [],
  );
  const margins = {
    left: Math.max(4, Math.min(...areas.map(({ x }) => x))),
    right: Math.min(page.width - 4, Math.max(...areas.map((area) => area.x + area.width))),
  };
  const deps = (edge: Edge): MarkDeps => ({ page, margins, widths, scale: Math.max(1, scale), side: marks?.[edge] });
  return { head: placeMark('head', occupied, deps('head')), foot: placeMark('foot', occupied, deps('foot')) };
}

/** What a picture under the whole page shows besides calm ground, as far as anybody can tell: logos have no shape of their own there. */
export function picturesOf(
  layout: BaseLayout,
  { pixelsOf, page }: { pixelsOf: PixelsOf; page: Size },
): Pick<LayoutOccupied, 'shown' | 'isBlind'> {
  const busy = pagePictures(layout, page).map((art) => busyParts(art, pixelsOf));
  return { shown: busy.flatMap((boxes) => boxes ?? []), isBlind: busy.includes(undefined) };
}

function pagePictures({ art, background }: BaseLayout, page: Size): readonly Art[] {
  const whole: Box = { x: 0, y: 0, ...page };
  const ground = background.kind === 'picture' ? [pageArt(background, whole)] : [];
  return visibleArt([...ground, ...art]).filter(
    (each) => (each.kind === 'picture' || each.fill.kind === 'picture') && coversPage(each, page),
  );
}
