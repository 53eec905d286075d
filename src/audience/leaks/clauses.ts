/** The clauses of a sentence: what a word says of a number reaches no further than the clause in which both stand, or a list of like ones. */

export interface Clause {
  readonly words: readonly string[];
  /** Its words as a plain text, a blank at either end. */
  readonly plain: string;
  /** Another thing is said in it than in the clause before: "while", "after", a semicolon stand between. */
  readonly isApart: boolean;
}

/** Words that begin another statement. */
const apart: ReadonlySet<string> = new Set(
  `while when whereas after before because although though but where
  когда пока после хотя но тогда потому
  quand lorsque pendant tandis apres avant mais alors
  cuando mientras despues antes pero aunque
  عندما بينما بعد قبل لكن ولكن حين`
    .split(/\s+/u)
    .filter(Boolean),
);
const joining: ReadonlySet<string> = new Set(['and', 'or', 'и', 'а', 'или', 'et', 'ou', 'y', 'o', 'و', 'او']);
/** A list goes on with a number so many words behind: "four killed and some nine hurt". */
const reach = 3;

/**
 * @param pieces the words between commas and semicolons
 * @param isNumber whether a word is one
 */
export function clausesOf(
  pieces: readonly { readonly words: readonly string[]; readonly isApart: boolean }[],
  isNumber: (word: string) => boolean,
): readonly Clause[] {
  const clauses = pieces.flatMap(({ words, isApart }) => {
    const cuts = words.flatMap((word, index) => {
      if (index === 0) return [];
      if (apart.has(word)) return [{ index, isApart: true }];
      const goesOn = joining.has(word) && words.slice(index + 1, index + 1 + reach).some(isNumber);
      // "A dozen and two" is one number.
      return goesOn && !isNumber(words[index - 1] ?? '') ? [{ index, isApart: false }] : [];
    });
    const starts = [{ index: 0, isApart: isApart || apart.has(words[0] ?? '') }, ...cuts];
    return starts.map(({ index, isApart: own }, at) => ({
      words: words.slice(index, starts[at + 1]?.index),
      isApart: own,
    }));
  });
  return clauses
    .filter(({ words }) => words.length > 0)
    .map(({ words, isApart }) => ({ words, isApart, plain: ` ${words.join(' ')} ` }));
}
