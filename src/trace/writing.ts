/** What of a briefing is to be written anew, so that a deck says what it was changed to. */
import type { WordChange } from '../yaml/change-words.ts';
import type { RawChange, RawEdit } from './raw-change.ts';
import type { RawSlide } from './trace-deck.ts';

/** A field of the briefing that is to say something else. */
export interface Writing {
  readonly path: string;
  readonly value: string | number | readonly string[];
  /** The old words and the new ones; none where the field is new. */
  readonly changes: readonly WordChange[];
  /** Of the order of slides: their ids as they are to follow each other. */
  readonly slides?: readonly string[];
  /** The edits that it takes over; all of a change, where none is named. */
  readonly edits?: readonly RawEdit[];
  /** Of a text that is shown on several pages: which of its words were changed. */
  readonly part?: FieldPart;
  /** Changes that are settled by it. */
  readonly settles: readonly SlideChange[];
}

/** A stretch of what a field says, and what stands there now. */
export interface FieldPart {
  readonly from: number;
  readonly to: number;
  readonly young: string;
}

/** A change with the slide that it was made on. */
export interface SlideChange {
  readonly slide: RawSlide;
  readonly change: RawChange;
}
