/** Why a judgement is another than it was: the reason of this edition, and those of the editions between the two that are compared. */

import type { Why } from '../analysis/edition.ts';
import { sentence } from '../analysis/sentences/sentence.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { withoutStop } from '../foundation/characters/full-stops.ts';
import type { LoadedEdition } from './loaded-edition.ts';
import { reasonOf } from './make-change.ts';
import { normalized } from './match-items.ts';
import { matchNames } from './same-names.ts';

type Judgement = Briefing['key_judgements'][number];

/**
 * The reasons for a judgement as it is now, held against what it was, the earliest first; those of the editions between with their
 * edition. A reason that stood in the edition before it is that of an earlier change, and is not told again.
 *
 * @param between the earliest first
 */
export function reasonsBetween(
  between: readonly LoadedEdition[],
  { briefing }: LoadedEdition,
): (now: Judgement, old: Judgement | undefined) => readonly Why[] {
  const steps = between.map((edition) => {
    const { pairs } = matchNames(edition.briefing, briefing).lists.key_judgements;
    return { number: edition.number, earlier: new Map(pairs.map(({ before, after }) => [after, before])) };
  });
  return (now, old) => {
    let last = normalized(old?.change_reason ?? '');
    const isFresh = (reason: string | null): boolean => {
      const [words, before] = [normalized(reason ?? ''), last];
      last = words;
      return words !== before;
    };
    const earlier = steps.flatMap(({ number, earlier: known }): readonly Why[] => {
      const judgement = known.get(now);
      const reason = judgement?.change_reason ?? null;
      if (judgement === undefined || !isFresh(reason) || reason === null || reason.trim() === '') return [];
      const text = sentence('changes.why.reasonThen', now.at, { n: number, text: withoutStop(reason) });
      return [{ kind: 'reason', sources: [], text, at: now.at }];
    });
    const own = isFresh(now.change_reason) ? reasonOf(now.change_reason, `${now.at}.change_reason`) : [];
    return [...earlier, ...own];
  };
}
