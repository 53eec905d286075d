/** What of a statement has no counterpart in its passages, and what of the passages turns it. */
import { holdsQuotation } from '../foundation/characters/quotations.ts';
import type { Feature, Unit } from './features.ts';
import type { Passage } from './find-passage.ts';
import { nearKey, type SourceText } from './source-text.ts';
import type { Statement } from './statement.ts';
import { bothKey, isDenial } from './stop-words.ts';
import type { TokenKind } from './tokens.ts';

export interface Remark {
  readonly kind: TokenKind | 'quotation' | 'place' | 'question';
  /** As they stand in the statement, or for `dropped` in the passage. */
  readonly words: string;
  /** Address of the field that they stand in, and where in its text, from 0. For `dropped`, of the whole statement. */
  readonly at: string;
  readonly from: number;
  readonly to: number;
  /**
   * `source`: no cited source has it anywhere; `passage`: it stands in a cited source, but not where this is told;
   * `dropped`: the passage has it, and the statement does not.
   */
  readonly missing: 'source' | 'passage' | 'dropped';
}

export interface Beside {
  readonly passages: readonly Passage[];
  /** Texts of the cited sources. */
  readonly texts: readonly SourceText[];
  /** How the statement stands. */
  readonly status: string;
  readonly spellings: Spellings;
}

/** Names of one thing: each spelling as the keys of its words. */
export type Spellings = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Quotations as people mark them in a sentence. An apostrophe is none. */
export const quoted = /“([^”]+)”|"([^"]+)"|«([^»]+)»|„([^“”]+)[“”]/gu;

/** @param unit of the statement, with the passages that were found for it */
export function compare({ features, text }: Unit, beside: Beside): readonly Remark[] {
  const { passages, texts } = beside;
  const inPassage = openHolder(beside, stretchesOf(passages, texts, 'passage'));
  // Who is called by name at the head of a paragraph is "the group" in what follows.
  const inParagraph = openHolder(beside, stretchesOf(passages, texts, 'paragraph'));
  const inSource = openHolder(
    beside,
    texts.map((text) => ({ text, first: 0, last: text.sentences.length - 1 })),
  );
  const seen = new Set<string>();
  const remarks: Remark[] = [];
  for (const { key, kind, text: words, at, from, to, role } of features) {
    // "One" is an article as often as a number; of two, a passage may name each.
    if (role === 'hint' || role === 'place' || [...oneOrNone, bothKey].includes(key)) continue;
    // The day of an event stands at the head of a report, not in each of its sentences.
    const isTime = role === 'time' || role === 'window';
    const holds = isTime && kind !== 'time' ? inSource : kind === 'name' ? inParagraph : inPassage;
    const mark = `${isTime ? words : key} ${at}`;
    if (seen.has(mark) || holds(key, kind)) continue;
    seen.add(mark);
    const missing = role === 'window' || inSource(key, kind) ? 'passage' : 'source';
    remarks.push({ kind: isTime ? 'time' : kind, words, at, from, to, missing });
  }
  return [
    ...remarks,
    ...placeless(features, { inPassage: inParagraph, inSource }),
    ...dropped(features, beside),
    ...answered(features, text, beside),
  ];
}

const oneOrNone = ['n0', 'n1'];

function stretchesOf(
  passages: readonly Passage[],
  texts: readonly SourceText[],
  reach: 'passage' | 'paragraph',
): readonly Stretch[] {
  return passages.map(({ source, first, last, paragraph }) => {
    const text = texts.find(({ id }) => id === source);
    if (!text || reach === 'passage') return { text, first, last };
    const inIt = (sentence: { readonly paragraph: number }): boolean => sentence.paragraph === paragraph;
    return { text, first: text.sentences.findIndex(inIt), last: text.sentences.findLastIndex(inIt) };
  });
}

type Holds = (key: string, kind: TokenKind) => boolean;

/** The place of a row, told once where something of its name is missing. */
function placeless(
  features: readonly Feature[],
  { inPassage, inSource }: { readonly inPassage: Holds; readonly inSource: Holds },
): readonly Remark[] {
  const place = features.filter(({ role }) => role === 'place');
  const [first] = place;
  // A description that holds no name is the author's own.
  if (!first || place.every(({ kind }) => kind !== 'name') || place.every(({ key, kind }) => inPassage(key, kind))) return [];
  const isKnown = place.every(({ key, kind }) => inSource(key, kind));
  const words = place.map(({ text }) => text).join(' ');
  return [{ kind: 'place', words, at: first.at, from: 0, to: place.at(-1)?.to ?? 0, missing: isKnown ? 'passage' : 'source' }];
}

