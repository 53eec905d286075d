/**
 * Bodies of pages of another size are laid as on a page of ours, and then enlarged or reduced as a whole: gaps, line widths and
 * marks keep their proportion to the type. Only type is held to whole points and to a least size, by what is drawn.
 */

import type { Cache } from '../foundation/memory/memory.ts';
import { type Pt, resizeBox } from '../foundation/units.ts';
import type { FontMetrics } from '../text/metrics.ts';
import type { IndentLevel, RoleFrame, SizeRange, TextPlace, Theme, TypeScale } from '../theme/theme.ts';
import type { Look } from './look.ts';

export interface OurPage {
  /** Its lengths are those of a page of ours; the look itself where the page is one. */
  readonly look: Look;
  /** How many times as large as it is laid everything is drawn. */
  readonly magnified: number;
}

const ourPages: Cache<OurPage> = { name: 'looks on our page' };
const ourThemes: Cache<Theme> = { name: 'themes on our page' };
const ourMetrics: Cache<FontMetrics> = { name: 'metrics on our page' };

/** The same object for the same look, since much is remembered by look. */
export const onOurPage = (look: Look): OurPage => look.memory.recall(ourPages, { of: [look] }, () => makeOurs(look));

function makeOurs(look: Look): OurPage {
  const magnified = look.theme.base?.scale ?? 1;
  if (magnified === 1) return { look, magnified };
  const by = 1 / magnified;
  const { frame, memory, theme, metrics } = look;
  const words = String(magnified);
  const ours = {
    ...look,
    theme: memory.recall(ourThemes, { of: [theme], words }, () => resizeTheme(theme, by, magnified)),
    metrics: memory.recall(ourMetrics, { of: [metrics], words }, () => magnify(metrics, magnified)),
    ...(frame ? { frame: resizeFrame(frame, by) } : {}),
  };
  return { look: ours, magnified };
}

const magnify = (metrics: FontMetrics, magnified: number): FontMetrics => {
  const { shape: _, ...rest } = metrics;
  return { ...rest, magnified };
};

function resizeTheme(theme: Theme, by: number, magnified: number): Theme {
  const { grid } = theme;
  return {
    ...theme,
    magnified,
    type: resizeType(theme.type, by),
    grid: {
      ...grid,
      slide: { width: grid.slide.width * by, height: grid.slide.height * by },
      title: resizeBox(grid.title, by),
      body: resizeBox(grid.body, by),
      footer: resizeBox(grid.footer, by),
      gutter: grid.gutter * by,
      progress: grid.progress * by,
    },
  };
}

const resizeType = (type: TypeScale, by: number): TypeScale => ({
  title: resizeRange(type.title, by),
  lead: resizeRange(type.lead, by),
  body: resizeRange(type.body, by),
  table: resizeRange(type.table, by),
  stat: resizeRange(type.stat, by),
  caption: type.caption * by,
  kicker: type.kicker * by,
  footer: type.footer * by,
  tlp: type.tlp * by,
});

const resizeRange = ({ ceiling, best, floor }: SizeRange, by: number): SizeRange => ({
  ceiling: ceiling * by,
  best: best * by,
  floor: floor * by,
});

/** Resizes the bodies of a frame, which are all of it that text is laid by. */
const resizeFrame = (frame: RoleFrame, by: number): RoleFrame => ({
  ...frame,
  bodies: frame.bodies.map((place) => resizePlace(place, by)),
});

const resizePlace = (place: TextPlace, by: number): TextPlace => ({
  ...place,
  box: resizeBox(place.box, by),
  area: resizeBox(place.area, by),
  ...(place.slot
    ? {
        slot: {
          ...place.slot,
          box: resizeBox(place.slot.box, by),
          levels: place.slot.levels.map((level) => resizeLevel(level, by)),
        },
      }
    : {}),
});

const resizeLevel = (level: IndentLevel, by: number): IndentLevel => ({
  ...level,
  size: level.size * by,
  indent: level.indent * by,
  hanging: level.hanging * by,
  lineSpacing: resizeSpacing(level.lineSpacing, by),
  spaceBefore: resizeSpacing(level.spaceBefore, by),
  spaceAfter: resizeSpacing(level.spaceAfter, by),
});

const resizeSpacing = (spacing: IndentLevel['lineSpacing'], by: number): IndentLevel['lineSpacing'] =>
  'points' in spacing ? { points: (spacing.points as Pt) * by } : spacing;
