/** Sentences on who is said to be responsible: five things that are never taken for one another. */
import {
  isTold,
  mainOf,
  type Raw,
  type RawBriefing,
  recordsOf,
  statusOf,
  textOf,
} from '../../../support/random-briefing/raw-briefing.ts';
import { isName, listed, numberIn, type Wording } from './reader.ts';

type Kind = 'attributed' | 'claimed' | 'denied' | 'suspected' | 'convicted';

const voices = (actor: Raw, kind: Kind): readonly Raw[] =>
  recordsOf(actor, 'attribution').filter((voice) => voice.kind === kind && (kind === 'denied' || statusOf(voice) !== 'denied'));
const with_ = ({ actors }: RawBriefing, kind: Kind): readonly Raw[] => actors.filter((actor) => voices(actor, kind).length > 0);

/** By full name on the bottom line, by the short one elsewhere. */
type NameOf = (actor: Raw) => string;
export const fullName: NameOf = (actor) => textOf(actor, 'name');
export const shortName: NameOf = (actor) => textOf(actor, 'short') || fullName(actor);

const isAct = (raw: RawBriefing): boolean => ['attack', 'abduction', 'unrest', 'cyber'].includes(textOf(mainOf(raw), 'kind'));
const isMishap = (raw: RawBriefing): boolean => ['accident', 'disaster'].includes(textOf(mainOf(raw), 'kind'));

/** Of exactly those actors, in their own capitals, something of this kind is said. */
const named = (raw: RawBriefing, kind: Kind, { found, nameOf }: { found: string | undefined; nameOf: NameOf }): boolean =>
  with_(raw, kind).length > 0 && isName(found, listed(with_(raw, kind).map(nameOf)));

/** That none is stated, where no voice states one; the only one that is. */
const isBasis = (all: readonly Raw[], told: { readonly isBare: boolean; readonly basis: string | undefined }): boolean => {
  const stated = all.map((voice) => textOf(voice, 'rests_on')).filter((text) => text !== '');
  if (told.isBare !== (stated.length === 0)) return false;
  return told.basis === undefined || stated.some((text) => text.replace(/\.$/u, '').toLowerCase() === told.basis?.toLowerCase());
};

/** "BY accuses ACTOR" and the denial beside it. */
const accusation = (raw: RawBriefing, kind: Kind, words: readonly (string | undefined)[], nameOf: NameOf) => {
  const [found, by, denied, silent, bare, basis] = words;
  const actor = with_(raw, kind).find((each) => isName(found, nameOf(each)));
  return {
    [`${kind} and nobody else`]: actor !== undefined && with_(raw, kind).length === 1,
    'by whom': actor !== undefined && voices(actor, kind).some((voice) => isName(by, String(voice.by))),
    basis: actor !== undefined && isBasis(voices(actor, kind).slice(0, 1), { isBare: (silent ?? bare) !== undefined, basis }),
    denial: actor !== undefined && (denied !== undefined) === voices(actor, 'denied').length > 0,
  };
};

const spoken = ({ actors }: RawBriefing): readonly Raw[] => actors.filter((actor) => recordsOf(actor, 'attribution').length > 0);
/** By others or by themselves, and not only to be denied. */
const blamed = ({ actors }: RawBriefing): readonly Raw[] =>
  actors.filter((actor) =>
    (['convicted', 'claimed', 'attributed', 'suspected'] as const).some((kind) => voices(actor, kind).length > 0),
  );

/** Of every actor that claims it, or of some, a claim is disputed. */
const disputeOf = (raw: RawBriefing): string | undefined => {
  const claims = with_(raw, 'claimed').map((actor) => voices(actor, 'claimed').some((voice) => statusOf(voice) === 'disputed'));
  if (!claims.includes(true)) return undefined;
  return claims.includes(false) ? '; this is disputed in part' : '; this is disputed';
};

