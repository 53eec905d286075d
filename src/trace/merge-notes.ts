/**
 * Notes that somebody wrote into, merged with those that are computed anew: paragraph by paragraph, what was generated then beside what
 * stands in the edited deck and what is generated now. Only what somebody wrote is kept; what the old deck computed goes with it.
 */
import { sameWords } from '../foundation/characters/same-words.ts';
import { likeness, wordEdits } from '../foundation/characters/word-edits.ts';
import type { NoteParagraph } from './replace-notes.ts';

export interface Merged {
  readonly paragraphs: readonly NoteParagraph[];
  /** How many of them are somebody's own. */
  readonly own: number;
  /** Where somebody wrote into a paragraph of which the computed words are others by now: both are kept. */
  readonly both: readonly TwoNotes[];
}

export interface TwoNotes {
  /** In the note of somebody: “at least 4”. */
  readonly was: string;
  /** As it is computed now: “8”. */
  readonly is: string;
}

interface Sides {
  readonly edited: readonly NoteParagraph[];
  readonly now: readonly NoteParagraph[];
  /** Whether the deck was built with this paragraph; undefined where nobody knows with what it was built. */
  readonly wasBuilt: ((text: string) => boolean) | undefined;
}

export function mergeNotes({ edited, now, wasBuilt }: Sides): Merged {
  const saidNow = new Set(now.map(textOf));
  const said = new Set(edited.map(textOf));
  const isOwn = (paragraph: NoteParagraph): boolean => {
    const text = textOf(paragraph);
    return text !== '' && !saidNow.has(text) && wasBuilt?.(text) !== true;
  };
  // What was built, is built still and does not stand in the deck was taken out, or is what somebody wrote into.
  const isTakenOut = (paragraph: NoteParagraph): boolean =>
    !said.has(textOf(paragraph)) && wasBuilt?.(textOf(paragraph)) === true;
  const isFresh = (paragraph: NoteParagraph): boolean => !said.has(textOf(paragraph)) && !isTakenOut(paragraph);
  const own = edited.filter(isOwn);
  const based = new Set<NoteParagraph>();
  const places = new Map<NoteParagraph, number>();
  const both: TwoNotes[] = [];
  let last = -1;
  for (const paragraph of edited) {
    const kept = now.findIndex((each) => textOf(each) === textOf(paragraph));
    if (kept >= 0) last = kept;
    if (!isOwn(paragraph)) continue;
    const base = nearest(paragraph, now, (each) => (isTakenOut(each) || isFresh(each)) && !based.has(each));
    if (base) {
      based.add(base);
      last = now.indexOf(base);
    }
    if (base && isFresh(base)) both.push(twoOf(paragraph, base));
    places.set(paragraph, last);
  }
  const at = (place: number): readonly NoteParagraph[] => own.filter((paragraph) => places.get(paragraph) === place);
  const paragraphs = [
    ...at(-1),
    ...now.flatMap((paragraph, index) => [...(isTakenOut(paragraph) ? [] : [paragraph]), ...at(index)]),
  ];
  return { paragraphs, own: own.length, both };
}

const textOf = (paragraph: NoteParagraph): string => sameWords(paragraph.map(({ text }) => text).join(''));

/** Less in common, and a paragraph is another one. */
const least = 0.5;

function nearest(
  paragraph: NoteParagraph,
  others: readonly NoteParagraph[],
  isOne: (other: NoteParagraph) => boolean,
): NoteParagraph | undefined {
  const text = textOf(paragraph);
  const scored = others
    .filter(isOne)
    .map((other) => ({ other, score: Math.max(likeness(text, textOf(other)), begins(text, textOf(other))) }));
  scored.sort((a, b) => b.score - a.score);
  const [best] = scored;
  return best && best.score >= least ? best.other : undefined;
}

/** How much of the words of a paragraph stands in one to which more was added, signs aside. */
function begins(longer: string, shorter: string): number {
  const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [has, wanted] = [new Set(words(longer)), words(shorter)];
  const shared = wanted.filter((word) => has.has(word)).length;
  return shared < 2 ? 0 : shared / wanted.length;
}

/** The numbers that differ, in their order; where there are none, all words of both. */
function twoOf(own: NoteParagraph, now: NoteParagraph): TwoNotes {
  const edits = wordEdits(textOf(own), textOf(now)).map(({ before, after }) => ({ was: bare(before), is: bare(after) }));
  const numbers = edits.filter(({ was, is }) => was !== '' && is !== '' && /\d/u.test(`${was}${is}`)).slice(0, mostNumbers);
  return numbers.length > 0
    ? { was: numbers.map(({ was }) => was).join(', '), is: numbers.map(({ is }) => is).join(', ') }
    : { was: textOf(own), is: textOf(now) };
}

/** As many as one looks for in a note. */
const mostNumbers = 4;

/** The first sentence of it, without its stop: behind a number somebody may have written more. */
const bare = (text: string): string => (/^[^.!?]*[.!?](?=\s|$)/u.exec(text)?.[0] ?? text).replace(/[.,;:!?]+$/u, '');
