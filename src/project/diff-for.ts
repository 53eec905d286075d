/** What changed between two editions, as far as an audience was shown both. */
import { analyze } from '../analysis/analyze.ts';
import type { Change } from '../analysis/edition.ts';
import type { Audience } from '../audience/audience.ts';
import { forAudience, reduceFor } from '../audience/for-audience.ts';
import { findInParts } from '../audience/leaks/find-in-package.ts';
import type { Secret } from '../audience/leaks/secrets.ts';
import { tooStrict } from '../audience/withhold.ts';
import { compareEditions } from '../editions/compare-editions.ts';
import { withOthers } from '../editions/follow-editions.ts';
import type { LoadedEdition } from '../editions/loaded-edition.ts';
import { keepTrueChanges } from '../editions/shown-changes.ts';
import { type Diagnostic, hasErrors, type Outcome } from '../foundation/diagnostic.ts';
import { asSeen, tellLeaks } from '../shown-briefing.ts';

export interface ShownDiff {
  readonly before: LoadedEdition;
  readonly after: LoadedEdition;
  readonly changes: readonly Change[];
  /** Whether a text holds what is withheld from the audience in either edition. @param own words that Briefdeck itself writes: labels */
  readonly isTelling: (text: string, own: readonly string[]) => boolean;
}

interface Two {
  readonly before: LoadedEdition;
  readonly after: LoadedEdition;
  /** The editions between the two, the earliest first. */
  readonly between?: readonly LoadedEdition[];
}

/**
 * No value where the audience is unknown, or where a build for it would be refused, since one of the two tells what is withheld: the
 * diagnostics say which. @param asked as after `--for`
 */
export function diffFor({ before, after, between = [] }: Two, asked: string): Outcome<ShownDiff | 'unseen'> {
  const { value: version, diagnostics } = forAudience(after.briefing, asked, after.locate);
  if (!version) return { diagnostics };
  const told = leaksOf({ before, after, between }, version.audience);
  if (told.length > 0) return { diagnostics: [...diagnostics, ...told] };
  const [then, now, ...others] = [before, after, ...between].map((edition) => {
    const seen = asSeen(edition.briefing, version.audience);
    const { value: analysis, diagnostics: wrong } = analyze(seen.briefing, edition.locate);
    return seen.isShown && analysis && !hasErrors(wrong)
      ? { ...edition, briefing: seen.briefing, analysis, whole: edition, secrets: seen.secrets }
      : undefined;
  });
  if (!then || !now) return { value: 'unseen', diagnostics };
  // Of an edition that could not be shown no reason is told either.
  const seen = others.filter((each) => each !== undefined);
  const from = withOthers(then, { shown: now.briefing, whole: after.briefing });
  const changes = keepTrueChanges(
    compareEditions(from, now, undefined, seen),
    compareEditions(before, after, undefined, between, false),
    from.others,
  );
  // What was withheld then and is shown now is no secret.
  const shown = JSON.stringify(now.briefing).toLowerCase();
  const secrets: readonly Secret[] = [
    ...[then, ...seen].flatMap((each) => each.secrets.filter(({ text }) => !shown.includes(text.toLowerCase()))),
    ...now.secrets,
  ];
  const isTelling = (text: string, own: readonly string[]) =>
    findInParts([{ part: '', read: text, all: text }], secrets, { templates: own, labels: own, words: [], numbers: [] }).length >
    0;
  return { value: { before: then, after: now, changes, isTelling }, diagnostics };
}

/** What a build of either edition is refused for. */
function leaksOf({ before, after, between = [] }: Two, audience: Audience): readonly Diagnostic[] {
  const [then, now, ...others] = [before, after, ...between].map(({ briefing }) => reduceFor(audience, briefing));
  if (!then || !now) return [];
  const earlier = [...others, then].filter(({ whole }) => tooStrict(whole, audience).length === 0);
  const told = [
    ...tellLeaks(
      now,
      earlier.map(({ briefing }) => briefing),
      after.locate,
    ).diagnostics,
    ...(earlier.includes(then) ? tellLeaks(then, [], before.locate).diagnostics : []),
  ];
  return told.filter(({ severity }) => severity === 'error');
}