export const attribution = (nameOf: NameOf, namedIn: typeof spoken): readonly Wording[] => [
  {
    says: /^(\S+) actors are named, with who says so$/u,
    claims: (raw, [n]) => ({ 'so many': numberIn(n) > 3 && numberIn(n) === namedIn(raw).length }),
  },
  {
    says: /^(.+) said to have been convicted$/u,
    claims: (raw, [found]) => ({ convicted: named(raw, 'convicted', { found, nameOf }) }),
  },
  {
    says: /^(.+) convicted$/u,
    claims: (raw, [found]) => ({
      convicted: named(raw, 'convicted', { found, nameOf }),
      'told as fact': with_(raw, 'convicted').every((actor) => voices(actor, 'convicted').every(isTold)),
    }),
  },
  {
    says: /^(.+?) reportedly claimed responsibility(; this is disputed(?: in part)?)?(; a denial is also reported)?$/u,
    claims: (raw, [found, disputed, denied]) => ({
      'denied too': (denied !== undefined) === with_(raw, 'claimed').some((actor) => voices(actor, 'denied').length > 0),
      claimed: named(raw, 'claimed', { found, nameOf }),
      'no accident': !isMishap(raw),
      disputed: disputed === disputeOf(raw),
    }),
  },
  {
    says: /^(.+?) reportedly acknowledged responsibility(; this is disputed(?: in part)?)?(; a denial is also reported)?$/u,
    claims: (raw, [found, disputed, denied]) => ({
      'denied too': (denied !== undefined) === with_(raw, 'claimed').some((actor) => voices(actor, 'denied').length > 0),
      claimed: named(raw, 'claimed', { found, nameOf }),
      accident: isMishap(raw),
      disputed: disputed === disputeOf(raw),
    }),
  },
  {
    says: /^(.+?) accused (.+?)(; a denial is reported)?(?:, and (no basis) stated|; (no basis) is stated|; basis given: (.+))?$/u,
    claims: (raw, [by, ...words]) => ({
      act: isAct(raw),
      ...accusation(raw, 'attributed', [words[0], by, ...words.slice(1)], nameOf),
    }),
  },
  {
    says: /^(.+?) held (.+) responsible(; a denial is reported)?(?:, and (no basis) stated|; (no basis) is stated|; basis given: (.+))?$/u,
    claims: (raw, [by, ...words]) => ({
      'no act': !isAct(raw),
      ...accusation(raw, 'attributed', [words[0], by, ...words.slice(1)], nameOf),
    }),
  },
  {
    says: /^(.+?) voiced suspicion of (.+?)(; a denial is reported)?(?:, and (no basis) stated|; (no basis) is stated|; basis given: (.+))?$/u,
    claims: (raw, [by, ...words]) => ({
      'nobody accused': with_(raw, 'attributed').length === 0,
      ...accusation(raw, 'suspected', [words[0], by, ...words.slice(1)], nameOf),
    }),
  },
  {
    says: /^Accusations are made against (.+?)(?:; (no basis) is stated)?$/u,
    claims: (raw, [found, bare]) => ({
      act: isAct(raw),
      accused: named(raw, 'attributed', { found, nameOf }),
      basis: isBasis(
        with_(raw, 'attributed').flatMap((actor) => voices(actor, 'attributed')),
        { isBare: bare !== undefined, basis: undefined },
      ),
    }),
  },
  {
    says: /^Responsibility is put on (.+?)(?:; (no basis) is stated)?$/u,
    claims: (raw, [found, bare]) => ({
      'no act': !isAct(raw),
      accused: named(raw, 'attributed', { found, nameOf }),
      basis: isBasis(
        with_(raw, 'attributed').flatMap((actor) => voices(actor, 'attributed')),
        { isBare: bare !== undefined, basis: undefined },
      ),
    }),
  },
  {
    says: /^Suspicion falls on (.+?)(?:; (no basis) is stated)?$/u,
    claims: (raw, [found, bare]) => ({
      basis: isBasis(
        with_(raw, 'suspected').flatMap((actor) => voices(actor, 'suspected')),
        { isBare: bare !== undefined, basis: undefined },
      ),
      suspected: named(raw, 'suspected', { found, nameOf }),
      'nobody accused': with_(raw, 'attributed').length === 0,
    }),
  },
  {
    says: /^A denial of responsibility by (.+) is reported$/u,
    claims: (raw, [found]) => ({
      denied: named(raw, 'denied', { found, nameOf }),
      'nobody accused': with_(raw, 'attributed').length + with_(raw, 'suspected').length === 0,
    }),
  },
];

const suspects = ({ persons }: RawBriefing): readonly Raw[] =>
  persons.filter(({ role }) => ['suspect', 'accused', 'convicted'].includes(String(role)));
const all = (raw: RawBriefing, role: string): boolean => suspects(raw).every((person) => person.role === role);
const noVoice = ({ actors }: RawBriefing): boolean => actors.every((actor) => recordsOf(actor, 'attribution').length === 0);

const roles: Readonly<Record<string, string>> = {
  'as a suspect': 'suspect',
  'as suspects': 'suspect',
  'as accused': 'accused',
  'as convicted': 'convicted',
};

