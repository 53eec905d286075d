/** What goes into the stages, and what comes out of each. */
import type { Analysis } from './analysis/analyze.ts';
import type { ForAudience } from './audience/for-audience.ts';
import type { Briefing } from './briefing/briefing.ts';
import type { BriefingDocument } from './briefing/parse-briefing.ts';
import type { LoadedEdition } from './editions/loaded-edition.ts';
import type { Choice } from './foundation/choice.ts';
import type { Diagnostic } from './foundation/diagnostic.ts';
import type { DeckFacts } from './layout/deck-facts.ts';
import type { Page } from './layout/page.ts';
import type { Deck } from './markup/deck.ts';
import type { RenderedDeck } from './render/rendered.ts';
import type { Review } from './review/review.ts';
import type { Theme } from './theme/theme.ts';

export interface Request extends Choice {
  readonly file: string;
  readonly text: string;
}

/** Every intermediate value as far as the stages came, and all that was found on the way. */
export interface Compilation {
  readonly document?: BriefingDocument;
  /** Of a version for an audience, what it may see. */
  readonly briefing?: Briefing;
  /** What a version leaves out, and the briefing with all of it; there only where an audience was asked for. */
  readonly audience?: ForAudience;
  readonly analysis?: Analysis;
  /** Those before this one, the latest first, as they were compared; absent where the briefing names none. */
  readonly editions?: readonly LoadedEdition[];
  /** Absent where no source has a text. */
  readonly review?: Review;
  readonly markup?: RenderedDeck;
  readonly deck?: Deck;
  readonly theme?: Theme;
  readonly pages?: readonly Page[];
  /** What an exporter has to know beside the pages; there where they are. */
  readonly facts?: DeckFacts;
  /** SHA-256 of the briefing and of every file it was built with; of a version for an audience, of what that shows. */
  readonly inputHash?: string;
  readonly diagnostics: readonly Diagnostic[];
}
