/** The text of a source as it is searched: paragraphs, their sentences, what stands in each, and where each thing stands. */
import { plainWords } from '../foundation/characters/quotations.ts';
import { sentencesOf } from '../foundation/characters/sentences.ts';
import { dayKey, readTokens, type Token, type TokenDeps } from './tokens.ts';

export interface TextSentence {
  /** Its paragraph, from 1. */
  readonly paragraph: number;
  readonly text: string;
  /** With what stands around it, as the places of its tokens count. */
  readonly whole: string;
  readonly tokens: readonly Token[];
  readonly keys: ReadonlySet<string>;
}

export interface SourceText {
  /** Id of the source. */
  readonly id: string;
  readonly language: string;
  readonly paragraphs: readonly string[];
  /** Each paragraph in one shape of spaces, quotation marks and dashes, and the whole text so. */
  readonly plain: readonly string[];
  readonly plainWhole: string;
  readonly sentences: readonly TextSentence[];
  /** Sentences that hold a key, in order. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
  /** Sentences that hold a word with these first letters. */
  readonly nearHolders: ReadonlyMap<string, readonly number[]>;
  /** Numbers and months of the day on which the source was published, which its text need not repeat. */
  readonly published: ReadonlySet<string>;
}

export interface SourceWords {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  /** Days that the source is of, as `2006-05-17`. */
  readonly days: readonly string[];
}

/** Paragraphs are parted by an empty line; a text without any has a paragraph a line. */
export function splitParagraphs(text: string): readonly string[] {
  const lines = text.replaceAll(/\r\n?/gu, '\n');
  const parts = /\n[^\S\n]*\n/u.test(lines.trim()) ? lines.split(/\n[^\S\n]*\n/u) : lines.split('\n');
  return parts.map((part) => part.replaceAll(/\s+/gu, ' ').trim()).filter((part) => part !== '');
}

export function readSourceText({ id, language, text, days }: SourceWords, deps: Omit<TokenDeps, 'language'>): SourceText {
  const paragraphs = splitParagraphs(text);
  const sentences = paragraphs.flatMap((paragraph, index) =>
    sentencesOf(paragraph).map((sentence): TextSentence => {
      const tokens = readTokens(sentence.text, { ...deps, language });
      return {
        paragraph: index + 1,
        text: sentence.text.trim(),
        whole: sentence.text,
        tokens,
        keys: new Set(tokens.map(({ key }) => key)),
      };
    }),
  );
  const holders = new Map<string, number[]>();
  const nearHolders = new Map<string, number[]>();
  for (const [index, { keys }] of sentences.entries()) {
    for (const key of keys) {
      add(holders, key, index);
      const near = nearKey(key);
      if (near !== undefined && nearHolders.get(near)?.at(-1) !== index) add(nearHolders, near, index);
    }
  }
  const plain = paragraphs.map(plainWords);
  const published = new Set(days.flatMap(keysOfDay));
  return { id, language, paragraphs, plain, plainWhole: plain.join(' '), sentences, holders, nearHolders, published };
}

function add(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list) list.push(index);
  else map.set(key, [index]);
}

const nearLength = 5;

/** Words that begin alike are near: bribery and bribing, Tajik and Tajikistan. `undefined` for what is no word, or a short one. */
export const nearKey = (key: string): string | undefined =>
  key.startsWith('w') && key.length > nearLength ? key.slice(0, nearLength + 1) : undefined;

/** `2006-05-17` as the keys of its year, its month and its day. */
export function keysOfDay(iso: string): readonly string[] {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  return [`n${year}`, ...(month ? [`m${month}`] : []), ...(day ? [dayKey(day)] : [])];
}
