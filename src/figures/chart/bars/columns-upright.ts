/** Columns, one a group: its name under it, its figure on top of it. */

import type { Pt } from '../../../foundation/units.ts';
import type { Look } from '../../../layout/look.ts';
import { plainSpec } from '../../../layout/text-item.ts';
import { textWidths } from '../../../layout/text-widths.ts';
import { layText, styledText } from '../../label.ts';
import type { BarEnd, ChartGroup } from '../bar-end.ts';
import { tipReach } from '../open-end.ts';
import { axisEnd, type ChartSizes, type Plot, type PlotFrame, sizeWithin, widestWords } from '../plot.ts';

const underAxis: Pt = 8;
const overColumn: Pt = 8;
const slimmest: Pt = 24;
/** Heights of the columns without their names. */
const [least, most] = [90, 280];
const bestOf = (width: Pt): Pt => Math.max(130, Math.min(240, width * 0.3));
const gap = 0.6;
const widest: Pt = 90;

/** The narrowest slot in which names, figures and what is not stated keep their words whole. */
function slotOf(groups: readonly ChartGroup[], look: Look): Pt {
  const size = look.theme.type.table.floor;
  const wordy = groups.flatMap(({ label, ends }) => [
    label,
    ...ends.flatMap(({ value, words }) => (value === null ? [words] : [])),
  ]);
  const narrowest = wordy.map(
    (text) => textWidths([plainSpec(styledText(text, { size, color: 'ink' }, look))], look.metrics).least,
  );
  const figures = groups.flatMap(({ ends }) => ends.flatMap(({ value, words }) => (value === null ? [] : [words])));
  return Math.max(slimmest, widestWords(figures, size, look), ...narrowest.map((width) => width * 1.1 + 6));
}

/** Names keep clear of their neighbours by this, half of it at each side. */
const besideName: Pt = 4;

const nameHeight = (groups: readonly ChartGroup[], { slot, size, look }: { slot: Pt; size: Pt; look: Look }): Pt =>
  Math.max(
    0,
    ...groups.map(({ label }) => layText([styledText(label, { size, color: 'ink' }, look)], slot - besideName, look).height),
  ) + underAxis;

export function sizeColumns(groups: readonly ChartGroup[], width: Pt, look: Look): ChartSizes {
  const slot = slotOf(groups, look);
  const names = nameHeight(groups, { slot, size: look.theme.type.table.floor, look });
  const fits = Math.max(1, Math.floor(width / slot));
  return {
    minimum: Math.ceil(least + names),
    best: Math.ceil(bestOf(width) + names),
    most: Math.ceil(most + names),
    whole: groups.length <= fits ? Math.ceil(least + names) : Number.POSITIVE_INFINITY,
    holds: (height) => (height >= least ? fits : 0),
  };
}

const roomOver =
  (size: Pt) =>
  ({ isOpen }: BarEnd): Pt =>
    size * 1.2 + overColumn + (isOpen ? tipReach : 0);

export function plotColumns(groups: readonly ChartGroup[], { box, look, whole }: PlotFrame): Plot {
  const width = Math.min(box.width, groups.length * widest);
  const slot = width / groups.length;
  const { best, floor } = look.theme.type.table;
  let fontSize = sizeWithin(look, Math.min(best, (slot / slotOf(groups, look)) * floor));
  // In larger type, long names may leave the columns no room.
  while (fontSize > floor && box.height - nameHeight(groups, { slot, size: fontSize, look }) < least) fontSize -= 1;
  const names = nameHeight(groups, { slot, size: fontSize, look });
  const plot = { ...box, width, height: box.height - names };
  return {
    box: plot,
    fontSize,
    // Where a chart is drawn in several parts, the lowest part and the largest type decide for all.
    most: whole ? axisEnd(whole, least, roomOver(look.theme.type.table.best)) : axisEnd(groups, plot.height, roomOver(fontSize)),
    gap,
    nameAt: (order) => ({
      box: {
        x: plot.x + order * slot + besideName / 2,
        y: plot.y + plot.height + underAxis / 2,
        width: slot - besideName,
        height: names - underAxis,
      },
      align: 'center',
      anchor: 'top',
    }),
    barAt: (order) => ({ ...plot, x: plot.x + (order + gap / 2 / (1 + gap)) * slot, width: slot / (1 + gap) }),
    standIn: (order) => ({
      box: { x: plot.x + order * slot, y: plot.y, width: slot, height: plot.height },
      align: 'center',
      anchor: 'bottom',
    }),
  };
}
