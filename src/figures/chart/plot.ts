/** A chart arranged for a box: how its groups share it, where the bars lie, and what is written over the chart. */
import type { Box, Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import { layLabel, styledText } from '../label.ts';
import type { BarEnd, ChartGroup } from './bar-end.ts';

/** Heights that a chart of these groups may have, and how many of them one chart of a given height can hold. */
export interface ChartSizes {
  readonly minimum: Pt;
  readonly best: Pt;
  /** No chart is taller, whatever the room. */
  readonly most: Pt;
  /** From this height on one chart holds them all; infinite where none does. */
  readonly whole: Pt;
  holds(height: Pt): number;
}

/** What a chart is arranged with. */
export interface PlotFrame {
  readonly box: Box;
  readonly look: Look;
  /** The axis has room for this number at least. */
  readonly scale?: number | undefined;
  /** All groups of a chart that is drawn in several parts: each part has the scale of the whole, whatever stands in it. */
  readonly whole?: readonly ChartGroup[] | undefined;
}

export interface Plot {
  readonly box: Box;
  readonly fontSize: Pt;
  /** Where the axis of values has to end, so that the words at the longest bar have room. */
  readonly most: number;
  /** Space between groups as a share of a bar's thickness. */
  readonly gap: number;
  /** Where the name of a group stands; under columns it hangs from the top, beside bars it stands in the middle. */
  nameAt(order: number): StandIn;
  /** The box of a bar that reaches to the end of the axis. */
  barAt(order: number, bar: number): Box;
  /** Where the words of a bar that is not drawn stand: `order` counts groups, `bar` the bars of one; without it, of the whole group. */
  standIn(order: number, bar?: number): StandIn;
}

export interface StandIn {
  /** The box that the words may fill. */
  readonly box: Box;
  readonly align: 'left' | 'center' | 'right';
  readonly anchor: 'top' | 'middle' | 'bottom';
}

export const widestWords = (words: readonly string[], size: Pt, look: Look): Pt =>
  Math.max(
    0,
    ...words.map((text) => (text === '' ? 0 : layLabel([styledText(text, { size, color: 'ink' }, look)], 2000, look).width)),
  );

/**
 * The end of an axis of that length on which every bar and the words at its end find room.
 * @param roomFor length that the words of a bar take at its end.
 */
export function axisEnd(groups: readonly ChartGroup[], length: Pt, roomFor: (end: BarEnd) => Pt): number {
  const ends = groups.flatMap((group) => group.ends);
  const leastOf = ({ isOpen, mayWrap }: BarEnd) => (isOpen && !mayWrap ? leastForOpenBar : leastForBar);
  const needed = ends.map((end) => ((end.value ?? 0) * length) / Math.max(length * leastOf(end), length - roomFor(end)));
  const most = Math.max(0, ...needed);
  return most === 0 ? 1 : Number(most.toPrecision(6));
}

/** On an axis that several charts share the longest bar takes this share of it, whatever stands at its end. */
const sharedShare = 0.7;

/** The end of an axis that has room for a number that another chart beside it shows. */
export const sharedEnd = (own: number, scale: number | undefined): number =>
  scale === undefined ? own : Math.max(own, Number((scale / sharedShare).toPrecision(6)));

/** However long its words, a bar keeps this share of the axis. */
export const leastForBar = 0.4;
/** The words behind an open end are ours and must not wrap into the bar below. */
const leastForOpenBar = 0.1;

/** Whole type sizes only; PowerPoint prints half points as the next whole one. */
export const sizeWithin = ({ theme }: Look, wanted: Pt): Pt =>
  Math.max(theme.type.table.floor, Math.min(theme.type.table.best, Math.floor(wanted)));
