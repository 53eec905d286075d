/** The figures of a chart, one shape of data for each form. */
import type { Origin } from '../../foundation/diagnostic.ts';

/** Forms of chart, as the markup names its kinds. */
export const chartForms = ['ranges', 'bars', 'columns', 'stacked', 'steps', 'line', 'area', 'doughnut', 'scatter'] as const;
export type ChartForm = (typeof chartForms)[number];

/** Any chart. Its form tells what it is made of. */
export type ChartDrawing = BarChart | StepsDrawing | TrendDrawing | PartsDrawing | ScatterDrawing;

export type BarChart = RangeChart | AmountChart;

/** Bars from 0: dark up to `low`, pale up to `high`, a tick at `best`. */
export interface RangeChart {
  readonly kind: 'chart';
  readonly form: 'ranges';
  /** What is counted. */
  readonly unit: string;
  /** BCP 47, in which the axis writes its numbers, and whose commas part what is told of the chart. */
  readonly language: string;
  readonly bars: readonly RangeBar[];
  /** All bars of the chart of which this is a part: it is drawn to their scale. */
  readonly whole?: readonly RangeBar[];
  /** The axis has room for this number at least. */
  readonly scale?: number;
  /** What the three figures are called in the chart's data sheet. */
  readonly names: { readonly low: string; readonly best: string; readonly range: string };
}

export interface RangeBar {
  readonly label: string;
  /** Both null where nobody stated a number; only `high` where it may be more; only `low` where no least is stated. */
  readonly low: number | null;
  readonly high: number | null;
  readonly best: number | null;
  /** Under an open end the greatest number that somebody names: pale up to here, and then the open end. */
  readonly reach?: number;
  /** The figure in words, as printed at the bar's end or in its place: `0–4`, `not stated`. */
  readonly figure: string;
  readonly origin: Origin;
}

/** Bars across or columns, one for each amount of a group; or one bar a group, its amounts one after the other. */
export interface AmountChart {
  readonly kind: 'chart';
  readonly form: 'bars' | 'columns' | 'stacked';
  readonly unit: string;
  /** BCP 47, in which the axis writes its numbers, and whose commas part what is told of the chart. */
  readonly language: string;
  /** Names of the amounts, in order; one empty name where each group has a single amount. */
  readonly names: readonly string[];
  readonly bars: readonly AmountGroup[];
  /** All groups of the chart of which this is a part: it is drawn to their scale. */
  readonly whole?: readonly AmountGroup[];
}

export interface AmountGroup {
  readonly label: string;
  /** One for each name of the chart. */
  readonly amounts: readonly Amount[];
  /** The total of stacked bars in words, as somebody counted it. */
  readonly total?: string;
  readonly origin: Origin;
}

export interface Amount {
  /** Null where nobody stated a number. */
  readonly value: number | null;
  /** The value is only as far as it may go: drawn pale. */
  readonly isLimit: boolean;
  /** The value is the least: drawn with an open end. */
  readonly isOpen: boolean;
  /** The value in words, of itself as the language of the deck writes numbers. */
  readonly figure: string;
}

/** How figures went from one place of an axis to the next: lines, or areas one upon the other. */
export interface TrendDrawing {
  readonly kind: 'chart';
  readonly form: 'line' | 'area';
  readonly unit: string;
  /** BCP 47, in which the axis writes its numbers, and whose commas part what is told of the chart. */
  readonly language: string;
  /** Names of the lines or areas, in order; one empty name where there is one. */
  readonly names: readonly string[];
  /** What the ends of the band round a single line are called in the data sheet; absent where no point has one. */
  readonly band?: { readonly low: string; readonly high: string };
  /** At equal distances. */
  readonly points: readonly TrendPoint[];
}

export interface TrendPoint {
  readonly label: string;
  /** One for each name of the chart. */
  readonly amounts: readonly Amount[];
  /** Ends of the band: null where none is stated. */
  readonly low: number | null;
  readonly high: number | null;
  readonly origin: Origin;
}

/** What a whole is made of, all of it stated: a ring. */
export interface PartsDrawing {
  readonly kind: 'chart';
  readonly form: 'doughnut';
  readonly unit: string;
  /** BCP 47, whose commas part what is told of it; English where none is given. */
  readonly language?: string;
  /** The whole in words, printed in the middle; may be empty. */
  readonly total: string;
  readonly parts: readonly ChartPart[];
}

export interface ChartPart {
  readonly label: string;
  readonly value: number;
  readonly figure: string;
  readonly origin: Origin;
}

/** Points between two axes that both count. */
export interface ScatterDrawing {
  readonly kind: 'chart';
  readonly form: 'scatter';
  /** What is counted upwards, and across. */
  readonly unit: string;
  readonly across: string;
  /** BCP 47, in which the axes write their numbers. */
  readonly language: string;
  readonly points: readonly ScatterPoint[];
}

export interface ScatterPoint {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly origin: Origin;
}

/** How one figure went over time. */
export interface StepsDrawing {
  readonly kind: 'chart';
  readonly form: 'steps';
  /** What is counted. */
  readonly unit: string;
  /** BCP 47, in which the axis writes its numbers, and whose commas part what is told of the chart. */
  readonly language: string;
  /** What the ends of ranges are called in the chart's data sheet; empty where no step has one. */
  readonly names: { readonly low: string; readonly range: string };
  /** The axis has room for this number at least. */
  readonly scale?: number;
  /** In order of time. */
  readonly steps: readonly ChartStep[];
  /** The rest of steps that are drawn as rows, and go on as such. */
  readonly isRest?: true;
}

export interface ChartStep {
  /** Days since 30 December 1899, as data sheets count them; a day without an hour begins at its midnight. */
  readonly day: number;
  readonly isWholeDay: boolean;
  /** The time in words. */
  readonly label: string;
  /** Null without a single value; then the ends tell, or nothing is drawn and the words stand alone. */
  readonly best: number | null;
  /** Both null of an exact value; only `high` where it may be more; only `low` where no least is stated. */
  readonly low: number | null;
  readonly high: number | null;
  readonly figure: string;
  /** Who says so. */
  readonly source: string;
  readonly origin: Origin;
}
