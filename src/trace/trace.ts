/**
 * What a trace finds, as plain values: slide by slide what somebody changed in a deck after it was built, and where each word came from.
 */
import type { Span } from '../foundation/diagnostic.ts';
import type { UnitKind } from '../layout/page-units.ts';
import type { ColorChange } from './compare-colors.ts';
import type { SectionChange } from './compare-sections.ts';
import type { Comment } from './read-deck.ts';

export interface Trace {
  readonly basis: Basis;
  /** In the order of the edited deck; deleted ones stand where they would stand. */
  readonly slides: readonly SlideTrace[];
  /** Of the theme; absent where none was changed. */
  readonly colors?: readonly ColorChange[];
  /** Into which its slides are put together; absent where they are as they were built. */
  readonly sections?: SectionChange;
  /** Of the document, in its properties; absent where it was not changed. */
  readonly title?: Edit;
}

/**
 * Against what the deck was held: what was built, all of which the briefing still says (`as built`); what was built, of which
 * the briefing or its templates say something else by now (`since changed`); or, where the deck does not know what it was built
 * as, what the briefing says now (`as it is now`).
 */
export type Basis = 'as built' | 'since changed' | 'as it is now';

export interface SlideTrace {
  readonly state: 'kept' | 'added' | 'deleted';
  /** Its number in the edited deck; 0 of a deleted one. */
  readonly number: number;
  /** Its number as it was built; 0 of an added one. */
  readonly built: number;
  /** As the template calls it; empty of an added one. */
  readonly name: string;
  readonly title: string;
  /** Out of the order in which it was built, whatever was added or deleted before it. */
  readonly isMoved: boolean;
  readonly isHidden: boolean;
  /** It was built hidden, and is not any more. */
  readonly isShownAgain?: boolean;
  readonly changes: readonly Change[];
  readonly comments: readonly Comment[];
}

export interface Change {
  readonly what: 'changed' | 'added' | 'deleted';
  /** `look`: a shape that was moved, or has another size, colour or type; its edits are what it was and what it is. `alt`: its alternative text. */
  readonly kind: UnitKind | 'chart' | 'look' | 'alt';
  readonly shape: string;
  readonly place: readonly number[];
  /** Absent where nobody knows it any more: the briefing has changed since. */
  readonly before?: string;
  readonly after?: string;
  /** The words that were changed; one for a text that was added or deleted as a whole. */
  readonly edits: readonly Edit[];
}

export interface Edit {
  readonly before: string;
  readonly after: string;
  /** Where the old words came from; of words that were put in, those beside them. */
  readonly origins: readonly TracedOrigin[];
}

export interface OriginPart {
  readonly path: string;
  /** As the briefing has it, in short; empty for a group of fields. */
  readonly value: string;
  readonly span: Span;
}

export interface TracedOrigin {
  readonly kind: 'field' | 'computed' | 'template';
  /** Address in the briefing; empty for words of a template. */
  readonly path: string;
  /** How it was computed, in a sentence; empty where it was not. */
  readonly how: string;
  /** Lines of the briefing, or of the template. */
  readonly spans: readonly Span[];
  /** Of what is computed: what it was computed from, each with what its line says. */
  readonly parts?: readonly OriginPart[];
  /** The line of the template that puts what is computed, or what several fields say, into words. */
  readonly template?: Span;
}
