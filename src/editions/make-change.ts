/** The record of a change, with its line of words put together from subject, news and reasons. */

import type { Change, ChangeAction, ChangeKind, ChangeValue, Why } from '../analysis/edition.ts';
import { clauses, type Sentence, sentence, within } from '../analysis/sentences/sentence.ts';
import { withoutStop } from '../foundation/characters/full-stops.ts';

/** Rank is given when all are there. */
export type Unranked = Omit<Change, 'rank'>;

type Told = Pick<Unranked, 'kind' | 'action' | 'subject' | 'news' | 'at'> & Partial<Unranked>;

/** @param told what is not given is nothing: no values, no reason, no source */
export function changeOf(told: Told): Unranked {
  const { subject, news, at, why = [], action } = told;
  const line = clauses(news, ...why.map(({ text }) => text));
  return {
    name: subject,
    part: null,
    words: null,
    before: null,
    after: null,
    difference: null,
    sources: [],
    fields: action === 'gone' ? [] : [at],
    was_at: null,
    ...told,
    why,
    text: sentence('changes.line', at, { subject: within(subject), news: within(line) }),
  };
}

/** What is new: told at its own place, by its own sources. */
export const newOf = (
  { at, sources = [] }: { readonly at: string; readonly sources?: Unranked['sources'] },
  told: Omit<Told, 'action' | 'at' | 'news'> & Partial<Told>,
): Unranked => changeOf({ action: 'new', at, sources, news: news('new', at), ...told });

/** What is gone: told where the edition before is named, since it has no place of its own any more. */
export const goneOf = ({ at }: { readonly at: string }, told: Omit<Told, 'action' | 'at' | 'news'> & Partial<Told>): Unranked =>
  changeOf({ action: 'gone', at: goneAt, was_at: at, news: news('gone', goneAt), ...told });

/** Where what is gone is told from: the field that names the edition before. */
export const goneAt = 'previous';

/** One side of a change that is a text. @param short the words of it that differ */
export const textValue = (text: string, short: string | null = null): Extract<ChangeValue, { kind: 'text' }> => ({
  kind: 'text',
  text,
  short,
});

/** The words of an author, in quotation marks, without their full stop. */
export const quoted = (words: string) => ({ kind: 'names', names: [withoutStop(words)], join: 'and', quoted: true }) as const;

/** “Claim “The gunmen were members of the movement””. */
export const nameOfKind = (kind: ChangeKind | 'hypothesis', at: string, n: number | null = null): Sentence =>
  n === null ? sentence(`changes.names.${kind}`, at) : sentence(`changes.names.${kind}`, at, { number: n });

export const quotedSubject = (name: Sentence, words: string): Sentence =>
  sentence('changes.quoted', name.at, { name: within(name), words: quoted(words) });

export const news = (action: ChangeAction | string, at: string, values: Parameters<typeof sentence>[2] = {}): Sentence =>
  sentence(`changes.news.${action}`, at, values);

/** The author's reason; nothing where none is given. */
export function reasonOf(text: string | null, at: string): readonly Why[] {
  if (text === null || text.trim() === '') return [];
  return [{ kind: 'reason', sources: [], text: sentence('changes.why.reason', at, { text: withoutStop(text) }), at }];
}
