/** What a template says, as plain values: slides of blocks, blocks of paragraphs, paragraphs of runs. No positions yet. */
import type { Digits } from '../foundation/characters/digits.ts';
import type { Origin } from '../foundation/diagnostic.ts';
import type { Run, Tone } from './run.ts';

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
  /** In which the numbers of pages and lists are printed; our own if not given. */
  readonly digits?: Digits;
  /** Behind a title that came before: `continued`; a number stands there if not given. */
  readonly again?: string;
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

/** With which neighbours of its section a slide that leaves its page half empty may share one. */
export const slideJoins = ['yes', 'before', 'next', 'no'] as const;
export type SlideJoin = (typeof slideJoins)[number];

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
  readonly join: SlideJoin;
  /** It is in the deck, and a slide show passes over it. */
  readonly isHidden?: true;
  readonly origin: Origin;
}

export type Block = Prose | Quote | Table | Columns | Callout | Stats | Figure;

export interface Paragraph {
  readonly style: 'body' | 'lead' | 'small' | 'heading' | 'quote';
  readonly runs: readonly Run[];
  readonly list?: {
    readonly ordered: boolean;
    readonly number: number;
    /** The number as it is printed, in a deck that has digits of its own. */
    readonly printed?: string;
    readonly level: number;
  };
  readonly align: 'left' | 'center' | 'right';
  /** It says what cells without a number mean, and stands only where the deck has the first of them. */
  readonly isTableKey?: true;
  /** In notes: words to speak. */
  readonly isSpoken?: true;
  readonly origin: Origin;
}

export interface Prose {
  readonly kind: 'prose';
  readonly paragraphs: readonly Paragraph[];
  readonly origin: Origin;
}

/** Words that were said, and who said them. */
export interface Quote {
  readonly kind: 'quote';
  readonly tone: Tone;
  readonly words: readonly Paragraph[];
  readonly by: Paragraph;
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
  /** Each on one line with its words, hardly larger than the text. */
  readonly isSmall?: boolean;
  readonly origin: Origin;
}

/** A key figure: one large number and the words under it. */
export interface Stat {
  readonly value: readonly Run[];
  readonly label: readonly Run[];
  readonly tone?: Tone;
  readonly origin: Origin;
}

/** Whether a table may become cards, as templates write it. */
export const tableCards = ['yes', 'thin', 'no'] as const;

export interface Table {
  readonly kind: 'table';
  /** Share of each column where given; the rest goes by content. */
  readonly columns: readonly TableColumn[];
  readonly head: readonly TableRow[];
  readonly rows: readonly TableRow[];
  /** Alternative text. */
  readonly alt: string;
  /** Whether it may be set as cards, one a row: wherever a page holds them, or only where the table would leave its page half empty. */
  readonly cards?: 'yes' | 'thin';
  readonly origin: Origin;
}

export interface TableColumn {
  readonly share?: number;
  readonly align: 'left' | 'center' | 'right';
}

export interface TableRow {
  readonly kind: 'head' | 'body' | 'total' | 'group' | 'part';
  readonly cells: readonly TableCell[];
  /** It explains the words of its first cell, and stands only where the deck has them. */
  readonly isLegend?: true;
  readonly origin: Origin;
}

/** Letters of the analysis of competing hypotheses that say something for or against. */
export const ratings = ['CC', 'C', 'I', 'II'] as const;
export type Rating = (typeof ratings)[number];

export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
  readonly align?: 'left' | 'center' | 'right';
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly tone?: Tone;
  /** How far what stands in it speaks for or against something: it is filled accordingly. */
  readonly rating?: Rating;
  /** Its text is somewhat larger than that of other tables, and in the middle of its row. */
  readonly isLarge?: true;
  /** Nothing is asked of it: blank on a pale ground. */
  readonly isQuiet?: true;
  /** A range that is drawn in it, beside others of its column. */
  readonly range?: CellRange;
  /** How likely what it says is, in percent: a band on a track under its words. */
  readonly likelihood?: CellLikelihood;
  /** A bar beside its text: which share, from 0 to 1, of the room that the column has for one. */
  readonly bar?: number;
  readonly header: boolean;
  readonly origin: Origin;
}

export interface CellLikelihood {
  readonly from: number;
  readonly to: number;
}

/** A number that is not certain, drawn in a cell: what is told, and pale behind it what it is held against. */
export interface CellRange {
  /** All ranges of a table with this name have one axis, from 0. */
  readonly axis: string;
  readonly own?: CellEnds;
  readonly held?: CellEnds;
  /** It counts less than those beside it: drawn in grey. */
  readonly isDim: boolean;
  /** Where the axis ends. */
  readonly most: number;
  /** The round numbers of the axis, from 0; printed in the one cell of it that `hasTicks`. */
  readonly ticks?: readonly AxisTick[];
  readonly hasTicks?: true;
}

export interface AxisTick {
  readonly value: number;
  readonly words: string;
}

/** What of a number is stated; with an open end it may be more than all of these. */
export interface CellEnds {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly isOpen: boolean;
}

/** What is drawn in a figure, as plain data without positions. What else stands in it only its own kind of figure knows. */
export interface Drawing {
  readonly kind: string;
}

/** A drawn thing: its data, a caption that says its main point, and alternative text. */
export interface Figure {
  readonly kind: 'figure';
  readonly drawing: Drawing;
  readonly caption: readonly Run[];
  readonly alt: string;
  readonly origin: Origin;
}
