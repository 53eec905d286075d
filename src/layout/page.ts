/**
 * The result of layout: pages of placed items. Every position is decided here and never again; exporters only read.
 * A page's items are in reading order, which is also the order they are drawn in.
 */
import type { Origin } from '../diagnostic.ts';
import type { Color, LaidBody } from '../text/body.ts';
import type { Box, Point, Pt, Size } from '../units.ts';

export interface Page {
  readonly size: Size;
  /** Unique in the deck: the slide's id, with `-2` for its first continuation. */
  readonly name: string;
  readonly layout: PageLayout;
  readonly section: string;
  /** The title as plain text, unique in the deck. */
  readonly title: string;
  readonly items: readonly Item[];
  readonly groups: readonly Group[];
  /** Speaker notes, a paragraph each. */
  readonly notes: readonly string[];
  readonly origin: Origin;
}

/** The slide layouts that the exporter makes from the theme. */
export const pageLayouts = ['title', 'section', 'content', 'two-columns', 'table', 'figure', 'blank'] as const;
export type PageLayout = (typeof pageLayouts)[number];

/** Items of one drawing, shown and read out as one thing. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly alt: string;
}

export type Item = TextItem | ShapeItem | PathItem | TableItem | ChartItem | ImageItem;

interface Placed {
  /** Unique on the page, in words a person finds in PowerPoint's selection pane. */
  readonly name: string;
  readonly box: Box;
  readonly placeholder?: Placeholder;
  /** Alternative text; `decorative` for what a screen reader should pass over; absent for text, which reads itself. */
  readonly alt?: string | { readonly decorative: true };
  /** Id of a group of the page. */
  readonly group?: string;
  readonly origin: Origin;
}

/** The role of an item in its slide layout. Index 0 is the title; bodies count from 1 in reading order. */
export interface Placeholder {
  readonly type: 'title' | 'subtitle' | 'body' | 'table' | 'chart' | 'picture' | 'date' | 'footer' | 'number';
  readonly index: number;
}

export interface Outline {
  readonly color: Color;
  readonly width: Pt;
  readonly dash?: 'solid' | 'dash' | 'dot';
  readonly arrow?: 'end';
}

export interface TextItem extends Placed {
  readonly kind: 'text';
  readonly body: LaidBody;
  readonly fill?: Color;
  readonly outline?: Outline;
}

export interface ShapeItem extends Placed {
  readonly kind: 'shape';
  readonly shape: 'rectangle' | 'ellipse' | 'diamond' | 'triangle';
  readonly fill?: Color;
  /** 0 opaque to 100 clear. */
  readonly transparency?: number;
  readonly outline?: Outline;
}

/** Straight segments through points of the slide; several rings make one shape with holes. */
export interface PathItem extends Placed {
  readonly kind: 'path';
  readonly rings: readonly (readonly Point[])[];
  readonly isClosed: boolean;
  readonly fill?: Color;
  readonly transparency?: number;
  readonly outline?: Outline;
}

export interface TableItem extends Placed {
  readonly kind: 'table';
  readonly columns: readonly Pt[];
  readonly rows: readonly PlacedRow[];
  /** Rows at the top that are its head. */
  readonly headRows: number;
}

export interface PlacedRow {
  readonly height: Pt;
  readonly cells: readonly PlacedCell[];
}

export interface PlacedCell {
  /** Index of the column it starts in. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly body: LaidBody;
  readonly fill?: Color;
  readonly borders: { readonly top?: Outline; readonly bottom?: Outline };
}

export interface ChartItem extends Placed {
  readonly kind: 'chart';
  readonly categories: readonly string[];
  /** Stacked, in order; each has one value a category. */
  readonly series: readonly { readonly name: string; readonly values: readonly number[]; readonly color: Color }[];
  readonly fontSize: Pt;
}

export interface ImageItem extends Placed {
  readonly kind: 'image';
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array;
}
