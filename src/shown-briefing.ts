/** From a checked briefing to what is shown of it: the version for an audience, with the editions before it as that audience saw them. */
import type { Audience } from './audience/audience.ts';
import { checkLabels } from './audience/check-labels.ts';
import { type ForAudience, forAudience, reduceFor } from './audience/for-audience.ts';
import { findInName } from './audience/leaks/find-in-name.ts';
import { findFormerNames, findInTexts, namedInTexts } from './audience/leaks/find-in-texts.ts';
import { findLikeness } from './audience/leaks/find-likeness.ts';
import { findFormerLeaks } from './audience/leaks/former-leaks.ts';
import { findPublishers } from './audience/leaks/near-publishers.ts';
import { findNearTexts } from './audience/leaks/near-texts.ts';
import { findNumberLeaks, type NumberLeak, refuseNumberLeaks } from './audience/leaks/number-leaks.ts';
import type { Secret } from './audience/leaks/secrets.ts';
import { renumber } from './audience/renumber.ts';
import { isWaived } from './audience/waived.ts';
import { tooStrict } from './audience/withhold.ts';
import type { Briefing } from './briefing/briefing.ts';
import { numberOfWords } from './briefing/number-words.ts';
import { isSame } from './briefing/quantity/quantity.ts';
import type { Request } from './compilation.ts';
import { followEditions, type Past } from './editions/follow-editions.ts';
import type { Prepared } from './editions/load-editions.ts';
import type { Diagnostic, Outcome } from './foundation/diagnostic.ts';
import { type RecordedInputs, recordInputs } from './foundation/host/hash-inputs.ts';
import type { Host } from './foundation/host/host.ts';
import type { Locate } from './foundation/locate.ts';
import type { Memory } from './foundation/memory/memory.ts';
import type { Workshop } from './workshop.ts';

export interface ShownBriefing extends RecordedInputs {
  readonly briefing: Briefing;
  /** There only where an audience was asked for. */
  readonly version?: ForAudience | undefined;
  /** Absent where the briefing names no edition before it. */
  readonly past?: Past | undefined;
}

interface Checked {
  readonly whole: Briefing;
  /** Of its file, normalized. */
  readonly text: string;
  readonly locate: Locate;
}

/** @returns no value where the audience can be shown nothing */
export function showBriefing(
  { whole, text, locate }: Checked,
  request: Request,
  { host, config, memory }: Workshop & { readonly memory: Memory },
): Outcome<ShownBriefing> {
  const found: Diagnostic[] = [...checkLabels(whole, locate)];
  const keep = <T>({ value, diagnostics }: Outcome<T>): T | undefined => {
    found.push(...diagnostics);
    return value;
  };
  const version = request.for === undefined ? undefined : keep(forAudience(whole, request.for, locate));
  if (request.for !== undefined && !version) return { diagnostics: found };
  const start = { file: request.file, briefing: version?.briefing ?? whole, whole: version && whole, locate };
  const before: Secret[] = [];
  const prepare =
    version &&
    ((edition: Briefing) => {
      const seen = asSeen(edition, version.audience);
      before.push(...seen.secrets);
      return seen;
    });
  const deps = { languages: config?.languages, memory, prepare };
  const follow = (from: Host) => keep(followEditions(start, { host: from, ...deps }));
  const record = (inputs: string): RecordedInputs => recordInputs(host, config ? `${inputs}\0${config.key}` : inputs);
  if (!version) {
    const recorded = record(text);
    const past = follow(recorded.host);
    return { value: { ...recorded, briefing: past?.briefing ?? whole, past }, diagnostics: found };
  }
  const past = follow(host);
  const earlier = (past?.editions ?? []).map(({ briefing }) => briefing);
  const { leaks, diagnostics: leaking } = tellLeaks(version, earlier, locate);
  found.push(...findInName(version, request.file), ...leaking);
  found.push(...findFormerNames(version, before, locate), ...formerLeaks(past, version, leaks, locate));
  found.push(...findNearTexts(version, locate), ...findPublishers(version, locate));
  const recorded = record('');
  // Editions are held against each other by their ids.
  const shown = past ? past.briefing : renumber(start.briefing, whole);
  return {
    value: {
      ...recorded,
      briefing: shown,
      version: withoutAccepted(withEarlier(version, before, [shown, ...earlier]), shown),
      past,
    },
    diagnostics: found,
  };
}

