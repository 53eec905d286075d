/** What is claimed: new, confirmed, denied, graded otherwise, told by others too, or by fewer, or no longer in the briefing. */
import type { Why } from '../analysis/edition.ts';
import { clauses, names as listed, type Sentence, sentence, within } from '../analysis/sentences/sentence.ts';
import type { Briefing, Claim } from '../briefing/briefing.ts';
import { whyText } from './figure-reasons.ts';
import { changeOf, goneAt, goneOf, nameOfKind, newOf, news, quotedSubject, textValue, type Unranked } from './make-change.ts';
import { normalized } from './match-items.ts';
import { nameReports } from './name-reports.ts';
import { rewordedNews, textSides } from './other-words.ts';
import type { Names } from './same-names.ts';

export function compareClaims(
  before: Briefing,
  after: Briefing,
  { lists, now: nameOf, sameLanguage }: Names,
): readonly Unranked[] {
  const { pairs, gone, added } = lists.claims;
  return [
    ...pairs.flatMap(({ before: was, after: is }): readonly Unranked[] => {
      const parts = [statusPart(was, is), gradePart(was, is), tellersPart(was, is, { before, after, lists, nameOf })].filter(
        (part) => part !== null,
      );
      const shared = { ...described(is, is.at), was_at: was.at, at: is.at, sources: is.sources };
      const [first, ...others] = parts;
      // A status that moved with a report that is new moved by it: the report is the reason, and no second piece of news.
      const cited = others.find(({ cited: ids }) => ids.length > 0);
      const isReason =
        cited?.isMore === true && cited.cited.every((id) => lists.sources.added.some((source) => source.id === id));
      const rest = isReason ? others.filter((part) => part !== cited) : others;
      const why: readonly Why[] =
        isReason && cited
          ? [
              {
                kind: 'new-report',
                sources: cited.cited,
                text: whyText('new-report', nameReports(cited.cited, after), is.at),
                at: is.at,
              },
            ]
          : [];
      const isReworded = sameLanguage && normalized(was.text) !== normalized(is.text);
      const rewording = isReworded ? [`${is.at}.text`] : [];
      if (!first) {
        if (!isReworded) return [];
        const told = rewordedNews(was.text, is.text, is.at);
        return [changeOf({ ...shared, action: 'reworded', news: told, ...textSides(was.text, is.text), fields: rewording })];
      }
      return [
        changeOf({
          ...shared,
          action: first.action,
          news: clauses(first.news, ...rest.map((part) => part.news), isReworded ? rewordedNews(was.text, is.text, is.at) : null),
          before: first.before,
          after: first.after,
          why,
          fields: [...parts.map(({ field }) => field), ...rewording],
        }),
      ];
    }),
    ...added.map((is) =>
      newOf(is, {
        ...described(is, is.at),
        news: clauses(news('new', is.at), statusWord(is.status, is.at)),
        after: { kind: 'status', status: is.status },
      }),
    ),
    ...gone.map((was) =>
      goneOf(was, {
        ...described(was, goneAt),
        news: clauses(news('gone', goneAt), news('was', goneAt, { before: within(statusWord(was.status, goneAt)) })),
        before: { kind: 'status', status: was.status },
      }),
    ),
  ];
}

function described({ text }: Claim, at: string) {
  const name = nameOfKind('claim', at);
  return { kind: 'claim', name, words: text, subject: quotedSubject(name, text) } as const;
}

export const statusWord = (status: string, at: string): Sentence => sentence(`status.${status}`, at);

/** Confirmed and denied are told as such; every other way to stand is a value that moved. */
function statusPart(was: Claim, is: Claim) {
  if (was.status === is.status) return null;
  const field = `${is.at}.status`;
  const action = is.status === 'confirmed' || is.status === 'denied' ? is.status : 'changed';
  return {
    action,
    field,
    cited: [] as readonly string[],
    isMore: false,
    news:
      action === 'changed'
        ? news('status', field, { before: within(statusWord(was.status, field)), after: within(statusWord(is.status, field)) })
        : news(action, field, { before: within(statusWord(was.status, field)) }),
    before: { kind: 'status', status: was.status },
    after: { kind: 'status', status: is.status },
  } as const;
}

function gradePart(was: Claim, is: Claim) {
  if (was.credibility === is.credibility) return null;
  const field = `${is.at}.credibility`;
  const [before, after] = [was.credibility, is.credibility];
  const form = before === null ? 'credibilityNew' : after === null ? 'credibilityGone' : 'credibility';
  return {
    action: 'regraded',
    field,
    cited: [] as readonly string[],
    isMore: false,
    news: news(form, field, { before, after }),
    before: { kind: 'grade', grade: before === null ? null : String(before) },
    after: { kind: 'grade', grade: after === null ? null : String(after) },
  } as const;
}

/**
 * Sources that are cited now and were not, beside others or in their place, or that are cited no longer: whether they tell it or deny it,
 * its status says.
 */
function tellersPart(
  was: Claim,
  is: Claim,
  {
    before,
    after,
    lists,
    nameOf,
  }: Pick<Names, 'lists'> & Record<'before' | 'after', Briefing> & { readonly nameOf: Names['now'] },
) {
  const had = new Set(was.sources.map((id) => nameOf('sources', id)));
  const more = is.sources.filter((id) => !had.has(id));
  const left = was.sources.filter((id) => !is.sources.includes(nameOf('sources', id)));
  if (more.length === 0 && left.length === 0) return null;
  const field = `${is.at}.sources`;
  const isGone = (id: string): boolean => lists.sources.gone.some((source) => source.id === id);
  if (more.length === 0) {
    const told = { before: listed(nameReports(left, before)), names: listed(nameReports(is.sources, after)) };
    const isNone = is.sources.length === 0;
    const less = left.every(isGone) ? news('citedLessWithdrawn', field, told) : news('citedLess', field, told);
    return {
      action: 'changed',
      field,
      cited: more,
      isMore: false,
      news: isNone ? news('citedNone', field, { before: told.before }) : less,
      before: textOfSources(was.sources, before),
      after: textOfSources(is.sources, after),
    } as const;
  }
  const tellers = listed(nameReports(more, after));
  const told = { names: tellers, before: listed(nameReports(left, before)) };
  return {
    action: 'changed',
    field,
    cited: more,
    isMore: left.length === 0,
    news:
      left.length === 0
        ? news('cited', field, { names: tellers })
        : left.every(isGone)
          ? news('citedForWithdrawn', field, told)
          : news('citedFor', field, told),
    before: textOfSources(was.sources, before),
    after: textOfSources(is.sources, after),
  } as const;
}

/** By their names: nobody who reads a slide knows what the file calls them. */
const textOfSources = (ids: readonly string[], briefing: Briefing) => textValue(nameReports(ids, briefing).join(', '));
