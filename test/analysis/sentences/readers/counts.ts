/** Sentences that count: relations, persons, disputes, questions, indicators, sources, hypotheses, places, linked incidents. */
import {
  isTold,
  othersOf,
  type Raw,
  type RawBriefing,
  statusOf,
  textOf,
  wordsOf,
} from '../../../support/random-briefing/raw-briefing.ts';
import { listed as listedNames, numberIn, type Wording } from './reader.ts';

const claimed = (link: Raw): boolean => ['claimed', 'alleged'].includes(statusOf(link));

export const relations: readonly Wording[] = [
  {
    says: /^The one link shown rests on a claim or an allegation$/u,
    claims: ({ relations: all }) => ({ one: all.length === 1, 'claimed or alleged': all.every(claimed) }),
  },
  {
    says: /^Each of the (\S+) links shown rests on a claim or an allegation$/u,
    claims: ({ relations: all }, [n]) => ({
      'so many': numberIn(n) === all.length && all.length > 1,
      claimed: all.every(claimed),
    }),
  },
  {
    says: /^(\S+) of (\S+) links (rests on a claim or an allegation|rest on claims or allegations)$/u,
    claims: ({ relations: all }, [some, n, verb]) => ({
      'so many': numberIn(n) === all.length,
      'so many claimed': numberIn(some) === all.filter(claimed).length,
      'the rest told as fact': all.every((link) => claimed(link) || isTold(link)),
      verb: verb?.startsWith('rests') === (numberIn(some) === 1),
    }),
  },
  {
    says: /^(\S+) links? (?:is|are) reported$/u,
    claims: ({ relations: all }, [n]) => ({ 'so many': numberIn(n) === all.length, told: all.every(isTold) }),
  },
  {
    says: /^(\S+) links? (?:is shown, with its|are shown, each with its) status$/u,
    claims: ({ relations: all }, [n]) => ({ 'so many': numberIn(n) === all.length }),
  },
];

const isSuspect = ({ role }: Raw): boolean => ['suspect', 'accused', 'convicted'].includes(String(role));

export const persons: readonly Wording[] = [
  {
    says: /^(?!Nobody is named as a suspect; listed: )(?!An allegation concerns )((?:[^:;]+: [^:;]+)(?:; [^:;]+: [^:;]+)?)$/u,
    claims: ({ persons: all }, [told = '']) => {
      const others = all.filter((each) => !isSuspect(each));
      return {
        'one or two': others.length <= 2 && told.split('; ').length === others.length,
        'each as typed': others.every((each) =>
          told.toLowerCase().includes(`${each.name}: ${String(each.standing).replace(/\.$/u, '')}`.toLowerCase()),
        ),
      };
    },
  },
  {
    says: /^Nobody is named as a suspect; listed: (.+)$/u,
    claims: ({ persons: all }, [people = '']) => ({
      ...listed(all, people),
      'nothing alleged': all.filter((each) => !isSuspect(each)).every((each) => statusOf(each) !== 'alleged'),
    }),
  },
  {
    says: /^An allegation concerns (?:(\S+) of these: )?(.+)$/u,
    claims: ({ persons: all }, [alleged = 'one', people = '']) => ({
      ...listed(all, people),
      'so many alleged': numberIn(alleged) === all.filter((each) => !isSuspect(each) && statusOf(each) === 'alleged').length,
    }),
  },
];

/** As many as are no suspects, each in its role; "further" people only beside others. */
const listed = (all: readonly Raw[], people: string): Readonly<Record<string, boolean>> => {
  const others = all.filter((each) => !isSuspect(each));
  const told = people.split(/, | and /u).map((each) => {
    const [, n, word = ''] = /^(\S+) (victim|witness|official|person|people|further)/iu.exec(each) ?? [];
    return { n: numberIn(n), role: /^(?:person|people|further)$/u.test(word) ? 'other' : word, word };
  });
  return {
    'so many': told.reduce((total, { n }) => total + n, 0) === others.length,
    'so many of each role': told.every(
      ({ n, role }) => n === others.filter((each) => String(each.role ?? 'other') === role).length,
    ),
    'further only beside others': told.every(({ role, word }) => role !== 'other' || (word === 'further') === told.length > 1),
  };
};

