/** Steps as rows, where a chart would not hold their words: time, figure, who says so. */

import { boxOf } from '../../../foundation/box-of.ts';
import type { Box, Pt } from '../../../foundation/units.ts';
import type { Look } from '../../../layout/look.ts';
import type { Item, PathItem } from '../../../layout/page.ts';
import { plainSpec } from '../../../layout/text-item.ts';
import { textWidths } from '../../../layout/text-widths.ts';
import type { LaidBody, StyledRun } from '../../../text/body.ts';
import { layText, placeText, styledText } from '../../label.ts';
import type { StepsDrawing } from '../drawing.ts';
import { figureRuns } from './step-text.ts';
import type { StepsPlan } from './steps-plan.ts';

const columnGap: Pt = 10;
const rowGap: Pt = 4;
/** Shares of the width that times and figures take at most. */
const [mostForTimes, mostForFigures] = [0.36, 0.34];

/** No row of this size is lower. */
export const leastRow = (size: Pt): Pt => size * 1.2 + rowGap;

export interface RowsPlan extends StepsPlan {
  /** The heights of the rows, in their order. */
  readonly heights: readonly Pt[];
}

/** @param way `goesOn` where more steps follow on a further slide: then the last one here is not the one that stands. */
export function stepRows(
  { steps }: StepsDrawing,
  { width, size, goesOn = false }: { width: Pt; size: Pt; goesOn?: boolean },
  look: Look,
): RowsPlan {
  const style = { size, color: 'ink' } as const;
  const isLast = (order: number): boolean => !goesOn && order === steps.length - 1;
  const columns = [
    steps.map(({ label }, order) => styledText(label, { ...style, bold: isLast(order) }, look)),
    steps.map((step, order) => figureRuns(step, { size, isLast: isLast(order) }, look)),
    steps.map(({ source }) => styledText(source, { size, color: 'muted' }, look)),
  ];
  const [times, figures] = [
    columnWidth(columns[0], width * mostForTimes, look),
    columnWidth(columns[1], width * mostForFigures, look),
  ];
  const widths = [times, figures, Math.max(1, width - times - figures - 2 * columnGap)];
  const lefts = [0, times + columnGap, times + figures + 2 * columnGap];
  const rows = steps.map((_, order) => columns.map((column, index) => layText([column[order] ?? []], widths[index] ?? 1, look)));
  const heights = rows.map((bodies) => Math.max(...bodies.map(({ height }) => height)) + rowGap);
  return {
    height: heights.reduce((sum, height) => sum + height, 0),
    isSure: true,
    heights,
    draw: (box) =>
      steps.flatMap(({ origin }, order) => {
        const y = box.y + heights.slice(0, order).reduce((sum, height) => sum + height, 0);
        const cells = (rows[order] ?? []).flatMap((body, index): readonly Item[] =>
          isBlank(body) ? [] : [placeText(`Step ${order + 1}.${index + 1}`, body, { x: box.x + (lefts[index] ?? 0), y }, origin)],
        );
        return order === 0 ? cells : [rule(`Step ${order + 1} rule`, { ...box, y, width }, origin), ...cells];
      }),
  };
}

const columnWidth = (cells: readonly (readonly StyledRun[])[] | undefined, most: Pt, look: Look): Pt =>
  Math.min(most, Math.max(0, ...(cells ?? []).map((runs) => textWidths([plainSpec(runs)], look.metrics).natural)) + 6);

const isBlank = ({ paragraphs }: LaidBody): boolean => paragraphs.every(({ runs }) => runs.every(({ text }) => text === ''));

function rule(name: string, { x, y, width }: Box, origin: PathItem['origin']): PathItem {
  const line = [
    { x, y: y - rowGap / 2 },
    { x: x + width, y: y - rowGap / 2 },
  ];
  const outline = { color: 'line', width: 0.75 } as const;
  return { kind: 'path', name, box: boxOf(line), rings: [line], isClosed: false, outline, alt: { decorative: true }, origin };
}
