/**
 * The headline of the slide on what is new. It names the most important change where that can be said in few words; a change whose
 * words are too long for a headline is counted, not cut.
 */

import type { Change, ChangeValue, Since } from '../analysis/edition.ts';
import type { Inside } from '../analysis/sentences/inside-line.ts';
import { count, orShorter, quantity, type Sentence, sentence, within } from '../analysis/sentences/sentence.ts';
import { withoutStop } from '../foundation/characters/full-stops.ts';

/** Letters of an author's statement that a headline of two lines has room for, beside what it was. */
const longestStatement = 76;

/** @param changes by rank */
export function changesTitle(changes: readonly Change[], { version, as_of, at }: Since, inside: Inside): Sentence {
  const edition = { edition: version, date: { kind: 'time', time: as_of, style: 'day' } } as const;
  const [first] = changes;
  if (!first) return sentence('titles.changes.nothing', at, edition);
  if (changes.every(({ kind }) => kind === 'wording' || kind === 'field')) return sentence('titles.changes.wording', at, edition);
  const finding = findingOf(first, inside);
  if (finding) {
    const values = { ...edition, finding: within(finding) };
    return orShorter(sentence('titles.changes.finding', at, values), sentence('titles.changes.findingShort', at, values));
  }
  return sentence('titles.changes.plain', at, { ...edition, n: changes.length, count: count(changes.length) });
}

/** `null` where nothing short is surely right. */
function findingOf(change: Change, inside: Inside): Sentence | null {
  const { kind, before, after, words, action, at } = change;
  if (kind === 'judgement') return judgementFinding(change, inside);
  if (kind === 'figure' && before?.kind === 'quantity' && after?.kind === 'quantity' && action === 'changed') {
    // A figure that only stands otherwise now is told by its row.
    if (!change.difference && before.quantity.stated === after.quantity.stated) return null;
    return sentence('titles.changes.figure', at, {
      subject: within(change.subject),
      after: amountOf(after),
      before: amountOf(before),
    });
  }
  if (action === 'denied' && words !== null && words.length <= longestStatement)
    return sentence('titles.changes.denied', at, { words: inside(withoutStop(words)) });
  return null;
}

function judgementFinding({ action, before, after, words, at }: Change, inside: Inside): Sentence | null {
  if (words === null || words.length > longestStatement) return null;
  const statement = inside(withoutStop(words));
  if (action === 'new') return sentence('titles.changes.judgementNew', at, { statement });
  if (before?.kind !== 'judgement' || after?.kind !== 'judgement') return null;
  if (before.likelihood !== null && after.likelihood !== null && before.likelihood !== after.likelihood) {
    const was = within(sentence(`likelihood.${before.likelihood}`, at));
    return sentence('titles.changes.judgement', at, { statement, before: was });
  }
  if (before.likelihood !== after.likelihood || before.percent !== after.percent) return null;
  if (before.confidence === null || after.confidence === null || before.confidence === after.confidence) return null;
  return sentence('titles.changes.confidence', at, {
    statement,
    after: within(sentence(`changes.confidence.${after.confidence}`, at)),
    before: within(sentence(`changes.confidence.${before.confidence}`, at)),
  });
}

const amountOf = ({ quantity: value, unit }: Extract<ChangeValue, { kind: 'quantity' }>) =>
  unit === null ? quantity(value) : within(sentence('changes.amount', '', { figure: quantity(value), unit }));