export const disputes: readonly Wording[] = [
  {
    says: /^According to (.+?), (.+); according to (.+?), (.+)$/u,
    claims: ({ claims: all, disputes: asked }, [first, one, second, other]) => {
      const ids = wordsOf(asked[0] ?? {}, 'claims');
      const says = (who: string | undefined, words: string | undefined): boolean =>
        all.some(
          (each) =>
            ids.includes(String(each.id)) &&
            String(each.said_by).toLowerCase() === who?.toLowerCase() &&
            String(each.text).replace(/\.$/u, '').toLowerCase() === words?.toLowerCase(),
        );
      return { 'two versions': ids.length === 2, 'as said': says(first, one) && says(second, other) };
    },
  },
  {
    says: /^(.+\?) The (\S+) accounts differ$/u,
    claims: ({ disputes: all }, [question, n]) => ({
      'version against version': all.some(
        (each) => textOf(each, 'question') === question && wordsOf(each, 'claims').length === numberIn(n) && numberIn(n) > 1,
      ),
    }),
  },
  {
    says: /^(.+\?) (.+)$/u,
    claims: ({ disputes: all }, [question, reading]) => ({
      'version against version, and what the author makes of it': all.some(
        (each) =>
          textOf(each, 'question') === question &&
          textOf(each, 'reading').replace(/\.$/u, '') === reading &&
          wordsOf(each, 'claims').length > 1,
      ),
    }),
  },
  {
    says: /^Accounts differ on (\S+) questions?$/u,
    claims: ({ disputes: all }, [n]) => ({
      'so many': numberIn(n) === all.length,
      'version against version': all.every((each) => wordsOf(each, 'claims').length > 1),
    }),
  },
  {
    says: /^(\S+) questions? (?:is|are) in dispute$/u,
    claims: ({ disputes: all }, [n]) => ({ 'so many': numberIn(n) === all.length }),
  },
];

const keys = ({ questions }: RawBriefing): number => questions.filter(({ key }) => key === true).length;

export const questions: readonly Wording[] = [
  {
    says: /^(\S+) questions? (?:is|are) open$/u,
    claims: ({ questions: all }, [n]) => ({ 'so many': numberIn(n) === all.length }),
  },
  {
    says: /^(\S+) questions are open; (.+ on .+)$/u,
    claims: (raw, [n, groups = '']) => {
      const told = groups.split(/, | and /u).map((each) => /^(\S+) on (facts|actors|the explanations)$/u.exec(each));
      return {
        'so many': numberIn(n) === raw.questions.length,
        'none critical': keys(raw) === 0,
        'all of them': told.reduce((sum, each) => sum + (numberIn(each?.[1]) ?? 0), 0) === raw.questions.length,
      };
    },
  },
  {
    says: /^(\S+) (?:question is open, and critical|questions are open; all are critical)$/u,
    claims: (raw, [n]) => ({ 'so many': numberIn(n) === raw.questions.length, all: keys(raw) === raw.questions.length }),
  },
  {
    says: /^(\S+) questions are open; (\S+) (is|are) critical$/u,
    claims: (raw, [n, key, verb]) => ({
      'so many': numberIn(n) === raw.questions.length,
      'so many critical': numberIn(key) === keys(raw) && keys(raw) > 0,
      verb: (verb === 'is') === (keys(raw) === 1),
    }),
  },
];

export const indicators: readonly Wording[] = [
  {
    says: /^One sign to watch for: (.+)$/u,
    claims: ({ indicators: all }, [text]) => ({
      'the only one, as typed': all.length === 1 && String(all[0]?.text).toLowerCase() === String(text).toLowerCase(),
    }),
  },
  {
    says: /^(\S+) signs? could change this assessment$/u,
    claims: ({ indicators: all }, [n]) => ({ 'so many': numberIn(n) === all.length }),
  },
];

