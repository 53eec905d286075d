/** What keeps a text apart as a whole, told from what keeps a part of it apart. */

export interface OuterIsolates {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/**
 * Isolates around the whole text, and those of which the other half stands in another text. One that ends a name within the text
 * stays with it, also where the name stands first or last.
 */
export function outerIsolates(text: string): OuterIsolates {
  const partners = pairIsolates(text);
  let [from, to] = [0, text.length];
  const isHalf = (at: number): boolean => from < to && isIsolate(text.charAt(at)) && !partners.has(at);
  for (;;) {
    if (from < to && partners.get(from) === to - 1) {
      from += 1;
      to -= 1;
    } else if (isHalf(from)) from += 1;
    else if (isHalf(to - 1)) to -= 1;
    else return { before: text.slice(0, from), words: text.slice(from, to), after: text.slice(to) };
  }
}

const closing = '\u2069';
const isIsolate = (character: string): boolean => /^[\u2066-\u2069]$/u.test(character);

/** Of each isolate that is closed within the text, where it is closed. The ends are named as well, so that they count as paired. */
function pairIsolates(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: character, index } of text.matchAll(/[\u2066-\u2069]/gu)) {
    if (character !== closing) open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, index).set(index, start);
    }
  }
  return pairs;
}
