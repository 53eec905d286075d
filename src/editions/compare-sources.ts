/** Where it comes from: sources that came, went, or are graded otherwise. */

import { sentence } from '../analysis/sentences/sentence.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { changeOf, goneAt, goneOf, nameOfKind, newOf, news, type Unranked } from './make-change.ts';
import type { Names } from './same-names.ts';

type Source = Briefing['sources'][number];

export function compareSources({ lists }: Names): readonly Unranked[] {
  const { pairs, gone, added } = lists.sources;
  return [
    ...pairs.flatMap(({ before: was, after: is }): readonly Unranked[] => {
      if (was.reliability === is.reliability) return [];
      const [before, after] = [was.reliability, is.reliability];
      const field = `${is.at}.reliability`;
      const form = before === null ? 'gradeNew' : after === null ? 'gradeGone' : 'grade';
      return [
        changeOf({
          ...described(is, is.at),
          action: 'regraded',
          news: news(form, field, { before, after }),
          before: { kind: 'grade', grade: before },
          after: { kind: 'grade', grade: after },
          fields: [field],
          at: is.at,
          was_at: was.at,
          sources: [is.id],
        }),
      ];
    }),
    ...added.map((is) =>
      newOf(is, {
        ...described(is, is.at),
        after: { kind: 'grade', grade: is.reliability },
        sources: [is.id],
      }),
    ),
    ...gone.map((was) =>
      goneOf(was, {
        ...described(was, goneAt),
        before: { kind: 'grade', grade: was.reliability },
      }),
    ),
  ];
}

function described({ title, publisher }: Source, at: string) {
  const name = nameOfKind('source', at);
  const words = publisher === null ? title : `${title} (${publisher})`;
  return { kind: 'source', name, words, subject: sentence('changes.source', at, { source: words }) } as const;
}