/** Ids in every `sources:` of the file. */
const citedIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(citedIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) =>
    name === 'sources' && Array.isArray(child) && child.every((each) => typeof each === 'string') ? child : citedIn(child),
  );
};
const cited = ({ sources: list, ...rest }: RawBriefing): readonly Raw[] => {
  const ids = new Set(citedIn(rest));
  return list.filter(({ id }) => ids.has(String(id)));
};
/** One publisher, or one report repeated, is one origin. */
const originsOf = (raw: RawBriefing): number => {
  const root = (source: Raw): string => {
    const first = raw.sources.find(({ id }) => id === wordsOf(source, 'derived_from')[0]);
    return first ? root(first) : textOf(source, 'publisher') || textOf(source, 'id');
  };
  return new Set(cited(raw).map(root)).size;
};

const gradedWell = (raw: RawBriefing): readonly Raw[] =>
  cited(raw).filter(({ reliability }) => reliability === 'A' || reliability === 'B');

export const sources: readonly Wording[] = [
  { says: /^No source is cited$/u, claims: (raw) => ({ none: cited(raw).length === 0 }) },
  {
    says: /^(\S+) of (\S+) sources (?:is|are) graded A or B$/u,
    claims: (raw, [good, n]) => ({
      'so many': numberIn(n) === cited(raw).length,
      'so many good': (good === 'None' ? 0 : numberIn(good)) === gradedWell(raw).length,
    }),
  },
  {
    says: /^Each of (\S+) sources is graded A or B$/u,
    claims: (raw, [n]) => ({ 'so many': numberIn(n) === gradedWell(raw).length && numberIn(n) === cited(raw).length }),
  },
  {
    says: /^Everything told here rests on (a single|\S+) sources?$/u,
    claims: (raw, [n]) => ({ 'so many': numberIn(n) === cited(raw).length, 'no echo': originsOf(raw) === cited(raw).length }),
  },
  {
    says: /^(\S+) sources go back to (a single origin|at most (\S+) independent origins)$/u,
    claims: (raw, [n, limit, origins]) => ({
      'so many': numberIn(n) === cited(raw).length,
      'so many origins': originsOf(raw) === (limit === 'a single origin' ? 1 : numberIn(origins)),
    }),
  },
];

const judged = ({ key_judgements: all }: RawBriefing, id: unknown): readonly Raw[] =>
  all.filter(({ hypothesis }) => hypothesis === id);

const areLow = (judgements: readonly Raw[]): boolean =>
  judgements.length > 0 && judgements.every(({ confidence }) => confidence === 'low');

const atMostEven = ({ likelihood }: Raw): boolean =>
  likelihood !== undefined && /^(?:almost no chance|very unlikely|unlikely|roughly even chance)\b/u.test(String(likelihood));

/** Explanations of which every judgement has this term. */
const inTerm = (raw: RawBriefing, term: string | undefined): readonly Raw[] =>
  raw.hypotheses.filter(({ id }) => judged(raw, id).length > 0 && judged(raw, id).every(({ likelihood }) => likelihood === term));

const equally = (raw: RawBriefing, term: string | undefined) => ({
  even: term === 'roughly even chance',
  'just these two': inTerm(raw, term).length === 2,
  'all others below': raw.hypotheses.every(
    (each) => inTerm(raw, term).includes(each) || (judged(raw, each.id).length > 0 && judged(raw, each.id).every(atMostEven)),
  ),
});

/** In the middle of a line a name may have a small first letter. */
const called = ({ hypotheses: all }: RawBriefing, title: string | undefined): Raw | undefined =>
  all.find((each) => String(each.title).toLowerCase() === title?.toLowerCase());

