/**
 * The result of layout: pages of placed items. Every position is decided here and never again; exporters only read.
 * A page's items are in reading order, which is also the order they are drawn in.
 */
import type { Origin } from '../foundation/diagnostic.ts';
import type { Box, Point, Pt, Size } from '../foundation/units.ts';
import type { Color, LaidBody } from '../text/body.ts';
import type { Role } from '../theme/theme.ts';

/** How text has to be drawn to be as wide as it was measured. */
export { kernedFrom, superscriptScale } from '../text/measure-paragraph.ts';

export interface Page {
  readonly size: Size;
  /** Unique in the deck: the slide's id, with `-2` for its first continuation. */
  readonly name: string;
  readonly layout: PageLayout;
  /** Which of a template's layouts it stands on, where the theme has one. */
  readonly role?: Role;
  readonly section: string;
  /** It is in the deck, and a slide show passes over it. */
  readonly isHidden?: true;
  /** The title as plain text, unique in the deck. */
  readonly title: string;
  /** What is drawn under all items and belongs to the page's layout: a deck has it there, and not on its slides. */
  readonly backdrop?: readonly ShapeItem[];
  /** The room between title and footer that its content may fill; none on covers and at the beginning of sections. */
  readonly body?: Box;
  readonly items: readonly Item[];
  readonly groups: readonly ItemGroup[];
  /** Speaker notes, a paragraph each. */
  readonly notes: readonly string[];
  readonly notesPage: NotesPage;
  readonly origin: Origin;
}

/** The sheet of paper that shows the slide with its notes; lengths and places are points of that sheet. */
export interface NotesPage {
  readonly size: Size;
  /** Where the slide is shown. */
  readonly picture: Box;
  /** The notes, at a size at which they fit. */
  readonly text: TextItem;
  /** Where the slide's number stands, and how it looks. */
  readonly number: TextItem;
  /** What says how it may be shared, in header and footer; empty where the deck has no marks. */
  readonly marks: readonly TextItem[];
}

/** The slide layouts that the exporter makes from the theme. */
export const pageLayouts = ['title', 'section', 'content', 'two-columns', 'table', 'figure', 'blank'] as const;
export type PageLayout = (typeof pageLayouts)[number];

/** Items of one drawing, shown and read out as one thing. */
export interface ItemGroup {
  readonly id: string;
  readonly name: string;
  readonly alt: NonNullable<Placed['alt']>;
}

export type Item = TextItem | ShapeItem | PathItem | ConnectorItem | TableItem | AnyChartItem | ImageItem;

/** What becomes a native chart, with a data sheet behind it. */
export type AnyChartItem = ChartItem | StepsItem | TrendItem | RingItem | ScatterItem;

/** What all charts have. */
interface Plotted extends Placed {
  /** How many times as wide as on a page of ours its lines and marks are drawn; 1 if not given. */
  readonly magnified?: number;
  /** What runs across begins at the right, and values stand at the right. */
  readonly isRightToLeft?: true;
}

export const isChart = (item: Item): item is AnyChartItem =>
  item.kind === 'chart' || item.kind === 'steps' || item.kind === 'trend' || item.kind === 'ring' || item.kind === 'scatter';

interface Placed {
  /** Unique on the page, in words a person finds in PowerPoint's selection pane. */
  readonly name: string;
  readonly box: Box;
  readonly placeholder?: Placeholder;
  /** Alternative text; `decorative` for what a screen reader should pass over; absent for text, which reads itself. */
  readonly alt?: string | { readonly decorative: true };
  /** Id of a group of the page. */
  readonly group?: string;
  /** Of a part of a map or a picture, the box of the whole: on a page that is mirrored it moves, and its left stays at its left. */
  readonly keepsSides?: Box;
  readonly origin: Origin;
}

/** The role of an item in its slide layout. Index 0 is the title; bodies count from 1 in reading order. */
export interface Placeholder {
  readonly type: 'title' | 'topic' | 'subtitle' | 'body' | 'table' | 'chart' | 'picture' | 'date' | 'footer' | 'number';
  readonly index: number;
}

export interface Outline {
  readonly color: Color;
  readonly width: Pt;
  readonly dash?: 'solid' | 'longDash' | 'dash' | 'dot';
  readonly arrow?: 'end';
}

export interface TextItem extends Placed {
  readonly kind: 'text';
  readonly body: LaidBody;
  readonly fill?: Color;
  /** Of the fill: 0 opaque to 100 clear. */
  readonly transparency?: number;
  readonly outline?: Outline;
  /** A plain rectangle if not given. */
  readonly contour?: Contour;
  /**
   * A short text that nobody lengthens: a name on a map, a number at an axis. What was laid as one line stays one, even where
   * the deck's font is missing and another one is wider.
   */
  readonly isLabel?: true;
}