interface Stretch {
  readonly text: SourceText | undefined;
  readonly first: number;
  readonly last: number;
}

/** Asks whether a stretch of the texts has a counterpart of a thing: it, a word that begins alike, or another spelling of the name. */
function openHolder({ spellings }: Beside, stretches: readonly Stretch[]): Holds {
  const holds = (key: string): boolean =>
    stretches.some(({ text, first, last }) => {
      if (!text) return false;
      return (text.holders.get(key) ?? []).some((index) => index >= first && index <= last);
    });
  const holdsNear = (key: string): boolean => {
    const near = nearKey(key);
    if (near === undefined) return false;
    return stretches.some(({ text, first, last }) =>
      (text?.nearHolders.get(near) ?? []).some((index) => index >= first && index <= last),
    );
  };
  return (key, kind) => {
    if (holds(key)) return true;
    if (kind === 'quantifier') return key === bothKey && holds('n2');
    if (key === 'n2' && holds(bothKey)) return true;
    if (kind === 'number' || kind === 'month') return stretches.some(({ text }) => text?.published.has(key));
    if (kind === 'name' && spellings.get(key)?.some((spelling) => spelling.every((part) => holds(part)))) return true;
    return (kind === 'word' || kind === 'name') && holdsNear(key);
  };
}

/** Quotations of a statement, and of its citations, that stand in none of the texts letter for letter. */
export function misquoted({ at, parts, quotes, citations }: Statement, texts: readonly SourceText[]): readonly Remark[] {
  const isThere = (words: string): boolean => texts.some(({ plainWhole }) => holdsQuotation(plainWhole, words));
  const remark = (words: string, where: string, from: number, to: number): readonly Remark[] =>
    isThere(words) ? [] : [{ kind: 'quotation', words, at: where, from, to, missing: 'source' }];
  return [
    ...parts.flatMap(({ role, at: where, text }) =>
      role !== 'words'
        ? []
        : [...text.matchAll(quoted)].flatMap((match) => {
            const words = match.slice(1).find((group) => group !== undefined) ?? '';
            return remark(words, where, match.index, match.index + match[0].length);
          }),
    ),
    ...quotes.flatMap(({ at: where, text }) => remark(text, where, 0, text.length)),
    ...citations.flatMap(({ id, quote }, index) => {
      const named = texts.find((text) => text.id === id);
      if (quote === null || !named || holdsQuotation(named.plainWhole, quote)) return [];
      return [
        {
          kind: 'quotation' as const,
          words: quote,
          at: `${at}.sources[${index}]`,
          from: 0,
          to: quote.length,
          missing: 'source' as const,
        },
      ];
    }),
  ];
}

/** Statuses that say by themselves that the thing is denied or in doubt. */
const saysSo = ['denied', 'disputed', 'unknown'];

/** A passage that denies what the statement takes from it: a denial, or a negation right before a word that both have. */
function dropped(features: readonly Feature[], { passages, texts, status }: Beside): readonly Remark[] {
  if (saysSo.includes(status)) return [];
  const told = features.filter(({ role }) => role === 'words');
  const [first] = told;
  if (!first || told.some(({ kind }) => kind === 'negation')) return [];
  const keys = new Set(told.map(({ key }) => key));
  return passages.flatMap(({ source, first: from, last }): readonly Remark[] => {
    const sentences = texts.find(({ id }) => id === source)?.sentences.slice(from, last + 1) ?? [];
    const turning = sentences.flatMap(({ tokens, whole }) =>
      tokens.filter((token, index) => {
        if (token.kind !== 'negation') return false;
        if (isDenial(token.text.toLowerCase())) return true;
        const next = tokens[index + 1];
        return next !== undefined && keys.has(next.key) && !/[.,;:–—]/u.test(whole.slice(token.to, next.from));
      }),
    );
    const [negation] = turning;
    return negation ? [{ kind: 'negation', words: negation.text, at: first.at, from: 0, to: 0, missing: 'dropped' }] : [];
  });
}

/** By which a statement says that somebody asks. */
const asks = /\?|(?<!\p{L})(?:ask|question|wonder|спраш|спрос|вопрос)/iu;

/** A passage that asks what the statement says as fact. */
function answered(features: readonly Feature[], said: string, { passages }: Beside): readonly Remark[] {
  const first = features.find(({ role }) => role === 'words');
  // Who says it is no statement of its own.
  if (!first || /\.(?:said_)?by$/u.test(first.at) || asks.test(said)) return [];
  const isQuestion = passages.some(({ first: from, last, text }) => from === last && /\?["”’»]*$/u.test(text));
  return isQuestion ? [{ kind: 'question', words: '?', at: first.at, from: 0, to: 0, missing: 'dropped' }] : [];
}
