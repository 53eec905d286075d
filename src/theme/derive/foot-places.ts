/** Where footer, number and topic stand on slides of one kind. */
import type { Color } from '../../base/color/color.ts';
import { freeOf } from '../../base/free-area.ts';
import type { Box, Size } from '../../foundation/units.ts';
import { findPlace, takenBy } from './find-place.ts';
import { boxesOf, type FrameContext, footTop, type Inner, leastTopic, standingSlots, underTopic } from './frame-parts.ts';
import { labelOf, type MarkSide } from './marks.ts';
import { asArt } from './page-art.ts';
import { plainPlace, slotPlace } from './places.ts';
import type { RoleFrame, TextPlace } from './role-frame.ts';
import { picturesOf } from './tlp-places.ts';

/** Footer and number in their placeholders; where the template has none, in what the foot line leaves. */
export function withFoot(frame: Inner, marks: RoleFrame['marks'], context: FrameContext): RoleFrame {
  const { layout } = frame;
  const { page } = context;
  const slots = standingSlots(layout, page);
  const kicker = frame.kicker ?? kickerGap(frame, labelOf(marks.head), context);
  const found = (type: 'ftr' | 'sldNum') => slots.find((slot) => slot.type === type);
  const taken = [
    ...boxesOf(frame, page),
    ...layout.art.flatMap((art) => takenBy(art, page)),
    ...picturesOf(layout, context).shown,
    labelOf(marks.foot),
    labelOf(marks.head),
  ];
  const color = frame.colors.muted;
  const numbered = found('sldNum');
  const number = numbered
    ? slotPlace(numbered, { layout, ground: context.ground })
    : plainFoot({ width: 30, height: 16 }, 'right', { taken, color, frame, context });
  const footer = found('ftr');
  const all = [...taken, number.box];
  return {
    ...frame,
    ...(kicker ? { kicker } : {}),
    marks,
    number,
    footer: footer
      ? slotPlace(footer, { layout, ground: context.ground })
      : plainFoot({ width: (page.width * 0.3) / context.scale, height: 16 }, 'left', { taken: all, color, frame, context }),
  };
}

interface PlainFoot {
  readonly taken: readonly Box[];
  readonly color: Color;
  readonly frame: Inner;
  readonly context: FrameContext;
}

function plainFoot(size: Size, side: MarkSide, { taken, color, frame, context }: PlainFoot): TextPlace {
  const { page, scale } = context;
  const { x, width } = frame.title.area;
  const box = { width: size.width * scale, height: size.height * scale };
  const top = page.height * 0.85;
  const region = { x, width, y: top, height: page.height - 4 - top };
  const rows = [footTop(frame.layout, page), page.height - 12 * scale - box.height];
  const found = findPlace({ size: box, region, taken, side, rows }) ?? {
    x: side === 'right' ? x + width - box.width : x,
    y: page.height - box.height - 4,
  };
  return plainPlace({ ...found, ...box }, color, { layout: frame.layout, ground: context.ground });
}

/** What is left between title and body, beside the label. */
function kickerGap({ title, titleRoom, bodies, layout }: Inner, label: Box, context: FrameContext): TextPlace | undefined {
  const { box } = titleRoom?.place ?? title;
  const y = box.y + box.height;
  const height = Math.min(...bodies.map(({ box }) => box.y)) - y;
  const least = leastTopic(context.scale);
  if (bodies.length === 0 || height < least - 0.01) return undefined;
  const clear = Math.min(underTopic(context.scale), Math.max(0, height - least));
  const gap = { x: title.area.x, y, width: title.area.width, height: height - clear };
  const free = freeOf(gap, [...layout.art, asArt(label)], 1);
  const isEnough = free.height >= least - 0.01 && free.width >= gap.width * 0.4;
  return isEnough ? plainPlace(free, title.ink, { layout, ground: context.ground }) : undefined;
}
