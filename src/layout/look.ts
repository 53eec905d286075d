/** What every part of layout draws with. */
import type { Diagnostic } from '../foundation/diagnostic.ts';
import type { Memory } from '../foundation/memory/memory.ts';
import type { Box, Pt } from '../foundation/units.ts';
import type { Drawing } from '../markup/deck.ts';
import type { FontMetrics } from '../text/metrics.ts';
import type { RoleFrame, Theme } from '../theme/theme.ts';
import type { Atlas } from './atlas.ts';
import type { Item } from './page.ts';
import type { Pictures } from './pictures.ts';

/** What layout has to know of a kind of figure. The records stand in `src/figures/`, one folder a kind, and are handed in. */
export interface FigureLayout<Own extends Drawing = Drawing> {
  /** That of its drawings. */
  readonly kind: Own['kind'];
  /** What a person calls it: in the selection pane, and in messages. */
  readonly name: string;
  /** How much taller than at its best it may be drawn to fill a slide; 1.3 if not given. */
  readonly stretch?: number;
  /** It goes on elsewhere only where no page holds it whole: halves of it cannot be compared. */
  readonly isOnePiece?: true;
  /** Beside something else: of twelve columns those that it takes at most, where it shows too little for more. */
  mostColumns?(drawing: Own, look: Look): number | undefined;
  /** Whether its left stays at its left on a page that is mirrored: what it shows lies so. */
  keepsSides?(drawing: Own): boolean;
  /** Whether it is drawn in the colours of a title slide's field, and so stands there and nowhere else. */
  isForField?(drawing: Own): boolean;
  /** Heights in points between which it looks right at a width. */
  room(drawing: Own, width: Pt, look: Look): FigureRoom;
  /** Puts it into a box. What finds no room there is handed back as the rest, or is a LAY001 that says what is too tall. */
  draw(drawing: Own, box: Box, look: Look): DrawnFigure<Own>;
}

export interface Look {
  readonly theme: Theme;
  readonly metrics: FontMetrics;
  readonly atlas: Atlas;
  /** The memory of what has been laid out before. */
  readonly memory: Memory;
  /** The kinds of figure that there are. */
  readonly figures: readonly FigureLayout[];
  /** The picture of every `<img>` of the deck, by its source. */
  readonly pictures?: Pictures;
  /** Where things stand on a template, on slides of one kind. */
  readonly frame?: RoleFrame;
}

/** A figure drawn into a box: its items, without a group yet, and what did not find room. */
export interface DrawnFigure<Own> {
  readonly items: readonly Item[];
  readonly diagnostics: readonly Diagnostic[];
  /** The rest of the drawing, for a continuation slide. */
  readonly rest?: Own;
  /** What these items show, in words, where they are only a part of the figure: its alternative text would tell all of it. */
  readonly told?: string;
}

/** Heights between which a figure looks right at a given width. */
export interface FigureRoom {
  readonly minimum: number;
  readonly best: number;
  /** From this height on nothing goes on elsewhere. Absent where only drawing tells; infinite where it always goes on. */
  readonly whole?: number;
}