/** A frame whose corners are made differently over a length, and the places where connectors can be glued to it. */
export interface Contour {
  readonly corners: 'square' | 'round' | 'cut' | 'point';
  readonly reach: Pt;
  /** The middles of the sides first: top, left, bottom, right, as a rectangle of PowerPoint has them. */
  readonly sites: readonly ConnectionSite[];
}

/** A point of the frame, from the box's top left corner, and the side on which a connector comes in. */
export interface ConnectionSite extends Point {
  readonly side: 'top' | 'right' | 'bottom' | 'left';
}

export interface ShapeItem extends Placed {
  readonly kind: 'shape';
  readonly shape: 'rectangle' | 'ellipse' | 'diamond' | 'triangle';
  readonly fill?: Color;
  /** 0 opaque to 100 clear. */
  readonly transparency?: number;
  /** The side on which the fill is opaque; from there it fades until the other side is clear. Of rectangles without transparency. */
  readonly fade?: 'left' | 'top';
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

/** A straight line between two items of the same group, that stays glued to them when somebody moves them. */
export interface ConnectorItem extends Placed {
  readonly kind: 'connector';
  readonly from: ConnectorEnd;
  readonly to: ConnectorEnd;
  /** Where it turns at a right angle: nowhere, once, or twice on a line across or along its box. */
  readonly corners: readonly Point[];
  readonly outline: Outline;
}

export interface ConnectorEnd {
  /** Name of an item with a contour that comes before the connector, and index of the site there. */
  readonly item: string;
  readonly site: number;
  /** Where that is on the slide. */
  readonly at: Point;
}

export interface TableItem extends Placed {
  readonly kind: 'table';
  readonly columns: readonly Pt[];
  readonly rows: readonly PlacedRow[];
  /** Rows at the top that are its head. */
  readonly headRows: number;
  /** The first column stands at the right. */
  readonly isRightToLeft?: true;
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
  readonly origin?: Origin;
}

export interface ChartItem extends Plotted {
  readonly kind: 'chart';
  /** Bars across: one before the other, side by side, or one after the other; or columns side by side. */
  readonly form: 'ranges' | 'bars' | 'columns' | 'stacked';
  readonly categories: readonly string[];
  /** The same, laid where PowerPoint will set them itself: for viewers that draw the chart on their own. */
  readonly names: readonly ChartName[];
  /** In the order they are drawn: of ranges, the last stands in front. */
  readonly series: readonly ChartSeries[];
  /** Where the bars are drawn, within the box; the names of the categories stand at its left, or under columns. */
  readonly plot: Box;
  /** Where the axis of values ends; it begins at 0. */
  readonly most: number;
  /** Its grid and the numbers at it: over bars across, beside columns; absent where nothing is drawn. */
  readonly axis?: ChartAxis;
  /** Space between categories, as a share of a bar's thickness. */
  readonly gap: number;
  readonly fontSize: Pt;
}

/** The edge round a bar, since a pale one alone would be too faint to see on paper; a range has that of its dark part. */
export const barEdge = ({ form }: Pick<ChartItem, 'form'>, color: Color): Outline => ({
  color: form === 'ranges' || color === 'accent' ? 'accent' : 'muted',
  width: 0.75,
});

/** A category's name in its place, and where all that is drawn of the category came from. */
export interface ChartName {
  readonly box: Box;
  readonly body: LaidBody;
  readonly origin: Origin;
}

export interface ChartSeries {
  readonly name: string;
  /** One a category; null where no number is stated. */
  readonly values: readonly (number | null)[];
  readonly color: Color;
  /** Words at the end of each bar, of stacked ones within it; empty where it has none. */
  readonly labels: readonly string[];
  /** The colour of words within a bar that is not pale; ink if not given. */
  readonly labelColor?: 'ink' | 'paper';
  /** It stands in the data sheet only: shapes over the chart draw it. */
  readonly isUndrawn?: true;
  /** Bars that are drawn pale: how far they reach is not certain. */
  readonly isPale: readonly boolean[];
}

/** A native chart of lines, or of areas one upon the other, over categories at equal distances. */
export interface TrendItem extends Plotted {
  readonly kind: 'trend';
  readonly form: 'line' | 'area';
  readonly categories: readonly string[];
  /** The names of categories that find room, laid where they stand. */
  readonly names: readonly ChartName[];
  /** Whether these are all, and drawn by the chart itself; else they are words of the page. */
  readonly hasNames: boolean;
  /** Areas from the lowest. */
  readonly series: readonly TrendSeries[];
  /** Round the only line. */
  readonly band?: TrendBand;
  /** Whether the first and the last category stand at the edges of the plot; else each in the middle of its part. */
  readonly isFromEdge: boolean;
  readonly plot: Box;
  readonly scale: ChartScale;
  readonly fontSize: Pt;
}

/** Where a category of lines or areas stands across its plot, as a share of the width. */
export const categoryAt = ({ isFromEdge, count }: { isFromEdge: boolean; count: number }, index: number): number =>
  isFromEdge ? index / Math.max(1, count - 1) : (index + 0.5) / count;

/** An axis that counts: its ends, the distance of its ticks, and what stands at them. */
export interface ChartScale {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly ticks: readonly { readonly value: number; readonly words: string }[];
}

/** The grid of an axis that begins at 0 and need not end at a tick. */
export interface ChartAxis extends Pick<ChartScale, 'step' | 'ticks'> {
  readonly fontSize: Pt;
}

export interface TrendSeries {
  readonly name: string;
  /** One a category; null where no number is stated: the line has a gap there. */
  readonly values: readonly (number | null)[];
  readonly color: Color;
  readonly dash: 'solid' | 'dash' | 'dot';
  readonly symbol: TrendSymbol;
  /** How a point is marked that is not exact: `open` may be more, `limit` may be less. */
  readonly marks: readonly ('exact' | 'open' | 'limit')[];
  /** Words at points, where they have room. */
  readonly labels: readonly (PointLabel | undefined)[];
}

export const trendSymbols = ['circle', 'square', 'diamond', 'triangle'] as const;
export type TrendSymbol = (typeof trendSymbols)[number];

export interface PointLabel {
  readonly words: string;
  readonly side: StepSide;
  readonly box: Box;
}

export interface TrendBand {
  /** Heads of the data sheet. */
  readonly names: { readonly low: string; readonly high: string };
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  /** Whether both ends are stated everywhere, so that what lies between can be shaded. */
  readonly isWhole: boolean;
}

/** A native ring of the parts of a whole, clockwise from the top; their names are words of the page. */
export interface RingItem extends Plotted {
  readonly kind: 'ring';
  /** Head of the data sheet. */
  readonly unit: string;
  readonly parts: readonly { readonly label: string; readonly value: number; readonly color: Color; readonly origin: Origin }[];
  /** A square, within the box: the ring fills it. */
  readonly plot: Box;
  /** The diameter of the hole, as a share of the ring's. */
  readonly hole: number;
  readonly fontSize: Pt;
}

/** A native chart of points between two axes that count. */
export interface ScatterItem extends Plotted {
  readonly kind: 'scatter';
  /** Heads of the data sheet. */
  readonly unit: string;
  readonly acrossUnit: string;
  readonly points: readonly {
    readonly label: string;
    readonly x: number;
    readonly y: number;
    /** Where its name stands, if it has room. */
    readonly words?: PointLabel;
    readonly origin: Origin;
  }[];
  readonly plot: Box;
  readonly across: ChartScale;
  readonly up: ChartScale;
  readonly fontSize: Pt;
}

/** A native chart of one figure over time: points spaced by their time, and a line that holds each value until the next. */
export interface StepsItem extends Plotted {
  readonly kind: 'steps';
  /** What is counted, and what the ends of ranges are called: heads of the data sheet. */
  readonly unit: string;
  readonly names: { readonly low: string; readonly range: string };
  readonly points: readonly StepPoint[];
  /** Corners of the line. */
  readonly line: readonly Corner[];
  /** Corners of what runs round ranges, each from its time to the next; one with an open end has no lid. */
  readonly ranges: readonly Corner[];
  /** Points beyond which a range is open, each marked with a triangle. */
  readonly tips: readonly Corner[];
  /** Where the points are drawn, within the box. */
  readonly plot: Box;
  /** Ends of the axis of time, in days of the data sheet. */
  readonly from: number;
  readonly to: number;
  /** Where the axis of values ends; it begins at 0. */
  readonly most: number;
  readonly fontSize: Pt;
}

export interface StepPoint {
  /** The time in words. */
  readonly label: string;
  /** Days since 30 December 1899, as data sheets count them. */
  readonly day: number;
  readonly isWholeDay: boolean;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly figure: string;
  readonly source: string;
  /** Where the figure stands beside its point, or beside the mark of its open end; absent where words of the page say it. */
  readonly words?: { readonly side: StepSide; readonly box: Box };
  readonly origin: Origin;
}

export const stepSides = ['above', 'left', 'below', 'right'] as const;
export type StepSide = (typeof stepSides)[number];
export type StepEnd = 'low' | 'best' | 'high';

/** A point of a line, in units of the data; without a value the line is interrupted. */
export interface Corner {
  readonly day: number;
  readonly value: number | null;
  /** The points whose time and whose figure these are, or are counted from: the data sheet says so in formulas. */
  readonly timeFrom: number;
  readonly valueFrom?: { readonly point: number; readonly end: StepEnd };
}

/** Sizes across of what is drawn at points and open ends. */
export const stepMarks = { point: 7, last: 10, tip: 8 } as const;

export interface ImageItem extends Placed {
  readonly kind: 'image';
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array;
  /** Degrees clockwise, 0 if not given; the box is that of the picture as it is seen. */
  readonly turn?: 0 | 90 | 180 | 270;
  /** Left and right exchanged, before it is turned. */
  readonly isMirrored?: boolean;
}
