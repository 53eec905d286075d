/** What of the sources the briefing uses, sentence by sentence, so that what is left out is left out on purpose. */
import { holdsQuotation, plainWords } from '../foundation/characters/quotations.ts';
import { quoted } from './compare.ts';
import type { Feature } from './features.ts';
import type { Passage } from './find-passage.ts';
import { nearKey, type SourceText, type TextSentence } from './source-text.ts';
import type { Statement } from './statement.ts';

export interface CoveredParagraph {
  /** Id of the source. */
  readonly source: string;
  /** From 1. */
  readonly paragraph: number;
  readonly sentences: readonly CoveredSentence[];
}

export interface CoveredSentence {
  /** In the whole text, from 0. */
  readonly index: number;
  readonly text: string;
  /**
   * `shown`: a statement that a slide prints tells most of it; `kept`: one that stands in the file only does; `partly`: some of it is told;
   * `unused`: nothing tells it.
   */
  readonly use: 'shown' | 'kept' | 'partly' | 'unused';
  /** Words of it that nothing tells, in order, each once. */
  readonly untold: readonly string[];
  /** Quotations in it that no statement gives word for word. */
  readonly unquoted: readonly string[];
}

interface Told {
  readonly statement: Statement;
  readonly units: readonly { readonly features: readonly Feature[]; readonly passages: readonly Passage[] }[];
}

/** So much of what is in a sentence has to be told. */
const mostOfIt = 0.5;
const someOfIt = 0.25;

/** So much of a statement has to be like its passage before it tells it. */
const leastShare = 0.35;

export function coverSources(told: readonly Told[], texts: readonly SourceText[]): readonly CoveredParagraph[] {
  const words = told.flatMap(({ statement }) => statement.parts.map(({ text }) => text)).join('\n');
  const plain = plainWords(words);
  return texts.flatMap((text) => {
    const shown = keysBySentence(
      told.filter(({ statement }) => statement.isPrinted),
      text,
    );
    const kept = keysBySentence(told, text);
    const covered: CoveredSentence[][] = text.paragraphs.map(() => []);
    for (const [at, sentence] of text.sentences.entries())
      covered[sentence.paragraph - 1]?.push(cover(sentence, at, { shown: shown.get(at), kept: kept.get(at), plain }));
    const once = fullestBySentence(covered.flat());
    return covered.map((sentences, index) => ({
      source: text.id,
      paragraph: index + 1,
      sentences: sentences.map((sentence) => ({ ...sentence, ...once.get(plainWords(sentence.text)) })),
    }));
  });
}

type Use = Pick<CoveredSentence, 'use' | 'untold'>;

/** A page often says its first sentences twice, as a lead: what tells one of the two tells the other. */
function fullestBySentence(sentences: readonly CoveredSentence[]): ReadonlyMap<string, Use> {
  const fullest = new Map<string, Use>();
  for (const { text, use, untold } of sentences) {
    const known = fullest.get(plainWords(text));
    if (!known || untold.length < known.untold.length) fullest.set(plainWords(text), { use, untold });
  }
  return fullest;
}

/** For each sentence, the keys of the statements whose passage holds it. */
function keysBySentence(told: readonly Told[], { id }: SourceText): ReadonlyMap<number, ReadonlySet<string>> {
  const keys = new Map<number, Set<string>>();
  for (const { features, passages } of told.flatMap(({ units }) => units)) {
    for (const { source, first, last, share } of passages) {
      if (source !== id || share < leastShare) continue;
      for (let index = first; index <= last; index++) {
        const known = keys.get(index) ?? new Set();
        for (const { key } of features) {
          known.add(key);
          const near = nearKey(key);
          if (near !== undefined) known.add(near);
        }
        keys.set(index, known);
      }
    }
  }
  return keys;
}

interface Uses {
  readonly shown: ReadonlySet<string> | undefined;
  readonly kept: ReadonlySet<string> | undefined;
  /** All words of all statements. */
  readonly plain: string;
}

function cover({ text, tokens }: TextSentence, index: number, { shown, kept, plain }: Uses): CoveredSentence {
  const telling = new Map(tokens.filter(({ kind }) => kind !== 'quantifier').map((token) => [token.key, token]));
  const tells = (keys: ReadonlySet<string> | undefined, key: string): boolean =>
    keys !== undefined && (keys.has(key) || keys.has(nearKey(key) ?? key));
  const shareOf = (keys: ReadonlySet<string> | undefined): number =>
    telling.size === 0 ? 1 : [...telling.keys()].filter((key) => tells(keys, key)).length / telling.size;
  const [byShown, byKept] = [shareOf(shown), shareOf(kept)];
  const use = byShown >= mostOfIt ? 'shown' : byKept >= mostOfIt ? 'kept' : byKept >= someOfIt ? 'partly' : 'unused';
  const untold = [...telling].flatMap(([key, token]) => (tells(kept, key) ? [] : [token.text]));
  return { index, text, use, untold, unquoted: quotationsIn(text).filter((words) => !quotes(plain, words)) };
}

/** Of three words or more: fewer are a term, not what somebody said. */
const quotationsIn = (text: string): readonly string[] =>
  [...text.matchAll(quoted)].flatMap((match) => {
    const words = match.slice(1).find((group) => group !== undefined) ?? '';
    return words.split(/\s+/u).length >= 3 ? [words] : [];
  });

/** Whether somewhere a good part of a quotation is given letter for letter: the rest may be left out. */
function quotes(plain: string, words: string): boolean {
  const parts = words.split(/\s+/u);
  const half = Math.max(3, Math.ceil(parts.length * 0.4));
  return parts.some(
    (_, start) => start + half <= parts.length && holdsQuotation(plain, parts.slice(start, start + half).join(' ')),
  );
}
