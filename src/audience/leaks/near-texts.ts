/** Shown texts that say nearly what a withheld one says. Only their author can tell whether they say too much: a warning. */
import { type Diagnostic, warning } from '../../foundation/diagnostic.ts';
import type { Locate } from '../../foundation/locate.ts';
import type { ForAudience } from '../for-audience.ts';
import { isWaived } from '../waived.ts';
import { isWording } from '../wording.ts';
import { leavesOf } from './leaves.ts';
import { wordsOf } from './plain-text.ts';

/** Words that say something are longer; of so many, this share makes two texts alike. */
const shortest = 4;
const fewest = 4;
const alike = 0.75;

export function findNearTexts({ whole, briefing, audience }: ForAudience, locate: Locate): readonly Diagnostic[] {
  const shown = leavesOf(briefing).map((leaf) => ({ ...leaf, words: contentOf(leaf.text) }));
  const shownAt = new Map(shown.map((leaf) => [leaf.at, leaf.text]));
  const byWord = new Map<string, (typeof shown)[number][]>();
  for (const leaf of shown)
    for (const word of leaf.words) {
      const known = byWord.get(word);
      if (known) known.push(leaf);
      else byWord.set(word, [leaf]);
    }
  const isOther = isWording(whole);
  return leavesOf(whole).flatMap(({ at, text, list }): readonly Diagnostic[] => {
    const words = contentOf(text);
    if (words.size < fewest || list === 'sources' || shownAt.get(at) === text) return [];
    const shares = new Map<string, number>();
    for (const word of words) for (const leaf of byWord.get(word) ?? []) shares.set(leaf.at, (shares.get(leaf.at) ?? 0) + 1);
    const [near, count] = [...shares].toSorted(([, a], [, b]) => b - a)[0] ?? ['', 0];
    // Its author chose the other words, knowing the text.
    if (isOther(shownAt.get(near) ?? '') || isOther(text)) return [];
    if (count / words.size < alike || isWaived(whole, 'AUD010', near)) return [];
    const there = locate(at);
    return [
      warning('AUD010', `${near} is shown to ${audience.name} and says nearly what is withheld in ${at}`, {
        span: locate(near),
        ...(there ? { related: [{ span: there, note: 'this is withheld' }] } : {}),
        hints: ['give it the same `tlp:`, or leave it where it says no more than may be said'],
      }),
    ];
  });
}

const contentOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text).filter((word) => word.length >= shortest));
