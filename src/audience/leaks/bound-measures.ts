/**
 * What a number in a sentence counts by the words of its own clause: in “nine boxes came after four guards were killed” nobody was killed of
 * nine. A clause that says nothing of it is read with those beside it, as one of a list: “nine men, two women and a child were killed”.
 */
import type { Clause } from './clauses.ts';
import { isPeople } from './people-words.ts';

export interface Bound {
  /** Measures of which the number surely is. */
  readonly sure: readonly string[];
  /** Those of which it may be: they stand in a clause beside it, or another noun stands between. */
  readonly maybe: readonly string[];
  /** Its clause says what it counts, whatever that is. */
  readonly isSaid: boolean;
}

interface Words {
  readonly isNumber: (word: string) => boolean;
  /** The measures of which a plain text speaks. */
  readonly measuresIn: (plain: string) => readonly string[];
  /** Whether a word is what a figure of the briefing counts. */
  readonly isCounted: (word: string) => boolean;
}

/** @param lengthAt how many words the number that is asked of has where it begins at a word; 0 where it does not */
export function boundMeasures(
  clauses: readonly Clause[],
  lengthAt: (words: readonly string[], index: number) => number,
  words: Words,
): Bound {
  const found = clauses.flatMap((clause, index) =>
    clause.words.flatMap((_word, at) => {
      const length = lengthAt(clause.words, at);
      return length === 0 ? [] : [boundIn(clauses, index, at + length - 1, words)];
    }),
  );
  // Two of something are one word in Arabic: the sentence is read as a whole.
  if (found.length === 0) {
    const all = words.measuresIn(clauses.map(({ plain }) => plain).join(''));
    return { sure: all, maybe: [], isSaid: all.length > 0 };
  }
  const sure = [...new Set(found.flatMap((each) => each.sure))];
  const maybe = [...new Set(found.flatMap((each) => each.maybe))].filter((id) => !sure.includes(id));
  return { sure, maybe, isSaid: found.every(({ isSaid }) => isSaid) };
}

function boundIn(clauses: readonly Clause[], index: number, at: number, words: Words): Bound {
  const clause = clauses[index] as Clause;
  const own = words.measuresIn(clause.plain);
  if (own.length > 0) return { sure: own, maybe: [], isSaid: true };
  const around = statementOf(clauses, index);
  const beside = words.measuresIn(around.map(({ plain }) => plain).join(''));
  const noun = otherNoun(clause.words, at, words);
  if (noun !== undefined) return { sure: [], maybe: isItem(clause.words, noun) ? beside : [], isSaid: false };
  if (beside.length > 0) return { sure: beside, maybe: [], isSaid: true };
  return { sure: [], maybe: words.measuresIn(clauses.map(({ plain }) => plain).join('')), isSaid: false };
}

/** A thing of a list shares what is said with the next: of “nine traders and two cooks were killed” nothing is said before the end. */
const isItem = (words: readonly string[], noun: number): boolean => noun === words.length - 1 || small.has(words[noun + 1] ?? '');

/** The clauses around one that belong to the same statement. */
function statementOf(clauses: readonly Clause[], index: number): readonly Clause[] {
  let [from, to] = [index, index + 1];
  while (from > 0 && clauses[from]?.isApart === false) from -= 1;
  while (to < clauses.length && clauses[to]?.isApart === false) to += 1;
  return clauses.slice(from, to);
}

/** Where a noun follows the number that no figure counts and that is no word for people. */
function otherNoun(words: readonly string[], at: number, { isCounted, isNumber, measuresIn }: Words): number | undefined {
  // "Thirteen of the pumps".
  const from = at + 1 + words.slice(at + 1, at + 4).findIndex((word) => !leading.has(word));
  const next = from > at ? words.slice(from, from + 2) : [];
  const end = next.findIndex((word) => isNumber(word) || !/^\p{L}{2,}$/u.test(word) || small.has(word));
  const near = end < 0 ? next : next.slice(0, end);
  if (near.some((word) => isPeople(word) || isCounted(word) || measuresIn(` ${word} `).length > 0)) return undefined;
  const found = near.findIndex(
    (word) => /^\p{Script=Latin}{3,}(?<!s)s$/u.test(word) || /^\p{Script=Cyrillic}{2,}(?:ов|ев|еи|ок|ек)$/u.test(word),
  );
  return found < 0 ? undefined : from + found;
}

/** Words that stand between a number and its noun. */
const leading: ReadonlySet<string> = new Set('of the these those its their our из de des du les los las'.split(' '));

/** Words behind which no noun of the number stands any more. */
const small: ReadonlySet<string> = new Set(
  'of in at on by to from the were was are is had have who that which с в на из от для за к de des du en dans par a et y'.split(
    ' ',
  ),
);
