/** What a language has to say so that counts can be written in it: words, and pieces of patterns. */

/** Words for numbers that nobody can add up, by what they mean in every language. */
export const vagueMeanings = ['dozens', 'tens', 'hundreds', 'thousands', 'scores', 'several', 'few', 'many'] as const;
export type VagueMeaning = (typeof vagueMeanings)[number];

/** Alternatives of a pattern; the number stands after all of them but `orMore` and `atLeastBehind`. */
export interface FormWords {
  /** Of the language that its words are of: `en`. */
  readonly language: string;
  /** The forms in one line, for a message; the fields of a group have the same names everywhere. */
  readonly shown: string;
  readonly none: readonly string[];
  readonly notStated: readonly string[];
  readonly unknown: readonly string[];
  readonly about: readonly string[];
  /** "About" behind the number, where the language has it so. */
  readonly aboutBehind?: readonly string[];
  readonly atLeast: readonly string[];
  /** "At least" behind the number, where the language has it so. */
  readonly atLeastBehind?: readonly string[];
  readonly moreThan: readonly string[];
  readonly upTo: readonly string[];
  readonly fewerThan: readonly string[];
  readonly orMore: readonly string[];
  /** Between the two ends of a range. */
  readonly to: readonly string[];
  /** Before the first of two ends, and then between them. */
  readonly between: readonly (readonly [before: string, amid: string])[];
  /** Numbers in words, up to a hundred. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly vague: Readonly<Record<VagueMeaning, readonly string[]>>;
}

/** One word for each number from `first` on. */
export const inARow = (words: string, first = 0): readonly (readonly [string, number])[] =>
  words
    .trim()
    .split(/\s+/u)
    .map((word, index) => [word, first + index]);

/** Twenty, thirty … ninety alone. */
export const inTens = (words: string): readonly (readonly [string, number])[] =>
  inARow(words, 2).map(([word, count]) => [word, count * 10]);

/** Twenty, thirty … ninety, and what the language makes of them and a unit. */
export const withTens = (
  tens: string,
  units: readonly (readonly [string, number])[],
  join: (ten: string, unit: string) => readonly string[],
): readonly (readonly [string, number])[] =>
  inARow(tens, 2).flatMap(([ten, count]): readonly (readonly [string, number])[] => [
    [ten, count * 10],
    ...units.flatMap(([unit, n]) => join(ten, unit).map((word): readonly [string, number] => [word, count * 10 + n])),
  ]);
