/** What a template says, as plain values: slides of blocks, blocks of paragraphs, paragraphs of runs. No positions yet. */
import type { Origin } from '../diagnostic.ts';

export interface Deck {
  readonly frame: Frame;
  readonly slides: readonly Slide[];
}

/** What stands on every slide, and the properties of the file. */
export interface Frame {
  /** `TLP:CLEAR` and its peers; printed in the header and footer of each slide. */
  readonly tlp: string;
  /** Further restrictions, printed beside the TLP label. */
  readonly marks: readonly string[];
  readonly footer: readonly Run[];
  readonly language: string;
  readonly properties: DeckProperties;
}

export interface DeckProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly organisation: string;
  readonly keywords: string;
  readonly category: string;
}

export const slideLayouts = ['title', 'content', 'section'] as const;
export type SlideLayout = (typeof slideLayouts)[number];

export interface Slide {
  /** From the template, unique in the deck; part of names and links. */
  readonly id: string;
  readonly layout: SlideLayout;
  /** The part of the briefing it belongs to: a section in PowerPoint. */
  readonly section: string;
  /** The topic, in a word or two, above the title. */
  readonly kicker: readonly Run[];
  /** The message, one sentence. */
  readonly title: readonly Run[];
  readonly blocks: readonly Block[];
  readonly notes: readonly Paragraph[];
  readonly origin: Origin;
}

/** How a statement stands: each tone has a colour in the theme and is never the only sign. */
export const tones = ['accent', 'neutral', 'reported', 'assessed', 'disputed', 'denied', 'unknown'] as const;
export type Tone = (typeof tones)[number];

export type Block = Prose | Table | Columns | Callout | Stats | Figure;

/** Inline text in one style; `\n` is a line break. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly superscript: boolean;
  readonly small: boolean;
  readonly tone?: Tone;
  readonly link?: { readonly kind: 'url'; readonly href: string } | { readonly kind: 'source' | 'citation'; readonly id: string };
  readonly language?: string;
  readonly origin: Origin;
}

export interface Paragraph {
  readonly style: 'body' | 'lead' | 'small' | 'heading' | 'quote';
  readonly runs: readonly Run[];
  readonly list?: { readonly ordered: boolean; readonly number: number; readonly level: number };
  readonly align: 'left' | 'center' | 'right';
  readonly origin: Origin;
}

export interface Prose {
  readonly kind: 'prose';
  readonly paragraphs: readonly Paragraph[];
  readonly origin: Origin;
}

export interface Callout {
  readonly kind: 'callout';
  readonly tone: Tone;
  readonly title: readonly Run[];
  readonly paragraphs: readonly Paragraph[];
  readonly origin: Origin;
}

export interface Columns {
  readonly kind: 'columns';
  readonly columns: readonly Column[];
  readonly origin: Origin;
}

export interface Column {
  /** Twelfths of the body's width; all columns of a block add up to 12. */
  readonly width: number;
  readonly blocks: readonly Block[];
  readonly origin: Origin;
}

export interface Stats {
  readonly kind: 'stats';
  readonly stats: readonly Stat[];
  readonly origin: Origin;
}

/** A key figure: one large number and the words under it. */
export interface Stat {
  readonly value: readonly Run[];
  readonly label: readonly Run[];
  readonly tone?: Tone;
  readonly origin: Origin;
}

export interface Table {
  readonly kind: 'table';
  /** Share of each column where given; the rest goes by content. */
  readonly columns: readonly TableColumn[];
  readonly head: readonly TableRow[];
  readonly rows: readonly TableRow[];
  /** Alternative text. */
  readonly alt: string;
  readonly origin: Origin;
}

export interface TableColumn {
  readonly share?: number;
  readonly align: 'left' | 'center' | 'right';
}

export interface TableRow {
  readonly kind: 'head' | 'body' | 'total' | 'group';
  readonly cells: readonly TableCell[];
  readonly origin: Origin;
}

export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
  readonly align?: 'left' | 'center' | 'right';
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly tone?: Tone;
  readonly header: boolean;
  readonly origin: Origin;
}

/** A drawn thing: its data, a caption that says its main point, and alternative text. */
export interface Figure {
  readonly kind: 'figure';
  readonly drawing: MapDrawing | TimelineDrawing | ChartDrawing | YardstickDrawing | RelationsDrawing | ImageDrawing;
  readonly caption: readonly Run[];
  readonly alt: string;
  readonly origin: Origin;
}

export interface MapDrawing {
  readonly kind: 'map';
  readonly places: readonly MapPlace[];
  readonly routes: readonly MapRoute[];
  readonly note: string;
  /** Whether a few large towns are named for orientation. */
  readonly hasTowns: boolean;
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

export const chartForms = ['ranges', 'bars', 'columns'] as const;
export type ChartDrawing = RangeChart | AmountChart;

/** Bars from 0: dark up to `low`, paler up to `best`, palest up to `high`. */
export interface RangeChart {
  readonly kind: 'chart';
  readonly form: 'ranges';
  /** What is counted. */
  readonly unit: string;
  readonly bars: readonly RangeBar[];
  /** What the three figures are called in the chart's data sheet. */
  readonly names: { readonly low: string; readonly best: string; readonly range: string };
}

export interface RangeBar {
  readonly label: string;
  /** Both null where nobody stated a number. */
  readonly low: number | null;
  readonly high: number | null;
  readonly best: number | null;
  /** The figure in words, as printed at the bar's end or in its place: `0–4`, `not stated`. */
  readonly figure: string;
  readonly origin: Origin;
}

/** Bars across or columns, one for each amount of a group. */
export interface AmountChart {
  readonly kind: 'chart';
  readonly form: 'bars' | 'columns';
  readonly unit: string;
  /** Names of the amounts, in order; one empty name where each group has a single amount. */
  readonly names: readonly string[];
  readonly bars: readonly AmountGroup[];
}

export interface AmountGroup {
  readonly label: string;
  /** One for each name of the chart. */
  readonly amounts: readonly Amount[];
  readonly origin: Origin;
}

export interface Amount {
  /** Null where nobody stated a number. */
  readonly value: number | null;
  /** The value is only as far as it may go: drawn pale. */
  readonly isLimit: boolean;
  /** The value in words; empty where the number says it. */
  readonly figure: string;
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
