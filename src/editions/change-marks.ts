/** What stands beside a cell or a sentence that is new or changed: a word, so that nobody needs its colour. By address in this edition. */
import type { Analysis } from '../analysis/analyze.ts';
import type { Change, ChangeMark, ChangeValue } from '../analysis/edition.ts';
import { clauses, quantity, type Sentence, sentence, within } from '../analysis/sentences/sentence.ts';
import { isSame } from '../briefing/quantity/quantity.ts';
import { type OtherSets, sameSets } from './other-sets.ts';

/**
 * @param changes by rank: where two are about one field, the more important one marks it
 * @param others measures of which an audience was shown other rows then: their totals are not what they were
 */
export function markChanges(
  changes: readonly Change[],
  before: Analysis,
  after: Analysis,
  others: Pick<OtherSets, 'measures'> = sameSets,
): Readonly<Record<string, ChangeMark>> {
  const marks = new Map<string, ChangeMark>();
  const put = (at: string, words: Sentence): void => {
    if (!marks.has(at)) marks.set(at, { words, at });
  };
  const marked = changes.flatMap((change) => {
    const words = wordsOf(change);
    return words ? [{ change, words }] : [];
  });
  for (const { change, words } of marked) put(change.at, words);
  // A total marks the one figure that is all of it; several figures behind it have changes of their own.
  for (const { change, words } of marked) for (const field of change.fields) put(field, words);
  for (const { at, words, measure } of totalsOfAll(before, after)) if (!others.measures.has(measure)) put(at, words);
  return Object.fromEntries(marks);
}

/** Nothing of what is gone: it stands nowhere. */
function wordsOf({ action, before, after, why, at }: Change): Sentence | null {
  if (action === 'gone') return null;
  if (action === 'new') return sentence('changes.mark.new', at);
  if (action === 'shown') return isWider(why) ? sentence('changes.mark.wider', at) : sentence('changes.mark.shown', at);
  if (action === 'reworded' || before === null || after === null)
    return sentence(action === 'reworded' ? 'changes.mark.reworded' : 'changes.mark.changed', at);
  if (before.kind === 'quantity' && after.kind === 'quantity') return figureWords(before, after, at);
  if (before.kind === 'judgement' && after.kind === 'judgement') return judgementWords(before, after, at);
  if (before.kind === 'status') return was(sentence(`status.${before.status}`, at), at);
  if (before.kind === 'grade')
    return before.grade === null ? sentence('changes.mark.changed', at) : was(plain(before.grade, at), at);
  if (before.kind === 'time')
    return sentence('changes.mark.was', at, { before: { kind: 'time', time: before.time, style: 'short' } });
  return sentence('changes.mark.changed', at);
}

const isWider = (why: Change['why']): boolean => why.some(({ kind }) => kind === 'row-shown');

const was = (before: Sentence, at: string): Sentence => sentence('changes.mark.was', at, { before: within(before) });
const plain = (text: string, at: string): Sentence => sentence('changes.mark.plain', at, { text });

type Of<Kind extends ChangeValue['kind']> = Extract<ChangeValue, { kind: Kind }>;

/** The number where it moved, else how it stood: a cell holds little. */
function figureWords(before: Of<'quantity'>, after: Of<'quantity'>, at: string): Sentence {
  if (!isSame(before.quantity, after.quantity)) return sentence('changes.mark.was', at, { before: quantity(before.quantity) });
  return was(sentence(`status.${before.status ?? 'reported'}`, at), at);
}

function judgementWords(before: Of<'judgement'>, after: Of<'judgement'>, at: string): Sentence {
  const isLikelihood = before.likelihood !== after.likelihood || before.percent !== after.percent;
  const isConfidence = before.confidence !== after.confidence;
  const likelihood = !isLikelihood
    ? null
    : before.likelihood === null
      ? sentence('changes.mark.changed', at)
      : was(likelihoodOf(before.likelihood, before.percent, at), at);
  const confidence =
    isConfidence && before.confidence !== null
      ? sentence('changes.mark.wasConfidence', at, { before: within(sentence(`changes.confidence.${before.confidence}`, at)) })
      : null;
  if (likelihood) return confidence ? clauses(likelihood, confidence) : likelihood;
  return confidence ?? sentence('changes.mark.changed', at);
}

function likelihoodOf(key: string, percent: number | null, at: string): Sentence {
  const term = sentence(`likelihood.${key}`, at);
  return percent === null ? term : sentence('changes.percent', at, { term: within(term), n: percent });
}

/** Totals with the attackers are the sum of two that are told; their cells say what they were all the same. */
function totalsOfAll(before: Analysis, after: Analysis): readonly (ChangeMark & { readonly measure: string })[] {
  const [old, now] = [before, after].map(({ incident }) => incident?.casualties.with_attackers ?? null);
  if (!old || !now) return [];
  const previous = new Map(old.cells.flatMap((total) => (total ? [[total.measure, total] as const] : [])));
  return now.cells.flatMap((total) => {
    const earlier = total && previous.get(total.measure);
    if (!total || !earlier || isSame(total, earlier)) return [];
    return [
      { at: total.at, measure: total.measure, words: sentence('changes.mark.was', total.at, { before: quantity(earlier) }) },
    ];
  });
}
