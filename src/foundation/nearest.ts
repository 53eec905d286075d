/** "Did you mean": the known names closest to a mistyped one. */
import leven from 'leven';

/** The nearest of `known`, or `undefined` when none is near enough to be meant: at most a third of its letters differ. */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  return allNearest(typed, known)[0];
}

/** As many names as a hint can hold. */
const longestList = 20;

/** Hints for a mistyped name: the nearest one, or those that are equally near; else the names there are. */
export function suggest(typed: string, known: Iterable<string>, what: string): readonly string[] {
  const names = [...known];
  const near = allNearest(typed, names);
  if (near.length > 0 && near.length <= 3) return [`did you mean ${near.join(' or ')}?`];
  if (names.length === 0) return [`there are no ${what} yet; add one first`];
  const more = names.length - longestList;
  return [`known ${what}: ${names.slice(0, longestList).join(', ')}${more > 0 ? ` and ${more} more` : ''}`];
}

function allNearest(typed: string, known: Iterable<string>): readonly string[] {
  const word = typed.toLowerCase();
  const ranked = [...known]
    .map((name) => ({ name, most: farthest(Math.max(word.length, name.length)) }))
    // The difference in length alone may say no, without comparing a whole page of text with every name.
    .filter(({ name, most }) => Math.abs(word.length - name.length) <= most)
    .map(({ name, most }) => ({ name, most, distance: slips(word, name.toLowerCase()) }))
    .filter(({ most, distance }) => distance <= most);
  const lowest = Math.min(...ranked.map(({ distance }) => distance));
  return ranked.filter(({ distance }) => distance === lowest).map(({ name }) => name);
}

/** Letters to add, drop or change; two neighbours that changed places are one slip, as `titel` for `title`. */
function slips(typed: string, name: string): number {
  const first = [...typed].findIndex((letter, index) => letter !== name[index]);
  const swapped = `${typed.slice(0, first)}${typed[first + 1] ?? ''}${typed[first] ?? ''}${typed.slice(first + 2)}`;
  return first >= 0 && swapped === name ? 1 : leven(typed, name);
}

/** One letter may always differ, unless the word has no other: `X` is no mistyped `C`. */
const farthest = (length: number): number => (length < 2 ? 0 : Math.max(1, Math.floor(length / 3)));
