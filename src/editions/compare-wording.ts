/**
 * What has no figure, grade or judgement to compare, and is read all the same: the situation, disputes, actors, relations, background
 * and quotations. Of such an item it is told which words are others, and where; not what that means.
 */
import type { ChangeKind, ChangeValue } from '../analysis/edition.ts';
import { nodesOf } from '../analysis/relations.ts';
import { clauses, within } from '../analysis/sentences/sentence.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { statusWord } from './compare-claims.ts';
import { changeOf, goneAt, goneOf, nameOfKind, newOf, news, quotedSubject, type Unranked } from './make-change.ts';
import { type Matched, matchItems, normalized } from './match-items.ts';
import { compareField, type NamedField, rewordedNews, type Said } from './other-words.ts';
import type { Names } from './same-names.ts';

interface Item {
  readonly at: string;
}

/** What an item says, by the name of its field. */
type Texts = { readonly [Field in NamedField]?: readonly (Said | string | null | undefined)[] };

interface Wording<Each extends Item> {
  readonly kind: ChangeKind;
  readonly matched: Matched<Each>;
  readonly wordsOf: (item: Each) => string;
  readonly textsOf: (item: Each) => Texts;
  readonly statusOf?: (item: Each) => string;
  readonly sourcesOf: (item: Each) => readonly string[];
}

/** Nothing between two languages: there all words are others. */
export function compareWording(before: Briefing, after: Briefing, names: Names): readonly Unranked[] {
  if (!names.sameLanguage) return [];
  const { lists } = names;
  return [
    ...told({
      kind: 'situation',
      matched: matchItems(byStatus(before.situation), byStatus(after.situation), {
        idOf: () => null,
        wordsOf: ({ text }) => text,
      }),
      wordsOf: ({ text }) => text,
      textsOf: ({ text }) => ({ text: [text] }),
      statusOf: ({ status }) => status,
      sourcesOf: ({ sources }) => sources,
    }),
    ...told({
      kind: 'dispute',
      matched: matchItems(before.disputes, after.disputes, { idOf: ({ id }) => id, wordsOf: ({ question }) => question }),
      wordsOf: ({ question }) => question,
      textsOf: ({ question, reading }) => ({ question: [question], reading: [reading] }),
      sourcesOf: () => [],
    }),
    ...told({
      kind: 'actor',
      matched: matchItems(before.actors, after.actors, { idOf: ({ id }) => id, wordsOf: ({ name }) => name }),
      wordsOf: ({ name }) => name,
      textsOf: (actor) => ({
        name: [actor.name],
        summary: [actor.summary],
        aims: [actor.aims],
        strength: [actor.strength],
        history: actor.history.map(({ time, text, status }) => ({ text, key: [time.from.iso, text, status].join(' ') })),
        attribution: actor.attribution.map((said) => ({
          text: said.text ?? said.by,
          key: [said.kind, said.text, said.status].join(' '),
        })),
      }),
      sourcesOf: ({ sources }) => sources,
    }),
    ...told(relations(before, after, names)),
    ...told({
      kind: 'context',
      matched: matchItems(before.context, after.context, { idOf: ({ id }) => id, wordsOf: ({ title }) => title }),
      wordsOf: ({ title }) => title,
      textsOf: ({ title, paragraphs }) => ({
        title: [title],
        paragraphs: paragraphs.map(({ text, status }) => ({ text, key: [text, status].join(' ') })),
      }),
      sourcesOf: ({ paragraphs }) => [...new Set(paragraphs.flatMap(({ sources }) => sources))],
    }),
    ...told({
      kind: 'quotation',
      matched: matchItems(byStatus(before.quotations), byStatus(after.quotations), {
        idOf: () => null,
        wordsOf: ({ words }) => words,
      }),
      wordsOf: ({ words }) => words,
      textsOf: ({ words, who, where }) => ({ words: [words], who: [who], where: [where] }),
      statusOf: ({ status }) => status,
      sourcesOf: ({ sources }) => sources,
    }),
    // That they came or went is told where they are graded and ranked.
    ...told({
      kind: 'source',
      matched: { ...lists.sources, gone: [], added: [] },
      wordsOf: ({ title, publisher }) => (publisher === null ? title : `${title} (${publisher})`),
      textsOf: ({ title, author, publisher, descriptor }) => ({
        title: [title],
        author: [author],
        publisher: [publisher],
        descriptor: [descriptor],
      }),
      sourcesOf: ({ id }) => [id],
    }),
    ...told({
      kind: 'hypotheses',
      matched: { ...lists.hypotheses, gone: [], added: [] },
      wordsOf: ({ title }) => title,
      textsOf: (hypothesis) => ({
        title: [hypothesis.title],
        statement: [hypothesis.statement],
        for: hypothesis.for.map(({ text }) => text),
        against: hypothesis.against.map(({ text }) => text),
        missing: [hypothesis.missing],
      }),
      sourcesOf: ({ sources }) => sources,
    }),
  ];
}

