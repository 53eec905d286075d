/**
 * What is new since the edition before, as plain values that templates, the preview and `briefdeck diff` read. It is computed in
 * `src/editions/`; every sentence in it is worded in the language files, so that all three say the same.
 */
import type { Difference } from '../briefing/quantity/algebra.ts';
import type { Quantity } from '../briefing/quantity/quantity.ts';
import type { When } from '../briefing/when.ts';
import type { Sentence } from './sentences/sentence.ts';

/** What a change is about. */
export const changeKinds = [
  'judgement',
  'scenario',
  'figure',
  'person',
  'claim',
  'hypotheses',
  'event',
  'question',
  'indicator',
  'implication',
  'option',
  'assumption',
  'dissent',
  'bottom-line',
  'source',
  'situation',
  'dispute',
  'actor',
  'relation',
  'context',
  'quotation',
  'evidence',
  'field',
  'wording',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/**
 * What became of it. `changed`: a value moved, such as a figure, a likelihood, a time or a status. `reworded`: other words, and
 * nothing that can be computed. `reopened`: was answered, and is open again. `shown`: a figure that stood in the edition before, of which the
 * audience was not shown all; it is shown now, and what was told then was of something else.
 */
export const changeActions = [
  'new',
  'gone',
  'changed',
  'confirmed',
  'denied',
  'answered',
  'reopened',
  'came-true',
  'not-come-true',
  'regraded',
  'reranked',
  'reworded',
  'shown',
] as const;
export type ChangeAction = (typeof changeActions)[number];

/** One side of a change, as it can be computed with. A side that is not stated says so; it is never zero. */
export type ChangeValue =
  | { readonly kind: 'quantity'; readonly quantity: Quantity; readonly unit: string | null; readonly status: string | null }
  | {
      readonly kind: 'judgement';
      /** Of a label, `very-likely`; `null` where none is stated. */
      readonly likelihood: string | null;
      /** As the author wrote it. */
      readonly term: string | null;
      readonly percent: number | null;
      readonly confidence: 'low' | 'moderate' | 'high' | null;
    }
  | { readonly kind: 'status'; readonly status: string }
  /** `standing`: how the person stood, in the author's words, where that is told as well. */
  | {
      readonly kind: 'fates';
      readonly fates: readonly string[];
      readonly status: string;
      readonly standing: string | null;
    }
  | { readonly kind: 'grade'; readonly grade: string | null }
  /** Titles, least contradicted first; those of one inner list share a rank. */
  | { readonly kind: 'ranking'; readonly ranks: readonly (readonly string[])[] }
  | { readonly kind: 'time'; readonly time: When }
  /** `short`: only the words that differ from the other side, and some around them; `null` where all of it is told. */
  | { readonly kind: 'text'; readonly text: string; readonly short: string | null };

/**
 * Why something changed. `new-report`: one whose source the edition before did not have; `report-counted`: one whose source it had, for
 * something else. `superseded`, `denied`, `withdrawn`: one that stood then has been replaced or denied, or is there no longer. `corrected`:
 * the same report, or none, and another number. `further-row`, `row-gone`: a row is counted that was not, or no longer. `now-shown`,
 * `row-shown`: a figure, or a row of a total, that the audience was not shown before. `evidence-…`: what
 * a ranking rests on. `reason`: the author's own words.
 */
export const whyKinds = [
  'new-report',
  'report-counted',
  'superseded',
  'denied',
  'withdrawn',
  'corrected',
  'further-row',
  'row-gone',
  'now-shown',
  'row-shown',
  'evidence-new',
  'evidence-gone',
  'evidence-rated',
  'reason',
] as const;

export interface Why {
  readonly kind: (typeof whyKinds)[number];
  /** Ids of sources of this edition. */
  readonly sources: readonly string[];
  readonly text: Sentence;
  readonly at: string;
}

export interface Change {
  readonly kind: ChangeKind;
  readonly action: ChangeAction;
  /** What it is, in words that can begin a line: “Killed”, “Key judgement 1, “It is likely that …””. */
  readonly subject: Sentence;
  /** The same without the author's words: “Key judgement 1”. */
  readonly name: Sentence;
  /** What of an item with several texts says something else: “our assessment”; `null` where there is nothing to tell apart. */
  readonly part: Sentence | null;
  /** The author's own words of the item; `null` for figures and rankings. */
  readonly words: string | null;
  /** What is new of it, for after the subject: “14, was 12; 2 more”. */
  readonly news: Sentence;
  /** The subject, what is new of it, and why, in one line. */
  readonly text: Sentence;
  /** `null` for what is new. */
  readonly before: ChangeValue | null;
  /** `null` for what is gone. */
  readonly after: ChangeValue | null;
  /** Of figures: by how much `after` lies above `before`, from … to, infinite where an end is open; `null` where either is not stated. */
  readonly difference: (Difference & { readonly at: string }) | null;
  readonly why: readonly Why[];
  /** Ids of sources of this edition. */
  readonly sources: readonly string[];
  /** Addresses in this edition of the fields that are new or changed: what a slide marks. Empty for what is gone. */
  readonly fields: readonly string[];
  /** Address in this edition; `previous` for what is gone. */
  readonly at: string;
  /** Address in the edition before; `null` for what is new. */
  readonly was_at: string | null;
  /** From 0, the most important. Changes of one rank are in the order of the file. */
  readonly rank: number;
}

/** The edition that this one is held against. */
export interface Since {
  readonly version: number;
  readonly as_of: When;
  readonly at: string;
}

/** A total over the editions, the first one first. */
export interface FigureOverEditions {
  readonly subject: Sentence;
  readonly unit: string | null;
  /** One an edition that has the total; never made up where one has not. */
  readonly steps: readonly FigureStep[];
  readonly at: string;
}

/** A total as one edition has it. */
export interface FigureStep {
  readonly version: number;
  readonly as_of: When;
  readonly quantity: Quantity;
  /** Why it is another than in the edition before; nothing where it is the same, or where that edition has it not. */
  readonly why: readonly Why[];
  readonly at: string;
}

/** Why a total is another in an edition than in the one before it, in one line. */
export interface ExplainedStep {
  readonly version: number;
  readonly text: Sentence;
  /** Ids of sources of this edition. */
  readonly sources: readonly string[];
  readonly at: string;
}

/** Totals that no chart shows, edition by edition in columns. */
export interface CourseTable {
  /** Numbers of the editions, of many the latest. */
  readonly versions: readonly number[];
  /** `cells`: one an edition, `null` where it has no such total. */
  readonly rows: readonly (Pick<TrendView, 'subject' | 'unit' | 'explained' | 'at'> & {
    readonly cells: readonly (FigureStep | null)[];
  })[];
  /** Whether it is told of any of them why it moved. */
  readonly has_why: boolean;
  readonly at: string;
}

/** What changes are about, as the slide puts them together. */
export const changeTopics = [
  'judgements',
  'figures',
  'persons',
  'explanations',
  'answers',
  'accounts',
  'outlook',
  'events',
  'sources',
  'background',
  'summary',
] as const;
export type ChangeTopic = (typeof changeTopics)[number];

/** A change as a row of the slide. */
export interface ChangeRow {
  readonly change: Change;
  /** Of a figure: by how much it moved, where its ends do not leave open in which direction. */
  readonly moved: Sentence | null;
  /** Of a figure: whether how it stands has to be said, because that changed or the figure is new. */
  readonly is_standing: boolean;
  readonly at: string;
}

export interface ChangeGroup {
  readonly topic: ChangeTopic;
  /** Whether it moves a decision: a short deck shows no others. */
  readonly is_main: boolean;
  /** Whether a reason is told of any of them. */
  readonly has_why: boolean;
  readonly rows: readonly ChangeRow[];
  readonly at: string;
}

/** A total over the editions as a slide shows it. */
export interface TrendView extends FigureOverEditions {
  /** What it was in the first of the editions, and what it is now. */
  readonly title: Sentence;
  readonly explained: readonly ExplainedStep[];
  /** For a chart, the latest editions; `null` where there are too few, or fewer than two of them state a number. */
  readonly chart: TrendChart | null;
}

export interface TrendChart {
  readonly bars: readonly (FigureStep & {
    readonly low: number | null;
    /** Within a range; `null` where there is none, or nothing else. */
    readonly best: number | null;
    readonly high: number | null;
    /** Under an open end the greatest number that a report names. */
    readonly reach: number | null;
  })[];
  /** No bar is left out. */
  readonly others: null;
  readonly has_pale: boolean;
  readonly has_best: boolean;
  readonly has_open: boolean;
  readonly at: string;
}

/** What stands beside something that is new or changed: “new”, “was 2”. */
export interface ChangeMark {
  readonly words: Sentence;
  readonly at: string;
}

/** Changes as one slide shows them. */
export interface ChangePage {
  /** The headline. */
  readonly title: Sentence;
  readonly groups: readonly ChangeGroup[];
  readonly count: number;
  readonly at: string;
}

/** All changes on few slides, the most important first. */
export interface ChangePages {
  /** What moves a decision; all, where they have room. `null` where nothing changed. */
  readonly lead: ChangePage | null;
  /** What else is new, behind it. */
  readonly further: ChangePage | null;
  /** For the annex: what the first two have no room for. */
  readonly other: ChangePage | null;
  /** How many stand on these two, which come at the end of the deck. */
  readonly behind: number;
  /** For the speaker notes: other wording, and fields that the reader of a slide knows by no name. */
  readonly noted: ChangePage | null;
  readonly at: string;
}

export interface EditionView {
  readonly number: number;
  /** There is no edition before. */
  readonly is_initial: boolean;
  readonly since: Since | null;
  /** The most important first. */
  readonly items: readonly Change[];
  /** Totals that are not the same in all editions. */
  readonly trends: readonly TrendView[];
  /** Those of them that a chart can show, at most two: the most important figures. */
  readonly charts: readonly TrendView[];
  /** The others, in columns; `null` where charts show all. */
  readonly course_table: CourseTable | null;
  /** The greatest number of the charts, where two count in one unit: both are drawn to it. */
  readonly scale: number | null;
  /** The headline of the slide on what is new; `null` where there is no edition before. */
  readonly title: Sentence | null;
  /** The changes by topic: topics in the order of their most important change, and in each the most important first. */
  readonly groups: readonly ChangeGroup[];
  /** Those of them that move a decision. */
  readonly main_groups: readonly ChangeGroup[];
  /** The same groups on slides that are not too full. */
  readonly pages: ChangePages;
  /** Words of two languages are not compared. */
  readonly is_same_language: boolean;
  /** How many changes stand in groups that are no main ones. */
  readonly minor_count: number;
  /** By the address of what is marked. */
  readonly marks: Readonly<Record<string, ChangeMark>>;
  readonly at: string;
}

/** Of a briefing with no edition before it: initial coverage. */
export const initialEdition = (version: number | null): EditionView => ({
  number: version ?? 1,
  is_initial: true,
  since: null,
  items: [],
  trends: [],
  charts: [],
  course_table: null,
  scale: null,
  title: null,
  groups: [],
  main_groups: [],
  pages: { lead: null, further: null, other: null, behind: 0, noted: null, at: '' },
  is_same_language: true,
  minor_count: 0,
  marks: {},
  at: version === null ? '' : 'version',
});
