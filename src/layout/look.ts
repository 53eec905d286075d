/** What every part of layout draws with. */
import type { Diagnostic } from '../foundation/diagnostic.ts';
import type { Memory } from '../foundation/memory/memory.ts';
import type { FontMetrics } from '../text/metrics.ts';
import type { RoleFrame, Theme } from '../theme/theme.ts';
import type { Atlas } from './figures/map/atlas.ts';
import type { Pictures } from './figures/picture/picture.ts';
import type { Item } from './page.ts';

export interface Look {
  readonly theme: Theme;
  readonly metrics: FontMetrics;
  readonly atlas: Atlas;
  /** Of what has been laid out before. */
  readonly memory: Memory;
  /** Of every `<img>` of the deck, by its source. */
  readonly pictures?: Pictures;
  /** Where things stand on a template, on slides of one kind. */
  readonly frame?: RoleFrame;
}

/** A figure drawn into a box: its items, without a group yet, and what did not find room. */
export interface Drawn<Drawing> {
  readonly items: readonly Item[];
  readonly diagnostics: readonly Diagnostic[];
  /** The rest of the drawing, for a continuation slide. */
  readonly rest?: Drawing;
}

/** Heights between which a figure looks right at a given width. */
export interface Room {
  readonly minimum: number;
  readonly best: number;
  /** From this height on nothing goes on elsewhere. Absent where only drawing tells; infinite where it always goes on. */
  readonly whole?: number;
}
