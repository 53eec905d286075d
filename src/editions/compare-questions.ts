/** Open questions and what is watched for: asked, answered, come true. They have no ids, so that their words tell which is which. */

import type { ChangeAction } from '../analysis/edition.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { withoutStop } from '../foundation/characters/full-stops.ts';
import { changeOf, goneAt, goneOf, nameOfKind, news, quotedSubject, textValue, type Unranked } from './make-change.ts';
import { matchItems, normalized } from './match-items.ts';

interface Watched {
  readonly kind: 'question' | 'indicator';
  /** The words of the item. */
  readonly words: string;
  /** What settled it; `null` while it is open. */
  readonly settled: string | null;
  /** Name of the field that says so. */
  readonly field: string;
  readonly sources: readonly string[];
  readonly at: string;
}

const settling: Readonly<Record<Watched['kind'], readonly [settled: ChangeAction, open: ChangeAction]>> = {
  question: ['answered', 'reopened'],
  indicator: ['came-true', 'not-come-true'],
};

const questionsOf = ({ questions }: Briefing): readonly Watched[] =>
  questions.map(({ question, answered, sources, at }) => ({
    kind: 'question',
    words: question,
    settled: answered,
    field: `${at}.answered`,
    sources,
    at,
  }));

const indicatorsOf = ({ indicators }: Briefing): readonly Watched[] =>
  indicators.map(({ text, came_true, sources, at }) => ({
    kind: 'indicator',
    words: text,
    settled: came_true,
    field: `${at}.came_true`,
    sources,
    at,
  }));

export function compareQuestions(before: Briefing, after: Briefing): readonly Unranked[] {
  const sameLanguage = before.language === after.language;
  return [questionsOf, indicatorsOf].flatMap((of) => compareWatched(of(before), of(after), sameLanguage));
}

function compareWatched(before: readonly Watched[], after: readonly Watched[], sameLanguage: boolean): readonly Unranked[] {
  // In two languages nothing tells which is which: neither new nor gone could be said.
  if (!sameLanguage) return [];
  const { pairs, gone, added } = matchItems(before, after, { idOf: () => null, wordsOf: ({ words }) => words });
  return [
    ...pairs.flatMap(({ before: was, after: is }) => compared(was, is)),
    ...added.map((is) => {
      const shared = { ...described(is, is.at), at: is.at, sources: is.sources };
      const [settled] = settling[is.kind];
      if (is.settled === null) return changeOf({ ...shared, action: 'new', news: news('new', is.at) });
      // Asked and answered between two editions.
      return changeOf({
        ...shared,
        action: settled,
        news: news(settled, is.field, { text: withoutStop(is.settled) }),
        after: textValue(is.settled),
        fields: [is.at, is.field],
      });
    }),
    // What was settled then, and is left out now, has been told.
    ...gone.filter(({ settled }) => settled === null).map((was) => goneOf(was, { ...described(was, goneAt) })),
  ];
}

function compared(was: Watched, is: Watched): readonly Unranked[] {
  const shared = { ...described(is, is.at), at: is.at, was_at: was.at, sources: is.sources, fields: [is.field] };
  const [settled, open] = settling[is.kind];
  const [before, after] = [was.settled, is.settled].map((text) => (text === null ? null : textValue(text)));
  const sides = { before: before ?? null, after: after ?? null };
  if (was.settled === null && is.settled !== null)
    return [changeOf({ ...shared, ...sides, action: settled, news: news(settled, is.field, { text: withoutStop(is.settled) }) })];
  if (was.settled !== null && is.settled === null)
    return [
      changeOf({
        ...shared,
        ...sides,
        action: open,
        news: news(open, is.at, { text: withoutStop(was.settled) }),
        fields: [is.at],
      }),
    ];
  if (was.settled === null || is.settled === null || normalized(was.settled) === normalized(is.settled)) return [];
  return [
    changeOf({
      ...shared,
      ...sides,
      action: 'changed',
      news: news('resettled', is.field, {
        before: withoutStop(was.settled),
        text: withoutStop(is.settled),
      }),
    }),
  ];
}

function described({ kind, words }: Watched, at: string) {
  const name = nameOfKind(kind, at);
  return { kind, name, words, subject: quotedSubject(name, words) };
}
