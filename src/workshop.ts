/** What every briefing is built with. */
import type { OwnRule } from './analysis/rules/own-rule.ts';
import type { Languages } from './briefing/language-words.ts';
import type { ReadyBases } from './export/pptx/house/house-base.ts';
import type { Host } from './foundation/host/host.ts';
import type { Memory } from './foundation/memory/memory.ts';
import type { Atlas } from './layout/atlas.ts';
import type { Helper } from './render/helpers/helper.ts';
import type { ParsedAhead } from './render/parsed-ahead.ts';
import type { ReadPdf } from './review/read-pdf.ts';
import type { FontMetrics } from './text/metrics.ts';

/** What the stages need of the outside world. */
export interface Workshop {
  readonly host: Host;
  /** Folder that holds template sets, labels and themes. */
  readonly templates: string;
  readonly metrics: FontMetrics;
  readonly atlas: Atlas;
  /** Of a process that builds more than once; each build opens one of its own where there is none. */
  readonly memory?: Memory;
  /**
   * Of the one briefing that is built with this, again and again: its slides, and their parts of the file. A process that builds
   * each briefing once would only pay for it.
   */
  readonly deckMemory?: Memory | undefined;
  /** Bases of themes that name none, made ahead. */
  readonly readyBases?: ReadyBases;
  /** Texts of templates and labels, parsed ahead. */
  readonly parsedAhead?: ParsedAhead;
  /** Reads the words of a PDF that a source names; without, such a source has no text. */
  readonly readPdf?: ReadPdf;
  /** What the project adds to Briefdeck. */
  readonly config?: Config | undefined;
}

/** What a project adds, read and checked. Where a project has nothing to add, there is none. */
export interface Config {
  /** Names the content: two with one key do the same. It is an input of the deck. */
  readonly key: string;
  readonly helpers: readonly Helper[];
  readonly rules: readonly OwnRule[];
  readonly languages: Languages;
}
