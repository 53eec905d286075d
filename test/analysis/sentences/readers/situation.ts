/** The title over what happened, with the balance of the attackers. */
import { type Count, countOf } from '../../../support/random-briefing/figures.ts';
import { isTold, mainOf, type Raw, type RawBriefing, statusOf } from '../../../support/random-briefing/raw-briefing.ts';
import { numberIn, type Wording } from './reader.ts';

interface Group {
  readonly size: Count;
  readonly killed: Count;
  readonly detained: Count;
  readonly isTold: boolean;
  readonly status: string;
}

function groupOf(raw: RawBriefing): Group | null {
  const attackers = mainOf(raw)?.attackers as Raw | undefined;
  if (!attackers) return null;
  const row = raw.casualties.find(({ party }) => party === attackers.party);
  return {
    size: countOf(attackers.size),
    killed: countOf(row?.killed),
    detained: countOf(row?.detained),
    isTold: isTold(attackers) && (row === undefined || isTold(row)),
    status: statusOf(attackers),
  };
}

/** The least and the most that are left; `null` without a top. */
const left = ({ size, killed, detained }: Group) => {
  const gone = killed.high === null || detained.high === null ? null : killed.high + detained.high;
  return {
    low: gone === null ? 0 : Math.max(0, size.low - gone),
    high: size.high === null ? null : Math.max(0, size.high - killed.low - detained.low),
  };
};

const isExact = ({ size, killed, detained }: Group): boolean => size.isExact && killed.isExact && detained.isExact;
const isCounted = ({ killed, detained }: Group): boolean => killed.isStated || detained.isStated;

/** `at least one`, `up to four`, `one–four`, `two`: what it says is what is left, no less and no more. */
function isLeft(words: string | undefined, group: Group): boolean {
  const { low, high } = left(group);
  const text = words ?? '';
  const [from, to] = text.split('–');
  const number = (part: string | undefined) => (Number.isNaN(numberIn(part)) ? Number(part) : numberIn(part));
  if (text.startsWith('at least ')) return low === number(text.slice(9)) && high === null;
  if (text.startsWith('up to ')) return low === 0 && high === number(text.slice(6));
  if (to !== undefined) return low === number(from) && high === number(to);
  return low === number(text) && high === low;
}

/** The noun follows the last number that is printed; a range that ends in one is of several. */
const nounOf = (size: string | undefined): string => (/(?:^| )(?:one|1)$/iu.test(size ?? '') ? 'attacker' : 'attackers');

/** What each sentence on the group claims: its size, the noun, and that it is a fact where nothing hedges it. */
const group = (raw: RawBriefing, size: string | undefined, { noun, isFact }: { noun: string; isFact: boolean }) => {
  const found = groupOf(raw);
  return {
    'size stated': found?.size.isStated === true && !['denied', 'unknown'].includes(found.status),
    counted: found !== null && isCounted(found),
    noun: noun === nounOf(size),
    fact: !isFact || (found !== null && isExact(found) && found.isTold),
  };
};

const remainder = (raw: RawBriefing, words: string | undefined) => {
  const found = groupOf(raw);
  if (!found) return { group: false };
  return { 'what is left': words === 'none' ? isExact(found) && left(found).high === 0 : isLeft(words, found) };
};

export const situation: readonly Wording[] = [
  {
    says: /^(.+) attackers reported; if the figures are right, (.+) of them unaccounted for$/u,
    claims: (raw, [size, rest]) => ({
      ...group(raw, size, { noun: 'attackers', isFact: false }),
      ...remainder(raw, rest),
    }),
  },
  {
    says: /^(.+) attackers reported, (.+) of them unaccounted for( if the figures are right)?$/u,
    claims: (raw, [size, rest, hedge]) => ({
      ...group(raw, size, { noun: 'attackers', isFact: hedge === undefined }),
      ...remainder(raw, rest),
    }),
  },
  {
    says: /^(.+) attacker reported; unaccounted for(, if the figures are right)?: (.+)$/u,
    claims: (raw, [size, hedge, rest]) => ({
      ...group(raw, size, { noun: 'attacker', isFact: hedge === undefined }),
      ...remainder(raw, rest),
    }),
  },
  {
    says: /^(.+) attacker reported, and accounted for( if the figures are right)?$/u,
    claims: (raw, [size, hedge]) => ({
      ...group(raw, size, { noun: 'attacker', isFact: hedge === undefined }),
      ...remainder(raw, 'none'),
    }),
  },
  {
    says: /^(.+) (attackers?) reported$/u,
    claims: (raw, [size, noun]) => group(raw, size, { noun: noun ?? '', isFact: false }),
  },
  { says: /^The main incident, .+$/u, claims: () => ({}) },
];
