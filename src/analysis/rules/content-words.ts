/** What a sentence is about: its words without grammar, cut down to a stem, so that two wordings can be compared. */

const grammar: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor of in on at to by for from with without into onto over under between among near after before ' +
    'during since until about around as than then also too both either neither not no only just even still already again ' +
    'is are was were be been being am has have had having do does did will would shall should can could may might must ' +
    'it its they them their he him his she her we our us you your i this that these those there here who whom whose which ' +
    'what when where why how same other another such more most some any each all very so if out up down off away while ' +
    'said says say later once'
  ).split(' '),
);

/** "Three" and 3 are one. */
const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Names and numbers: what must agree when two sentences mean the same thing. */
export interface ContentWord {
  readonly stem: string;
  readonly isTelling: boolean;
}

/** Each stem once, in order. */
export function contentWords(sentence: string): readonly ContentWord[] {
  const words = new Map<string, ContentWord>();
  for (const [index, match] of [...sentence.matchAll(/[\p{L}\p{N}]+(?:[:.'’-][\p{L}\p{N}]+)*/gu)].entries()) {
    const word = match[0];
    const lower = word.toLowerCase().replace(/['’]s$/u, '');
    if (grammar.has(lower)) continue;
    const number = numbers.indexOf(lower);
    const isTelling = number >= 0 || /\p{N}/u.test(word) || (index > 0 && /^\p{Lu}/u.test(word));
    const stem = number >= 0 ? String(number) : stemOf(lower);
    words.set(stem, { stem, isTelling: isTelling || (words.get(stem)?.isTelling ?? false) });
  }
  return [...words.values()];
}

/** Which of the texts hold a stem. */
export function indexByStem(texts: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    for (const { stem } of contentWords(text)) {
      const list = holders.get(stem);
      if (list) list.push(index);
      else holders.set(stem, [index]);
    }
  }
  return holders;
}

/** Crude, and the same for both sides: killed, kills and killing are one. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:ies|ied)$/u, 'y').replace(/(?:ing|ed|es|s|e)$/u, '');
  return stem.length >= 3 ? stem : word;
}
