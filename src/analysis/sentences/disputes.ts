/** The titles over version against version: of claims, and of figures. */
import type { Conflict } from '../figures/conflicts.ts';
import { firstAsked, quotable } from './quotable.ts';
import { count, quantity, quotedNames, type Sentence, sentence, within } from './sentence.ts';

/** A question, and how many versions of its answer are shown. */
export interface DisputeFacts {
  readonly versions: readonly unknown[];
  /** In the author's words. */
  readonly question: string;
  /** Who says each version. */
  readonly voices?: readonly Voice[];
  readonly at: string;
}

interface Voice {
  readonly text: string;
  readonly said_by: string | null;
  readonly status: string;
  readonly at: string;
}

/**
 * What each of two says to the first question, in their words, where both are named and short. Else the first question of two versions, as
 * the author asks it where it is short, and that accounts differ; else how many there are. "Accounts differ" only where each question has
 * at least two versions; a single rumour that is denied is in dispute, but nothing stands against it. `null` without questions.
 */
export function disputesTitle(disputes: readonly DisputeFacts[]): Sentence | null {
  const [first] = disputes;
  if (!first) return null;
  const voiced = sayVoices(first);
  if (voiced) return voiced;
  const asked = firstAsked(
    disputes.filter(({ versions }) => versions.length > 1),
    ({ question }) => question,
  );
  if (asked) return sentence('titles.disputes.asked', asked.found.at, { question: asked.text });
  const key = disputes.every(({ versions }) => versions.length > 1) ? 'titles.disputes.differ' : 'titles.disputes.disputed';
  return sentence(key, first.at, { n: disputes.length, count: count(disputes.length) });
}

/** Longer words of two make no title of two lines. */
const mostVoiced = 120;

/**
 * “The operator: “All gates were open”; the keepers: “One gate was half open””; `null` where that is too long, or somebody is not named.
 */
function sayVoices({ voices = [], versions, at }: DisputeFacts): Sentence | null {
  const said = voices.map(({ text, said_by, status, at: place }) => {
    const words = status === 'denied' || said_by === null ? null : quotable(text);
    return words === null ? null : { who: said_by ?? '', words, at: place };
  });
  const [first, second] = said;
  if (versions.length !== 2 || said.length !== 2 || !first || !second || first.who === second.who) return null;
  if ([first, second].reduce((sum, { who, words }) => sum + who.length + words.length, 0) > mostVoiced) return null;
  const [one, other] = [first, second].map(({ who, words, at: place }) =>
    sentence('titles.disputes.voice', place, { who, words: quotedNames([words]) }),
  );
  return one && other ? sentence('titles.disputes.voices', at, { first: within(one), second: within(other) }) : null;
}

/** More versions than these make the title a list. */
const mostVersions = 3;

/**
 * The first figure whose reports contradict each other, else that they give differently, with what they give while it is short, and how
 * many others there are. Reports that name different numbers may agree all the same ("at least 5" and 7): it is said what they give, not
 * that they contradict. `null` without any.
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
