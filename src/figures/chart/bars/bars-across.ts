/** Bars across: the names of the groups in a column at the left, each figure at the end of its bar. */
import type { Pt } from '../../../foundation/units.ts';
import type { Look } from '../../../layout/look.ts';
import { layText, styledText } from '../../label.ts';
import type { ChartGroup } from '../bar-end.ts';
import { tipReach } from '../open-end.ts';
import { axisEnd, type ChartSizes, leastForBar, type Plot, type PlotFrame, sharedEnd, sizeWithin, widestWords } from '../plot.ts';

/** Between the names and the axis, as PowerPoint and LibreOffice leave it. */
const besideAxis: Pt = 8;
/** Between a bar and its words, and after these. */
const besideWords: Pt = 10;
/** Share of the width that names may take before they wrap. */
export const mostForNames = 0.36;
/** Heights of one group with a single bar, and of each bar where there are more. */
const single = { least: 17, best: 34, most: 62 } as const;
const several = { least: 15, best: 18, most: 22 } as const;
const gaps = { single: 0.6, several: 0.5 } as const;

const barsIn = (groups: readonly ChartGroup[]): number => Math.max(1, ...groups.map(({ ends }) => ends.length));
const gapOf = (bars: number): number => (bars === 1 ? gaps.single : gaps.several);

/** Height of a group: its bars and the gap, or its name where that wraps to more. */
function bandOf(groups: readonly ChartGroup[], step: 'least' | 'best' | 'most', { width, look }: { width: Pt; look: Look }): Pt {
  const bars = barsIn(groups);
  const band = bars === 1 ? single[step] : several[step] * (bars + gapOf(bars));
  const size = step === 'least' ? look.theme.type.table.floor : look.theme.type.table.best;
  const column = nameColumn(groups, { width, size, look });
  const names = groups.map(({ label }) => layText([styledText(label, { size, color: 'ink' }, look)], column, look).height);
  return Math.ceil(Math.max(band, ...[...names, ...wrappedEnds(groups, { width, look })].map((height) => height + 3)));
}

/** Heights of the words at ends of bars that may wrap, where the bars leave them least room. */
function wrappedEnds(groups: readonly ChartGroup[], { width, look }: { width: Pt; look: Look }): readonly Pt[] {
  const size = look.theme.type.table.best;
  const room = leastPlot(width) * (1 - leastForBar) - besideWords - tipReach;
  const ends = groups.flatMap((group) => group.ends).filter(({ mayWrap, words }) => mayWrap && words !== '');
  return ends.map(({ words }) => layText([styledText(words, { size, color: 'ink' }, look)], Math.max(1, room), look).height);
}

/** What names leave of a width at least. */
export const leastPlot = (width: Pt): Pt => width * (1 - mostForNames) - besideAxis;

/** A tenth is added, because two programs set these names with fonts of their own. */
const nameColumn = (groups: readonly ChartGroup[], { width, size, look }: { width: Pt; size: Pt; look: Look }): Pt =>
  Math.min(
    width * mostForNames,
    1.1 *
      widestWords(
        groups.map(({ label }) => label),
        size,
        look,
      ),
  );

export function sizeBars(groups: readonly ChartGroup[], width: Pt, look: Look): ChartSizes {
  const [least, best, most] = (['least', 'best', 'most'] as const).map((step) => bandOf(groups, step, { width, look }));
  return {
    // Less than two groups would be no chart; more groups than fit go on.
    minimum: (least ?? 0) * Math.min(2, groups.length),
    best: (best ?? 0) * groups.length,
    most: (most ?? 0) * groups.length,
    whole: (least ?? 0) * groups.length,
    holds: (height) => Math.floor(height / (least ?? 1)),
  };
}

export function plotBars(groups: readonly ChartGroup[], { box, look, scale, whole }: PlotFrame): Plot {
  const band = box.height / groups.length;
  const bars = barsIn(groups);
  const gap = gapOf(bars);
  const thickness = band / (bars + gap);
  const fontSize = sizeWithin(look, bars === 1 ? band * 0.5 : thickness * 0.66);
  // Parts may differ in height and so in type: what all of them are measured in must not.
  const size = whole ? look.theme.type.table.best : fontSize;
  const names = nameColumn(whole ?? groups, { width: box.width, size, look }) + besideAxis;
  const plot = { ...box, x: box.x + names, width: box.width - names };
  return {
    box: plot,
    fontSize,
    most: sharedEnd(
      axisEnd(
        whole ?? groups,
        plot.width,
        ({ words, isOpen }) => widestWords([words], size, look) + besideWords + (isOpen ? tipReach : 0),
      ),
      scale,
    ),
    gap,
    nameAt: (order) => ({
      box: { x: box.x + besideAxis - 1, y: plot.y + order * band, width: names - besideAxis, height: band },
      align: 'right',
      anchor: 'middle',
    }),
    barAt: (order, bar) => ({
      ...plot,
      y: plot.y + order * band + (gap / 2 + bar) * thickness,
      height: thickness,
    }),
    standIn: (order, bar) => {
      const top = plot.y + order * band + (bar === undefined ? 0 : (gap / 2 + bar) * thickness);
      return {
        box: { x: plot.x + 2, y: top, width: plot.width - 2, height: bar === undefined ? band : thickness },
        align: 'left',
        anchor: 'middle',
      };
    },
  };
}
