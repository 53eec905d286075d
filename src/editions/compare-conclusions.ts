/** What follows and what is taken for granted: implications, options, assumptions, dissent, and the bottom line. */
import type { ChangeKind } from '../analysis/edition.ts';
import { clauses, type Sentence } from '../analysis/sentences/sentence.ts';
import type { Briefing } from '../briefing/briefing.ts';
import {
  changeOf,
  goneAt,
  goneOf,
  nameOfKind,
  newOf,
  news,
  quoted,
  quotedSubject,
  textValue,
  type Unranked,
} from './make-change.ts';
import { type Matched, matchItems, normalized } from './match-items.ts';
import { otherWords, textSides } from './other-words.ts';
import type { Names } from './same-names.ts';

interface Conclusion {
  readonly text: string;
  readonly sources: readonly string[];
  readonly at: string;
  /** Of an implication. */
  readonly for_whom?: string | null;
  readonly by_when?: string | null;
}

export function compareConclusions(before: Briefing, after: Briefing, { lists, sameLanguage }: Names): readonly Unranked[] {
  const match = (name: 'implications' | 'options' | 'dissent'): Matched<Conclusion> =>
    matchItems<Conclusion>(before[name], after[name], { idOf: () => null, wordsOf: ({ text }) => text });
  return [
    ...bottomLine(before, after, sameLanguage),
    ...compareList('assumption', lists.assumptions),
    // In two languages nothing tells which of those without ids is which.
    ...(sameLanguage
      ? [
          ...compareList('implication', match('implications')),
          ...compareList('option', match('options')),
          ...compareList('dissent', match('dissent')),
        ]
      : []),
  ];
}

function compareList(kind: ChangeKind, { pairs, gone, added }: Matched<Conclusion>): readonly Unranked[] {
  const described = ({ text }: Conclusion, at: string) => {
    const name = nameOfKind(kind, at);
    return { kind, name, words: text, subject: quotedSubject(name, text) };
  };
  return [
    ...pairs.flatMap(({ before: was, after: is }): readonly Unranked[] => {
      const parts = [
        aboutPart('forWhom', was.for_whom, is.for_whom, `${is.at}.for_whom`),
        aboutPart('byWhen', was.by_when, is.by_when, `${is.at}.by_when`),
      ].filter((part) => part !== null);
      const [first, ...rest] = parts;
      if (!first) return [];
      return [
        changeOf({
          ...described(is, is.at),
          action: 'changed',
          news: clauses(first.news, ...rest.map((part) => part.news)),
          before: sideOf(parts.map(({ before: part }) => part)),
          after: sideOf(parts.map(({ after: part }) => part)),
          fields: parts.map(({ field }) => field),
          at: is.at,
          was_at: was.at,
          sources: is.sources,
        }),
      ];
    }),
    ...added.map((is) => newOf(is, { ...described(is, is.at) })),
    ...gone.map((was) => goneOf(was, { ...described(was, goneAt) })),
  ];
}

function aboutPart(form: 'forWhom' | 'byWhen', was: string | null | undefined, is: string | null | undefined, field: string) {
  const [before, after] = [was?.trim() || null, is?.trim() || null];
  if (normalized(before ?? '') === normalized(after ?? '')) return null;
  const said = (text: string | null) => text ?? ({ kind: 'label', key: 'changes.news.unstated' } as const);
  return { field, news: news(form, field, { before: said(before), after: said(after) }), before, after };
}

/** All parts that changed as they stood on one side, in one cell; `null` where none was stated. */
function sideOf(parts: readonly (string | null)[]) {
  const stated = parts.filter((part) => part !== null);
  return stated.length === 0 ? null : textValue(stated.join(' · '));
}

/** The subject says nothing of its words. */
function bottomLineNews(was: string, is: string, at: string): Sentence {
  const { before, after } = otherWords(was, is);
  return news('words', at, { before: quoted(before), after: quoted(after) });
}

function bottomLine({ bottom_line: was }: Briefing, { bottom_line: is }: Briefing, sameLanguage: boolean): readonly Unranked[] {
  if (!sameLanguage || normalized(was?.text ?? '') === normalized(is?.text ?? '')) return [];
  const side = (text: string | undefined) => (text === undefined ? null : textValue(text));
  const at = is?.at ?? goneAt;
  const action = !was ? 'new' : is ? 'reworded' : 'gone';
  return [
    changeOf({
      kind: 'bottom-line',
      action,
      subject: nameOfKind('bottom-line', at),
      words: (is ?? was)?.text ?? null,
      news: was && is ? bottomLineNews(was.text, is.text, at) : news(action, at),
      ...(was && is ? textSides(was.text, is.text) : { before: side(was?.text), after: side(is?.text) }),
      fields: is ? [`${is.at}.text`] : [],
      at,
      was_at: was?.at ?? null,
      sources: is?.sources ?? [],
    }),
  ];
}