interface Leaking {
  readonly leaks: readonly NumberLeak[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What the texts and numbers of a version tell of what is withheld.
 *
 * @param earlier what the same audience was shown in earlier editions
 */
export function tellLeaks(version: ForAudience, earlier: readonly Briefing[], locate: Locate): Leaking {
  const { whole, audience } = version;
  const leaks = findNumberLeaks(
    { ...version, earlier },
    (word) => numberOfWords(word, whole.language),
    (at) => isWaived(whole, 'AUD006', at) || isWaived(whole, 'AUD014', at),
  );
  return {
    leaks,
    diagnostics: [
      ...findInTexts(version, locate),
      ...findLikeness(version, locate),
      ...refuseNumberLeaks(leaks, audience.name, locate),
    ],
  };
}

/** Numbers of earlier editions that follow by what is shown now; those that are found of this edition are told as such. */
function formerLeaks(
  past: Past | undefined,
  { briefing: now, audience }: ForAudience,
  own: readonly NumberLeak[],
  locate: Locate,
): readonly Diagnostic[] {
  const editions = past?.editions ?? [];
  const isTold = ({ amount }: NumberLeak): boolean =>
    own.some(({ amount: { name, truth } }) => amount.name.startsWith(`${name} (`) && isSame(amount.truth, truth));
  const leaks = editions.flatMap(({ number, briefing, whole, others }) => {
    if (!whole || !others) return [];
    return findFormerLeaks(
      {
        ...{ number, briefing, whole: whole.briefing },
        isOpened: (at) => others.opened.has(at.replace(/ of whom .*$/u, '')),
        isAccepted: (at) => isWaived(whole.briefing, 'AUD006', at) || isWaived(whole.briefing, 'AUD014', at),
      },
      { now, others: editions.flatMap((other) => (other.number === number ? [] : [other.briefing])) },
      (word) => numberOfWords(word, now.language),
    ).filter((leak) => !isTold(leak));
  });
  // Their places are in another file, and what is shown now is what one can change.
  return refuseNumberLeaks(leaks, audience.name, () => locate('previous')).map((leak) => ({ ...leak, related: [] }));
}

/** What was withheld in an earlier edition stays a secret of the deck, where nothing of it is shown by now. An id may be of another item today. */
function withEarlier(version: ForAudience, before: readonly Secret[], shown: readonly Briefing[]): ForAudience {
  const open = JSON.stringify(shown).toLowerCase();
  const still = before.filter(({ kind, text }) => kind !== 'id' && !open.includes(text.toLowerCase()));
  return still.length === 0 ? version : { ...version, secrets: [...version.secrets, ...still] };
}

/** What the author accepts in a text is no secret of the deck either, which shows that text; nor is an id that something shown has now. */
function withoutAccepted(version: ForAudience, shown: Briefing): ForAudience {
  const ids = new Set([...shown.hypotheses, ...shown.evidence].map(({ id }) => id.toLowerCase()));
  const accepted = new Set(namedInTexts(version).flatMap(({ secret, isAccepted }) => (isAccepted ? [secret] : [])));
  const isSecret = (secret: Secret) => !accepted.has(secret) && !(secret.kind === 'id' && ids.has(secret.text.toLowerCase()));
  return { ...version, secrets: version.secrets.filter(isSecret) };
}

/** An edition that would be refused for the audience today was not shown to it: nothing of it may stand on a slide on what changed. */
export function asSeen(edition: Briefing, audience: Audience): Prepared & Pick<ForAudience, 'secrets'> {
  const version = reduceFor(audience, edition);
  const isShown =
    tooStrict(edition, audience).length === 0 &&
    namedInTexts(version).every(({ isDoubtful, isAccepted }) => isDoubtful || isAccepted);
  return { briefing: version.briefing, isShown, secrets: version.secrets };
}
