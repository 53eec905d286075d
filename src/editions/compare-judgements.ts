/** Key judgements and scenarios: likelihood and confidence, with the author's reason; then judgements in other words. */
import type { Analysis } from '../analysis/analyze.ts';
import type { ChangeValue, Why } from '../analysis/edition.ts';
import { clauses, type Sentence, sentence, within } from '../analysis/sentences/sentence.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { whyText } from './figure-reasons.ts';
import type { LoadedEdition } from './loaded-edition.ts';
import { changeOf, goneAt, goneOf, nameOfKind, newOf, news, quotedSubject, type Unranked } from './make-change.ts';
import { normalized } from './match-items.ts';
import { nameReports } from './name-reports.ts';
import { rewordedNews, textSides } from './other-words.ts';
import { reasonsBetween } from './reasons-between.ts';
import type { Names } from './same-names.ts';

type Judgement = Briefing['key_judgements'][number];
type JudgementValue = Extract<ChangeValue, { kind: 'judgement' }>;
type Likely = Pick<Judgement, 'likelihood'> & { readonly confidence?: Judgement['confidence'] };

interface Tools {
  readonly names: Names;
  /** The editions between the two, the earliest first. */
  readonly between: readonly LoadedEdition[];
}

export function compareJudgements(before: LoadedEdition, after: LoadedEdition, { names, between }: Tools): readonly Unranked[] {
  const reasonsFor = reasonsBetween(between, after);
  const { lists, sameLanguage } = names;
  const { pairs, gone, added } = lists.key_judgements;
  const subjectOf = (judgement: Judgement) =>
    describe(nameOfKind('judgement', judgement.at, numberOf(judgement, after.analysis)), judgement.statement);
  // Its number is that of another by now.
  const goneSubject = (judgement: Judgement) => {
    const number = numberOf(judgement, before.analysis);
    return describe(sentence('changes.names.judgementOf', goneAt, { number, edition: before.number }), judgement.statement);
  };
  return [
    ...pairs.flatMap(({ before: old, after: now }): readonly Unranked[] => {
      const told = subjectOf(now);
      const shared = { kind: 'judgement', ...told, was_at: old.at, at: now.at, sources: now.sources } as const;
      const moved = movedOf(old, now);
      const isReworded = sameLanguage && !isSameStatement(old, now);
      if (!moved) {
        if (!isReworded) return [];
        const field = `${now.at}.statement`;
        return [
          changeOf({
            ...shared,
            action: 'reworded',
            news: rewordedNews(old.statement, now.statement, field),
            ...textSides(old.statement, now.statement),
            fields: [field],
            why: reasonsFor(now, old),
          }),
        ];
      }
      return [
        changeOf({
          ...shared,
          action: 'changed',
          ...moved,
          news: isReworded ? clauses(moved.news, rewordedNews(old.statement, now.statement, `${now.at}.statement`)) : moved.news,
          fields: [...moved.fields, ...(isReworded ? [`${now.at}.statement`] : [])],
          why: [...reasonsFor(now, old), ...freshSources(old, now, { before, after, names })],
        }),
      ];
    }),
    ...added.map((now) =>
      newOf(now, {
        kind: 'judgement',
        ...subjectOf(now),
        news: introduced(now, now.at, 'new'),
        after: sideOf(now),
        why: reasonsFor(now, undefined),
      }),
    ),
    ...gone.map((old) =>
      goneOf(old, {
        kind: 'judgement',
        ...goneSubject(old),
        news: introduced(old, goneAt, 'gone'),
        before: sideOf(old),
      }),
    ),
  ];
}

/** Scenarios have no confidence, and no reason of their own. */
export function compareScenarios({ lists }: Names): readonly Unranked[] {
  const { pairs, gone, added } = lists.scenarios;
  const subjectOf = ({ title }: Briefing['scenarios'][number], at: string) => describe(nameOfKind('scenario', at), title);
  return [
    ...pairs.flatMap(({ before: old, after: now }): readonly Unranked[] => {
      const moved = movedOf(old, now);
      if (!moved) return [];
      const { at, sources } = now;
      return [changeOf({ kind: 'scenario', action: 'changed', ...subjectOf(now, at), ...moved, at, was_at: old.at, sources })];
    }),
    ...added.map((now) =>
      newOf(now, {
        kind: 'scenario',
        ...subjectOf(now, now.at),
        news: introduced(now, now.at, 'new'),
        after: sideOf(now),
      }),
    ),
    ...gone.map((old) =>
      goneOf(old, {
        kind: 'scenario',
        ...subjectOf(old, goneAt),
        news: introduced(old, goneAt, 'gone'),
        before: sideOf(old),
      }),
    ),
  ];
}

const describe = (name: Sentence, words: string) => ({ name, words, subject: quotedSubject(name, words) });

