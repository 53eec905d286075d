/** What a builder is told and what it answers: plain values, since they go from thread to thread. */
import type { Choice } from '../../foundation/choice.ts';
import type { ExitCode } from '../exit-codes.ts';

/** One briefing to build. */
export interface Order extends Choice {
  /** Where the command runs; every other path is relative to it. */
  readonly folder: string;
  readonly file: string;
  /** Folder of the decks. */
  readonly out: string;
  readonly strict: boolean;
  /** False where the project's configuration is left alone. */
  readonly config?: boolean | undefined;
  /** Whether a deck that somebody edited is kept under another name and built anew; else it stays, and nothing is built. */
  readonly keepEdited?: boolean | undefined;
  /** Puts notes and slides of somebody's own from such a deck into the new one. */
  readonly carry?: boolean | undefined;
  /** Fingerprint of this Briefdeck, for the record. */
  readonly tool: string;
}

export interface Report {
  readonly file: string;
  readonly result: 'built' | 'unchanged' | 'refused';
  readonly code: ExitCode;
  /** What is said of it, a line each, as it is printed. */
  readonly lines: readonly string[];
  /** The line about an edited deck that was kept; said to those too who asked for quiet. */
  readonly kept?: string;
  /** What is withheld from the audience, a line each. */
  readonly log?: readonly string[];
}
