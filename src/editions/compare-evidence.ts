/** Evidence that came, went or was rated anew and moved no rank: that it does not is worth knowing too. */
import type { Evidence } from '../briefing/briefing.ts';
import { ratingKey } from './compare-hypotheses.ts';
import { changeOf, goneAt, goneOf, nameOfKind, newOf, news, quotedSubject, textValue, type Unranked } from './make-change.ts';
import { normalized } from './match-items.ts';
import { rewordedNews, textSides } from './other-words.ts';
import type { Names } from './same-names.ts';

/** @param isReranked where the evidence is told as the reason of new ranks, and not again by itself */
export function compareEvidence({ lists, now: nameOf, sameLanguage }: Names, isReranked: boolean): readonly Unranked[] {
  const { pairs, gone, added } = lists.evidence;
  const moving = isReranked
    ? []
    : [
        ...added.map((is) => newOf(is, { ...described(is, is.at), news: news('evidenceNew', is.at) })),
        ...gone.map((was) => goneOf(was, { ...described(was, goneAt), news: news('evidenceGone', goneAt) })),
      ];
  return [
    ...moving,
    ...pairs.flatMap(({ before: was, after: is }): readonly Unranked[] => {
      const { at, sources } = is;
      const shared = { ...described(is, at), at, was_at: was.at, sources };
      const isRated = ratingKey(was, (id) => nameOf('hypotheses', id)) !== ratingKey(is, (id) => id);
      if (isRated && !isReranked) {
        const sides = { before: textValue(sayRatings(was)), after: textValue(sayRatings(is)) };
        return [changeOf({ ...shared, action: 'changed', news: news('evidenceRated', at), ...sides, fields: [`${at}.ratings`] })];
      }
      if (!sameLanguage || normalized(was.text) === normalized(is.text)) return [];
      const told = rewordedNews(was.text, is.text, at);
      return [changeOf({ ...shared, action: 'reworded', news: told, ...textSides(was.text, is.text), fields: [`${at}.text`] })];
    }),
  ];
}

function described({ text }: Evidence, at: string) {
  const name = nameOfKind('evidence', at);
  return { kind: 'evidence', name, words: text, subject: quotedSubject(name, text) } as const;
}

/** “H1 C, H2 I”, as the matrix has it, and how far it is believed and bears on the question. */
function sayRatings({ ratings, credibility, relevance }: Evidence): string {
  const rated = Object.entries(ratings).flatMap(([id, rating]) => (id === 'at' ? [] : [`${id} ${rating}`]));
  return [...rated, credibility, relevance].filter((each) => each !== null && each !== undefined).join(', ');
}
