/** Two texts beside each other, word by word: which words were put in the place of which. */

export interface WordEdit {
  /** Where the old words stand in the old text; an empty stretch where words were put in. */
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly after: string;
}

interface Word {
  readonly text: string;
  readonly at: number;
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/\S+/gu)].map((found) => ({ text: found[0], at: found.index }));

/** Where more words than this were changed the change is told as one. */
const mostWords = 600;

/** The changes in order; none where the texts have the same words. */
export function wordEdits(before: string, after: string): readonly WordEdit[] {
  const [old, young] = [wordsOf(before), wordsOf(after)];
  let head = 0;
  while (head < old.length && head < young.length && old[head]?.text === young[head]?.text) head++;
  let tail = 0;
  const most = Math.min(old.length, young.length) - head;
  while (tail < most && old.at(-1 - tail)?.text === young.at(-1 - tail)?.text) tail++;
  const [oldMiddle, youngMiddle] = [old.slice(head, old.length - tail), young.slice(head, young.length - tail)];
  const kept = oldMiddle.length > mostWords || youngMiddle.length > mostWords ? [] : commonWords(oldMiddle, youngMiddle);
  const edits: WordEdit[] = [];
  let [left, right] = [0, 0];
  for (const [i, j] of [...kept, [oldMiddle.length, youngMiddle.length] as const]) {
    if (i > left || j > right)
      edits.push(
        editOf(
          { before, after },
          { words: oldMiddle, from: left, to: i, end: old[head + i]?.at ?? before.length },
          {
            words: youngMiddle,
            from: right,
            to: j,
            end: 0,
          },
        ),
      );
    [left, right] = [i + 1, j + 1];
  }
  return edits;
}

interface Stretch {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  /** Where the next word stands, for a stretch without any. */
  readonly end: number;
}

function editOf({ before, after }: { before: string; after: string }, old: Stretch, young: Stretch): WordEdit {
  const within = (text: string, { words, from, to, end }: Stretch): readonly [number, number] => {
    const [first, last] = [words[from], words[to - 1]];
    if (from >= to || !first || !last) return [Math.min(end, text.length), Math.min(end, text.length)];
    return [first.at, last.at + last.text.length];
  };
  const [from, to] = within(before, old);
  const [start, end] = within(after, young);
  return { from, to, before: before.slice(from, to), after: young.from >= young.to ? '' : after.slice(start, end) };
}

/** Pairs of indexes of words that both have, in order, as many as there can be. */
function commonWords(old: readonly Word[], young: readonly Word[]): readonly (readonly [number, number])[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(young.length + 1));
  const lengthAt = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    const row = lengths[i];
    for (let j = young.length - 1; row && j >= 0; j--)
      row[j] = old[i]?.text === young[j]?.text ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
  }
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < young.length) {
    if (old[i]?.text === young[j]?.text) pairs.push([i++, j++]);
    else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** From 0, no word in common, to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const counts = new Map<string, number>();
  for (const { text } of a) counts.set(text, (counts.get(text) ?? 0) + 1);
  let shared = 0;
  for (const { text } of b) {
    const left = counts.get(text) ?? 0;
    if (left > 0) shared++;
    counts.set(text, left - 1);
  }
  return (2 * shared) / Math.max(1, a.length + b.length);
}
