/** Key figures on a title slide: values end on one line, their labels begin on the next, at the columns of the grid. */

import type { Box, Pt } from '../foundation/units.ts';
import type { Stat, Stats } from '../markup/deck.ts';
import type { LaidBody } from '../text/body.ts';
import { layoutBody } from '../text/layout-body.ts';
import { columnsWide } from '../theme/cover-grid.ts';
import type { PlacedItem, Placement } from './flow.ts';
import type { Look } from './look.ts';
import { styleRuns } from './style-runs.ts';
import { noInsets, plainSpec } from './text-item.ts';
import { textWidths } from './text-widths.ts';
import { toneColor } from './tone-color.ts';

const usual = 4;
/** More are no key figures, and stand as they do on other slides. */
export const mostFigures = 6;

export interface CoverFigures {
  readonly height: Pt;
  readonly place: (x: Pt, y: Pt) => Placement;
}

export interface FigureSizes {
  readonly value: Pt;
  readonly label: Pt;
}

/** Cells of three columns, narrower where there are more than four; values are smaller where one would break. */
export function layFigures({ stats, origin }: Stats, sizes: FigureSizes, { theme, metrics }: Look): CoverFigures {
  const { gutter, body } = theme.grid;
  const count = Math.max(usual, stats.length);
  const width = columnsWide(12 / count, theme.grid);
  const specOf = (stat: Stat, size: Pt) =>
    plainSpec(
      styleRuns(stat.value, { font: theme.fonts.heading, size, color: toneColor(stat.tone ?? 'accent'), bold: true }, theme),
    );
  const widestAt = (size: Pt): Pt =>
    textWidths(
      stats.map((stat) => specOf(stat, size)),
      metrics,
    ).natural;
  let size = sizes.value;
  while (size > theme.type.stat.floor && widestAt(size) > width) size -= 1;
  const heights = stats.map(
    (stat) => layoutBody([specOf(stat, size)], { width, insets: noInsets, anchor: 'top' }, metrics).height,
  );
  const bodies = stats.map((stat, index): LaidBody => {
    const label = styleRuns(stat.label, { font: theme.fonts.body, size: sizes.label, color: 'muted' }, theme);
    // A value on one line beside one on two stands beside its last.
    const insets = { ...noInsets, top: Math.max(...heights) - (heights[index] ?? 0) };
    return layoutBody([specOf(stat, size), plainSpec(label)], { width, insets, anchor: 'top' }, metrics);
  });
  const height = Math.max(0, ...bodies.map((one) => one.height));
  const boxOf = (index: number, x: Pt, y: Pt): Box => ({
    x: x + index * ((body.width + gutter) / count),
    y,
    width,
    height,
  });
  return {
    height,
    place: (x, y) => ({
      items: bodies.map(
        (laid, index): PlacedItem => ({
          item: {
            kind: 'text',
            name: `Key figure ${index + 1}`,
            box: boxOf(index, x, y),
            body: laid,
            origin: stats[index]?.origin ?? origin,
          },
          role: 'other',
        }),
      ),
      groups: [],
      diagnostics: [],
    }),
  };
}