interface Both {
  readonly before: LoadedEdition;
  readonly after: LoadedEdition;
  readonly names: Names;
}

/** What it rests on now and did not: a reader who asks why somebody changed his mind asks for the evidence too. */
function freshSources(old: Judgement, { sources, at }: Judgement, { before, after, names }: Both): readonly Why[] {
  const had = new Set(old.sources.map((id) => names.now('sources', id)));
  const isNew = (id: string): boolean => names.lists.sources.added.some((source) => source.id === id);
  const gone = old.sources.filter((id) => names.lists.sources.gone.some((source) => source.id === id));
  const come = sources.filter((id) => !had.has(id));
  const told = (kind: 'new-report' | 'report-counted' | 'withdrawn', ids: readonly string[]): readonly Why[] => {
    const of = kind === 'withdrawn' ? before.briefing : after.briefing;
    const cited = kind === 'withdrawn' ? [] : ids;
    return ids.length === 0 ? [] : [{ kind, sources: cited, text: whyText(kind, nameReports(ids, of), at), at: `${at}.sources` }];
  };
  return [
    ...told('new-report', come.filter(isNew)),
    ...told(
      'report-counted',
      come.filter((id) => !isNew(id)),
    ),
    ...told('withdrawn', gone),
  ];
}

const isSameStatement = (old: Judgement, now: Judgement): boolean =>
  normalized(old.statement) === normalized(now.statement) || bareStatement(old) === bareStatement(now);

/** Without its words of likelihood, which move with it: “it is likely (60%) that” and “it is unlikely that” say it of one thing. */
function bareStatement({ statement, likelihood }: Judgement): string {
  const term = likelihood === null ? '' : normalized(likelihood.term);
  const words = ` ${normalized(statement)} `;
  const bare = term === '' ? words : words.replace(` ${term} `, ' ');
  return (likelihood?.percent == null ? bare : bare.replace(` ${likelihood.percent} `, ' ')).trim();
}

/** Its place in the file, which is its number on every slide. */
const numberOf = ({ id }: Judgement, { judgements }: Analysis): number =>
  judgements.findIndex((judgement) => judgement.id === id) + 1;

function sideOf({ likelihood, confidence = null }: Likely): JudgementValue {
  const { key = null, term = null, percent = null } = likelihood ?? {};
  return { kind: 'judgement', likelihood: key, term, percent, confidence };
}

/** What moved: likelihood, confidence or both. `null` where neither did: two words for the same step are no change. */
function movedOf(old: Likely & { readonly at: string }, now: Likely & { readonly at: string }) {
  const [before, after] = [sideOf(old), sideOf(now)];
  const isLikelihood = before.likelihood !== after.likelihood || before.percent !== after.percent;
  const isConfidence = before.confidence !== after.confidence;
  if (!isLikelihood && !isConfidence) return null;
  const [likelihoodAt, confidenceAt] = [`${now.at}.likelihood`, `${now.at}.confidence`];
  const likelihood = likelihoodNews(before, after, likelihoodAt);
  const confidence = confidenceNews(before, after, confidenceAt);
  return {
    before,
    after,
    news: isLikelihood ? clauses(likelihood, isConfidence ? confidence : null) : confidence,
    fields: [...(isLikelihood ? [likelihoodAt] : []), ...(isConfidence ? [confidenceAt] : [])],
  };
}

function likelihoodNews(before: JudgementValue, after: JudgementValue, at: string): Sentence {
  const [was, now] = [likelihoodWords(before, at), likelihoodWords(after, at)];
  if (was && now) return news('likelihood', at, { before: within(was), after: within(now) });
  return now ? news('likelihoodNew', at, { after: within(now) }) : news('likelihoodGone', at, was ? { before: within(was) } : {});
}

function likelihoodWords({ likelihood, percent }: JudgementValue, at: string): Sentence | null {
  if (likelihood === null) return null;
  const term = sentence(`likelihood.${likelihood}`, at);
  return percent === null ? term : sentence('changes.percent', at, { term: within(term), n: percent });
}

function confidenceNews({ confidence: was }: JudgementValue, { confidence: now }: JudgementValue, at: string): Sentence {
  const [before, after] = [was, now].map((level) =>
    level === null ? null : within(sentence(`changes.confidence.${level}`, at)),
  );
  if (before && after) return news('confidence', at, { before, after });
  return after ? news('confidenceNew', at, { after }) : news('confidenceGone', at, { before: before ?? null });
}

/** What a judgement that is new, or gone, says or said. */
function introduced(judgement: Likely, at: string, action: 'new' | 'gone'): Sentence {
  const words = likelihoodWords(sideOf(judgement), at);
  return clauses(news(action, at), words && action === 'gone' ? news('was', at, { before: within(words) }) : words);
}
