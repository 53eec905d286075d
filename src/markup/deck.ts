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
  readonly drawing: MapDrawing | TimelineDrawing | ChartDrawing | YardstickDrawing;
  readonly caption: readonly Run[];
  readonly alt: string;
  readonly origin: Origin;
}

export interface MapDrawing {
  readonly kind: 'map';
  readonly places: readonly MapPlace[];
  readonly routes: readonly MapRoute[];
  readonly note: string;
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
}

export interface TimelineEvent {
  readonly when: readonly Run[];
  readonly text: readonly Run[];
  readonly tone: Tone;
  /** Time since the event before, in words; empty where it cannot be said. */
  readonly gap: string;
  /** True where the gap is far longer than its neighbours: the axis is broken there. */
  readonly isBreak: boolean;
  readonly origin: Origin;
}

/** Bars from 0: solid up to `low`, pale from `low` to `high`, a mark at `best`. */
export interface ChartDrawing {
  readonly kind: 'chart';
  readonly unit: string;
  readonly bars: readonly RangeBar[];
  /** What the solid and the pale part are called in the chart's data sheet. */
  readonly names: { readonly low: string; readonly range: string };
}

export interface RangeBar {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  /** The figure in words, as printed beside the bar: `0–4`. */
  readonly figure: string;
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
