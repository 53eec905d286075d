/** Where in the text of a source a statement is told: the few sentences in a row that share most with it. */
import type { Citation } from '../briefing/citation.ts';
import { plainWords } from '../foundation/characters/quotations.ts';
import type { Feature } from './features.ts';
import { nearKey, type SourceText } from './source-text.ts';

export interface Passage {
  /** Id of the source. */
  readonly source: string;
  /** From 1. */
  readonly paragraph: number;
  /** Sentences of the text, from the first to the last, from 0. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** The part of the statement, by weight, that stands in it: 0 to 1. */
  readonly share: number;
}

/** What is said in words of many sentences tells little; a number, a time or a name tells more than a word. */
const weights: Readonly<Record<Feature['kind'], number>> = {
  number: 1.4,
  time: 2,
  month: 0.8,
  name: 1.4,
  word: 1,
  negation: 0.6,
  quantifier: 0.3,
};

/** A word that only begins alike. */
const nearWeight = 0.6;

/** A sentence more has to bring so much of the statement with it. */
const worthOfSentence = 0.12;

/** What stands beside the passage of the words before gains so much. */
const worthOfNearness = 0.15;

/** So many sentences in a row at most, and so many of the best are looked around. */
const longestPassage = 3;
const candidates = 6;

/** Less of a statement in common is chance. */
const leastShare = 0.12;

interface Wanted {
  readonly key: string;
  readonly weight: number;
  readonly near: string | undefined;
}

/**
 * `undefined` where nothing of the text has enough in common.
 * @param before the passage of what the statement said before: one tells on, so what stands near it is preferred
 */
export function findPassage(
  features: readonly Feature[],
  citation: Citation,
  text: SourceText,
  before?: Passage,
): Passage | undefined {
  const wanted = weigh(features, text);
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const scores = scoreSentences(wanted, text);
  const paragraph = paragraphOf(citation, text);
  const allowed = (index: number): boolean => paragraph === undefined || text.sentences[index]?.paragraph === paragraph;
  const beside = (index: number): boolean => before?.source === text.id && index >= before.first - 1 && index <= before.last + 1;
  const ranked = [...scores].filter(([index]) => allowed(index)).sort(([a, x], [b, y]) => y - x || a - b);
  const best = [...ranked.slice(0, candidates), ...ranked.slice(candidates).filter(([index]) => beside(index))];
  let found: { readonly first: number; readonly last: number; readonly score: number; readonly value: number } | undefined;
  for (const [center] of best) {
    for (const { first, last } of windowsAround(center, text)) {
      const score = scoreWindow(wanted, { first, last, text });
      const isNear = before !== undefined && before.source === text.id && first <= before.last + 1 && last >= before.first - 1;
      const value = score - (last - first) * worthOfSentence * total + (isNear ? worthOfNearness * total : 0);
      if (!found || value > found.value + 1e-9) found = { first, last, score, value };
    }
  }
  // Somebody who names a paragraph means it, whatever words it has.
  const isAnchored = paragraph !== undefined;
  if (!found && isAnchored) {
    const first = text.sentences.findIndex((sentence) => sentence.paragraph === paragraph);
    const last = text.sentences.findLastIndex((sentence) => sentence.paragraph === paragraph);
    if (first >= 0) found = { first, last, score: 0, value: 0 };
  }
  if (!found || (!isAnchored && found.score < leastShare * total)) return undefined;
  const { first, last, score } = found;
  const sentences = text.sentences.slice(first, last + 1);
  return {
    source: text.id,
    paragraph: sentences[0]?.paragraph ?? 1,
    first,
    last,
    text: sentences.map((sentence) => sentence.text).join(' '),
    share: total === 0 ? 0 : score / total,
  };
}

/** The paragraph that a citation points to, by its number or by its words. */
export function paragraphOf({ paragraph, quote }: Citation, text: SourceText): number | undefined {
  if (paragraph !== null) return paragraph;
  if (quote === null) return undefined;
  const words = plainWords(quote);
  const index = text.plain.findIndex((each) => each.includes(words));
  return index < 0 ? undefined : index + 1;
}

/** Each thing once, with what it is worth in this text. What stands beside the words is worth less. */
function weigh(features: readonly Feature[], text: SourceText): readonly Wanted[] {
  const wanted = new Map<string, Wanted>();
  const count = text.sentences.length;
  for (const { key, kind, role } of features) {
    const near = nearKey(key);
    const held = text.holders.get(key)?.length ?? (near === undefined ? 0 : (text.nearHolders.get(near)?.length ?? 0));
    const rarity = Math.log(1 + count / Math.max(held, 1)) / Math.log(1 + count);
    const weight =
      weights[kind] * (role === 'words' || role === 'fact' ? 1 : kind === 'time' ? 0.7 : 0.4) * Math.max(rarity, 0.1);
    const known = wanted.get(key);
    if (!known || known.weight < weight) wanted.set(key, { key, weight, near });
  }
  return [...wanted.values()];
}

function scoreSentences(wanted: readonly Wanted[], text: SourceText): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const { key, weight, near } of wanted) {
    const exact = text.holders.get(key) ?? [];
    for (const index of exact) scores.set(index, (scores.get(index) ?? 0) + weight);
    if (near === undefined) continue;
    for (const index of text.nearHolders.get(near) ?? []) {
      if (text.sentences[index]?.keys.has(key)) continue;
      scores.set(index, (scores.get(index) ?? 0) + weight * nearWeight);
    }
  }
  return scores;
}

interface Window {
  readonly first: number;
  readonly last: number;
}

/** Rows of sentences of one paragraph that hold the one in the middle, short ones first. */
function windowsAround(center: number, { sentences }: SourceText): readonly Window[] {
  const windows: Window[] = [];
  for (let length = 1; length <= longestPassage; length++) {
    for (let first = center - length + 1; first <= center; first++) {
      const last = first + length - 1;
      const isOne = sentences[first]?.paragraph !== undefined && sentences[first]?.paragraph === sentences[last]?.paragraph;
      if (isOne) windows.push({ first, last });
    }
  }
  return windows;
}

function scoreWindow(wanted: readonly Wanted[], { first, last, text }: Window & { readonly text: SourceText }): number {
  let score = 0;
  for (const { key, weight, near } of wanted) {
    let best = 0;
    for (let index = first; index <= last && best < weight; index++) {
      if (text.sentences[index]?.keys.has(key)) best = weight;
      else if (near !== undefined && holdsNear(text.nearHolders.get(near), index)) best = Math.max(best, weight * nearWeight);
    }
    score += best;
  }
  return score;
}

/** Lists are in order. */
function holdsNear(list: readonly number[] | undefined, index: number): boolean {
  if (!list) return false;
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = list[middle] ?? 0;
    if (value === index) return true;
    if (value < index) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
