/** What all parts of the markup parser share: what they found so far, and how to say it. */
import type { Digits } from '../foundation/characters/digits.ts';
import type { Code } from '../foundation/codes.ts';
import { type Diagnostic, error, type Origin } from '../foundation/diagnostic.ts';
import { briefingLine, type Locate } from '../foundation/locate.ts';
import type { Drawing } from './deck.ts';
import type { Elements, Row } from './element.ts';
import type { Run } from './run.ts';
import type { MarkupElement } from './tree.ts';

/** What the markup has to know of a kind of figure. The records stand in `src/figures/`, one folder a kind, and are handed in. */
export interface FigureMarkup<Own extends Drawing = Drawing> {
  /** That of its drawings. */
  readonly kind: Own['kind'];
  /** Name of its element, which stands in `<figure>`. */
  readonly element: string;
  /** The rows of that element, and of those that stand in it only, by their names. */
  readonly rows: Readonly<Record<string, Row>>;
  /** The data of an element that the rows let pass. What they cannot know is checked here, and said with `reportProblem`. */
  read(element: MarkupElement, reading: MarkupReading): Own;
  /** It shows what words of likelihood mean: a deck that uses them needs one. */
  readonly isYardstick?: boolean;
  /** What it says in sentences, which count as words of the slide; absent where its words are labels. */
  prose?(drawing: Own): readonly string[];
  /** The same drawing with its sentences changed; absent where it has none that are read as running text. */
  changeProse?(drawing: Own, change: (runs: readonly Run[]) => readonly Run[]): Own;
  /** What it counts, and its figures as they are printed; absent where it shows none. */
  counted?(drawing: Own): { readonly head: string; readonly cells: readonly string[] } | undefined;
  /** Alternative text where the author gives none, in the words that it prints; absent where the author must write it. */
  describe?(drawing: Own): string;
}

export interface MarkupReading {
  /** The kinds of figure that there are, and the table of all elements with those of the figures. */
  readonly figures: readonly FigureMarkup[];
  readonly elements: Elements;
  /** The language of the deck; numbers that a template leaves to a chart are written in it. */
  readonly language: string;
  /** Those that its numbers are printed in; our own if not given. */
  readonly digits?: Digits | undefined;
  /** Number of each source by its id. */
  readonly citations: ReadonlyMap<string, number>;
  readonly locate: Locate;
  readonly diagnostics: Diagnostic[];
  /** Full citation of each source by its id; `undefined` when the frame could not be read. */
  readonly references: ReadonlyMap<string, readonly Run[]> | undefined;
  /** Ids of the sources that the slide has cited so far. */
  readonly cited: Set<string>;
}

/** An error at the template's place, with the briefing's line beside it where a value of it is concerned. */
export function reportProblem(
  reading: MarkupReading,
  { template, path }: Origin,
  [code, message, ...hints]: readonly [Code, string, ...string[]],
): void {
  reading.diagnostics.push(error(code, message, { span: template, related: briefingLine(reading.locate, path), hints }));
}