/** Of items in the same words those that stand alike are one, in whatever order. */
const byStatus = <Each extends { readonly status: string; readonly said_by?: string | null }>(list: readonly Each[]) =>
  list.toSorted((a, b) => [a.status, a.said_by].join(' ').localeCompare([b.status, b.said_by].join(' '), 'en'));

type Relation = Briefing['relations'][number];

/** Both ends may be of several lists; an actor is called the same in both editions. */
function relations(before: Briefing, after: Briefing, { lists }: Names): Wording<Relation> {
  const renamed = new Map(
    [lists.persons, lists.parties, lists.incidents].flatMap(({ pairs }) =>
      pairs.map(({ before: was, after: is }) => [was.id, is.id] as const),
    ),
  );
  const old = new Set(before.relations);
  const end = (relation: Relation, id: string): string => (old.has(relation) ? (renamed.get(id) ?? id) : id);
  const idsOf = (relation: Relation): string =>
    [end(relation, relation.from), relation.label, end(relation, relation.to)].join(' ');
  const called = new Map([before, after].flatMap(nodesOf).map(({ id, name }) => [id, name]));
  // Nobody knows of the words between them alone who leads whom.
  const sayEnd = (relation: Relation, id: string): string => called.get(end(relation, id)) ?? id;
  const wordsOf = (relation: Relation): string =>
    [sayEnd(relation, relation.from), relation.label, sayEnd(relation, relation.to)].join(' – ');
  return {
    kind: 'relation',
    matched: matchItems(byStatus(before.relations), byStatus(after.relations), { idOf: () => null, wordsOf: idsOf }),
    wordsOf,
    textsOf: (relation) => ({ label: [wordsOf(relation)], said_by: [relation.said_by] }),
    statusOf: ({ status }) => status,
    sourcesOf: ({ sources }) => sources,
  };
}

function told<Each extends Item>({ kind, matched, wordsOf, textsOf, statusOf, sourcesOf }: Wording<Each>): readonly Unranked[] {
  const described = (item: Each, at: string) => {
    const [name, words] = [nameOfKind(kind === 'hypotheses' ? 'hypothesis' : kind, at), wordsOf(item)];
    return { kind, name, words, subject: quotedSubject(name, words) };
  };
  return [
    ...matched.pairs.flatMap(({ before: was, after: is }): readonly Unranked[] => {
      const { at } = is;
      const [old, now] = [textsOf(was), textsOf(is)];
      const words = wordsOf(is);
      const told = (Object.keys(now) as readonly NamedField[]).flatMap((field) => {
        const change = compareField(field, saidIn(old[field]), saidIn(now[field]), `${at}.${field}`);
        if (!change) return [];
        // The subject says what it says now.
        const isSubject = change.before?.kind === 'text' && change.after?.kind === 'text' && change.after.text === words;
        return [{ ...change, field, isSubject, news: isSubject ? rewordedNews(textOf(change.before), words, at) : change.news }];
      });
      const [before, after] = [statusOf?.(was), statusOf?.(is)];
      const shared = { ...described(is, at), at, was_at: was.at, sources: sourcesOf(is) };
      const [first, ...more] = told;
      const rewording = first ? clauses(first.news, ...more.map((part) => part.news)) : null;
      const places = told.map(({ field }) => `${at}.${field}`);
      if (before === undefined || after === undefined || before === after) {
        if (!first || rewording === null) return [];
        const sides = { part: first.isSubject ? null : first.part, before: first.before, after: first.after };
        return [changeOf({ ...shared, action: 'reworded', news: rewording, ...sides, fields: places })];
      }
      const standing = news('status', at, { before: within(statusWord(before, at)), after: within(statusWord(after, at)) });
      return [
        changeOf({
          ...shared,
          action: 'changed',
          news: clauses(standing, rewording),
          before: { kind: 'status', status: before },
          after: { kind: 'status', status: after },
          fields: [`${at}.status`, ...places],
        }),
      ];
    }),
    ...matched.added.map((is) => newOf(is, { ...described(is, is.at), sources: sourcesOf(is) })),
    ...matched.gone.map((was) => goneOf(was, { ...described(was, goneAt) })),
  ];
}

const textOf = (value: ChangeValue | null): string => (value?.kind === 'text' ? value.text : '');

const saidIn = (texts: Texts[NamedField] = []): readonly Said[] =>
  texts.flatMap((text) => (typeof text === 'string' ? [{ text }] : (text ?? [])));

/** In whatever order: another order is no other wording. */
export function isSameWords(
  before: readonly (string | null | undefined)[],
  after: readonly (string | null | undefined)[],
): boolean {
  const [old, now] = [before, after].map((texts) => texts.map((text) => normalized(text ?? '')).toSorted());
  return JSON.stringify(old) === JSON.stringify(now);
}
