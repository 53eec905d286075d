/** Which items of two editions have texts of several fields, what they are called, and which of their fields are no texts. */
import type { ChangeKind } from '../analysis/edition.ts';
import { type Sentence, sentence } from '../analysis/sentences/sentence.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { nameOfKind } from './make-change.ts';
import { matchItems, type Pair } from './match-items.ts';
import { partWords } from './other-words.ts';
import type { ListName, Names } from './same-names.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface TextList {
  readonly kind: ChangeKind;
  readonly pairs: readonly Pair<Fields>[];
  readonly nameOf: (item: Fields) => Sentence;
  /** `null` where its name says it. */
  readonly wordsOf: (item: Fields) => string | null;
  readonly sourcesOf: (item: Fields) => readonly string[];
  /** A field that names another item, which a slide shows in its words. */
  readonly refers?: Reference;
}

interface Reference {
  readonly field: string;
  readonly to: ListName;
  readonly wordsOf: (briefing: Briefing, id: string | null) => string;
}

/** Places, parties and the like are told by the names of their fields; rows of figures by their figures. */
export function textLists(before: Briefing, after: Briefing, { lists }: Names): readonly TextList[] {
  const withoutIds = (
    name: 'situation' | 'relations' | 'quotations' | 'questions' | 'indicators' | 'implications' | 'options' | 'dissent',
    main: string,
  ) => matchItems<Fields>(before[name], after[name], { idOf: () => null, wordsOf: (item) => String(item[main] ?? '') }).pairs;
  const byIds = (name: 'disputes' | 'actors' | 'context', main: string) =>
    matchItems<Fields>(before[name], after[name], { idOf: ({ id }) => String(id), wordsOf: (item) => String(item[main] ?? '') })
      .pairs;
  const list = (kind: ChangeKind, main: string, pairs: readonly Pair<unknown>[], more: Partial<TextList> = {}): TextList => ({
    kind,
    pairs: pairs as readonly Pair<Fields>[],
    nameOf: (item) => nameOfKind(kind === 'hypotheses' ? 'hypothesis' : kind, atOf(item)),
    wordsOf: (item) => String(item[main] ?? ''),
    sourcesOf: ({ sources }) => (Array.isArray(sources) ? sources : []),
    ...more,
  });
  const numberOf = (item: Fields): number => after.key_judgements.findIndex(({ at }) => at === item.at) + 1;
  return [
    list('judgement', 'statement', lists.key_judgements.pairs, {
      nameOf: (item) => nameOfKind('judgement', atOf(item), numberOf(item)),
    }),
    list('claim', 'text', lists.claims.pairs),
    list('event', 'what', lists.events.pairs),
    list('person', 'name', lists.persons.pairs, {
      nameOf: (item) => sentence('changes.person', atOf(item), { name: String(item.name) }),
      wordsOf: () => null,
    }),
    list('source', 'title', lists.sources.pairs, { sourcesOf: ({ id }) => [String(id)] }),
    list('hypotheses', 'title', lists.hypotheses.pairs),
    list('evidence', 'text', lists.evidence.pairs),
    list('scenario', 'title', lists.scenarios.pairs),
    list('assumption', 'text', lists.assumptions.pairs),
    list('dispute', 'question', byIds('disputes', 'question')),
    list('actor', 'name', byIds('actors', 'name')),
    list('context', 'title', byIds('context', 'title')),
    list('situation', 'text', withoutIds('situation', 'text')),
    list('relation', 'label', withoutIds('relations', 'label')),
    list('quotation', 'words', withoutIds('quotations', 'words')),
    list('question', 'question', withoutIds('questions', 'question')),
    list('indicator', 'text', withoutIds('indicators', 'text'), {
      refers: {
        field: 'hypothesis',
        to: 'hypotheses',
        wordsOf: ({ hypotheses }, id) => hypotheses.find((each) => each.id === id)?.title ?? '',
      },
    }),
    list('implication', 'text', withoutIds('implications', 'text')),
    list('option', 'text', withoutIds('options', 'text')),
    list('dissent', 'text', withoutIds('dissent', 'text'), {
      refers: {
        field: 'judgement',
        to: 'key_judgements',
        wordsOf: ({ key_judgements }, id) => key_judgements.find((each) => each.id === id)?.statement ?? '',
      },
    }),
  ];
}

const atOf = ({ at }: Fields): string => String(at);

/** Of every item: what refers to others, says who may see or has checked it, or how it stands, which is told where it is compared. */
const everywhere = [
  'at',
  'id',
  'sources',
  'inferred_from',
  'reviewed',
  'tlp',
  'tlp_of',
  'wording',
  'status',
  'judgements',
  'claims',
  'actor',
  'party',
  'place',
  'incident',
  'role',
  'side',
  'group',
  'credibility',
  'relevance',
  'reliability',
  'confidence',
  'ratings',
  'fates',
] as const;

/** Words that are no texts of a slide in one list, and may be in another. */
const own: Readonly<Record<string, readonly string[]>> = {
  // Of a statement it is told whether it is another one without its words of likelihood.
  judgement: ['statement', 'hypothesis', 'change_reason', 'previous_likelihood'],
  source: ['kind', 'url', 'archived', 'text', 'sha256', 'excerpt', 'language', 'derived_from'],
  claim: ['quote', 'contradicts', 'kind', 'origin'],
  event: ['kind', 'zone', 'follows', 'figure'],
  hypotheses: ['origin'],
  dispute: ['about', 'key'],
  relation: ['from', 'to'],
  // Answers, and what came true, are told as such.
  question: ['answered'],
  indicator: ['came_true'],
  'actor.attribution': ['kind'],
};

export function silentFields(path: string): ReadonlySet<string> {
  return new Set<string>([...everywhere, ...(Object.hasOwn(own, path) ? (own[path] ?? []) : [])]);
}

/** What a slide calls a field: of some kinds by a name of their own. A field without a name in the language files goes by its own. */
export function partName(field: string, at: string): Sentence {
  const last = field.slice(field.lastIndexOf('.') + 1);
  return partWords(Object.hasOwn(otherwise, field) ? (otherwise[field] ?? last) : last, at);
}

const otherwise: Readonly<Record<string, string>> = {
  'dissent.who': 'holder',
  'dissent.why': 'grounds',
  'dissent.judgement': 'doubted',
  'scenario.text': 'course',
  'event.what': 'text',
  'actor.attribution.by': 'accuser',
};
