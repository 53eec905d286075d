/** Two wordings of one statement, compared by their content words. Stays quiet when in doubt: names and numbers must agree. */
import { contentWords, indexByStem } from './content-words.ts';

interface Statement {
  readonly text: string;
}

/** Fewer words than these could mean anything. */
const fewest = 3;
/** So much of the first statement must stand in the second. */
const share = 0.75;

/** Pairs of which the second says all that the first does. Near-linear: only sentences that share a rare word are compared. */
export function findSameStatements<One extends Statement, Other extends Statement>(
  ones: readonly One[],
  others: readonly Other[],
): readonly { readonly one: One; readonly other: Other }[] {
  const stems = others.map(({ text }) => new Set(contentWords(text).map(({ stem }) => stem)));
  const holders = indexByStem(others.map(({ text }) => text));
  const holding = (stem: string): readonly number[] => holders.get(stem) ?? [];
  return ones.flatMap((one) => {
    const words = contentWords(one.text);
    if (words.length < fewest) return [];
    const telling = words.filter(({ isTelling }) => isTelling);
    const needed = Math.max(fewest, Math.ceil(share * words.length));
    // A match holds every telling word, or else one of so many that too few would be left without them.
    const [pool, some] = telling.length > 0 ? [telling, 1] : [words, words.length - needed + 1];
    const rarest = [...pool].sort((a, b) => holding(a.stem).length - holding(b.stem).length).slice(0, some);
    const candidates = new Set(rarest.flatMap(({ stem }) => holding(stem)));
    return [...candidates]
      .sort((a, b) => a - b)
      .flatMap((index) => {
        const [other, found] = [others[index], stems[index]];
        if (!other || !found || !telling.every(({ stem }) => found.has(stem))) return [];
        return words.filter(({ stem }) => found.has(stem)).length >= needed ? [{ one, other }] : [];
      });
  });
}
