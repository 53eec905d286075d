/** What of a statement is looked for in its sources. */
import { sentencesOf } from '../foundation/characters/sentences.ts';
import { keysOfDay } from './source-text.ts';
import type { Statement, StatementPart } from './statement.ts';
import { readTokens, type Token, type TokenDeps } from './tokens.ts';

export interface Feature extends Token {
  /** Address of the field that it stands in. */
  readonly at: string;
  readonly role: StatementPart['role'];
}

/** A sentence of a statement, or a part of one that a semicolon ends: what a passage is looked for. */
export interface Unit {
  /** In the order in which they stand; the same thing said twice is there twice. */
  readonly features: readonly Feature[];
  /** Its words as they stand there; empty for a row. */
  readonly text: string;
}

/** What else is known of the statement stands in its first unit, hints in each. */
export function readUnits({ parts }: Statement, deps: TokenDeps): readonly Unit[] {
  const words = parts.filter(({ role }) => role === 'words');
  const facts = parts.filter(({ role }) => role !== 'words' && role !== 'hint').flatMap((part) => featuresOf(part, deps));
  const hints = parts.filter(({ role }) => role === 'hint').flatMap((part) => featuresOf(part, deps));
  const told = words.flatMap((part) => {
    const features = featuresOf(part, deps);
    const ends = endsOf(part.text);
    return ends.map((end, index): Unit => {
      const start = index === 0 ? 0 : (ends[index - 1] ?? 0);
      return { features: features.filter(({ from }) => from < end && from >= start), text: part.text.slice(start, end) };
    });
  });
  const [first = { features: [], text: '' }, ...others] = told.filter(({ features }) => features.length > 0);
  return [first, ...others].map(({ features, text }, index) => ({
    text,
    features: [...features, ...(index === 0 ? facts : []), ...hints],
  }));
}

/** Where its units end. */
function endsOf(text: string): readonly number[] {
  return sentencesOf(text).flatMap(({ text: sentence, from }) => [
    ...[...sentence.matchAll(/;\s/gu)].map(({ index }) => from + index),
    from + sentence.length,
  ]);
}

function featuresOf({ role, text, at }: StatementPart, deps: TokenDeps): readonly Feature[] {
  const tokens = role === 'time' || role === 'window' ? readMoments(text) : readTokens(text, deps);
  return tokens.map((token): Feature => ({ ...token, at, role }));
}

function readMoments(text: string): readonly Token[] {
  return [...text.matchAll(/(\d{4}(?:-\d{2})*)(?:T(\d{2}):(\d{2}))?/gu)].flatMap(([whole, day = '', hour, minute]) => {
    const place = { text: whole.replace('T', ' '), from: 0, to: text.length };
    const tokens: Token[] = keysOfDay(day).map((key) => ({ kind: key.startsWith('m') ? 'month' : 'number', key, ...place }));
    if (hour !== undefined) tokens.push({ kind: 'time', key: `t${Number(hour) * 60 + Number(minute)}`, ...place });
    return tokens;
  });
}