export const hypotheses: readonly Wording[] = [
  {
    says: /^Likeliest of (\S+) explanations: (.+) \((.+?)\)(; confidence is low)?$/u,
    claims: (raw, [n, title, term, low]) => {
      const id = called(raw, title)?.id;
      return {
        'so many': numberIn(n) === raw.hypotheses.length && raw.hypotheses.length > 1,
        'as sure': areLow(judged(raw, id)) === (low !== undefined),
        'in this term': judged(raw, id).length > 0 && judged(raw, id).every(({ likelihood }) => likelihood === term),
        even: term === 'roughly even chance',
        'all others below': raw.hypotheses
          .filter((each) => each.id !== id)
          .every(
            (each) =>
              judged(raw, each.id).length > 0 &&
              judged(raw, each.id).every((one) => atMostEven(one) && one.likelihood !== 'roughly even chance'),
          ),
      };
    },
  },
  {
    says: /^Two of (\S+) explanations are judged equally likely: (.+?)(; confidence is low)?$/u,
    claims: (raw, [n, term, low]) => ({
      'as sure': areLow(inTerm(raw, term).flatMap(({ id }) => judged(raw, id))) === (low !== undefined),
      'so many': numberIn(n) === raw.hypotheses.length,
      ...equally(raw, term),
    }),
  },
  {
    says: /^Two explanations are judged equally likely: (.+) and (.+) \((.+?)\)(; confidence is low)?$/u,
    claims: (raw, [first, second, term, low]) => ({
      'as sure': areLow(inTerm(raw, term).flatMap(({ id }) => judged(raw, id))) === (low !== undefined),
      ...equally(raw, term),
      named: [first, second].every((title) => inTerm(raw, term).some((each) => each === called(raw, title))),
    }),
  },
  {
    says: /^Only one of (\S+) explanations is judged (.+?): (.+?)(; confidence is low)?$/u,
    claims: (raw, [n, term, title, low]) => ({
      'as sure': areLow(judged(raw, called(raw, title)?.id)) === (low !== undefined),
      'so many': numberIn(n) === raw.hypotheses.length && raw.hypotheses.length > 1,
      'each judged': raw.hypotheses.every(({ id }) => judged(raw, id).length > 0),
      'this one in this term': judged(raw, called(raw, title)?.id).every((each) => each.likelihood === term && !atMostEven(each)),
      'all others at most even': raw.hypotheses
        .filter((each) => each !== called(raw, title))
        .every(({ id }) => judged(raw, id).every(atMostEven)),
    }),
  },
  {
    says: /^(\S+) explanations? (?:is|are) considered$/u,
    claims: ({ hypotheses: all }, [n]) => ({ 'so many': numberIn(n) === all.length }),
  },
  {
    says: /^(\S+) explanations are considered: (.+)$/u,
    claims: ({ hypotheses: all }, [n, named]) => ({
      'so many': numberIn(n) === all.length && all.length > 1,
      'as typed':
        named?.toLowerCase() ===
        new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(all.map(({ title }) => String(title))).toLowerCase(),
    }),
  },
  {
    says: /^(?:(?:None of|Neither of the) (\S+) explanations is|The one explanation considered is not) judged likely$/u,
    claims: (raw, [n]) => ({
      'so many': (n === undefined ? 1 : numberIn(n)) === raw.hypotheses.length,
      'each judged': raw.hypotheses.every(({ id }) => judged(raw, id).length > 0),
      'none beyond even': raw.hypotheses.every(({ id }) =>
        judged(raw, id).every(
          ({ likelihood }) =>
            likelihood !== undefined &&
            /^(?:almost no chance|very unlikely|unlikely|roughly even chance)\b/u.test(String(likelihood)),
        ),
      ),
    }),
  },
];

export const method: readonly Wording[] = [
  {
    says: /^Likelihood and confidence are stated separately$/u,
    claims: ({ key_judgements: all }) => ({
      both: all.some((each) => each.likelihood !== undefined && each.confidence !== undefined),
    }),
  },
  { says: /^What the terms and grades in this briefing mean$/u, claims: () => ({}) },
];

const places = ({ places: all }: RawBriefing) => all.filter(({ on_map }) => (on_map ?? 'incident') === 'incident');
const located = (raw: RawBriefing) => places(raw).filter(({ lat }) => lat !== undefined).length;

/** With the towns for orientation: the table beside the map lists all of them. */
const onMap = ({ places: all }: RawBriefing) => all.filter(({ on_map }) => on_map !== 'no');
const unplaced = (raw: RawBriefing) => onMap(raw).filter(({ lat }) => lat === undefined);

/** Places where something happened. */
const ours = ({ places }: RawBriefing): readonly Raw[] => places.filter(({ on_map }) => (on_map ?? 'incident') === 'incident');

