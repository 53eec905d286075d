/** "Did you mean": the known name closest to a mistyped one. */
import leven from 'leven';

/** The nearest of `known`, or `undefined` when none is near enough to be meant: at most a third of its letters differ. */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  const word = typed.toLowerCase();
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of known) {
    const distance = leven(word, name.toLowerCase());
    if (!best || distance < best.distance) best = { name, distance };
  }
  return best && best.distance <= Math.max(1, Math.floor(Math.max(word.length, best.name.length) / 3)) ? best.name : undefined;
}

/** Hints for a mistyped name: the nearest one, or the whole list while that is short. */
export function suggest(typed: string, known: Iterable<string>, what: string): readonly string[] {
  const names = [...known];
  const near = nearest(typed, names);
  if (near !== undefined) return [`did you mean ${near}?`];
  if (names.length === 0) return [`there are no ${what} yet; add one first`];
  return names.length <= 20 ? [`known ${what}: ${names.join(', ')}`] : [];
}