export const accused: readonly Wording[] = [
  {
    says: /^What is said of (one actor|(\S+) actors) is included only because it was denied$/u,
    claims: (raw, [, n]) => {
      return {
        'so many': spoken(raw).length === (n === undefined ? 1 : numberIn(n)),
        denied: spoken(raw).every((actor) => recordsOf(actor, 'attribution').every((voice) => statusOf(voice) === 'denied')),
      };
    },
  },
  {
    says: /^(\S+) (?:person is|people are) named (as a suspect|as suspects|as accused|as convicted|as suspected, accused or convicted)$/u,
    claims: (raw, [n, role]) => ({
      'so many': numberIn(n) === suspects(raw).length,
      'that role': !roles[role ?? ''] || all(raw, roles[role ?? ''] ?? ''),
      'no actor': noVoice(raw),
    }),
  },
  ...attribution(shortName, spoken),
];

export const bottomLine: readonly Wording[] = [
  {
    says: /^It happened so(?:; judged (.+?))?(; confidence is low)?$/u,
    claims: (raw, [term, low]) => ({
      'as likely': raw.key_judgements[0]?.likelihood === term,
      'as sure': (raw.key_judgements[0]?.confidence === 'low') === (low !== undefined),
      'the first judgement, as typed': raw.key_judgements[0]?.statement === 'It happened so.',
    }),
  },
  { says: /^In brief: (.+)$/u, claims: ({ title }, [found]) => ({ 'the title as typed': found === title }) },
  ...attribution(fullName, blamed),
];

export const noClaim: readonly Wording[] = [
  {
    says: /^No claim of responsibility is recorded here\.$/u,
    claims: (raw) => ({
      act: isAct(raw),
      'nobody claims': raw.actors.every((actor) => recordsOf(actor, 'attribution').every(({ kind }) => kind !== 'claimed')),
      'somebody accused': with_(raw, 'attributed').length + with_(raw, 'suspected').length > 0,
    }),
  },
];

export const noConviction: readonly Wording[] = [
  {
    says: /^Nobody named here is recorded as convicted\.$/u,
    claims: (raw) => ({
      suspects: suspects(raw).length > 0,
      'no role': raw.persons.every(({ role }) => role !== 'convicted'),
      'no fate': raw.persons.every(({ fates }) => !(fates as readonly string[]).includes('convicted')),
      'no actor': raw.actors.every((actor) => recordsOf(actor, 'attribution').every(({ kind }) => kind !== 'convicted')),
    }),
  },
];

const isOne = (raw: RawBriefing, kinds: readonly Kind[], allowed: readonly string[]): boolean =>
  spoken(raw).every((actor) => kinds.some((kind) => voices(actor, kind).length > 0)) &&
  suspects(raw).every(({ role }) => allowed.includes(String(role)));

export const accusedKicker: readonly Wording[] = [
  { says: /^Who is accused$/u, claims: (raw) => ({ act: isAct(raw), accused: isOne(raw, ['attributed'], ['accused']) }) },
  { says: /^Who is suspected$/u, claims: (raw) => ({ act: isAct(raw), suspected: isOne(raw, ['suspected'], ['suspect']) }) },
  {
    says: /^Who is accused or suspected$/u,
    claims: (raw) => ({ act: isAct(raw), either: isOne(raw, ['attributed', 'suspected'], ['accused', 'suspect']) }),
  },
  { says: /^Attribution$/u, claims: (raw) => ({ act: isAct(raw) }) },
  { says: /^Responsibility$/u, claims: (raw) => ({ 'no act': !isAct(raw) }) },
];

export const whyKicker: readonly Wording[] = [
  {
    says: /^Motive$/u,
    claims: (raw) => ({
      act: ['attack', 'abduction', 'unrest'].includes(textOf(mainOf(raw), 'kind')),
      'no question': !mainOf(raw)?.question,
    }),
  },
  { says: /^Cause$/u, claims: (raw) => ({ accident: isMishap(raw), 'no question': !mainOf(raw)?.question }) },
  { says: /^Who and why$/u, claims: (raw) => ({ cyber: textOf(mainOf(raw), 'kind') === 'cyber' }) },
  { says: /^Explanations$/u, claims: (raw) => ({ neutral: !isAct(raw) && !isMishap(raw) }) },
  { says: /^(Why did .+)$/u, claims: (raw, [found]) => ({ 'as asked': mainOf(raw)?.question === found }) },
];