export const where: readonly Wording[] = [
  {
    says: /^The only location is (.+)$/u,
    claims: (raw, [name]) => ({
      'the only one of the incident': ours(raw).length === 1 && textOf(ours(raw)[0], 'name') === name,
    }),
  },
  { says: /^Places named in this briefing$/u, claims: () => ({}) },
  {
    says: /^(\S+) locations? (?:is|are) named; (?:it is not|none is) located$/u,
    claims: (raw, [n]) => ({
      'so many': numberIn(n) === onMap(raw).length,
      none: unplaced(raw).length === onMap(raw).length && places(raw).length > 0,
    }),
  },
  {
    says: /^(\S+) locations? (is|are) known$/u,
    claims: (raw, [n, verb]) => ({
      'so many': numberIn(n) === located(raw) && located(raw) === places(raw).length,
      verb: (verb === 'is') === (located(raw) === 1),
    }),
  },
  {
    says: /^(\S+) of (\S+) places listed cannot be placed on the map$/u,
    claims: (raw, [missing, n]) => ({
      'so many': numberIn(n) === onMap(raw).length,
      'so many missing': numberIn(missing) === unplaced(raw).length,
    }),
  },
  {
    says: /^(?!\S+ of \S+ places listed )(.+) cannot be placed on the map$/u,
    claims: (raw, [found]) => ({
      'those, and no others': found?.toLowerCase() === listedNames(unplaced(raw).map(({ name }) => String(name))).toLowerCase(),
      'one of the incident among them': unplaced(raw).some(({ on_map }) => (on_map ?? 'incident') === 'incident'),
    }),
  },
];

/** Before the 12th of May 2006 whatever the zone: by hand, for the times that the generator has. */
const early: Readonly<Record<string, number>> = { 2005: 1, '2006-01': 2 };
const begins: Readonly<Record<string, number>> = { 2005: 1, '2006-01': 2, 'after 2006-05-12': 4, '2007-02': 5 };
const isEarlier = (other: Raw, main: Raw | undefined): boolean => {
  const [time, start] = [textOf(other, 'time'), textOf(main, 'time')];
  if (start === '2007-02') return !['2007-02', 'after 2006-05-12'].includes(time);
  if (start === 'before 2006-05-12') return false;
  return early[time] !== undefined && early[time] < (begins[start] ?? 3);
};

const linkedWords = (raw: RawBriefing, words: string): Readonly<Record<string, boolean>> => {
  const others = othersOf(raw);
  const main = raw.incidents.find((each) => each.main === true);
  return {
    'a reason for the link': !/linked/u.test(words) || others.every(({ link }) => link !== undefined),
    'told as fact': !/(?:is|are) linked/u.test(words) || others.every(isTold),
    earlier: !/earlier/u.test(words) || others.every((other) => isEarlier(other, main)),
  };
};

export const linked: readonly Wording[] = [
  {
    says: /^(One suspect is named in both)$/u,
    claims: (raw, [reason]) => ({
      'a single one': othersOf(raw).length === 1,
      'as typed, and told as fact': othersOf(raw).every((other) => other.link === `${reason}.` && isTold(other)),
    }),
  },
  {
    says: /^(\S+) ((?:earlier|other) incidents? (?:is linked|are linked|may be linked|is shown|are shown))$/u,
    claims: (raw, [n, words]) => ({ 'so many': numberIn(n) === othersOf(raw).length, ...linkedWords(raw, words ?? '') }),
  },
];

/** Headings stand over one incident each. */
export const linkedHeading = (raw: RawBriefing, index: number): readonly Wording[] => {
  const other = othersOf(raw)[index];
  const main = raw.incidents.find((each) => each.main === true);
  return [
    {
      says: /^(Linked|Possibly linked|Another)(,)?( earlier)? incident: (.+?), .+$/u,
      claims: (_, [word, , earlier, title]) => ({
        title: title === textOf(other, 'title'),
        'a reason for the link': word === 'Another' || other?.link !== undefined,
        'told as fact': word !== 'Linked' || (other !== undefined && isTold(other)),
        earlier: earlier === undefined || (other !== undefined && isEarlier(other, main)),
      }),
    },
  ];
};
