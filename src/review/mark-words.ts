/** A passage and a statement side by side: which words of one have a counterpart in the other. */
import type { Passage } from './find-passage.ts';
import type { Review, ReviewItem } from './review.ts';
import { nearKey } from './source-text.ts';
import { bothKey } from './stop-words.ts';
import type { Token } from './tokens.ts';

export interface MarkedWords {
  readonly text: string;
  /**
   * `same`: the other side says it too; `missing`: the other side does not; `turns`: words of a passage by which it says the reverse of
   * the statement; `plain`: nothing is said of them.
   */
  readonly mark: 'plain' | 'same' | 'missing' | 'turns';
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly mark: MarkedWords['mark'];
}

/** The words of a passage; those that the statement has too are marked. */
export function markPassage(passage: Passage, item: ReviewItem, { texts, spellings }: Review): readonly MarkedWords[] {
  const sentences = texts.find(({ id }) => id === passage.source)?.sentences.slice(passage.first, passage.last + 1) ?? [];
  const wanted = new Set(item.units.flatMap(({ features }) => features.map(({ key }) => key)));
  const near = new Set([...wanted].flatMap((key) => nearKey(key) ?? []));
  const held = new Set(sentences.flatMap(({ keys }) => [...keys]));
  for (const key of [...wanted]) {
    for (const spelling of spellings.get(key) ?? [])
      if (spelling.every((part) => held.has(part))) for (const part of spelling) wanted.add(part);
  }
  if (wanted.has(bothKey)) wanted.add('n2');
  const turning = new Set(
    item.remarks.flatMap(({ kind, missing, words }) => (missing === 'dropped' && kind === 'negation' ? words : [])),
  );
  const markOf = ({ key, kind, text }: Token): MarkedWords['mark'] => {
    if (kind === 'negation' && turning.has(text)) return 'turns';
    if (wanted.has(key)) return 'same';
    return (kind === 'word' || kind === 'name') && near.has(nearKey(key) ?? '') ? 'same' : 'plain';
  };
  return sentences.flatMap(({ whole, tokens }, index) => [
    ...(index === 0 ? [] : [{ text: ' ', mark: 'plain' as const }]),
    ...cut(
      whole,
      tokens.map((token) => ({ from: token.from, to: token.to, mark: markOf(token) })),
    ),
  ]);
}

/** The words of a statement; those that have no counterpart are marked. */
export function markStatement({ statement, remarks }: ReviewItem): readonly MarkedWords[] {
  const [first, ...others] = statement.parts;
  if (!first) return [];
  if (first.role !== 'words') return [{ text: [first, ...others].map(({ text }) => text).join(' · '), mark: 'plain' }];
  const missing = remarks.filter(({ at, missing: where, kind }) => at === first.at && where !== 'dropped' && kind !== 'place');
  return cut(
    first.text,
    missing.map(({ from, to }) => ({ from, to, mark: 'missing' })),
  );
}

/** A text in pieces, without the blanks at its ends. Neighbours of one kind are one piece. */
function cut(text: string, stretches: readonly Stretch[]): readonly MarkedWords[] {
  const pieces: { text: string; mark: MarkedWords['mark'] }[] = [];
  const add = (words: string, mark: MarkedWords['mark']) => {
    const last = pieces.at(-1);
    const beforeLast = pieces.at(-2);
    if (words === '') return;
    // The blank between two marked words is marked with them.
    if (last && beforeLast && mark !== 'plain' && beforeLast.mark === mark && last.mark === 'plain' && /^\s+$/u.test(last.text)) {
      beforeLast.text += last.text + words;
      pieces.pop();
    } else if (last?.mark === mark) last.text += words;
    else pieces.push({ text: words, mark });
  };
  let at = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  for (const { from, to, mark } of [...stretches].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (to <= at) continue;
    add(text.slice(at, Math.max(from, at)), 'plain');
    add(text.slice(Math.max(from, at), Math.min(to, end)), mark);
    at = Math.min(to, end);
  }
  add(text.slice(at, end), 'plain');
  return pieces;
}
