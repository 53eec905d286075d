/** Names at the right end of lines and areas: nobody has to look up a colour. */

import { boxOf } from '../../../foundation/box-of.ts';
import type { Box, Point, Pt } from '../../../foundation/units.ts';
import type { Look } from '../../../layout/look.ts';
import type { Item, PathItem } from '../../../layout/page.ts';
import type { LaidBody } from '../../../text/body.ts';
import { layLabel, placeLabel, styledText } from '../../label.ts';
import { spread } from '../../spread.ts';

const besidePlot: Pt = 10;
const gap: Pt = 1;
/** Share of the width that the names may take. */
const most = 0.28;
/** Nearer than this to its line, a name needs no leader. */
const near: Pt = 3;

export interface EndLabels {
  /** At the right of the plot. */
  readonly width: Pt;
  /** The plot has to be as high. */
  readonly height: Pt;
  readonly bodies: readonly LaidBody[];
}

export function layEndLabels(words: readonly string[], { width, size }: { width: Pt; size: Pt }, look: Look): EndLabels {
  const bodies = words.map((text) => layLabel([styledText(text, { size, color: 'ink' }, look)], width * most, look));
  return {
    bodies,
    width: bodies.length === 0 ? 0 : besidePlot + Math.max(...bodies.map((body) => body.width)),
    height: bodies.reduce((sum, { height }) => sum + height + gap, 0),
  };
}

/** `ends` holds where each line ends; absent where it has no point. */
export function placeEndLabels({ bodies }: EndLabels, ends: readonly (Point | undefined)[], plot: Box): readonly Item[] {
  const wishes = bodies
    .flatMap((body, index) => {
      const end = ends[index];
      return end ? [{ body, end, index, centre: end.y - plot.y, width: body.height }] : [];
    })
    .sort((a, b) => a.centre - b.centre);
  const tops = spread(wishes, plot.height, gap) ?? wishes.map(({ centre, width }) => centre - width / 2);
  return wishes.flatMap(({ body, end, index }, order): readonly Item[] => {
    const at = { x: plot.x + plot.width + besidePlot, y: plot.y + (tops[order] ?? 0) };
    const label = placeLabel(`Series ${index + 1}`, body, at, {});
    const middle = { x: at.x, y: at.y + body.height / 2 };
    const isNear = Math.abs(middle.y - end.y) < near && plot.x + plot.width - end.x < 2 * besidePlot;
    return isNear ? [label] : [leaderOf(index, [{ x: end.x + 6, y: end.y }, middle]), label];
  });
}

const leaderOf = (index: number, line: readonly Point[]): PathItem => ({
  kind: 'path',
  name: `Series ${index + 1} leader`,
  box: boxOf(line),
  rings: [line],
  isClosed: false,
  outline: { color: 'muted', width: 0.5 },
  alt: { decorative: true },
  origin: {},
});
