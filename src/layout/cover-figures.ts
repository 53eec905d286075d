/** Key figures on a title slide: values end on one line, their labels begin on the next, at the columns of the grid. */

import type { Box, Pt } from '../foundation/units.ts';
import type { Stat, Stats } from '../markup/deck.ts';
import type { Run } from '../markup/run.ts';
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
/** From a value to its neighbour, at the least. */
const apart: Pt = 10;
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

/**
 * Cells of three columns, narrower where there are more than four. Values are smaller where one would break; where that is not
 * enough, the units of those that are too wide stand under their numbers.
 */
export function layFigures({ stats, origin }: Stats, sizes: FigureSizes, { theme, metrics }: Look): CoverFigures {
  const { gutter, body } = theme.grid;
  const count = Math.max(usual, stats.length);
  const width = columnsWide(12 / count, theme.grid);
  const specOf = ({ value, tone }: Pick<Stat, 'value' | 'tone'>, size: Pt) =>
    plainSpec(styleRuns(value, { font: theme.fonts.heading, size, color: toneColor(tone ?? 'accent'), bold: true }, theme));
  const isWide = (stat: Stat, size: Pt): boolean => textWidths([specOf(stat, size)], metrics).natural > width - apart;
  const sizeFor = (shown: readonly Stat[]): Pt => {
    let size = sizes.value;
    while (size > theme.type.stat.floor && shown.some((stat) => isWide(stat, size))) size -= 1;
    return size;
  };
  const whole = sizeFor(stats);
  const parted = stats.map((stat) => (isWide(stat, whole) ? partUnit(stat) : { stat, unit: [] }));
  const shown = parted.map(({ stat }) => stat);
  const size = sizeFor(shown);
  const heights = shown.map(
    (stat) => layoutBody([specOf(stat, size)], { width, insets: noInsets, anchor: 'top' }, metrics).height,
  );
  const bodies = parted.map(({ stat, unit }, index): LaidBody => {
    const small = [unit, stat.label]
      .filter((runs) => runs.length > 0)
      .map((runs) => plainSpec(styleRuns(runs, { font: theme.fonts.body, size: sizes.label, color: 'muted' }, theme)));
    // A value on one line beside one on two stands beside its last.
    const insets = { ...noInsets, top: Math.max(...heights) - (heights[index] ?? 0) };
    return layoutBody([specOf(stat, size), ...small], { width, insets, anchor: 'top' }, metrics);
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

/** The small words at the end of a value, apart from its number: `about 90 to 240` and `tonnes`. */
function partUnit(stat: Stat): { readonly stat: Stat; readonly unit: readonly Run[] } {
  const end = stat.value.findLastIndex(({ small, text }) => !small && text.trim() !== '') + 1;
  const unit = stat.value.slice(end).filter(({ text }) => text.trim() !== '');
  if (end === 0 || unit.length === 0) return { stat, unit: [] };
  const number = stat.value.slice(0, end);
  return {
    stat: { ...stat, value: number },
    unit: unit.map((run, index) => ({ ...run, text: index === 0 ? run.text.trimStart() : run.text, small: false })),
  };
}
