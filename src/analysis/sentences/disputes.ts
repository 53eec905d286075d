/** The titles over version against version: of claims, and of figures. */
import type { Conflict } from '../figures/conflicts.ts';
import { firstAsked } from './quotable.ts';
import { count, quantity, type Sentence, sentence, within } from './sentence.ts';

/** A question, and how many versions of its answer are shown. */
export interface DisputeFacts {
  readonly versions: readonly unknown[];
  /** In the author's words. */
  readonly question: string;
  readonly at: string;
}

/**
 * The first question of two versions, as the author asks it where it is short, and that accounts differ; else how many there are.
 * "Accounts differ" only where each question has at least two versions; a single rumour that is denied is in dispute,
 * but nothing stands against it. `null` without questions.
 */
export function disputesTitle(disputes: readonly DisputeFacts[]): Sentence | null {
  const [first] = disputes;
  if (!first) return null;
  const asked = firstAsked(
    disputes.filter(({ versions }) => versions.length > 1),
    ({ question }) => question,
  );
  if (asked) return sentence('titles.disputes.asked', asked.found.at, { question: asked.text });
  const key = disputes.every(({ versions }) => versions.length > 1) ? 'titles.disputes.differ' : 'titles.disputes.disputed';
  return sentence(key, first.at, { n: disputes.length, count: count(disputes.length) });
}

/** More versions than these make the title a list. */
const mostVersions = 3;

/**
 * The first figure whose reports contradict each other, else that they give differently, with what they give while it is short, and how many others there are. Reports that
 * name different numbers may agree all the same ("at least 5" and 7): it is said what they give, not that they contradict. `null`
 * without any.
 */
export function conflictsTitle(conflicts: readonly Conflict[]): Sentence | null {
  const first = conflicts.find(({ is_contradiction }) => is_contradiction) ?? conflicts[0];
  if (!first) return null;
  const { subject, of, what, versions, unit, at } = first;
  const others = { n: conflicts.length - 1, count: count(conflicts.length - 1) };
  if (versions.length > mostVersions || what === null) {
    return sentence('titles.conflicts.many', at, { ...others, subject: within(subject) });
  }
  return sentence(of === '' ? 'titles.conflicts.givenAlone' : 'titles.conflicts.given', at, {
    ...others,
    of,
    what: within(unit === null ? what : sentence('conflict.inUnit', at, { unit, what: within(what) })),
    figures: {
      kind: 'list',
      sentences: versions.map((version) => sentence('conflict.figure', version.at, { figure: quantity(version.quantity) })),
      join: 'or',
    },
  });
}
