/** What is drawn in a figure, as plain data: places, events, bars, terms, relations, a picture. No positions yet. */
import type { Origin } from '../foundation/diagnostic.ts';
import type { Run, Tone } from './run.ts';

export type Drawing =
  | MapDrawing
  | TimelineDrawing
  | ChartDrawing
  | StepsDrawing
  | TrendDrawing
  | PartsDrawing
  | ScatterDrawing
  | YardstickDrawing
  | RelationsDrawing
  | ImageDrawing;

export interface MapDrawing {
  readonly kind: 'map';
  readonly places: readonly MapPlace[];
  readonly routes: readonly MapRoute[];
  readonly note: string;
  /** Whether a few large towns are named for orientation. */
  readonly hasTowns: boolean;
  /** What the map itself says; English if not given. */
  readonly words?: MapWords;
}

export interface MapWords {
  /** BCP 47, of the names of countries and of figures. */
  readonly language: string;
  readonly unit: string;
  readonly atCentre: string;
}

export interface MapPlace {
  readonly id: string;
  readonly label: string;
  /** Degrees, WGS84, north and east positive. */
  readonly latitude: number;
  readonly longitude: number;
  /** Kilometres within which the place really lies; 0 for a pin. */
  readonly radius: number;
  /** `incident`: something happened here; `context`: for orientation. */
  readonly kind: 'incident' | 'context';
  /** Short second line under the label. */
  readonly detail: string;
  readonly origin: Origin;
}

export interface MapRoute {
  /** Ids of places, in order. */
  readonly through: readonly string[];
  readonly label: string;
  readonly origin: Origin;
}

export interface TimelineDrawing {
  readonly kind: 'timeline';
  readonly direction: 'horizontal' | 'vertical';
  readonly events: readonly TimelineEvent[];
  /** Zones in which its clock times are read, in the order in which they first occur; also of parts that are drawn elsewhere. */
  readonly zones: readonly string[];
}

/** How an event lies in time: one point, a point that is not exact, a stretch, or beyond a point. */
export const timeSpans = ['point', 'about', 'between', 'after', 'before'] as const;
export type TimeSpan = (typeof timeSpans)[number];

/** A time of an event as clocks of one zone show it. */
export interface Clock {
  readonly zone: string;
  readonly time: readonly Run[];
}

export interface TimelineEvent {
  readonly when: readonly Run[];
  readonly text: readonly Run[];
  readonly tone: Tone;
  readonly span: TimeSpan;
  /** Zone of its clock time, `UTC+5`; empty without one. */
  readonly zone: string;
  /** The same time in each zone of the timeline; empty without a clock time. */
  readonly clocks: readonly Clock[];
  /** Time since an earlier event, in words; empty where it cannot be said. */
  readonly gap: string;
  /** How many events back that is: 1 for the one before. */
  readonly since: number;
  /** True where the gap is far longer than its neighbours: the axis is broken there. */
  readonly isBreak: boolean;
  readonly origin: Origin;
}

/** Kinds of chart, as the markup names them. */
export const chartKinds = ['ranges', 'bars', 'columns', 'stacked', 'steps', 'line', 'area', 'doughnut', 'scatter'] as const;
export type ChartKind = (typeof chartKinds)[number];

export type ChartDrawing = RangeChart | AmountChart;

/** Bars from 0: dark up to `low`, paler up to `best`, palest up to `high`. */
export interface RangeChart {
  readonly kind: 'chart';
  readonly form: 'ranges';
  /** What is counted. */
  readonly unit: string;
  readonly bars: readonly RangeBar[];
  /** All bars of the chart of which this is a part: it is drawn to their scale. */
  readonly whole?: readonly RangeBar[];
  /** What the three figures are called in the chart's data sheet. */
  readonly names: { readonly low: string; readonly best: string; readonly range: string };
}

export interface RangeBar {
  readonly label: string;
  /** Both null where nobody stated a number; only `high` where it may be more; only `low` where no least is stated. */
  readonly low: number | null;
  readonly high: number | null;
  readonly best: number | null;
  /** The figure in words, as printed at the bar's end or in its place: `0–4`, `not stated`. */
  readonly figure: string;
  readonly origin: Origin;
}

/** Bars across or columns, one for each amount of a group; or one bar a group, its amounts one after the other. */
export interface AmountChart {
  readonly kind: 'chart';
  readonly form: 'bars' | 'columns' | 'stacked';
  readonly unit: string;
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
  /** Of stacked bars: all of them together in words, as somebody counted them. */
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
  readonly kind: 'trend';
  readonly form: 'line' | 'area';
  readonly unit: string;
  /** BCP 47, in which the axis of values writes its numbers. */
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
  readonly kind: 'parts';
  readonly unit: string;
  /** The whole in words, printed in the middle; may be empty. */
  readonly total: string;
  readonly parts: readonly Part[];
}

export interface Part {
  readonly label: string;
  readonly value: number;
  readonly figure: string;
  readonly origin: Origin;
}

/** Points between two axes that both count. */
export interface ScatterDrawing {
  readonly kind: 'scatter';
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
  readonly kind: 'steps';
  /** What is counted. */
  readonly unit: string;
  /** What the ends of ranges are called in the chart's data sheet; empty where no step has one. */
  readonly names: { readonly low: string; readonly range: string };
  /** In order of time. */
  readonly steps: readonly Step[];
  /** The rest of steps that are drawn as rows, and go on as such. */
  readonly isRest?: true;
}

export interface Step {
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

/** A scale of likelihood terms with their bands, drawn from 0 to 100 %. */
export interface YardstickDrawing {
  readonly kind: 'yardstick';
  readonly terms: readonly YardstickTerm[];
}

export interface YardstickTerm {
  readonly label: string;
  readonly band: string;
  /** Percent. */
  readonly from: number;
  readonly to: number;
  readonly isUsed: boolean;
}

/** Who stands how to whom: boxes, and arrows with words between them. */
export interface RelationsDrawing {
  readonly kind: 'relations';
  readonly nodes: readonly RelationNode[];
  readonly links: readonly RelationLink[];
}

export const nodeKinds = ['actor', 'person', 'party', 'incident'] as const;

export interface RelationNode {
  readonly id: string;
  readonly label: string;
  /** Short second line under the label. */
  readonly detail: string;
  readonly kind: (typeof nodeKinds)[number];
  readonly origin: Origin;
}

export interface RelationLink {
  /** Ids of nodes. */
  readonly from: string;
  readonly to: string;
  readonly words: readonly Run[];
  /** Decides how the line is drawn; the words say it too. */
  readonly tone: Tone;
  readonly origin: Origin;
}

export interface ImageDrawing {
  readonly kind: 'image';
  /** Path of the file, from the folder of the briefing or of the templates. */
  readonly source: string;
  readonly origin: Origin;
}
