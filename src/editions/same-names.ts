/** What the ids of one edition are called in the other, so that a rename changes nothing else. */
import type { Briefing } from '../briefing/briefing.ts';
import { type Identity, type Matched, matchItems } from './match-items.ts';
import { type RowNames, renamedRows } from './renamed-rows.ts';

type Source = Briefing['sources'][number];

/** Lists whose items others refer to by id. */
export interface MatchedLists {
  readonly sources: Matched<Source>;
  readonly places: Matched<Briefing['places'][number]>;
  readonly parties: Matched<Briefing['parties'][number]>;
  readonly incidents: Matched<Briefing['incidents'][number]>;
  readonly measures: Matched<Briefing['measures'][number]>;
  readonly groups: Matched<Briefing['groups'][number]>;
  readonly hypotheses: Matched<Briefing['hypotheses'][number]>;
  readonly evidence: Matched<Briefing['evidence'][number]>;
  readonly claims: Matched<Briefing['claims'][number]>;
  readonly events: Matched<Briefing['events'][number]>;
  readonly persons: Matched<Briefing['persons'][number]>;
  readonly key_judgements: Matched<Briefing['key_judgements'][number]>;
  readonly scenarios: Matched<Briefing['scenarios'][number]>;
  readonly assumptions: Matched<Briefing['assumptions'][number]>;
}

export type ListName = keyof MatchedLists;

export interface Names {
  readonly lists: MatchedLists;
  /**
   * An id of the earlier edition as the later one calls it; of what is gone, a word that is no id of the later. Names of rows that are in
   * no list are what they were, unless they are others now.
   */
  readonly now: (list: ListName | RowNames, id: string) => string;
  /** Whether words of both can be compared. */
  readonly sameLanguage: boolean;
}

/** A blank stands in no id. */
const gone = (id: string): string => `gone ${id}`;

const joined = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => typeof part === 'string').join(' ');

export const identities: { readonly [Name in ListName]: Identity<Briefing[Name][number]> } = {
  sources: {
    idOf: ({ id }) => id,
    // Bulletins of one title come every day.
    wordsOf: ({ title, publisher, author, published }) => joined(title, publisher, author, published?.from.iso),
    aroundOf: ({ title, publisher, author, url, descriptor, excerpt }) =>
      joined(title, publisher, author, url, descriptor, excerpt),
  },
  places: {
    idOf: ({ id }) => id,
    wordsOf: ({ name }) => name,
    aroundOf: ({ name, variants, country }) => joined(name, ...variants, country),
  },
  parties: { idOf: ({ id }) => id, wordsOf: ({ name }) => name, aroundOf: ({ name, side }) => joined(name, side) },
  incidents: {
    idOf: ({ id }) => id,
    wordsOf: ({ title, time }) => joined(title, time.from.iso),
    aroundOf: ({ title, time, summary, main }) => joined(title, time.from.iso, summary, main ? 'main' : null),
  },
  measures: { idOf: ({ id }) => id, wordsOf: ({ label }) => label },
  groups: { idOf: ({ id }) => id, wordsOf: ({ label }) => label },
  hypotheses: {
    idOf: ({ id }) => id,
    wordsOf: ({ title }) => title,
    aroundOf: ({ title, statement }) => joined(title, statement),
  },
  evidence: { idOf: ({ id }) => id, wordsOf: ({ text }) => text },
  claims: { idOf: ({ id }) => id, wordsOf: ({ text }) => text },
  events: {
    idOf: ({ id }) => id,
    wordsOf: ({ what }) => what,
    aroundOf: ({ what, time, place }) => joined(what, time.from.iso, place),
  },
  persons: {
    idOf: ({ id }) => id,
    wordsOf: ({ name }) => name,
    // A man who had no name has one now.
    aroundOf: ({ name, role, standing, details }) => joined(name, role, standing, ...details.map(({ text }) => text)),
  },
  key_judgements: { idOf: ({ id }) => id, wordsOf: ({ statement }) => statement },
  scenarios: { idOf: ({ id }) => id, wordsOf: ({ title }) => title, aroundOf: ({ title, text }) => joined(title, text) },
  assumptions: { idOf: ({ id }) => id, wordsOf: ({ text }) => text },
};

/** Holds the lists of two editions against each other, each once. */
export function matchNames(before: Briefing, after: Briefing): Names {
  const sameLanguage = before.language === after.language;
  const match = <Name extends ListName>(name: Name): Matched<Briefing[Name][number]> =>
    matchItems<Briefing[Name][number]>(before[name], after[name], identities[name], sameLanguage);
  const lists: MatchedLists = {
    sources: match('sources'),
    places: match('places'),
    parties: match('parties'),
    incidents: match('incidents'),
    measures: match('measures'),
    groups: match('groups'),
    hypotheses: match('hypotheses'),
    evidence: match('evidence'),
    claims: match('claims'),
    events: match('events'),
    persons: match('persons'),
    key_judgements: match('key_judgements'),
    scenarios: match('scenarios'),
    assumptions: match('assumptions'),
  };
  const known = new Map<ListName, ReadonlyMap<string, string>>();
  const namesOf = (list: ListName): ReadonlyMap<string, string> => {
    const found = known.get(list) ?? renamed(lists[list].pairs);
    known.set(list, found);
    return found;
  };
  const listed = (list: ListName, id: string): string => namesOf(list).get(id) ?? gone(id);
  let rows: ReturnType<typeof renamedRows> | undefined;
  const now: Names['now'] = (list, id) => {
    if (list !== 'items' && list !== 'materiel' && list !== 'publishers') return listed(list, id);
    rows ??= renamedRows(before, after, listed);
    return rows[list].get(id) ?? id;
  };
  return { lists, sameLanguage, now };
}

interface Named {
  readonly id: string | null;
}

const renamed = (pairs: readonly { readonly before: Named; readonly after: Named }[]): ReadonlyMap<string, string> =>
  new Map(
    pairs.flatMap(({ before, after }) => (before.id === null || after.id === null ? [] : [[before.id, after.id] as const])),
  );
