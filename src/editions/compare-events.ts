/** What happened: events that are new, no longer told, or dated, placed or held otherwise. */
import { clauses, type Filling, sentence, within } from '../analysis/sentences/sentence.ts';
import type { Briefing, Event } from '../briefing/briefing.ts';
import { isSameWhen } from '../briefing/when-order.ts';
import { statusWord } from './compare-claims.ts';
import { changeOf, goneAt, goneOf, nameOfKind, newOf, news, quotedSubject, textValue, type Unranked } from './make-change.ts';
import { normalized } from './match-items.ts';
import { rewordedNews, textSides } from './other-words.ts';
import type { Names } from './same-names.ts';

export function compareEvents(
  before: Briefing,
  after: Briefing,
  { lists, now: nameOf, sameLanguage }: Names,
): readonly Unranked[] {
  const { pairs, gone, added } = lists.events;
  return [
    ...pairs.flatMap(({ before: was, after: is }): readonly Unranked[] => {
      const { at, sources } = is;
      const placeAt = (id: string | null, { places }: Briefing) => places.find((place) => place.id === id)?.name ?? null;
      const isMoved = (was.place === null ? null : nameOf('places', was.place)) !== is.place;
      const parts: readonly (Part | null)[] = [
        isSameWhen(was.time, is.time)
          ? null
          : {
              field: `${at}.time`,
              news: news('time', `${at}.time`, { before: dated(was), after: dated(is) }),
              before: { kind: 'time', time: was.time },
              after: { kind: 'time', time: is.time },
            },
        isMoved ? placePart(placeAt(was.place, before), placeAt(is.place, after), `${at}.place`) : null,
        was.status === is.status
          ? null
          : {
              field: `${at}.status`,
              news: news('status', `${at}.status`, {
                before: within(statusWord(was.status, at)),
                after: within(statusWord(is.status, at)),
              }),
              before: { kind: 'status', status: was.status },
              after: { kind: 'status', status: is.status },
            },
      ];
      const [first, ...rest] = parts.filter((part) => part !== null);
      const shared = { ...named(is, at), was_at: was.at, at, sources };
      const isReworded = sameLanguage && normalized(was.what) !== normalized(is.what);
      const rewording = isReworded ? [`${at}.what`] : [];
      if (!first) {
        return isReworded
          ? [
              changeOf({
                ...shared,
                action: 'reworded',
                news: rewordedNews(was.what, is.what, at),
                ...textSides(was.what, is.what),
                fields: rewording,
              }),
            ]
          : [];
      }
      return [
        changeOf({
          ...shared,
          action: 'changed',
          news: clauses(first.news, ...rest.map((part) => part.news), isReworded ? rewordedNews(was.what, is.what, at) : null),
          before: first.before,
          after: first.after,
          fields: [first, ...rest].map(({ field }) => field).concat(rewording),
        }),
      ];
    }),
    ...added.map((is) =>
      newOf(is, {
        ...described(is, is.at),
        after: { kind: 'time', time: is.time },
      }),
    ),
    ...gone.map((was) =>
      goneOf(was, {
        ...described(was, goneAt),
        before: { kind: 'time', time: was.time },
      }),
    ),
  ];
}

type Part = Pick<Unranked, 'news' | 'before' | 'after'> & { readonly field: string };

const dated = ({ time }: Event): Filling => ({ kind: 'time', time });

function named({ what }: Event, at: string) {
  const name = nameOfKind('event', at);
  return { kind: 'event', name, words: what, subject: quotedSubject(name, what) } as const;
}

/** With its time, where that is not what has changed. */
function described(event: Event, at: string) {
  const name = sentence('changes.names.eventAt', at, { time: dated(event) });
  return { ...named(event, at), subject: quotedSubject(name, event.what) };
}

function placePart(was: string | null, is: string | null, field: string): Part {
  const form = was === null ? 'placeNew' : is === null ? 'placeGone' : 'place';
  const [before, after] = [was, is].map((text) => (text === null ? null : textValue(text)));
  return { field, news: news(form, field, { before: was, after: is }), before: before ?? null, after: after ?? null };
}
