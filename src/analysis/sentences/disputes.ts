/** The titles over version against version: of claims, and of figures. */
import { between, highEnd, lowEnd, type Quantity } from '../../briefing/quantity/quantity.ts';
import type { Conflict } from '../figures/conflicts.ts';
import { asWritten, type Inside } from './inside-line.ts';
import { firstAsked, quotable } from './quotable.ts';
import { count, orShorter, quantity, type Sentence, sentence, within } from './sentence.ts';

/** A question, and how many versions of its answer are shown. */
export interface DisputeFacts {
  readonly versions: readonly unknown[];
  /** In the author's words. */
  readonly question: string;
  /** What the author makes of it. */
  readonly reading?: string;
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
 * What each of two says to the first question, where both are named and short. Else the first question of two versions, as the author asks
 * it, with what the author makes of it where both are short, and else with how many accounts differ; else how many questions there are.
 * "Accounts differ" only where each question has at least two versions; a single rumour that is denied is in dispute, but nothing stands
 * against it. `null` without questions.
 */
export function disputesTitle(disputes: readonly DisputeFacts[], inside: Inside = asWritten): Sentence | null {
  const [first] = disputes;
  if (!first) return null;
  const voiced = sayVoices(first, inside);
  if (voiced) return voiced;
  const asked = firstAsked(
    disputes.filter(({ versions }) => versions.length > 1),
    ({ question }) => question,
  );
  if (asked) return sayAsked(asked.found, asked.text);
  const key = disputes.every(({ versions }) => versions.length > 1) ? 'titles.disputes.differ' : 'titles.disputes.disputed';
  return sentence(key, first.at, { n: disputes.length, count: count(disputes.length) });
}

/** Longer words of a question and its answer make no title of two lines. */
const mostAnswered = 110;

function sayAsked({ reading, versions, at }: DisputeFacts, question: string): Sentence {
  const answer = reading === undefined ? null : quotable(reading, mostAnswered - question.length);
  const asked = sentence('titles.disputes.asked', at, { question, n: versions.length, count: count(versions.length) });
  if (answer === null || answer.split(/[;؛]/u).length > 2) return asked;
  return orShorter(sentence('titles.disputes.answered', at, { question, reading: answer }), asked);
}

/** Longer words of two make no title of two lines. */
const mostVoiced = 120;

/**
 * "According to the operator, all gates were open; according to the keepers, one gate was half open"; `null` where that is too long, or
 * somebody is not named. What is claimed is told in the words of the briefing, so that it has no quotation marks.
 */
function sayVoices({ voices = [], versions, at }: DisputeFacts, inside: Inside): Sentence | null {
  const said = voices.map(({ text, said_by, status, at: place }) => {
    const words = status === 'denied' || said_by === null ? null : quotable(text);
    return words === null ? null : { who: said_by ?? '', words, at: place };
  });
  const [first, second] = said;
  if (versions.length !== 2 || said.length !== 2 || !first || !second || first.who === second.who) return null;
  if ([first, second].reduce((sum, { who, words }) => sum + who.length + words.length, 0) > mostVoiced) return null;
  const [one, other] = [first, second].map(({ who, words, at: place }) =>
    sentence('titles.disputes.voice', place, { who: inside(who), words: inside(words) }),
  );
  if (!one || !other) return null;
  const between = sentence('titles.disputes.between', at, { first: inside(first.who), second: inside(second.who) });
  return orShorter(sentence('titles.disputes.voices', at, { first: within(one), second: within(other) }), between);
}

/** More versions than these make the title a list. */
const mostVersions = 3;

/**
 * The first figure whose reports contradict each other, else that they give differently, with what they give: each number while none is a
 * range, else from where to where they range. Reports that name different numbers may agree all the same ("at least 5" and 7):
 * it is said what they give, not that they contradict. Where that has open ends, or is no number, only what is counted. Other figures
 * stand in the rows below. `null` without any.
 */
export function conflictsTitle(conflicts: readonly Conflict[]): Sentence | null {
  const first = conflicts.find(({ is_contradiction }) => is_contradiction) ?? conflicts[0];
  if (!first) return null;
  const { subject, of, what, versions, unit, at } = first;
  const given = versions.map(({ quantity: value }) => value);
  const isList = given.length <= mostVersions && given.every(isOneNumber);
  const range = isList ? null : rangeOf(given);
  if (what === null || (!isList && range === null)) return sentence('titles.conflicts.many', at, { subject: within(subject) });
  const alone = isList ? 'titles.conflicts.givenAlone' : 'titles.conflicts.rangingAlone';
  const named = isList ? 'titles.conflicts.given' : 'titles.conflicts.ranging';
  const values = {
    what: within(unit === null ? what : sentence('conflict.inUnit', at, { unit, what: within(what) })),
    figures: isList
      ? {
          kind: 'list' as const,
          sentences: versions.map((version) => sentence('conflict.figure', version.at, { figure: quantity(version.quantity) })),
          join: 'or' as const,
        }
      : range && quantity(range),
  };
  const short = sentence(alone, at, values);
  return of === '' ? short : orShorter(sentence(named, at, { ...values, of }), short);
}

/** "7", "about 7" and "at least 7", which can be told one beside the other; no range with or without a best number. */
const isOneNumber = ({ low, high, reach }: Quantity): boolean =>
  reach === null && (low === null || high === null || low === high);

/** From the lowest number to the highest that is given; `null` where an end is open, strict or a word, or all is one number. */
function rangeOf(given: readonly Quantity[]): Quantity | null {
  const isClosed = given.every(
    ({ stated, word, low, high, low_strict, high_strict }) =>
      stated && word === null && low !== null && high !== null && !low_strict && !high_strict,
  );
  const lowest = given.toSorted((a, b) => (a.low ?? 0) - (b.low ?? 0))[0];
  const highest = given.toSorted((a, b) => (b.high ?? 0) - (a.high ?? 0))[0];
  if (!isClosed || !lowest || !highest || lowest.low === highest.high) return null;
  return between(lowEnd(lowest), highEnd(highest));
}
