/** Hypotheses: which are new or dropped, and whether the evidence ranks them otherwise. A rank is no probability. */

import type { ChangeValue, Why } from '../analysis/edition.ts';
import type { ScoredHypothesis } from '../analysis/hypotheses.ts';
import { names as listed, listedNames, sentence } from '../analysis/sentences/sentence.ts';
import type { Evidence } from '../briefing/briefing.ts';
import { withoutStop } from '../foundation/characters/full-stops.ts';
import type { LoadedEdition } from './loaded-edition.ts';
import { changeOf, goneAt, nameOfKind, news, quotedSubject, textValue, type Unranked } from './make-change.ts';
import type { Names } from './same-names.ts';

export function compareHypotheses(before: LoadedEdition, after: LoadedEdition, names: Names): readonly Unranked[] {
  const { gone, added } = names.lists.hypotheses;
  const described = (title: string, at: string) => {
    const name = sentence('changes.names.hypothesis', at);
    return { kind: 'hypotheses', name, words: title, subject: quotedSubject(name, title) } as const;
  };
  return [
    ...reranked(before, after, names),
    ...added.map(({ title, sources, at }) =>
      changeOf({
        ...described(title, at),
        action: 'new',
        news: news('new', at),
        after: textValue(title),
        at,
        sources,
      }),
    ),
    ...gone.map(({ title, at }) =>
      changeOf({
        ...described(title, goneAt),
        action: 'gone',
        news: news('gone', goneAt),
        before: textValue(title),
        at: goneAt,
        was_at: at,
      }),
    ),
  ];
}

type Ranking = Extract<ChangeValue, { kind: 'ranking' }>;

/** Of those that both editions have; that one came or went is told by itself. Without evidence there is no rank. */
function reranked(before: LoadedEdition, after: LoadedEdition, names: Names): readonly Unranked[] {
  const [was, is] = [before.analysis.matrix, after.analysis.matrix];
  if (was.evidence.length === 0 || is.evidence.length === 0) return [];
  const { pairs } = names.lists.hypotheses;
  if (pairs.length < 2) return [];
  const olds = new Map(pairs.map(({ before: old, after: now }) => [old.id, now.id]));
  const kept = new Set(olds.values());
  const ranksBefore = ranksOf(was.hypotheses.filter(({ id }) => olds.has(id)));
  const ranksAfter = ranksOf(is.hypotheses.filter(({ id }) => kept.has(id)));
  const [keyBefore, keyAfter] = [keyOf(ranksBefore, (id) => olds.get(id) ?? ''), keyOf(ranksAfter, (id) => id)];
  const leadersBefore = ranksOf(was.hypotheses)[0] ?? [];
  const leadersAfter = ranksOf(is.hypotheses)[0] ?? [];
  const isLead = keyOf([leadersBefore], (id) => olds.get(id) ?? `gone ${id}`) !== keyOf([leadersAfter], (id) => id);
  if (keyBefore === keyAfter && !isLead) return [];
  const at = 'hypotheses';
  const titles = (hypotheses: readonly ScoredHypothesis[]) => listed(hypotheses.map(({ title }) => title).toSorted());
  return [
    changeOf({
      kind: 'hypotheses',
      action: 'reranked',
      subject: nameOfKind('hypotheses', at),
      news: isLead
        ? news('reranked', at, { before: titles(leadersBefore), after: titles(leadersAfter) })
        : news('order', at, { after: titles(leadersAfter) }),
      before: rankingOf(ranksOf(was.hypotheses)),
      after: rankingOf(ranksOf(is.hypotheses)),
      why: whyRanked(names, at),
      fields: is.hypotheses.map((hypothesis) => hypothesis.at),
      at,
      was_at: at,
      sources: [],
    }),
  ];
}

/** Scores that differ in their last bits by the order of adding are one. */
const isLevel = (a: ScoredHypothesis, b: ScoredHypothesis): boolean => Math.round((a.weighted - b.weighted) * 1e9) === 0;

/** By weighted contradictions, fewest first; those of one score together. */
function ranksOf(hypotheses: readonly ScoredHypothesis[]): readonly (readonly ScoredHypothesis[])[] {
  const ranks: ScoredHypothesis[][] = [];
  for (const hypothesis of [...hypotheses].sort((a, b) => a.weighted - b.weighted)) {
    const last = ranks.at(-1);
    if (last?.[0] && isLevel(last[0], hypothesis)) last.push(hypothesis);
    else ranks.push([hypothesis]);
  }
  return ranks;
}

const keyOf = (ranks: readonly (readonly ScoredHypothesis[])[], nameOf: (id: string) => string): string =>
  JSON.stringify(ranks.map((rank) => rank.map(({ id }) => nameOf(id)).toSorted()));

const rankingOf = (ranks: readonly (readonly ScoredHypothesis[])[]): Ranking => ({
  kind: 'ranking',
  ranks: ranks.map((rank) => rank.map(({ title }) => title).toSorted()),
});

/** The evidence that came, went or was rated anew: what could have moved the ranks. */
function whyRanked({ lists, now: nameOf }: Names, at: string): readonly Why[] {
  const { pairs, gone, added } = lists.evidence;
  const rated = pairs.filter(
    ({ before: was, after: is }) => ratingKey(was, (id) => nameOf('hypotheses', id)) !== ratingKey(is, (id) => id),
  );
  const told = (kind: 'evidence-new' | 'evidence-gone' | 'evidence-rated', items: readonly Evidence[]): readonly Why[] =>
    items.length === 0
      ? []
      : [
          {
            kind,
            sources: kind === 'evidence-gone' ? [] : [...new Set(items.flatMap(({ sources }) => sources))],
            text: sentence(`changes.why.${kind}`, at, {
              names: listedNames(items.map(({ text }) => withoutStop(text))),
            }),
            at,
          },
        ];
  return [
    ...told('evidence-new', added),
    ...told('evidence-gone', gone),
    ...told(
      'evidence-rated',
      rated.map(({ after }) => after),
    ),
  ];
}

/** The record of ratings also carries its address. */
export const ratingKey = ({ ratings, credibility, relevance }: Evidence, nameOf: (id: string) => string): string =>
  JSON.stringify([
    credibility,
    relevance,
    Object.entries(ratings)
      .filter(([id]) => id !== 'at')
      .map(([id, rating]) => [nameOf(id), rating])
      .toSorted(([a = ''], [b = '']) => a.localeCompare(b, 'en')),
  ]);
