/** A statement of a briefing as it is held against its sources: its words and figures with their addresses, and what it cites. */
import type { Briefing } from '../briefing/briefing.ts';
import type { Citation } from '../briefing/citation.ts';

export type StatementKind =
  | 'bottom line'
  | 'judgement'
  | 'situation'
  | 'incident'
  | 'event'
  | 'claim'
  | 'casualties'
  | 'figure'
  | 'published total'
  | 'strength'
  | 'materiel'
  | 'actor'
  | 'attribution'
  | 'history'
  | 'person'
  | 'detail'
  | 'relation'
  | 'context'
  | 'argument'
  | 'evidence'
  | 'assumption'
  | 'change'
  | 'picture'
  | 'answer'
  | 'indicator'
  | 'dissent'
  | 'quotation'
  | 'headline';

/** A stretch of words with its address: `claims[3].text`. */
export interface StatementPart {
  readonly at: string;
  readonly text: string;
  /**
   * `words`: an author's sentence, all of which is compared; `fact`: numbers of a row; `time`: moments as they are kept
   * (`2006-05-12T02:00`); `window`: ends between which it happened, which may be the author's own; `place`: the name of a place, which is
   * compared as a whole; `hint`: helps to find the passage, and need not stand there.
   */
  readonly role: 'words' | 'fact' | 'time' | 'window' | 'place' | 'hint';
}

export interface Statement {
  readonly kind: StatementKind;
  /** Address of the record that it stands in, which is what a person signs. */
  readonly at: string;
  /** Address of its words, or of the figure: `actors[0].aims`. */
  readonly field: string;
  /** Its id, where it has one. */
  readonly id: string | null;
  /** Its words or its figure first. */
  readonly parts: readonly StatementPart[];
  /** Words that the record gives as a quotation, beside its sentence. */
  readonly quotes: readonly { readonly at: string; readonly text: string }[];
  readonly citations: readonly Citation[];
  /** Ids of the sources that it is inferred from. */
  readonly inferredFrom: readonly string[];
  readonly status: string;
  /** Whether a slide prints it: a claim that no dispute names stands in the file only. */
  readonly isPrinted: boolean;
  readonly reviewed: { readonly by: string; readonly on: string; readonly digest: string | null; readonly at: string } | null;
}

export type Reviewed = Briefing['claims'][number]['reviewed'];
